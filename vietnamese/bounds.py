"""Bounds and changes around a number: «trên», «không quá», «khoảng», «trở lên», «tăng», «giảm»."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from vietnamese.amount import Bound
from vietnamese.folding import fold

_BEFORE = (
    (Bound.AT_LEAST, r"ít nhất|tối thiểu|không dưới|không ít hơn|không thấp hơn|không kém|chí ít|thấp nhất|≥|>="),
    (Bound.AT_MOST, r"không quá|không vượt quá|không vượt|tối đa|nhiều nhất|không trên|không cao hơn|không lớn hơn|"
                    r"không nhiều hơn|≤|<="),
    (Bound.ABOUT, r"khoảng chừng|vào khoảng|khoảng|xấp xỉ|gần bằng|gần|chừng|trên dưới|ước chừng|tầm|cỡ|ngót|~|≈"),
    (Bound.MORE_THAN, r"nhiều hơn|cao hơn|lớn hơn|trên|hơn|vượt quá|vượt|quá|>"),
    (Bound.LESS_THAN, r"dưới|ít hơn|thấp hơn|nhỏ hơn|chưa đến|chưa tới|chưa đầy|không đến|không tới|kém|<"),
)  # fmt: skip
_AFTER = ((Bound.AT_LEAST, "trở lên"), (Bound.AT_MOST, "trở xuống"), (Bound.AT_MOST, "trở lại"))
_FILLER = r"thêm|bình quân|trung bình|được|mức|mỗi năm|hằng năm|hàng năm|hàng tháng|đạt"
_FROM = r"từ"
_CHANGE = r"tăng|giảm"


@dataclass(frozen=True)
class Surroundings:
    """What was said around a number: its bound, the change it measures, and how far the saying reaches."""

    bound: Bound
    change: str | None
    start: int
    end: int


@cache
def _before(*, folded: bool) -> tuple[tuple[Bound, re.Pattern[str]], ...]:
    return tuple((bound, _ending(words, folded=folded)) for bound, words in _BEFORE)


@cache
def _ending(words: str, *, folded: bool) -> re.Pattern[str]:
    pattern = (
        rf"(?:(?<!\w)(?:{words})|(?<=\s)[≥≤<>~≈]=?|^[≥≤<>~≈]=?)\s*$" if "≥" in words else rf"(?<!\w)(?:{words})\s*$"
    )
    plain = "".join(letter if letter.isascii() or letter in "≥≤≈" else fold(letter) for letter in pattern)
    return re.compile(plain if folded else pattern)


def read_surroundings(searched: str, start: int, end: int, *, after: int, folded: bool, is_range: bool) -> Surroundings:
    """Read outwards from the measured number ``searched[start:end]``; ``searched`` is in lower case, folded if
    ``folded``. The nearest bound word counts; «trở lên» after the number counts before all."""
    bound, change, first = Bound.RANGE if is_range else Bound.EXACT, None, start
    left = max(after, start - 60)
    if is_range:
        opening = _step(searched, left, first, _FROM, folded=folded)
        first = start if opening is None else opening
    bound_found = is_range
    reached = first
    while True:
        window = searched[left:reached]
        found = next(
            ((kind, match) for kind, pattern in _before(folded=folded) if (match := pattern.search(window))), None
        )
        if found and not bound_found:
            bound, bound_found = found[0], True
            reached = first = left + found[1].start()
            continue
        filler = _step(searched, left, reached, _FILLER, folded=folded)
        if filler is None:
            break
        reached = filler
    direction = _step(searched, left, reached, _CHANGE, folded=folded)
    if direction is not None:
        change = "tăng" if searched[direction] == "t" else "giảm"
        first = direction
    bound, last = _after_number(searched, end, bound, folded=folded)
    return Surroundings(bound, change, first, last)


def _step(searched: str, left: int, position: int, words: str, *, folded: bool) -> int | None:
    """Where one of ``words`` begins that ends right before ``position``; None when none does."""
    match = _ending(words, folded=folded).search(searched[left:position])
    return left + match.start() if match else None


def _after_number(searched: str, end: int, bound: Bound, *, folded: bool) -> tuple[Bound, int]:
    for kind, words in _AFTER:
        match = re.compile(rf"\s+{fold(words) if folded else words}(?!\w)").match(searched, end)
        if match:
            return kind, match.end()
    return bound, end
