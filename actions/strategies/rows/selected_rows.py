"""Answers «xã Nà Lìm được bao nhiêu tiền», «hai trạm y tế cộng lại», «trung bình mỗi công trình»: several rows taken together."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.answer import Answer, Status
from actions.documents.document_choice import home_figures
from actions.documents.knowledge import Knowledge
from actions.figures.costs import WHOLE_COST
from actions.figures.row_selection import MOST_SUMMED, Selection, selections
from actions.figures.wholes import total_of
from actions.finding.evidence import Evidence
from actions.finding.rows_asked import FEWEST_ROWS
from actions.question import Question
from actions.replies.compose import Composer
from actions.replies.worked_out import show_calculation
from actions.words import cues
from actions.words.asked_unit import SHARE_ASKED, SUMMED, asked_dimension, base_unit
from actions.words.extremes import asks_extreme
from actions.words.for_each import Each, each_named
from index.model import Figure
from vietnamese.units import unit_dimension

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

Columns = Sequence[Sequence[Figure]]


def answer_selected_rows(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Say the mean of the rows that a question asks of together, their share of the whole, or their amounts; else None.

    Rows of one place are asked of together; those of one name where their number, «các» or «tổng cộng» says so.
    """
    if question.follow_up or asks_extreme(question.text) or COMPARED.search(question.text) or _claims(question):
        return None
    averages, share = cues.AVERAGE.search(question.text), SHARE_ASKED.search(question.text)
    wanted = "money" if share else _dimension(question.text)
    way = _mean if averages else _share if share else _amounts
    if wanted not in SUMMED:
        return None
    chosen = [
        (selection, selection.columns(wanted, question, knowledge)) for selection in selections(question, knowledge)
    ]
    chosen = [(selection, columns) for selection, columns in chosen if columns and len(selection.rows) <= MOST_SUMMED]
    of_place = [columns[0] for selection, columns in chosen if selection.by_cell]
    if way is _amounts and len(of_place) > 1:  # one place in several tables
        return _each([value for values in of_place for value in values], composer)
    for selection, columns in chosen:
        if (answer := way(question, selection, columns, knowledge, composer)) is not None:
            return answer
    return None


def _dimension(text: str) -> str:
    """Return in what a question asks: in money where it names a sum of it, or asks how much without a unit."""
    of_money = cues.SPENDING.search(text) and TOGETHER.search(text)  # «tổng tiền các trường»
    return asked_dimension(text) or ("money" if of_money or UNIT_UNSAID.search(text) else "")


def _mean(
    question: Question, selection: Selection, columns: Columns, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Return what comes to each of the things that head a table; None where another thing is asked of each."""
    noun = _noun_of(each_named(question.text), selection)
    if not noun or len(selection.rows) < FEWEST_ROWS:
        return None
    return show_calculation(f"mean_of:{noun}", columns[0], columns[0], composer, strategy="selected_mean")


def _share(
    question: Question, selection: Selection, columns: Columns, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Return the share of the rows in the total of their column; None where all rows or two columns are asked of."""
    values = columns[0]
    apart = len(columns) > 1 and not WHOLE_COST.match(values[0].indicator)  # «ngân sách tỉnh» of «tổng vốn»
    if apart or not OF_THE_WHOLE.search(question.text) or len(selection.rows) == len(selection.listed):
        return None
    if (whole := total_of(values, knowledge)) is None:
        return None
    figures = [*values, whole]
    operation = "share" if len(values) == 1 else "share_of_sum"
    return show_calculation(operation, figures, figures, composer, strategy="selected_share")


def _amounts(
    question: Question, selection: Selection, columns: Columns, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Return the sum of the rows, or each of their amounts where that is asked; None where they are stated elsewhere."""
    values = columns[0]
    of_each = selection.is_part and _asks_of_each(question.text)
    alone = len(values) == 1 and selection.by_cell
    if not (of_each or alone or _are_asked_together(question, selection)):
        return None
    if not of_each and _is_stated(values, question, knowledge):
        return None
    if not (of_each or alone):
        return show_calculation("sum", values, values, composer, strategy="selected_sum")
    return _each(values, composer)


def _each(values: Sequence[Figure], composer: Composer) -> Answer:
    """Return the amount of each of some rows."""
    composer.lead(composer.claim(values[0]), stress=values[0].amount.text())
    for value in values[1:]:
        composer.line(composer.claim(value))
    return composer.answer(Status.ANSWERED, strategy="selected_each")


def _noun_of(each: Sequence[Each], selection: Selection) -> str:
    """Return what an amount is asked for each of, no time, in the longest words that head the table; empty where none do."""
    names = (item.name(length) for item in each if item.noun not in TIMES for length in (3, 2, 1))
    return next((name for name in names if f" {name} " in selection.headings.full), "")


def _asks_of_each(text: str) -> bool:
    """Tell whether a question asks of each of some things («mỗi trạm», «lần lượt»), not of each day or year."""
    return ONE_BY_ONE.search(text) is not None or any(each.noun not in TIMES for each in each_named(text))


def _claims(question: Question) -> bool:
    """Tell whether a question gives an amount of its own, not only the number of the things."""
    return any(not unit_dimension(amount.unit or "").startswith("count") for amount in question.amounts)


def _are_asked_together(question: Question, selection: Selection) -> bool:
    """Tell whether a question asks for the sum of some of the rows: by their place, their number, or its words."""
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
