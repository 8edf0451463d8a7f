"""Says honestly that the documents do not answer, and quotes the sentence that comes closest; never a figure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.answer import Answer, Status
from actions.documents.headings import is_bare_title
from actions.documents.knowledge import Knowledge
from actions.documents.period_fit import period_fit
from actions.figures.comparison_asked import SINCE, asks_direction
from actions.figures.naming import sentence_case
from actions.finding.evidence import Evidence, closest_first, nearest_topics
from actions.finding.fitting_figures import matching_figures
from actions.finding.fitting_passages import speaks_of
from actions.question import Question
from actions.replies.compose import Composer
from actions.replies.opening_questions import default_questions
from actions.words.as_typed import as_typed, as_typed_in_english
from actions.words.matching import Term
from actions.words.own_case import asks_of_one
from actions.words.vital import names_a_thing
from index.model import Passage

NEAR = 0.1  # calibrated retrieval score from which a sentence is near to a question …
OF_IT = 0.45  # … when it also explains so much of it
MOST_SAID, LONGEST_SAID = 3, 8  # things said back, and syllables of one
NO_NAME = re.compile(  # words that no name of a thing has
    r"\b(?:tôi|tui|tớ|mình|em|cháu|chúng|bọn|tụi|quá|lắm|hoài|mãi|chẳng|chả|trơn|vậy|thế|rồi|nữa|bị|chết|sợ|lo|với|mà|thì|"
    r"rình|cạnh|bên)\b",
    re.IGNORECASE,
)
ELSEWHERE = ("place", "organisation")  # kinds of things that make a question one about something else


def refuse(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer:
    """Return the «not in the plan» answer for a question; always an answer."""
    wording = composer.wording
    unstated = _unstated(question, knowledge)
    said = [term for term in question.terms if term.vital]
    named = [term for term in unstated or said if names_a_thing(term, question.text, knowledge.tag)]
    topic = _sayable(_as_typed(question.naming(named), question))
    fitting = [
        (match, period_fit(match.figure.period, question.periods)) for match in matching_figures(question, evidence)
    ]
    wrong_time = [match for match, fit in fitting if fit < 0]
    stated_then = any(
        fit == 1.0 and not match.coverage.missing for match, fit in fitting
    )  # else it would be denied wrongly
    unstated_times = [
        period
        for period in question.periods
        if all(period_fit(match.figure.period, (period,)) < 0 for match, _ in fitting)
    ]
    compared = len(question.periods) > 1 and bool(fitting) and bool(unstated_times)  # one of the two is not stated
    denied = compared or bool(wrong_time and not stated_then) or _of_other_times(question, evidence)
    if denied and question.periods and (about := question.naming(question.terms)):
        period = ", ".join(item.label for item in (unstated_times if compared else question.periods)[:2])
        composer.allow(period)
        composer.lead(wording.not_stated_period.format(topic=about, period=period))
        others = [match for match, _ in fitting] if compared else wrong_time
        stated = dict.fromkeys(match.figure.period.label for match in others[:4] if match.figure.period is not None)
        asks = [wording.figure_question_period.format(indicator=sentence_case(about), period=label) for label in stated]
        return composer.answer(Status.NOT_IN_PLAN, strategy="refuse", suggestions=asks)
    if topic:
        composer.allow(topic)
        if unstated:
            template = wording.not_stated
        elif asks_of_one(question.text):
            template = wording.not_stated_of_one
        else:
            template = wording.not_stated_of_it if _said_together(named, knowledge) else wording.not_stated_of_topic
        composer.lead(template.format(topic=topic))
    else:
        composer.lead(wording.not_stated_plain)
    nearest = nearest_topics(evidence, knowledge)
    if (sentence := _nearest_sentence(question, evidence, knowledge)) is not None:
        composer.line(wording.closest_at_all.format(quote=composer.quote(sentence)))
    elif nearest:
        composer.line(wording.nearest.format(topics="; ".join(nearest)))
    asks = [wording.topic_question.format(topic=name) for name in nearest] or default_questions(knowledge, composer)
    return composer.answer(Status.NOT_IN_PLAN, strategy="refuse", suggestions=asks)


def _sayable(topic: str) -> str:
    """Return the things of a question as they are where a reply may say them back; nothing of a story or a string of words.

    «Về gà vịt nhà tui chết dịch, hỗ trợ» is no Vietnamese that an office would write.
    """
    things = topic.split(", ")
    plain = all(len(thing.split()) <= LONGEST_SAID and NO_NAME.search(thing) is None for thing in things)
    return topic if len(things) <= MOST_SAID and plain else ""


def _said_together(terms: Sequence[Term], knowledge: Knowledge) -> bool:
    """Tell whether some sentence speaks of all terms; words that each stand by themselves say nothing of «thu ngân sách tỉnh»."""
    return any(all(text.speaks_of(term) for term in terms) for text in knowledge.passage_texts.values())


def _of_other_times(question: Question, evidence: Evidence) -> bool:
    """Tell whether figures name all that a question is about, one this and one that, and all of them for other times only."""
    named = {term for term in question.terms if term.vital}
    about = [match for match in evidence.figures if named - set(match.coverage.missing)]
    told = {term for match in about for term in named - set(match.coverage.missing)}
    return (
        bool(named) and told == named and all(period_fit(match.figure.period, question.periods) < 0 for match in about)
    )


def refuse_of_time(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Refuse to compare with a time for which nothing is stated of what is compared; None where something is."""
    if not question.periods or not (asks_direction(question.text) or SINCE.search(question.text)):
        return None
    stated = [match.figure.period for match in matching_figures(question, evidence)]
    saying = [match.passage.text for match in evidence.passages if not match.coverage.missing]
    unmet = [asked for asked in question.periods if all(period_fit(period, (asked,)) < 0 for period in stated)]
    told = any(str(asked.start.year) in text for text in saying for asked in unmet)
    if told or not stated or not unmet:
        return None
    return refuse(question, evidence, knowledge, composer)


def refuse_of_topic(question: Question, composer: Composer) -> Answer:
    """Say that what a follow-up wants is not stated of the thing spoken of, by its name."""
    told = (question.memory.about, ", ".join(text for text, *_ in question.memory.topic))
    topic = next((words for words in told if any(map(str.isalpha, words)) and _sayable(words)), "")
    if not topic:  # «giai đoạn 1 xong chưa», «làm ở đâu?»: a number alone names nothing
        composer.lead(composer.wording.not_stated_plain)
        return composer.answer(Status.NOT_IN_PLAN, strategy="refuse")
    composer.allow(topic)
    composer.lead(composer.wording.not_stated_of_topic.format(topic=topic))
    return composer.answer(Status.NOT_IN_PLAN, strategy="refuse")


def _nearest_sentence(question: Question, evidence: Evidence, knowledge: Knowledge) -> Passage | None:
    """Return the sentence nearest to a question that it does not answer, without figures; None when none is near.

    What is asked of another place, body or time is not near, however alike the words.
    """
    ranked = closest_first(evidence)
    best = ranked[0] if ranked else None
    if best is None or best.retrieval < NEAR or best.coverage.share < OF_IT or best.passage.cells:
        return None
    if any(term.kind == "indicator" for term in best.coverage.missing):
        return None
    states_figures = bool(knowledge.release.passage_figures.get(best.passage.id))
    if (
        states_figures
        or is_bare_title(best.passage, knowledge)
        or any(term.kind in ELSEWHERE for term in best.coverage.missing)
    ):
        return None
    if question.periods and not speaks_of(best.passage, question, knowledge):
        return None
    return best.passage


def _as_typed(named: str, question: Question) -> str:
    """Return things of a question in the words of whoever asked it."""
    if question.english:
        return as_typed_in_english(named, question.written)
    return as_typed(named, question.text, question.written) if named else named


def _unstated(question: Question, knowledge: Knowledge) -> list[Term]:
    """Return the things of a question that no sentence or heading names; those that only tell its story when all do."""
    texts = [*knowledge.passage_texts.values(), *knowledge.section_texts.values(), *knowledge.document_texts.values()]
    found = [term for term in question.terms if not any(text.speaks_of(term) for text in texts)]
    return [term for term in found if term.vital]
