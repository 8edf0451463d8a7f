"""Which of the figures of one thing a claim names: that of the plan, the estimate, or that of the same period before."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from enum import Enum, auto

from actions.documents.knowledge import Knowledge
from actions.figures.comparison_asked import PLANNED
from actions.figures.movement import a_year_earlier
from actions.question import Question
from actions.reckoning.given_in_talk import same_thing
from index.figures.kinds import names_year_before
from index.model import Figure, FigureKind
from vietnamese.periods import Period


class Named(Enum):
    """What a claim says that an amount is."""

    PLAN = auto()
    ESTIMATE = auto()
    YEAR_BEFORE = auto()


_PLAN = rf"(?:{PLANNED.pattern})"
HELD_AGAINST = re.compile(  # «đạt 54% kế hoạch», «vượt dự toán»: the plan is what a result is held against
    rf"(?:%|\b(?:phần trăm|so với|so|vượt|bằng|đạt|hoàn thành|hụt|dưới|trên|hơn|kém|trong)\b)"
    rf"(?: (?:của|so|với|mức|cả|được|tổng|các|số|chỉ tiêu))* {_PLAN}\b",
    re.IGNORECASE,
)
OF_PAPER = re.compile(
    rf"\b{_PLAN} (?:này|đó|ấy|số|trên|hành động|phát triển|của)\b|\b(?:sở|phòng|vốn) {_PLAN}", re.IGNORECASE
)
PLAN_NAMED = re.compile(rf"\b{_PLAN}\b", re.IGNORECASE)
ESTIMATE_NAMED = re.compile(
    r"(?<!quy )(?<!hương )(?<!công )(?<!khế )\bước\b(?! (?:mơ|muốn|nguyện|vọng|gì|ao|lượng))|"
    r"\bdự kiến (?:đạt |trong |của )?(?:cả )?năm\b",
    re.IGNORECASE,
)
YEAR_BEFORE_NAMED = re.compile(
    r"(?<!so với )(?<!so )(?<!hơn )(?<!kém )(?<!bằng )(?<!với )(?<!như )\bcùng (?:kỳ|thời điểm)\b", re.IGNORECASE
)
_BEFORE_AT_END = re.compile(r"\s*(?:so với )?cùng (?:kỳ|thời điểm)(?: năm (?:trước|ngoái|\d{4}))?$", re.IGNORECASE)
AGAINST_BEFORE = re.compile(r"so với cùng (?:kỳ|thời điểm)", re.IGNORECASE)


def named_kind(question: Question) -> Named | None:
    """Return which figure of a thing a question says that it means; None where it names none, or more than one."""
    plain = OF_PAPER.sub(" ", HELD_AGAINST.sub(" ", question.text))
    found = {
        named
        for named, cue in (
            (Named.PLAN, PLAN_NAMED),
            (Named.ESTIMATE, ESTIMATE_NAMED),
            (Named.YEAR_BEFORE, YEAR_BEFORE_NAMED),
        )
        if cue.search(plain)
    }
    return found.pop() if len(found) == 1 else None


def is_of_year_before(figure: Figure) -> bool:
    """Tell whether a figure is the amount of the same period of the year before: «cùng kỳ 845», «so với cùng kỳ (845)»."""
    if names_year_before(figure.indicator):
        return True
    held = AGAINST_BEFORE.search(figure.indicator) is not None
    return held and figure.amount.change is None and not (figure.amount.unit or "").startswith(("%", "điểm"))


def is_of_kind(figure: Figure, named: Named) -> bool:
    """Tell whether a figure is what a claim says that its amount is."""
    if is_of_year_before(figure):
        return named is Named.YEAR_BEFORE
    return figure.kind is {Named.PLAN: FigureKind.PLAN, Named.ESTIMATE: FigureKind.ESTIMATE}.get(named)


def now_of(before: Figure, figures: Iterable[Figure]) -> Figure | None:
    """Return the amount of this year that stands beside that of the same period before."""
    name = _BEFORE_AT_END.sub("", before.indicator)
    return next(
        (
            item
            for item in figures
            if item.indicator == name and item.amount.unit == before.amount.unit and item.period is not None
        ),
        None,
    )


def beside_of_now(before: Figure, figures: Sequence[Figure]) -> Figure | None:
    """Return what an amount of the same period before is written after: the «54%» of «đạt 54% kế hoạch (cùng kỳ 58,7%)»."""
    earlier = sorted((item for item in figures if item.start < before.start), key=lambda item: -item.start)
    alike = (
        item for item in earlier if (item.amount.unit, item.amount.change) == (before.amount.unit, before.amount.change)
    )
    return now_of(before, figures) or next(alike, None)


def is_year_before_asked(before: Figure, question: Question, knowledge: Knowledge) -> bool:
    """Tell whether the time that a question names is that of such an amount: «9 tháng năm 2045» in a report on 2046."""
    now = now_of(before, knowledge.release.passage_figures.get(before.passage, ()))
    if now is None or now.period is None:
        return False
    earlier = a_year_earlier(now.period)
    return any((time.start, time.end) == (earlier.start, earlier.end) for time in question.periods)


def of_other_kinds(figure: Figure, knowledge: Knowledge) -> list[Figure]:
    """Return the figures of the same thing in the same unit, of a time that is also this one's, that are of another kind."""
    return [
        item
        for item in knowledge.release.document_figures[figure.document]
        if item.kind is not figure.kind
        and same_thing(item, figure)
        and item.amount.unit == figure.amount.unit
        and item.amount.change == figure.amount.change
        and _meet(item.period, figure.period)
    ]


def _meet(one: Period | None, other: Period | None) -> bool:
    return one is None or other is None or one.overlaps(other)


def without_year_before(figures: Sequence[Figure]) -> list[Figure]:
    """Leave out what something was in the same period before, where what it is now is stated too."""
    return [item for item in figures if not is_of_year_before(item)] or list(figures)
