"""Levels are read as the documents write them, in Roman numerals or in others."""

from __future__ import annotations

from pathlib import Path

import pytest

from actions.reading.level_numerals import with_roman_levels
from tests.actions.asking import Conversation, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

WRITTEN = frozenset({"cấp iv", "cấp iii", "khu vực iii", "loại 2", "loại ii"})


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("nhà cấp 4 còn mấy phần trăm", "nhà cấp IV còn mấy phần trăm"),
        ("xã khu vực 3 được gì", "xã khu vực III được gì"),
        ("đô thị loại 2", "đô thị loại 2"),
        ("trường cấp 2", "trường cấp 2"),
        ("cấp 4,5 tỷ đồng", "cấp 4,5 tỷ đồng"),
        ("cấp 3% vốn", "cấp 3% vốn"),
    ],
)
def test_a_level_is_written_as_the_documents_write_it(text: str, read: str) -> None:
    assert with_roman_levels(text, WRITTEN.__contains__) == read


TEXT = """# Quyết định quy định giá trị còn lại của kho tàng tỉnh Bến Nứa

### Điều 1. Tỷ lệ còn lại

| Thời gian sử dụng | Kho cấp I (%) | Kho cấp II (%) | Kho cấp III (%) |
| --- | --- | --- | --- |
| Dưới 4 năm | 96 | 91 | 84 |
| Từ 4 đến 9 năm | 88 | 79 | 61 |
| Trên 9 năm | 70 | 52 | 33 |
"""


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("kho cấp 2 xài 6 năm rồi thì còn bao nhiêu phần trăm", "79%"),
        ("Kho cấp III dùng 12 năm còn mấy %?", "33%"),
        ("kho cap 1 dung 2 nam con bao nhieu %", "96%"),
    ],
)
def test_a_band_of_years_and_a_level_choose_the_cell(text: str, told: str, tmp_path: Path) -> None:
    line = first_line(Conversation(pipeline_over_text(tmp_path, TEXT)).ask(text))
    assert told in line


def test_no_size_told_chooses_no_row(tmp_path: Path) -> None:
    line = first_line(Conversation(pipeline_over_text(tmp_path, TEXT)).ask("kho cấp 2 còn bao nhiêu phần trăm"))
    assert "79%" not in line or "91" in line
