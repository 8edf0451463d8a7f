"""Holds a claim about a part against the part's own amount, where a sentence gives it after that of the whole."""

from __future__ import annotations

import re
from dataclasses import replace

from actions.answer import Answer, Status
from actions.claims.plain_yes import NEGATION
from actions.documents.knowledge import Knowledge
from actions.figures.asserted import agrees
from actions.question import Question
from actions.replies.compose import Composer
from actions.replies.quoting import corrected
from actions.words.indicator_names import telling_words
from actions.words.statements import without_tag
from index.model import Figure

OF_WHICH = re.compile(r"\b(?:trong đó|bao gồm|gồm|riêng)\b", re.IGNORECASE)
COUNTED_TOGETHER = frozenset(["người", "cái", "chiếc", "đơn vị"])  # «thiếu 9 y tá, trong đó y tá nhi là 4 người»


def answer_part_beside(question: Question, whole: Figure, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Say whether a part is as many as is claimed, by the sentence of the whole; None where no part of it is spoken of."""
    part = _part_spoken_of(question, whole, knowledge) if len(question.amounts) == 1 else None
    if part is None:
        return None
    passage = knowledge.release.passages[part.passage]
    verdict = agrees(replace(question.amounts[0], unit=part.amount.unit), part.amount)
    denied = NEGATION.search(without_tag(question.text)) is not None
    if verdict is False and not denied:
        return corrected(passage, composer, strategy="yes_no")
    template = composer.wording.yes if verdict and not denied else composer.wording.on_this
    composer.lead(template.format(quote=composer.quote(passage)))
    return composer.answer(Status.ANSWERED, strategy="yes_no")


def _part_spoken_of(question: Question, whole: Figure, knowledge: Knowledge) -> Figure | None:
    """Return the figure after «trong đó» in the sentence of ``whole`` beside which stands what a claim says more than the
    whole's name: «thiếu 9 y tá nhi» of «thiếu 9 y tá, trong đó thiếu nhất là y tá nhi với 4 người»; None where none does."""
    passage = knowledge.release.passages[whole.passage]
    unit = whole.amount.unit or ""
    claim = telling_words(without_tag(question.text)) - telling_words(f"{whole.indicator} {unit}")
    more = {word for word in claim & telling_words(passage.text) if not word.isdigit()}
    told, before = [], whole.end
    for figure in sorted(knowledge.release.passage_figures[whole.passage], key=lambda item: item.start):
        if figure.start < whole.end:
            continue
        beside = telling_words(passage.text[before - passage.start : figure.start - passage.start])
        before = figure.end
        within = OF_WHICH.search(passage.text, whole.end - passage.start, figure.start - passage.start)
        alike = figure.amount.unit == unit or figure.amount.unit in COUNTED_TOGETHER
        if within and alike and figure.amount.change is None and more and more <= beside:
            told.append(figure)
    return told[0] if len(told) == 1 else None
