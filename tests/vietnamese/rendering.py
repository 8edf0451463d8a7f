"""Says one amount in the many ways in which Vietnamese documents and citizens say it."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import strategies as st

from tests.vietnamese.saying import in_words
from vietnamese.amounts import Amount, Bound
from vietnamese.numbers import format_number

BOUND_WORDS = {
    Bound.EXACT: ("{}",),
    Bound.AT_LEAST: ("{} trở lên", "ít nhất {}", "tối thiểu {}", "không dưới {}", "từ {} trở lên", "không thấp hơn {}", "≥ {}",
                     "không ít hơn {}"),
    Bound.MORE_THAN: ("trên {}", "hơn {}", "> {}", "vượt {}"),
    Bound.AT_MOST: ("không quá {}", "tối đa {}", "không vượt quá {}", "{} trở xuống", "≤ {}", "nhiều nhất {}"),
    Bound.LESS_THAN: ("dưới {}", "chưa đến {}", "< {}", "chưa đầy {}"),
    Bound.ABOUT: ("khoảng {}", "gần {}", "xấp xỉ {}", "khoảng chừng {}"),
}  # fmt: skip
UNITS = {
    "tỷ đồng": ("tỷ đồng", "tỉ đồng", "tỷ", "tỉ"),
    "triệu đồng": ("triệu đồng", "triệu"),
    "%": ("%", " %", "phần trăm"),
    "điểm %": ("điểm %", "điểm phần trăm"),
    "ha": ("ha", "héc ta"),
    "hộ": ("hộ",),
    "lượt khách": ("lượt khách",),
    "đề án": ("đề án",),
    "triệu đồng/người/năm": ("triệu đồng/người/năm", "triệu đồng/người/ năm"),
}
"""Canonical unit → the ways of writing it after a number."""

values = st.one_of(
    st.decimals(min_value=Decimal("0.1"), max_value=99_999, places=1),
    st.decimals(min_value=Decimal("1.01"), max_value=999, places=2),
    st.integers(2, 2_000_000).map(Decimal),
).map(Decimal.normalize)


@st.composite
def amounts(draw: st.DrawFn) -> Amount:
    """Any amount of the units above with any bound but a range."""
    unit = draw(st.sampled_from(sorted(UNITS)))
    bound = draw(st.sampled_from(sorted(BOUND_WORDS, key=lambda item: item.value)))
    change = draw(st.sampled_from([None, None, "tăng", "giảm"]))
    counted = unit in {"hộ", "lượt khách", "đề án"}
    value = draw(st.integers(11, 99_999).map(Decimal) if counted else values)
    return Amount(value, unit, bound, None, change)


@st.composite
def sayings(draw: st.DrawFn, amount: Amount) -> str:
    """``amount`` in one of its forms: digits with and without dots, words, a greater magnitude, «k», synonyms of unit and
    bound."""
    unit = draw(st.sampled_from(UNITS[amount.unit or ""]))
    number = draw(st.sampled_from(_numbers(amount.value, amount.unit or "")))
    joint = "" if unit.startswith((" ", "%")) else " "
    ways = [way for way in BOUND_WORDS[amount.bound] if not (amount.unit == "điểm %" and way.startswith("vượt"))]
    said = draw(st.sampled_from(ways)).format(f"{number}{joint}{unit}")
    return f"{amount.change} {said}" if amount.change else said


def _numbers(value: Decimal, unit: str) -> list[str]:
    forms = [format_number(value)]
    if value == value.to_integral_value():
        forms.append(str(int(value)))
    if 11 <= value < 10**6:
        forms.append(in_words(value))
    thousands = value / 1000
    if unit == "tỷ đồng" and value >= 1000:
        forms += [
            f"{format_number(thousands)} nghìn",
            f"{format_number(thousands)} ngàn",
            f"{format_number(thousands)}k",
        ]
    return forms
