"""Whether a figure is a target, an estimate or a result."""

from __future__ import annotations

import re
from datetime import date

from index.figures.phrases import without_parentheses
from index.model import Document, DocumentKind, FigureKind
from vietnamese.periods import Period, find_periods

_ESTIMATE = re.compile(r"(?<!\w)(?:ước|ước tính|ước thực hiện|ước đạt|ước th|uth)(?!\w)", re.IGNORECASE)
_PLAN = re.compile(
    r"(?<!\w)(?:phấn đấu|mục tiêu(?! quốc gia)|chỉ tiêu|kế hoạch|dự kiến|sẽ|cần|phải|dự toán|giao|nhiệm vụ|giải pháp|"
    r"phương hướng|định hướng|tối thiểu|kh)(?!\w)",
    re.IGNORECASE,
)
_ACTUAL = re.compile(
    r"(?<!\w)(?:đã(?!\s+(?:giao|ban hành|phê duyệt))|kết quả|thực hiện đạt|đạt được|hiện nay|hiện có|hiện là|"
    r"so với cùng kỳ|cùng kỳ|tính đến|đến nay|tình hình|thực trạng|hiện trạng|đánh giá|thực hiện|th)(?!\w)",
    re.IGNORECASE,
)
_PLAN_HEADING = re.compile(
    r"(?<!\w)(?:phấn đấu|mục tiêu(?! quốc gia)|kế hoạch|(?<!theo )nhiệm vụ|"
    r"giải pháp|phương hướng|định hướng|dự kiến|dự toán)(?!\w)",
    re.IGNORECASE,
)
_RESULT_HEADING = re.compile(
    r"(?<!\w)(?:kết quả|tình hình|thực trạng|hiện trạng|đánh giá|tồn tại|hạn chế)(?!\w)", re.IGNORECASE
)
_IN_CLAUSE = re.compile(
    r"(?<!\w)(?:đã|thực hiện đạt|đạt được|(?<!so với )hiện nay|hiện có|so với cùng kỳ|tính đến|đến nay|từ đầu năm đến|"
    r"giải ngân thực tế)(?!\w)",
    re.IGNORECASE,
)
_NOW = re.compile(r"(?<!\w)(?:hiện nay|hiện tại|hiện có|hiện còn|đến nay|đến thời điểm hiện tại)(?!\w)", re.IGNORECASE)
_YEAR_BEFORE = re.compile(r"(?<!so với )(?<!so )cùng (?:kỳ|thời điểm)(?: năm (?:trước|ngoái|\d{4}))?$", re.IGNORECASE)
_BEFORE = re.compile(
    r"\W*(?:(?:cùng kỳ|năm trước|năm ngoái|kỳ trước)(?!\w)|(?:bình quân\s+)?(?:mỗi|hằng|hàng) năm\s+(?:tăng|giảm))",
    re.IGNORECASE,
)
_AIM = re.compile(
    r"(?<!\w)(?:phấn đấu|(?<!vượt )(?<!hơn )(?<!so với )(?<!đạt )(?<!% )(?<!lần )mục tiêu(?! quốc gia)|"
    r"(?:(?<=% )|(?<=lần ))mục tiêu(?=(?:(?!\s(?:và|nhưng|tuy|song|còn)\s)[^,;()])*$)|"  # «80% mục tiêu đến năm 2050 có 15 xã»
    r"(?<!\d )chỉ tiêu(?!(?: [^\W\d_]+){0,6} (?:chưa|không) đạt)|dự kiến|sẽ|cần đạt|cần có|tối thiểu|"
    r"phải (?:đạt|có|giải ngân|hoàn thành|bảo đảm|đảm bảo)|"
    r"kế hoạch (?:đến|tới) (?:cuối|hết) năm)(?!\w)",
    re.IGNORECASE,
)

_SET_THEN = re.compile(
    r"(?<!\w)(?<!so với )(?<!thực hiện )(?<!hoàn thành )(?<!vượt )(?<!% )"
    r"(?:(?:dự toán|kế hoạch)\s+(?:thu|chi|vốn|năm|giao|được giao)|được\s+giao)(?!\w)"
    r"(?!.*(?<!\w)(?:giải ngân|thực hiện|đã|chi được|thu được)(?!\w))",  # «được giao 48 tỷ đồng, … giải ngân 32 tỷ đồng»
    re.IGNORECASE | re.DOTALL,
)


def kind_of_clause(
    clause: str, before: str, headings: tuple[str, ...], document: Document, period: Period | None, *, rest: str = ""
) -> FigureKind:
    """The kind of a figure in running text.

    Words of its clause, and after it those of comparison with plan or year before (``rest``), decide before
    those said earlier in the passage (``before``), these before the headings above it
    (``headings``, innermost first), these before the period and the kind of document. In a period that was over when the
    document or its own period began there are results only, unless its clause or a heading that names it speaks of targets.
    """
    clause, before = without_parentheses(clause), without_parentheses(before)  # «5 ha (mục tiêu 6 ha), chiếm 4%»
    if _ESTIMATE.search(clause):
        return FigureKind.ESTIMATE
    if _AIM.search(clause):
        return FigureKind.PLAN
    if _IN_CLAUSE.search(clause) or compares_result(rest):
        return FigureKind.ACTUAL
    earlier = [(_last(_AIM, before), FigureKind.PLAN), (_last(_IN_CLAUSE, before), FigureKind.ACTUAL)]
    place, kind = max(earlier)
    if place >= 0:
        return kind
    if over := _is_over(period, document):
        if _SET_THEN.search(clause):
            return FigureKind.PLAN
        headings = tuple(heading for heading in headings if _names(heading, period))
    for heading in headings:
        result, plan = _RESULT_HEADING.search(heading), _PLAN_HEADING.search(heading)
        if result and not plan:
            return FigureKind.ACTUAL
        if plan and not result:
            return FigureKind.PLAN
    reports = document.kind is DocumentKind.REPORT and not _is_to_come(period, document)
    if reports or over or _ended_before(period, document.issued):
        return FigureKind.ACTUAL
    return FigureKind.PLAN


_RESULT_AFTER = re.compile(
    r"(?<!\w)cùng kỳ(?!\w)|(?<!\w)so với\s+(?:tuần|tháng|quý|kỳ|năm)\s+trước(?!\w)|"
    r"(?<!\w)(?:bằng|đạt|vượt|hoàn thành)\s+(?:khoảng\s+|gần\s+|trên\s+)?\d[\d.,]*\s*%\s*(?:so với\s+)?"
    r"(?:kế hoạch|dự toán|KH(?!\w)|chỉ tiêu)",
    re.IGNORECASE,
)


_DONE_AFTER = re.compile(
    r"[^,;.:()]{0,60}?(?<!\w)đã(?!\w)(?!\s+(?:được|giao|phê duyệt|ban hành|đăng ký|đề ra))", re.IGNORECASE
)


def did_something(following: str) -> bool:
    """Whether the words after a count say what those counted have done: «08 bộ, cơ quan đã sửa đổi …»."""
    return _DONE_AFTER.match(following.replace(", cơ quan", "")) is not None


def compares_result(rest: str) -> bool:
    """Whether the clause goes on to hold a result against the plan or the year before: «…, bằng 52% dự toán»."""
    return _RESULT_AFTER.search(rest) is not None


def _last(pattern: re.Pattern[str], text: str) -> int:
    """Where the last match of ``pattern`` begins, -1 when there is none."""
    return max((match.start() for match in pattern.finditer(text)), default=-1)


def says_another_time(clause: str) -> bool:
    """Whether a clause speaks of the day it was written («hiện nay») or of the year before («(cùng kỳ tăng 5%)»), so that no
    period of the plan applies to it."""
    return _NOW.search(clause) is not None or _BEFORE.match(clause) is not None


def names_year_before(indicator: str) -> bool:
    """Whether an indicator names the year before («giá trị sản xuất cùng kỳ») and does not only compare with it."""
    return _YEAR_BEFORE.search(indicator) is not None


def kind_of_header(header: str, default: FigureKind) -> FigureKind:
    """The kind that a column heading gives («Ước TH 2021», «KH 2022», «Thực hiện 2020»), else ``default``."""
    if _ESTIMATE.search(header):
        return FigureKind.ESTIMATE
    plan, actual = _PLAN.search(header), _ACTUAL.search(header)
    if plan and not actual:
        return FigureKind.PLAN
    return FigureKind.ACTUAL if actual else default


def _is_over(period: Period | None, document: Document) -> bool:
    """Whether ``period`` lies before the document's own, or before its issue and is not the document's own."""
    own, issued = document.period, document.issued
    to_come = (
        period is not None and issued is not None and period.end.year > issued.year
    )  # «đến năm 2030» of one for 2035
    if own is not None and _ended_before(period, own.start) and not to_come:
        return True
    return period != own and _ended_before(period, document.issued)


def _is_to_come(period: Period | None, document: Document) -> bool:
    """Whether ``period`` only begins when that of the document is over: «quý IV» in a report on nine months."""
    own = document.period
    return period is not None and own is not None and period.start > own.end


def _ended_before(period: Period | None, day: date | None) -> bool:
    return period is not None and day is not None and period.end < day


def _names(heading: str, period: Period | None) -> bool:
    return any(span.period == period for span in find_periods(heading))
