"""The grammar of periods: for each way of naming one, its pattern and how a match becomes a ``Period``.

Patterns are written with diacritics and in lower case; ``rules(folded=True)`` gives them without, for texts typed so.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from vietnamese.folding import fold
from vietnamese.numbers import parse_number
from vietnamese.period import Period, month_period, year_period, years_period

YEAR = r"(?<![\d.,])(?:19[4-9]\d|20\d\d)(?!\d|[.,]\d)"
_DASH = r"\s*(?:[-–—‑]\s*)+"
_TO = rf"(?:{_DASH}|\s*/\s*|\s+(?:đến|tới)\s+(?:hết\s+)?)(?:năm\s+)?"
_COMING = r"tới(?!\s+(?:giờ|nay|bây giờ|hiện|lúc|chừ|tháng \d|ngày \d))"  # «từ đầu năm tới giờ» is no year to come
_RELATIVE = rf"nay|này|ngoái|trước|qua|rồi|vừa qua|vừa rồi|sau|{_COMING}|kia"
_OF_YEAR = rf"(?:\s*[,/-]?\s*(?:của\s+)?(?:năm\s*)?(?P<y>{YEAR})|\s+(?:năm\s+)?(?P<r>{_RELATIVE})(?!\w))?"
_OF_THE_YEAR = rf"(?:,?\s*(?P<y>{YEAR})|\s+(?P<r>{_RELATIVE})(?!\w))?"
_SHARED = rf"(?:[\s,\-–]|[\divx]+(?!\w)|và|đến|qu[ýí]|tháng)*(?:năm\s*|/\s*)(?P<y>{YEAR})"
_COUNT = r"(?P<n>\d{1,2}|ba|sáu|chín|mười|mười một)"
_AFTER_QUARTER = (
    r"(?:(?<=quý iii, )|(?<=quý ii, )|(?<=quý i, )|(?<=quý iii và )|(?<=quý ii và )|(?<=quý 3, )|(?<=quý 2, ))"
)
_QUARTER = r"(?P<q>iv|i{1,3}|[1-4]|một|hai|ba|tư|bốn)(?!\w)"
_MONTH = r"(?:0?[1-9]|1[0-2]|giêng|một|hai|ba|tư|năm(?!\s*\d)|sáu|bảy|tám|chín|mười(?:\s+(?:một|hai))?)(?![\w])"
_MONTH += r"(?!\s+(?:lần|kỳ|đợt|buổi|phiên|lượt)(?!\w))"  # «mỗi tháng một lần» tells how often
CENTURY = 2000  # of years said by their last two digits: «giai đoạn 21-25»
_NAMED = r"giai đoạn|nhiệm kỳ|nhiệm kì|thời kỳ|thời kì|năm học|niên khóa|niên khoá|niên độ"
_SHIFTS = {"nay": 0, "này": 0, "ngoái": -1, "trước": -1, "qua": -1, "rồi": -1, "vừa qua": -1, "vừa rồi": -1,
           "kia": -2, "sau": 1, "tới": 1}  # fmt: skip
_FOLDED_SHIFTS = {fold(word): shift for word, shift in _SHIFTS.items()}
_QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "mot": 1, "hai": 2, "ba": 3, "tu": 4, "bon": 4}
_NAMES = {"nhiem ky": "nhiệm kỳ", "nhiem ki": "nhiệm kỳ", "thoi ky": "thời kỳ", "thoi ki": "thời kỳ",
          "nam hoc": "năm học", "nien khoa": "niên khóa", "nien do": "niên độ"}  # fmt: skip


@dataclass(frozen=True)
class Context:
    """What a match alone does not say: the day the text was written, and the text after the match."""

    anchor: date | None
    following: str
    folded: bool


Build = Callable[["re.Match[str]", Context], "Period | None"]


@cache
def rules(*, folded: bool) -> tuple[tuple[re.Pattern[str], Build], ...]:
    """Patterns with their builders, the most specific first."""
    return tuple((re.compile(_plain(pattern) if folded else pattern), build) for pattern, build in _RULES)


@cache
def _shared_year(*, folded: bool) -> re.Pattern[str]:
    return re.compile(_plain(_SHARED) if folded else _SHARED)


@cache
def _later_year(*, folded: bool) -> re.Pattern[str]:
    """A year said later in the same clause («6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2024») and not compared with."""
    pattern = rf"(?:(?!so với|cùng kỳ|[.;:()])[^\d]|\d{{1,2}}(?!\d))*?(?<!\w)năm\s+(?P<y>{YEAR})"
    return re.compile(_plain(pattern) if folded else pattern)


def _plain(pattern: str) -> str:
    return "".join(letter if letter.isascii() else fold(letter) for letter in pattern)


def _year_of(match: re.Match[str], context: Context) -> int | None:
    """The year said with the match, shared with what follows («quý I và quý II năm 2021»), meant by the anchor, or said
    later in the clause."""
    said = match.groupdict()
    if said.get("y"):
        return int(said["y"])
    if said.get("r"):
        return context.anchor.year + _FOLDED_SHIFTS[fold(said["r"])] if context.anchor else None
    shared = _shared_year(folded=context.folded).match(context.following)
    if shared:
        return int(shared["y"])
    if context.anchor:
        return context.anchor.year
    later = _later_year(folded=context.folded).match(context.following)
    return int(later["y"]) if later else None


def _span(match: re.Match[str], context: Context) -> Period | None:
    first, last = int(match["y1"]), int(match["y2"])
    if first < 100:
        first += CENTURY
    if last < 100:
        last += first // 100 * 100
    name = _NAMES.get(fold(match["name"] or ""), "giai đoạn")
    return years_period(first, last, name) if first < last <= first + 60 else None


def _months_from_start(match: re.Match[str], context: Context) -> Period | None:
    count, year = parse_number(match["n"]), _year_of(match, context)
    if year is None or count is None or not 1 <= count <= 12:
        return None
    number, late = int(count), fold(match.groupdict().get("part") or "") == "cuoi"
    first, last = (13 - number, 12) if late else (1, number)
    return month_period(first, last, year, f"{number} tháng {'cuối' if late else 'đầu'} năm {year}")


def _half(match: re.Match[str], context: Context) -> Period | None:
    year = _year_of(match, context)
    if year is None:
        return None
    late = fold(match["part"]) in {"cuoi", "sau"}
    first, last = (7, 12) if late else (1, 6)
    return month_period(first, last, year, f"6 tháng {'cuối' if late else 'đầu'} năm {year}")


def _quarter(match: re.Match[str], context: Context) -> Period | None:
    year = _year_of(match, context)
    if year is None:
        return None
    quarter = _QUARTERS.get(fold(match["q"])) or int(match["q"])
    return month_period(quarter * 3 - 2, quarter * 3, year, f"quý {('I', 'II', 'III', 'IV')[quarter - 1]} năm {year}")


def _month_number(word: str) -> int:
    if fold(word) == "gieng":
        return 1
    return int(parse_number(word) or 0)


def _month(match: re.Match[str], context: Context) -> Period | None:
    year, month = _year_of(match, context), _month_number(match["m"])
    return None if year is None or not month else month_period(month, month, year, f"tháng {month} năm {year}")


def _month_span(match: re.Match[str], context: Context) -> Period | None:
    year, first, last = _year_of(match, context), _month_number(match["m"]), _month_number(match["m2"])
    if year is None or not 0 < first < last:
        return None
    return month_period(first, last, year, f"từ tháng {first} đến tháng {last} năm {year}")


def _months_of_years(match: re.Match[str], context: Context) -> Period | None:
    """Months of two years: «từ tháng 7/2026 đến tháng 6/2027»."""
    first, last = (int(match["m"]), int(match["y1"])), (int(match["m2"]), int(match["y2"]))
    if first[::-1] >= last[::-1]:
        return None
    label = f"từ tháng {first[0]}/{first[1]} đến tháng {last[0]}/{last[1]}"
    return replace(
        month_period(first[0], first[0], first[1], label), end=month_period(last[0], last[0], last[1], "").end
    )


def _target_year(match: re.Match[str], context: Context) -> Period | None:
    return year_period(int(match["y"]), f"đến năm {match['y']}")


def _part_of_year(match: re.Match[str], context: Context) -> Period | None:
    year = _year_of(match, context)
    part = {"dau": "đầu", "giua": "giữa", "cuoi": "cuối"}[fold(match["part"])]
    return None if year is None else year_period(year, f"{part} năm {year}")


def _single_year(match: re.Match[str], context: Context) -> Period | None:
    return year_period(int(match["y"]))


def _relative_year(match: re.Match[str], context: Context) -> Period | None:
    year = _year_of(match, context)
    return None if year is None else year_period(year)


def _next_year(_match: re.Match[str], context: Context) -> Period | None:
    return year_period(context.anchor.year + 1) if context.anchor else None


def _relative_quarter(match: re.Match[str], context: Context) -> Period | None:
    if context.anchor is None:
        return None
    index = context.anchor.year * 4 + (context.anchor.month - 1) // 3 + _FOLDED_SHIFTS[fold(match["r"])]
    year, quarter = divmod(index, 4)
    return month_period(quarter * 3 + 1, quarter * 3 + 3, year, f"quý {('I', 'II', 'III', 'IV')[quarter]} năm {year}")


def _relative_month(match: re.Match[str], context: Context) -> Period | None:
    if context.anchor is None:
        return None
    year, month = divmod(context.anchor.year * 12 + context.anchor.month - 1 + _FOLDED_SHIFTS[fold(match["r"])], 12)
    return month_period(month + 1, month + 1, year, f"tháng {month + 1} năm {year}")


_RULES: tuple[tuple[str, Build], ...] = (
    (
        rf"(?:(?:\d{{1,2}}\s+năm\s+)?(?P<name>{_NAMED})\s+)?(?:(?:từ|các|\d{{1,2}}|hai|ba)\s+)?(?:năm\s+)?"
        rf"(?P<y1>{YEAR}){_TO}(?P<y2>{YEAR}|\d\d(?![\d.,/%-]))",
        _span,
    ),
    (rf"(?P<name>{_NAMED})\s+(?P<y1>[12]\d){_TO}(?P<y2>[1-4]\d)(?![\d.,/%-])", _span),
    (rf"{_COUNT}\s+tháng,?\s+(?P<part>đầu|cuối)(?:\s+của)?,?\s+năm(?!\s+học){_OF_THE_YEAR}", _months_from_start),
    (rf"{_COUNT}\s+tháng,?\s+(?P<part>đầu|cuối)\s*[,/]?\s*(?P<y>{YEAR})", _months_from_start),
    (rf"{_COUNT}\s+tháng(?:,?\s+(?:của\s+)?năm\s+|\s*/\s*|\s+)(?P<y>{YEAR})", _months_from_start),
    (rf"{_COUNT}\s+tháng\s+(?:của\s+)?năm\s+(?P<r>nay|này|ngoái|trước|rồi)(?!\w)", _months_from_start),
    (rf"(?<![\w.,/])(?P<n>[369]|1[01])\s?t\s?[/-]?\s?(?P<y>{YEAR})(?![/\w])", _months_from_start),
    (
        rf"{_COUNT}\s+tháng(?=\s+(?:ước|đạt|được(?=\s+\d)|đã|thực hiện|toàn|tăng|giảm|"
        r"của (?:tỉnh|thành phố|huyện|cả nước)|tổng))",
        _months_from_start,
    ),
    (
        r"(?<!\w)(?<!trong )(?<!vay )(?<!hạn )(?<!trợ )(?<!viên )(?<!cấp )"
        r"(?P<n>[369]|ba|sáu|chín)\s+tháng(?=\s+\d[\d.]*(?:,\d+)?\s*(?:tỷ|tỉ|triệu|%))",
        _months_from_start,
    ),  # «chi 9 tháng 24.350 triệu»
    (rf"{_AFTER_QUARTER}{_COUNT}\s+tháng(?=\s*(?:[;,]|$))", _months_from_start),  # «quý III, 9 tháng; nhiệm vụ quý IV»
    (rf"(?:lũy|luỹ)\s+kế\s+(?:đến\s+hết\s+)?{_COUNT}\s+tháng(?!\s*\d)", _months_from_start),
    (rf"nửa\s+(?:năm\s+)?(?P<part>đầu|cuối|sau)(?:\s+(?:của\s+)?năm)?{_OF_THE_YEAR}", _half),
    (rf"qu[ýyí]\s*{_QUARTER}{_OF_YEAR}", _quarter),  # «quí», as it is spelled in the south
    (rf"(?<!\w)q\.?\s?{_QUARTER}\s?[/-]\s?(?P<y>{YEAR})", _quarter),
    (
        rf"(?:từ\s+)?tháng\s+(?P<m>{_MONTH})\s*(?:-|–|đến|tới)\s*(?:hết\s+)?(?:tháng\s+)?(?P<m2>{_MONTH}){_OF_YEAR}",
        _month_span,
    ),
    (
        rf"(?<![\w/])(?:từ\s+)?(?:tháng\s+)?(?P<m>0?[1-9]|1[0-2])/(?P<y1>{YEAR})\s*(?:-|–|đến|tới)\s*(?:hết\s+)?(?:tháng\s+)?"
        rf"(?P<m2>0?[1-9]|1[0-2])/(?P<y2>{YEAR})(?![/\w-])",
        _months_of_years,
    ),
    (rf"tháng\s+(?P<m>{_MONTH})(?<!\d tháng một){_OF_YEAR}", _month),  # «9 tháng một năm học» is how long
    (rf"(?<!\w)t\.?(?P<m>0?[1-9]|1[0-2])\s?[/-]\s?(?P<y>{YEAR})(?![/\w])", _month),
    (r"(?<=(?:đến|tới|hết|uối|đầu) )t\.?(?P<m>0?[1-9]|1[0-2])(?![\w/.,-])", _month),  # «tính tới cuối t8»
    (rf"(?<![\w/.,-])(?P<m>0?[1-9]|1[0-2])/(?P<y>{YEAR})(?![/\w-])", _month),
    (rf"(?:đến|tới)\s+(?:(?:hết|cuối|trước)\s+)?(?:năm\s+)?(?P<y>{YEAR})", _target_year),
    (rf"(?P<part>đầu|giữa|cuối)\s+năm\s+(?P<y>{YEAR})", _part_of_year),
    (rf"(?:trong\s+)?năm\s*(?P<y>{YEAR})", _single_year),
    (
        rf"(?<!\w)(?:bước\s+)?sang\s+(?P<y>{YEAR})(?![\w/])",
        _single_year,
    ),  # «sang 2042 thành phố muốn …» counts no cities
    (
        r"(?<!tháng )(?P<part>đầu|giữa|cuối)\s+năm(?!\s*\d(?![\d.]*,\d|\d*\s*%|\d{0,2}\s+[^\W\d_])|\s+học)"  # «142 hộ»: no year
        rf"(?:\s+(?P<r>nay|này|ngoái|trước|sau|{_COMING})(?!\w))?",
        _part_of_year,
    ),
    (rf"(?<![\d ] )(?<!những )(?<!các )(?<!nhiều )năm\s+(?P<r>{_RELATIVE})(?!\w)", _relative_year),
    (r"(?<!\w)sang\s+năm(?!\w)(?!\s*\d|\s+(?:học|mới))", _next_year),
    (r"qu[ýí]\s+(?P<r>này|trước|sau|tới)(?!\w)", _relative_quarter),
    (r"(?<!\d )tháng\s+(?P<r>này|trước|sau|tới(?!\s+(?:mấy|bao nhiêu|tháng|\d)))(?!\w)", _relative_month),
    (rf"(?<![\w/-])(?P<y>{YEAR})(?![\w/])(?!-\w)", _single_year),
)
