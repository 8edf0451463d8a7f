"""The areas that a document divides its places into, and by whose name it then sets levels: «khu vực III gồm các xã miền núi»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from actions.words.place_kinds import COMMUNES, DISTRICTS, HAMLETS
from index.model import Passage
from index.release import Release
from vietnamese.letters import UPPER

KINDS_OF_AREA = r"(?:khu vực|vùng|địa bàn|nhóm|cụm)"
PLACES = "|".join((*COMMUNES, *DISTRICTS, *HAMLETS))
NAME = rf"{KINDS_OF_AREA} (?:[IVX]{{1,4}}|\d{{1,2}}|[A-D])"
AREA = re.compile(
    rf"\b(?P<area>{NAME})\b[ ,]*(?:(?:là|gồm|bao gồm|gồm có)(?: toàn bộ)?|:)(?: địa bàn)? *"
    rf"(?P<members>(?:các |những )?(?:{PLACES})\b(?:(?!\b{NAME}\b)[^.;\n|])*)",
    re.IGNORECASE,
)
EXCEPTED = re.compile(r"\b(?:trừ|ngoại trừ|không (?:gồm|bao gồm|kể|thuộc))\b", re.IGNORECASE)
HANGING = re.compile(r"[\s,]*\b(?:và|còn)?[\s,]*$")
BETWEEN = re.compile(r"\s*(?:,| và | hoặc |/)\s*")
GROUP_MARK = re.compile(r"[A-ZĐ]|[IVX]{1,4}")  # «I» in the column of the running numbers
ONE_PLACE = re.compile(rf"(?P<kind>(?i:{PLACES})) (?P<rest>[{UPPER}][^,;:|]*)")
KINDS_COUNTED = re.compile(
    rf"\(\s*(?:gồm )?(?:\d+ |các )(?P<kind>(?:{PLACES})(?: (?!thuộc\b|của\b|trên\b|ở\b|tại\b)[^\W\d_]+){{0,2}})",
    re.IGNORECASE,
)
MARK_AND_NAME = 2  # cells
NAMED_PLACE = re.compile(rf"(?:(?:các|những) )?(?P<kind>{PLACES})\b:?\s*(?P<rest>.*)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Area:
    """An area by name, the places it is made of («xã miền núi», «phường»), and the sentence or row that says so.

    ``head`` is the row that names the area where ``passage`` is one of a place under it. A member that begins with a capital is
    a name without its kind («Chân Mây»).
    """

    name: str
    members: tuple[str, ...]
    passage: Passage
    head: Passage | None = None


def areas_of(document: str, release: Release) -> tuple[Area, ...]:
    """Return the areas whose places a document lists."""
    return (*_areas(document, release), *_areas_of_rows(document, release))


def _areas_of_rows(document: str, release: Release) -> Iterator[Area]:
    """Yield the areas that the lettered rows of a table name, with the places in the rows under each.

    «I | Đô thị (21 phường)» over «1 | Phường Cầu Gỗ»: the area is one that the document tells of elsewhere too.
    """
    text = release.text(document)
    head: Passage | None = None
    name = ""
    for row in release.document_passages[document]:
        cells = [text[cell.start : cell.end].strip(" *_|") for cell in row.cells]
        if len(cells) < MARK_AND_NAME:
            head = None
        elif GROUP_MARK.fullmatch(cells[0]):
            name = cells[1].partition("(")[0].strip()
            told = re.findall(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.IGNORECASE) if name else []
            head = row if len(told) > 1 and not NAMED_PLACE.fullmatch(name) else None
            if head is not None and (kinds := tuple(_kinds_counted(cells[1]))):
                yield Area(_small(name), kinds, row)
        elif head is not None and head.caption == row.caption and (place := ONE_PLACE.fullmatch(cells[1])):
            bare = (place["rest"],) if " " in place["rest"] else ()
            yield Area(_small(name), (f"{place['kind'].lower()} {place['rest']}", *bare), row, head)


def _kinds_counted(name: str) -> Iterator[str]:
    """Yield the kinds of place that a heading counts in its area: «xã đồng bằng» of «Nông thôn (10 xã đồng bằng của tỉnh)»."""
    counted = KINDS_COUNTED.search(name)
    if counted is not None:
        yield counted["kind"].lower()


def _small(name: str) -> str:
    return f"{name[:1].lower()}{name[1:]}"


def _areas(document: str, release: Release) -> Iterator[Area]:
    for found in AREA.finditer(release.text(document)):
        at = found.start("area")
        passage = next((item for item in release.document_passages[document] if item.start <= at < item.end), None)
        members = tuple(members_of(found["members"]))
        if passage is not None and members:
            yield Area(_small(found["area"]), members, passage)


def members_of(words: str) -> Iterator[str]:
    """Yield the places of a list, each with its kind: «xã đồng bằng», «xã trung du» of «các xã đồng bằng và trung du».

    None is sure where the list has an exception: «các xã, trừ xã miền núi».
    """
    if EXCEPTED.search(words):
        return
    kind = ""
    for part in BETWEEN.split(HANGING.sub("", words.strip())):
        named = NAMED_PLACE.fullmatch(part.strip())
        kind = named["kind"].lower() if named else kind
        rest = (named["rest"] if named else part).strip(" :")
        if kind:
            yield f"{kind} {rest}".strip()
