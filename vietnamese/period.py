"""A period of time with its Vietnamese name, and how years, months and spans of years become one."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of days, both ends included, and how Vietnamese calls it: «năm 2021», «6 tháng cuối năm 2021»."""

    start: date
    end: date
    label: str

    def contains(self, other: Period) -> bool:
        """Whether all of ``other`` lies in this period."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Period) -> bool:
        """Whether the two periods share a day."""
        return self.start <= other.end and other.start <= self.end


def year_period(year: int, label: str | None = None) -> Period:
    """The calendar year ``year``."""
    return Period(date(year, 1, 1), date(year, 12, 31), label or f"năm {year}")


def month_period(first: int, last: int, year: int, label: str) -> Period:
    """The months ``first`` to ``last`` (1 to 12) of ``year``."""
    return Period(date(year, first, 1), date(year, last, calendar.monthrange(year, last)[1]), label)


def years_period(first: int, last: int, name: str) -> Period:
    """The years ``first`` to ``last`` under ``name`` («giai đoạn»); a school year runs from September to August."""
    label = f"{name} {first}–{last}"
    if name == "năm học":
        return Period(date(first, 9, 1), date(last, 8, 31), label)
    return Period(date(first, 1, 1), date(last, 12, 31), label)
