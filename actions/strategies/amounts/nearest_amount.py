"""Quotes, for an amount, the sentence the retriever is sure of that states one of the kind asked for, named as the closest."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.documents.own_place import levels_apart
from actions.figures.amount_of_kind import states_amount_of_kind
from actions.figures.asked_part import asked_within_whole
from actions.figures.for_one import tells_of_one
from actions.finding.evidence import Evidence, PassageMatch, closest_first
from actions.finding.fees_meant import TAX
from actions.finding.relevance import CLOSE_UNSURE, INDISPENSABLE
from actions.question import Question
from actions.replies.compose import Composer
from actions.replies.quoting import put_right
from actions.words.asked_unit import asked_dimension
from actions.words.for_each import each_named, says_each
from actions.words.matching import Term
from actions.words.named_works import names_in
from actions.words.numbered_things import misnumbers
from actions.words.same_words import written_for
from actions.words.vital import PRICES
from index.model import Passage
from vietnamese.folding import fold
from vietnamese.syllables import syllables

CLOSE_AMOUNT = 0.25  # retrieval score; of 375 refusals 22 passed both thresholds, 15 of them wrong, …
SAID_ENOUGH = 0.6  # … and share of the question that the sentence and its headings explain; see ADR 072
BUDGET = re.compile(r"\b(?:ngân sách|NSNN)\b", re.IGNORECASE)
PAID = PRICES | {"phạt"}
FAR_APART = 2.0  # a sentence so many times as close as the second is meant, in whatever words; of two …
SAYS_MORE = 0.05  # … the one that says more of the question by so much
LEADING = 0.05  # retrieval score of a sentence that is first by its words, too, so many times as close …
TIMES_NEXT = 1.2  # … as the next: of 9 such refusals 8 were of that very sentence, with an amount of the kind …
LED_BY = 0.4  # … when it explains such a share of the question


def answer_nearest_amount(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Quote the closest sentence as the closest one; None when it is not sure, or states no amount of the kind."""
    ranked = closest_first(evidence)
    if question.follow_up or not ranked:
        return None
    best = _best(ranked, question)
    if best is not None and any(term in best.coverage.missing for term in asked_within_whole(question)):
        return None
    if best is not None and any(TAX.fullmatch(term.text) for term in best.coverage.missing):
        return None
    if best is not None and BUDGET.search(question.text) and levels_apart(question.text, best.passage, knowledge):
        return None  # «chi ngân sách tỉnh» is not told by what the city spends
    if best is not None and best.passage.cells and not _says_names(best.passage, question, knowledge):
        return None
    if (
        best is None
        or not tells_of_one(best.passage, question, knowledge)
        or not states_amount_of_kind(best.passage, question, knowledge)
    ):
        return None
    if misnumbers(question, best.passage.text):
        return put_right(question, best.passage, composer, strategy="nearest")  # «bão số 5» of «bão số 4»
    composer.lead(composer.wording.closest.format(quote=composer.quote(best.passage)))
    whole = best.retrieval >= CLOSE_UNSURE or not best.coverage.missing
    return composer.answer(Status.ANSWERED if whole else Status.PARTLY_ANSWERED, strategy="nearest")


def _says_names(row: Passage, question: Question, knowledge: Knowledge) -> bool:
    """Tell whether a row, or the title over it, has all that a question calls by a name: no other «Trạm Y tế» will do."""
    title = knowledge.document_texts[row.document]
    names = names_in(question.terms, question.text)
    return all(fold(name.text) in fold(row.text) or title.speaks_of(name) for name in names)


def _best(ranked: Sequence[PassageMatch], question: Question) -> PassageMatch | None:
    """Return the sentence that is close enough to be the one in which the amount is sought."""
    if ranked[0].retrieval >= CLOSE_AMOUNT and (
        best := ranked[0] if _says_enough(ranked[0], question) else rule_of_case(ranked, question)
    ):
        return best
    return ranked[0] if _is_first_in_words_too(ranked, question) else None


def _is_first_in_words_too(ranked: Sequence[PassageMatch], question: Question) -> bool:
    """Tell whether the closest sentence is ahead of all others by the words it shares, too, and lacks one common word at most.

    Where the amount is for each of something the sentence must say so.
    """
    best, *others = ranked
    if best.retrieval < LEADING or any(best.retrieval < TIMES_NEXT * other.retrieval for other in others[:1]):
        return False
    if any(best.score < other.score for other in others) or best.coverage.share < LED_BY:
        return False
    lone = all(" " not in term.text for term in best.coverage.missing) or not question.text.isascii()
    each = all(
        any(says_each(best.passage.text, noun) for noun in (item.noun, *written_for(item.noun)))
        for item in each_named(question.text)
    )
    return lone and each and _may_be_left(best, question)


def rule_of_case(ranked: Sequence[PassageMatch], question: Question) -> PassageMatch | None:
    """Return the sentence that alone, or with one that says less of the question, is far closer than all others."""
    second, third = (ranked[at].retrieval if len(ranked) > at else 0.0 for at in (1, 2))
    if ranked[0].retrieval >= FAR_APART * second:
        close = ranked[:1]
    else:
        close = ranked[:2] if second >= CLOSE_AMOUNT and second >= FAR_APART * third else []
    by_score = sorted(close, key=lambda match: -match.score)
    if not by_score or not _tells_case(by_score[0], question):
        return None
    return by_score[0] if len(by_score) < 2 or by_score[0].score >= by_score[1].score + SAYS_MORE else None


def _says_enough(best: PassageMatch, question: Question) -> bool:
    """Tell whether a sentence says, with its headings, what the question names."""
    return best.coverage.share >= SAID_ENOUGH and not best.coverage.loose and _may_be_left(best, question)


def _tells_case(best: PassageMatch, question: Question) -> bool:
    """Tell whether a sentence may be the rule that a case told in other words falls under («nhà trọ để hỏng thiết bị …»).

    The question names the unit it asks in. What is paid (a fine, a fee, a wage) must be in the sentence by that word, and so
    must names and what plans are about.
    """
    said = {word.text.lower() for word in syllables(best.passage.text)}
    paid = {word.text.lower() for word in syllables(question.text)} & PAID
    named = [term for term in best.coverage.missing if term.kind in INDISPENSABLE or _is_capital(term, question)]
    return bool(asked_dimension(question.text)) and not named and paid <= said


def _is_capital(term: Term, question: Question) -> bool:
    """Tell whether a term is written with a capital inside the question."""
    return term.start > 0 and question.text[term.start : term.start + 1].isupper()


def _may_be_left(best: PassageMatch, question: Question) -> bool:
    """Tell whether what a sentence leaves open is one common word at most: no name, and nothing that plans are about."""
    missing = best.coverage.missing
    return len(missing) <= 1 and not any(
        term.known or term.kind in INDISPENSABLE or question.text[term.start : term.start + 1].isupper()
        for term in missing
    )
