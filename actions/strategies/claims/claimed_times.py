"""Holds «phạt gấp 3 lần nghị định phải không» against the sentence that states the multiple: «từ 1,2 lần đến 2 lần mức …»."""

from __future__ import annotations

import re
from decimal import Decimal

from actions.answer import Answer, Status
from actions.documents.document_choice import home_passages
from actions.documents.knowledge import Knowledge
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.compose import Composer
from actions.replies.quoting import corrected
from actions.words import cues
from actions.words.coverage import cover
from actions.words.scale_said import Claim, claimed_scale
from index.model import Passage
from vietnamese.amounts import Bound
from vietnamese.numbers import parse_number

TIMES = re.compile(  # «gấp 02 lần», «từ 1,2 lần đến 2 lần», «tối đa không quá 5 lần»
    r"(?P<most>\b(?:tối đa|không quá|không vượt quá|cao nhất)\b[^\d,;.]{0,20})?"
    r"(?<![\d.,/])(?P<low>\d{1,3}(?:,\d{1,2})?)(?: lần)?(?:\s*(?:đến|tới|-|–)\s*(?P<high>\d{1,3}(?:,\d{1,2})?))? lần"
    r"(?![\w/])(?! (?:trong|mỗi|một|trên|thứ)\b)",
    re.IGNORECASE,
)
MULTIPLE = re.compile(  # «kiểm tra 2 lần tại các xã» says how often, and no multiple of anything
    r"\b(?:gấp|bằng)\b[^.;]*\blần\b|\blần (?:mức|số|giá|so với)\b", re.IGNORECASE
)
NUMBER = re.compile(r"(?<!\d)\d{2,4}(?!\d)")
MOST_OF_IT = 0.6  # share of a claim that the sentence with its headings must say


def answer_claimed_times(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Put right a multiple that no sentence bears out, or quote the range that it lies in; None where none is stated."""
    closed = cues.CLOSED.search(question.text) or cues.CLAIMED.search(question.text)
    claim = claimed_scale(question.text) if closed and not cues.AMOUNT.search(question.text) else None
    if claim is None or claim.factor <= 1 or claim.bound is not Bound.EXACT:
        return None
    passage = _stating(question, claim, knowledge)
    if passage is None:
        return None
    stated = [_limits(match) for match in TIMES.finditer(passage.text)]
    if not any(low <= claim.factor <= high for low, high in stated):
        return corrected(passage, composer, strategy="claimed_times")
    exact = any(low == high == claim.factor for low, high in stated)
    wording = composer.wording.yes if exact and len(stated) == 1 else composer.wording.on_this
    composer.lead(wording.format(quote=composer.quote(passage)))
    return composer.answer(Status.ANSWERED, strategy="claimed_times")


def _stating(question: Question, claim: Claim, knowledge: Knowledge) -> Passage | None:
    """Return the one sentence with a multiple that says best what a claim does; None where several do alike."""
    terms = [term for term in question.terms if not claim.start <= term.start < claim.end]
    if not any(term.vital for term in terms):
        return None
    numbers = set(NUMBER.findall(claim.without(question.text)))
    ranked: list[tuple[int, float, Passage]] = []
    for passage in home_passages(question, knowledge):
        if passage.cells or TIMES.search(passage.text) is None or MULTIPLE.search(passage.text) is None:
            continue
        layers = [
            (knowledge.passage_texts[passage.id], 1.0),
            (knowledge.section_texts[passage.section], 0.75),
            (knowledge.document_texts[passage.document], 0.75),
        ]
        covered = cover(terms, layers)
        if not covered.missing and covered.share >= MOST_OF_IT:
            ranked.append((len(numbers & set(NUMBER.findall(passage.text))), covered.share, passage))
    ranked.sort(key=lambda item: item[:2], reverse=True)
    alone = len(ranked) == 1 or (len(ranked) > 1 and ranked[0][:2] > ranked[1][:2])
    return ranked[0][2] if alone else None


def _limits(match: re.Match[str]) -> tuple[Decimal, Decimal]:
    """Return the least and the greatest multiple that is stated at a place."""
    low = parse_number(match["low"]) or Decimal(0)
    high = parse_number(match["high"]) if match["high"] else None
    return (Decimal(0) if match["most"] else low), high or low
