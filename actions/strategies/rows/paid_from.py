"""Answers «ngân sách tỉnh chi tổng cộng bao nhiêu cho các công trình», «công trình nào dùng vốn doanh nghiệp»."""

from __future__ import annotations

import re

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.figures.funded_rows import FundedRows, funded_rows
from actions.figures.row_selection import MOST_SUMMED
from actions.finding.evidence import Evidence
from actions.finding.rows_asked import heads_asked, noun_asked
from actions.question import Question
from actions.replies.compose import Composer
from actions.replies.worked_out import show_calculation
from actions.words.asked_unit import asked_dimension
from actions.words.extremes import asks_extreme

PLURAL = re.compile(r"\b(?:các|những|tổng|tổng cộng|cộng|tất cả|toàn bộ|cả thảy)\b", re.IGNORECASE)
LISTED = re.compile(
    r"\b(?:nào|gì|(?:bao nhiêu|mấy|kể tên|liệt kê)(?: các| những)? (?:công trình|dự án|hạng mục))\b", re.IGNORECASE
)
SUM_ASKED = re.compile(
    r"\b(?:tổng|cộng|tất cả|toàn bộ|các|những)\b.*\bbao nhiêu(?= *(?:tiền|vốn|tỷ|tỉ|triệu|đồng|vậy|thế|ạ|\W*$))",
    re.IGNORECASE,
)
COUNTED = re.compile(r"\b(?:bao nhiêu|mấy) (?:công trình|dự án|hạng mục)\b", re.IGNORECASE)
COMPARED = re.compile(r"\b(?:hơn|kém|chênh|gấp|phần trăm|tỷ lệ|bình quân|trung bình|hay)\b|%", re.IGNORECASE)


def answer_paid_from(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Add up, count or name the rows of a table that the named source of money pays for; None where no column tells it.

    What several sources share is never added to what one of them pays for: each of the amounts is stated then.
    """
    if question.follow_up or question.amounts or asks_extreme(question.text) or COMPARED.search(question.text):
        return None
    counted = COUNTED.search(question.text) is not None
    in_money = asked_dimension(question.text) == "money" and PLURAL.search(question.text)
    of_money = not counted and (in_money or SUM_ASKED.search(question.text))
    listed = counted or LISTED.search(question.text)
    if not (of_money or listed):
        return None
    for funded in funded_rows(question, knowledge):
        if of_money:
            return _sum(funded, question, knowledge, composer)
        headings = funded.selection.headings
        if listed and heads_asked(question, headings, headings):
            rows = funded.selection.rows
            noun = noun_asked(question, headings) or composer.wording.points
            composer.count([row.id for row in rows], f"{noun} ({funded.source})")
            composer.quotes(rows[:MOST_SUMMED])
            return composer.answer(Status.ANSWERED, strategy="paid_from")
    return None


def _sum(funded: FundedRows, question: Question, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Add up the amounts of rows that one source pays for alone, state each where others share in one of them."""
    columns = funded.selection.columns("money", question, knowledge)
    if not columns or len(columns[0]) > MOST_SUMMED:
        return None
    values = columns[0]
    if len(values) > 1 and funded.alone:
        return show_calculation("sum", values, values, composer, strategy="paid_from")
    for value in values:
        composer.state(composer.claim(value), stress=value.amount.text())
    composer.quotes([knowledge.release.passages[value.passage] for value in values] if not funded.alone else [])
    return composer.answer(Status.ANSWERED if funded.alone else Status.PARTLY_ANSWERED, strategy="paid_from")
