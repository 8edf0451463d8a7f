"""The head of an administrative document: office, number, place and date, name of the kind, subject.

The layout is that of Nghị định 30/2020/NĐ-CP, phụ lục I: office and number on the left, national title and date on the
right, below them the kind in capitals and the subject («trích yếu»).
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from index.readers.lines import ends_sentence
from index.readers.model import Block
from index.structure.headings import is_capitals
from index.structure.labels import read_label
from index.structure.places import PLACE

_HEAD_BLOCKS = 40
_TITLE_BLOCKS = 12
_AFTER_TITLE = 3
_MAX_TITLE = 500
_NUMBER = re.compile(r"số(?: hiệu)?\s*:?\s*(?P<number>\d[\d/]*[-/][A-ZĐ\d][\w&./-]*?)(?=[\s.,;]|$)", re.IGNORECASE)
_DATED = re.compile(  # «Tân Lập, ngày 6 tháng 1 năm 2026»; without a place only if the line says nothing else
    r"^(?:[^\W\d_][^,:\d]{1,40},\s*|(?=[^,]{0,40}$))"
    r"ngày\s*(?P<day>\d{1,2})\s*tháng\s*(?P<month>\d{1,2})\s*năm\s*(?P<year>\d{4})",
    re.IGNORECASE,
)
_OF_DAY = re.compile(
    r"[\s,;(]*(?:ban hành\s+)?ngày\s*(?P<day>\d{1,2})\s*(?:tháng\s*|[/.-])(?P<month>\d{1,2})\s*(?:năm\s*|[/.-])(?P<year>\d{4})",
    re.IGNORECASE,
)  # after a number: «Số: 31/KH-UBND, ngày 06 tháng 01 năm 2026»
_STATE = re.compile(r"cộng (?:hòa|hoà) xã hội chủ nghĩa|đảng cộng sản việt nam|độc lập\W+tự do", re.IGNORECASE)
_OFFICES = (
    r"(?:hội đồng nhân dân|(?:ủy|uỷ) ban nhân dân|ubnd|hđnd|chi cục|tổng cục|văn phòng|chính phủ|thủ tướng|quốc hội"
    r"|(?:thành|tỉnh|huyện|quận|thị|đảng) (?:ủy|uỷ)|sở|ban|bộ|cục|phòng)"
)
_OFFICE = re.compile(rf"{_OFFICES}(?=\s|$)", re.IGNORECASE)
OFFICE_OF_PLACE = re.compile(rf"(?i:{_OFFICES}) {PLACE}")
_UNIT_LINE = re.compile(r"(?:thành phố|tỉnh|quận|huyện|thị xã|phường|xã|đặc khu)\s", re.IGNORECASE)
KIND = re.compile(
    r"(?P<kind>(?:kế hoạch|báo cáo|nghị quyết|quyết định|chương trình|đề án|chỉ thị|thông báo|tờ trình|quy định|quy chế"
    r"|hướng dẫn|công văn|thông tư|nghị định|kết luận|phương án)(?: hành động| liên tịch)?)(?=\W|$)",
    re.IGNORECASE,
)
_SUBJECT_ENDS = re.compile(
    r"(?:\(|kính gửi|nơi nhận|chủ tịch|giám đốc|(?:ủy|uỷ) ban nhân dân|hội đồng nhân dân|"
    r"(?:cơ quan|nơi|ngày)(?: ban hành)?\s*:|người ký\s*:)",
    re.IGNORECASE,
)
_GROUNDS = re.compile(r"(?:căn cứ|theo|xét|thực hiện) ", re.IGNORECASE)
_DRAFT = re.compile(r"\W*dự thảo\b(?P<rest>.*)", re.IGNORECASE)
_MAX_DRAFT_NOTE = 40
_RULE = re.compile(r"[-–—_*\s]{3,}$")
_BETWEEN_PARTS = re.compile(r"\s[·•|]\s")
_NEXT_LINE = re.compile(
    r"\s+(?=số(?: hiệu)?\s*:\s*\d|cộng (?:hòa|hoà) xã hội chủ nghĩa|đảng cộng sản việt nam|độc lập\W+tự do)",
    re.IGNORECASE,
)
_DAY = re.compile(r",\s*ngày\s*\d{1,2}\s*tháng\s*\d{1,2}\s*năm\s*\d{4}", re.IGNORECASE)


@dataclass(slots=True)
class Letterhead:
    """What the head of a document says.

    ``title_blocks`` are the numbers of the blocks that hold its kind and subject, ``blocks`` of those that hold its
    office, number, date and the national title.
    """

    issuer: str = ""
    number: str = ""
    issued: date | None = None
    kind: str = ""
    subject: str = ""
    is_draft: bool = False
    title_blocks: list[int] = field(default_factory=list)
    blocks: set[int] = field(default_factory=set)


def read_letterhead(text: str, blocks: Sequence[Block]) -> Letterhead:
    """Return what the first blocks say in the administrative layout; what is not there stays empty."""
    head = Letterhead()
    last = min(_HEAD_BLOCKS, len(blocks))
    for index, block in enumerate(blocks[:_HEAD_BLOCKS]):
        if index > last:
            break
        if not head.kind and block.kind != "row" and _read_title(head, text, blocks, index):
            last = head.title_blocks[-1] + _AFTER_TITLE
            continue
        said = [_read_part(head, part) for part in _parts(text, block)]
        if any(said):
            head.blocks.add(index)
    return head


def _parts(text: str, block: Block) -> Iterator[str]:
    spans = [(cell.start, cell.end) for cell in block.cells] or [(block.start, block.end)]
    for start, end in spans:
        for part in _BETWEEN_PARTS.split(text[start:end]):
            for line in _lines(part):
                if bare := _RULE.sub("", line).strip():
                    yield bare


def _lines(part: str) -> Iterator[str]:
    """Take apart what stood on several lines of a cell, or side by side on one line of a page.

    «ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK Số: 12/KH-UBND» is two lines of a letterhead; a sentence that names a number is one.
    """
    first, *others = _NEXT_LINE.split(part)
    if not (is_capitals(first) or _NUMBER.match(first) or _STATE.match(first) or OFFICE_OF_PLACE.fullmatch(first)):
        yield part
        return
    for line in (first, *others):
        dated = _DAY.search(line)
        words = line[: dated.start()].split(" ") if dated else []
        place = list(itertools.takewhile(lambda word: word[:1].isupper(), reversed(words)))
        at = len(" ".join(words[: len(words) - len(place)])) if place else 0
        yield from filter(None, (line[:at].strip(), line[at:].strip()))


def _read_part(head: Letterhead, part: str) -> bool:
    """Take what a line of the letterhead says; return whether it says anything."""
    number, dated, capitals = _NUMBER.match(part), _DATED.match(part), is_capitals(part)
    if number:
        if not head.number and (day := _OF_DAY.match(part, number.end())):
            head.issued = head.issued or _date(day)
        head.number = head.number or number["number"]
    elif dated:
        head.issued = head.issued or _date(dated)
    elif draft := _DRAFT.match(part):
        head.is_draft = True
        return len(draft["rest"]) <= _MAX_DRAFT_NOTE  # longer, it is the title: «Dự thảo kế hoạch phát triển …»
    elif _STATE.match(part):
        return True
    elif head.number or (head.title_blocks and head.issuer):
        return False
    elif (capitals and _OFFICE.match(part)) or OFFICE_OF_PLACE.fullmatch(part):
        head.issuer = f"{head.issuer} {part}".strip()
    elif capitals and head.issuer and _UNIT_LINE.match(part):
        head.issuer = f"{head.issuer} {part}"
    else:
        return False
    return True


def _date(match: re.Match[str]) -> date | None:
    try:
        return date(int(match["year"]), int(match["month"]), int(match["day"]))
    except ValueError:
        return None


def _read_title(head: Letterhead, text: str, blocks: Sequence[Block], index: int) -> bool:
    """Take the title if it begins in this block: the kind alone with the subject below, or both on one line."""
    line = text[blocks[index].start : blocks[index].end]
    match = KIND.match(line)
    if not match:
        return False
    rest = line[match.end() :].strip(" .:")
    if not rest and is_capitals(line):
        below = list(_subject_blocks(text, blocks, index + 1))
        rest = " ".join(text[blocks[at].start : blocks[at].end] for at in below)
        head.title_blocks = [index, *below]
    elif rest and index < _TITLE_BLOCKS and len(line) <= _MAX_TITLE and _is_title(line, blocks[index], index):
        head.title_blocks = [index]
    else:
        return False
    subject, *below_it = _NEXT_LINE.split(rest)  # «… năm 2026 Số: 45/BC-UBND» stood on two lines
    head.kind, head.subject = match["kind"].lower(), subject
    for part in below_it:
        _read_part(head, part)
    return True


def _is_title(line: str, block: Block, index: int) -> bool:
    return not ends_sentence(line) and (block.kind == "heading" or index == 0 or is_capitals(line))


def _subject_blocks(text: str, blocks: Sequence[Block], first: int) -> Iterator[int]:
    """Yield the numbers of the blocks of the subject: up to three lines that look alike."""
    capitals: bool | None = None
    for index in range(first, min(first + 3, len(blocks))):
        line = text[blocks[index].start : blocks[index].end]
        looks = is_capitals(line)
        plain = (
            blocks[index].kind in {"heading", "paragraph"} and len(line) < _MAX_TITLE and not line.endswith((";", ":"))
        )
        alike = capitals is None or looks == capitals
        grounds = _GROUNDS.match(line) and not looks and (index > first or line[-1] in ".,;:")
        text_begins = index > first and ends_sentence(line)
        ended = any(mark.match(line) for mark in (_SUBJECT_ENDS, _NUMBER, _DATED))
        if not plain or not alike or grounds or text_begins or ended or read_label(line):
            return
        capitals = looks
        yield index
