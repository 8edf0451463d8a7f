"""Answers «tổng hai cái», «cả hai», «còn cái kia» after an amount was told: with the two last told, or the parts of one whole."""

from __future__ import annotations

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.reading.spoken_of import quoted_last
from actions.reckoning.arithmetic import of_one_unit
from actions.reckoning.both_or_other import all_told, means_other, points_to_told
from actions.reckoning.given_in_talk import Given, given_in_talk, same_thing
from actions.reckoning.operations import asks_calculation
from actions.replies.compose import Composer
from actions.replies.worked_out import show_calculation, work_out
from index.model import Figure

PAIR = 2


def answer_both_or_other(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Work out what is asked of the two things meant, state both, or state the other one; None where no two are told apart."""
    if not points_to_told(question):
        return None
    given = given_in_talk(question, knowledge)
    if count := all_told(question.text):
        return _all_of(given, count, composer)
    if means_other(question.text):
        return _of_other(given, knowledge, composer)
    pair = _two_meant(given, knowledge) or _two_quoted(given, knowledge)
    if not pair:
        return _of_two_units(given, composer) if asks_calculation(question) else None
    if asks_calculation(question):
        return work_out(question, pair, knowledge, composer, strategy="compute")
    composer.lead(composer.claim(pair[0]), stress=pair[0].amount.text())
    composer.line(composer.claim(pair[1]))
    return composer.answer(Status.ANSWERED, strategy="both")


def _all_of(given: Given, count: int, composer: Composer) -> Answer | None:
    """State again the amounts of so many different things, the last told first; None where the talk told fewer."""
    told: list[Figure] = []
    for figure in given.last:
        if not any(same_thing(figure, item) for item in told):
            told.append(figure)
    if len(told) < count:
        return None
    composer.lead(composer.claim(told[0]), stress=told[0].amount.text())
    for figure in told[1:count]:
        composer.line(composer.claim(figure))
    return composer.answer(Status.ANSWERED, strategy="both")


def _of_other(given: Given, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """State the other part of the whole of which one was told, as a share of it where that was told."""
    told = _told_part(given)
    others = _beside(told, knowledge) if told is not None else []
    if len(others) != 1:
        return None
    operation, *operands = given.question.memory.calculation or ("",)
    whole = knowledge.release.figures.get(operands[-1]) if operation == "share" and operands else None
    if whole is not None and whole in knowledge.ancestors(others[0]):
        pair = [others[0], whole]
        return show_calculation("share", pair, pair, composer, strategy="compute")
    composer.lead(composer.claim(others[0]), stress=others[0].amount.text())
    return composer.answer(Status.ANSWERED, strategy="other")


def _two_meant(given: Given, knowledge: Knowledge) -> list[Figure]:
    """Return the amounts of the last two answers, else the two parts of the whole just told, else a part and the only other."""
    told = _told_part(given)
    before = given.question.memory.calculation
    if told is not None and not before and (parts := _parts(told, knowledge)):
        return parts
    if told is not None and before and before[0] != "share":
        return given.pair()
    if told is not None and (others := _beside(told, knowledge)) and len(others) == 1:
        return [told, others[0]]
    return given.from_last_two()


def _two_quoted(given: Given, knowledge: Knowledge) -> list[Figure]:
    """Return the figure told last and the only other one in its unit that the sentences quoted last state."""
    told = next(iter(given.last), None)
    quoted = quoted_last(given.question, knowledge) if told is not None else []
    figures = [item for passage in quoted for item in knowledge.release.passage_figures.get(passage.id, ())]
    alike = [
        item
        for item in figures
        if told is not None and (item.amount.unit, item.amount.change) == (told.amount.unit, told.amount.change)
    ]
    return alike if len(alike) == PAIR and told in alike else []


def _of_two_units(given: Given, composer: Composer) -> Answer | None:
    """Say that the amounts of the last two answers cannot be worked with, being in two units; None where they are not."""
    pair = [*given.last[:1], *given.before[:1]]
    if len(pair) < PAIR or of_one_unit(pair):
        return None
    composer.lead(composer.wording.incomparable)
    for figure in pair:
        composer.line(composer.claim(figure))
    return composer.answer(Status.PARTLY_ANSWERED, strategy="compute")


def _told_part(given: Given) -> Figure | None:
    """Return the figure that the last answer was about: of a share the part."""
    figures = {item.id: item for item in (*given.last, *given.before)}
    operation, *operands = given.question.memory.calculation or ("",)
    part = figures.get(operands[0]) if operation == "share" and operands else None
    return part or next(iter(given.last), None)


def _parts(whole: Figure, knowledge: Knowledge) -> list[Figure]:
    """Return the parts of a figure where it has just two."""
    parts = [item for item in knowledge.release.parts.get(whole.id, ()) if item.amount.change is None]
    return parts if len(parts) == PAIR else []


def _beside(part: Figure, knowledge: Knowledge) -> list[Figure]:
    """Return the other parts of the whole of a figure."""
    wholes = knowledge.ancestors(part)[:1]
    return [item for whole in wholes for item in knowledge.release.parts.get(whole.id, ()) if item.id != part.id]
