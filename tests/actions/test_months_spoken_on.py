"""A month that is all a follow-up names is of the year told of, and «nó» is what was just told."""

from __future__ import annotations

import pytest

from actions.question import Memory
from actions.reading.asked_time import asked_times
from actions.reading.asks import MORE_THAN_TOLD
from vietnamese.periods import find_periods


def _asked(text: str, named: str, told: str) -> list[str]:
    named_times = [span.period for span in find_periods(named)]
    return [period.label for period in asked_times(text, named_times, Memory(period=told))]


@pytest.mark.parametrize("text", ["thế đến cuối tháng 9", "còn tháng 9 thì sao"])
def test_a_month_alone_is_of_the_year_told_of(text: str) -> None:
    assert _asked(text, "tháng 9 năm 2030", "tháng 3 năm 2031") == ["tháng 9 năm 2031"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("tháng 9 xã thu được bao nhiêu tiền chợ", "tháng 3 năm 2031"),
        ("còn tháng 9 năm 2030", "tháng 3 năm 2031"),
        ("còn tháng 9", "giai đoạn 2031-2035"),
    ],
)
def test_any_other_month_stays_as_it_is_named(text: str, told: str) -> None:
    assert _asked(text, "tháng 9 năm 2030", told) == ["tháng 9 năm 2030"]


def test_it_is_what_was_told() -> None:
    assert MORE_THAN_TOLD.search("tiền chợ hơn nó bao nhiêu")
    assert MORE_THAN_TOLD.search("thương mại kém mảng kia mấy điểm phần trăm")
    assert not MORE_THAN_TOLD.search("tiền chợ hơn tiền bến bãi bao nhiêu")
