"""Tells whether a question asks what the work of a document costs at all: it names nothing but the document, a time, spending."""

from __future__ import annotations

import re

from actions.documents.knowledge import Knowledge
from actions.figures.whole_sum import whole_sums
from actions.question import Question
from actions.words import cues
from actions.words.extremes import YEAR_ASKED
from actions.words.matching import Term
from actions.words.money_sources import FUNDED
from actions.words.vital import acts_only

SPENDING = re.compile(
    r"(?:(?:định|dự|tính|phải|được) )*(?:chi|tiêu|xài|ngốn|tốn|bỏ|rót|đổ|dùng)|kinh phí|tiền|tiền bạc|tiền nong|tổng"
)
OF_BUDGET = "chi ngân sách"  # «chi», where no document tells of a budget, is what its own work costs
THIS_OF_SUBJECT = re.compile(  # «kế hoạch nông nghiệp này»: what it is about names nothing else
    r"\b(?:kế hoạch|đề án|chương trình|nghị quyết) (?P<subject>(?:[^\W\d_]+ ){1,5}?)(?:này|ấy|đó|kia)\b", re.IGNORECASE
)
OF_THE_PLAN = re.compile(  # «tổng kinh phí của kế hoạch»
    r"\b(?:kinh phí|vốn|chi phí|tiền)(?: để| thực hiện| của| cho| làm| cả| toàn bộ)+ (?:kế hoạch|đề án|chương trình)"
    r"(?= là| hết| cần| bao| mấy|\W*$)",
    re.IGNORECASE,
)
MONEY_ASKED = re.compile(rf"{cues.MONEY.pattern}|\btiền\b", re.IGNORECASE)


def tells_whole_cost(question: Question, knowledge: Knowledge) -> bool:
    """Tell whether a question that names nothing asks for the whole cost, and the documents state it: «năm 2041 cần mấy tỷ»."""
    return asks_whole_cost(question, knowledge) and bool(whole_sums(question, knowledge))


def asks_whole_cost(question: Question, knowledge: Knowledge) -> bool:
    """Tell whether a question asks for money and names nothing that it is for but the document itself or a time."""
    claimed = [amount for amount in question.amounts if amount.unit != "năm"]  # «trong 4 năm»
    if question.follow_up or question.numbers or claimed or not MONEY_ASKED.search(question.text):
        return False
    if FUNDED.search(question.text) or not (cues.AMOUNT.search(question.text) or YEAR_ASKED.search(question.text)):
        return False  # «lấy từ những nguồn nào»
    subject = THIS_OF_SUBJECT.search(question.text)
    cues_of_all = (cues.ITSELF, OF_THE_PLAN, YEAR_ASKED)
    named = subject or question.periods or any(cue.search(question.text) for cue in cues_of_all)
    named = named or _says_all_years(question, knowledge)
    return bool(named) and all(
        _is_spending(term, question, knowledge)
        or (subject is not None and _is_its_own(term, subject, question, knowledge))
        for term in question.terms
        if term.vital
    )


def _says_all_years(question: Question, knowledge: Knowledge) -> bool:
    """Tell whether a question names as many years as the document is for: «ba năm cả thảy hết mấy tỷ»."""
    period = knowledge.release.documents[question.document or knowledge.default.id].period
    years = period.end.year - period.start.year + 1 if period is not None else 0
    return years > 1 and any(amount.unit == "năm" and amount.value == years for amount in question.amounts)


def _is_its_own(term: Term, subject: re.Match[str], question: Question, knowledge: Knowledge) -> bool:
    """Tell whether a term only says what the document is about by which a question points to it."""
    home = knowledge.document_texts[question.document or knowledge.default.id]
    return subject.start("subject") <= term.start < subject.end("subject") and home.speaks_of(term)


def _is_spending(term: Term, question: Question, knowledge: Knowledge) -> bool:
    """Tell whether a term only says that money is spent, or is a verb of no document («ngốn|tất tật|bao nhiêu tiền»)."""
    if SPENDING.fullmatch(term.text):
        return True
    if term.text == OF_BUDGET:
        return not knowledge.terms.uses(OF_BUDGET)
    unknown = not term.known and not knowledge.terms.uses(term.text)
    return unknown and acts_only(term, question.text, knowledge.tag)
