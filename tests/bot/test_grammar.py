"""Periods, amounts and document numbers are found where they stand."""

from __future__ import annotations

import pytest

from bot.grammar import spans


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thu ngân sách năm 2021 đạt 2.341,6 tỷ đồng", [("period", "năm 2021"), ("amount", "2.341,6 tỷ đồng")]),
        ("Nghị quyết 03-NQ/TU nói gì", [("document_number", "03-NQ/TU")]),
        ("giai đoạn 2021 - 2025 thì sao", [("period", "giai đoạn 2021 - 2025")]),
        ("thế năm ngoái", [("period", "năm ngoái")]),
        ("xin chào", []),
    ],
)
def test_each_kind_is_found(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(kind, text[start:end]) for kind, start, end in spans(text)] == expected


def test_the_digits_of_a_document_number_are_no_amount() -> None:
    assert [kind for kind, _, _ in spans("Kế hoạch số 80/KH-UBND ngày 20/4/2021")].count("amount") == 0
