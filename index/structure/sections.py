"""Points into sections: who stands under whom, and what each is called."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from index.model import Section
from index.readers.model import Block
from index.structure.headings import TABLE_RANK, Point
from index.structure.labels import Label

_MAX_TITLE = 120
_NAMING = 10  # words; a point «1.1.2» of no more heads those under it even where it ends like a sentence
_ROOT_RANK = -1
_RECIPIENTS = re.compile(r"\W*nơi nhận\b", re.IGNORECASE)
_CLOSING = re.compile(  # said of the whole after its last point: «Nghị quyết này có hiệu lực …»
    r"\W*(?:(?:nghị quyết|kế hoạch|quyết định|đề án|chương trình|báo cáo|chỉ thị|quy định|quy chế|phương án) này\b|"
    r"trên đây là\b|trong quá trình (?:tổ chức )?(?:triển khai|thực hiện)\b)",
    re.IGNORECASE,
)
_CLAUSE_END = re.compile(r"[.;:](?=\s|$)")
_ANNOUNCED = re.compile(r"(?:^|[,.;]\s+)(?P<what>[^,.;]{12,}?)(?:\s+(?:như\s+)?sau(?:\s+đây)?)?\s*:$")


@dataclass(frozen=True, slots=True)
class _Open:
    rank: int
    index: int
    label: Label | None
    name: str
    shown: str
    heads: bool = True  # a heading, no point of running text


def build_sections(
    text: str, blocks: Sequence[Block], points: Sequence[Point], *, document_id: str, title: str
) -> tuple[tuple[Section, ...], list[str]]:
    """Return the sections in reading order, and for each block the id of the innermost section it stands in.

    The first section is the document itself: no label, its title, everything. A section reaches to the next point that
    stands at least as far out, and a table's title to the end of its rows.
    """
    starts: list[tuple[_Open, tuple[str, ...], Block | None]] = []
    root = _Open(_ROOT_RANK, 0, None, "", "")
    starts.append((root, (), None))
    stack, homes = [root], []
    ends: dict[int, int] = {}
    titles = [title]
    above: Block | None = None
    announced: tuple[str, ...] = ()  # what a sentence with a colon says of the points in words below it
    for number, (block, point) in enumerate(zip(blocks, points, strict=True)):
        if above is not None and above.kind == "row" and block.kind != "row" and stack[-1].rank == TABLE_RANK:
            ends[stack.pop().index] = block.start  # the table is over
        before, above = above, block
        if point.rank is not None:
            while stack[-1].rank >= point.rank:
                ends[stack.pop().index] = block.start
            line = text[block.start : block.end]
            opened = _open(line, point, stack, len(starts))
            trail = tuple(above.shown for above in stack[1:])
            if not trail:
                counted = point.label is not None and point.label.kind == "counted"
                ahead = _announced(text[before.start : before.end]) if before is not None else ()
                announced = (announced or ahead) if counted else ()
            trail = (*announced, *trail)
            starts.append((opened, trail, block))
            titles.append(_title(line, point))
            stack.append(opened)
        elif left := _left_by(text[block.start : block.end], stack, points[number + 1 :]):
            for _ in range(left):
                ends[stack.pop().index] = block.start
        elif point.is_title:
            titles[-1] = _added_title(titles[-1], text[block.start : block.end], starts[-1][0].name)
            stack[-1] = replace(stack[-1], shown=f"{stack[-1].shown.rstrip(' .:')}. {text[block.start : block.end]}")
        homes.append(section_id(document_id, stack[-1].index))
    sections = tuple(
        Section(
            id=section_id(document_id, opened.index),
            document=document_id,
            label=opened.name,
            title=titles[opened.index],
            trail=trail,
            start=block.start if block else 0,
            end=len(text[: ends.get(opened.index, len(text))].rstrip()),
            page=block.page if block else None,
        )
        for opened, trail, block in starts
    )
    return sections, homes


def _announced(line: str) -> tuple[str, ...]:
    """Return what a paragraph says of the points it announces: «tập trung thực hiện các nhiệm vụ» of «…, tập trung thực hiện các
    nhiệm vụ sau:»; empty for any other."""
    found = _ANNOUNCED.search(line.rstrip())
    return (found["what"],) if found else ()


def _left_by(line: str, stack: Sequence[_Open], following: Sequence[Point]) -> int:
    """Return how many open sections a paragraph without a label is past: all at the list of recipients, the last points at a
    paragraph on the whole document, where no further point of theirs comes."""
    if _RECIPIENTS.match(line):
        return len(stack) - 1
    points = 0
    while not stack[-1 - points].heads:
        points += 1
    ranked = next((point.rank for point in following if point.rank is not None), None)
    goes_on = ranked is not None and points and ranked >= stack[-points].rank
    return points if _CLOSING.match(line) and not goes_on else 0


def _added_title(title: str, line: str, name: str) -> str:
    """Return a part's title with one more line; a part that had only its number gets the line as its title."""
    bare = title.rstrip(" .:").lower() == name.lower()
    return line if bare else f"{title} {line}"


def section_id(document_id: str, index: int) -> str:
    """Return the id of a document's section; 0 is the document itself."""
    return f"{document_id}:s{index}"


def _open(line: str, point: Point, stack: Sequence[_Open], index: int) -> _Open:
    name = _name(point.label, stack)
    named = point.label is not None and point.label.kind == "decimal" and len(line.split()) <= _NAMING
    shown = line if point.is_heading or named else name
    return _Open(point.rank or 0, index, point.label, name, shown, point.is_heading or named)


def _name(label: Label | None, stack: Sequence[_Open]) -> str:
    """Return the point's own name: «khoản 1», «điểm a» inside an article, «II.3» inside a roman number."""
    if label is None:
        return ""
    above = [opened for opened in stack if opened.label]
    in_article = any(opened.label and opened.label.kind == "article" for opened in above)
    if label.kind == "number" and in_article:
        return f"khoản {label.name}"
    if label.kind in {"letter", "small_roman"}:
        return f"điểm {label.name}"
    if label.kind in {"number", "decimal"}:
        roman = next((o.label.name for o in reversed(above) if o.label and o.label.kind == "roman"), "")
        return f"{roman}.{label.name}" if roman else label.name
    return label.name[0].upper() + label.name[1:] if label.kind not in {"roman", "capital"} else label.name


def _title(line: str, point: Point) -> str:
    """Return a heading's words, or the first clause of a point that is running text."""
    words = line[point.label.length :].strip() if point.label else line
    if point.is_heading:
        return words or line
    end = _CLAUSE_END.search(words)
    clause = words[: end.start()] if end else words
    if len(clause) <= _MAX_TITLE:
        return clause
    cut = clause.rfind(",", 0, _MAX_TITLE)
    return f"{clause[: cut if cut > _MAX_TITLE // 3 else clause.rfind(' ', 0, _MAX_TITLE)]}…"
