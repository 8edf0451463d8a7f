"""Answers «A với B, khoản nào tốn hơn», «A hơn B bao nhiêu»: the figures of two things set side by side, with what they make."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.documents.tables import cell_at
from actions.figures.asserted import comparable
from actions.figures.headings_said import headings_said, says_more
from actions.finding.evidence import Evidence
from actions.finding.figure_rank import SUM_OF_MONEY
from actions.question import Question
from actions.reckoning.operations import asks_between
from actions.reckoning.sides import WHICH_IS_MORE, figures_of_sides
from actions.reckoning.together import asks_together
from actions.replies.compose import Composer
from actions.replies.worked_out import work_out
from actions.words import cues
from index.model import Figure
from vietnamese.units import unit_dimension

NEW_AND_OLD = re.compile(  # «giá mới đắt hơn mức cũ bao nhiêu»: one thing, before and after
    r"\b(?:mới|nay|bây giờ|hiện (?:nay|tại|hành)|sau)\b.*\b(?:hơn|so với|chênh)\b.*\b(?:cũ|trước|hiện hành|ngày xưa|hồi)\b",
    re.IGNORECASE,
)
TOTAL_OF_BOTH = re.compile(  # «tổng kinh phí chợ và bến xe»
    r"^\W*(?:(?:cho [^\W\d_]+ hỏi|xin hỏi|vậy|thế)\W+)?tổng\b(?! (?:hợp|kết|thể|số))[^?]*\b(?:và|với|cùng)\b",
    re.IGNORECASE,
)
MOST_TIMES = 1  # periods; a comparison of more times is of one thing


def answer_contrast(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Work out what is asked of two things that a question sets side by side; None where the documents lack one of them."""
    more = WHICH_IS_MORE.search(question.text) is not None
    if not more and not asks_between(question.text) and not _asks_total_of_both(question, evidence, knowledge):
        return None
    if cues.AVERAGE.search(question.text):
        return None  # «chia cho số hộ thì mỗi hộ được mấy triệu»
    if len(question.periods) > MOST_TIMES or cues.WHY.search(question.text) or NEW_AND_OLD.search(question.text):
        return None
    figures = figures_of_sides(question, evidence, knowledge)
    if len(figures) < 2 or _asserts_of(figures, question) or _say_less(figures, question, knowledge):
        return None
    return work_out(question, figures, knowledge, composer, strategy="contrast")


def _asks_total_of_both(question: Question, evidence: Evidence, knowledge: Knowledge) -> bool:
    """Tell whether a question asks what two things come to that no one figure is of: «tổng kinh phí chợ và bến xe»."""
    things = [
        term for term in question.terms if term.vital and term.start >= 0 and not SUM_OF_MONEY.fullmatch(term.text)
    ]
    if TOTAL_OF_BOTH.search(question.text) is None or len(things) < 2:
        return False
    texts = (knowledge.figure_texts[match.figure.id][0] for match in evidence.figures)
    return not any(all(text.speaks_of(term) for term in things) for text in texts)


def _say_less(figures: Sequence[Figure], question: Question, knowledge: Knowledge) -> bool:
    """Tell whether figures count all of what a question asks for one kind of: «Số hộ» for «hơn mấy hộ nghèo»."""
    cells = (cell_at(figure.start, knowledge.release.passages[figure.passage]) for figure in figures[:2])
    said = headings_said([cell.header for cell in cells if cell is not None and cell.header], question.text)
    spans = [span for item in said.values() for span in item.spans]
    counted = unit_dimension(figures[0].amount.unit or "").startswith("count")
    return counted and any(says_more(term, question.text, spans) for term in question.terms)


def answer_both(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """State the figures of two things that a question asks at once; None where the documents lack one of them."""
    figures = figures_of_sides(question, evidence, knowledge)
    if len(figures) < 2 or _asserts_of(figures, question) or asks_together(question.text):
        return None
    composer.lead(composer.claim(figures[0]), stress=figures[0].amount.text())
    composer.line(composer.claim(figures[1]))
    return composer.answer(Status.ANSWERED, strategy="both")


def _asserts_of(figures: Sequence[Figure], question: Question) -> bool:
    """Tell whether a question gives an amount that one of the figures could be («TDP 19 cái nào» gives none)."""
    return any(
        amount.unit and comparable(amount, figure.amount) is not None
        for amount in question.amounts
        for figure in figures
    )
