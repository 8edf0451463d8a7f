"""Answers one question by the first strategy that can."""

from __future__ import annotations

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.documents.named_documents import named_documents, names_our_own
from actions.documents.outcomes import outcome_of
from actions.documents.own_place import is_nation
from actions.figures.place_unsaid import is_said_of, place_asked
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.cited import cited_passages
from actions.replies.compose import Composer, Mark
from actions.routing import OF_THINGS_UNKNOWN, strategies_for
from actions.wording import ENGLISH, VIETNAMESE

OF_SENTENCES = ("figure", "nearest", "passage")  # strategies that may answer by a sentence about the whole


def composer_for(question: Question, knowledge: Knowledge) -> Composer:
    """Return an empty composer in the language of a question."""
    return Composer(knowledge.release, ENGLISH if question.english else VIETNAMESE)


def first_answer(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Return the first strategy's answer; whatever the others wrote before giving up is forgotten."""
    for strategy in OF_THINGS_UNKNOWN if _names_something_unknown(question, knowledge) else strategies_for(question):
        clean = composer.mark()
        answer = strategy(question, evidence, knowledge, composer)
        if answer is not None:
            of_whole = _of_whole(answer, question, knowledge, composer, clean)
            return of_whole or _with_outcomes(answer, knowledge, composer)
        composer.back_to(clean)
    return None


def _of_whole(
    answer: Answer, question: Question, knowledge: Knowledge, composer: Composer, clean: Mark
) -> Answer | None:
    """Return an answer for one commune or hamlet as told of the whole, where no sentence that it shows names that place.

    «Phường A lắp bao nhiêu đèn» is not answered by what the city does: that is quoted with the word that it is not said of A.
    """
    place = place_asked(question, knowledge) if answer.strategy in OF_SENTENCES else None
    if place is None or answer.status is not Status.ANSWERED:
        return None
    cited = cited_passages(answer, knowledge)
    figures = [item.figure for item in answer.figures]
    said = [is_said_of(place, knowledge.release.passages[item.passage], knowledge, figure=item) for item in figures]
    said = said or [is_said_of(place, item, knowledge) for item in cited]
    if any(said) or not cited:
        return None
    composer.back_to(clean)
    first = knowledge.release.passages[figures[0].passage] if figures else cited[0]
    composer.allow(place.said)
    composer.lead(composer.wording.not_of_place.format(place=place.said, quote=composer.quote(first)))
    return composer.answer(Status.PARTLY_ANSWERED, strategy=answer.strategy)


def _with_outcomes(answer: Answer, knowledge: Knowledge, composer: Composer) -> Answer:
    """Return an answer with what became of the requests that it quotes: «đề nghị mở rộng nghĩa trang. Kết quả: chưa …»."""
    cited = {item.start for item in answer.citations}
    outcomes = [outcome_of(passage, knowledge) for passage in cited_passages(answer, knowledge)]
    unsaid = [item for item in outcomes if item is not None and item.start not in cited]
    if not unsaid or answer.status is Status.NOT_IN_PLAN:
        return answer
    composer.quotes(unsaid)
    return composer.answer(answer.status, strategy=answer.strategy, suggestions=answer.suggestions)


def _names_something_unknown(question: Question, knowledge: Knowledge) -> bool:
    """Tell whether the question is about a document or a place that this release knows nothing of."""
    if question.numbers and not names_our_own(question, knowledge) and not named_documents(question, knowledge):
        return True
    places = [term for term in question.terms if term.kind == "place" and (term.vital or not is_nation(term))]
    texts = (*knowledge.document_texts.values(), *knowledge.passage_texts.values())
    return any(not any(text.speaks_of(place) for text in texts) for place in places)
