"""Holds a place in an order that a claim gives to something against the one stated: «đứng hạng nhất» of «thuộc top 3»."""

from __future__ import annotations

import re

from actions.answer import Answer, Status
from actions.documents.document_choice import home_passages
from actions.documents.knowledge import Knowledge
from actions.documents.named_documents import ALTERNATIVES
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.compose import Composer
from actions.replies.quoting import corrected
from actions.words import cues
from actions.words.coverage import cover
from actions.words.openness import asks_openly
from index.model import Passage
from vietnamese.numbers import parse_number

RANK = re.compile(
    r"\b(?P<group>(?:top|tốp)(?: đầu)?|"
    r"nhóm(?= \d{1,2} (?:tỉnh|thành|xã|phường|huyện|địa phương|đơn vị)[^.;]*\b(?:đầu|cao nhất)\b))"
    r" (?P<size>\d{1,2}|hai|ba|bốn|năm|mười)\b|"
    r"\b(?:hạng|(?:đứng|xếp)(?: (?:vị trí|hạng))?(?: thứ)?|vị trí(?: thứ)?) (?P<place>nhất|nhì|hai|ba|tư|\d{1,2})\b|"
    r"\b(?P<first>dẫn đầu|đứng đầu|quán quân)\b",
    re.IGNORECASE,
)
ORDER_WORDS = re.compile(r"(?:top|tốp|hạng|đứng|xếp|nhất|nhì|dẫn đầu|đứng đầu|thứ|vị trí|thứ hạng)(?: \S+)?|\d+")
MOST = 0.6  # share of what else is said that a sentence must say to be on the same order


def answer_rank_claimed(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Say yes or no to a claimed place in an order by the sentence that states one of the same; None where none does."""
    claimed = RANK.search(question.text)
    if claimed is None or not cues.CLAIMED.search(question.text):
        return None
    if asks_openly(question.text) or ALTERNATIVES.search(question.text):
        return None
    stated = _stated(question, knowledge)
    if stated is None:
        return None
    if _rank(claimed) not in [_rank(match) for match in RANK.finditer(stated.text)]:
        return corrected(stated, composer, strategy="rank_claimed")
    composer.lead(composer.wording.yes.format(quote=composer.quote(stated)))
    return composer.answer(Status.ANSWERED, strategy="rank_claimed")


def _stated(question: Question, knowledge: Knowledge) -> Passage | None:
    """Return the sentence with a place in an order that says most of the rest of a claim, and each thing its order is about."""
    terms = [term for term in question.terms if term.vital and not ORDER_WORDS.fullmatch(term.text)]
    things = [term for term in terms if term.kind != "place"]
    best, share = None, MOST
    for passage in home_passages(question, knowledge):
        if passage.cells or RANK.search(passage.text) is None:
            continue
        layers = [(knowledge.passage_texts[passage.id], 1.0)]
        covered = cover(terms, layers)
        if things and covered.share > share and not cover(things, layers).missing:
            best, share = passage, covered.share
    return best


def _rank(match: re.Match[str]) -> tuple[bool, int]:
    """Return whether a place is one of the first so many, and which it is."""
    if match["first"]:
        return False, 1
    said = match["size"] or match["place"]
    value = {"nhất": 1, "nhì": 2, "tư": 4}.get(said.lower())
    return bool(match["group"]), value if value is not None else int(parse_number(said.lower()) or 0)
