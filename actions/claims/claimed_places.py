"""Finds the sentence that puts a thing of a claim in another place than the claim does: «đình A ở xã B phải không»."""

from __future__ import annotations

import re

from actions.documents.knowledge import Knowledge
from actions.question import Question
from actions.words import cues
from actions.words.matching import MatchText
from actions.words.place_kinds import HAMLETS, LEVELS, TOWNS
from actions.words.statements import PART_OF_SENTENCE, without_tag
from index.model import Passage
from vietnamese.folding import fold
from vietnamese.letters import UPPER

_LEVEL = "|".join((*TOWNS, *(level for level in LEVELS if level != "trung ương"), *HAMLETS))
_NAME = rf"(?-i:[{UPPER}][^\W_]*(?: [{UPPER}][^\W_]*)*)"
PLACED = re.compile(rf"\b(?:nằm )?(?:ở|tại|thuộc)(?: địa bàn)? (?P<level>{_LEVEL}) (?P<name>{_NAME})", re.IGNORECASE)
SAME_TIER = (
    frozenset(["xã", "phường", "thị trấn"]),
    frozenset(["huyện", "quận", "thị xã", "thành phố"]),
    frozenset(HAMLETS),
)
ENDS = re.compile(r",(?!\d)|[;(]")
NEAR = 30  # characters between a thing and where it is


def placed_otherwise(question: Question, knowledge: Knowledge) -> Passage | None:
    """Return the sentence that puts the thing of a claim in another place of the same tier; None where none does, or one puts
    it there."""
    claim = without_tag(question.text)
    claimed = PLACED.search(claim)
    if claimed is None or not cues.CLAIMED.search(question.text):
        return None
    things = [term for term in question.terms if term.vital and 0 <= term.start < claimed.start()]
    things = [term for term in things if " " in term.text and not any(map(str.isdigit, term.text))]
    if not things or not any(term.start == min(item.start for item in question.terms) for term in things):
        return None
    thing, elsewhere = things[0], None
    for passage in knowledge.release.passages.values():
        if passage.cells or not knowledge.passage_texts[passage.id].speaks_of(thing):
            continue
        for part in PART_OF_SENTENCE.finditer(passage.text):
            at = part.group().lower().find(thing.text)
            stated = PLACED.search(part.group(), at + len(thing.text)) if at >= 0 else None
            if stated is None or not _of_one_tier(stated["level"], claimed["level"]):
                continue
            between = part.group()[at + len(thing.text) : stated.start()]
            if ENDS.search(between) or not all(MatchText(part.group()).speaks_of(term) for term in things):
                continue
            if fold(stated["name"]) == fold(claimed["name"]):
                return None
            elsewhere = elsewhere or (passage if len(between) <= NEAR else None)
    return elsewhere


def _of_one_tier(one: str, other: str) -> bool:
    """Tell whether two levels are the same, or such that nothing lies in one of each: «phường» and «xã»."""
    pair = {one.lower(), other.lower()}
    return len(pair) == 1 or any(pair <= tier for tier in SAME_TIER)
