"""Sums shared out in a sentence of their own that opens with their whole: «Trong chi thường xuyên, giáo dục 561 tỷ đồng, …»."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from index.figures.clauses import counts_nouns, parenthesis_around
from index.figures.partition import may_be_part
from index.figures.words import starts
from vietnamese.amounts import Amount, AmountSpan

_OPENING = re.compile(
    r"\W*Trong\s+(?:tổng\s+|số\s+|tổng số\s+)?(?P<whole>[^,;:.()\d]{4,60}?),\s+(?=[^\W\d_])", re.IGNORECASE
)
_JOINT = re.compile(r"^[\s,;]*(?:và\s+|còn\s+|riêng\s+)?|\s+(?:là|khoảng|gần|trên|hơn)?\s*$", re.IGNORECASE)
_NO_NAME = re.compile(r"[\d;:.]")
_LONGEST = 9  # words of a name
_FEWEST = 2  # parts

_MOST = re.compile(r"(?:trong đó |và )?(?:nhiều|ít|cao|thấp|đông|lớn) nhất là (?:ở )?(?=\w)", re.IGNORECASE)

_DONE_TOO = re.compile(r"(?<=\w )\d{1,3} và (?P<verb>[^\W\d_]+(?: [^\W\d_]+){0,2}) $")


def named_whole(text: str) -> str:
    """What a sentence says at its beginning that the sums in it are of, in lower case; empty where it does not."""
    opening = _OPENING.match(text)
    return opening["whole"].lower() if opening else ""


def parts_named(text: str, spans: Sequence[AmountSpan], whole: Amount) -> Mapping[AmountSpan, str]:
    """The amounts of such a sentence that share out ``whole``, each with the words between it and the one before as its name.

    None where they come to more than the whole, or a name is too long to be one.
    """
    opening = _OPENING.match(text)
    end = re.search(r"[.!?](?=\s|$)", text)
    parts = [
        span
        for span in spans
        if parenthesis_around(text, span.start) is None
        and may_be_part(span.amount, whole)
        and (not end or span.start < end.start())
    ]
    if opening is None or len(parts) < _FEWEST or sum(span.amount.size for span in parts) > whole.size:
        return {}
    named: dict[AmountSpan, str] = {}
    cursor = opening.end()
    for span in parts:
        between = re.sub(r"^\s*\([^()]*\)", "", text[cursor : span.start])
        named[span] = _JOINT.sub("", between)
        cursor = span.end
    plain = all(0 < len(name.split()) <= _LONGEST and not _NO_NAME.search(name) for name in named.values())
    return named if plain else {}


def of_those_most(indicator: str, named: Sequence[tuple[AmountSpan, str]]) -> str:
    """Return the name of the most of those counted before with what they are: «nhiều nhất là bậc mầm non» of teachers lacking."""
    most = _MOST.match(indicator)
    if most is None:
        return indicator
    rest = indicator[most.end() :]
    names = [name for _, name in named if name]
    whole = next((name for name in reversed(names) if not any(name.startswith(f"{other} ") for other in names)), "")
    return f"{whole} {rest}".strip()


def of_what_is_done_too(indicator: str, text: str, span: AmountSpan) -> str:
    """Return the name of the second of two amounts with what is done to it: «xây mới 06 và sửa chữa 09 nhà» repairs nine."""
    done = _DONE_TOO.search(text, 0, span.number_start)
    if done is None or not starts("acting_verbs").fullmatch(done["verb"]) or not counts_nouns(span.amount.unit):
        return indicator
    return f"{done['verb']} {indicator}" if not indicator.startswith(done["verb"]) else indicator
