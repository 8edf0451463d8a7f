"""Document numbers are found in official writing and in what citizens type."""

from __future__ import annotations

import pytest

from vietnamese.document_numbers import find_document_numbers


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Nghị quyết số 03-NQ/TU ngày 02/8/2016", "03-NQ/TU"), ("Kế hoạch số 80/KH-UBND", "80/KH-UBND"),
        ("212/2025/QĐ-UBND", "212/2025/QĐ-UBND"), ("Luật số 72/2025/QH15", "72/2025/QH15"), ("01/NQ-HĐND", "01/NQ-HĐND"),
        ("số 59 CV/TW", "59-CV/TW"), ("131/2025/NĐ- CP", "131/2025/NĐ-CP"), ("16-CTrHĐ/TU", "16-CTrHĐ/TU"),
        ("1719/QĐ-TTg.", "1719/QĐ-TTg"),
    ],
)  # fmt: skip
def test_an_official_number_is_found(text: str, number: str) -> None:
    (span,) = find_document_numbers(text)
    assert span.number == number
    assert text[span.start : span.end].replace(" ", "").startswith(number[:2])


@pytest.mark.parametrize(
    "text", ["15/19 tiêu chí", "20/4/2021", "100 - Thu ngân sách", "24/7", "5 tỷ đồng/năm", "2021-2025"]
)
def test_what_is_no_document_number_is_left(text: str) -> None:
    assert find_document_numbers(text, lenient=True) == []


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("nghi quyet 03 nq tu", "03-NQ/TU"), ("03-nq/tu", "03-NQ/TU"), ("kế hoạch 80 kh ubnd", "80/KH-UBND"),
        ("212 2025 qd ubnd", "212/2025/QĐ-UBND"), ("01nq-tu", "01-NQ/TU"),
    ],
)  # fmt: skip
def test_a_number_typed_by_a_citizen_is_found_when_lenient(text: str, number: str) -> None:
    assert [span.number for span in find_document_numbers(text, lenient=True)] == [number]
    assert find_document_numbers(text) == []
