"""Answers «hộ mới thoát nghèo vay lãi mấy phần trăm», «những ai được vay lãi 4,8%»: a level and whom an article sets it for."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.documents.levels_by_object import FOR_WHOM, MEASURE, Level
from actions.figures.asserted import comparable, confirms
from actions.finding.evidence import Evidence
from actions.finding.levels_meant import LevelMeant, level_for, levels_of_measure, told_before
from actions.question import Question
from actions.reckoning.operations import asks_between
from actions.reckoning.sides import sides_of
from actions.replies.compose import Composer
from actions.replies.worked_out import work_out
from actions.words import cues

WHOM_ASKED = re.compile(
    r"\b(?:những |các )?(?:ai|đối tượng nào|trường hợp nào|người nào|hộ nào|nhóm nào|chương trình nào)\b(?! (?:cho|quy định|ký))",
    re.IGNORECASE,
)


def answer_level_for(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """State the level set for whom a question names, hold what it asserts against it, or say whom a level is for.

    None where the document sets no level of what is asked, or not one alone for those named.
    """
    again = told_before(question, knowledge) is not None
    if not (cues.AMOUNT.search(question.text) or question.amounts or again) or cues.AVERAGE.search(question.text):
        return None
    levels = levels_of_measure(question, knowledge)
    if not levels:
        return None
    if question.amounts and WHOM_ASKED.search(question.text):
        return _whom(question, levels, composer)
    if asks_between(question.text):
        return _between(question, levels, knowledge, composer)
    terms = [term for term in question.terms if term.start >= 0] if again else question.terms
    meant = level_for(terms, levels)
    if meant is None:
        return None
    figure = meant.level.figure
    if not question.amounts and MEASURE.match(figure.indicator) is None:  # its clause names it better than it is called
        composer.lead(composer.wording.quote.format(quote=composer.quote(meant.clause)))
        composer.show(figure)
        return composer.answer(Status.ANSWERED, strategy="level_for")
    if not question.amounts:
        composer.lead(composer.claim(figure), stress=figure.amount.text())
        return _with_whom([meant], composer, Status.ANSWERED)
    if all(comparable(amount, figure.amount) is None for amount in question.amounts):
        return None
    right = confirms(question, figure)
    template = composer.wording.yes_figure if right else composer.wording.corrected
    composer.lead(template.format(claim=composer.claim(figure)), stress=figure.amount.text())
    return _with_whom([meant], composer, Status.ANSWERED if right else Status.CORRECTED_PREMISE)


def _with_whom(meant: Sequence[LevelMeant], composer: Composer, status: Status) -> Answer:
    """Quote the clauses that say whom levels are for, where their names do not say so themselves."""
    for item in meant:
        listed = item.clause.id != item.level.figure.passage
        if listed or not FOR_WHOM.search(item.level.figure.indicator):
            composer.line(composer.wording.level_for.format(quote=composer.quote(item.clause)))
    return composer.answer(status, strategy="level_for")


def _whom(question: Question, levels: list[Level], composer: Composer) -> Answer | None:
    """Quote all clauses that say whom the level is for that a question gives; None where it is not one."""
    given = [level for level in levels if confirms(question, level.figure)]
    if len(given) != 1:
        return None
    figure = given[0].figure
    composer.lead(composer.wording.level_for.format(quote=composer.quote(given[0].clauses[0])))
    composer.quotes(given[0].clauses[1:])
    composer.show(figure)
    return composer.answer(Status.ANSWERED, strategy="level_for")


def _between(question: Question, levels: list[Level], knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Work out how far the levels of two that a question sets side by side are apart; None where they are not told apart."""
    for sides in sides_of(question):
        found = [level_for(terms, levels) for terms in (sides.first, sides.second)]
        meant = [item for item in found if item is not None]
        figures = [item.level.figure for item in meant]
        if len(figures) == 2 and figures[0].id != figures[1].id:
            answer = work_out(question, figures, knowledge, composer, strategy="level_for")
            if answer is not None:
                return _with_whom(meant, composer, answer.status)
    return None
