"""Opening questions made from the release itself, so that a new document brings its own."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from index.figure_names import may_be_asked
from index.model import Figure

WANTED_FIGURES = 3
SHORT = 6  # syllables; an indicator longer than this makes an awkward button
GENERAL = ("Kế hoạch có những nội dung chính nào?", "Kế hoạch nhắc đến những văn bản nào?")


def opening_questions(figures: Sequence[Figure]) -> list[str]:
    """Return a few questions that the documents can answer, those about figures with parts first."""
    parents = {figure.parent for figure in figures if figure.parent}
    ranked = sorted((figure for figure in figures if _is_askable(figure)), key=lambda item: item.id not in parents)
    return [*_distinct(ranked), *GENERAL]


def _is_askable(figure: Figure) -> bool:
    short = len(figure.indicator.split()) <= SHORT
    return (
        short
        and may_be_asked(figure.indicator)
        and figure.parent is None
        and figure.amount.unit is not None
        and figure.period is not None
    )


def _distinct(figures: Iterable[Figure]) -> list[str]:
    questions: dict[str, str] = {}
    for figure in figures:
        name = figure.indicator[:1].upper() + figure.indicator[1:]
        period = figure.period.label if figure.period and figure.period.label not in name else ""
        questions.setdefault(name.casefold(), f"{' '.join((name, period)).strip()} là bao nhiêu?")
        if len(questions) == WANTED_FIGURES:
            break
    return list(questions.values())
