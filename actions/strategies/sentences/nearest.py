"""Quotes the sentence that the retriever is confident about, where the words of the question were not all found in it."""

from __future__ import annotations

from actions.answer import Answer, Status
from actions.documents.announced import announced
from actions.documents.knowledge import Knowledge
from actions.documents.named_documents import ALTERNATIVES
from actions.documents.own_place import levels_apart
from actions.documents.roles import Role
from actions.figures.asked_part import asked_within_whole
from actions.finding.evidence import Evidence, PassageMatch, closest_first
from actions.finding.fitting_passages import NEAR_BEST, is_unpaid, speaks_of
from actions.finding.relevance import CLOSE, CLOSE_UNSURE, INDISPENSABLE, TIMES_SECOND, is_sure, stands_out
from actions.question import Question
from actions.replies.compose import Composer
from actions.replies.quoting import corrected, put_right
from actions.words import cues
from actions.words.named_works import is_name
from actions.words.names import names_some
from actions.words.numbered_things import misnumbers
from actions.words.organisations import organisations_in
from actions.words.progress_asked import STATED_SO_FAR, asks_what_is_so_far

OF_TOPIC = 0.3  # share of a question that a sentence on its topic explains
MOST_QUOTED = 3
GUESSED = 0.55  # confidence in the intent below which it is one
AMOUNTS = ("ask_figure", "ask_count")  # intents that a sentence without the amount does not answer


def answer_nearest(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Quote the closest sentence as the closest one; None when none is close or it leaves out what plans are about."""
    match = closest(question, evidence)
    if match is None or (question.follow_up and question.periods and not speaks_of(match.passage, question, knowledge)):
        return None
    if misnumbers(question, match.passage.text):
        return put_right(question, match.passage, composer, strategy="nearest")
    others = [term.kind == "organisation" for term in match.coverage.missing]
    if _is_contradicted(question, match) and others and all(others) and organisations_in(match.passage.text):
        if ALTERNATIVES.search(question.text):  # «UBND tỉnh hay UBND xã lo»
            composer.lead(composer.wording.on_this.format(quote=composer.quote(match.passage)))
            return composer.answer(Status.ANSWERED, strategy="nearest")
        return corrected(match.passage, composer, strategy="nearest")
    if any(others) and levels_apart(question.text, match.passage, knowledge):
        return None  # «chi ngân sách của UBND tỉnh» is not told by what the city spends
    if cues.WHICH_OF.search(question.text) and not names_some(match.passage.text, _nouns(question)):
        composer.lead(composer.wording.no_names.format(quote=composer.quote(match.passage)))
        return composer.answer(Status.PARTLY_ANSWERED, strategy="nearest")
    set_only = knowledge.roles[match.passage.id] is Role.TASK and not match.passage.cells
    if set_only and asks_what_is_so_far(question.text) and not STATED_SO_FAR.search(match.passage.text):
        composer.lead(composer.wording.progress_unstated.format(quote=composer.quote(match.passage)))
        return composer.answer(Status.PARTLY_ANSWERED, strategy="nearest")
    composer.lead(composer.wording.closest.format(quote=composer.quote(match.passage)))
    composer.quotes(announced(match.passage, knowledge)[1:])
    status = Status.ANSWERED if is_sure(*_first_two(evidence)) else Status.PARTLY_ANSWERED
    return composer.answer(status, strategy="nearest")


def _nouns(question: Question) -> set[str]:
    """Return the first syllables of what a question wants to be named or is about."""
    which = cues.WHICH_OF.search(question.text)
    return {term.text.split()[0] for term in question.terms if term.vital} | {which.group().split()[0] if which else ""}


def closest(question: Question, evidence: Evidence) -> PassageMatch | None:
    """Return the passage that the retriever puts first, when it is sure enough and names what it has to name."""
    best = next(iter(closest_first(evidence)), None)
    if best is None or not question.terms:
        return None
    _, second = _first_two(evidence)
    describing = cues.asks_to_describe(question.text) and not any(term.kind == "indicator" for term in question.terms)
    sure = question.confidence >= GUESSED and best.retrieval >= max(CLOSE, TIMES_SECOND * second)
    sure = sure or is_sure(best.retrieval, second) or (describing and stands_out(best.retrieval, second))
    if not sure or (question.intent in AMOUNTS and not describing):
        return None
    if any(term.kind in INDISPENSABLE for term in best.coverage.missing) and not _is_contradicted(question, best):
        return None
    if any(is_name(term, question.text) for term in best.coverage.missing):
        return None  # what is told of «nhà văn hóa ấp Phước Bình» answers nothing of ấp Phước Lộc
    things = [term for term in question.terms if term.kind != "place"]
    if any(is_unpaid(term, best) for term in things if term.vital):
        return None
    if any(term in best.coverage.missing for term in asked_within_whole(question)):
        return None
    own = [term for term in things if term.start >= 0 and term.vital] or things  # «còn covid?» after another disease
    return best if any(term not in best.coverage.missing for term in own) else None


def answer_topic(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Quote what is said of a topic that a question names, where what it tells beside it is not stated.

    None where the rest is a thing that plans are written about, a price or a pay: then the topic alone answers nothing.
    """
    ranked = [match for match in evidence.passages if match.at_home and match.coverage.share >= OF_TOPIC]
    if not ranked or question.amounts or cues.HOW_MUCH.search(question.text) or question.english:
        return None
    best = ranked[0]
    open_terms = [term for term in (*best.coverage.missing, *best.coverage.loose) if term.vital]
    topics = [term for term in question.terms if term.kind == "topic" and term not in best.coverage.missing]
    if not topics or any(is_unpaid(term, best) for term in question.terms if term.vital):
        return None
    if any(term.known for term in best.coverage.missing) or not open_terms:
        return None
    if question.periods and not speaks_of(best.passage, question, knowledge):
        return None
    unstated, topic = question.naming(best.coverage.missing), topics[0].said or topics[0].text
    shown = [match.passage for match in ranked[:MOST_QUOTED] if match.score >= best.score - NEAR_BEST]
    quote = composer.quote(shown[0])
    lead = composer.wording.on_topic.format(unstated=unstated, topic=topic, quote=quote)
    composer.lead(lead if unstated and unstated != topic else composer.wording.on_this.format(quote=quote))
    composer.quotes(shown[1:])
    return composer.answer(Status.PARTLY_ANSWERED, strategy="nearest")


def _first_two(evidence: Evidence) -> tuple[float, float]:
    """Return the two highest retrieval scores, 0 where there is none."""
    first, second, *_ = (*(match.retrieval for match in closest_first(evidence)), 0.0, 0.0)
    return first, second


def _is_contradicted(question: Question, best: PassageMatch) -> bool:
    """Tell whether only the organisation of an assertion is not found in a sentence about all the rest of it."""
    asserts = question.intent == "ask_yes_no" or cues.CLAIMED.search(question.text) is not None
    if not asserts or best.retrieval < CLOSE_UNSURE:
        return False
    return all(term.kind == "organisation" or not term.known for term in best.coverage.missing)
