"""Which document this is: title, kind, number, office, date, period and place, from its layout or front matter."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import PurePath

from index.model import Document, DocumentKind, DocumentStatus
from index.readers.model import ReadText
from index.structure.headings import Point
from index.structure.letterhead import Letterhead, read_letterhead
from index.structure.places import find_place
from index.structure.recasing import proper_name, recase
from index.structure.self_naming import read_enclosing, read_self_naming
from vietnamese.folding import fold
from vietnamese.periods import Period, find_periods

_MAX_TITLE = 300
_NEAR_TOP = 12
_KINDS: tuple[tuple[str, DocumentKind], ...] = (
    (r"nghi quyet", DocumentKind.RESOLUTION),
    (r"quyet dinh", DocumentKind.DECISION),
    (r"bao cao|ket qua|tinh hinh|tong ket|so ket|hop thuong ky|phien hop", DocumentKind.REPORT),
    (r"ke hoach|chuong trinh|giai phap|nhiem vu|chi tieu|muc tieu|de an|phuong an", DocumentKind.PLAN),
)
_APPENDIX = re.compile(r"(?:phụ lục|phụ biểu|biểu mẫu|biểu)(?: số)?(?P<bare>\s*[\dIVX]*\W*$)?", re.IGNORECASE)
_RESULTS_TOLD = re.compile(  # folded words of a title that says how a year went
    r"\b(?:khoi sac|phuc hoi|diem sang|noi bat|dau an|thanh tuu|giu da|tang truong|an tuong|chuyen bien|tien bo|khai quat)\b"
)
_ADJUSTS = re.compile(r"dieu chinh[^.;]{0,40}(?:ke hoach|chi tieu|du toan|nhiem vu|muc tieu)")
_KEYS: dict[str, str] = {
    "title": "title", "tieu de": "title", "ten": "title", "trich yeu": "title",
    "kind": "kind", "loai": "kind", "loai van ban": "kind",
    "number": "number", "so hieu": "number", "so": "number",
    "issuer": "issuer", "co quan": "issuer", "co quan ban hanh": "issuer", "noi ban hanh": "issuer", "author": "issuer",
    "issued": "issued", "date": "issued", "ngay ban hanh": "issued", "ngay": "issued",
    "period": "period", "ky": "period", "thoi ky": "period", "giai doan": "period",
    "place": "place", "dia phuong": "place", "dia ban": "place",
    "status": "status", "trang thai": "status", "tinh trang": "status",
}  # fmt: skip
_LABELLED = re.compile(  # lines of a head typed as labels: «Cơ quan: Ủy ban nhân dân huyện A», «Ngày: 18/12/2051»
    r"(?:^|(?<=\s))(?P<label>(?:Cơ quan|Nơi)(?: ban hành)?|Số(?: hiệu)?|Ngày(?: ban hành)?)\s*:\s*(?P<value>.+?)"
    r"(?=\s+(?:(?:Cơ quan|Nơi)(?: ban hành)?|Số(?: hiệu)?|Ngày(?: ban hành)?|Người ký)\s*:|\s*$)"
)
_STATUSES = {
    "du thao": DocumentStatus.DRAFT,
    "draft": DocumentStatus.DRAFT,
    "het hieu luc": DocumentStatus.EXPIRED,
    "expired": DocumentStatus.EXPIRED,
    "da thay the": DocumentStatus.SUPERSEDED,
    "superseded": DocumentStatus.SUPERSEDED,
}


def describe(
    read: ReadText, points: Sequence[Point], *, document_id: str, source: str, sha256: str
) -> tuple[Document, list[Point]]:
    """Return the document's description, and ``points`` with the title and all above it taken out of the outline.

    Front matter goes before the administrative layout, and that before the look of the first line.
    """
    said = {_KEYS[key]: value for name, value in read.metadata.items() if (key := _key(name)) in _KEYS}
    said = _labelled(read) | said
    head = read_letterhead(read.text, read.blocks)
    title, title_blocks = _title(read, points, said, head, source)
    kind_words = said.get("kind") or head.kind or title
    own = read_self_naming(title)
    enclosing = read_enclosing(read.text[block.start : block.end] for block in read.blocks[:_NEAR_TOP])
    issuer = said.get("issuer") or proper_name(head.issuer, read.text) or own.issuer or enclosing.issuer
    document = Document(
        id=document_id,
        title=title,
        source=source,
        sha256=sha256,
        kind=_kind(kind_words, title),
        status=_status(said, head),
        issuer=issuer or None,
        number=said.get("number") or head.number or own.number or enclosing.number,
        issued=_date(said.get("issued", "")) or head.issued or own.issued or enclosing.issued,
        period=_period(said.get("period") or title),
        place=said.get("place") or find_place(title) or find_place(issuer or ""),
        site=read.metadata.get("site"),
    )
    last = max(title_blocks, default=-1)
    quiet = [
        replace(point, is_heading=point.is_heading or index in title_blocks, rank=None)
        if index <= last or index in head.blocks
        else point
        for index, point in enumerate(points)
    ]
    return document, quiet


def _labelled(read: ReadText) -> dict[str, str]:
    """Return what lines near the top say by their labels of the office and the day, where one block holds two labels at least."""
    for block in read.blocks[:_NEAR_TOP]:
        found = {
            _KEYS.get(_key(line["label"]), ""): line["value"].strip()
            for line in _LABELLED.finditer(read.text[block.start : block.end])
        }
        if len(found) > 1:
            return {key: value for key, value in found.items() if key in ("issuer", "issued", "number")}
    return {}


def _key(name: str) -> str:
    return fold(name).replace("_", " ").replace("-", " ").strip(" :")


def _title(
    read: ReadText, points: Sequence[Point], said: Mapping[str, str], head: Letterhead, source: str
) -> tuple[str, set[int]]:
    declared = said.get("title", "")
    if head.kind:
        subject = recase(head.subject, read.text)
        kind = head.kind[0].upper() + head.kind[1:]
        return declared or f"{kind} {subject[:1].lower()}{subject[1:]}".strip(), set(head.title_blocks)
    at = _title_block(read, points, head)
    line = read.text[read.blocks[at].start : read.blocks[at].end] if at is not None else ""
    if at is not None and (not declared or fold(declared) == fold(line)):
        return declared or recase(line, read.text), {at}
    return declared or PurePath(source).stem.replace("-", " ").replace("_", " "), set()


def _title_block(read: ReadText, points: Sequence[Point], head: Letterhead) -> int | None:
    """Return the block that looks like the title: a first-level heading near the top, else a short first line."""
    near = [
        index
        for index in range(min(_NEAR_TOP, len(read.blocks)))
        if index not in head.blocks and not _is_bare_appendix(read, index)
    ]
    top = next(
        (index for index in near if read.blocks[index].kind == "heading" and read.blocks[index].level == 1), None
    )
    first = top if top is not None else next(iter(near), None)
    if first is None or read.blocks[first].kind not in {"heading", "paragraph"}:
        return None
    line = read.text[read.blocks[first].start : read.blocks[first].end]
    if points[first].label and not _APPENDIX.match(line):
        return None
    return first if len(line) <= _MAX_TITLE and not line.endswith((".", ";", ",", ":")) else None


def _is_bare_appendix(read: ReadText, index: int) -> bool:
    """Whether a block is «PHỤ LỤC 1» and no more: what it is about stands below."""
    match = _APPENDIX.match(read.text[read.blocks[index].start : read.blocks[index].end])
    return match is not None and match["bare"] is not None


def _kind(words: str, title: str) -> DocumentKind:
    if _ADJUSTS.search(fold(title)):
        return DocumentKind.ADJUSTMENT
    found = [(match.start(), kind) for pattern, kind in _KINDS if (match := re.search(pattern, fold(words)))]
    if found:
        return min(found)[1]
    reports = _reports_on_part_of_year(title) or (_RESULTS_TOLD.search(fold(title)) and find_periods(title))
    return DocumentKind.REPORT if reports else DocumentKind.OTHER


def _reports_on_part_of_year(title: str) -> bool:
    """Whether a title first names the months of a year so far: «Kinh tế - xã hội 9 tháng năm 2024 giữ đà tăng trưởng»."""
    period = next((span.period for span in find_periods(title)), None)
    return period is not None and (period.start.month, period.start.day) == (1, 1) and 1 < _months(period) + 1 < 12


def _status(said: Mapping[str, str], head: Letterhead) -> DocumentStatus:
    declared = _STATUSES.get(fold(said.get("status", "")))
    return declared or (DocumentStatus.DRAFT if head.is_draft else DocumentStatus.IN_FORCE)


def _date(words: str) -> date | None:
    match = re.search(r"(?P<first>\d{1,4})[-/.](?P<month>\d{1,2})[-/.](?P<last>\d{1,4})", words)
    if not match:
        return None
    first, month, last = int(match["first"]), int(match["month"]), int(match["last"])
    year, day = (first, last) if first > 31 else (last, first)
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _period(words: str) -> Period | None:
    """Return the longest time that a title names, the first of several that are as many months (a leap year is no longer).

    A year said only with the last is that of all: «quý III, 9 tháng; nhiệm vụ quý IV năm 2037».
    """
    said = find_periods(words)
    spans = find_periods(words, anchor=said[-1].period.start) if said else []
    return max((span.period for span in spans), key=_months, default=None)


def _months(period: Period) -> int:
    return (period.end.year - period.start.year) * 12 + period.end.month - period.start.month
