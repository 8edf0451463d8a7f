"""A document cut into headings, paragraphs and tables to read, every piece with its offset in the canonical text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Literal

from pydantic import BaseModel

from index.model import Passage, Section
from web.library import Source

EXCERPT_REACH = 2500  # characters shown on either side of a quotation in the source panel
DEEPEST_HEADING = 4


class Piece(BaseModel):
    """A stretch of text; ``start`` is its offset in the document's canonical text."""

    start: int
    text: str

    @property
    def end(self) -> int:
        """The offset behind the last character."""
        return self.start + len(self.text)


class Part(BaseModel):
    """A heading, a paragraph or a whole table. ``rows`` holds one piece a cell; the others hold one ``piece``."""

    kind: Literal["heading", "paragraph", "table"]
    start: int
    end: int
    level: int = 0
    page: int | None = None
    piece: Piece | None = None
    caption: str = ""
    header: list[str] = []
    rows: list[list[Piece]] = []


def read_parts(source: Source) -> list[Part]:
    """Return the whole document as parts in reading order."""
    rows = {passage.start: passage for passage in source.passages if passage.cells}
    starts = {section.start: section for section in source.sections}
    covered = {passage.start for passage in source.passages}
    parts: list[Part] = []
    lines = [(piece, rows.get(piece.start)) for piece in _without_header_rows(source, rows)]
    for row, group in groupby(lines, key=lambda line: line[1] and _table_key(line[1])):
        if row is not None:
            parts.append(_table(source.text, [passage for _, passage in group if passage]))
            continue
        for piece, _ in group:
            section = None if piece.start in covered else starts.get(piece.start)
            parts.append(_text_part(piece, section))
    return _with_pages(parts, source.passages)


def excerpt(parts: Sequence[Part], *, start: int, end: int) -> list[Part]:
    """Return the parts around a quotation, a table cut to its header and the rows nearby."""
    low, high = start - EXCERPT_REACH, end + EXCERPT_REACH
    near = []
    for part in parts:
        if part.end <= low or part.start >= high:
            continue
        kept = [row for row in part.rows if row[-1].end > low and row[0].start < high]
        near.append(part.model_copy(update={"rows": kept}) if part.rows else part)
    return near


def _without_header_rows(source: Source, rows: Mapping[int, Passage]) -> list[Piece]:
    """Leave out the header lines of tables: they stand directly above a row, as only rows do, and are no passage."""
    covered = {passage.start for passage in source.passages}
    kept: list[Piece] = []
    below: Piece | None = None
    for piece in reversed(list(_lines(source.text))):
        in_table = below is not None and source.text[piece.end : below.start] == "\n"
        is_header = in_table and piece.start not in covered
        if not is_header:
            kept.append(piece)
        below = piece if is_header or piece.start in rows else None
    return kept[::-1]


def _lines(text: str) -> Iterator[Piece]:
    start = 0
    for line in text.split("\n"):
        if line.strip():
            indent = len(line) - len(line.lstrip())
            yield Piece(start=start + indent, text=line.strip())
        start += len(line) + 1


def _text_part(piece: Piece, section: Section | None) -> Part:
    level = min(2 + len(section.trail), DEEPEST_HEADING) if section else 0
    kind: Literal["heading", "paragraph"] = "heading" if section else "paragraph"
    return Part(kind=kind, start=piece.start, end=piece.end, level=level, piece=piece)


def _table_key(passage: Passage) -> tuple[str, str, int]:
    return passage.section, passage.caption, len(passage.cells)


def _table(text: str, rows: Sequence[Passage]) -> Part:
    header = [" – ".join(cell.header) for cell in rows[0].cells]
    return Part(
        kind="table",
        start=rows[0].start,
        end=rows[-1].end,
        caption=rows[0].caption,
        header=header if any(header) else [],
        rows=[[Piece(start=cell.start, text=text[cell.start : cell.end]) for cell in row.cells] for row in rows],
    )


def _with_pages(parts: list[Part], passages: Sequence[Passage]) -> list[Part]:
    """Mark each part on which a new page begins."""
    pages = [(passage.start, passage.page) for passage in passages if passage.page]
    shown, position, marked = 0, 0, []
    for part in parts:
        page = 0
        while position < len(pages) and pages[position][0] < part.end:
            page = pages[position][1] or page
            position += 1
        marked.append(part.model_copy(update={"page": page}) if page > shown else part)
        shown = max(shown, page)
    return marked
