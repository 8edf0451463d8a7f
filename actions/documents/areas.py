"""The areas that a document divides its places into, and by whose name it then sets levels: «khu vực III gồm các xã miền núi».

A question names its own place («nhà tôi ở xã miền núi»); the document answers by the area («khu vực III: 18 triệu đồng/ha»).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from actions.documents.document_choice import homes
from actions.documents.knowledge import Knowledge
from actions.question import Question
from actions.words.matching import Term
from index.model import Passage
from vietnamese.folding import fold
from vietnamese.letters import UPPER

KIND = r"phường|xã|đặc khu|thị trấn|thị xã|thành phố|quận|huyện|thôn|bản|ấp|tổ dân phố|khu phố"
AREA = re.compile(
    r"\b(?P<area>(?:khu vực|vùng|địa bàn|nhóm|cụm) (?:[IVX]{1,4}|\d{1,2}|[A-D]))\b[ ,]*"
    r"(?:(?:là|gồm|bao gồm|gồm có)(?: toàn bộ)?|:)(?: địa bàn)? *(?P<members>(?:các |những )?(?:"
    rf"{KIND})\b(?:(?!\b(?:khu vực|vùng|địa bàn|nhóm|cụm) (?:[IVX]{{1,4}}|\d{{1,2}}|[A-D])\b)[^.;\n|])*)",
    re.IGNORECASE,
)
EXCEPTED = re.compile(r"\b(?:trừ|ngoại trừ|không (?:gồm|bao gồm|kể|thuộc))\b", re.IGNORECASE)
BODY_BEFORE = re.compile(
    r"\b(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân|Đảng ủy|Công an|Trạm Y tế|Hội|Đoàn) $", re.IGNORECASE
)
AREA_ASKED = re.compile(
    r"\b(?:thuộc|là|nằm (?:trong|ở)|xếp (?:vào|là))(?: diện| loại)? (?:khu vực|vùng|địa bàn|nhóm|cụm)(?: số)? (?:nào|mấy|gì)\b",
    re.IGNORECASE,
)
HANGING = re.compile(r"[\s,]*\b(?:và|còn)?[\s,]*$")
BETWEEN = re.compile(r"\s*(?:,| và | hoặc |/)\s*")
NAMED_KIND = re.compile(rf"(?:(?:các|những) )?(?P<kind>{KIND})\b:?\s*(?P<rest>.*)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Area:
    """An area by name, the places it is made of («xã miền núi», «phường»), and the sentence that says so."""

    name: str
    members: tuple[str, ...]
    passage: Passage


@dataclass(frozen=True, slots=True)
class InArea:
    """A question with its place replaced by the area it belongs to: what was said, the area, and the question."""

    said: str
    area: Area
    question: Question


def asks_of_area(text: str) -> bool:
    """Tell whether a text asks to which area a place belongs: «thị trấn thuộc khu vực mấy»."""
    return AREA_ASKED.search(text) is not None


def in_area(question: Question, knowledge: Knowledge) -> InArea | None:
    """Return a question asked of the area that its place belongs to; None where it names none of one area alone."""
    named = [(match, area) for area in _areas(question, knowledge) for match in _naming(area, question.text)]
    if not named or any(fold(area.name) in fold(question.text) for _, area in named):
        return None
    longest = max(match.end() - match.start() for match, _ in named)
    best = [(match, area) for match, area in named if match.end() - match.start() == longest]
    if len({area.name for _, area in best}) != 1:
        return None
    match, area = best[0]
    text = f"{question.text[: match.start()]}{area.name}{question.text[match.end() :]}"
    terms = _terms(question, match, area)
    if terms is None:
        return None
    placed = replace(question, text=text, terms=terms)
    return InArea(match.group(), area, placed)


def _terms(question: Question, place: re.Match[str], area: Area) -> tuple[Term, ...] | None:
    """Return the terms of a question with an area for its place; None where a term runs into more than the place."""
    terms = [Term(area.name.lower(), start=place.start(), said=area.name)]
    shift = len(area.name) - len(place.group())
    for term in question.terms:
        end = term.start + len(term.said or term.text)
        if term.start >= place.end():
            terms.append(replace(term, start=term.start + shift))
        elif end <= place.start():
            terms.append(term)
        elif term.start < place.start() or end > place.end():
            return None
    return tuple(terms)


def _areas(question: Question, knowledge: Knowledge) -> Iterator[Area]:
    for document in homes(question, knowledge):
        text = knowledge.release.text(document)
        for found in AREA.finditer(text):
            at = found.start("area")
            passages = knowledge.release.document_passages[document]
            passage = next((item for item in passages if item.start <= at < item.end), None)
            members = () if EXCEPTED.search(found["members"]) else tuple(members_of(found["members"]))
            if passage is not None and members:
                name = found["area"]
                yield Area(f"{name[:1].lower()}{name[1:]}", members, passage)


def members_of(words: str) -> Iterator[str]:
    """Yield the places of a list, each with its kind: «xã đồng bằng», «xã trung du» of «các xã đồng bằng và trung du»."""
    kind = ""
    for part in BETWEEN.split(HANGING.sub("", words.strip())):
        named = NAMED_KIND.fullmatch(part.strip())
        kind = named["kind"].lower() if named else kind
        rest = (named["rest"] if named else part).strip(" :")
        if kind:
            yield f"{kind} {rest}".strip()


def _naming(area: Area, text: str) -> Iterator[re.Match[str]]:
    """Yield where a text names a place of an area, no body of it; a kind alone («các phường») is any place of that kind."""
    for member in area.members:
        name = rf"(?: [{UPPER}]\w*)*" if " " not in member else ""
        if (
            found := re.search(rf"(?i:\b{re.escape(member)}){name}(?!\w)", text)
        ) is not None and not BODY_BEFORE.search(text[: found.start()]):
            yield found
