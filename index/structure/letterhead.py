"""The head of an administrative document: office, number, place and date, name of the kind, subject.

The layout is that of Nghị định 30/2020/NĐ-CP, phụ lục I: office and number on the left, national title and date on the
right, below them the kind in capitals and the subject («trích yếu»).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from index.readers.model import Block
from index.structure.headings import is_capitals
from index.structure.labels import read_label

_HEAD_BLOCKS = 40
_NUMBER = re.compile(r"^số(?: hiệu)?\s*:?\s*(?P<number>\d[\d/]*[-/][A-ZĐ\d][\w&./-]*?)(?=[\s.,;]|$)", re.IGNORECASE)
_DATED = re.compile(
    r"(?P<place>[^\W\d_][^,:\d]{1,40}),\s*ngày\s*(?P<day>\d{1,2})\s*tháng\s*(?P<month>\d{1,2})\s*năm\s*(?P<year>\d{4})",
    re.IGNORECASE,
)
_STATE = re.compile(
    r"cộng hòa xã hội chủ nghĩa việt nam|đảng cộng sản việt nam|cộng hoà xã hội chủ nghĩa", re.IGNORECASE
)
_OFFICE = re.compile(
    r"^(?:hội đồng nhân dân|ủy ban nhân dân|uỷ ban nhân dân|ubnd|hđnd|sở|ban|bộ|chính phủ|thủ tướng|thành ủy|tỉnh ủy"
    r"|thành uỷ|tỉnh uỷ|huyện ủy|quốc hội|cục|chi cục|phòng|văn phòng|tổng cục)(?=\s|$)",
    re.IGNORECASE,
)
_KIND = re.compile(
    r"^(?:(?:kế hoạch|báo cáo|nghị quyết|quyết định|chương trình|đề án|chỉ thị|thông báo|tờ trình|quy định|quy chế"
    r"|hướng dẫn|công văn|thông tư|nghị định|kết luận|phương án)(?: hành động| liên tịch)?)$",
    re.IGNORECASE,
)
_SUBJECT_ENDS = re.compile(
    r"^(?:\(|kính gửi|nơi nhận|chủ tịch|giám đốc|(?:ủy|uỷ) ban nhân dân|hội đồng nhân dân)", re.IGNORECASE
)
_GROUNDS = re.compile(r"^(?:căn cứ|theo|xét|thực hiện) ", re.IGNORECASE)
_DRAFT = re.compile(r"^\W*dự thảo\b", re.IGNORECASE)
_RULE = re.compile(r"[-–—_*\s]{3,}$")


@dataclass(slots=True)
class Letterhead:
    """What the head of a document says; ``blocks`` are the numbers of the blocks that hold its kind and subject."""

    issuer: str = ""
    number: str = ""
    place: str = ""
    issued: date | None = None
    kind: str = ""
    subject: str = ""
    is_draft: bool = False
    blocks: list[int] = field(default_factory=list)


def read_letterhead(text: str, blocks: Sequence[Block]) -> Letterhead:
    """Return what the first blocks say in the administrative layout; what is not there stays empty."""
    head = Letterhead()
    for index, block in enumerate(blocks[:_HEAD_BLOCKS]):
        line = text[block.start : block.end]
        if not head.kind:
            for part in _parts(text, block):
                _read_part(head, part)
        if _KIND.match(line.strip(" .:")) and is_capitals(line) and not head.kind:
            head.kind = line.strip(" .:").lower()
            head.blocks = [index, *_subject_blocks(text, blocks, index + 1)]
            head.subject = " ".join(text[blocks[at].start : blocks[at].end] for at in head.blocks[1:])
    return head


def _parts(text: str, block: Block) -> Iterator[str]:
    spans = [(cell.start, cell.end) for cell in block.cells] or [(block.start, block.end)]
    for start, end in spans:
        part = _RULE.sub("", text[start:end]).strip()
        if part:
            yield part


def _read_part(head: Letterhead, part: str) -> None:
    number, dated = _NUMBER.match(part), _DATED.search(part)
    if number and not head.number:
        head.number = number["number"]
    if dated and head.issued is None:
        head.issued = _date(dated)
        head.place = dated["place"].strip() if head.issued else ""
    if _DRAFT.match(part):
        head.is_draft = True
    if _OFFICE.match(part) and is_capitals(part) and not _STATE.search(part) and not head.number:
        head.issuer = f"{head.issuer} {part}".strip()
    elif head.issuer and is_capitals(part) and not _STATE.search(part) and not _KIND.match(part) and not head.number:
        head.issuer = (
            f"{head.issuer} {part}" if re.match(r"(?:thành phố|tỉnh|quận|huyện|xã)\s", part, re.I) else head.issuer
        )


def _date(match: re.Match[str]) -> date | None:
    try:
        return date(int(match["year"]), int(match["month"]), int(match["day"]))
    except ValueError:
        return None


def _subject_blocks(text: str, blocks: Sequence[Block], first: int) -> Iterator[int]:
    """Yield the numbers of the blocks of the subject: up to three lines that look alike."""
    capitals: bool | None = None
    for index in range(first, min(first + 3, len(blocks))):
        line = text[blocks[index].start : blocks[index].end]
        looks = is_capitals(line)
        plain = blocks[index].kind in {"heading", "paragraph"} and len(line) < 500 and not line.endswith((";", ":"))
        alike = capitals is None or looks == capitals
        grounds = _GROUNDS.match(line) and not looks and (index > first or line[-1] in ".,;:")
        if not plain or not alike or grounds or _SUBJECT_ENDS.match(line) or read_label(line):
            return
        capitals = looks
        yield index
