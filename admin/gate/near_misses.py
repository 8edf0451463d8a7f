"""Questions close to a release that it does not answer: another year, another place, something it never mentions."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files
from itertools import pairwise

from admin.gate.content import Content
from admin.gate.questions import GateQuestion, Kind, is_askable
from vietnamese.folding import fold

YEARS_AHEAD = range(7, 40)


def near_misses(content: Content) -> Iterator[GateQuestion]:
    """Return questions that must not be answered from this release."""
    said = fold(" ".join(content.texts.values()))
    names = [figure for figure in content.figures if is_askable(figure.indicator)]
    year, place = _absent_year(content, said), _absent_place(content, said)
    for figure in names:
        name, document = figure.indicator, figure.document
        if year:
            yield GateQuestion(Kind.NEAR_MISS, f"{name} năm {year} là bao nhiêu?", document, f"{name} (năm {year})")
        if place:
            text = f"{name} của {place} là bao nhiêu?"
            yield GateQuestion(Kind.NEAR_MISS, text, document, f"{name} ({place})")
    for name in _word_list("absent_indicators.txt"):
        if not _is_mentioned(name, said):
            for text in (f"{name} là bao nhiêu?", fold(f"{name} là bao nhiêu?")):
                yield GateQuestion(Kind.NEAR_MISS, text, "", name)


def _is_mentioned(name: str, said: str) -> bool:
    """Tell whether two neighbouring syllables of a name stand together in the texts: then it is no longer far from them."""
    syllables = fold(name).split()
    pairs = [" ".join(pair) for pair in pairwise(syllables)]
    return sum(pair in said for pair in pairs) > len(pairs) // 2


def _absent_year(content: Content, said: str) -> int | None:
    ends = [document.period.end.year for document in content.documents.values() if document.period]
    return (
        next((max(ends) + ahead for ahead in YEARS_AHEAD if str(max(ends) + ahead) not in said), None) if ends else None
    )


def _absent_place(content: Content, said: str) -> str | None:
    if not any(document.place for document in content.documents.values()):
        return None
    return next(
        (place for place in _word_list("places.txt") if fold(place).removeprefix("thanh pho ") not in said), None
    )


def _word_list(name: str) -> list[str]:
    lines = (files("admin.gate") / "data" / name).read_text(encoding="utf-8").splitlines()
    return [line.strip() for line in lines if line.strip() and not line.startswith("#")]
