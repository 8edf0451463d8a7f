"""Answers «ai duyệt tiền làm nhà», «xin giấy này bao lâu có kết quả» from a table of who decides what, and within which time."""

from __future__ import annotations

import re

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.finding.evidence import Evidence
from actions.finding.task_rows import DECIDER_HEADS, WHEN_HEADS, cell_under
from actions.question import Question
from actions.replies.compose import Composer
from actions.words.coverage import cover
from actions.words.matching import MatchText
from index.model import Passage

DECIDES = re.compile(
    r"\b(?:duyệt|phê duyệt|xét duyệt|quyết định|ra quyết định|ký quyết định|ký duyệt|gật đầu|cho phép|giải quyết|quyết)\b",
    re.IGNORECASE,
)
WHO = re.compile(r"\b(?:ai|người nào|cơ quan nào|đơn vị nào|cấp nào|bên nào|ông nào|bà nào|chỗ nào)\b", re.IGNORECASE)
HOW_LONG = re.compile(
    r"\bbao lâu\b|\b(?:mấy|bao nhiêu) (?:ngày|giờ|tuần|bữa|hôm|tháng)\b|\bchừng nào\b|\bkhi nào\b", re.IGNORECASE
)
RESULT = re.compile(
    r"\b(?:có kết quả|kết quả|giải quyết|duyệt xong|xong (?:giấy|thủ tục|hồ sơ)|trả (?:giấy|hồ sơ|kết quả))\b",
    re.IGNORECASE,
)
LEAST_SAID = 0.3  # of what is asked, by the row itself, words of the same topic counted
AHEAD = 0.1  # of the next row


def answer_procedure(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Tell who decides on what a question names, or within which time, with its row; None where no row is plainly about it."""
    heads = _heads_asked(question.text)
    if heads is None or question.numbers:
        return None
    terms = [term for term in question.terms if not (DECIDES.fullmatch(term.text) or RESULT.search(term.text))]
    rows = [match.passage for match in evidence.passages if match.at_home]
    rows = [row for row in rows if cell_under(DECIDER_HEADS, row, knowledge) and cell_under(heads, row, knowledge)]
    said = sorted(
        ((cover(terms, [(MatchText(_thing(row, knowledge)), 1.0)], loosely=True).share, row) for row in rows),
        key=lambda item: -item[0],
    )
    if not terms or not said or said[0][0] < LEAST_SAID or (len(said) > 1 and said[0][0] < said[1][0] + AHEAD):
        return None
    row = said[0][1]
    told = cell_under(heads, row, knowledge)
    composer.lead(composer.wording.dates.format(dates=told[:1].upper() + told[1:]), stress=told)
    composer.quotes([row])
    return composer.answer(Status.ANSWERED, strategy="procedure")


def _heads_asked(text: str) -> re.Pattern[str] | None:
    """Return the headings of the column that a question asks for; None where it asks for neither."""
    if WHO.search(text) and DECIDES.search(text):
        return DECIDER_HEADS
    return WHEN_HEADS if HOW_LONG.search(text) and RESULT.search(text) else None


def _thing(row: Passage, knowledge: Knowledge) -> str:
    """Return the cells of a row but the one that says who decides, joined."""
    text = knowledge.release.text(row.document)
    return " . ".join(
        text[cell.start : cell.end] for cell in row.cells if not DECIDER_HEADS.search(" ".join(cell.header))
    )
