"""Periods and dates are read with their days, however they are written."""

from __future__ import annotations

import itertools
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vietnamese.folding import fold
from vietnamese.period import years_period
from vietnamese.periods import Period, find_dates, find_periods

TODAY = date(2021, 7, 15)


def labels(text: str, *, anchor: date | None = None) -> list[str]:
    return [span.period.label for span in find_periods(text, anchor=anchor)]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("năm 2021", "năm 2021"), ("6 tháng cuối năm 2021", "6 tháng cuối năm 2021"),
        ("nửa đầu năm 2021", "6 tháng đầu năm 2021"),
        ("quý III/2021", "quý III năm 2021"), ("quý 3 năm 2021", "quý III năm 2021"), ("tháng 8/2021", "tháng 8 năm 2021"),
        ("quy 4/2021", "quý IV năm 2021"),
        ("giai đoạn 2021 – 2025", "giai đoạn 2021–2025"), ("nhiệm kỳ 2021-– 2026", "nhiệm kỳ 2021–2026"),
        ("năm học 2021-2022", "năm học 2021–2022"), ("đến năm 2030", "đến năm 2030"), ("đến hết năm 2025", "đến năm 2025"),
        ("giai đoạn 21-25", "giai đoạn 2021–2025"), ("nhiệm kỳ 20 - 25", "nhiệm kỳ 2020–2025"),
        ("từ năm 2021 đến năm 2025", "giai đoạn 2021–2025"), ("thời kỳ 2021-2030", "thời kỳ 2021–2030"),
        ("kế hoạch 5 năm 2021 - 2025", "giai đoạn 2021–2025"), ("9 tháng năm 2021", "9 tháng đầu năm 2021"),
        ("cuối năm 2021", "cuối năm 2021"), ("KH 2021", "năm 2021"), ("2021-2025", "giai đoạn 2021–2025"),
        ("sáu tháng đầu năm 2021", "6 tháng đầu năm 2021"), ("TH 9 tháng 2021", "9 tháng đầu năm 2021"),
        ("Ước TH 9T/2021", "9 tháng đầu năm 2021"), ("6T 2021", "6 tháng đầu năm 2021"), ("T9/2021", "tháng 9 năm 2021"),
        ("từ tháng 7/2021 đến tháng 6/2022", "từ tháng 7/2021 đến tháng 6/2022"),
        ("9/2021 – 3/2022", "từ tháng 9/2021 đến tháng 3/2022"),
        ("từ tháng 5 đến tháng 10 năm 2021", "từ tháng 5 đến tháng 10 năm 2021"),
    ],
)  # fmt: skip
def test_a_period_is_named_in_one_way_with_and_without_diacritics(text: str, label: str) -> None:
    assert labels(text) == [label]
    assert labels(fold(text)) == [label]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("năm nay", "năm 2021"), ("năm ngoái", "năm 2020"), ("năm trước", "năm 2020"), ("năm sau", "năm 2022"),
        ("quý này", "quý III năm 2021"), ("quý trước", "quý II năm 2021"), ("6 tháng đầu năm", "6 tháng đầu năm 2021"),
        ("nửa cuối năm nay", "6 tháng cuối năm 2021"), ("tháng 8", "tháng 8 năm 2021"), ("tháng này", "tháng 7 năm 2021"),
    ],
)  # fmt: skip
def test_a_relative_period_needs_an_anchor(text: str, label: str) -> None:
    assert labels(text) == []
    assert labels(text, anchor=TODAY) == [label]


def test_a_year_before_an_office_is_no_count_of_offices() -> None:
    assert labels("2021 phường đặt thu bao nhiêu", anchor=TODAY) == ["năm 2021"]


@pytest.mark.parametrize(
    "text",
    [
        "5 năm tới",
        "80/KH-UBND ngày 20/4/2021",
        "212/2025/QĐ-UBND",
        "2000 hộ",
        "giai đoạn 2",
        "nặng 5t",
        "trong 6 tháng",
    ],
)
def test_what_is_no_period_is_left(text: str) -> None:
    assert labels(text, anchor=TODAY) == []


def test_a_year_is_shared_by_the_quarters_before_it() -> None:
    assert labels("quý I và quý II năm 2021") == ["quý I năm 2021", "quý II năm 2021"]


def test_a_half_year_lies_in_its_year_and_overlaps_its_quarters() -> None:
    year, half, quarter = (
        find_periods(text)[0].period for text in ("năm 2021", "6 tháng cuối năm 2021", "quý III năm 2021")
    )
    assert (half.start, half.end) == (date(2021, 7, 1), date(2021, 12, 31))
    assert year.contains(half)
    assert half.overlaps(quarter)
    assert not half.contains(year)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("ngày 02/8/2016", date(2016, 8, 2)), ("ngày 2 tháng 8 năm 2016", date(2016, 8, 2)), ("20.4.2021", date(2021, 4, 20)),
        ("31-12-2020", date(2020, 12, 31)), ("2021-04-20", date(2021, 4, 20)), ("ngay 2 thang 8 nam 2016", date(2016, 8, 2)),
    ],
)  # fmt: skip
def test_a_date_is_read_in_its_ways_of_writing(text: str, day: date) -> None:
    (span,) = find_dates(text)
    assert span.value == day
    assert (span.start, span.end) == (0, len(text))


def test_a_day_that_no_calendar_has_is_no_date() -> None:
    assert find_dates("ngày 31/2/2021") == []


@given(st.integers(1990, 2040), st.integers(1, 20), st.sampled_from(["-", " – ", "-– ", " - "]), st.booleans())
def test_a_span_of_years_reads_back_with_any_dash(first: int, length: int, dash: str, folded: bool) -> None:
    text = f"giai đoạn {first}{dash}{first + length}"
    assert [span.period for span in find_periods(fold(text) if folded else text)] == [
        years_period(first, first + length, "giai đoạn")
    ]


@given(st.text(max_size=60), st.dates(date(2000, 1, 1), date(2050, 1, 1)))
def test_any_text_gives_ordered_spans_and_sound_periods(text: str, anchor: date) -> None:
    spans = find_periods(text, anchor=anchor)
    assert all(isinstance(span.period, Period) and span.period.start <= span.period.end for span in spans)
    assert all(before.end <= after.start for before, after in itertools.pairwise(spans))


@pytest.mark.parametrize(
    "text",
    ["báo cáo 6 tháng một lần", "họp mỗi tháng một lần vào ngày 25", "tưới tháng hai lần", "phát quà hằng tháng 2 đợt"],
)
def test_how_often_something_happens_in_a_month_names_no_month(text: str) -> None:
    assert labels(text, anchor=TODAY) == []
    assert labels(fold(text), anchor=TODAY) == []


@pytest.mark.parametrize("text", ["Quí IV-2025", "quí 4/2025", "quí IV năm 2025", "QIV/2025", "Q.IV/2025"])
def test_a_quarter_is_read_however_it_is_spelled(text: str) -> None:
    assert labels(text) == ["quý IV năm 2025"]
