"""Amounts that share out a whole said before them in one sentence: «Trong W tổng thu, A là …», «W (A …, B …)», «W: A …, B …»."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from index.figures.clauses import clause_start, counts_nouns, parenthesis_around
from index.figures.respective import shared_out
from vietnamese.amounts import Amount, AmountSpan
from vietnamese.units import counts_the_same, unit_dimension

_AMONG = re.compile(
    r"\W*(?:(?:\d{1,2}|[a-zđ])[.)]\s+)?"
    r"(?:trong|trên)\s+(?:(?:tổng\s+)?số\s+|tổng\s[^,;:.()\d]{1,60}\s)?",
    re.IGNORECASE,
)
_OPENED = re.compile(
    r"\s*(?P<mark>[(:])|[^.;:()\d]{0,40}?(?<!\w)(?:trong đó|bao gồm|gồm có|gồm)(?!\w)\s*:?|"
    r"[\s,;]*(?:phân kỳ[^.;:()\d]{0,20}:?\s*)?(?=giai đoạn\s+(?:1|I)(?!\w))",
    re.IGNORECASE,
)
_LISTED = re.compile(r"[^.;:()\d]{0,80}?(?<!\w)(?:trong đó(?: có)?|bao gồm|gồm có|gồm)\s*:?\s+(?=\d)", re.IGNORECASE)
_AMONG_THEM = re.compile(r"(?<!\w)(?:trong đó|bao gồm|gồm có|gồm)(?!\w)\s*:?", re.IGNORECASE)
_OPENED_AFTER_NOUN = re.compile(r"[^.;:,()\d]{0,40}\((?=\S)")
_END = re.compile(r"[;\n]|[.!?…](?=\s|$)")
_SENTENCE_END = re.compile(r"\n|[.!?…](?=\s|$)")
_NAMED = re.compile(r"[^\W\d_]\s+(?:(?:khoảng|gần|trên|hơn)\s+)?$")
_NOT_ADDED = {"temperature", "sound", "voltage", "age"}
_FEWEST = 2  # parts; one alone may as well stand beside


def may_be_part(part: Amount, whole: Amount) -> bool:
    """Whether ``part`` measures the same dimension as ``whole`` and is no change, share or rate («đồng/năm»)."""
    if part.change or whole.change or part.unit in {None, "%"} or whole.unit is None or part.unit is None:
        return False
    if "/" in part.unit or unit_dimension(part.unit) in _NOT_ADDED:
        return False
    return unit_dimension(part.unit) == unit_dimension(whole.unit) or counts_the_same(part.unit, whole.unit)


def shared_wholes(text: str, spans: Sequence[AmountSpan]) -> dict[int, int]:
    """For each amount (by its index) that shares out an earlier one of the same sentence, the index of that whole.

    Only several parts that together do not exceed the whole count; «trong đó» is left to ``Parts``.
    """
    found: dict[int, int] = {}
    for index, whole in enumerate(spans):
        if index in found:
            continue
        inside = _region(text, spans, index)
        parts = [
            place
            for place in range(index + 1, len(spans))
            if inside and inside[0] <= spans[place].start < inside[1] and may_be_part(spans[place].amount, whole.amount)
        ]
        fewest = 1 if _says_among(text, whole) else _FEWEST
        if len(parts) >= fewest and sum(spans[place].amount.size for place in parts) <= whole.amount.size:
            found |= dict.fromkeys(parts, index)
        elif items := _items_adding_up(text, spans, index):
            found |= dict.fromkeys(items, index)
        else:
            found |= dict.fromkeys(kinds_counted(text, spans, index), index)
    return found


def _items_adding_up(text: str, spans: Sequence[AmountSpan], index: int) -> list[int]:
    """The amounts of the items after «W:» that together are just W, however many «;» part them; empty where they are not."""
    whole = spans[index]
    if not text[whole.end :].lstrip().startswith(":"):
        return []
    stop = _SENTENCE_END.search(text, whole.end)
    end, around = stop.start() if stop else len(text), parenthesis_around(text, whole.start)
    items = [
        place
        for place in range(index + 1, len(spans))
        if spans[place].start < end
        and parenthesis_around(text, spans[place].start) == around
        and may_be_part(spans[place].amount, whole.amount)
    ]
    adds_up = sum(spans[place].amount.size for place in items) == whole.amount.size
    return items if len(items) >= _FEWEST and adds_up else []


def _says_among(text: str, whole: AmountSpan) -> bool:
    """Whether a clause opens with so many things, of which it goes on to count some: «Trong 55 trường, 49 trường đạt chuẩn»."""
    among = _AMONG.fullmatch(text, clause_start(text, whole.start), whole.start)
    return among is not None and counts_nouns(whole.amount.unit)


def kinds_counted(text: str, spans: Sequence[AmountSpan], index: int) -> list[int]:
    """The counts in the parentheses right after a count that add up to it, whatever nouns they count: «16 đơn vị hành chính
    (11 phường, 5 xã)»."""
    whole = spans[index]
    if not counts_nouns(whole.amount.unit):
        return []
    opened = _OPENED_AFTER_NOUN.match(text, whole.end)
    if opened is None:
        return _kinds_listed(text, spans, index)
    within = parenthesis_around(text, opened.end())
    kinds = [place for place, span in enumerate(spans) if parenthesis_around(text, span.start) == within]
    counted = all(counts_nouns(spans[place].amount.unit) and not spans[place].amount.change for place in kinds)
    adds_up = sum(spans[place].amount.value for place in kinds) == whole.amount.value
    return kinds if len(kinds) >= _FEWEST and counted and adds_up else []


def _kinds_listed(text: str, spans: Sequence[AmountSpan], index: int) -> list[int]:
    """The first counts after «gồm» that add up to the count before it: «12 xã, phường, gồm 8 phường và 4 xã, với 138 thôn»."""
    opened = _LISTED.match(text, spans[index].end)
    stop = _END.search(text, spans[index].end)
    kinds: list[int] = []
    left = spans[index].amount.value
    for place in range(index + 1, len(spans) if opened else 0):
        span = spans[place]
        ended = stop is not None and span.start > stop.start()
        if ended or not counts_nouns(span.amount.unit) or span.amount.change or not 0 < span.amount.value <= left:
            break
        kinds.append(place)
        left -= span.amount.value
        if not left:
            return kinds if len(kinds) >= _FEWEST else []
    return []


def with_unsaid_units(text: str, spans: Sequence[AmountSpan]) -> list[AmountSpan]:
    """``spans`` in which the parts of a whole that are said without a unit have that of the whole: «1.320 tỷ đồng (thuế 480,
    phí 365)»; and what «lần lượt» shares out that of the last: «lần lượt là 38; 96 và 168 lượt»."""
    said = list(spans)
    for index, whole in enumerate(said):
        unit, inside = whole.amount.unit, _region(text, said, index)
        if unit is None or unit == "%" or "/" in unit or inside is None:
            continue
        bare = [
            place
            for place, span in enumerate(said)
            if inside[0] <= span.start < inside[1]
            and span.amount.unit is None
            and _NAMED.search(text, 0, span.number_start)
        ]
        if len(bare) >= _FEWEST and sum(said[place].amount.value for place in bare) <= whole.amount.value:
            for place in bare:
                said[place] = replace(said[place], amount=replace(said[place].amount, unit=unit))
    said = _with_unit_of_sum(text, said)
    for group in shared_out(text, said):
        unit = said[group[-1]].amount.unit
        if unit is not None and all(said[place].amount.unit is None for place in group[:-1]):
            for place in group[:-1]:
                said[place] = replace(said[place], amount=replace(said[place].amount, unit=unit))
    return said


def _with_unit_of_sum(text: str, spans: list[AmountSpan]) -> list[AmountSpan]:
    """``spans`` in which bare numbers behind «trong đó» that add up to an amount said farther before have its unit:
    «431 hồ sơ, đạt 83% kế hoạch; trong đó hộ tịch 268, đất đai 163»."""
    said = list(spans)
    for opening in _AMONG_THEM.finditer(text):
        stop = _END.search(text, opening.end())
        end = stop.start() if stop else len(text)
        bare = [
            place
            for place, span in enumerate(said)
            if opening.end() <= span.start < end
            and span.amount.unit is None
            and _NAMED.search(text, 0, span.number_start)
        ]
        total = sum(said[place].amount.value for place in bare)
        units = {span.amount.unit for span in said if span.end <= opening.start() and span.amount.value == total}
        unit = units.pop() if len(units) == 1 and len(bare) >= _FEWEST else None
        if unit is not None and unit != "%" and "/" not in unit:
            for place in bare:
                said[place] = replace(said[place], amount=replace(said[place].amount, unit=unit))
    return said


def _region(text: str, spans: Sequence[AmountSpan], index: int) -> tuple[int, int] | None:
    """Where the parts of an amount stand, when the words around it open a list of them; else None."""
    whole = spans[index]
    around = parenthesis_around(text, whole.start)
    start = clause_start(text, whole.start)
    stop = _END.search(text, whole.end)
    end = stop.start() if stop else len(text)
    if _AMONG.fullmatch(text, start, whole.start):
        return whole.end, end
    opened = _OPENED.match(text, whole.end)
    if opened is None or around != parenthesis_around(text, opened.start()):
        return None
    if opened["mark"] == "(":
        close = next(
            (place for place in range(opened.end(), len(text)) if parenthesis_around(text, place) == around), None
        )
        return opened.end(), close if close is not None else len(text)
    return opened.end(), end
