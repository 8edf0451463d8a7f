"""Candidates for an indicator, each from one pattern of words around the amount."""

from __future__ import annotations

import re

from index.figures.clauses import ANYTHING, counts_nouns
from index.figures.recipients import named_after
from index.figures.situation import Named, Situation
from index.figures.words import ends

_COMPARED = re.compile(r"\s*(?:so với|so|kế hoạch|dự toán|cùng kỳ|KH|chỉ tiêu|mục tiêu|nghị quyết|NQ|tổng)(?!\w)")
_AMONG = re.compile(
    r"(?:thuộc|trong)\s+(?:nhóm|số|tốp|top)\s*$|"
    r"(?<!\w)(?:(?:cao|thấp|nhiều|ít|lớn|nhỏ|tốt|kém|chậm|nhanh|dài|đông|xa) nhất|hạng \d+|thứ \S+)\s+"
    r"(?:trong|trên)\s+(?:(?:tổng\s+)?số\s+)?$",
    re.IGNORECASE,
)
_SAYS_WHO = re.compile(
    r"(?<!\w)(?:đã|sẽ|đang)\s|^(?:Bộ|Sở|UBND|Ủy ban|Chính phủ|Thủ tướng|Hội đồng|Ban)\s", re.IGNORECASE
)
_AND = re.compile(r"\s(?:và|hoặc)\s+$")
_ELSEWHERE = re.compile(
    r"(?:ở|tại|đối với|khu vực\s+(?:các|cấp|thành thị|nông thôn|đô thị|miền|vùng|đồng bằng|ven|nội|ngoại|trung tâm|biên giới))\s",
    re.IGNORECASE,
)
_SOME = re.compile(r"nơi|lúc|ngày|đợt", re.IGNORECASE)
_YEARS = re.compile(r"\d{1,2} (?:năm|tháng)", re.IGNORECASE)
_LEVEL = re.compile(r"cấp (?:xã|huyện|tỉnh|thành phố|cơ sở|trung ương)", re.IGNORECASE)
_HAS = re.compile(r"(?<!\w)(?:(?:hiện\s+)?có|(?:để\s+)?xảy ra)$", re.IGNORECASE)
_SOMEBODY = re.compile(
    r"(?:toàn|cả|trong|trên|đến|hiện|đã|mỗi|nay|năm|tỉnh|thành phố|huyện|quận|xã|phường|thị|thôn|xóm|khu|UBND|Sở|Ban|Bộ|"
    r"Ủy ban|Hội|Đảng|cơ quan|đơn vị|phòng|trường|trong đó)(?!\w)",
    re.IGNORECASE,
)
_TO_SOMEBODY = re.compile(r"\s+(?:đối với|cho(?!\s+vay\s|.*\sđối với))\s.*$", re.IGNORECASE)
_SOMEWHERE = re.compile(
    r"\s+(?:ở|tại|khu vực|đối với)\s.*$|\s+(?:toàn|cả)\s+(?:thành phố|tỉnh|huyện|thị xã|quận|phường|xã|vùng)$",
    re.IGNORECASE,
)
_BARE = re.compile(
    r"(?:tỷ lệ|tỉ lệ|tỷ trọng|số|mức|tổng|tổng số|số lượng|bình quân|tiến độ|trọng tâm|kết quả|tất cả|cao|thấp)",
    re.IGNORECASE,
)
_REMAINING = re.compile(
    r"(?<!\w)(?:(?:chỉ |xuống |giảm |nay )?còn|tương đương|tức|lên|đạt|ước|là|(?:được\s+)?tính(?: thêm)?)\s*$",
    re.IGNORECASE,
)
_GIVEN_TO_DO = re.compile(  # «Sở Tài chính chủ trì phân bổ chi tiết 100% kế hoạch vốn»
    r"(?<!\w)(?:chủ trì|tham mưu|có trách nhiệm|chịu trách nhiệm)\s+([^\W\d_]+(?:\s+[^\W\d_]+){1,5})$"
)
_SAID_OF_A_FIELD = re.compile(  # «vẫn còn hạn chế: 2 chỉ tiêu không đạt», «giáo dục có nhiều tiến bộ: 29 trường …»
    r"(?<!\w)(?:hạn chế|tồn tại|khó khăn|vướng mắc|bất cập|yếu kém|nguyên nhân|kết quả|tiến bộ|chuyển biến|khởi sắc|"
    r"quan tâm|chú trọng|đẩy mạnh|nâng lên|tích cực)$",
    re.IGNORECASE,
)
_TAKEN_AWAY = re.compile(  # «di dời 58 hộ ven kênh»: no count of all there are
    r"(?:di dời|tiêu hủy|tiêu huỷ|thu hồi|tháo dỡ|cưỡng chế|giải thể|bãi bỏ|cắt giảm)", re.IGNORECASE
)
_AREA = re.compile(  # «khu vực nội thành còn 11 điểm ngập»: where what is counted is
    r"(?:khu vực|vùng|địa bàn|nội thành|ngoại thành|nội ô|nông thôn|thành thị|đô thị|miền núi|ven biển)(?!\w)",
    re.IGNORECASE,
)
_EACH_HAS = re.compile(
    r"(?<!\w)(mỗi (?!năm|tháng|quý|tuần|ngày|vụ|lần)[^\W\d_]+(?: (?!có|được|phải|sẽ)[^\W\d_]+){0,4}?)"
    r" (?:phải |sẽ |đều )?(?:có|(?:được )?(?:xây dựng|bố trí|thành lập|cử|cấp|giao|trang bị|hỗ trợ)|được|gồm)"
    r"(?: (?:ít nhất|tối thiểu|từ))?$",
    re.IGNORECASE,
)
_THEN = re.compile(
    r"(?:(?:so với|so)\s+)?(?:cùng kỳ(?:\s+(?:năm\s+)?(?:trước|ngoái))?|năm (?:trước|ngoái)|kỳ trước)", re.IGNORECASE
)
_AGAINST_A_YEAR = re.compile(r"so với|so", re.IGNORECASE)  # before the year, which is read by itself
_INTO = re.compile(r"\s*((?:vào|cho|trong)\s+[^,;:.()\d]{3,80})", re.IGNORECASE)
_WHERE = re.compile(r"(?:tại|ở|đối với)\s", re.IGNORECASE)
_APPLIED = re.compile(r"(?:được\s+)?áp dụng\s", re.IGNORECASE)
_OF_ALL = re.compile(r"tổng (?:đàn|số|diện tích)(?!\w)", re.IGNORECASE)
_OF_NUMBER = re.compile(r"\s+(?:tổng\s+)?số\s")
_EVERYWHERE = re.compile(
    r"(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)|"
    r"(?:toàn|cả|trên địa bàn|địa bàn)\s*(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|đảo|địa phương|ngành)?",
    re.IGNORECASE,
)
_OFFICE = re.compile(
    r"(?:Công an|UBND|Ủy ban nhân dân|HĐND|Hội đồng nhân dân|Sở|Chi cục|Hạt Kiểm lâm|Ban Chỉ huy|Ban Chỉ đạo|Ban Quản lý)"
    r"(?:\s[^,;:()\d]{1,60})?"
)
_VESSEL = re.compile(
    r"(?<!\w)(?:tàu|tàu cao tốc|thuyền|phà|xe|xe buýt|máy bay|hội trường|nhà hát|khán đài|sức chở|sức chứa)$",
    re.IGNORECASE,
)
_BUT = re.compile(r"(?<!\w)(?:nhưng|song|trong khi)(?:\s+(?:vẫn|còn))*$", re.IGNORECASE)
_ONLY_REACHES = re.compile(r"(?<!\w)mới\s+(?:chỉ\s+)?(?:đạt|được|bằng)\s", re.IGNORECASE)
_NEW_THINGS = (  # after these «mới» is a word of the name: «nông thôn mới», «doanh nghiệp thành lập mới»
    "nông thôn|thành lập|việc làm|trồng|rừng|xây|xây dựng|tuyển|đổi|cấp|mở|kết nạp|làm|công nghệ|đăng ký"
)
_NEW = re.compile(rf"(?<!\w)(?P<said>(?:{_NEW_THINGS})\s+)?mới$", re.IGNORECASE)
_REST = re.compile(r"(?:còn\s+)?lại", re.IGNORECASE)
_BECAUSE = re.compile(r"(?<!\w)(?:do|vì|bởi)$", re.IGNORECASE)
_PLAN_ALONE = re.compile(r"(?:kế hoạch|dự kiến|dự báo|phấn đấu|yêu cầu)(?:\s+đặt ra)?", re.IGNORECASE)
_OF_THEM = re.compile(r"(?<!\w)của\s+(?:hơn\s+|trên\s+|gần\s+)?$", re.IGNORECASE)
_RATIO = re.compile(r"^(?:tỷ lệ|tỉ lệ)\s+", re.IGNORECASE)
_LACK = ("thiếu", "thừa", "dôi dư", "khuyết")
_LACKING = re.compile(rf"(?<!\w)({'|'.join(_LACK)})\s+(?:khoảng\s+|trên\s+|gần\s+|hơn\s+)?$", re.IGNORECASE)
_LISTED = re.compile(r"(?:,|\svà)\s+$")
_CAUSE = re.compile(r"\s+((?:do|vì)\s+[^,;:.()\d]{4,80})", re.IGNORECASE)
_FEW_WORDS = 6


def lacking(at: Situation) -> Named:
    """«còn thiếu 26 giáo viên và 9 nhân viên»: those that are not there; and those listed after them."""
    if not at.counted or at.span.amount.change:
        return None
    said = _LACKING.search(at.text, max(0, at.span.start - 24), at.span.start)
    word = said[1].lower() if said else next((w for w in _LACK if at.previous.startswith(f"{w} ")), "")
    goes_on = said is None and at.silent and _LISTED.search(at.text, 0, at.span.start)
    if not word or not (said or goes_on):
        return None
    whose = at.left.phrase if said and at.bare and at.left.phrase.lower().endswith(word) else word
    return f"{whose} {at.right or at.unit}", at.end


def counted_by_cause(at: Situation) -> Named:
    """«39 vụ do không quan sát, 31 vụ do …»: a bare count is told by what caused it, where nothing else tells it."""
    if not at.bare or at.left.phrase or not at.light_verb:
        return None
    cause = _CAUSE.match(at.text, at.span.end)
    return (f"{at.unit} {cause[1]}", cause.end()) if cause else None


def counted_among(at: Situation) -> Named:
    """«thuộc nhóm 10 tỉnh …»: those it is counted among."""
    among = at.counted and _AMONG.search(at.text, 0, at.span.start)
    return (at.right, at.end) if at.right and among else None


def those_it_belongs_to(at: Situation) -> Named:
    """«203 hộ còn vướng của 11 dự án»: those that what was counted belongs to."""
    owned = at.counted and at.span.amount.change is None and _OF_THEM.search(at.text, 0, at.span.start)
    return (at.right or at.unit, at.end) if owned else None


def counted_at_a_place(at: Situation) -> Named:
    """«ở nông thôn là 70% dân số»: what is counted, and where."""
    if at.right and at.left.linked and (at.counted or at.share) and _WHERE.match(at.left.phrase):
        return f"{at.right} {at.left.phrase[:1].lower()}{at.left.phrase[1:]}", at.end
    return None


def same_at_another_time(at: Situation) -> Named:
    """«… tăng 8% (cùng kỳ tăng 7%)», «…; so với cùng kỳ giảm 3 vụ»: the same, a year before or held against it."""
    against_a_year = at.span.amount.change is not None and _AGAINST_A_YEAR.fullmatch(at.left.phrase or at.left.clause)
    if not (against_a_year or _THEN.fullmatch(at.left.phrase)):
        return None
    what = at.right if at.right and not at.bare else at.previous
    return (what if against_a_year else f"{what} {at.left.phrase}", at.end) if what else None


def contribution(at: Situation) -> Named:
    """«…, đóng góp 5,8 điểm % vào tăng trưởng chung»: whose, and to what."""
    into = _INTO.match(at.text, at.span.end) if at.unit == "điểm %" else None
    if into is None:
        return None
    whose = at.previous or at.left.clause or at.left.phrase
    gives = "đóng góp" if "đóng góp" in at.left.acting.lower() and at.previous else ""
    return f"{whose} {gives} {into[1]}", into.end()


def shared_out(at: Situation) -> Named:
    """«tỷ lệ 5% số hộ», «giảm 30% thời gian»: what follows, where the words before it name nothing."""
    if at.left.phrase and _APPLIED.match(at.right) and _BARE.fullmatch(at.left.phrase):
        return f"{at.left.phrase} {at.right}", at.end  # «mức 160.000 đồng áp dụng đối với …»
    if at.right and (_BARE.fullmatch(at.left.phrase) or (at.share and _takes_right(at))):
        done = _GIVEN_TO_DO.search(at.left.phrase) if at.share else None
        return f"{done[1] if done else ''} {at.right}", at.end
    return None


def same_elsewhere(at: Situation) -> Named:
    """«…; ở nông thôn đạt 60%», «…, riêng cấp xã 70%», «…, có nơi trên 550 mm», «…, trong 5 năm là …»: the same elsewhere."""
    if at.previous and _SOME.fullmatch(at.left.phrase):
        return f"{at.previous} có {at.left.phrase}", at.span.end
    if at.previous and _YEARS.fullmatch(at.left.phrase):
        return f"{at.previous} trong {at.left.phrase}", at.span.end
    if at.previous and _LEVEL.fullmatch(at.left.phrase):
        return f"{at.previous} {at.left.phrase}", at.span.end
    said = at.left.linked or (at.share and at.left.phrase.lower().startswith("khu vực"))
    if at.previous and said and _ELSEWHERE.match(at.left.phrase):
        return f"{_SOMEWHERE.sub('', at.previous)} {at.left.phrase}", at.span.end
    return None


def told_before(at: Situation) -> Named:
    """«Tỷ lệ hộ nghèo còn 5%»: the noun phrase before it. Of counts joined by «và» each is told by its own noun."""
    if not at.told:
        return None
    coming = at.following[0] if at.following else None
    apart = (
        at.counted
        and coming is not None
        and coming.amount.unit == at.unit
        and _AND.search(at.text, at.span.end, coming.start)
    )
    if _REST.fullmatch(at.left.phrase):
        return (f"{at.previous} còn lại" if at.previous else ""), at.span.end  # «47 sản phẩm 4 sao, còn lại là 3 sao»
    if at.counted and not at.bare and (_BUT.search(at.left.phrase) or _BECAUSE.search(at.left.phrase)):
        return at.right, at.end  # «khối A xuống cấp nhưng 64 hộ chưa đồng ý di dời»: another clause
    if at.counted and not at.bare and _PLAN_ALONE.fullmatch(at.left.phrase):
        return at.right, at.end  # «Kế hoạch đến cuối năm còn 80 hộ nghèo»
    if at.counted and not at.bare and (at.left.caption or _SAID_OF_A_FIELD.search(at.left.phrase)):
        return at.right, at.end  # «Giảm nghèo, việc làm: còn 20 hộ nghèo»
    if at.counted:
        everywhere = not at.bare and any(who.fullmatch(at.left.phrase) for who in (_EVERYWHERE, _OFFICE))
        if at.left.linked and " " in at.right and _AREA.match(at.left.phrase):
            return f"{at.right} {at.left.phrase[:1].lower()}{at.left.phrase[1:]}", at.end
        return (at.right if everywhere or (apart and at.right != at.unit) else at.left.phrase), at.end
    if at.share and not at.left.headed and _OF_ALL.match(at.right):
        return f"{at.left.phrase} {at.right}", at.end
    phrase = at.left.phrase
    if at.share and _ONLY_REACHES.search(at.text, max(0, at.span.start - 16), at.span.start):
        only = _NEW.search(phrase)  # «tỷ lệ … được xử lý mới đạt 42,6%»
        phrase = phrase[: only.start()].rstrip() if only and not only["said"] else phrase
    return f"{phrase} {_to_which(at)}", at.span.end


def same_compared(at: Situation) -> Named:
    """«…, tăng 8% so với cùng kỳ»: the same, compared or changed."""
    if at.previous and at.span.amount.change and at.bare and not at.left.phrase:
        return at.previous, at.end  # «84 vụ, giảm 9 vụ»
    goes_on = at.compared or _COMPARED.match(at.text, at.span.end) or (at.span.amount.change and not at.right)
    return (at.previous, at.span.end) if at.previous and goes_on and at.silent else None


def bare_count_before(at: Situation) -> Named:
    """«Ban chỉ đạo 5 người»: a bare count has the few words before it."""
    return (at.left.phrase, at.end) if at.bare and 0 < len(at.left.phrase.split()) <= _FEW_WORDS else None


def capacity(at: Situation) -> Named:
    """«Bến chỉ tiếp nhận được tàu dưới 80 khách»: how many a ship, a hall or a bus holds."""
    held = at.bare and _VESSEL.search(at.left.phrase or at.left.acting or at.left.clause)
    return (f"{at.left.clause or at.left.phrase or at.left.acting}", at.end) if held else None


def those_somebody_has(at: Situation) -> Named:
    """«Công giáo có 476.960 người»: the subject, when it is no place or office."""
    if not at.bare or at.unit not in ANYTHING or not _HAS.search(at.left.acting):
        return None
    subject = re.split(r"\s(?:là|với)\s", _HAS.sub("", at.left.clause).strip())[-1]
    short = 0 < len(re.findall(r"\w+", subject)) <= _FEW_WORDS + 2
    own = short and not _WHERE.match(f"{subject} ") and not _SOMEBODY.match(subject)
    return (subject, at.end) if own else None


def consisting_of(at: Situation) -> Named:
    """«Hội đồng gồm 9 người»: that which consists of them."""
    return (at.left.clause, at.end) if at.bare and at.left.clause and "gồm" in at.left.acting.lower() else None


def same_remaining(at: Situation) -> Named:
    """«…, nay còn 12 người»: the same, at another time."""
    goes_on = _REMAINING.search(at.text, 0, at.span.start) or (at.left.linked and not at.left.phrase)
    if not (at.bare and at.previous and goes_on):
        return None
    return _RATIO.sub("", at.previous), at.end  # «tỷ lệ hộ nghèo còn 4,6%, còn 1.142 hộ»


def counted_in_each(at: Situation) -> Named:
    """«mỗi trạm y tế có ít nhất 04 bác sĩ»: how many each has, and never how many there are."""
    each = _EACH_HAS.search(at.left.clause or at.left.acting) if at.counted and at.left.acting else None
    return (f"{at.right or at.unit} {each[1].lower()}", at.end) if each else None


def told_after(at: Situation) -> Named:
    """«trồng 50 ha rừng», «12 trạm y tế xã»: what follows, with the verb where the noun alone would not tell it."""
    if not at.right:
        return None
    told_by_action = at.bare and not at.light_verb
    of_base = at.share and not at.span.amount.change and not at.light_verb
    taken_away = at.counted and _TAKEN_AWAY.fullmatch(at.left.acting) is not None
    with_action = at.left.named or told_by_action or of_base or taken_away or not (at.counted or at.share)
    return f"{at.left.acting if with_action else ''} {at.right}", at.end


def head_of_rate(at: Situation) -> Named:
    """«30 giường bệnh/1 vạn dân» measures «giường bệnh»."""
    head, slash, _ = at.unit.partition("/")
    rate = slash and " " in head and counts_nouns(head)
    return (head, at.span.end) if rate and not (at.left.phrase or at.left.clause) else None


def words_before(at: Situation) -> Named:
    """Whatever stands before the amount in its clause, with whom it is for."""
    if at.silent and not (at.left.clause and (at.to_whom or not at.previous)):
        return None
    return f"{at.left.phrase or at.left.clause or at.left.acting} {at.to_whom}", at.span.end


def recipient_alone(at: Situation) -> Named:
    """«500.000 đồng đối với hộ nghèo»: whom it is for, with what was measured before."""
    if not at.to_whom:
        return None
    if not at.previous:
        return named_after(at.text, at.span), at.span.end
    return f"{_TO_SOMEBODY.sub('', at.previous)} {at.to_whom}", at.span.end


def _to_which(at: Situation) -> str:
    """«đối với …» after an amount, which tells it from the next of the same measure."""
    said = at.unit == "lần" or "đối với" in at.left.phrase.lower()
    return at.to_whom if at.to_whom.lower().startswith("đối với") and not said else ""


def _takes_right(at: Situation) -> bool:
    """Whether a share is of what follows it although something stands before it: «đạt 50% số phiếu», «giảm 30% thời gian»,
    «bố trí bằng 1% chi thường xuyên»."""
    text, span, phrase = at.text, at.span, at.left.phrase
    if at.left.headed:
        return False
    if text[span.end : span.end + 1].isspace() and _SAYS_WHO.search(phrase):
        return True
    of_number = bool(phrase) and _OF_NUMBER.match(text, span.end) is not None
    return of_number or span.amount.change is not None or ends("acting_verbs").fullmatch(phrase) is not None
