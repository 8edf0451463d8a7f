"""Answers «xã Nà Lìm được bao nhiêu tiền», «hai trạm y tế cộng lại», «trung bình mỗi công trình»: several rows taken together."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.answer import Answer, Status
from actions.documents.document_choice import home_figures
from actions.documents.knowledge import Knowledge
from actions.figures.costs import WHOLE_COST
from actions.figures.row_selection import Selection, selections
from actions.figures.wholes import total_of
from actions.finding.evidence import Evidence
from actions.finding.rows_asked import FEWEST_ROWS
from actions.question import Question
from actions.replies.compose import Composer
from actions.replies.worked_out import show_calculation
from actions.words import cues
from actions.words.asked_unit import SHARE_ASKED, asked_dimension, base_unit
from actions.words.extremes import asks_extreme
from actions.words.for_each import Each, each_named
from index.model import Figure
from vietnamese.units import unit_dimension

SUMMED = ("money", "length", "area", "mass")  # dimensions in which amounts of several things make a sum
MOST_SUMMED = 15  # rows; more make no readable calculation
TOGETHER = re.compile(
    r"\b(?:tổng|tổng cộng|cộng|gộp|tất cả|cả thảy|hết thảy|toàn bộ)\b(?! (?:năm|quý|tháng|nhiệm kỳ|hạn))", re.IGNORECASE
)
PLURAL = re.compile(r"\b(?:các|những)\b", re.IGNORECASE)
COMPARED = re.compile(r"\b(?:hơn|kém|chênh|lệch|gấp|thua|so với|bằng)\b", re.IGNORECASE)
NO_SUMMANDS = re.compile(r"\b(?:rộng|cao|sâu|dày|đơn giá|lần lượt|mỗi|từng)\b", re.IGNORECASE)
UNIT_UNSAID = re.compile(  # «được bao nhiêu», not «bao nhiêu người»
    r"\bbao nhiêu(?= (?:vậy|thế|ạ|hả|nhỉ|rồi|tất cả|tổng cộng|cả thảy|thôi)\b|\W*$)", re.IGNORECASE
)
ONE_BY_ONE = re.compile(r"\blần lượt\b", re.IGNORECASE)
TIMES = ("ngày", "tuần", "tháng", "quý", "năm", "đợt", "lần")
OF_THE_WHOLE = re.compile(r"\b(?:tổng|cả|toàn bộ|tất cả)\b", re.IGNORECASE)


def answer_selected_sum(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Add up what the rows get that a question asks of together, say its share of the whole, their mean, or each; else None.

    Rows of one place are asked of together; those of one name where their number, «các» or «tổng cộng» says so.
    """
    if question.follow_up or asks_extreme(question.text) or COMPARED.search(question.text) or _claims(question):
        return None
    share = SHARE_ASKED.search(question.text) is not None
    each = each_named(question.text) if cues.AVERAGE.search(question.text) else []
    wanted = "money" if share else asked_dimension(question.text)
    of_money = cues.SPENDING.search(question.text) and TOGETHER.search(question.text)  # «tổng tiền các trường»
    wanted = wanted or ("money" if of_money or UNIT_UNSAID.search(question.text) else "")
    if wanted not in SUMMED:
        return None
    for selection in selections(question, knowledge):
        columns = selection.columns(wanted, question, knowledge)
        values = columns[0] if columns else []
        if not values or len(values) > MOST_SUMMED:
            continue
        if each:
            if len(values) >= FEWEST_ROWS and (noun := _noun_of(each, selection)):
                return show_calculation(f"mean_of:{noun}", values, values, composer, strategy="selected_mean")
        elif share:
            apart = len(columns) > 1 and not WHOLE_COST.match(values[0].indicator)  # «ngân sách tỉnh» of «tổng vốn»
            whole = total_of(values, knowledge) if OF_THE_WHOLE.search(question.text) and not apart else None
            if whole is not None and len(selection.rows) < len(selection.listed):
                operation = "share" if len(values) == 1 else "share_of_sum"
                figures = [*values, whole]
                return show_calculation(operation, figures, figures, composer, strategy="selected_share")
        elif len(values) == 1:
            if selection.by_cell and not _is_stated(values, question, knowledge):
                composer.lead(composer.claim(values[0]), stress=values[0].amount.text())
                return composer.answer(Status.ANSWERED, strategy="selected_row")
        elif selection.is_part and _asks_of_each(question.text):
            composer.lead(composer.claim(values[0]), stress=values[0].amount.text())
            for value in values[1:]:
                composer.line(composer.claim(value))
            return composer.answer(Status.ANSWERED, strategy="selected_each")
        elif _are_asked_together(question, selection) and not _is_stated(values, question, knowledge):
            return show_calculation("sum", values, values, composer, strategy="selected_sum")
    return None


def _noun_of(each: Sequence[Each], selection: Selection) -> str:
    """Return what an amount is asked for each of, in the longest words that head the table; empty where none do."""
    names = (item.name(length) for item in each for length in (3, 2, 1))
    return next((name for name in names if f" {name} " in selection.headings.full), "")


def _asks_of_each(text: str) -> bool:
    """Tell whether a question asks of each of some things («mỗi trạm», «lần lượt»), not of each day or year."""
    return ONE_BY_ONE.search(text) is not None or any(each.noun not in TIMES for each in each_named(text))


def _claims(question: Question) -> bool:
    """Tell whether a question gives an amount of its own, not only the number of the things."""
    return any(not unit_dimension(amount.unit or "").startswith("count") for amount in question.amounts)


def _are_asked_together(question: Question, selection: Selection) -> bool:
    if not selection.is_part or NO_SUMMANDS.search(question.text):
        return False
    counts = [amount.value for amount in question.amounts]
    if counts and len(selection.rows) not in counts:
        return False
    return selection.by_cell or bool(counts) or any(cue.search(question.text) for cue in (TOGETHER, PLURAL))


def _is_stated(values: Sequence[Figure], question: Question, knowledge: Knowledge) -> bool:
    """Tell whether the documents state themselves, outside of these rows, an amount of all that is asked."""
    rows = {value.passage for value in values}
    things = [term for term in question.terms if term.vital]
    return any(
        base_unit(figure) == base_unit(values[0])
        and all(knowledge.figure_texts[figure.id][0].speaks_of(term) for term in things)
        for figure in home_figures(question, knowledge)
        if figure.passage not in rows
    )
