"""The Markdown that web pages paste as: tables of one cell per line between lone pipes, lines wrapped mid-phrase.

A row is «| cell | cell |», each pipe on a line of its own. Where an empty line surrounds a table it ends there; which text
between pipes is no cell says ``index.readers.piped_stretches``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from index.readers.builder import TextBuilder
from index.readers.grid_guess import guess_grid
from index.readers.labelled_head import labelled_head
from index.readers.lines import ends_sentence, join_lines, point_label, starts_point
from index.readers.pipe_rows import FIRST_ORDINAL, ORDINAL, PipedCell, rows_of
from index.readers.piped_stretches import PIPE, split_tables, without_marks
from index.readers.tables import add_table, plain_grid
from index.readers.web_text import without_boilerplate

_BOLD = re.compile(r"\*\*+(?!\s*\*\*).*?\*\*+")
_MAX_HEADING = 200


def has_lone_pipes(text: str) -> bool:
    """Whether ``text`` is in this dialect: several lines that hold a single pipe and nothing else."""
    return sum(line.strip() == PIPE for line in text.split("\n")) >= 3


def add_lone_pipe_text(builder: TextBuilder, text: str) -> None:
    """Append every paragraph, heading and table of ``text`` to ``builder``."""
    lines = without_boilerplate([line.strip() for line in text.split("\n")])
    blankless = sum(not line for line in lines) < len(lines) / 50
    for chunk in _joined(_chunks(lines)):
        for is_table, part in split_tables(chunk, blankless=blankless):
            if is_table:
                read, closing = _cells(part)
                labelled, cells = labelled_head(read)
                add_table(builder, plain_grid(labelled), header_rows=0)
                if cells:
                    add_table(builder, guess_grid(*rows_of(cells, closing)))
            else:
                _add_paragraphs(builder, part, blankless=blankless)


def _chunks(lines: Sequence[str]) -> Iterator[list[str]]:
    chunk: list[str] = []
    for line in [*lines, ""]:
        if line:
            chunk.append(line)
        elif chunk:
            yield chunk
            chunk = []


def _joined(chunks: Iterable[list[str]]) -> Iterator[list[str]]:
    """``chunks`` with a table that an empty line cut in two made whole: the second part goes on with a numbered row."""
    before: list[str] = []
    for chunk in chunks:
        if before and before[-1] == chunk[0] == PIPE and _goes_on(chunk):
            before += chunk
            continue
        if before:
            yield before
        before = chunk
    if before:
        yield before


def _goes_on(chunk: Sequence[str]) -> bool:
    """Whether the first cell of a table is a number of a row, not the first."""
    first = next((without_marks(line) for line in chunk if line != PIPE), "")
    return bool(ORDINAL.match(first)) and not FIRST_ORDINAL.match(first)


def _cells(lines: Sequence[str]) -> tuple[list[PipedCell], int]:
    """Return the cells of a table and the number of pipes behind the last."""
    cells: list[PipedCell] = []
    words: list[str] = []
    pipes = 0
    for line in [*lines, PIPE]:
        if line != PIPE:
            words.append(line)
            continue
        if words:
            cells.append(PipedCell(without_marks(join_lines(words)), pipes))
            words, pipes = [], 0
        pipes += 1
    return cells, pipes - 1


def _add_paragraphs(builder: TextBuilder, lines: Sequence[str], *, blankless: bool) -> None:
    for paragraph in _paragraphs(lines, blankless=blankless):
        text = without_marks(paragraph)
        label = point_label(text)
        if label in {"-", "+", "•"}:
            builder.add("item", text, level=1, label=label)
        elif _is_heading(paragraph, text):
            builder.add("heading", text.lstrip("# "), label=label)
        else:
            builder.add("paragraph", text, label=label)


def _paragraphs(lines: Sequence[str], *, blankless: bool) -> Iterator[str]:
    """Join wrapped lines; a new point starts a paragraph, in a text without empty lines a finished line does too."""
    found: list[str] = []
    for line in lines:
        plain, before = without_marks(line), without_marks(join_lines(found))
        starts = starts_point(plain, before) or (blankless and _parted(found, line))
        if before and starts and before not in {"-", "+"}:
            yield join_lines(found)
            found = []
        found.append(line)
    if found:
        yield join_lines(found)


def _parted(found: Sequence[str], line: str) -> bool:
    """Whether ``line`` begins a paragraph in a text that has no empty lines to say so.

    It does after a finished sentence or a whole line of bold, where italics begin, and where capitals end.
    """
    text, plain = join_lines(found), without_marks(line)
    if not text or plain[:1].islower():
        return False
    bold = text.startswith("**") and text.endswith("**") and len(text) > len("****")
    opens_bold = line.startswith("**") and text.count("**") % 2 == 0 and without_marks(text).isupper()
    italics = line.startswith("*") and not line.startswith("**") and text.count("*") % 2 == 0
    capitals = without_marks(text).isupper() and not plain.isupper() and len(plain) > 1
    return bold or opens_bold or italics or capitals or ends_sentence(without_marks(text))


def _is_heading(paragraph: str, text: str) -> bool:
    """Whether all letters of the paragraph are in bold; a sentence in bold is a heading only when it is numbered."""
    bold = paragraph.startswith("#") or not any(map(str.isalnum, _BOLD.sub("", paragraph)))
    return bold and len(text) <= _MAX_HEADING and (bool(point_label(text)) or not text.endswith((".", ";", ",")))
