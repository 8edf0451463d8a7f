"""Years said in words, and stages typed without their dash."""

from __future__ import annotations

import pytest

from actions.words.spoken.years import with_years_in_digits


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("trong năm hăm mốt thu bao nhiêu", "trong năm 2021 thu bao nhiêu"),
        ("năm hai mươi lăm", "năm 2025"),
        ("năm hai ngàn không trăm hai mốt", "năm 2021"),
        ("năm hai không hai sáu", "năm 2026"),
        ("đề án cho 2021 2025 vậy", "đề án cho 2021-2025 vậy"),
    ],
)
def test_years_are_written_in_digits(said: str, written: str) -> None:
    assert with_years_in_digits(said) == written


@pytest.mark.parametrize(
    "text",
    [
        "mỗi năm hai lần",
        "mỗi năm hai mươi ba hộ thoát nghèo",
        "năm hai mươi tỷ",
        "so 2021 2025 khác gì",
        "năm 2020 2021",
        "năm hai việc",
    ],
)
def test_other_numbers_stay(text: str) -> None:
    assert with_years_in_digits(text) == text


def test_a_year_by_now_is_no_year_gone_by() -> None:
    assert (
        with_years_in_digits("trồng 50 ha trong 6 tháng đầu năm rồi phải không?")
        == "trồng 50 ha trong 6 tháng đầu năm phải không?"
    )
    assert with_years_in_digits("6 tháng đầu năm rồi trồng bao nhiêu") == "6 tháng đầu năm rồi trồng bao nhiêu"
