"""Which blocks are headings, and how deep each stands."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from index.readers.lines import ends_sentence
from index.readers.model import Block
from index.structure.labels import BULLETS, Label, read_label

_MAX_PLAIN_HEADING = 140
_MAX_CAPITALS_HEADING = 300
_SIGNATURE = re.compile(
    r"(?:(?:tm|t/m|kt|tl|tuq|q)\.\s|(?:phó )?(?:chủ tịch|giám đốc|chánh văn phòng|trưởng phòng)\W*$|nơi nhận\b)",
    re.IGNORECASE,
)
_ENACTING = re.compile(
    r"(?:quyết nghị|quyết định|khóa [IVXLC]+.*kỳ họp.*|(?:chủ tịch )?(?:hội đồng|(?:ủy|uỷ) ban) nhân dân"
    r" (?:thành phố|tỉnh|quận|huyện|thị xã|phường|xã|đặc khu)\b.*)\W*$",
    re.IGNORECASE,
)
_BASIS = re.compile(
    r"\W*(?:căn cứ|xét)\s", re.IGNORECASE
)  # «Xét Tờ trình số 208/TTr-UBND ngày …,»: what a rule rests on
_LEVELLED, _CAPITALS, _PLAIN = 0, 8, 45
TABLE_RANK = 60  # of a table's title, which heads the rows below it and nothing else
_UNITS = re.compile(r"\W*(?:đơn vị|đvt|đv tính)\b", re.IGNORECASE)
_TABLE_TITLE = re.compile(r"\W*(?:bảng|biểu|phụ biểu)(?:\s+số)?\s+(?:\d|[IVX]+\b)[^;]*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Point:
    """A block as the outline sees it: its label, whether it is a heading, and its rank (smaller is further out).

    ``rank`` is None for a block that starts no section; ``is_title`` marks a heading that only names the section which
    the line above has opened («Chương II», then «QUY ĐỊNH CỤ THỂ»).
    """

    label: Label | None
    is_heading: bool
    rank: int | None
    is_title: bool = False


def read_points(text: str, blocks: Sequence[Block]) -> list[Point]:
    """Return one point per block.

    A numbered heading without a level of its own stands as deep as one of its kind whose level the file declares.
    """
    points: list[Point] = []
    levels: dict[str, int] = {}
    for number, block in enumerate(blocks):
        following = blocks[number + 1] if number + 1 < len(blocks) else None
        point = _read_point(text, block, following)
        if point.label and point.is_heading and point.rank is not None:
            rank = levels.setdefault(point.label.kind, point.rank) if block.level else levels.get(point.label.kind)
            point = replace(point, rank=point.rank if block.level or rank is None else rank)
        if _names_table(text, blocks[number : number + 3]):
            point = Point(None, True, TABLE_RANK)
        if number and block.kind != "heading" and point.rank == _PLAIN and _signs(text, blocks[number - 1]):
            point = Point(None, False, None)
        if points and _is_title_of(point, points[-1], text[blocks[number - 1].start : blocks[number - 1].end]):
            point = Point(None, True, None, is_title=True)
        points.append(point)
    return points


def _names_table(text: str, blocks: Sequence[Block]) -> bool:
    """Whether the first block is the title of the table below it: «Bảng 2. Thu ngân sách», before its line of units or not."""
    title, *below = blocks
    line = text[title.start : title.end]
    if title.kind == "row" or not _TABLE_TITLE.match(line) or ends_sentence(line) or len(line) > _MAX_CAPITALS_HEADING:
        return False
    after = below[1:] if below and _UNITS.match(text, below[0].start, below[0].end) else below
    return bool(after) and after[0].kind == "row"


def _signs(text: str, above: Block) -> bool:
    """Whether a line is the office of who signs, so that the name below it is no heading."""
    return _SIGNATURE.match(text[above.start : above.end]) is not None


def is_capitals(line: str) -> bool:
    """Whether a line is written in capitals throughout, with at least four letters."""
    letters = [character for character in line if character.isalpha()]
    return len(letters) >= 4 and not any(character.islower() for character in letters)


def _read_point(text: str, block: Block, following: Block | None) -> Point:
    if block.kind == "row":
        return Point(None, False, None)
    line = text[block.start : block.end]
    label = read_label(line)
    heading = block.kind == "heading" or _looks_like_heading(text, line, label, following)
    if _SIGNATURE.match(line) or (is_capitals(line) and _ENACTING.match(line)):
        return Point(None, False, None)
    if label and label.kind in BULLETS:
        return Point(label, False, None)
    if block.kind == "heading" and block.level:
        return Point(label, True, _LEVELLED + min(block.level, 4))
    if label:
        return Point(label, heading, label.rank)
    if not heading:
        return Point(None, False, None)
    return Point(None, True, _CAPITALS if is_capitals(line) else _PLAIN)


def _is_title_of(point: Point, above: Point, line_above: str) -> bool:
    """Whether an unnumbered heading names the numbered part that the line above opened without a name."""
    if not point.is_heading or point.label or point.rank is None:
        return False
    bare = above.label is not None and above.is_heading and above.label.length >= len(line_above.rstrip(" .:"))
    return bare or (above.is_title and point.rank == _CAPITALS and is_capitals(line_above))


def _looks_like_heading(text: str, line: str, label: Label | None, following: Block | None) -> bool:
    if is_capitals(line) and len(line) <= _MAX_CAPITALS_HEADING:
        return label is None or label.kind not in BULLETS
    if _BASIS.match(line) or line.rstrip().endswith(","):
        return False
    if len(line) > _MAX_PLAIN_HEADING or ends_sentence(line) or not (label or line[:1].isupper()):
        return False
    if label:
        return label.kind not in BULLETS and label.kind != "letter"
    return following is not None and following.kind != "row" and _opens_text(text[following.start : following.end])


def _opens_text(line: str) -> bool:
    """Whether a line is a paragraph or a point, so that a short line above it can be its heading."""
    return len(line) > _MAX_PLAIN_HEADING or ends_sentence(line) or read_label(line) is not None
