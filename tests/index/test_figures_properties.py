"""However a figure is said, the record read back is the same."""

from __future__ import annotations

import unicodedata
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.model import Figure
from tests.index.reading import read_text
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
    "{time}, {name} {verb} {amount}.",
    "{name} {time} {verb} {amount}.",
    "- {name} {time}: {amount};",
    "Phấn đấu {time} {name} {verb} {amount}.",
    "Trong {time}, {name} {verb} {amount}, góp phần nâng cao đời sống.",
    "a) Mục tiêu trong {time}: {name} {verb} {amount}.",
)


QUARTERS = {
    "I": (1, 3, 31),
    "II": (4, 6, 30),
    "III": (7, 9, 30),
    "IV": (10, 12, 31),
    "1": (1, 3, 31),
    "4": (10, 12, 31),
}


@st.composite
def times(draw: st.DrawFn) -> tuple[str, date, date]:
    """A period in one of its forms, its first and its last day."""
    year = draw(st.integers(2015, 2035))
    month, quarter = draw(st.integers(1, 12)), draw(st.sampled_from(sorted(QUARTERS)))
    first, last, day = QUARTERS[quarter]
    end = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
    whole, joint = (date(year, 1, 1), date(year, 12, 31)), draw(st.sampled_from(["/", " năm "]))
    return draw(
        st.sampled_from(
            [
                (f"năm {year}", *whole),
                (f"6 tháng đầu năm {year}", date(year, 1, 1), date(year, 6, 30)),
                (f"sáu tháng cuối năm {year}", date(year, 7, 1), date(year, 12, 31)),
                (f"9 tháng đầu năm {year}", date(year, 1, 1), date(year, 9, 30)),
                (f"quý {quarter}{joint}{year}", date(year, first, 1), date(year, last, day)),
                (f"tháng {month}{joint}{year}", date(year, month, 1), end),
                (
                    f"giai đoạn {year}{draw(st.sampled_from(['-', ' - ', '–', ' – ']))}{year + 4}",
                    whole[0],
                    date(year + 4, 12, 31),
                ),
            ]
        )
    )


def scaled(amount: Amount) -> tuple[str, Decimal]:
    base, factor = unit_scale(amount.unit or "") or ("", Decimal(1))
    return base, amount.value * factor


def same(read: Amount, meant: Amount) -> bool:
    return (scaled(read), read.bound, read.change) == (scaled(meant), meant.bound, meant.change)


@st.composite
def statements(draw: st.DrawFn) -> tuple[str, str, Amount, tuple[date, date]]:
    """A sentence that states one figure, its indicator, its amount and its period."""
    name, amount, (time, start, end) = draw(st.sampled_from(INDICATORS)), draw(amounts()), draw(times())
    verb = draw(st.sampled_from(["đạt", "là", "ước đạt"]))
    frame = draw(st.sampled_from(FRAMES))
    if amount.change:
        verb = draw(st.sampled_from(["ước", "phấn đấu", "đã"]))
    sentence = frame.format(name=name, time=time, verb=verb, amount=draw(sayings(amount)))
    return sentence[:1].upper() + sentence[1:], name, amount, (start, end)


@settings(max_examples=200)
@given(statements(), st.booleans())
def test_a_figure_in_any_of_its_forms_is_the_same_record(
    statement: tuple[str, str, Amount, tuple[date, date]], decomposed: bool
) -> None:
    sentence, name, amount, period = statement
    typed = unicodedata.normalize("NFD", sentence) if decomposed else sentence
    figures: tuple[Figure, ...] = read_text([normalise(typed).text]).figures
    assert [figure.indicator for figure in figures] == [name]
    (figure,) = figures
    assert same(figure.amount, amount)
    assert figure.period is not None
    assert (figure.period.start, figure.period.end) == period


@settings(max_examples=200)
@given(statements())
def test_without_diacritics_amount_and_period_are_the_same(
    statement: tuple[str, str, Amount, tuple[date, date]],
) -> None:
    sentence, _, amount, period = statement
    plain = fold(normalise(sentence).text)
    assert [same(span.amount, amount) for span in find_amounts(plain)] == [True]
    assert {(span.period.start, span.period.end) for span in find_periods(plain)} == {period}
