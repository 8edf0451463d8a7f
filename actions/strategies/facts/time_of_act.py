"""Answers by when or within how long something is to be done: «phải nộp trong vòng bao lâu», «phát trước ngày nào»."""

from __future__ import annotations

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.documents.limits import asks_how_long
from actions.figures.naming import sentence_case
from actions.finding.act_times import row_of_limit, times_of_plain_act
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.compose import Composer

MOST_TIMES = 3


def answer_time_of_act(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Give the times that the one sentence sets for the act asked of, whatever the intent; None without such a sentence."""
    row = None if question.numbers else row_of_limit(question, evidence, knowledge)
    if row is not None:
        composer.lead(composer.wording.quote.format(quote=composer.quote(row[0])), stress=row[1])
        return composer.answer(Status.ANSWERED, strategy="time_of_act")
    told = None if question.numbers else times_of_plain_act(question, evidence, knowledge)
    if told is None:
        return None
    shown = ", ".join(told.times[:MOST_TIMES])
    if asks_how_long(question.text):
        composer.lead(composer.wording.quote.format(quote=composer.quote(told.passage)), stress=shown)
        composer.quotes([told.before] if told.before else [])
    else:
        composer.lead(composer.wording.dates.format(dates=sentence_case(shown)), stress=shown)
        composer.quotes([*([told.before] if told.before else []), told.passage])
    return composer.answer(Status.ANSWERED, strategy="time_of_act")
