"""Of what a bare measure is: the work, project or heading that «kinh phí», «tổng mức đầu tư», «mỗi nhà» belong to."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.figures.clauses import clause_start, counts_nouns, parenthesis_around, right_phrase
from index.figures.tidying import tidy
from index.figures.words import ends, starts
from index.structure.recasing import recase
from vietnamese.amounts import AmountSpan
from vietnamese.units import unit_dimension

_MEASURE = re.compile(
    r"(?:(?:tổng|sơ bộ|dự kiến)\s+)*(?:(?:mức\s+)?(?:vốn\s+)?đầu tư|(?:tổng\s+)?mức (?:vốn )?đầu tư|vốn|"
    r"kinh phí|dự toán|chi phí|giá trị|bố trí|tổng mức(?!\s+(?:bán lẻ|lưu chuyển)))"
    r"(?:\s+(?:kinh phí|thực hiện|đầu tư|hỗ trợ|dự kiến|tổ chức|xây dựng|xây lắp|bố trí))?",
    re.IGNORECASE,
)
_SOURCE = re.compile(
    r"(?:(?:nguồn|vốn|từ)\s+)*(?:ngân sách(?:\s+(?:cấp\s+)?(?:nhà nước|trung ương|địa phương|tỉnh|thành phố|huyện|quận|thị xã|xã|"
    r"phường|thị trấn))?|vay|đối ứng|vốn khác|xã hội h[oó][aá]|(?:nhân|người) dân đóng góp|đóng góp của (?:nhân|người) dân)",
    re.IGNORECASE,
)
_EACH = re.compile(r"mỗi\s+(\S+(?:\s+\S+){0,2})", re.IGNORECASE)
_WORK = re.compile(
    r"(?:dự án|tiểu dự án|công trình|đề án|chương trình|hợp phần|mô hình|hạng mục|đường|tuyến|cầu|cống|đê|kè|kênh|đập|"
    r"hồ|trường|chợ|trạm|nhà|hệ thống|hội nghị|hội thi|lễ|ngày hội|tuần lễ|lễ hội|hội chợ|liên hoan|phố|lớp|khu|cụm|"
    r"trụ sở|sân|công viên|bệnh viện|trung tâm|"
    r"bãi|nghĩa trang)(?!\w)",
    re.IGNORECASE,
)
_NUMBERING = re.compile(r"^\W*(?:(?:\d{1,2}(?:\.\d{1,2})*|[IVX]+|[a-zđ])[.)]|Điều\s+\d+[.:]?)?\s*", re.IGNORECASE)
_PART_OF_NAME = re.compile(
    r"(?<!\w)(?:(?i:giai đoạn|số|lô|khu)|[A-ZĐ]\w*) \d{1,2}(?![\w.,%/])"
)  # «Trường Tiểu học Đông Mai 2»
_OF_SIZE = re.compile(r"[\s,]+(?:có\s+|với\s+)?quy mô\s*$", re.IGNORECASE)
_BEGUN = re.compile(  # «khởi công cầu A với tổng mức đầu tư 5 tỷ đồng»: the sum is of the bridge
    r"^(?:(?:tiếp tục|triển khai|thực hiện|khởi công|hoàn thành|khánh thành|hoàn thiện)\s+(?:và\s+)?)+(?=\S+\s+\S)",
    re.IGNORECASE,
)
_ALLOTTED = re.compile(r"^bố trí$", re.IGNORECASE)
_NO_WORK = re.compile(
    r"(?:tổ chức|quá trình|triển khai|kết quả|kinh phí)\s+thực hiện\W*$|thực hiện\W*$|\d", re.IGNORECASE
)
_HAVING = re.compile(r"\s+(?:có|với|được|là|gồm|cần)$", re.IGNORECASE)
_SUM_ALONE = re.compile(r"(?:tổng\s+)?số\s+tiền(?:\s+(?:là|trên|gần|hơn))?", re.IGNORECASE)
_LOOSE_VERB = re.compile(r"cho|có|gồm|với|tại|trong|của|đối với|ở", re.IGNORECASE)
_NO_THING = re.compile(
    r"(?<!\w)(?:kết quả|tình hình|thực trạng|hạn chế|tồn tại|nguyên nhân|mục tiêu|nhiệm vụ|giải pháp|kinh phí|yêu cầu|công tác|"
    r"thuận lợi|khó khăn|đặc điểm|bài học|kiến nghị|đánh giá|tổ chức|nội dung|quy mô|phạm vi|về)(?!\w)",
    re.IGNORECASE,
)
_COUNTED_ALONE = {"căn", "khu"}  # things, of which the name of a point may say which
_OF_ALL = re.compile(r"tổng(?!\w)", re.IGNORECASE)
_PARTS_FOLLOW = re.compile(r"(?<=\w),?\s+(?:bao gồm|gồm|trong đó)(?:\s+có)?\s*:?\s(?=[^.;]*\d)", re.IGNORECASE)
_MAX_WORDS = 18
_FEW_WORDS = 4
_SENTENCE_ENDS = re.compile(r"[.!?](?=\s)")
_ITEM = re.compile(r"(?P<name>[^:\n]{4,160}?)\s*:\s")  # that opens a line
_ASIDE = re.compile(r"\s*\([^()]*\)")
_SIZE = re.compile(
    r"[\s,]+(?:(?:có|với|từ|tổng|chiều|(?<!nối )(?<!kéo )dài|rộng|cao|diện tích|quy mô|công suất|dung tích|khoảng|gần|"
    r"trên)\s+)*\d[\d.,]*\s*[^\W\d_].*$",
    re.IGNORECASE,
)
_WHEN = re.compile(
    r"[\s,]+(?:(?:từ|vào|trong|trước|đến|dịp)\s+)?(?:ngày|tháng|quý|năm)\s+(?:\d|[IVX]+\b).*$|"
    r"[\s,]+(?:nhân\s+)?dịp\s+\d{1,2}/\d{1,2}\b.*$",
    re.IGNORECASE,
)
_SPENT = re.compile(r"(?:đã |mới )?giải ngân|(?:đã |mới )?giải ngân được", re.IGNORECASE)
_ITS_SIZE = re.compile(r"(?<!nối)(?<!kéo)\s+(?:dài|rộng|cao|sâu|diện tích|công suất)$", re.IGNORECASE)
_MEASURED = re.compile(r"(?:dài|rộng|cao|sâu|diện tích|công suất)", re.IGNORECASE)
_SIZE_BESIDE = re.compile(  # «Khu A, công suất 120 tấn/ngày, trên diện tích 9,8 ha»: of the same as the size before it
    r",\s+(?:dài|rộng|cao|sâu|diện tích|công suất|dung tích|quy mô)\s[^,]*(?:,\s+(?:có|với|trên))?\s*$", re.IGNORECASE
)
_GIVEN = re.compile(r"\s+được\s.*$")
_CAPITAL = re.compile(r"(?:tổng\s+)?(?:vốn|kinh phí|dự toán)\s+(?!được|đã)\w", re.IGNORECASE)
_CAPITAL_GIVEN = re.compile(r"^tổng\s+|\s+được (?:giao|bố trí|phân bổ|cấp)$", re.IGNORECASE)
_DRAWS = re.compile(r"(?:đón|thu hút|phục vụ|tiếp đón)(?!\w)", re.IGNORECASE)
_PLACED = re.compile(
    r"(?:^|[.;!?]\s+)(?P<name>[^,;.:()\d]{6,60}?)"
    r"(?:\s+(?:mở cửa|đi vào hoạt động|khai trương|được tổ chức|diễn ra|hoạt động)[^;.:]*?,)?\s+(?:đã\s+)?$",
    re.IGNORECASE,
)
_NO_PLACE = re.compile(
    r"(?:toàn|trong|năm|tháng|quý|đã|ngành|thành phố|tỉnh|huyện|quận|xã|phường|thị xã|ước|hằng|mỗi|tổng|phấn đấu|dự kiến|du lịch|"
    r"khách|từ|đến|tổ chức|tiếp tục|các|những|có)(?!\w)",
    re.IGNORECASE,
)


def subject_of(indicator: str) -> str:
    """What a named sum is of: «cải tạo chợ» of «tổng mức đầu tư cải tạo chợ»; empty for a bare one and for other figures."""
    match = _MEASURE.match(indicator)
    rest = indicator[match.end() :].strip() if match else ""
    return rest if _is_work(rest) else ""


class Subjects:
    """Follows the passages of a document and gives a bare sum the work it is for."""

    def __init__(self) -> None:
        self._said = ""

    def named(
        self,
        indicator: str,
        text: str,
        span: AmountSpan,
        earlier: Sequence[tuple[AmountSpan, str]],
        headings: Sequence[str],
        whole: str | None,
    ) -> str:
        """``indicator``, with what it is of where it does not say so itself: the figure or the work before it in its clause,
        the sentence before, the heading above. ``earlier`` are the amounts before it with their indicators, ``whole`` the
        indicator of the figure that it is a part of."""
        each = _EACH.fullmatch(indicator)
        if each is not None:
            return _each_of(indicator, each[1], earlier)
        if _SPENT.fullmatch(indicator):
            return _of_capital(indicator, text, span, earlier)
        if _MEASURED.fullmatch(indicator):
            return _of_named(indicator, text, span)
        if _DRAWS.match(indicator):
            return _with_place(indicator, text, span)
        if counts_nouns(span.amount.unit) and _MEASURE.fullmatch(indicator):
            return _of_count(text, span) or indicator  # «Vốn 03 chương trình … được giao 5 tỷ đồng»
        counted, held, standard = indicator.partition(" so với ")
        if counted in _COUNTED_ALONE and (counted == span.amount.unit or held):
            return f"{counted} {_label(headings, text)}".strip() + held + standard
        if span.amount.unit == "%" and _SOURCE.fullmatch(indicator):
            return _of_item(indicator, text, span, earlier)
        if "money" not in unit_dimension(span.amount.unit or ""):
            return indicator
        if _SUM_ALONE.fullmatch(indicator):
            return f"{indicator} {_counted_before(text, span, earlier)}".strip()
        if _SOURCE.fullmatch(indicator):
            subject = subject_of(whole or "")
            return f"{indicator} cho {subject}" if subject else indicator
        if not _MEASURE.fullmatch(indicator):
            return indicator
        subject = _in_clause(indicator, text, span, earlier) or _of_sum_before(text, span, earlier)
        before = "" if _acts_itself(text, span) else self._said
        subject = subject or before or _from_headings(headings, text)
        begun = _BEGUN.sub("", subject)
        subject = begun if _is_work(begun) else subject
        return f"{_ALLOTTED.sub('vốn bố trí cho', indicator)} {subject}" if subject else indicator

    def remember(self, text: str, figures: Sequence[tuple[AmountSpan, str]], *, goes_on: bool) -> None:
        """Keep what the passage was about for the next sentence of its paragraph; a sentence that only ``goes_on`` keeps
        what was said before."""
        things = [name for span, name in figures if "money" not in unit_dimension(span.amount.unit or "") and name]
        said = things[-1] if things else "" if figures else _NUMBERING.sub("", text).strip(" .:")
        if _is_work(said):
            self._said = tidy(said, said)
        elif not goes_on:
            self._said = ""

    def forget(self) -> None:
        """A new paragraph begins."""
        self._said = ""


def _is_work(words: str) -> bool:
    """Whether ``words`` name something that is built, bought or held, in few words."""
    plain = _PART_OF_NAME.sub(" ", words)
    if not 2 <= len(words.split()) <= _MAX_WORDS or _NO_WORK.search(plain) or _WORK.fullmatch(words):
        return False
    return bool(_WORK.match(words) or starts("acting_verbs").match(words))


def _tells(name: str) -> bool:
    return bool(name) and not starts("acting_verbs").fullmatch(name)


def _in_clause(indicator: str, text: str, span: AmountSpan, earlier: Sequence[tuple[AmountSpan, str]]) -> str:
    if item := _opening_item(text, span):
        return item
    start, around = clause_start(text, span.start), parenthesis_around(text, span.start)
    if sized := _of_size(text, start, earlier):
        return sized
    opener = _opens_parts(text, start, span, earlier) if _OF_ALL.match(indicator) else None
    counted = [
        name
        for other, name in earlier
        if other.start >= start
        and (opener is None or other.end <= opener.start())  # «52 nhà, gồm xây 31 nhà và sửa 21 nhà, tổng kinh phí …»
        and parenthesis_around(text, other.start) == around
        and _tells(name)
        and not _MEASURED.fullmatch(name)
        and "money" not in unit_dimension(other.amount.unit or "")
        and other.amount.unit != "%"
    ]
    if counted:
        return _ITS_SIZE.sub("", counted[-1])
    place = text.lower().rfind(indicator.lower(), start, span.start)
    piece = _NUMBERING.sub("", _ASIDE.sub("", text[start:place])).strip(" ,:–-") if place > start else ""
    piece = _HAVING.sub("", _SIZE.sub("", _WHEN.sub("", _HAVING.sub("", piece))))
    return tidy(piece, piece) if _is_work(piece) else ""


def _opens_parts(
    text: str, start: int, span: AmountSpan, earlier: Sequence[tuple[AmountSpan, str]]
) -> re.Match[str] | None:
    """Where the parts of what a sum is of begin that stands behind all of them, none with a sum of its own; None without."""
    opener = _PARTS_FOLLOW.search(text, start, span.start)
    parts = [other for other, _ in earlier if opener is not None and other.start >= opener.end()]
    apart = any("money" in unit_dimension(other.amount.unit or "") for other in parts)
    last = parts[-1] if len(parts) > 1 and not apart else None
    return opener if last is not None and "," in text[last.end : span.start] else None


def _label(headings: Sequence[str], text: str) -> str:
    """The thing that a point is named after: «nhà ở xã hội» of «b) Nhà ở xã hội: Hoàn thành 2.940 căn»; else empty."""
    title = _NUMBERING.sub("", headings[0]).strip(" .:") if headings else ""
    short = 2 <= len(title.split()) <= _FEW_WORDS and not re.search(r"[\d,;]", title)
    return (
        tidy(title, title) if short and not starts("acting_verbs").match(title) and not _NO_THING.search(title) else ""
    )


def _counted_before(text: str, span: AmountSpan, earlier: Sequence[tuple[AmountSpan, str]]) -> str:
    """What a sum said last goes to or comes from: «xử phạt vụ vi phạm» before «… 64 vụ vi phạm với số tiền 3,9 tỷ đồng»."""
    before = [(other, name) for other, name in earlier if other.start >= clause_start(text, span.start)]
    counts = [
        other
        for other, _ in before
        if counts_nouns(other.amount.unit) and parenthesis_around(text, other.start) is None
    ]
    if len(counts) != 1 or counts[0] is not before[-1][0]:
        return ""  # «hỗ trợ 120 hộ sửa nhà và 40 hộ vay vốn với số tiền …»
    counted, name = before[-1]
    verb = ends("acting_verbs").search(text, 0, counted.start)
    return (
        f"{verb[0].strip().lower()} {name}"
        if verb and not _LOOSE_VERB.fullmatch(verb[0].strip()) and not starts("acting_verbs").match(name)
        else name
    )


def _acts_itself(text: str, span: AmountSpan) -> bool:
    """Whether the sentence of a sum opens with a doing of its own, so that the sum is not of the sentence before."""
    start = max((end.end() for end in _SENTENCE_ENDS.finditer(text, 0, span.start)), default=0)
    opening = _NUMBERING.sub("", text[start : span.start])
    verb = starts("acting_verbs").match(opening)
    return verb is not None and len(opening[verb.end() :].split()) > _FEW_WORDS


def _of_size(text: str, start: int, earlier: Sequence[tuple[AmountSpan, str]]) -> str:
    """The work that a clause opens with before its size: «Trường A quy mô 24 phòng học, tổng mức 54 tỷ đồng»."""
    first = next((other for other, _ in earlier if other.start >= start), None)
    size = _OF_SIZE.search(text, start, first.start) if first is not None else None
    piece = _NUMBERING.sub("", text[start : size.start()]).strip(" ,:–-") if size else ""
    return tidy(piece, piece) if _is_work(piece) else ""


def _of_sum_before(text: str, span: AmountSpan, earlier: Sequence[tuple[AmountSpan, str]]) -> str:
    """The work of the sum before it in the same sentence: «tổng mức đầu tư cầu A 12 tỷ đồng; vốn năm 2027: 8 tỷ đồng»."""
    floor = max(text.rfind(mark, 0, span.start) for mark in (". ", "\n"))
    works = [subject_of(name) for other, name in earlier if other.start > floor]
    return works[-1] if works else ""


def _opening_item(text: str, span: AmountSpan) -> str:
    """The work that opens a line «2. Trường B (giai đoạn 1): tổng mức đầu tư 9 tỷ đồng, vốn năm 2027 là 3 tỷ đồng»."""
    numbering = _NUMBERING.match(text)
    match = _ITEM.match(text, numbering.end() if numbering else 0)
    if match is None or match.end() > span.start or match["name"].count(";"):
        return ""
    name = _SIZE.sub("", _ASIDE.sub("", match["name"])).strip(" ,")
    if not 2 <= len(name.split()) <= _MAX_WORDS or _WORK.fullmatch(name):
        return ""
    return tidy(name, text) if _WORK.match(name) or starts("acting_verbs").match(name) else ""


def _of_named(indicator: str, text: str, span: AmountSpan) -> str:
    """«kè suối A dài» for «dài» in «Kè suối A, dài 2 km» and «Kè suối A (đoạn qua chợ, dài 2 km)»."""
    around = parenthesis_around(text, span.start)
    end = text.lower().rfind(indicator.lower(), 0, span.start) if around is None else around
    said = _SIZE_BESIDE.sub("", _NUMBERING.sub("", text[clause_start(text, end) : end])) if end > 0 else ""
    name = tidy(said.strip(" ,:–-"), text)
    return f"{name} {indicator}" if _is_work(name) and "," not in name else indicator


def _of_count(text: str, span: AmountSpan) -> str:
    """«chương trình mục tiêu quốc gia» of «03 chương trình mục tiêu quốc gia được giao 5 tỷ đồng»."""
    return _GIVEN.sub("", right_phrase(text, span, [])[0]).strip()


def _of_capital(indicator: str, text: str, span: AmountSpan, earlier: Sequence[tuple[AmountSpan, str]]) -> str:
    """«giải ngân vốn chương trình A» for «…, đã giải ngân 3 tỷ đồng» after the capital of the same sentence."""
    floor = max(text.rfind(mark, 0, span.start) for mark in (". ", "; ", "\n"))
    sums = [
        name
        for other, name in earlier
        if other.start > floor and "money" in unit_dimension(other.amount.unit or "") and _CAPITAL.match(name)
    ]
    return f"{indicator} {_CAPITAL_GIVEN.sub('', sums[-1])}" if sums else indicator


def _with_place(indicator: str, text: str, span: AmountSpan) -> str:
    """«Lễ hội Đền Hạ thu hút lượt người»: who or what drew the visitors, where the sentence opens with it."""
    verb = text.lower().rfind(indicator.split()[0].lower(), 0, span.start)
    place = _PLACED.search(text[:verb]) if verb > 0 else None
    if place is None:
        return indicator
    name = _NUMBERING.sub("", place["name"]).strip()
    opens = name[:1].isupper() or text[: place.start("name")].rstrip().endswith(";")
    named = opens and any(word[:1].isupper() for word in name.split()[1:])
    return f"{name[:1].lower()}{name[1:]} {indicator}" if named and not _NO_PLACE.match(name) else indicator


def _of_item(indicator: str, text: str, span: AmountSpan, earlier: Sequence[tuple[AmountSpan, str]]) -> str:
    """«ngân sách trung ương cho đường ven hồ» for a share of the sum before it in its clause, where that names a work."""
    start = clause_start(text, span.start)
    sums = [
        name for other, name in earlier if other.start >= start and "money" in unit_dimension(other.amount.unit or "")
    ]
    work = (subject_of(sums[-1]) or sums[-1]) if sums else ""
    return f"{indicator} cho {work}" if _is_work(work) else indicator


def _from_headings(headings: Sequence[str], text: str) -> str:
    for heading in headings:
        title = recase(_NUMBERING.sub("", heading).strip(" .:"), text)
        if _is_work(title):
            return tidy(title, title)
    return ""


def _each_of(indicator: str, noun: str, earlier: Sequence[tuple[AmountSpan, str]]) -> str:
    """«mỗi nhà tình nghĩa» for «mỗi nhà» after «9 nhà tình nghĩa»."""
    for other, name in reversed(earlier):
        match = re.search(rf"(?<!\w){re.escape(noun)}(?!\w)", name, re.IGNORECASE)
        if match is not None and other.amount.unit is not None and "mỗi" not in name.lower():
            return f"{name[: match.start()]}mỗi {name[match.start() :]}"
    return indicator
