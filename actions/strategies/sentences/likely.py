"""Quotes the sentence that is likely to answer, where no strategy found what was asked in words that it knows."""

from __future__ import annotations

from actions.answer import Answer, Status
from actions.documents.announced import announced
from actions.documents.document_head import asks_of_head
from actions.documents.knowledge import Knowledge
from actions.figures.amount_of_kind import states_amount_of_kind
from actions.figures.for_one import tells_of_one
from actions.finding.evidence import Evidence, PassageMatch, likeliest
from actions.finding.fitting_passages import is_unpaid, speaks_of
from actions.finding.relevance import BY_LIKELIHOOD, INDISPENSABLE, LIKELY_ENOUGH, LIKELY_ENOUGH_OF_AMOUNTS
from actions.question import Question
from actions.replies.compose import Composer
from actions.words import cues
from actions.words.acts import parts_asked
from actions.words.extremes import HIGHEST, LOWEST
from actions.words.named_works import is_name
from actions.words.names import NAMES_ASKED
from actions.words.numbered_things import misnumbers
from index.model import Passage

NOT_BY_LIKENESS = (  # names, holders of offices, the most of several: a sentence on the same says none of them
    NAMES_ASKED,
    cues.OFFICE_HOLDER,
    HIGHEST,
    LOWEST,
)
AMOUNTS = ("ask_figure", "ask_count", "ask_compute", "ask_compare")


def answer_likely(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Quote the likeliest sentence as the closest one, with the list that it announces; None when none is likely enough."""
    best = likeliest(evidence)
    asks_amount = cues.AMOUNT.search(question.text) is not None or question.intent in AMOUNTS
    enough = LIKELY_ENOUGH_OF_AMOUNTS if asks_amount else LIKELY_ENOUGH
    if best is None or best.likelihood < enough or not _is_of_the_same(best, question, knowledge):
        return None
    if any(asks.search(question.text) for asks in NOT_BY_LIKENESS) or asks_of_head(question.text):
        return None
    if not _says_part(best.passage, question.text):
        return None
    if asks_amount and not _states_amount(best.passage, question, knowledge):
        return None
    composer.lead(composer.wording.closest.format(quote=composer.quote(best.passage)))
    composer.quotes(announced(best.passage, knowledge)[1:])
    timed = cues.WHEN.search(question.text) is not None  # the time that a sentence has may be of something else in it
    return composer.answer(Status.PARTLY_ANSWERED if timed else Status.ANSWERED, strategy=BY_LIKELIHOOD)


def _says_part(passage: Passage, text: str) -> bool:
    """Tell whether a sentence or the columns of a row speak of an act that a question asks who has a part in, if it does.

    «Chủ đầu tư» beside a bridge says nothing of which company won its tender.
    """
    said = " ".join((passage.text, *(heading for cell in passage.cells for heading in cell.header)))
    parts = parts_asked(text)
    return not parts or any(part.act.search(said) or part.columns.search(said) for part in parts)


def _states_amount(passage: Passage, question: Question, knowledge: Knowledge) -> bool:
    """Tell whether a sentence states an amount of the kind asked for, of one where it is asked of one."""
    return states_amount_of_kind(passage, question, knowledge) and tells_of_one(passage, question, knowledge)


def _is_of_the_same(best: PassageMatch, question: Question, knowledge: Knowledge) -> bool:
    """Tell whether a sentence speaks of the very things, the place, the number, the pay and the time that a question names."""
    if not best.coverage.share or any(is_unpaid(term, best) for term in question.terms if term.vital):
        return False
    if any(term.kind in INDISPENSABLE or is_name(term, question.text) for term in best.coverage.missing):
        return False
    if misnumbers(question, best.passage.text):
        return False
    return not question.periods or speaks_of(best.passage, question, knowledge)
