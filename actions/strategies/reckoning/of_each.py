"""Works out what so many come to in all, where one sentence states how many they are and what each of them gets."""

from __future__ import annotations

import re

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.finding.evidence import Evidence
from actions.finding.fitting_figures import FIGURE_EXPLAINS_ASSERTION
from actions.question import Question
from actions.reckoning.calculation import calculate
from actions.reckoning.each_and_count import each_with_count
from actions.replies.compose import Composer
from actions.replies.worked_out import say_calculation
from actions.words.asked_unit import asked_dimension, measures
from actions.words.for_each import costs_of_each
from actions.words.indicator_names import telling_words
from index.model import Figure

IN_ALL = re.compile(r"\b(?:cộng|cộng lại|gộp|gộp lại|tổng|tổng cộng|tất cả|cả thảy|hết|tốn|ngốn|mất)\b", re.IGNORECASE)


def answer_of_each(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Multiply what each gets by how many they are; None where no sentence states both of what is asked."""
    wanted = asked_dimension(question.text)
    if not wanted or not IN_ALL.search(question.text) or (costs_of_each(question.text) and not question.amounts):
        return None  # «mỗi căn hết bao nhiêu» asks for no product
    near = [match for match in evidence.figures if match.coverage.share >= FIGURE_EXPLAINS_ASSERTION]
    for key in dict.fromkeys(match.figure.passage for match in near):
        pairs = each_with_count(knowledge.release.passages[key], knowledge.release.passage_figures[key])
        meant = [pair for pair in pairs if measures(pair[0], wanted) and _is_meant(pair, question)]
        if len(meant) == 1:
            try:
                calculation = calculate("product", meant[0], composer.wording)
            except ValueError:  # «mỗi hộ tối đa 40 triệu đồng» makes no one sum
                continue
            say_calculation(calculation, meant[0], composer)
            return composer.answer(Status.ANSWERED, strategy="of_each")
    return None


def _is_meant(pair: tuple[Figure, Figure], question: Question) -> bool:
    """Tell whether a question gives how many they are, or what is done with them."""
    each, count = pair
    if question.amounts:
        return any(amount.value == count.amount.value for amount in question.amounts)
    return bool(telling_words(f"{each.indicator} {count.indicator}") & telling_words(question.text))
