"""The areas that a document divides its places into, and by whose name it then sets levels: «khu vực III gồm các xã miền núi»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from actions.words.place_kinds import COMMUNES, DISTRICTS, HAMLETS
from index.model import Passage
from index.release import Release

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
NAMED_PLACE = re.compile(rf"(?:(?:các|những) )?(?P<kind>{PLACES})\b:?\s*(?P<rest>.*)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Area:
    """An area by name, the places it is made of («xã miền núi», «phường»), and the sentence that says so."""

    name: str
    members: tuple[str, ...]
    passage: Passage


def areas_of(document: str, release: Release) -> tuple[Area, ...]:
    """Return the areas whose places a document lists."""
    return tuple(_areas(document, release))


def _areas(document: str, release: Release) -> Iterator[Area]:
    for found in AREA.finditer(release.text(document)):
        at = found.start("area")
        passage = next((item for item in release.document_passages[document] if item.start <= at < item.end), None)
        members = tuple(members_of(found["members"]))
        if passage is not None and members:
            name = found["area"]
            yield Area(f"{name[:1].lower()}{name[1:]}", members, passage)


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
