"""Answers a question for several things at once, part by part, and says which part the documents do not state."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.documents.period_fit import period_fit
from actions.figures.asked_part import asked_within_whole
from actions.figures.movement import starts_change
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.reckoning.suppositions import leaves_supposition_open
from actions.replies.compose import Composer
from actions.words.asked_unit import asked_dimension, measures
from actions.words.matching import Term
from index.model import Figure, Passage

MOST_THINGS = 4
JOINED = re.compile(r"\b(?:và|với|lẫn|cùng|cả|and)\b|[,;]", re.IGNORECASE)


def answer_several(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Answer each named thing by its figure or sentence; None when the question names fewer than two known things.

    Things that no thesaurus knows are answered where one sentence counts all that is named: «số vụ tai nạn và số người chết».
    """
    things = [term for term in question.terms if term.known and term.kind != "place"]
    if any(not term.known for term in question.terms):
        return _of_one_sentence(question, evidence, knowledge, composer)
    if len(things) < 2:
        return None
    if any(thing.kind != "indicator" for thing in things) and not JOINED.search(question.text):
        return None  # «chi … cho nông nghiệp» is one thing, not two
    figures: list[Figure] = []
    passages: list[Passage] = []
    missing: list[Term] = []
    for thing in things[:MOST_THINGS]:
        figure = _figure_of(thing, question, evidence, knowledge)
        passage = None if figure else _passage_of(thing, evidence, knowledge)
        if figure is not None:
            figures += [figure] if figure not in figures else []
        elif passage is not None:
            passages.append(passage)
        else:
            missing.append(thing)
    if (passages or missing) and asked_within_whole(question):
        return None
    if not figures or (missing and not _are_joined(things, question)):
        return None
    return _compose(question, figures, passages, missing, composer)


def _are_joined(things: Sequence[Term], question: Question) -> bool:
    """Tell whether things are listed, so that one may be answered without the other: no «doanh nghiệp còn thiếu tiền thuế»."""
    return JOINED.search(question.text, things[0].start, max(0, things[-1].start)) is not None


def _of_one_sentence(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    things = [term for term in question.terms if term.vital]
    if not 1 < len(things) <= MOST_THINGS or not JOINED.search(question.text):
        return None
    found = [_figure_of(thing, question, evidence, knowledge) for thing in things]
    figures = list({figure.id: figure for figure in found if figure is not None}.values())
    if len(figures) < len(things) or len({figure.passage for figure in figures}) > 1:
        return None
    return _compose(question, figures, [], [], composer)


def _figure_of(thing: Term, question: Question, evidence: Evidence, knowledge: Knowledge) -> Figure | None:
    fitting = [
        match
        for match in evidence.figures
        if knowledge.figure_texts[match.figure.id][0].speaks_of(thing)
        and period_fit(match.figure.period, question.periods) >= 0
    ]
    fitting.sort(
        key=lambda match: (
            starts_change(match.figure, knowledge),
            len(knowledge.ancestors(match.figure)),
            -match.score,
        )
    )
    return fitting[0].figure if fitting else _measured(thing, question, evidence, knowledge)


def _measured(thing: Term, question: Question, evidence: Evidence, knowledge: Knowledge) -> Figure | None:
    """Return the figure in the unit asked for whose name shares most with a thing that plans name otherwise; else None.

    «thu gom rác» is «tỷ lệ chất thải rắn sinh hoạt được thu gom» where a share is asked.
    """
    wanted = asked_dimension(question.text)
    words = frozenset(thing.text.split())
    found = []
    for match in evidence.figures:
        indicator = knowledge.figure_texts[match.figure.id][0]
        shared = sum(f" {word} " in indicator.full for word in words)
        fits = wanted and measures(match.figure, wanted) and period_fit(match.figure.period, question.periods) >= 0
        if fits and 2 * shared > len(words) and indicator.speaks_of(thing, loosely=True):
            found.append((shared, match.score, match.figure))
    return max(found, key=lambda item: item[:2])[2] if found else None


def _passage_of(thing: Term, evidence: Evidence, knowledge: Knowledge) -> Passage | None:
    best = max(
        evidence.passages,
        key=lambda match: knowledge.passage_texts[match.passage.id].credit(thing, loosely=True),
        default=None,
    )
    if best is None or not knowledge.passage_texts[best.passage.id].speaks_of(thing, loosely=True):
        return None
    return best.passage


def _compose(
    question: Question,
    figures: Sequence[Figure],
    passages: Sequence[Passage],
    missing: Sequence[Term],
    composer: Composer,
) -> Answer:
    composer.lead(composer.claim(figures[0]), stress=figures[0].amount.text())
    for figure in figures[1:]:
        composer.line(composer.claim(figure))
    for passage in passages:
        composer.line(composer.wording.quote.format(quote=composer.quote(passage)))
    if missing:
        composer.line(composer.wording.part_not_stated.format(topic=", ".join(term.text for term in missing)))
    if left_open := leaves_supposition_open(question):
        composer.line(composer.wording.supposition_open)
    whole = not missing and not left_open
    return composer.answer(Status.ANSWERED if whole else Status.PARTLY_ANSWERED, strategy="several")
