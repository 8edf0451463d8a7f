"""How much of the heading of a column a question says: «bao nhiêu hộ» says all of «Số hộ», and of «Hộ nghèo (hộ)» nothing.

A bare noun is the column that says just that; one that says more («Hộ nghèo») must be said in full, or by its first words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from index.figures.columns import measured_by

COUNT_WORD = re.compile(r"^(?:(?:tổng )?số(?: lượng)?|tổng) (?=\w)")
SAID_FOR = (  # what is said for one heading in many ways
    ("nhân khẩu", "khẩu", "dân số", "dân", "người dân", "người", "nhân dân"),
    ("hộ", "hộ dân", "hộ gia đình", "gia đình", "nóc nhà"),
)
MANY_PEOPLE = re.compile(r"\b(?:đông|thưa|vắng) (?:nhất|hơn)\b", re.IGNORECASE)  # «thôn nào đông nhất»
FEWEST_WORDS = 2  # of a longer heading
UNSAID = 0.5  # what a heading loses for each word of it that is left unsaid


@dataclass(frozen=True, slots=True)
class Said:
    """How well a question says a heading, and where it does so."""

    score: float
    spans: tuple[tuple[int, int], ...]


def headings_said(headings: Sequence[tuple[str, ...]], text: str) -> Mapping[tuple[str, ...], Said]:
    """Return the headings of a table that a question says, each with how well; those that stand in a longer one are none."""
    text = text.lower()
    found = {heading: list(_found(heading, text)) for heading in headings}
    longest = [span for hits in found.values() for _, span in hits]
    said = {}
    for heading, hits in found.items():
        own = [(lack, span) for lack, span in hits if not any(_holds(other, span) for other in longest)]
        if not own:
            continue
        words = len(dict.fromkeys(word for _, (start, end) in own for word in text[start:end].split()))
        unsaid = min(lack for lack, _ in own)
        said[heading] = Said(words - UNSAID * unsaid, tuple(span for _, span in own))
    return said


def _found(heading: tuple[str, ...], text: str) -> Iterator[tuple[int, tuple[int, int]]]:
    """Yield where a question says a heading, with how many words of it it leaves unsaid there."""
    levels = [COUNT_WORD.sub("", measured_by((level,)).lower()) for level in dict.fromkeys(heading)]
    levels = [level for level in levels if level]
    for level in levels:
        beside = sum(len(other.split()) for other in levels if other != level and not _is_said(other, text))
        ways = next((ways for ways in SAID_FOR if level in ways), (level,))
        spans = [match.span() for way in ways for match in re.finditer(rf"\b{re.escape(way)}\b", text)]
        if "dân" in ways:
            spans += [match.span() for match in MANY_PEOPLE.finditer(text)]
        words = level.split()
        shorter = [words[:count] for count in range(len(words) - 1, FEWEST_WORDS - 1, -1)]
        shorter += [words[1:]] if len(words) > FEWEST_WORDS else []  # «cận nghèo» of «hộ cận nghèo»
        for part in shorter:
            if spans:
                break
            spans = [match.span() for match in re.finditer(rf"\b{re.escape(' '.join(part))}\b", text)]
            beside += len(words) - len(part) if spans else 0
        yield from ((beside, span) for span in spans)


def _is_said(level: str, text: str) -> bool:
    return re.search(rf"\b{re.escape(level)}\b", text) is not None


def _holds(outer: tuple[int, int], inner: tuple[int, int]) -> bool:
    return outer != inner and outer[0] <= inner[0] and inner[1] <= outer[1]
