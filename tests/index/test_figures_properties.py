"""However a figure is said, the record read back is the same."""

from __future__ import annotations

import unicodedata
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.model import Figure
from tests.index.reading import period_label, read_text
from tests.vietnamese.rendering import amounts, sayings
from vietnamese.amounts import Amount, find_amounts, unit_scale
from vietnamese.folding import fold
from vietnamese.normalisation import normalise
from vietnamese.periods import find_periods

pytestmark = pytest.mark.app

INDICATORS = (
    "thu ngân sách",
    "tỷ lệ hộ nghèo",
    "tổng vốn đầu tư toàn xã hội",
    "diện tích rừng trồng mới",
    "thu nhập bình quân đầu người",
    "số lượt khách du lịch",
    "kim ngạch xuất khẩu",
)
FRAMES = (
    "Năm {year}, {name} {verb} {amount}.",
    "{name} năm {year} {verb} {amount}.",
    "- {name} năm {year}: {amount};",
    "Phấn đấu năm {year} {name} {verb} {amount}.",
    "Trong năm {year}, {name} {verb} {amount}, góp phần nâng cao đời sống.",
    "a) Mục tiêu đến hết năm {year}: {name} {verb} {amount}.",
)


def scaled(amount: Amount) -> tuple[str, Decimal]:
    base, factor = unit_scale(amount.unit or "") or ("", Decimal(1))
    return base, amount.value * factor


def same(read: Amount, meant: Amount) -> bool:
    return (scaled(read), read.bound, read.change) == (scaled(meant), meant.bound, meant.change)


@st.composite
def statements(draw: st.DrawFn) -> tuple[str, str, Amount, int]:
    """A sentence that states one figure, its indicator, its amount and its year."""
    name, amount, year = draw(st.sampled_from(INDICATORS)), draw(amounts()), draw(st.integers(2015, 2035))
    verb = draw(st.sampled_from(["đạt", "là", "ước đạt"]))
    frame = draw(st.sampled_from(FRAMES))
    if amount.change:
        verb = draw(st.sampled_from(["ước", "phấn đấu", "đã"]))
    sentence = frame.format(name=name, year=year, verb=verb, amount=draw(sayings(amount)))
    return sentence[:1].upper() + sentence[1:], name, amount, year


@settings(max_examples=200)
@given(statements(), st.booleans())
def test_a_figure_in_any_of_its_forms_is_the_same_record(
    statement: tuple[str, str, Amount, int], decomposed: bool
) -> None:
    sentence, name, amount, year = statement
    typed = unicodedata.normalize("NFD", sentence) if decomposed else sentence
    figures: tuple[Figure, ...] = read_text([normalise(typed).text]).figures
    assert [figure.indicator for figure in figures] == [name]
    (figure,) = figures
    assert same(figure.amount, amount)
    assert find_periods(period_label(figure) or "")[0].period.start.year == year


@settings(max_examples=200)
@given(statements())
def test_without_diacritics_amount_and_period_are_the_same(statement: tuple[str, str, Amount, int]) -> None:
    sentence, _, amount, year = statement
    plain = fold(normalise(sentence).text)
    assert [same(span.amount, amount) for span in find_amounts(plain)] == [True]
    assert {span.period.start.year for span in find_periods(plain)} == {year}
