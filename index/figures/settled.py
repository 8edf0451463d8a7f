"""Candidates for an indicator that the unit of the amount or the words right before it decide alone."""

from __future__ import annotations

import re

from index.figures.clauses import KEPT_COMMA, clause_start
from index.figures.situation import Named, Situation
from index.figures.words import starts

_AGES = {"tuổi", "tháng tuổi", "ngày tuổi"}
_BARE_MEASURES = {"mức", "tốc độ", "duy trì mức", "đà"}
_RATIO = re.compile(r"^(?:tỷ lệ|tỉ lệ|tỷ trọng|tỷ suất|tổng số|số lượng|số)\s+", re.IGNORECASE)
_EQUIVALENT = re.compile(
    r"(?:(?<!\w)(?:tương đương|tương ứng|chiếm)|,\s*bằng)\s+(?:với\s+)?(?:(?:khoảng|gần|trên|hơn)\s+)?$", re.IGNORECASE
)
_MOVED = re.compile(r"(?<!\w)(?:xuống(?: còn)?|lên(?: đến| tới)?)\s*$", re.IGNORECASE)
_SUM = re.compile(r"(?:dự toán|kinh phí|vốn|số tiền|mức|số vốn|tổng số tiền|tổng kinh phí|ngân sách)", re.IGNORECASE)
_HAS_NOW = re.compile(
    r"\(\s*(?:hiện|hiện nay|hiện tại|đã|hiện mới)\s+(?:có|là|đạt)\s*$", re.IGNORECASE
)  # «10 sản phẩm (hiện có 4)»
_TERM = re.compile(r"(?:thời hạn|thời gian|vòng)(?:\s+tối đa)?", re.IGNORECASE)
_TASK = re.compile(r"\s*,?\s*([^,;:.()\d]{6,90})")
_MAY = re.compile(r"(?<!\w)(?:có thể|xin|đề nghị|cần|phải)$", re.IGNORECASE)
_MAX_TASK = 14  # words
_GRANTED = re.compile(
    r"(?<!\w)(?:đồng ý|quyết định|thống nhất|cho phép|chấp thuận)\s+"
    r"((?:tạm )?ứng|cấp|hỗ trợ|bổ sung|chi|trích|dành|bố trí|phân bổ|giao)$",
    re.IGNORECASE,
)
_IN_ORDER_TO = re.compile(r"\s+(?:để|nhằm)(?!\w).*$", re.IGNORECASE)
_FEW_WORDS = 6
_MEASURE = re.compile(
    r"(?:tổng\s+|mức\s+)?(?:tỷ lệ|tỉ lệ|tỷ trọng|tiền|số tiền|kinh phí|chi phí|mức|giá|thời gian|thu nhập|năng suất|diện tích)"
    r"(?!\w)[^,;:]*(?<!\w)(?:của|cho)(?:\s+(?:cả|toàn bộ|tất cả))?\s*$",
    re.IGNORECASE,
)
_GIVEN = re.compile(r"(?<!\w)được\s+(?:dành|giao|bố trí|cấp|phân bổ|bổ sung|hỗ trợ|đầu tư)\s*$", re.IGNORECASE)
_FIELD = (
    "giáo dục|đào tạo|giáo dục và đào tạo|y tế|dân số|văn hóa|văn hoá|thể thao|thể dục|thông tin|truyền thông|gia đình|"
    "chuyển đổi số|khoa học|công nghệ|giảm nghèo|việc làm|lao động|nông thôn mới|thương mại|dịch vụ|du lịch|chăn nuôi|"
    "trồng trọt|lâm nghiệp|thủy sản|nông nghiệp|công nghiệp|xây dựng|giao thông|tài nguyên|môi trường|đất đai|tài chính|"
    "ngân sách|đầu tư|đầu tư công|an ninh|trật tự|quốc phòng|quân sự|hành chính|cải cách hành chính|tư pháp|nội vụ|"
    "an sinh xã hội|chính sách xã hội|kinh tế|xã hội|hạ tầng|thiên tai|phòng chống thiên tai"
)
_FIELDS = re.compile(rf"(?:{_FIELD})(?:(?:\s*[,{KEPT_COMMA}–-]\s*|\s+và\s+)(?:{_FIELD}))*+", re.IGNORECASE)
_LABELLED = re.compile(r":\s*(?:(?:có|trên|hơn|gần|khoảng)\s+)?$", re.IGNORECASE)
_SIZE = re.compile(r"\w\s+(?:dài|rộng|cao|sâu|dày|nặng|diện tích|công suất|dung tích)$", re.IGNORECASE)
_DONE_WITH = re.compile(r"\s+(?:đã\s+)?được\s+([^,;:.()\d]{4,60}?)(?=\s*[,;.)]|\s*$)", re.IGNORECASE)
_AMONG_IT = re.compile(r"(?<!\w)trong đó(?!\w)(?:[^.;:()]|(?<=\d)\.(?=\d))*$", re.IGNORECASE)
_DONE = r"(?:đã được|đã|được|đang|chưa được|chưa|còn|bị)"
_DONE_SO_FAR = re.compile(rf"\s+(?P<done>{_DONE}\s+[^,;:.()\d]{{3,60}}?)(?=\s*(?:[,;.)]|và\s+\d)|\s*$)", re.IGNORECASE)
_ENDS_DONE = re.compile(rf"\s+{_DONE}\s.*$", re.IGNORECASE)
_USE = re.compile(r"\s*((?:để|cho|bổ sung|hỗ trợ|thực hiện|từ nguồn|từ|của|chi)\s+[^,;:.()\d]{2,90})", re.IGNORECASE)


def number_alone(at: Situation) -> Named:
    """A number without a unit has only what is clearly said before it."""
    if at.span.amount.unit is not None:
        return None
    if at.previous and _HAS_NOW.search(at.text, 0, at.span.start):
        return at.previous, at.span.end
    return (at.left.phrase if at.told else ""), at.span.end


def those_measured(at: Situation) -> Named:
    """«tỷ lệ lấp đầy của 05 khu công nghiệp đạt 61,4%», «tiền hỗ trợ cho 38 hộ bị hại là 327 triệu»: no measure is counted
    in them, they are those measured."""
    if not at.counted or "/" in at.unit or at.span.amount.change:
        return None
    before = at.text[clause_start(at.text, at.span.start) : at.span.start].rpartition(", ")[2].lstrip()
    opening = starts("opening_words").match(before)
    measured = _MEASURE.match(before, opening.end() if opening else 0)
    return (at.right or at.unit, at.end) if measured else None


def change_of_the_same(at: Situation) -> Named:
    """«…, duy trì mức tăng 5%» goes on with what was measured before."""
    if at.previous and at.span.amount.change and at.left.phrase.lower() in _BARE_MEASURES:
        return at.previous, at.span.end
    return None


def equivalent(at: Situation) -> Named:
    """«…, tương đương 4% GDP» goes on with what was measured before; «Mùa mưa …, chiếm 70% lượng mưa» with its clause."""
    if not at.share or not at.silent or not _EQUIVALENT.search(at.text, 0, at.span.start):
        return None
    whose = at.previous or at.left.clause
    return (whose, at.span.end) if whose else None


def end_of_a_movement(at: Situation) -> Named:
    """«giảm từ 23 ca xuống 18 ca»: the same, moved."""
    moved = at.previous and at.silent and _MOVED.search(at.text, 0, at.span.start)
    return (at.previous, at.span.end) if moved else None


def sum_for_a_use(at: Situation) -> Named:
    """«dự toán 238 tỷ đồng để bổ sung …»: a bare sum is told by what it is for."""
    granted = _GRANTED.search(at.left.phrase or at.left.acting)
    what = granted[1] if granted else at.left.phrase
    if at.left.linked or not (granted or _SUM.fullmatch(what)):
        return None
    use = _USE.match(at.text, at.span.end)
    return (f"{what} {_IN_ORDER_TO.sub('', use[1]) if granted else use[1]}", use.end()) if use else None


def given_to_the_same(at: Situation) -> Named:
    """«Trường A được giao 5 tỷ đồng», «hai dự án … được dành 875 triệu đồng»: whom it is given to."""
    if at.left.phrase or at.right or not _GIVEN.search(at.text, 0, at.span.start):
        return None
    own = _GIVEN.search(at.left.clause)
    whose = at.left.clause[: own.start()].strip() if own else at.previous
    return (whose, at.span.end) if whose else None


def what_within(at: Situation) -> Named:
    """«trong thời hạn 3 ngày làm việc xây dựng quy trình»: what is to be done in that time."""
    task = _TASK.match(at.text, at.span.end) if _TERM.fullmatch(at.left.phrase) else None
    if task is None or not starts("acting_verbs").match(task[1]) or len(task[1].split()) > _MAX_TASK:
        return None
    return f"{at.left.phrase} {task[1]}", task.end()


def change_that_may_be(at: Situation) -> Named:
    """«…, thực tế thấy có thể rút ngắn được 7,5 ngày»: the same as before."""
    may = at.span.amount.change and _MAY.search(at.left.phrase)
    return (at.previous, at.span.end) if may and at.previous else None


def storeys(at: Situation) -> Named:
    """«nhà 2 tầng»: that which has so many."""
    whose = at.left.phrase or at.left.clause
    told = at.unit == "tầng" and at.bare and 0 < len(whose.split()) <= _FEW_WORDS
    return (whose, at.span.end) if told else None


def age(at: Situation) -> Named:
    """An age belongs to those who have it: «người từ đủ 60 tuổi»."""
    if at.unit not in _AGES:
        return None
    whose = at.left.phrase or at.left.acting or at.left.clause or at.previous
    return _RATIO.sub("", f"{whose} {at.to_whom}"), at.span.end


def counted_in_a_field(at: Situation) -> Named:
    """«Giáo dục: 9 trường», «Văn hóa, thể thao: 2.756 hộ đạt danh hiệu …»: what is counted, not the field it is told under."""
    words = at.left.phrase or at.left.acting
    told = at.counted and _FIELDS.fullmatch(words) and _LABELLED.search(at.text, 0, at.span.start)
    return (at.right or at.unit, at.end) if told else None


def size_before(at: Situation) -> Named:
    """«Đường liên thôn dài 2,4 km hoàn thành …»: what is so long, and not what became of it."""
    sized = not (at.counted or at.share) and _SIZE.search(at.left.phrase)
    return (at.left.phrase, at.span.end) if sized else None


def done_with_the_rest(at: Situation) -> Named:
    """«131 tấn đưa đi chôn lấp, 17 tấn được tái chế»: what is done with so much, where the amount before is told likewise."""
    done = _DONE_WITH.match(at.text, at.span.end) if at.silent and at.previous and not at.span.amount.change else None
    return (done[1], done.end()) if done and starts("acting_verbs").match(at.previous) else None


def part_so_far(at: Situation) -> Named:
    """«38,5 km đường ấp, trong đó 31,2 km đã được bê tông hóa và 2 km đang thi công»: the same, and what is done with so much."""
    alone = not at.left.phrase and at.light_verb
    if at.counted or at.share or not (at.previous and alone) or not _AMONG_IT.search(at.text, 0, at.span.start):
        return None
    done = _DONE_SO_FAR.match(at.text, at.span.end)
    return (f"{_ENDS_DONE.sub('', at.previous)} {done['done']}", done.end()) if done else None
