"""Of what a bare measure is: the work, project or heading that «kinh phí», «tổng mức đầu tư», «mỗi nhà» belong to."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.figures.clauses import clause_start
from index.figures.tidying import tidy
from index.figures.words import starts
from index.structure.recasing import recase
from vietnamese.amounts import AmountSpan
from vietnamese.units import unit_dimension

_MEASURE = re.compile(
    r"(?:(?:tổng|sơ bộ|dự kiến)\s+)*(?:(?:mức\s+)?(?:vốn\s+)?đầu tư|(?:tổng\s+)?mức (?:vốn )?đầu tư|vốn|"
    r"kinh phí|dự toán|chi phí|giá trị)"
    r"(?:\s+(?:kinh phí|thực hiện|đầu tư|hỗ trợ|dự kiến|tổ chức|xây dựng|xây lắp))?",
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
    r"hồ|trường|chợ|trạm|nhà|hệ thống|hội nghị|hội thi|lễ|ngày hội|lớp|khu|cụm|trụ sở|sân|công viên|bệnh viện|trung tâm|"
    r"bãi|nghĩa trang)(?!\w)",
    re.IGNORECASE,
)
_NUMBERING = re.compile(r"^\W*(?:(?:\d{1,2}(?:\.\d{1,2})*|[IVX]+|[a-zđ])[.)]|Điều\s+\d+[.:]?)?\s*", re.IGNORECASE)
_NO_WORK = re.compile(
    r"(?:tổ chức|quá trình|triển khai|kết quả|kinh phí)\s+thực hiện\W*$|thực hiện\W*$|\d", re.IGNORECASE
)
_HAVING = re.compile(r"\s+(?:có|với|được|là|gồm|cần)$", re.IGNORECASE)
_MAX_WORDS = 18


def is_bare_measure(indicator: str) -> bool:
    """Whether ``indicator`` names a sum and not of what: «kinh phí», «tổng mức đầu tư», «ngân sách tỉnh»."""
    return bool(_MEASURE.fullmatch(indicator) or _SOURCE.fullmatch(indicator))


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
        if span.amount.unit == "%" and _SOURCE.fullmatch(indicator):
            return _of_item(indicator, text, span, earlier)
        if "money" not in unit_dimension(span.amount.unit or ""):
            return indicator
        if _SOURCE.fullmatch(indicator):
            subject = subject_of(whole or "")
            return f"{indicator} cho {subject}" if subject else indicator
        if not _MEASURE.fullmatch(indicator):
            return indicator
        subject = _in_clause(indicator, text, span, earlier) or self._said or _from_headings(headings, text)
        return f"{indicator} {subject}" if subject else indicator

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
    if not 2 <= len(words.split()) <= _MAX_WORDS or _NO_WORK.search(words) or _WORK.fullmatch(words):
        return False
    return bool(_WORK.match(words) or starts("acting_verbs").match(words))


def _tells(name: str) -> bool:
    return bool(name) and not starts("acting_verbs").fullmatch(name)


def _in_clause(indicator: str, text: str, span: AmountSpan, earlier: Sequence[tuple[AmountSpan, str]]) -> str:
    start = clause_start(text, span.start)
    counted = [
        name
        for other, name in earlier
        if other.start >= start
        and _tells(name)
        and "money" not in unit_dimension(other.amount.unit or "")
        and other.amount.unit != "%"
    ]
    if counted:
        return counted[-1]
    place = text.lower().rfind(indicator.lower(), start, span.start)
    piece = _NUMBERING.sub("", text[start:place]).strip(" ,:–-") if place > start else ""
    piece = _HAVING.sub("", piece)
    return tidy(piece, piece) if _is_work(piece) else ""


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
