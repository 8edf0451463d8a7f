"""A table read from a Word, PDF, web, spreadsheet or Markdown file keeps row, heading and unit of every figure together."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from index.figures import extract_figures
from index.model import ReadDocument
from index.readers import read_file
from index.structure import outline
from tests.fixtures.documents.plan_files import (
    write_html,
    write_lone_pipes,
    write_markdown,
    write_pdf,
    write_spreadsheet,
    write_word,
)
from tests.index.reading import period_label

pytestmark = pytest.mark.app

FORMATS = (write_word, write_pdf, write_html, write_spreadsheet, write_markdown, write_lone_pipes)
VALUES = {
    "thu ngân sách": ("2.341,6 tỷ đồng", "2.400 tỷ đồng", "2.650 tỷ đồng"),
    "thuế, phí": ("896,6 tỷ đồng", "910 tỷ đồng", "1.000 tỷ đồng"),
    "tiền sử dụng đất": ("1.445 tỷ đồng", "1.490 tỷ đồng", "1.650 tỷ đồng"),
    "tỷ lệ hộ nghèo": ("1,2%", "1,1%", "0,9%"),
}
COLUMNS = (("năm 2021", "plan"), ("năm 2021", "estimate"), ("năm 2022", "plan"))
EXPECTED = {
    (name, value, period, kind)
    for name, values in VALUES.items()
    for value, (period, kind) in zip(values, COLUMNS, strict=True)
}


def read(write: Callable[[Path], Path], folder: Path) -> ReadDocument:
    file = write(folder)
    return extract_figures(outline(read_file(file), source=file.name, sha256=""))


@pytest.mark.parametrize("write", FORMATS)
def test_every_cell_has_its_row_its_column_and_its_unit(write: Callable[[Path], Path], tmp_path: Path) -> None:
    document = read(write, tmp_path)
    in_tables = {passage.id for passage in document.passages if passage.cells}
    figures = [figure for figure in document.figures if figure.passage in in_tables]
    told = [(figure.indicator, figure.amount.text(), period_label(figure), figure.kind.value) for figure in figures]
    assert set(told) == EXPECTED
    assert len(told) == len(EXPECTED)
    names = {figure.id: figure.indicator for figure in figures}
    wholes = {figure.indicator: names.get(figure.parent or "") for figure in figures}
    assert wholes["thuế, phí"] == wholes["tiền sử dụng đất"] == "thu ngân sách"
    assert wholes["tỷ lệ hộ nghèo"] is None
    assert all(document.text[figure.start : figure.end] in figure.amount.text() for figure in figures)


def test_the_year_of_an_opening_clause_stays_out_of_a_section_whose_heading_names_another(tmp_path: Path) -> None:
    file = tmp_path / "ke-hoach.md"
    file.write_text(
        "# Kế hoạch năm 2026\n\nĐể thực hiện nhiệm vụ năm 2026, UBND thành phố ban hành Kế hoạch như sau:\n\n"
        "## I. ĐÁNH GIÁ TÌNH HÌNH NĂM 2025\n\nTổng giá trị sản xuất đạt 18.460 tỷ đồng.\n\nThu ngân sách đạt 1.312 tỷ đồng.\n",
        encoding="utf-8",
    )
    document = extract_figures(outline(read_file(file), source=file.name, sha256=""))
    assert [period_label(figure) for figure in document.figures] == ["năm 2025", "năm 2025"]


def test_the_year_of_an_opening_clause_goes_for_the_list_that_it_opens(tmp_path: Path) -> None:
    file = tmp_path / "ke-hoach.md"
    file.write_text(
        "# Kế hoạch năm 2026\n\n## I. Kinh tế\n\nCác chỉ tiêu năm 2027 như sau:\n\n1. Thu ngân sách đạt 1.312 tỷ đồng.\n",
        encoding="utf-8",
    )
    document = extract_figures(outline(read_file(file), source=file.name, sha256=""))
    assert [period_label(figure) for figure in document.figures] == ["năm 2027"]
