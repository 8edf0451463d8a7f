"""The rows of a table that a row stands under: «Coliform» under «Mẫu nước» under «Vùng nuôi tôm hùm»."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from index.figures.columns import Columns, is_label, read_columns
from index.figures.levels import Depths, depth_of, mark_of, without_mark
from index.model import Passage

_FIRST_WORDS = re.compile(r"[^.:;(]+")
_SUM = re.compile(r"(?:tổng|cộng)(?!\w)", re.IGNORECASE)
_AS_FOLLOWS = re.compile(
    r"[\s,]+(?:(?:đối với|cho|gồm|bao gồm|theo) (?:các |những )?(?:đối tượng|trường hợp|nội dung|mức|chức danh) )?"
    r"(?:như )?sau(?: đây)?$",
    re.IGNORECASE,
)
_AMOUNT = re.compile(r"\W*\d")


@dataclass(frozen=True, slots=True)
class RowPath:
    """A row's own ``name`` and the names of the rows ``above`` that it stands under, the outermost first."""

    name: str
    above: tuple[str, ...]


def paths_of_rows(text: str, passages: Sequence[Passage]) -> Iterator[dict[str, RowPath]]:
    """For each table among the ``passages`` of the document ``text`` the paths of its named rows, by the id of the passage.

    Depths are told from the numbering of the rows, as the wholes of their figures are; the rows without a numbering behind a
    numbered one that states no amount stand under it («3.1 | Các cuộc họp của Hội đồng», «Chủ trì | 500.000 đồng»).
    """
    table: dict[str, RowPath] = {}
    depths, above, end = Depths(), list[tuple[int, str]](), None
    headed: int | None = None  # the depth of the rows under the last numbered row, where that states no amount
    for passage in passages:
        if not passage.cells:
            continue
        if end is None or text[end : passage.start].strip():
            yield table
            table, depths, above, headed = {}, Depths(), [], None
        end = passage.end
        columns = read_columns(text, passage.cells)
        if not columns.label:
            continue
        depth = depths.of(columns.mark, columns.label, inside=columns.inside)
        if columns.mark:
            states = any(_AMOUNT.match(text, cell.start, cell.end) for cell in columns.values)
            headed = None if states else depth + 1
        elif headed is not None and not _SUM.match(columns.label):
            depth = headed
        above = [item for item in above if item[0] < depth]
        table[passage.id] = RowPath(columns.label, tuple(name for _, name in above))
        above.append((depth, columns.label))
        above += _further_titles(text, columns, depth)
    yield table


def _further_titles(text: str, columns: Columns, depth: int) -> Iterator[tuple[int, str]]:
    """What else a row titles behind its name, numbered and with no amount: «I | Thi tốt nghiệp | 1. Ban chỉ đạo»."""
    cells = [text[cell.start : cell.end].strip() for cell in columns.values]
    if any(_AMOUNT.match(cell) and not mark_of(cell) for cell in cells):
        return
    for cell in cells:
        rank = depth_of(mark_of(cell))
        if rank is not None and rank > depth and is_label(without_mark(cell)):
            yield rank, without_mark(cell)


def told_apart(text: str, passages: Sequence[Passage]) -> Mapping[str, str]:
    """For each row that has the name of another in its table the names above it that tell it apart, by the id of its passage.

    The nearest row above that no namesake stands under names it, else the nearest two together that none does.
    """
    found: dict[str, str] = {}
    for table in paths_of_rows(text, passages):
        namesakes: dict[str, list[str]] = {}
        for key, path in table.items():
            namesakes.setdefault(_first_words(path.name).lower(), []).append(key)
        for keys in namesakes.values():
            for key in keys if len(keys) > 1 else ():
                others = [frozenset(table[other].above) for other in keys if other != key]
                if (names := _of_its_own(table[key].above, others)) is not None:
                    found[key] = " – ".join(_first_words(name) for name in names)
    return found


def _of_its_own(above: tuple[str, ...], others: Sequence[frozenset[str]]) -> tuple[str, ...] | None:
    for count in (1, 2):
        for names in combinations(reversed(above), count):
            if not any(other.issuperset(names) for other in others):
                return tuple(reversed(names))
    return None


def _first_words(name: str) -> str:
    match = _FIRST_WORDS.match(name)
    return _AS_FOLLOWS.sub("", (match.group() if match else name).strip())
