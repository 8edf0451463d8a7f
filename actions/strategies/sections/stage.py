"""Answers for the stages of a programme: how many there are, when one runs, and what is done in it."""

from __future__ import annotations

import re
from decimal import Decimal

from actions.answer import Answer, Computation, Item, Status
from actions.documents.knowledge import Knowledge
from actions.documents.stages import STAGE_NAMED, STAGES_COUNTED, asked_stage, stages
from actions.documents.times import times_in
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.compose import Composer
from actions.replies.quoting import quote_passages
from actions.words import cues
from index.model import Section

COST_ASKED = re.compile(r"tiền|kinh phí|\bvốn\b|tốn|ngốn", re.IGNORECASE)


def answer_stage(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Count the stages, or say when the stage asked for runs or what it is for; None where the document has no stages."""
    found = stages(question.document or knowledge.default.id, knowledge)
    when = cues.WHEN.search(question.text) is not None
    if len(found) < 2 or (cues.AMOUNT.search(question.text) and not STAGES_COUNTED.search(question.text) and not when):
        return None
    if question.follow_up and question.terms:
        return None  # «còn giai đoạn đầu» asks for the same figure of another time
    if STAGES_COUNTED.search(question.text) and not cues.MONEY.search(question.text):
        return _count(found, knowledge, composer)
    section = asked_stage(question.text, found)
    about_another = any(term.known for term in question.terms) or COST_ASKED.search(question.text) is not None
    if section is None or about_another or len(STAGE_NAMED.findall(question.text)) > 1:
        return None
    if when:
        times = times_in(section.title)
        shown = ", ".join(times)
        if times:
            composer.lead(f"{shown[:1].upper()}{shown[1:]}.", stress=shown)
            composer.items([_title(section, composer)])
            return composer.answer(Status.ANSWERED, strategy="stage")
    passages = knowledge.release.section_passages.get(section.id, ())
    return quote_passages(passages, composer, composer.wording.quote, strategy="stage")


def _count(found: list[Section], knowledge: Knowledge, composer: Composer) -> Answer | None:
    heads = [passages[0] for section in found if (passages := knowledge.release.section_passages.get(section.id))]
    if len(heads) != len(found):
        return None
    count = str(len(found))
    composer.lead(composer.wording.count_points.format(count=count, what=composer.wording.points), stress=count)
    composer.items(_title(section, composer) for section in found)
    composer.compute(Computation("count", tuple(head.id for head in heads), Decimal(len(heads)), count))
    return composer.answer(Status.ANSWERED, strategy="stage")


def _title(section: Section, composer: Composer) -> Item:
    quote, number = composer.quote_title(section)
    return Item(quote, number)
