"""Answers «đợt lũ nặng nhất là đợt nào» with the sentence in which the documents themselves say what is the most so."""

from __future__ import annotations

import re

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.finding.evidence import Evidence
from actions.finding.fitting_passages import all_fitting
from actions.question import Question
from actions.replies.compose import Composer
from actions.words.extremes import PLACE_ASKED
from vietnamese.letters import UPPER

EXTREME = re.compile(  # not «thứ nhất», «thống nhất»: no quality in the highest degree; «ít nhất 5» is a bound
    r"\b(?!(?:thứ|thống|hợp|duy|đồng|bậc|ngày|lần|hạng|giải|quý|kỳ|mới) nhất\b)(?P<quality>[^\W\d_]+) nhất\b"
    r"(?! (?:định|trí|quán|\d))",
    re.IGNORECASE,
)
WHICH = re.compile(r"\b(?:nào|gì|ai|đâu)\b", re.IGNORECASE)


def answer_stated_extreme(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Quote the sentence that says of the thing asked for what is most so; None where none says it in those words."""
    asked = EXTREME.search(question.text)
    if asked is None or WHICH.search(question.text) is None:
        return None
    said = re.compile(rf"\b{re.escape(asked['quality'])} nhất\b", re.IGNORECASE)
    for match in all_fitting(question, evidence.passages):
        if said.search(match.passage.text) and not match.passage.cells and not match.coverage.missing:
            composer.lead(composer.wording.quote.format(quote=composer.quote(match.passage)))
            return composer.answer(Status.ANSWERED, strategy="stated_extreme")
    return None


def answer_extreme_place(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Quote the sentence on «phường nào nhiều nhất» that names places of that level; None where it only tells of all."""
    asked = PLACE_ASKED.search(question.text)
    if asked is None:
        return None
    named = re.compile(rf"\b{asked['level']} (?-i:[{UPPER}])", re.IGNORECASE)
    for match in all_fitting(question, evidence.passages):
        if named.search(match.passage.text) and not match.coverage.missing:
            composer.lead(composer.wording.closest.format(quote=composer.quote(match.passage)))
            return composer.answer(Status.PARTLY_ANSWERED, strategy="extreme_place")
    return None
