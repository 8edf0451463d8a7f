"""Puts right who a question says has the lead in a task: «sao lại giao Sở A chủ trì», «Sở A là cơ quan đầu mối à»."""

from __future__ import annotations

from actions.answer import Answer, Status
from actions.claims.claimed_leads import Led, lead_claimed
from actions.claims.claimed_tasks import task_claimed
from actions.documents.knowledge import Knowledge
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.compose import Composer
from actions.words import cues


def answer_lead_claimed(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Say whether the task that a question gives to a body is that body's, by the heading over it or the line it stands in; None
    where none is told.

    Who wonders at what is so asks for the reason of it.
    """
    led = lead_claimed(question, knowledge) or task_claimed(question, knowledge)
    if led is None or (led.as_claimed and cues.WHY.search(question.text)):
        return None
    if not led.heading:
        return _by_line(led, composer)
    section, wording = knowledge.release.sections[led.passage.section], composer.wording
    title = composer.quote_title(section)[0] if led.heading == section.title else None
    title = title or composer.quote_heading(section, led.heading)
    if title is None:
        return None
    template = wording.yes if led.as_claimed else wording.corrected
    claim = {"quote": title} if led.as_claimed else {"claim": wording.quote.format(quote=title)}
    composer.lead(template.format(**claim))
    composer.quotes([led.passage])
    status = Status.ANSWERED if led.as_claimed else Status.CORRECTED_PREMISE
    return composer.answer(status, strategy="lead_claimed")


def _by_line(led: Led, composer: Composer) -> Answer:
    """Say yes or no with the line that the body opens whose task it is, or the sentence that says who leads the task."""
    wording, quote = composer.wording, composer.quote(led.lead or led.passage)
    claim = wording.quote.format(quote=quote)
    composer.lead(wording.yes.format(quote=quote) if led.as_claimed else wording.corrected.format(claim=claim))
    if led.lead is not None:
        composer.quotes([led.passage])
    status = Status.ANSWERED if led.as_claimed else Status.CORRECTED_PREMISE
    return composer.answer(status, strategy="lead_claimed")
