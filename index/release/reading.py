"""Reads the documents of a folder as a release holds them: text, outline, what admins confirmed, figures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from index.errors import DocumentError, ReleaseError
from index.figures import extract_figures
from index.model import Finding, ReadDocument
from index.readers import RECOGNISED, Pages, read_file
from index.release.catalogue import Entry, confirmed, document_files, entry_for, read_catalogue, settle_succession
from index.release.manifest import hash_file
from index.structure import outline

Progress = Callable[[str], None]
FROM_PICTURES = "Văn bản «{}» được nhận dạng từ ảnh quét nên có thể sai chữ, sai số. Hãy soát từng số liệu với bản gốc."
_PAGES_A_LINE = 100


def read_document(
    path: Path, *, source: str | None = None, entries: Sequence[Entry] = (), pages: Pages = lambda done, total: None
) -> ReadDocument:
    """Read one file; ``source`` is the name it goes by, ``entries`` what admins confirmed, ``pages`` is told how far it is.

    Raises the reader's DocumentError.
    """
    name, sha256 = source or path.name, hash_file(path)
    text = read_file(path, pages=pages)
    read = outline(text, source=name, sha256=sha256)
    document = confirmed(read.document, entry_for(entries, source=name, sha256=sha256))
    found = extract_figures(replace(read, document=document))
    if RECOGNISED not in text.metadata:
        return found
    return replace(found, findings=(*found.findings, Finding(RECOGNISED, FROM_PICTURES.format(name))))


def _every_so_often(name: str, progress: Progress) -> Pages:
    """Return what says how far a long document is, once in ``_PAGES_A_LINE`` pages."""

    def say(done: int, total: int) -> None:
        if done % _PAGES_A_LINE == 0 and done < total:
            progress(f"Đọc {name}: trang {done}/{total}")

    return say


def read_documents(folder: Path, *, progress: Progress = lambda _: None) -> list[ReadDocument]:
    """Read every document of ``folder``, in the order of their names.

    Raises ReleaseError when the folder holds none, and the reader's DocumentError for one that cannot be read.
    """
    entries = read_catalogue(folder)
    paths = document_files(folder, entries)
    if not paths:
        raise ReleaseError(f"Thư mục «{folder}» chưa có văn bản nào. Hãy chép ít nhất một văn bản vào đó.")
    documents: dict[str, ReadDocument] = {}
    for path in paths:
        progress(f"Đọc {path.name}")
        read = read_document(path, entries=entries, pages=_every_so_often(path.name, progress))
        twin = documents.get(read.document.id)
        if twin is not None:
            raise DocumentError(
                f"Hai tệp «{twin.document.source}» và «{path.name}» có cùng mã «{read.document.id}». "
                "Hãy đổi tên một tệp."
            )
        documents[read.document.id] = read
    settled = settle_succession([read.document for read in documents.values()])
    return [replace(read, document=document) for read, document in zip(documents.values(), settled, strict=True)]
