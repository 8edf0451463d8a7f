"""Adds up a column of a table whose rows are all asked for: «các công trình giao thông hết bao nhiêu tiền tất cả»."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.documents.tables import cell_at
from actions.figures.costs import WHOLE_COST
from actions.figures.listed_works import MONEY_WORDS
from actions.figures.ranked_columns import columns_of_rows
from actions.figures.row_selection import MOST_SUMMED
from actions.figures.wholes import total_of
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.compose import Composer
from actions.replies.worked_out import show_calculation
from actions.words.asked_unit import SUMMED, asked_dimension, measures
from actions.words.extremes import asks_extreme
from actions.words.matching import MatchText, Term
from index.model import Figure

ALL_TOGETHER = re.compile(
    r"\b(?:tổng|tổng cộng|cộng|gộp|tất cả|cả thảy|hết thảy|toàn bộ|hết)\b(?! (?:năm|quý|tháng|nhiệm kỳ|hạn))",
    re.IGNORECASE,
)
ADDED_UP = re.compile(r"\b(?:tổng|tổng cộng|cộng|gộp|cả thảy)\b", re.IGNORECASE)
SPENT = re.compile(r"\b(?:chi|tiêu)(?: (?:hết|tổng cộng|khoảng))* (?:bao nhiêu|mấy|nhiêu)\b", re.IGNORECASE)
NO_SUMMANDS = re.compile(r"\b(?:rộng|cao|sâu|dày|bình quân|trung bình|đơn giá)\b", re.IGNORECASE)
ROWS_SUMMED = re.compile(  # «các công trình cầu đường», «bốn công trình», «4 tuyến đường»
    r"\b(?:(?:toàn bộ|tất cả|hết) )?"
    r"(?:các|những|mấy|toàn bộ|tất cả|cả|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\d{1,2}) (?P<things>(?:[^\W\d_]+ ?){1,3})",
    re.IGNORECASE,
)


def answer_column_sum(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Add up the entries of the column in the unit asked for; None without one table of the things that are asked for.

    Where a question says how many they are the table must have so many.
    """
    of_money = [term for term in question.terms if MONEY_WORDS.fullmatch(term.text)]
    wanted = asked_dimension(question.text) or ("money" if of_money or SPENT.search(question.text) else "")
    if wanted not in SUMMED or question.follow_up or asks_extreme(question.text):
        return None
    together = ALL_TOGETHER if wanted == "money" else ADDED_UP
    if not together.search(question.text) or NO_SUMMANDS.search(question.text):
        return None
    named = [match["things"].lower().split() for match in ROWS_SUMMED.finditer(question.text)]
    things = {" ".join(words[:end]) for words in named for end in range(1, len(words) + 1)}
    counts = {int(amount.value) for amount in question.amounts if amount.value is not None and amount.unit in things}
    apart = replace(question, terms=tuple(term for term in question.terms if term not in of_money))
    columns = [item for item in columns_of_rows(apart, things, knowledge) if measures(item[0], wanted)]
    headed = [item for item in columns if of_money and _is_headed(item[0], of_money, knowledge)]
    for values in headed or [item for item in columns if WHOLE_COST.match(item[0].indicator)] or columns:
        if len(values) > MOST_SUMMED or (counts and counts != {len(values)}):
            continue
        if (whole := total_of(values, knowledge)) is not None:
            composer.state(composer.claim(whole), stress=whole.amount.text())
            return composer.answer(Status.ANSWERED, strategy="column_sum")
        return show_calculation("sum", values, values, composer, strategy="column_sum")
    return None


def _is_headed(figure: Figure, terms: Sequence[Term], knowledge: Knowledge) -> bool:
    """Tell whether one of some terms heads the column that a figure stands in: «vốn bố trí»."""
    cell = cell_at(figure.start, knowledge.release.passages[figure.passage])
    title = MatchText(" ".join(cell.header)) if cell is not None else None
    return title is not None and any(title.speaks_of(term) for term in terms)
