"""Any amount, however Vietnamese says it, is read back: every unit of the list, every bound, sign, range and number in words."""

from __future__ import annotations

import re
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

import vietnamese
from tests.vietnamese.saying import in_words
from vietnamese.amounts import Amount, Bound, find_amounts, unit_scale
from vietnamese.numbers import format_number, parse_number

ROWS = [
    line.split("\t")
    for line in (Path(vietnamese.__file__).parent / "data" / "units.tsv").read_text(encoding="utf-8").splitlines()[1:]
]
SPELLINGS = {row[0]: (row[0], *filter(None, row[4].split("|"))) for row in ROWS}
COUNTED = {
    row[0] for row in ROWS if row[1] not in {"money", "US money", "euro money", "mass", "length", "area", "share"}
}
ROADS = ("tuyến", "tuyến phố", "tuyến đường", "trục đường", "trục")
WITH_MAGNITUDES = ("đồng", "USD", "tấn", "người", "con", "cây", "lượt khách", "m³", "kWh", "sản phẩm", "TEU")
MAGNITUDES = {"": Decimal(1), "nghìn": Decimal(10**3), "triệu": Decimal(10**6), "tỷ": Decimal(10**9)}
PER = ("người", "năm", "tháng", "hộ", "ha", "ngày", "xã", "lớp")
BEFORE = {
    Bound.AT_LEAST: (
        "ít nhất",
        "tối thiểu",
        "không dưới",
        "không ít hơn",
        "không thấp hơn",
        "chí ít",
        "từ đủ",
        "≥",
        ">=",
    ),
    Bound.AT_MOST: ("không quá", "không vượt quá", "tối đa", "nhiều nhất", "không trên", "không cao hơn", "≤", "<="),
    Bound.ABOUT: ("khoảng", "xấp xỉ", "gần", "vào khoảng", "ước chừng", "trên dưới", "~", "≈"),
    Bound.MORE_THAN: ("trên", "hơn", "nhiều hơn", "lớn hơn", "vượt quá", ">"),
    Bound.LESS_THAN: ("dưới", "ít hơn", "nhỏ hơn", "chưa đến", "chưa tới", "chưa đầy", "<"),
    Bound.EXACT: ("",),
}
LEVELS = ("tỉnh", "huyện", "quận", "xã", "phường")
YEAR = re.compile(r"(?<![\d.,])(?:19[4-9]\d|20\d\d)(?![\d.,])")
AFTER = {Bound.AT_LEAST: "trở lên", Bound.AT_MOST: "trở xuống"}
CHANGES = {"tăng": ("tăng", "tăng thêm"), "giảm": ("giảm", "cắt giảm")}
values = st.one_of(
    st.decimals(min_value=Decimal("0.1"), max_value=99_999, places=1).map(Decimal.normalize),
    st.decimals(min_value=Decimal("1.01"), max_value=999, places=2).map(Decimal.normalize),
    st.integers(11, 2_000_000).map(Decimal),
)
counts = st.integers(11, 2_000_000).map(Decimal)


def scaled(amount: Amount) -> tuple[str, Decimal, Decimal | None]:
    base, factor = unit_scale(amount.unit or "") or ("", Decimal(1))
    return base, amount.value * factor, None if amount.high is None else amount.high * factor


def read(text: str) -> Amount:
    (span,) = find_amounts(text)
    return span.amount


@st.composite
def measures(draw: st.DrawFn) -> tuple[Decimal, str, str]:
    """A value, its unit in the one spelling and as it may be written, magnitudes and denominators included."""
    name = draw(st.sampled_from(sorted(SPELLINGS)))
    magnitude, written = "", draw(st.sampled_from(SPELLINGS[name]))
    if name in WITH_MAGNITUDES:
        magnitude = draw(st.sampled_from(sorted(MAGNITUDES)))
    unit, said = f"{magnitude} {name}".strip(), f"{magnitude} {written}".strip()
    if name == "đồng" or (name in {"tấn", "USD", "con"} and draw(st.booleans())):
        for per in draw(st.lists(st.sampled_from(PER), max_size=2, unique=True)):
            unit, said = f"{unit}/{per}", f"{said}{draw(st.sampled_from(['/', ' / ', '/ ', '/01 ']))}{per}"
    return draw(counts if name in COUNTED else values), unit, said


def number(draw: st.DrawFn, value: Decimal, unit: str) -> str:
    """``value`` in digits with and without dots, and in words where nobody would misunderstand «một nghìn … nghìn»."""
    forms = [format_number(value)]
    if value == value.to_integral_value():
        forms.append(str(int(value)))
    doubled = unit.startswith(("nghìn", "vạn")) or (value >= 1000 and unit.startswith(("triệu", "tỷ")))
    if not doubled and value % 1000 and (value < 1000 or value == value.to_integral_value()):
        forms.append(in_words(value))
    return draw(st.sampled_from(forms))


@pytest.mark.parametrize("name", sorted(SPELLINGS))
def test_every_unit_of_the_list_is_read_in_every_spelling(name: str) -> None:
    wanted = unit_scale(name) or ("", Decimal(1))
    for spelling in SPELLINGS[name]:
        for written, value in (("12", Decimal(12)), ("2.341,6", Decimal("2341.6")), ("bốn mươi lăm", Decimal(45))):
            amount = read(f"Tổng số đạt {written} {spelling}.")
            base, size, _ = scaled(amount)
            assert (base.removeprefix("vạn ").removeprefix("nghìn "), amount.bound) == (
                wanted[0].removeprefix("vạn ").removeprefix("nghìn "),
                Bound.EXACT,
            )
            assert size in {value * wanted[1], value * 10**4, value * 10**3}


@settings(max_examples=400)
@given(st.data(), measures(), st.sampled_from(sorted(BEFORE, key=lambda bound: bound.value)))
def test_value_unit_bound_and_change_are_read_back(
    data: st.DataObject, measure: tuple[Decimal, str, str], bound: Bound
) -> None:
    value, unit, said = measure
    written = f"{number(data.draw, value, unit)} {said}"
    if bound in AFTER and data.draw(st.booleans()):
        text = f"{data.draw(st.sampled_from(['', 'từ ']))}{written} {AFTER[bound]}"
        assume(not (unit == "giờ" and text.startswith("từ ")))  # «từ 11 giờ trở lên» may be a time of day
    else:
        word = data.draw(st.sampled_from(BEFORE[bound]))
        assume(not (unit == "điểm %" and word.endswith(" hơn")))  # a distance, not a bound
        assume(not (unit == "giờ" and word.startswith("chưa")))  # «chưa đến 11 giờ» may be a time of day
        assume(not (unit in ROADS and word == "trên"))  # «tăng, trên 11 trục đường» is where, not how many
        text = f"{word} {written}".strip()
    change = data.draw(st.sampled_from([None, "tăng", "giảm"]))
    verb = data.draw(st.sampled_from(CHANGES[change])) if change else "đạt"
    assume(not (unit in LEVELS and YEAR.search(text)))  # «đạt 2021 huyện …» may be a year and a place
    amount = read(f"Tổng số {verb} {text}, góp phần phát triển.")
    meant = Amount(value, unit, bound, None, change)
    assert (scaled(amount), amount.bound, amount.change) == (scaled(meant), bound, change)


@settings(max_examples=200)
@given(st.data(), measures(), st.integers(1, 5000))
def test_a_range_is_read_back(data: st.DataObject, measure: tuple[Decimal, str, str], width: int) -> None:
    low, unit, said = measure
    assume(unit != "giờ")  # «từ 11 đến 12 giờ» is a time of day
    frame = data.draw(
        st.sampled_from(
            ["từ {} đến {}", "{} - {}", "{}-{}", "khoảng {} – {}", "từ {} tới {}", "từ trên {} đến dưới {}"]
        )
    )
    text = frame.format(format_number(low), f"{format_number(low + width)} {said}")
    amount = read(f"Tổng số đạt {text}.")
    assert (scaled(amount), amount.bound) == (scaled(Amount(low, unit, Bound.RANGE, low + width)), Bound.RANGE)


@settings(max_examples=100)
@given(st.data(), values, st.sampled_from(["%", "điểm %", "tỷ đồng", "ha"]))
def test_a_minus_sign_is_read_back(data: st.DataObject, value: Decimal, unit: str) -> None:
    sign = data.draw(st.sampled_from(["-", "âm ", "−"]))
    assert read(f"Tăng trưởng đạt {sign}{format_number(value)} {unit}.") == Amount(-value, unit)
    assert parse_number(f"({format_number(value)})") == -value


@settings(max_examples=200)
@given(st.integers(0, 10**12 - 1))
def test_whole_numbers_in_words_are_read_back(value: int) -> None:
    assert parse_number(in_words(Decimal(value))) == value


@settings(max_examples=100)
@given(st.decimals(min_value=Decimal("1.1"), max_value=999, places=1).map(Decimal.normalize))
def test_decimals_in_words_are_read_back(value: Decimal) -> None:
    assert parse_number(in_words(value)) == value
