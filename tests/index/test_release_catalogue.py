"""What admins confirmed goes before what the text says, for the version that was confirmed."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from index.errors import DocumentError
from index.model import Document, DocumentKind, DocumentStatus
from index.release import catalogue
from index.release.catalogue import (
    Entry,
    confirmed,
    document_files,
    entry_for,
    read_catalogue,
    settle_succession,
    write_catalogue,
)
from vietnamese.periods import find_periods

pytestmark = pytest.mark.app

DOCUMENT = Document("ke-hoach", "Kế hoạch", "ke-hoach.txt", "aa", kind=DocumentKind.PLAN, place="xã Đá")


def test_entries_come_back_as_they_were_written(tmp_path: Path) -> None:
    period = find_periods("6 tháng cuối năm 2024")[0].period
    entry = Entry(source="a.txt", sha256="x", issued=date(2024, 6, 1), period=period, kind=DocumentKind.REPORT)
    write_catalogue(tmp_path, [Entry(source="b.txt", sha256="y"), entry])
    assert read_catalogue(tmp_path) == [entry, Entry(source="b.txt", sha256="y")]


def test_a_folder_without_entries_has_none(tmp_path: Path) -> None:
    assert read_catalogue(tmp_path) == []


def test_a_broken_catalogue_is_said_so(tmp_path: Path) -> None:
    (tmp_path / catalogue.NAME).write_text('[{"source": 1}]', encoding="utf-8")
    with pytest.raises(DocumentError, match="đã xác nhận"):
        read_catalogue(tmp_path)


def test_a_failed_write_leaves_the_old_entries(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_catalogue(tmp_path, [Entry(source="a.txt", sha256="x")])

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_catalogue(tmp_path, [])
    assert [entry.source for entry in read_catalogue(tmp_path)] == ["a.txt"]
    assert [path.name for path in tmp_path.iterdir()] == [catalogue.NAME]


def test_only_fields_that_were_set_are_overridden() -> None:
    entry = Entry(source="ke-hoach.txt", sha256="aa", title="Tên khác", place=None)
    assert confirmed(DOCUMENT, entry) == replace(DOCUMENT, title="Tên khác", place=None)
    assert confirmed(DOCUMENT, None) == DOCUMENT


def test_fields_left_unset_stay_unset_on_disk(tmp_path: Path) -> None:
    write_catalogue(tmp_path, [Entry(source="ke-hoach.txt", sha256="aa", place=None)])
    assert confirmed(DOCUMENT, read_catalogue(tmp_path)[0]) == replace(DOCUMENT, place=None)


def test_the_entry_for_the_same_bytes_goes_before_one_for_another_version() -> None:
    old, new = Entry(source="a.txt", sha256="old"), Entry(source="a.txt", sha256="new")
    assert entry_for([old, new], source="a.txt", sha256="new") == new
    assert entry_for([old], source="a.txt", sha256="edited") == old
    assert entry_for([old], source="b.txt", sha256="old") is None


def test_hidden_files_the_catalogue_and_replaced_files_are_no_documents(tmp_path: Path) -> None:
    for name in ("a.txt", "a.docx", ".b.txt", catalogue.NAME):
        (tmp_path / name).write_text("x", encoding="utf-8")
    entry = Entry(source="a.docx", sha256="x", replaces="a.txt")
    assert [path.name for path in document_files(tmp_path)] == ["a.docx", "a.txt"]
    assert [path.name for path in document_files(tmp_path, [entry])] == ["a.docx"]
    (tmp_path / "a.docx").unlink()
    assert [path.name for path in document_files(tmp_path, [entry])] == ["a.txt"]


def test_a_document_is_superseded_only_while_its_successor_is_there() -> None:
    old = replace(DOCUMENT, superseded_by="moi")
    new = replace(DOCUMENT, id="moi")
    assert settle_succession([old, new])[0].status is DocumentStatus.SUPERSEDED
    alone = settle_succession([old])[0]
    assert (alone.status, alone.superseded_by) == (DocumentStatus.IN_FORCE, None)
