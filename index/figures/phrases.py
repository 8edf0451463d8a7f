"""The phrase left of an amount: its noun phrase, the verb that links the two, and what has to be cut off around it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from index.figures.doers import done_by_somebody, is_money_done_with, without_doer
from index.figures.words import alternatives, ends, starts
from vietnamese.letters import UPPER

_NESTED = re.compile(r"\([^()]*\)")
_PLACE_HAS = re.compile(
    rf"((?i:thành phố|tỉnh|quận|huyện|thị xã|phường|xã|thị trấn|đặc khu|thôn|xóm|khu công nghiệp|phân khu)\s"
    rf"(?:(?i:số)\s\d+|[{UPPER}]\w*(?:\s[{UPPER}\d]\w*){{0,4}}))\s+có\s+",
)
_COMMA = re.compile(r",(?!\d)")  # and not that of «16,74 ha»
_BARELY = re.compile(r"(?:^|,)\s*(?P<word>(?:(?:nhưng|song)\s+)?(?:mới|chỉ|mới chỉ))$", re.IGNORECASE)
_ONLY_HAS = re.compile(r"(?<=\w),?\s+(?:(?:hiện|vẫn|mới|nay)\s+)?chỉ\s+(?:có|còn)\s*$", re.IGNORECASE)
_BECAUSE = re.compile(r".*(?<!\w)(?:do|vì|bởi)\s+(?=\w)", re.IGNORECASE | re.DOTALL)
_TAIL = re.compile(r"[\s:–\-“”\"=×]+$")
_ADJUNCT = re.compile(r"(?:trên|tại|ở|trong|đối với|theo|từ)\s+[^,]*,\s*", re.IGNORECASE)
_ADJUNCT_BEFORE = re.compile(r"^\W*(?:trên|tại|ở|trong|theo|từ|đến|năm)\s+[^,]*,\s*", re.IGNORECASE)
_RECEIVES = re.compile(r"\sđược(?:\s|$)", re.IGNORECASE)
_ONE_OF_THOSE = re.compile(  # of those who receive something: a noun phrase, and no clause
    r"\s*(?!(?:trong|theo|từ|đến|năm|khi|nếu|do|để|tại|ở|với)\s)(?:(?!(?:đã|sẽ|đang|được|phải|đạt|có|còn|theo|ước)(?!\w))"
    r"[^\W\d_]+\s*){1,10}",
    re.IGNORECASE,
)
_RECEIVING = re.compile(r"\s(?:cho|đối với)\s*$")
_HAVING = re.compile(r"(?<!\w)(?:hiện có|có)$")
_TERM = re.compile(r"thời (?:gian|hạn)(?!\w)", re.IGNORECASE)
_ADJUNCT_ONLY = re.compile(r"(?:để|nhằm|theo|trong|tại|trên)\s[^:]*,\s*", re.IGNORECASE)
_TERM_ONLY = re.compile(r"(?:trong\s+)?(?:thời hạn|thời gian|vòng)(?:\s+tối đa)?", re.IGNORECASE)
_DONE = re.compile(r"(?<=\w)(?<!hời gian)(?<!hời hạn)(?<!iến độ)\s+(?:ước\s+)?thực hiện(?:\s+được)?\s*$", re.IGNORECASE)
_MAX_ACTION = 14
_CONSISTING = re.compile(r"(?<!\w)((?:bao\s+)?gồm(?:\s+có)?)(?:\s+từ)?\s*$", re.IGNORECASE)
_CONSISTING_OF = re.compile(r".*(?<!\w)gồm(?:\s+có)?\s+(?=\w)", re.IGNORECASE | re.DOTALL)
_WHOLE_WORD = re.compile(r"(?:nâng cấp|đạt chuẩn|tăng cường|giữ gìn)(?!\w)", re.IGNORECASE)
_WHO = re.compile(
    r"(?<!\w)(?:cán bộ|công chức|viên chức|nhân viên|người|lao động|ban|tổ|đội|bộ phận)\s+$", re.IGNORECASE
)
_TOPIC = re.compile(  # «Về nông nghiệp: 4 mô hình», «Nguyên nhân: 04 vụ do chập điện»
    r"\W*(?:về|(?:trong |đối với )?(?:lĩnh vực|mảng))\s|\W*(?:(?:những|các)\s+)?(?:nguyên nhân|lý do)\s*:?\s*$",
    re.IGNORECASE,
)
_AVERAGE = re.compile(r"(?:bình quân|trung bình)[\s,]*", re.IGNORECASE)
_HAD_NONE = re.compile(
    r"\W*([^\d,;:.()]{4,80}?)\s+(?:không|chưa)\s+(?:có|phát sinh|ghi nhận|xảy ra)(?!\w)[^,]*,\s*$", re.IGNORECASE
)
_SENTENCE_START = re.compile(r".*(?:[.!?]\s|\n)", re.DOTALL)
_FEW_WORDS = 4
_MAX_LABEL = 18


@dataclass(frozen=True)
class Left:
    """What stands before an amount.

    ``phrase`` is the noun phrase; ``linked`` says that a verb like «đạt» or a colon links it to the amount; ``acting`` is
    a verb of doing («xây dựng») whose object the amount is; ``headed`` that the phrase opens with a word like «tỷ lệ»,
    «tổng»; ``clause`` is all that the clause says, for when nothing else names the amount; ``named`` that the verb belongs
    to what is measured («tạo việc làm cho … lao động», «Lắp đặt mới: 58 trạm»); ``caption`` that ``phrase`` only says what
    a sentence is about that goes on after a colon («Giảm nghèo: còn 20 hộ nghèo»).
    """

    phrase: str = ""
    linked: bool = False
    acting: str = ""
    headed: bool = False
    clause: str = ""
    named: bool = False
    caption: bool = False


_ADDED_UP = re.compile(r"(?:l[ũu][ỹy] kế|tính chung|cộng dồn)", re.IGNORECASE)  # «…; lũy kế 9 tháng đạt 755 triệu đồng»


def read_left(raw: str) -> Left:
    """Read the words of a clause that come before its amount."""
    text = _with_few(without_parentheses(raw))
    before, colon, after = text.rpartition(":")
    if colon and _ADJUNCT_ONLY.fullmatch(_strip_links(after)[0].strip() + " "):
        return _read_label(before.rpartition(":")[2].strip() or before)
    if colon:
        inner = _strip_links(after)[0].strip(" ,")
        label = before.rpartition(":")[2].strip() or before
        if inner and _HAVING.fullmatch(inner) and is_headed(_strip_front(label)):
            return _read_label(label)  # «Lượng giao dịch đất nền: có 101 giao dịch»
        if inner and ends("acting_verbs").fullmatch(inner):
            return Left(acting=inner)
        if not inner or _TERM_ONLY.fullmatch(inner):
            found = _read_label(label)
            return replace(found, caption=not found.headed and bool(after.strip()))
        text = after
    body, linked = _strip_links(text)
    if body.rstrip().endswith(","):
        if linked and (nothing := _HAD_NONE.match(_SENTENCE_START.sub("", body))):
            subject = _subject(nothing[1])
            return Left(subject, bool(subject), "", is_headed(subject), subject)
        return Left(clause=_subject(_strip_links(body.rstrip(" ,"))[0]))
    if consisting := _CONSISTING.search(body):
        return Left(acting=consisting[1], clause=_subject(body[: consisting.start()]))
    if (inside := _CONSISTING_OF.match(body)) and (
        is_headed(body[inside.end() :]) or len(body[inside.end() :].split()) <= _FEW_WORDS
    ):
        body = body[inside.end() :]
    piece = _subject(body)
    if _ADDED_UP.fullmatch(piece.strip()):
        return Left()  # of what was named before
    headed = is_headed(piece)
    if is_money_done_with(piece):
        return Left(piece, True, "", True, piece)
    if linked and text.rstrip().endswith("được") and (done := done_by_somebody(piece)):
        return Left(acting=done)
    verb = None if linked and headed else (_HAVING if linked else ends("acting_verbs")).search(piece)
    if verb is not None and verb.group().strip(" ,") != "có" and _WHO.search(piece, 0, verb.start()):
        verb = None  # «cán bộ quản lý»
    if verb is None or (headed and verb.start() > 0 and not _is_preposition(verb, piece)):
        piece = _HAVING.sub("", piece).rstrip() if headed and not linked else piece  # «đàn trâu có 1.126 con»
        return Left(piece, linked and bool(piece), "" if piece else _last_action(body), headed, piece)
    if _is_preposition(verb, piece):
        shorter = piece[: verb.start()].strip(" ,")
        return Left(shorter, False, "" if shorter else verb.group().strip(" ,"), is_headed(shorter), shorter)
    words = len(piece.split())
    alone = "," not in _ADJUNCT_BEFORE.sub("", body) or starts("acting_verbs").match(piece) is not None
    receiving = alone and words <= _MAX_ACTION and _RECEIVING.search(piece) is not None
    action = piece if receiving or words <= _FEW_WORDS else piece[verb.start() :]
    clause = without_doer(piece) if words <= _MAX_ACTION else action
    return Left(acting=action.strip(" ,"), clause=clause.strip(" ,"), named=receiving)


def _with_few(text: str) -> str:
    """The words before an amount that is said to be small, as before any other: «cán bộ phụ trách| chỉ| có 02 người»."""
    few = _ONLY_HAS.search(text)
    if few is None:
        return text
    because = _BECAUSE.search(text, 0, few.start())
    return f"{text[because.end() if because else 0 : few.start()]} có "


def _is_preposition(verb: re.Match[str], piece: str) -> bool:
    return bool(ends("prepositions").fullmatch(verb.group())) and not _RECEIVING.search(piece)


def _read_label(label: str) -> Left:
    """The words before a colon that ends right before the amount: «Hội nghị tuyên truyền, tập huấn: 5 triệu đồng»."""
    if _TOPIC.match(label):
        return Left()
    phrase = _strip_links(_strip_front(label))[0].strip(" ,")
    if ends("acting_verbs").fullmatch(phrase):
        return Left(acting=phrase, clause=phrase, named=True)
    if len(phrase.split()) > _MAX_LABEL:
        phrase = _subject(phrase)
    return Left(phrase, bool(phrase), "", is_headed(phrase), phrase)


def is_headed(text: str) -> bool:
    """Whether ``text`` opens with a word that names an indicator: «tỷ lệ …», «tổng …», «thu …»."""
    return bool(starts("heads").match(text)) and not starts("not_heads").match(text)


def _last_action(body: str) -> str:
    match = ends("acting_verbs").search(body)
    return "" if match is None or ends("prepositions").fullmatch(match.group()) else match.group().strip(" ,")


def without_parentheses(text: str) -> str:
    """``text`` with its parentheses and what is in them blanked out, same length."""
    while (match := _NESTED.search(text)) is not None:
        text = text[: match.start()] + " " * (match.end() - match.start()) + text[match.end() :]
    return text


def _strip_links(text: str) -> tuple[str, bool]:
    """``text`` without the linking verbs, colons and dashes at its end, and whether there was one."""
    done = _DONE.search(text)
    linked = done is not None
    text = text[: done.start()] if done else text
    while True:
        trimmed = _TAIL.sub("", text)
        if linked and (barely := _BARELY.search(trimmed)):  # «1.047 tỷ đồng, mới đạt 41,9% dự toán»
            trimmed = trimmed[: barely.start("word")].rstrip()
        linked = linked or ":" in text[len(trimmed) :]
        match = ends("linking_verbs").search(trimmed)
        if match is None or trimmed.endswith(",") or ends("not_links").search(trimmed):
            return trimmed, linked or trimmed.endswith("đầy đủ")  # «tỷ lệ tiêm chủng đầy đủ 98%»
        linked = True
        if _AVERAGE.fullmatch(match.group()) and _of_a_noun(trimmed[: match.start()]):
            return trimmed, linked  # «diện tích nhà ở bình quân» is no total
        text = trimmed[: match.start()]


def _of_a_noun(before: str) -> bool:
    """Whether an average is said of a noun that stands right before it, and not of a verb («tăng bình quân»)."""
    piece = _COMMA.split(before)[-1].strip()
    return bool(piece) and not ends("linking_verbs").search(piece) and not ends("acting_verbs").fullmatch(piece)


def _subject(body: str) -> str:
    """The noun phrase at the end of ``body``: from the last clause that opens with an indicator word, else the last."""
    pieces = _COMMA.split(body)
    for index in range(len(pieces) - 1, -1, -1):
        opened = _strip_front(pieces[index])
        if is_headed(opened):
            return ",".join([opened, *pieces[index + 1 :]]).strip(" ,")
    last = _strip_front(pieces[-1])
    if _RECEIVES.search(last) and len(pieces) > 1 and all(map(_ONE_OF_THOSE.fullmatch, pieces[:-1])):
        return ",".join([_strip_front(pieces[0]), *pieces[1:]]).strip(" ,")  # «hộ nghèo, hộ cận nghèo được vay»
    verbs = f"{alternatives('acting_verbs')}|{alternatives('opening_words')}|{alternatives('linking_verbs')}"
    cut = re.search(
        rf"(?<!\w)(?<!chứng )(?<!xác )(?:{verbs})\s+(?=(?:{alternatives('heads')})(?!\w))",
        last,
        re.IGNORECASE,
    )
    if cut and (place := _PLACE_HAS.fullmatch(last[: cut.end()])) and not starts("not_heads").match(last[cut.end() :]):
        return f"{last[cut.end() :].strip(' ,')} {place[1][:1].lower()}{place[1][1:]}"  # «tỉnh A có diện tích»
    if cut and not starts("not_heads").match(last[cut.end() :]) and not _TERM.match(last, cut.end()):
        last = last[cut.end() :]
    doing = re.search(rf"(?<!\w)việc\s+(?!làm)(?:{alternatives('acting_verbs')})\s+(?=\w)", last, re.IGNORECASE)
    return (last[doing.end() :] if doing else last).strip(" ,")


def _strip_front(piece: str) -> str:
    """``piece`` without connectives («trong đó»), verbs of aiming («phấn đấu») and adverbs before it."""
    text = piece
    while True:
        text = text.lstrip(' ,:.–-“”"*+')
        whole = is_headed(text) or _WHOLE_WORD.match(text)
        match = _ADJUNCT.match(text) or (None if whole else starts("opening_words").match(text))
        if match is None:
            return text
        text = text[match.end() :]
