"""How much of the heading of a column a question says: «bao nhiêu hộ» says all of «Số hộ», and of «Hộ nghèo (hộ)» nothing.

A bare noun is the column that says just that; one that says more («Hộ nghèo») must be said in full, or by its first words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from actions.words.matching import Term
from actions.words.place_kinds import HAMLETS, LEVELS, TOWNS
from index.figures.columns import measured_by

COUNT_WORD = re.compile(r"^(?:(?:tổng )?số(?: lượng)?|tổng) (?=\w)")
SAID_FOR = (  # what is said for one heading in many ways
    ("nhân khẩu", "khẩu", "dân số", "dân", "người dân", "người", "nhân dân"),
    ("hộ", "hộ dân", "hộ gia đình", "gia đình", "nóc nhà"),
)
KIND_OF_PLACE = rf"(?:{'|'.join((*TOWNS, *LEVELS, *HAMLETS))})"
ASKED_OF_ROWS = re.compile(  # what is asked of the rows, not of which
    rf"(?:(?:hai|ba|bốn|năm|các|những|cả|toàn|của|trong|mỗi|bên|nơi) )*{KIND_OF_PLACE}|"
    r"tổng số|tổng|số|tỷ lệ|phần trăm|nơi|bên|hơn|tổ|có"
)
MANY_PEOPLE = re.compile(r"\b(?:đông|thưa|vắng) (?:nhất|hơn)\b", re.IGNORECASE)  # «thôn nào đông nhất»
NO_WORD = r"(?! (?:phố|cư|quân|tộc|sự|chủ|vận)\b)"  # «tổ dân phố» counts no «dân»
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
        own = [(lack, span) for lack, span in hits if not any(holds_span(other, span) for other in longest)]
        if not own:
            continue
        words = len(dict.fromkeys(word for _, (start, end) in own for word in text[start:end].split()))
        unsaid = min(lack for lack, _ in own)
        said[heading] = Said(words - UNSAID * unsaid, tuple(span for _, span in own))
    return said


def lies_in(term: Term, spans: Sequence[tuple[int, int]]) -> bool:
    """Tell whether a term lies in one of some spans of a question, in part at least, or is none of its own."""
    end = term.start + len(term.said or term.text)
    return term.start < 0 or any(term.start < stop and start < end for start, stop in spans)


def says_more(term: Term, text: str, spans: Sequence[tuple[int, int]]) -> bool:
    """Tell whether a term lies in some spans in part only or goes on from one, and says more than what is measured."""
    end = term.start + len(term.said or term.text)
    if term.start >= 0 and not lies_in(term, spans):
        goes_on = any(stop == term.start - 1 for _, stop in spans)
        return goes_on and not text[term.start].isupper() and ASKED_OF_ROWS.fullmatch(term.text) is None
    if term.start < 0:
        return False
    left = "".join(
        " " if any(start <= at < stop for start, stop in spans) else letter
        for at, letter in enumerate(text[term.start : end].lower(), term.start)
    )
    return re.sub(rf"\b(?:{ASKED_OF_ROWS.pattern})\b", " ", left).strip() != ""


def _found(heading: tuple[str, ...], text: str) -> Iterator[tuple[int, tuple[int, int]]]:
    """Yield where a question says a heading, with how many words of it it leaves unsaid there."""
    levels = [COUNT_WORD.sub("", measured_by((level,)).lower()) for level in dict.fromkeys(heading)]
    levels = [level for level in levels if level]
    for level in levels:
        beside = sum(len(other.split()) for other in levels if other != level and not _is_said(other, text))
        ways = next((ways for ways in SAID_FOR if level in ways), (level,))
        spans = [match.span() for way in ways for match in re.finditer(rf"\b{re.escape(way)}\b{NO_WORD}", text)]
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


def holds_span(outer: tuple[int, int], inner: tuple[int, int]) -> bool:
    """Tell whether a span lies in another, longer one."""
    return outer != inner and outer[0] <= inner[0] and inner[1] <= outer[1]
