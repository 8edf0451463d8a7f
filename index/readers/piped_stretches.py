"""Where tables between lone pipes begin and end: text that stands between two tables is told from a cell.

A pipe alone does not say so: «| last cell | 3. The next point: | Heading | Heading |» has the same pipe before and behind
the point as before and behind a cell. What gives the text away is a row that is already as long as the table is wide, or a
row of headings right behind it.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from index.readers.lines import join_lines, starts_point
from index.readers.pipe_rows import NUMBERING_HEADING, ORDINAL

PIPE = "|"
_EMPHASIS = re.compile(r"\*+")
_RULE = re.compile(r"[-–_]{4,}")
_PART = re.compile(
    r"(?:nghị quyết|quyết định|kế hoạch|báo cáo|phụ lục|quy định|quy chế|quy trình|chương trình|danh mục|biểu(?: số)?"
    r"|điều \d+|phần \w+|chương \w+|mục \d+|[IVX]+\.)(?:\W|$)",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"điều \d+\.", re.IGNORECASE)
_ROMAN = re.compile(r"[IVX]+\.")
_APPENDIX = re.compile(r"(?:phụ lục|phụ biểu|biểu số|mẫu số)(?: \w{1,4})?$", re.IGNORECASE)
_RECIPIENTS = re.compile(r"nơi nhận\s*:", re.IGNORECASE)
_RECIPIENTS_COLUMNS = 2
_MAX_CELL_LINES = 25
_SHORTEST_TEXT = 15  # characters
_WIDEST_HEADING = 20  # cells


@dataclass(slots=True)
class _Table:
    """What was read of a table: the cells between double pipes, run by run."""

    runs: list[list[str]] = field(default_factory=lambda: [[]])

    def is_begun(self) -> bool:
        return bool(self.runs[0])

    def has_row(self) -> bool:
        """Whether a row was ended before the one that is being read."""
        return len(self.runs) > 1

    def has_complete_row(self) -> bool:
        """Whether the row being read has as many cells as the first and as some row between, and none had more."""
        width = len(self.runs[0])
        longest = max(map(len, self.runs))
        return (
            width > 1 and len(self.runs[-1]) == width == longest and any(len(run) == width for run in self.runs[1:-1])
        )

    def stands_at_row_end(self) -> bool:
        """Whether the row being read may be over: it ended in empty cells, is complete, or has two cells, merged ones."""
        run = self.runs[-1]
        return not run or self.has_complete_row() or (len(run) > 1 and not ORDINAL.match(run[-1]))

    def add(self, text: str) -> None:
        self.runs[-1].append(text)

    def end_run(self) -> None:
        if self.runs[-1]:
            self.runs.append([])


def split_tables(chunk: Sequence[str], *, blankless: bool) -> Iterator[tuple[bool, list[str]]]:
    """Yield (is table, lines) for the stretches of ``chunk``, in order; ``blankless`` is a text without empty lines."""
    pipes = [number for number, line in enumerate(chunk) if line == PIPE]
    if not pipes:
        yield False, list(chunk)
        return
    done, table_start, table = 0, pipes[0], _Table()
    for place, (left, right) in enumerate(zip(pipes, [*pipes[1:], len(chunk)], strict=True)):
        inside = chunk[left + 1 : right]
        if not inside:
            table.end_run()
            continue
        following = pipes[place + 1 : place + 1 + _WIDEST_HEADING]
        part = blankless and _is_part(inside) and not (table.has_row() and _titles_rows(inside, chunk, following))
        if part or right == len(chunk) or _stands_between(inside, table, chunk, following):
            yield from _pieces(chunk, done, table_start, left + 1)
            done, table_start, table = left + 1, right, _Table()
        else:
            table.add(without_marks(join_lines(inside)))
    yield from _pieces(chunk, done, table_start, len(chunk))


def without_marks(text: str) -> str:
    """Return ``text`` without emphasis and drawn rules, its spaces single."""
    return " ".join(_RULE.sub("", _EMPHASIS.sub("", text)).split())


def _pieces(chunk: Sequence[str], start: int, table: int, end: int) -> Iterator[tuple[bool, list[str]]]:
    if chunk[start:table]:
        yield False, list(chunk[start:table])
    if any(line != PIPE for line in chunk[table:end]):
        yield True, list(chunk[table:end])


def _is_part(lines: Sequence[str]) -> bool:
    """Whether lines between two pipes are a part of the document by themselves: too long for a cell, or an article."""
    first = without_marks(lines[0])
    if len(lines) == 1 and ORDINAL.match(first):
        return False
    return len(lines) > _MAX_CELL_LINES or bool(_PART.match(first) and (first.isupper() or _ARTICLE.match(first)))


def _titles_rows(lines: Sequence[str], chunk: Sequence[str], following: Sequence[int]) -> bool:
    """Whether a part between two pipes only titles the rows behind it: «II. THAM GIA ĐẠI HỘI» with no headings of its own."""
    text = without_marks(join_lines(lines))
    return bool(_ROMAN.match(text)) and text.isupper() and not _is_heading(_row_behind(chunk, following))


def _stands_between(lines: Sequence[str], table: _Table, chunk: Sequence[str], following: Sequence[int]) -> bool:
    """Whether lines between two pipes stand between two tables.

    They follow a table with a row at least, or the recipients beside the signature, and are no short word. Then they are
    an appendix's name, or name a part behind a complete row, or have a row of headings behind them.
    """
    text = without_marks(join_lines(lines))
    if not table.is_begun() or len(text) < _SHORTEST_TEXT:
        return False
    signed = bool(_RECIPIENTS.match(table.runs[0][0])) and sum(map(len, table.runs)) >= _RECIPIENTS_COLUMNS
    appendix = any(_APPENDIX.match(without_marks(line)) and without_marks(line).isupper() for line in lines)
    if signed or (appendix and table.stands_at_row_end()):
        return True
    if not table.has_row():
        return False
    named = starts_point(text, "") or bool(_PART.match(text))
    if named and table.has_complete_row():
        return True
    says = named or text.endswith(":") or text.isupper()
    behind = _row_behind(chunk, following) if says else []
    again = len(behind) > 1 and [without_marks(join_lines(cell)) for cell in behind] == table.runs[0]
    return says and (again or (table.stands_at_row_end() and _is_heading(behind)))


def _row_behind(chunk: Sequence[str], pipes: Sequence[int]) -> list[list[str]]:
    """Return the cells, as lines, from the first of ``pipes`` to the next double pipe."""
    row = []
    for left, right in itertools.pairwise(pipes):
        if right == left + 1:
            break
        row.append(list(chunk[left + 1 : right]))
    return row


def _is_heading(row: Sequence[Sequence[str]]) -> bool:
    """Whether a row is one of headings: words that number the rows, or all in bold."""
    texts = [without_marks(join_lines(lines)) for lines in row]
    if len(texts) < 2 or not all(any(map(str.isalpha, text)) for text in texts) or any(map(ORDINAL.match, texts)):
        return False
    bold = all(lines[0].startswith("**") for lines in row)
    return bold or bool(NUMBERING_HEADING.match(texts[0]))
