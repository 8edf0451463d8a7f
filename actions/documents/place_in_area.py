"""A question that names its place («nhà tôi ở xã miền núi»), as the document asks it: of the area («khu vực III»)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from actions.documents.areas import KINDS_OF_AREA, Area
from actions.documents.document_choice import homes
from actions.documents.knowledge import Knowledge
from actions.question import Question
from actions.words.matching import Term
from vietnamese.folding import fold
from vietnamese.letters import UPPER

AREA_ASKED = re.compile(
    rf"\b(?:thuộc|là|nằm (?:trong|ở)|(?:xếp|tính)(?: vào| là)?)(?: diện| loại)? {KINDS_OF_AREA}(?: số)? (?:nào|mấy|gì)\b",
    re.IGNORECASE,
)
THERE = re.compile(
    r"(?<=\bở )đ(?:ó|ấy)\b|(?<=\btại )đ(?:ó|ấy)\b|\b(?:chỗ|nơi|vùng|khu vực|xã|phường) (?:đó|đấy|ấy|này)\b",
    re.IGNORECASE,
)
MOST_PLACES = 2  # of which a question asks at once
BODY_BEFORE = re.compile(
    r"\b(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân|Đảng ủy|Công an|Trạm Y tế|Hội|Đoàn) $", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class InArea:
    """A question with its place replaced by the area it belongs to: what was said, the area, and the question."""

    said: str
    area: Area
    question: Question


def asks_of_area(text: str) -> bool:
    """Tell whether a text asks to which area a place belongs: «thị trấn thuộc khu vực mấy»."""
    return AREA_ASKED.search(text) is not None


def in_areas(question: Question, knowledge: Knowledge) -> list[InArea]:
    """Return a question asked of the areas of all places that it names, one place after the other; empty where it names none."""
    found: list[InArea] = []
    while len(found) < MOST_PLACES and (placed := in_area(found[-1].question if found else question, knowledge)):
        found.append(placed)
    return found


def in_area(question: Question, knowledge: Knowledge) -> InArea | None:
    """Return a question asked of the area that its place belongs to; None where it names none of one area alone."""
    areas = [area for document in homes(question, knowledge) for area in knowledge.areas[document]]
    named = [(match, area) for area in areas for match in _naming(area, question.text)]
    named = named or _pointed_to(question, areas)
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


def _pointed_to(question: Question, areas: Sequence[Area]) -> list[tuple[re.Match[str], Area]]:
    """Return the area that was told last with where a follow-up points to it: «ở đó», «vùng ấy»."""
    there = THERE.search(question.text)
    told = [area for area in areas if (area.passage.document, area.passage.start) in _told_at(question)]
    return [(there, told[0])] if there is not None and len({area.name for area in told}) == 1 else []


def _told_at(question: Question) -> set[tuple[str, int]]:
    """Return where the passages stand that were cited last, to tell of an area or by it."""
    return {(document, start) for document, start, _ in question.memory.citations}


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


def _naming(area: Area, text: str) -> Iterator[re.Match[str]]:
    """Yield where a text names a place of an area, no body of it; a kind alone («các phường») is any place of that kind."""
    for member in area.members:
        name = rf"(?: [{UPPER}]\w*)*" if " " not in member else ""
        cased = "" if member[:1].isupper() else "i"  # «Chân Mây» alone is told by its capitals
        if (
            found := re.search(rf"(?{cased}:\b{re.escape(member)}){name}(?!\w)", text)
        ) is not None and not BODY_BEFORE.search(text[: found.start()]):
            yield found
