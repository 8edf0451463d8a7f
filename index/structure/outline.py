"""A read text into a document: what it is, its sections, its passages."""

from __future__ import annotations

import re
from pathlib import PurePath

from index.model import ReadDocument
from index.readers.model import ReadText
from index.structure.headings import read_points
from index.structure.metadata import describe
from index.structure.passages import build_passages
from index.structure.sections import build_sections
from vietnamese.folding import fold


def outline(read: ReadText, *, source: str, sha256: str, document_id: str | None = None) -> ReadDocument:
    """Return the document in ``read``, without figures.

    ``source`` is the file's name and ``sha256`` its hash; ``document_id`` is a slug of the name unless given.
    """
    name = document_id or slug(PurePath(source).stem)
    points = read_points(read.text, read.blocks)
    document, points = describe(read, points, document_id=name, source=source, sha256=sha256)
    sections, homes = build_sections(read.text, read.blocks, points, document_id=name, title=document.title)
    passages = build_passages(read.text, read.blocks, points, homes, document_id=name)
    return ReadDocument(document, read.text, sections, passages)


def slug(name: str) -> str:
    """Return ``name`` as lower-case ASCII words joined by hyphens, «tai-lieu» when nothing is left of it."""
    return re.sub(r"[^a-z0-9]+", "-", fold(name)).strip("-") or "tai-lieu"
