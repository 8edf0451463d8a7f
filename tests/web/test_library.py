"""Documents are found in the serving release, in an older one, or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from index.errors import ReleaseError
from tests.web.conftest import web_settings
from tests.web.fake_release import DOCUMENT, HOSTILE, QUOTE, TEXT, make_release
from web.library import Library
from web.reading_view import excerpt, read_parts


@pytest.fixture
def library(tmp_path: Path) -> Library:
    settings = web_settings(tmp_path)
    make_release(settings.releases / "r1", originals=settings.documents)
    make_release(settings.releases / "r2", name="r2", originals=settings.documents)
    settings.current.symlink_to("releases/r2")
    return Library(current=settings.current, releases=settings.releases, originals=settings.documents)


def test_an_older_release_is_found_while_it_is_kept(library: Library) -> None:
    old = library.source(DOCUMENT, release="r1")
    assert old is not None and (old.release, old.is_current) == ("r1", False)
    gone = library.source(DOCUMENT, release="r0")
    assert gone is not None and (gone.release, gone.is_current) == ("r2", True)


@pytest.mark.parametrize("release", ["../r1", "..", ".", "/etc", "r1/texts", "a\0b", "r" * 5000])
def test_a_release_name_never_leaves_the_folder(library: Library, release: str) -> None:
    source = library.source(DOCUMENT, release=release)
    assert source is not None and source.release == "r2"


def test_no_release_is_said_as_such(tmp_path: Path) -> None:
    settings = web_settings(tmp_path)
    with pytest.raises(ReleaseError):
        Library(current=settings.current, releases=settings.releases, originals=settings.documents).current()


def test_the_original_is_offered_only_while_its_bytes_are_those_that_were_read(
    library: Library, tmp_path: Path
) -> None:
    source = library.source(DOCUMENT)
    assert source is not None
    path = library.original(source.document)
    assert path is not None
    path.write_text("khác", encoding="utf-8")
    assert library.original(source.document) is None
    hostile = library.source(HOSTILE)
    assert hostile is not None and library.original(hostile.document) is None


def test_a_quotation_knows_its_section_and_page(library: Library) -> None:
    source = library.source(DOCUMENT)
    assert source is not None
    at = TEXT.index(QUOTE)
    section = source.section_at(at)
    assert section is not None and section.label == "Một là"
    assert source.page_at(at) == 2


def test_every_piece_is_an_exact_slice_of_the_text(library: Library) -> None:
    source = library.source(DOCUMENT)
    assert source is not None
    parts = read_parts(source)
    pieces = [part.piece for part in parts if part.piece] + [
        cell for part in parts for row in part.rows for cell in row
    ]
    assert all(source.text[piece.start : piece.end] == piece.text for piece in pieces)
    assert [part.kind for part in parts[:4]] == ["paragraph", "heading", "paragraph", "table"]


def test_a_table_has_its_header_once_and_all_its_rows(library: Library) -> None:
    source = library.source(DOCUMENT)
    assert source is not None
    [table] = [part for part in read_parts(source) if part.kind == "table"]
    assert table.header == ["Chỉ tiêu", "Kế hoạch"]
    assert [[cell.text for cell in row] for row in table.rows] == [
        ["Thu ngân sách", "2.341,6"],
        ["Chi ngân sách", "2.580"],
    ]
    shown = [part.piece.text for part in read_parts(source) if part.piece]
    assert not any("|" in text for text in shown)


def test_an_excerpt_holds_the_quotation_and_not_the_whole_document(library: Library) -> None:
    source = library.source(DOCUMENT)
    assert source is not None
    at = TEXT.index(QUOTE)
    near = excerpt(read_parts(source), start=at, end=at + len(QUOTE))
    assert any(part.start <= at and part.end >= at + len(QUOTE) for part in near)
    assert near[-1].start < at + len(QUOTE) + 3000 < len(TEXT)
