"""Works out what so many come to in all, one group or several, where one sentence states how many and what each of them gets."""

from __future__ import annotations

import re
from collections.abc import Sequence

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

MONEY_SAID = re.compile(r"\b(?:tiền|kinh phí)\b(?! lương)", re.IGNORECASE)
IN_ALL = re.compile(r"\b(?:cộng|cộng lại|gộp|gộp lại|tổng|tổng cộng|tất cả|cả thảy|hết|tốn|ngốn|mất)\b", re.IGNORECASE)


def answer_of_each(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Multiply what each gets by how many they are, and add up the groups; None where no sentence states both."""
    wanted = asked_dimension(question.text) or ("money" if MONEY_SAID.search(question.text) else "")
    if not wanted or not IN_ALL.search(question.text) or (costs_of_each(question.text) and not question.amounts):
        return None  # «mỗi căn hết bao nhiêu» asks for no product
    near = [match for match in evidence.figures if match.coverage.share >= FIGURE_EXPLAINS_ASSERTION]
    for key in dict.fromkeys(match.figure.passage for match in near):
        beside = knowledge.release.passage_figures[key]
        pairs = [
            pair
            for pair in each_with_count(knowledge.release.passages[key], beside)
            if measures(pair[0], wanted) and pair[0].amount.unit != pair[1].amount.unit
        ]
        meant = [pair for pair in pairs if _is_meant(pair, question)]
        of_all = _are_all_meant(pairs, beside, question)
        if not of_all and len(meant) != 1:
            continue
        operands = [figure for pair in (pairs if of_all else meant) for figure in pair]
        try:
            calculation = calculate("products" if of_all else "product", operands, composer.wording)
        except ValueError:  # «mỗi hộ tối đa 40 triệu đồng» makes no one sum
            continue
        say_calculation(calculation, operands, composer)
        return composer.answer(Status.ANSWERED, strategy="of_each")
    return None


def _are_all_meant(pairs: Sequence[tuple[Figure, Figure]], beside: Sequence[Figure], question: Question) -> bool:
    """Tell whether several groups of one whole are asked of together: by the whole («38 căn nhà tạm»), or by name each.

    «gồm 26 nhà xây mới được hỗ trợ 80 triệu đồng/nhà và 12 nhà sửa chữa được hỗ trợ 40 triệu đồng/nhà» are 38 nhà.
    """
    counts = {count.id: count.amount.value for _, count in pairs}
    if len(pairs) < 2 or len(counts) != len(pairs):
        return False
    whole = sum(counts.values())
    if any(amount.value in counts.values() for amount in question.amounts):
        return False
    if any(amount.value == whole for amount in question.amounts):
        return True
    said = telling_words(question.text)
    own = [telling_words(f"{each.indicator} {count.indicator}") for each, count in pairs]
    told_apart = [words - frozenset().union(*(other for other in own if other is not words)) for words in own]
    if all(words & said for words in told_apart):
        return True
    stated = (item for item in beside if item.amount.value == whole and item.id not in counts)
    named = any(telling_words(item.indicator) & said for item in stated)
    return named and not any(words & said for words in told_apart)


def _is_meant(pair: tuple[Figure, Figure], question: Question) -> bool:
    """Tell whether a question gives how many they are, or what is done with them."""
    each, count = pair
    if question.amounts:
        return any(amount.value == count.amount.value for amount in question.amounts)
    return bool(telling_words(f"{each.indicator} {count.indicator}") & telling_words(question.text))
