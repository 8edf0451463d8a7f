"""Amounts shared out in order: «các năm 2021, 2022 lần lượt là 5 và 6 tỷ», «công nghiệp, dịch vụ chiếm lần lượt 60%, 40%»."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.figures.clauses import clause_start
from index.figures.phrases import read_left
from vietnamese.amounts import AmountSpan
from vietnamese.periods import Period, PeriodSpan

_IN_ORDER = re.compile(r"(?<!\w)(?:lần lượt|tương ứng)(?!\w)", re.IGNORECASE)
_SAME_THINGS = re.compile(
    r"(?:các|những) (?:tỷ lệ|tỉ lệ|tỷ trọng|con số|số liệu|chỉ tiêu|chỉ số|mức) (?:này |trên |đó )?(?:tương ứng|lần lượt)",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\s*(?:,|;|và|,\s*và|–|-)\s*", re.IGNORECASE)
_VERB = re.compile(r"\s(?:chiếm|đạt|có|là|ước|tăng|giảm|được|bằng|còn|ở mức)(?!\w).*$", re.IGNORECASE | re.DOTALL)
_SEPARATOR = re.compile(r"\s*,\s*(?:và\s+)?|\s+và\s+")
_MEASURE = re.compile(
    r"(?:t[ỷỉ] trọng|t[ỷỉ] lệ|tốc độ tăng(?: trưởng)?|sản lượng|diện tích|năng suất|tổng(?: số)?|số(?: lượng)?)(?!\w)",
    re.IGNORECASE,
)
_BLANK_TIMES = re.compile(r"(?:\s+(?:(?:qua|trong|vào|của|tại)\s+)?(?:các|những)?|[\s,;]+|\s+và)+$", re.IGNORECASE)
_FEWEST_WORDS = 2
_NO_NAME = re.compile(r"(?:trong|năm|đến|tại|theo|đã|để|từ)(?!\w)", re.IGNORECASE)


def shared_out(text: str, spans: Sequence[AmountSpan]) -> list[range]:
    """The groups of ``spans`` (as ranges of their indices) that «lần lượt» gives to as many things named before it."""
    groups: list[range] = []
    for word in _IN_ORDER.finditer(text):
        first = next((index for index, span in enumerate(spans) if span.start >= word.end()), None)
        if first is None or clause_start(text, spans[first].start) > word.start():
            continue
        last = first
        while last + 1 < len(spans) and _BETWEEN.fullmatch(text, spans[last].end, spans[last + 1].start):
            last += 1
        if last > first:
            groups.append(range(first, last + 1))
    return groups


def periods_in_order(text: str, spans: Sequence[AmountSpan], times: Sequence[PeriodSpan]) -> dict[AmountSpan, Period]:
    """For each amount of such a group its period, where the group has as many periods as amounts before it."""
    found: dict[AmountSpan, Period] = {}
    for group in shared_out(text, spans):
        start = clause_start(text, spans[group[0]].start)
        named = [time.period for time in times if start <= time.start and time.end <= spans[group[0]].start]
        if len(named) == len(group):
            found |= dict(zip((spans[index] for index in group), named, strict=True))
    return found


def amounts_in_order(text: str, spans: Sequence[AmountSpan]) -> dict[int, int]:
    """For each amount of such a group (by its index) that of the amount before it whose name it has: «186 xe máy và 21 xe ô tô,
    lần lượt tăng 3,2% và 9,5%»."""
    found: dict[int, int] = {}
    for group in shared_out(text, spans):
        start = clause_start(text, spans[group[0]].start)
        before = [place for place in range(group[0]) if spans[place].start >= start]
        before = before or _of_clause_before(text, spans, group, start)
        if len(before) == len(group) and all(spans[place].amount.change is None for place in before):
            found |= dict(zip(group, before, strict=True))
    return found


def _of_clause_before(text: str, spans: Sequence[AmountSpan], group: range, start: int) -> list[int]:
    """The amounts that «…; năm 2025 các tỷ lệ tương ứng là 42%, 37% và 21%» says once more: as many, in the same unit."""
    if _SAME_THINGS.search(text, start, spans[group[0]].start) is None:
        return []
    before = list(range(group[0]))[-len(group) :]
    units = {spans[place].amount.unit for place in (*before, *group)}
    return before if len(units) == 1 else []


def names_in_order(text: str, spans: Sequence[AmountSpan], times: Sequence[tuple[int, int]]) -> dict[int, str]:
    """For each amount of such a group what it measures, where as many things, or one thing and as many ``times`` (blanked
    out in ``text``), are listed before it."""
    found: dict[int, str] = {}
    for group in shared_out(text, spans):
        start = clause_start(text, spans[group[0]].start)
        word = _IN_ORDER.search(text, start, spans[group[0]].start)
        listed = _VERB.sub("", text[start : word.start() if word else start])
        dates = [place for place in times if start <= place[0] and place[1] <= spans[group[0]].start]
        if len(dates) == len(group):
            thing = read_left(_BLANK_TIMES.sub("", text[start : dates[0][0]])).clause
            found |= dict.fromkeys(group, thing) if len(thing.split()) >= _FEWEST_WORDS else {}
            continue
        names = [name.strip() for name in _SEPARATOR.split(listed) if name.strip()]
        if len(names) == len(group) and not any(_NO_NAME.match(name) for name in names):
            found |= dict(zip(group, _with_head(names), strict=True))
    return found


def _with_head(names: list[str]) -> list[str]:
    """«tỷ trọng công nghiệp, dịch vụ» names «tỷ trọng dịch vụ» too."""
    head = _MEASURE.match(names[0])
    if head is None or any(_MEASURE.match(name) for name in names[1:]):
        return names
    return [names[0], *(_like(names[0], name, head.group()) for name in names[1:])]


def _like(first: str, name: str, head: str) -> str:
    """``name`` in the place of the last words of ``first``: «tỷ lệ lấp đầy khu công nghiệp B», at least with its ``head``."""
    kept = " ".join(first.split()[: -len(name.split())])
    return f"{kept if len(kept) > len(head) else head} {name}"
