"""What does not add up: parts against their whole, and one indicator stated twice with different values."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date

from index.intervals import interval_of, total
from index.model import DocumentStatus, Figure, FigureKind, Finding, ReadDocument
from vietnamese.folding import fold
from vietnamese.units import unit_dimension, unit_scale

PARTS_EXCEED = "parts_exceed"
PARTS_FALL_SHORT = "parts_fall_short"
DIFFERENT_VALUES = "different_values"

_KIND_WORDS = {FigureKind.PLAN: "kế hoạch", FigureKind.ESTIMATE: "ước thực hiện", FigureKind.ACTUAL: "thực hiện"}
_GENERIC_FROM = 3
"""An indicator with so many different values for one period in one document names no single thing («kinh phí»)."""

_NOT_ADDED = re.compile(
    r"(?:đơn giá|giá|mức (?:chi|giá|thu|phí)|định mức|tần suất|năng suất|mật độ|hệ số|bình quân)(?!\w)(?!\s+trị)",
    re.IGNORECASE,
)
_TIME_DIMENSIONS = {"time", "days", "months", "working days", "working hours", "sessions", "times", "count: đợt", "age"}
_Subject = tuple[str, str, date, date, FigureKind, str, str, bool]


def audit(documents: Sequence[ReadDocument]) -> tuple[Finding, ...]:
    """What the figures of ``documents`` contradict each other in, for the admin's report.

    Parts («trong đó») are summed with their bounds and held against their whole; figures of one indicator, period and
    kind are held against each other within and across the documents in force. All figures stay citable.
    """
    findings = [finding for read in documents for finding in _parts(read)]
    return (*findings, *_contradictions(documents))


def _parts(read: ReadDocument) -> Iterable[Finding]:
    figures = {figure.id: figure for figure in read.figures}
    children: dict[str, list[Figure]] = defaultdict(list)
    for figure in read.figures:
        whole = figures.get(figure.parent or "")
        if whole is not None and _comparable(figure, whole):
            children[whole.id].append(figure)
    for identifier, parts in children.items():
        finding = _sum_finding(figures[identifier], parts, read.document.title)
        if finding is not None:
            yield finding


def _comparable(part: Figure, whole: Figure) -> bool:
    """Same base unit, same period and kind, and no price or rate, which nobody adds up."""
    if _NOT_ADDED.match(part.indicator):
        return False
    return _base(part) == _base(whole) and part.period == whole.period and part.kind is whole.kind


def _base(figure: Figure) -> str:
    scale = unit_scale(figure.amount.unit) if figure.amount.unit else None
    return scale[0] if scale else ""


def _sum_finding(whole: Figure, parts: Sequence[Figure], title: str) -> Finding | None:
    summed, stated = total(interval_of(part.amount) for part in parts), interval_of(whole.amount)
    if summed.is_above(stated):
        code, verdict = PARTS_EXCEED, "cộng lại lớn hơn tổng"
    elif stated.is_above(summed) and len(parts) > 1:
        code, verdict = PARTS_FALL_SHORT, "cộng lại nhỏ hơn tổng (văn bản có thể chỉ nêu một số khoản)"
    else:
        return None
    listed = "; ".join(_say(part) for part in parts)
    message = f"Trong «{title}», các phần của {_say(whole)} {verdict}: {listed}. Hãy đối chiếu với bản gốc."
    return Finding(code, message, (whole.id, *(part.id for part in parts)))


def _contradictions(documents: Sequence[ReadDocument]) -> Iterable[Finding]:
    titles = {read.document.id: read.document.title for read in documents}
    stated: dict[_Subject, list[Figure]] = defaultdict(list)
    for read in documents:
        if read.document.status is DocumentStatus.IN_FORCE:
            for subject, figure in _subjects(read):
                stated[subject].append(figure)
    for figures in stated.values():
        first = figures[0]
        for other in figures[1:]:
            if not interval_of(first.amount).meets(interval_of(other.amount)):
                message = (
                    f"Hai số khác nhau cho một chỉ tiêu: {_say(first)} trong «{titles[first.document]}» và {_say(other)} "
                    f"trong «{titles[other.document]}». Hãy kiểm tra số nào đúng."
                )
                yield Finding(DIFFERENT_VALUES, message, (first.id, other.id))


def _subjects(read: ReadDocument) -> Iterable[tuple[_Subject, Figure]]:
    """The figures of a document that name one thing of one period, with what they name.

    Rows of several tables with the same label and different values name different things.
    """
    figures = {figure.id: figure for figure in read.figures}
    grouped: dict[_Subject, list[Figure]] = defaultdict(list)
    for figure in read.figures:
        unit = figure.amount.unit
        if figure.period is None or " " not in figure.indicator or unit is None or _is_duration(unit):
            continue
        whole = figures.get(figure.parent or "")
        subject = (
            fold(figure.indicator),
            fold(whole.indicator) if whole else "",
            figure.period.start,
            figure.period.end,
            figure.kind,
            _base(figure),
            fold(figure.place or read.document.place or ""),
            figure.amount.change is not None,
        )
        grouped[subject].append(figure)
    in_tables = {passage.id for passage in read.passages if passage.cells}
    for subject, found in grouped.items():
        rows = [figure for figure in found if figure.passage in in_tables]
        repeated = len({(figure.amount.value, figure.amount.unit) for figure in rows}) > 1
        same = [figure for figure in found if not (repeated and figure.passage in in_tables)]
        if len({(figure.amount.value, figure.amount.unit) for figure in same}) < _GENERIC_FROM:
            yield from ((subject, figure) for figure in same)


def _is_duration(unit: str) -> bool:
    """Terms and frequencies («10 ngày», «2 lần/năm») are said of many things in the same words."""
    return unit_dimension(unit.partition("/")[0]) in _TIME_DIMENSIONS


def _say(figure: Figure) -> str:
    period = f", {figure.period.label}" if figure.period else ""
    return f"«{figure.indicator}» {figure.amount.text()} ({_KIND_WORDS[figure.kind]}{period})"
