"""Answers what the work of a document costs at all: «kế hoạch này hết bao nhiêu tiền», «năm tới định chi nhiều hơn mấy tỷ».

Such a question names nothing but the document, a time and words for spending; the sum stands in the document as «tổng kinh
phí thực hiện Kế hoạch».
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.documents.period_fit import period_fit
from actions.figures.comparison_asked import CHANGE_ASKED
from actions.figures.operations import DIFFERENCE, asked_words
from actions.figures.whole_sum import whole_of_time, whole_sums
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.compose import Composer
from actions.replies.figure_statement import compose_figures
from actions.replies.worked_out import show_calculation
from actions.words import cues
from actions.words.asked_unit import base_unit
from actions.words.extremes import HIGHEST, LOWEST, YEAR_ASKED
from actions.words.matching import Term
from actions.words.vital import acts_only
from index.model import Figure

SPENDING = re.compile(
    r"(?:(?:định|dự|tính|phải|được) )*(?:chi|tiêu|xài|ngốn|tốn|bỏ|rót|đổ|dùng)|kinh phí|tiền|tiền bạc|tiền nong|tổng"
)
OF_BUDGET = "chi ngân sách"  # «chi», where no document tells of a budget, is what its own work costs
MOST = re.compile(rf"{HIGHEST.pattern}|\bnhiều (?:tiền|kinh phí|vốn) nhất\b", re.IGNORECASE)
THIS_OF_SUBJECT = re.compile(  # «kế hoạch nông nghiệp này»: what it is about names nothing else
    r"\b(?:kế hoạch|đề án|chương trình|nghị quyết) (?P<subject>(?:[^\W\d_]+ ){1,5}?)(?:này|ấy|đó|kia)\b", re.IGNORECASE
)
OF_THE_PLAN = re.compile(  # «tổng kinh phí của kế hoạch»
    r"\b(?:kinh phí|vốn|chi phí|tiền)(?: để| thực hiện| của| cho| làm| cả| toàn bộ)+ (?:kế hoạch|đề án|chương trình)"
    r"(?= là| hết| cần| bao| mấy|\W*$)",
    re.IGNORECASE,
)
MONEY_ASKED = re.compile(rf"{cues.MONEY.pattern}|\btiền\b", re.IGNORECASE)


def answer_whole_cost(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """State the whole cost of the document's work, set two years of it side by side or name the year of the most; else None."""
    if not _asks_of_whole(question, knowledge):
        return None
    sums = whole_sums(question, knowledge)
    if YEAR_ASKED.search(question.text):
        return _extreme(question, _of_years(sums), composer)
    if len(question.periods) > 1:
        pair = [figure for asked in question.periods for figure in sums if period_fit(figure.period, (asked,)) == 1.0]
        compared = CHANGE_ASKED.search(question.text) or DIFFERENCE.search(asked_words(question.text))
        if not compared or len(pair) != len(question.periods) or base_unit(pair[0]) != base_unit(pair[-1]):
            return None
        ordered = sorted(pair, key=lambda item: -item.amount.size)
        return show_calculation("difference", ordered, pair, composer, strategy="whole_cost")
    chosen = whole_of_time(question, knowledge)
    if chosen is None:
        return None
    exact = not question.periods or period_fit(chosen.period, question.periods) == 1.0
    return compose_figures(question, [chosen], knowledge, composer, exact=exact)


def tells_whole_cost(question: Question, knowledge: Knowledge) -> bool:
    """Tell whether a question that names nothing asks for the whole cost, and the documents state it: «năm 2041 cần mấy tỷ»."""
    return _asks_of_whole(question, knowledge) and bool(whole_sums(question, knowledge))


def _asks_of_whole(question: Question, knowledge: Knowledge) -> bool:
    """Tell whether a question asks for money and names nothing that it is for but the document itself or a time."""
    claimed = [amount for amount in question.amounts if amount.unit != "năm"]  # «trong 4 năm»
    if question.follow_up or question.numbers or claimed or not MONEY_ASKED.search(question.text):
        return False
    if cues.FUNDED.search(question.text) or not (cues.AMOUNT.search(question.text) or YEAR_ASKED.search(question.text)):
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


def _of_years(sums: Sequence[Figure]) -> list[Figure]:
    """Return the sums that are each of one year, one a year."""
    found: dict[int, Figure] = {}
    for item in sums:
        if item.period is not None and item.period.label == f"năm {item.period.end.year}":
            found.setdefault(item.period.end.year, item)
    return [found[year] for year in sorted(found)]


def _extreme(question: Question, years: Sequence[Figure], composer: Composer) -> Answer | None:
    """Name the year of the largest or the smallest sum, then the others; None without three years to choose from."""
    highest, lowest = MOST.search(question.text), LOWEST.search(question.text)
    if len(years) < 3 or not (highest or lowest) or len({base_unit(item) for item in years}) > 1:
        return None
    ordered = sorted(years, key=lambda item: item.amount.size, reverse=bool(highest))
    wording = composer.wording.highest if highest else composer.wording.lowest
    composer.lead(wording.format(claim=composer.claim(ordered[0])), stress=ordered[0].amount.text())
    composer.figures(ordered[1:], with_period=True)
    return composer.answer(Status.ANSWERED, strategy="whole_cost")
