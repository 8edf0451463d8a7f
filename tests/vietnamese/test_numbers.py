"""Numbers are read as Vietnamese writes and says them."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.vietnamese.saying import in_words
from vietnamese.folding import fold
from vietnamese.numbers import find_numbers, format_number, parse_number

decimals = st.decimals(min_value=0, max_value=999_999_999, places=2, allow_nan=False, allow_infinity=False)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2.341,6", "2341.6"), ("1.445", "1445"), ("896,6", "896.6"), ("1445000", "1445000"), ("0,45", "0.45"),
        ("2341.6", "2341.6"), ("0.450", "0.450"), ("1.234.567,89", "1234567.89"), ("1,234,567", "1234567"),
        ("2,341.6", "2341.6"), ("08", "8"), ("1,4k", "1400"), ("2 nghìn", "2000"), ("2 nghìn tỉ", "2000000000000"),
        ("hai nghìn ba trăm bốn mươi mốt phẩy sáu", "2341.6"), ("một nghìn rưỡi", "1500"), ("hai mươi lăm", "25"),
        ("một triệu hai", "1200000"), ("hai nghìn không trăm hai mươi mốt", "2021"), ("mười lăm", "15"),
        ("một trăm linh năm", "105"), ("một trăm hai", "120"), ("hai trăm rưỡi", "250"), ("hai lăm", "25"),
        ("hai ngàn", "2000"), ("ba tỷ rưỡi", "3500000000"), ("2 tỷ 500 triệu", "2500000000"), ("năm", "5"),
        ("2 nghìn 3 trăm 41", "2341"), ("28 tỷ 6", "28600000000"), ("1 triệu 25", "1250000"),
        ("hai phẩy không năm", "2.05"), ("âm năm phẩy hai", "-5.2"), ("-2,3", "-2.3"), ("(2,3)", "-2.3"),
    ],
)  # fmt: skip
def test_a_number_has_its_value(text: str, value: str) -> None:
    assert parse_number(text) == Decimal(value)


@pytest.mark.parametrize("text", ["20.4.2021", "1.2.3", "", "tỷ", "thu ngân sách", "5 xã", "năm 2021", "2-3"])
def test_what_is_no_single_number_has_no_value(text: str) -> None:
    assert parse_number(text) is None


@pytest.mark.parametrize("word", ["năm nay", "không có", "đầu tư", "một số xã", "nhiệm vụ"])
def test_words_that_only_look_like_numbers_are_left(word: str) -> None:
    assert find_numbers(word) == []


def test_spans_are_exact_and_the_magnitudes_of_a_unit_are_left_to_it() -> None:
    text = "từ 2 nghìn tỷ lên hai nghìn ba trăm tỷ, còn 896,6 triệu"
    assert [(text[span.start : span.end], span.value) for span in find_numbers(text)] == [
        ("2", 2),
        ("hai nghìn ba trăm", 2300),
        ("896,6", Decimal("896.6")),
    ]


@given(decimals)
def test_a_formatted_number_reads_back(value: Decimal) -> None:
    assert parse_number(format_number(value)) == value


@given(decimals, st.booleans())
def test_a_number_in_words_reads_back_with_and_without_diacritics(value: Decimal, folded: bool) -> None:
    words = in_words(value)
    assert parse_number(fold(words) if folded else words) == value


@given(st.text(max_size=60))
def test_any_text_gives_spans_inside_it(text: str) -> None:
    assert all(0 <= span.start < span.end <= len(text) for span in find_numbers(text))


def test_from_eleven_on_without_diacritics_is_not_forty_one() -> None:
    assert [(span.value, span.start) for span in find_numbers("tu muoi mot de an tro len")] == [(Decimal(11), 3)]
