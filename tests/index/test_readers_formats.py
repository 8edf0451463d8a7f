"""The same plan in every format is read to the same words, cells and headings."""

from pathlib import Path

import pytest

from index.model import Passage
from index.readers import ReadText, read_file
from index.structure import outline
from tests.fixtures.documents import content
from tests.fixtures.documents.plan_files import WRITERS

TEXT_FORMATS = [name for name in WRITERS if name != "spreadsheet"]


@pytest.fixture(params=WRITERS)
def read(request: pytest.FixtureRequest, tmp_path: Path) -> ReadText:
    return read_file(WRITERS[request.param](tmp_path))


def data_rows(read: ReadText) -> list[Passage]:
    return [passage for passage in outline(read, source="x.txt", sha256="").passages if passage.cells]


def test_every_figure_stands_in_its_row_under_its_headings(read: ReadText) -> None:
    rows = data_rows(read)
    assert [tuple(read.text[cell.start : cell.end] for cell in row.cells) for row in rows] == list(content.ROWS)
    for row in rows:
        assert [" ".join(cell.header) for cell in row.cells] == [" ".join(header) for header in content.HEADERS]


def test_the_table_knows_its_caption(read: ReadText) -> None:
    assert all(row.caption.endswith(content.CAPTION) for row in data_rows(read))
    assert read.text.count(content.CAPTION) == 1


def test_a_row_is_an_exact_slice_that_joins_its_cells(read: ReadText) -> None:
    for row, texts in zip(data_rows(read), content.ROWS, strict=True):
        assert row.text == read.text[row.start : row.end] == " | ".join(texts)


@pytest.mark.parametrize("name", TEXT_FORMATS)
def test_running_text_is_read_whole_and_in_order(name: str, tmp_path: Path) -> None:
    text = read_file(WRITERS[name](tmp_path)).text
    parts = [content.TITLE, content.TARGETS_HEADING, content.LEAD, content.TASKS_HEADING, content.TASK]
    places = [text.find(part) for part in [*parts, content.SECOND_TASK]]
    assert -1 not in places
    assert places == sorted(places)


@pytest.mark.parametrize("name", TEXT_FORMATS)
def test_sections_and_title_are_the_same_in_every_format(name: str, tmp_path: Path) -> None:
    path = WRITERS[name](tmp_path)
    document = outline(read_file(path), source=path.name, sha256="0")
    assert document.document.title == content.TITLE
    assert [section.label for section in document.sections] == ["", "I", "", "II", "Một là", "Hai là"]
    assert document.sections[2].title == content.CAPTION
    assert document.sections[4].trail == (content.TASKS_HEADING,)


def test_a_web_page_gives_its_content_only(tmp_path: Path) -> None:
    text = read_file(WRITERS["html"](tmp_path)).text
    assert not [noise for noise in ("999", "888", "777", "666", "555", "Trang chủ", "Bản quyền") if noise in text]
    assert "Biểu đồ thu ngân sách năm 2022" in text


def test_a_pdf_keeps_its_page_numbers(tmp_path: Path) -> None:
    assert {block.page for block in read_file(WRITERS["pdf"](tmp_path)).blocks} == {1}
