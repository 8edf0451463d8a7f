"""Whether a sentence says that a thing is done or added to which a message takes for given up or lessened."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.words.matching import MatchText, Term

_GIVEN_UP = (
    r"(?:bãi |hủy |xóa )?bỏ(?! (?:tiền|vốn|ra|phiếu|sót|qua|lỡ|hoang|trống|học|rác))|dẹp(?: bỏ)?|"
    r"(?:tạm )?(?:dừng|ngừng|ngưng)|hủy|"
    r"(?<!^)thôi(?= [^\W\d_]+ )(?! cho)|không (?:làm|triển khai|thực hiện|tiếp tục)"
)
_LESSENED = r"cắt(?: giảm| bớt)?(?! băng)|giảm(?: bớt)?(?! nghèo)|bớt|thu hẹp|lơ là|buông lỏng|nới lỏng"
_ADDED = r"bổ sung|tăng cường|mở rộng|đẩy mạnh|tăng|thêm|nâng cao|siết chặt"
_DONE = rf"{_ADDED}|triển khai|thực hiện|tiếp tục|duy trì|xây dựng|phát triển|tổ chức|đẩy nhanh|hoàn thiện"
GIVEN_UP = re.compile(rf"\b(?:{_GIVEN_UP})\b", re.IGNORECASE)
LESSENED = re.compile(rf"\b(?:{_LESSENED})\b", re.IGNORECASE)
ADDED = re.compile(rf"\b(?:{_ADDED})\b", re.IGNORECASE)
DONE = re.compile(rf"\b(?:{_DONE})\b", re.IGNORECASE)
RAISED = re.compile(
    r"\b(?:bổ sung(?: thêm)?|mở rộng|tăng(?: thêm| lên)?(?! (?:cường|trưởng|tốc|cao|mạnh|giá trị))|(?:tuyển |lấy )?thêm)\b",
    re.IGNORECASE,
)
REDUCED = re.compile(  # with what only says how many of a thing: «tinh giản dần một số biên chế»
    r"\b(?:tinh giản|tinh gọn|cắt(?: giảm| bớt)|giảm(?: bớt)?|thu hẹp)(?! nghèo)"
    r"(?: (?:dần|mạnh|bớt|bộ máy|số lượng|tổng số|số|một số|các|những))* (?=[^\W\d_])",
    re.IGNORECASE,
)
RATED = re.compile(r"(?:tỷ lệ|mức|giá|số vụ|số ca|lãi)\b", re.IGNORECASE)  # goes up and down of itself
DENIED_AHEAD = re.compile(r"\b(?:không|chưa|chẳng|đừng|có thể)(?: bị| được| có| phải)? $", re.IGNORECASE)
WITHOUT = re.compile(r"\b(?:không|phi|bỏ)(?: (?:dùng|sử dụng|in|cần|có))? $", re.IGNORECASE)
DENIED = re.compile(  # what is not so, in its first two words: «không được|tính vào», «chưa|khởi công»
    r"\b(?:không|chưa|chẳng)(?: (?:được|phải|bị|còn|hề|cho phép|cho))* "
    r"(?P<act>(?!(?:quá|dưới|ít|kém|thấp|cao|hơn|trên|nhiều|vượt|chỉ|những|cần|đủ|phân biệt|ngừng|gian|khí|giấy|có)\b)"
    r"[^\W\d_]+ [^\W\d_]+)",
    re.IGNORECASE,
)
SUPPOSING = re.compile(r"\b(?:nếu|trường hợp|khi|mà)\b[^,]*$", re.IGNORECASE)
THEN = re.compile(r"\bthì\b", re.IGNORECASE)
WORD = re.compile(r"[^\W_]+")
PART = re.compile(r"[^;.]+")
CLAUSE = re.compile(r"(?:[^;,.]|(?<=\d)[,.](?=\d))+")
FARTHEST = 14  # characters from what is done to the thing that it is done to
HARM = re.compile(  # to lessen it is to do just what is done against it
    r"\b(?:ô nhiễm|tai nạn|rác|ùn tắc|ngập|dịch|bệnh|tội phạm|ma túy|vi phạm|tiêu cực|tham nhũng|lãng phí|thất thoát|thủ tục|"
    r"chi phí|nghèo|hạn hán|thiên tai|cháy|nợ)",
    re.IGNORECASE,
)

_RATED = r"(?:đạt|hiệu quả|chất lượng|tỷ lệ|kết quả|mức|năng suất|còn|rất|khá|quá|vẫn|thì|là)(?: \w+)?"
_SLOW = r"chậm(?: lại| trễ| chạp| tiến độ)?(?! (?:hơn|nhất|lắm))|trì trệ|ì ạch|kéo dài|trễ tiến độ"
_FAST = r"đẩy nhanh|đẩy mạnh|nhanh chóng|kịp thời|đúng (?:tiến độ|hạn)|vượt tiến độ|khẩn trương"
_UNSAFE = (
    r"rối loạn|mất (?:trật tự|an ninh|an toàn)|bất ổn|hỗn loạn|lộn xộn|không (?:được )?(?:bảo đảm|đảm bảo|giữ vững)"
)
_UNHARMED = (
    r"(?:không|chẳng|chưa)(?: (?:bị|gặp|hề|có|mấy|chịu|gây))* "
    r"(?:ảnh hưởng|tác động|khó khăn|thách thức|thiệt hại|phức tạp)|vô sự"
)
_NOT_DENIED = "".join(
    f"(?<!{word} )" for word in ("không", "chẳng", "chưa", "bị", "gặp", "hề", "không có", "mấy", "chịu", "gây")
)
_MET = r"(?:đạt|vượt|hoàn thành)(?: (?:được|và|vượt|đúng|các|mức))* (?:kế hoạch|chỉ tiêu|mục tiêu|dự toán|yêu cầu)"
_ENOUGH = (
    r"(?<!kế )(?<!số )(?<!đất )(?<!nước )thừa(?! (?:nhận|hưởng|kế|phát lại|hành|ủy))|dôi dư|dư thừa|dư dả|"
    r"(?<!không )(?<!chưa )(?<!chẳng )(?<!đầy )(?:đã )?(?:có )?đủ(?! (?:điều kiện|loại|tuổi|để|\d))|"
    r"(?:không|chẳng|đâu có|hết)(?: (?:còn|hề|bị))? thiếu(?! (?:nhi|niên|nữ))"
)
_LACKED = (
    r"(?<!không )(?<!chẳng )(?<!đâu có )(?<!còn )(?<!hề )(?<!bị )(?<!hết )(?:còn )?thiếu(?! (?:nhi|niên|nữ|sót))|"
    r"(?:chưa|không)(?: (?:có|bố trí))? đủ"
)
_CUT = (
    r"cắt(?: giảm| bớt)|giảm(?: bớt| mạnh| đi)?(?! (?:nghèo|thiểu|sinh))|thu hẹp|hạn chế|xem nhẹ|lơ là|bỏ bê|chững lại"
)


def _opposed(*pairs: tuple[str, str]) -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    return tuple(
        (re.compile(rf"\b(?:{one})\b", re.IGNORECASE), re.compile(rf"\b(?:{other})\b", re.IGNORECASE))
        for one, other in pairs
    )


STATES = _opposed(  # what is called the one is not called the other; a task says nothing of how things are
    (
        rf"{_RATED} thấp(?! (?:hơn|nhất|tầng))|thấp(?=\W*$)",
        rf"{_RATED} cao(?! (?:hơn|nhất|tầng|cấp|điểm))|(?<!nâng )cao(?=\W*$)",
    ),
    (_SLOW, _FAST),
    (r"nghèo nàn|đơn điệu|sơ sài|tẻ nhạt|buồn tẻ", r"phong phú|đa dạng|sôi nổi|sinh động"),
    (
        r"(?:đã )?hết(?! (?:sức|lòng|năm|tháng|quý|ngày|hạn|mức|cả|thảy))|không còn(?: bị)?|chấm dứt",
        r"(?<!không )còn (?:\d|nhiều|xảy ra|tình trạng|một số)|tái diễn",
    ),
    (rf"(?<!không )(?<!chưa ){_MET}", rf"(?:không|chưa) {_MET}"),
    (_ENOUGH, _LACKED),
    (_UNHARMED, rf"{_NOT_DENIED}(?:khó khăn|thách thức|ảnh hưởng|tác động|phức tạp|thiệt hại)"),
    (r"tuyệt đối|hoàn toàn|triệt để|trọn vẹn", r"(?<!xây dựng )(?<!kiến thức )cơ bản(?! (?:về|của))|phần nào|bước đầu"),
    (_UNSAFE, r"(?<!không )(?<!chưa )(?<!không được )(?<!chưa được )(?:bảo đảm|đảm bảo|giữ vững|ổn định)(?! cho)"),
)
ACTS = _opposed(  # what is done to a thing, also where it is set as a task
    (_CUT, r"đẩy mạnh|đẩy nhanh|tăng cường|mở rộng|nâng cao|bổ sung|chú trọng|quan tâm"),
    (r"(?:tạm )?(?:dừng|ngừng|ngưng)|bị bỏ|bãi bỏ|hủy bỏ|đình chỉ", r"đẩy mạnh|đẩy nhanh|tăng cường|tiếp tục|duy trì"),
)
ON_HARM = _opposed(  # what is done against a harm
    (
        r"nới lỏng|buông lỏng|nhẹ tay|qua loa|làm ngơ|bỏ qua|lỏng lẻo",
        r"nghiêm(?: minh| túc)?|chặt chẽ|siết chặt|kiên quyết",
    ),
)


def is_without(thing: str, text: str, *, at_last: bool = False) -> bool:
    """Tell whether a text names a thing only as what is done without: the «tiền mặt» of «thanh toán không dùng tiền mặt».

    With ``at_last`` it is the last time it names it that counts.
    """
    named = list(re.finditer(rf"\b{re.escape(thing)}\b", text, re.IGNORECASE))
    ahead = [WITHOUT.search(text[: match.start()]) is not None for match in named]
    return bool(ahead) and (ahead[-1] if at_last else all(ahead))


def is_denied(claim: str, stated: str) -> bool:
    """Tell whether ``stated`` says that just that is not so which ``claim`` takes for so: «không tính vào giá» for «được tính
    vào giá». What both deny, or ``stated`` says of one thing and denies of another, is denied to nobody.
    """
    if DENIED.search(claim):
        return False
    said = f" {' '.join(WORD.findall(claim.lower()))} "
    all_words = f" {' '.join(WORD.findall(stated.lower()))} "
    denied = [match for match in DENIED.finditer(stated) if not _is_supposed(stated, match)]
    acts = [" ".join(match["act"].lower().split()) for match in denied]
    return any(f" {act} " in said and all_words.count(f" {act} ") == acts.count(act) for act in acts)


def _is_supposed(stated: str, denied: re.Match[str]) -> bool:
    """Tell whether a denial stands in a condition or in what tells some from others: «trường hợp không nộp qua mạng thì …»."""
    clause = next(match for match in PART.finditer(stated) if match.start() <= denied.start() < match.end())
    ahead, after = stated[clause.start() : denied.start()], stated[denied.end() : clause.end()]
    return SUPPOSING.search(ahead) is not None or THEN.search(after) is not None


def does_otherwise(claim: str, terms: Sequence[Term], stated: str) -> bool:
    """Tell whether ``stated`` furthers just what ``claim`` says is given up or lessened: «bổ sung giáo viên» for «cắt giảm …».

    ``terms`` are those of the claim; a sum of money or a rate is not lessened or furthered as a thing is.
    """
    for undone, against in ((GIVEN_UP, DONE), (LESSENED, ADDED)):
        act = undone.search(claim)
        if act is None or DENIED_AHEAD.search(claim[: act.start()]):
            continue
        after = (term for term in sorted(terms, key=lambda item: item.start) if term.start > act.start())
        named = [term for term in after if act.group().lower() not in term.text]
        thing = next((term for term in named if term.vital), next(iter(named), None))  # «ngừng xây nông thôn mới»
        if thing is None or thing.kind == "indicator" or HARM.search(thing.text) or is_without(thing.text, stated):
            continue
        if GIVEN_UP.search(stated) or LESSENED.search(stated):
            continue
        for part in PART.findall(stated):
            if any(
                MatchText(part[done.end() :][: FARTHEST + len(thing.text)]).speaks_of(thing)
                for done in against.finditer(part)
            ):
                return True
    return _is_reduced(claim, terms, stated)


def _is_reduced(claim: str, terms: Sequence[Term], stated: str) -> bool:
    """Tell whether ``stated`` lessens just what ``claim`` says is added to: «tinh giản biên chế» for «tăng biên chế»."""
    act = RAISED.search(claim)
    if act is None or DENIED_AHEAD.search(claim[: act.start()]) or ADDED.search(stated) or LESSENED.search(claim):
        return False
    behind = (term for term in terms if term.start >= act.end())
    thing = next((term for term in behind if not claim[act.end() : term.start].strip()), None)
    if thing is None or RATED.match(thing.text) or HARM.search(thing.text):
        return False
    return any(
        re.match(rf"{re.escape(thing.text)}\b", stated[cut.end() :], re.IGNORECASE) is not None
        for cut in REDUCED.finditer(stated)
        if not DENIED_AHEAD.search(stated[: cut.start()])
    )


def is_called_otherwise(claim: str, terms: Sequence[Term], stated: str, *, task: bool) -> bool:
    """Tell whether ``stated`` calls the things of a claim the contrary: «đạt hiệu quả cao» for «đạt thấp», «phong phú» for
    «nghèo nàn».

    ``claim`` is without its question tag, ``terms`` are those of it; ``task`` tells that ``stated`` only sets a task. What both
    texts say is held against nothing, nor what lessens a harm.
    """
    for pair in (*(() if task else STATES), *ACTS, *ON_HARM):
        for said, contrary in (pair, pair[::-1]):
            found = said.search(claim)
            if found is None or DENIED_AHEAD.search(claim[: found.start()]) or contrary.search(claim):
                continue
            span = range(*found.span())
            things = [term for term in terms if term.vital and term.start not in span and not said.search(term.text)]
            if said.search(stated) or not things:
                continue
            if pair in ACTS and any(HARM.search(term.text) for term in things):
                continue
            for clause in CLAUSE.findall(stated):
                text = MatchText(clause)
                if contrary.search(clause) and all(text.speaks_of(term) for term in things):
                    return True
    return False
