"""Reads a file an admin wants to add, before anything is copied: what it is, what is doubtful, whether it is known."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from admin.documents.collection import Collection
from admin.documents.doubts import Doubt, doubts_about
from admin.documents.names import document_id, safe_name
from admin.documents.wording import KINDS
from admin.errors import AdminError
from index.errors import DocumentError, UnreadableDocument
from index.model import DocumentKind, DocumentStatus, ReadDocument
from index.readers import Pages, read_file
from index.release.catalogue import CONFIRMABLE, Entry
from index.release.manifest import hash_file
from index.release.reading import read_document
from vietnamese.folding import fold

FOLLOWED = {
    DocumentKind.ADJUSTMENT: {DocumentKind.ADJUSTMENT, DocumentKind.PLAN, DocumentKind.RESOLUTION},
    DocumentKind.OTHER: set[DocumentKind](),
}


@dataclass(frozen=True, slots=True)
class Settled:
    """The fields (of CONFIRMABLE) that go before what was read; ``is_agreed`` when a person said yes to the whole."""

    fields: Mapping[str, object]
    is_agreed: bool


@dataclass(frozen=True, slots=True)
class Candidate:
    """A file that can be added: as it was read, with the doubts an admin should settle."""

    path: Path
    read: ReadDocument
    doubts: tuple[Doubt, ...]

    def entry(self, settled: Settled, *, replaces: str | None = None) -> Entry:
        """Return what is kept of it when it is added with the fields ``settled`` instead of what was read."""
        document = self.read.document
        confirmed = {name: settled.fields.get(name, getattr(document, name)) for name in CONFIRMABLE}
        if confirmed["superseded_by"] is None:
            del confirmed["superseded_by"]
        extra: dict[str, object] = {"replaces": replaces} if replaces else {}
        if not settled.is_agreed:
            extra["is_agreed"] = False
        content = content_fingerprint(self.read.text)
        return Entry.model_validate(
            {"source": document.source, "sha256": document.sha256, "content": content, **confirmed, **extra}
        )


def set_by_hand(path: Path, entry: Entry | None) -> dict[str, object]:
    """Return the fields (of CONFIRMABLE) of ``entry`` that a person set otherwise than the file at ``path`` says; all of them
    where the file cannot be read."""
    if entry is None:
        return {}
    known = {name: getattr(entry, name) for name in CONFIRMABLE if name in entry.model_fields_set}
    try:
        document = read_document(path, source=path.name).document
    except DocumentError:
        return known
    return {name: value for name, value in known.items() if value != getattr(document, name)}


def _unheard(_done: int, _total: int) -> None:
    """Stand in for whoever wants to know how far reading is."""


def read_candidate(
    path: Path, collection: Collection, *, name: str | None = None, pages: Pages = _unheard
) -> Candidate:
    """Read ``path`` as a new document called ``name`` (its own file name unless given).

    Raises the reader's DocumentError, or AdminError when the document is there already or its name is taken.
    """
    require_file(path)
    source = safe_name(Path(name or path.name).with_suffix(path.suffix)) if name else safe_name(path)
    taken = collection.files().get(document_id(source))
    refuse_known(path, collection)
    if taken is not None:
        raise AdminError(
            f"Đã có văn bản «{taken.name}» cùng mã «{document_id(source)}». Nếu đây là bản mới của nó, hãy dùng "
            f"«python -m admin replace {document_id(source)} TỆP»; nếu là văn bản khác, hãy đặt tên khác bằng --name."
        )
    return candidate(path, collection, source=source, pages=pages)


def candidate(path: Path, collection: Collection, *, source: str, pages: Pages = _unheard) -> Candidate:
    """Read ``path`` to be kept as ``source``; raise the reader's DocumentError or, for known content, AdminError."""
    require_file(path)
    read = read_document(path, source=source, pages=pages)
    refuse_known(path, collection, text=read.text)
    if not read.passages:
        raise UnreadableDocument(
            f"Tệp «{path.name}» không có đoạn văn nào mà bot có thể trích dẫn, nên không được thêm. Hãy xem lại nội dung tệp."
        )
    doubts = [*doubts_about(read), *_same_number(read, collection), *_same_time(read, collection)]
    return Candidate(path, read, tuple(doubts))


def refuse_known(path: Path, collection: Collection, *, text: str | None = None) -> None:
    """Raise AdminError when a document has the same bytes or, where ``text`` is given, the same words."""
    sha256 = hash_file(path)
    content = None if text is None else content_fingerprint(text)
    for key, known in collection.files().items():
        same_bytes = hash_file(known) == sha256
        if same_bytes or (content is not None and content == _content(known, collection)):
            how = "chính tệp này" if same_bytes else "cùng nội dung, chỉ khác cách trình bày"
            raise AdminError(f"Văn bản này đã có: «{known.name}» (mã «{key}») là {how}. Không có gì thay đổi.")


def require_file(path: Path) -> None:
    """Raise UnreadableDocument unless ``path`` is a file."""
    if path.is_dir():
        raise UnreadableDocument(f"«{path}» là một thư mục, không phải một tệp. Hãy ghi đường dẫn của từng tệp.")
    if not path.is_file():
        raise UnreadableDocument(f"Không thấy tệp «{path}». Hãy kiểm tra lại đường dẫn.")


def content_fingerprint(text: str) -> str:
    """Return a hash over the letters and digits of ``text`` without case, so that layout and spacing do not count."""
    return hashlib.sha256("".join(char for char in text.casefold() if char.isalnum()).encode()).hexdigest()


def _content(path: Path, collection: Collection) -> str | None:
    entry = collection.entry(path)
    if entry is not None and entry.content and entry.sha256 == hash_file(path):
        return entry.content
    try:
        return content_fingerprint(read_file(path).text)
    except DocumentError:
        return None


def _same_number(read: ReadDocument, collection: Collection) -> list[Doubt]:
    number = read.document.number
    if number is None:
        return []
    others = [entry.source for entry in collection.entries() if entry.number and fold(entry.number) == fold(number)]
    return [
        Doubt("number", f"Văn bản «{source}» cũng mang số hiệu {number}; có thể đây là bản mới của nó (lệnh replace).")
        for source in others
        if source != read.document.source
    ]


def _same_time(read: ReadDocument, collection: Collection) -> list[Doubt]:
    """Ask about documents in force for the same place and time that this one may take the place of.

    A plan may follow a plan; what adjusts one certainly follows it.
    """
    document = read.document
    if document.period is None or document.place is None or document.status is not DocumentStatus.IN_FORCE:
        return []
    followed = FOLLOWED.get(document.kind, {document.kind})
    return [
        Doubt(
            "supersedes",
            f"«{entry.title}» cũng là {KINDS[entry.kind]} {entry.period.label} của {entry.place}. Nếu văn bản mới thay thế nó, "
            f"hãy thêm bằng --supersedes {document_id(entry.source)}; nếu cả hai cùng hiệu lực thì đồng ý.",
        )
        for entry in collection.entries()
        if document_id(entry.source) != document.id
        and entry.superseded_by is None
        and (entry.status, entry.place) == (DocumentStatus.IN_FORCE, document.place)
        and entry.period is not None
        and (entry.period.start, entry.period.end) == (document.period.start, document.period.end)
        and entry.kind in followed
    ]
