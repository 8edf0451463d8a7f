"""Quotes the sentence that is likely to answer, where no strategy found what was asked in words that it knows."""

from __future__ import annotations

from actions.answer import Answer, Status
from actions.documents.announced import announced
from actions.documents.knowledge import Knowledge
from actions.figures.asserted import misnumbers
from actions.finding.amount_of_kind import states_amount_of_kind
from actions.finding.evidence import Evidence, PassageMatch, likeliest
from actions.finding.fitting_passages import speaks_of
from actions.finding.relevance import INDISPENSABLE, LIKELY_ENOUGH, LIKELY_ENOUGH_OF_AMOUNTS
from actions.question import Question
from actions.replies.compose import Composer
from actions.words import cues
from actions.words.named_works import is_name
from actions.words.names import NAMES_ASKED

LIKELY = "likely"  # the strategy, by its name in an answer
AMOUNTS = ("ask_figure", "ask_count", "ask_compute", "ask_compare")


def answer_likely(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Quote the likeliest sentence as the closest one, with the list that it announces; None when none is likely enough."""
    best = likeliest(evidence)
    asks_amount = cues.AMOUNT.search(question.text) is not None or question.intent in AMOUNTS
    enough = LIKELY_ENOUGH_OF_AMOUNTS if asks_amount else LIKELY_ENOUGH
    if best is None or best.likelihood < enough or not _is_of_the_same(best, question, knowledge):
        return None
    if NAMES_ASKED.search(question.text) or cues.OFFICE_HOLDER.search(question.text):
        return None  # of people, of whom a sentence on their work says nothing
    if asks_amount and not states_amount_of_kind(best.passage, question, knowledge):
        return None
    composer.lead(composer.wording.closest.format(quote=composer.quote(best.passage)))
    composer.quotes(announced(best.passage, knowledge)[1:])
    return composer.answer(Status.ANSWERED, strategy=LIKELY)


def _is_of_the_same(best: PassageMatch, question: Question, knowledge: Knowledge) -> bool:
    """Tell whether a sentence speaks of the very things, the place, the number and the time that a question names."""
    if any(term.kind in INDISPENSABLE or is_name(term, question.text) for term in best.coverage.missing):
        return False
    if misnumbers(question, best.passage.text):
        return False
    return not question.periods or speaks_of(best.passage, question, knowledge)
