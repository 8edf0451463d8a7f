"""Pairs in one sentence what each of some things gets with how many they are: «xây 20 nhà, mỗi nhà 50 triệu đồng»."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from actions.words.for_each import each_named
from actions.words.indicator_names import telling_words
from index.model import Figure, Passage


def each_with_count(passage: Passage, figures: Sequence[Figure]) -> Iterator[tuple[Figure, Figure]]:
    """Yield the amounts that a sentence states for each of a thing, with its count there that is meant.

    That is the one whose name says most of the same, of two the nearest before the amount.
    """
    for each in figures:
        thing = _for_each(each, passage, figures)
        counts = [
            item
            for item in figures
            if thing and item.id != each.id and f"{item.amount.unit} ".startswith(f"{thing} ") and _is_plain(item)
        ]
        if counts and _is_plain(each):
            own = telling_words(each.indicator)
            yield (
                each,
                max(
                    counts,
                    key=lambda item: (
                        len(own & telling_words(item.indicator)),
                        item.start < each.start,
                        -abs(item.start - each.start),
                    ),
                ),
            )


def _for_each(figure: Figure, passage: Passage, figures: Sequence[Figure]) -> str:
    """Return what a figure is for each of, by its unit or by the words since the number before it; empty for nothing."""
    unit, _, of = (figure.amount.unit or "").partition("/")
    if of or not unit:
        return of
    since = max((item.end for item in figures if item.end <= figure.start), default=passage.start)
    said = each_named(passage.text[since - passage.start : figure.start - passage.start])
    return said[-1].noun if said else ""


def _is_plain(figure: Figure) -> bool:
    return figure.amount.change is None and figure.amount.high is None and figure.amount.unit != "%"
