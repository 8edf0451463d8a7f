"""Bounds and changes around a number: «trên», «không quá», «khoảng», «trở lên», «tăng», «giảm»."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from vietnamese.amount import Bound
from vietnamese.folding import fold

_BEFORE = {
    Bound.AT_LEAST: "ít nhất|tối thiểu|từ đủ|không dưới|không ít hơn|không thấp hơn|không kém|không được dưới|"
    "không được ít hơn|không được thấp hơn|chí ít|thấp nhất",
    Bound.AT_MOST: "không quá|không vượt quá|không vượt|không được quá|không được vượt quá|tối đa|nhiều nhất|không trên|"
    "không cao hơn|không lớn hơn|không nhiều hơn|cao nhất",
    Bound.ABOUT: "khoảng chừng|vào khoảng|khoảng|xấp xỉ|gần bằng|gần|chừng|trên dưới|ước chừng|tầm|cỡ|ngót",
    Bound.MORE_THAN: "khoảng trên|khoảng hơn|nhiều hơn|cao hơn|lớn hơn|trên|hơn|vượt quá|vượt|quá",
    Bound.LESS_THAN: "dưới|ít hơn|thấp hơn|nhỏ hơn|chưa đến|chưa tới|chưa đầy|chưa đủ|không đến|không tới|kém",
}
_SIGNS = {"≥": Bound.AT_LEAST, ">=": Bound.AT_LEAST, "≤": Bound.AT_MOST, "<=": Bound.AT_MOST, ">": Bound.MORE_THAN,
          "<": Bound.LESS_THAN, "~": Bound.ABOUT, "≈": Bound.ABOUT}  # fmt: skip
_AFTER = {"trở lên": Bound.AT_LEAST, "trở xuống": Bound.AT_MOST, "trở lại": Bound.AT_MOST}
_SIGN = re.compile(r"(?:>=|<=|[≥≤<>~≈])\s*$")
_JOINED = r"(?:\s+(?:là|đạt|bằng|từ|mức|đủ))?\s*$"
_FILLER = r"(?<!\w)(?:thêm bằng|thêm|bình quân|trung bình|được|mức|mỗi năm|hằng năm|hàng năm|hằng tháng|hàng tháng)\s*$"
_FROM = r"(?<!\w)từ(?:\s+đủ)?\s*$"
_UP_TO = r"(?:^|[\n:;]\s*)(?:[-+*•]\s*)?(?:cho\s+)?đến\s*$"
_CHANGE = r"(?<!\w)(?<!suy )(?:tăng|giảm|cắt giảm|rút ngắn)\s*$"
_REACH = 60
_UP_FROM = r"[^.;:,()\d]{1,70}?\strở lên(?!\w)"


@dataclass(frozen=True)
class Surroundings:
    """What was said around a number: its bound, the change it measures, and how far the saying reaches."""

    bound: Bound
    change: str | None
    start: int
    end: int


@cache
def _pattern(words: str, *, folded: bool) -> re.Pattern[str]:
    plain = "".join(letter if letter.isascii() else fold(letter) for letter in words)
    return re.compile(plain if folded else words)


@cache
def _bound_words(*, folded: bool) -> tuple[re.Pattern[str], dict[str, Bound]]:
    """One pattern for all bound words, the longest first, and what each says."""
    said = {(fold(word) if folded else word): bound for bound, words in _BEFORE.items() for word in words.split("|")}
    alternatives = "|".join(sorted(said, key=len, reverse=True))
    return _pattern(rf"(?<!\w)(?P<word>{alternatives}){_JOINED}", folded=folded), said


def read_surroundings(searched: str, start: int, end: int, *, after: int, folded: bool, is_range: bool) -> Surroundings:
    """What stands around the measured number ``searched[start:end]``, no further left than ``after``.

    ``searched`` is in lower case, without diacritics if ``folded``. The bound nearest before the number counts, and
    «trở lên» after it before all.
    """
    left = max(after, start - _REACH)

    def before(position: int, words: str) -> int | None:
        match = _pattern(words, folded=folded).search(searched[left:position])
        return left + match.start() if match else None

    bound = _bound_before(searched[left:start], folded=folded)
    if bound is None and not is_range and (opening := before(start, _UP_TO)) is not None:
        bound = (
            Bound.AT_MOST,
            opening - left + len(searched[opening:start]) - len(searched[opening:start].lstrip(" \n:;-+*•")),
        )
    reached = start if bound is None else left + bound[1]
    first = reached
    opened = before(reached, _FROM)
    if is_range and opened is not None:
        reached = first = opened
    while (filler := before(reached, _FILLER)) is not None:
        reached = filler
        if bound is None and (outer := _bound_before(searched[left:reached], folded=folded)):
            bound, reached, first = outer, left + outer[1], left + outer[1]
    later = _bound_after(searched, end, has_from=opened is not None, folded=folded)
    changed = before(reached, _CHANGE)
    if changed is None and later is not None and opened is not None and not is_range:
        while (filler := before(opened, _FILLER)) is not None:
            opened = filler
        changed = before(opened, _CHANGE)  # «tăng thêm từ 10% trở lên»
    kind = Bound.RANGE if is_range else later[0] if later else bound[0] if bound else Bound.EXACT
    return Surroundings(
        bound=kind,
        change=None if changed is None else "tăng" if searched.startswith("t", changed) else "giảm",
        start=first if changed is None else changed,
        end=later[1] if later else end,
    )


def _bound_before(window: str, *, folded: bool) -> tuple[Bound, int] | None:
    """The bound that ``window`` ends with and where its word begins."""
    sign = _SIGN.search(window)
    if sign:
        return _SIGNS[sign.group().strip()], sign.start()
    pattern, said = _bound_words(folded=folded)
    match = pattern.search(window)
    return (said[match["word"]], match.start()) if match else None


def _bound_after(searched: str, end: int, *, has_from: bool, folded: bool) -> tuple[Bound, int] | None:
    """«trở lên» right after the number, or with «từ» before it after the noun: «từ 15% người dân trở lên»."""
    for words, kind in _AFTER.items():
        match = _pattern(rf"(?:\s*\(%\))?\s+{words}(?!\w)", folded=folded).match(searched, end)
        if match:
            return kind, match.end()
    if has_from and _pattern(_UP_FROM, folded=folded).match(searched, end):
        return Bound.AT_LEAST, end
    return None
