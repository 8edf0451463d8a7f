"""What one of the things gets or costs that a question names: «bán bao nhiêu một cân», «xây một căn được bao nhiêu tiền»."""

from __future__ import annotations

from collections.abc import Sequence

from actions.finding.figure_rank import FigureMatch
from actions.question import Question
from actions.words.for_each import each_named
from actions.words.indicator_names import telling_words
from vietnamese.units import read_unit, unit_dimension


def units_for_one(text: str) -> list[str]:
    """Return how a unit ends that is for one of what a text speaks of each of: «/kg» of «một cân», «/căn» of «mỗi căn»."""
    units = []
    for asked in each_named(text):
        measure = read_unit(text, asked.start)
        counts = measure is None or unit_dimension(measure.unit).startswith("count")
        units.append(f"/{asked.noun if counts or measure is None else measure.unit}")
    return units


def of_one_asked(fitting: Sequence[FigureMatch], found: Sequence[FigureMatch], question: Question) -> list[FigureMatch]:
    """Return, where no figure that fits is for one of a thing asked about, those that the best one's sentence has of it.

    Of several those whose names say most of the question.
    """
    units = units_for_one(question.text)
    if not fitting or not units or any(_ends(match, units) for match in fitting):
        return list(fitting)
    own = [match for match in found if match.figure.passage == fitting[0].figure.passage and _ends(match, units)]
    said = telling_words(question.text)
    most = max((len(telling_words(match.figure.indicator) & said) for match in own), default=0)
    return [match for match in own if len(telling_words(match.figure.indicator) & said) == most] or list(fitting)


def _ends(match: FigureMatch, units: Sequence[str]) -> bool:
    return any((match.figure.amount.unit or "").endswith(unit) for unit in units)
