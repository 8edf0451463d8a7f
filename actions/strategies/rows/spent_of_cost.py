"""Answers «đã giải ngân bao nhiêu % tổng mức đầu tư», «còn phải giải ngân bao nhiêu nữa»: two sums of one row of works."""

from __future__ import annotations

import re

from actions.answer import Answer, Status
from actions.documents.document_choice import home_passages
from actions.documents.knowledge import Knowledge
from actions.documents.period_fit import period_fit
from actions.documents.tables import cell_at
from actions.figures.costs import WHOLE_COST
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.reading.named_row import named_row
from actions.replies.compose import Composer
from actions.replies.worked_out import show_calculation
from actions.words import cues
from actions.words.asked_unit import SHARE_ASKED, base_unit, measures
from index.model import Figure, Passage

SPENT = re.compile(r"giải ngân|\b(?:tiêu|xài|chi|thanh toán|dùng|sử dụng|rót)\b", re.IGNORECASE)
ALLOTTED = re.compile(r"\b(?:bố trí|phân bổ|rót|cấp|giao)\b|\bvốn (?:năm )?\d{4}\b", re.IGNORECASE)
SPENT_HEADS = re.compile(r"giải ngân|đã (?:chi|tiêu|thanh toán|thực hiện|cấp|sử dụng)|thanh toán", re.IGNORECASE)
ALLOTTED_HEADS = re.compile(r"bố trí|phân bổ|\bgiao\b|kế hoạch vốn|\bvốn (?:năm )?\d{4}", re.IGNORECASE)
STATED_SHARE = re.compile(r"%|tỷ lệ", re.IGNORECASE)
OF_COST = re.compile(r"\b(?:tổng (?:mức|vốn|số vốn|kinh phí|dự toán)|mức đầu tư|vốn đầu tư|tổng)\b", re.IGNORECASE)
OF_OTHER_WHOLE = re.compile(r"\btổng (?:chi|thu|ngân sách)\b", re.IGNORECASE)
RATE = re.compile(r"\b(?:tỷ|tỉ) lệ (?:đã )?giải ngân\b", re.IGNORECASE)
OTHER_WHOLE = re.compile(  # than the whole cost: what is given for a year
    r"\bvốn (?:của )?(?:năm )?(?:\d{4}|nay|này)\b|\bkế hoạch vốn\b|\b(?:được|đã) (?:bố trí|phân bổ|cấp|giao)\b|"
    r"\bvốn (?:bố trí|phân bổ|cấp|giao)\b",
    re.IGNORECASE,
)
_HOW_MUCH = r"(?:bao nhiêu|mấy|nhiêu)"
_UNSPENT = r"chưa (?:được )?(?:giải ngân|tiêu|xài|chi|thanh toán|dùng|sử dụng|rót)"
LEFT = re.compile(  # not «còn cầu A đã giải ngân bao nhiêu», «chưa biết … bao nhiêu»
    rf"\bcòn (?:(?:phải|cần|thiếu|lại)\b[^?]*\b)?{_HOW_MUCH}\b|\b{_UNSPENT}\b[^?]*\b{_HOW_MUCH}\b|"
    rf"\b{_HOW_MUCH}\b[^?]*\b{_UNSPENT}\b",
    re.IGNORECASE,
)
OF_THAT = re.compile(r"\btrong (?:số )?(?:đó|ấy|nớ|đấy|này)\b", re.IGNORECASE)
ASKED_WITH = re.compile(
    rf"\bchi ngân sách\b|{SPENT.pattern}|{ALLOTTED.pattern}|{OF_COST.pattern}|{RATE.pattern}|\bvốn\b|\btiền\b",
    re.IGNORECASE,
)


def answer_spent_of_cost(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Say of a work listed with its cost which share of it was spent or allotted, what is left to spend, or what was spent.

    What was spent alone is told here of the work spoken of only; None where no row has both sums.
    """
    text = question.text
    share = SHARE_ASKED.search(text) is not None or RATE.search(text) is not None
    if question.numbers or OF_OTHER_WHOLE.search(text) or not (share or cues.AMOUNT.search(text)):
        return None
    spent = SPENT.search(text) is not None or question.memory.strategy == "spent_of_cost"
    heads = SPENT_HEADS if spent else ALLOTTED_HEADS if ALLOTTED.search(text) else None
    left, of_that = LEFT.search(text) is not None, OF_THAT.search(text) is not None
    if heads is None or not (share or left or of_that) or (left and not spent):
        return None
    whole = ALLOTTED_HEADS if spent and OTHER_WHOLE.search(text) else WHOLE_COST
    pairs = {
        row.id: pair for row in home_passages(question, knowledge) if (pair := _pair(row, whole, heads, knowledge))
    }
    row = named_row(question, (knowledge.release.passages[key] for key in pairs), ASKED_WITH, knowledge)
    if row is None:
        return None
    cost, part = pairs[row.id]
    if any(period_fit(item.period, question.periods) < 0 for item in (cost, part)):
        return None
    if share:
        if whole is WHOLE_COST and (stated := _share_stated(row, heads, knowledge)):
            composer.lead(composer.claim(stated), stress=stated.amount.text())
            return composer.answer(Status.ANSWERED, strategy="spent_of_cost")
        return show_calculation("share", [part, cost], [part, cost], composer, strategy="spent_of_cost")
    if left:
        return show_calculation("remainder", [cost, part], [cost, part], composer, strategy="spent_of_cost")
    composer.lead(composer.claim(part), stress=part.amount.text())
    return composer.answer(Status.ANSWERED, strategy="spent_of_cost")


def _pair(
    row: Passage, whole: re.Pattern[str], heads: re.Pattern[str], knowledge: Knowledge
) -> tuple[Figure, Figure] | None:
    """Return the sum of a row under a heading of the whole and the one of it asked for; None where it has not one of each."""
    costs, parts = [], []
    for figure in knowledge.release.passage_figures.get(row.id, ()) if row.cells else ():
        cell = cell_at(figure.start, row)
        heading = " ".join(cell.header) if cell is not None else ""
        if measures(figure, "money") and figure.amount.change is None and not STATED_SHARE.search(heading):
            if heads.search(heading):
                parts.append(figure)
            elif whole.search(heading):
                costs.append(figure)
    if len(costs) != 1 or len(parts) != 1 or base_unit(costs[0]) != base_unit(parts[0]):
        return None
    return (costs[0], parts[0]) if 0 < parts[0].amount.size <= costs[0].amount.size else None


def _share_stated(row: Passage, heads: re.Pattern[str], knowledge: Knowledge) -> Figure | None:
    """Return the share that a column of the row states itself: «Tỷ lệ giải ngân (%)»."""
    for figure in knowledge.release.passage_figures.get(row.id, ()):
        cell = cell_at(figure.start, row)
        heading = " ".join(cell.header) if cell is not None else ""
        if figure.amount.unit == "%" and heads.search(heading) and STATED_SHARE.search(heading):
            return figure
    return None
