"""Answers whether anybody was killed, hurt or lost where a sentence says that nobody was: «…, không có thiệt hại về người»."""

from __future__ import annotations

import re

from actions.answer import Answer, Status
from actions.documents.document_choice import home_passages
from actions.documents.knowledge import Knowledge
from actions.finding.evidence import Evidence
from actions.finding.fitting_passages import speaks_of
from actions.question import Question
from actions.replies.compose import Composer
from actions.replies.quoting import corrected
from actions.words import cues
from actions.words.coverage import cover
from actions.words.numbered_things import misnumbers
from actions.words.statements import without_tag
from index.model import Passage

_HARMED = r"chết|thiệt mạng|tử vong|bỏ mạng|mất tích|bị thương|thương vong|(?:thiệt hại|tổn thất)(?: gì)? về (?:người|tính mạng)"
HARMED = re.compile(rf"\b(?:{_HARMED})\b", re.IGNORECASE)
_THERE_IS = r"có|gây(?: ra)?|để xảy ra|xảy ra|ghi nhận"
NOBODY = re.compile(  # of whatever harm to persons; «không có người chết» says nothing of those hurt
    rf"\bkhông (?:(?:{_THERE_IS}) )?(?:thiệt hại|tổn thất|thương vong)(?: gì)? về (?:người|tính mạng)\b|"
    rf"\bkhông (?:{_THERE_IS}) (?:người )?thương vong\b",
    re.IGNORECASE,
)
DENIES = re.compile(  # «không biết có ai chết không», «không ít người chết» deny no harm
    rf"\b(?:không|chẳng|chả|chưa|đâu)\b(?! (?:biết|rõ|hiểu|nghe|thấy|ít|chỉ|phải)\b)[^,.;?!]{{0,25}}?\b(?:{_HARMED})\b",
    re.IGNORECASE,
)
MONTH = re.compile(r"\btháng \d{1,2}\b(?!/)", re.IGNORECASE)
YEAR = re.compile(r"\b(?:19|20)\d\d\b|\bnăm (?:ngoái|nay|trước|kia)\b", re.IGNORECASE)


def answer_nobody_harmed(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Confirm, or put right, what a question says or asks of persons harmed by what a sentence says that nobody was."""
    asked = HARMED.search(question.text)
    closed = cues.CLOSED.search(question.text) or cues.AMOUNT.search(question.text)
    if asked is None or not closed or question.amounts:
        return None
    found = [item for item in home_passages(question, knowledge) if _is_of_it(item, question, knowledge)]
    if len(found) != 1 or not NOBODY.search(found[0].text) or HARMED.search(NOBODY.sub(" ", found[0].text)):
        return None  # somebody was, there or elsewhere
    claim, quote = without_tag(question.text), composer.quote(found[0])
    if cues.AMOUNT.search(question.text):
        composer.lead(composer.wording.quote.format(quote=quote))
    elif DENIES.search(claim):
        composer.lead(composer.wording.yes_figure.format(claim=quote))
    elif cues.CLAIMED.search(question.text) or cues.WHY.search(question.text):
        return corrected(found[0], composer, strategy="nobody_harmed")
    else:
        composer.lead(composer.wording.no.format(quote=quote))
    return composer.answer(Status.ANSWERED, strategy="nobody_harmed")


def _is_of_it(passage: Passage, question: Question, knowledge: Knowledge) -> bool:
    """Tell whether a sentence speaks of persons harmed, or of nobody, by just the thing, and at the time, that is named."""
    if not HARMED.search(passage.text) or misnumbers(question, passage.text):
        return False
    harms = [match.span() for match in HARMED.finditer(question.text)]
    things = [term for term in question.terms if not any(start <= term.start < end for start, end in harms)]
    vital = [term for term in things if term.vital]
    text = knowledge.passage_texts[passage.id]
    if not any(text.speaks_of(term) for term in vital):
        return False
    numbers = [term for term in things if term.text.isdigit()]
    if any(not re.search(rf"\b0*{term.text}\b", passage.text) for term in numbers):
        return False
    if cover(vital, [(text, 1.0), (knowledge.section_texts[passage.section], 0.75)]).missing:
        return False
    months = [month.group().lower() for month in MONTH.finditer(question.text)]
    if months and not YEAR.search(question.text):
        return all(re.search(rf"\b{month}\b", passage.text, re.IGNORECASE) for month in months)
    return not question.periods or speaks_of(passage, question, knowledge)
