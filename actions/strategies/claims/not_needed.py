"""Answers «vay vốn có cần thế chấp không» where a sentence says that just this is not needed («không cần phải có …»)."""

from __future__ import annotations

import re

from actions.answer import Answer, Status
from actions.documents.document_choice import home_passages
from actions.documents.knowledge import Knowledge
from actions.finding.evidence import Evidence
from actions.finding.fees_meant import with_fees_meant
from actions.question import Question
from actions.replies.compose import Composer
from actions.replies.quoting import corrected
from actions.words import cues
from actions.words.coverage import cover
from actions.words.matching import MatchText
from index.model import Passage

NEED = re.compile(
    r"\b(?P<none>không |chẳng |khỏi |khỏi phải )?(?:cần(?: phải)?|phải|bắt buộc|buộc)\b(?! (?:không|ko)\W*$)",
    re.IGNORECASE,
)
TAG = re.compile(r"[\s,]*\b(?:có )?(?:phải|đúng) (?:không|hông|ko|chứ)\b.*$", re.IGNORECASE)
NOT_NEEDED = re.compile(
    r"\b(?:không (?:cần|bắt buộc|yêu cầu|phải(?= (?:có|nộp|trả|đóng|lập|xin|thực hiện)\b))|miễn)(?: phải)?(?: có)? "
    r"(?P<thing>[^,;.:]+)",
    re.IGNORECASE,
)


def answer_not_needed(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Say that what a question asks the need of is not needed, and quote the sentence; None where none or several say so."""
    asked = NEED.search(TAG.sub("", question.text))
    if asked is None or not cues.CLOSED.search(question.text) or cues.AMOUNT.search(question.text):
        return None
    saying = [item for item in home_passages(question, knowledge) if _says(item, asked.end(), question, knowledge)]
    saying = [item for item in saying if _is_of_all(item, question, knowledge)] or saying
    if len(saying) != 1:
        return None
    if asked["none"]:
        composer.lead(composer.wording.yes_figure.format(claim=composer.quote(saying[0])))
        return composer.answer(Status.ANSWERED, strategy="not_needed")
    if cues.CLAIMED.search(question.text) or cues.WHY.search(question.text):
        return corrected(saying[0], composer, strategy="not_needed")
    composer.lead(composer.wording.no.format(quote=composer.quote(saying[0])))
    return composer.answer(Status.ANSWERED, strategy="not_needed")


def _says(passage: Passage, at: int, question: Question, knowledge: Knowledge) -> bool:
    """Tell whether a sentence says that something named behind a place of a question is not needed, of whom it names before."""
    denied = NOT_NEEDED.search(passage.text)
    if denied is None:
        return False
    thing = MatchText(denied["thing"])
    if not any(thing.speaks_of(term) for term in question.terms if term.start >= at):
        return False
    whom = [term for term in question.terms if term.vital and term.start < at]
    layers = [(knowledge.passage_texts[passage.id], 1.0), (knowledge.section_texts[passage.section], 0.75)]
    return not cover(whom, layers, loosely=True).missing


def _is_of_all(passage: Passage, question: Question, knowledge: Knowledge) -> bool:
    """Tell whether a sentence with its headings names all that a question is about: «tiền rác» under «Thu gom rác»."""
    layers = [(knowledge.passage_texts[passage.id], 1.0), (knowledge.section_texts[passage.section], 0.75)]
    terms = with_fees_meant(question.terms, uses=knowledge.terms.uses, find=knowledge.terms.find)
    return not cover([term for term in terms if term.vital], layers, loosely=True).missing
