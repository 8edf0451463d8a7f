"""Finds the figures of one indicator that an asserted amount may be about, and whether a rule sets another limit than it says."""

from __future__ import annotations

import re
from functools import partial

from actions.documents.knowledge import Knowledge
from actions.documents.period_fit import period_fit
from actions.figures.asked_part import words_beside
from actions.figures.asserted import LOWER, comparable, counts_only_a_kind, spoken_of
from actions.figures.claimed_done import is_total, says_done
from actions.figures.for_one import without_totals
from actions.figures.named_kind import without_year_before
from actions.finding.evidence import Evidence
from actions.finding.fitting_figures import asserted_figures
from actions.question import Question
from actions.words.named_works import names_in
from index.model import Figure
from vietnamese.amounts import Bound, find_amounts
from vietnamese.folding import fold

LEAST = re.compile(r"\b(?:ít nhất|tối thiểu)\b", re.IGNORECASE)
REQUIRED = re.compile(r"\b(?:phải|khi có|khi đạt|điều kiện|mới được|yêu cầu|cần có)\b", re.IGNORECASE)
ENTITLES = re.compile(  # «nhà cổ trên 70 năm tuổi được hỗ trợ»: so much is what makes it so
    r"[^,;.]{0,20}\b(?:được|phải|thì|mới|bị|không được)\b", re.IGNORECASE
)


def figures_spoken_of(question: Question, evidence: Evidence, knowledge: Knowledge) -> list[Figure]:
    """Return the figures of one indicator that the assertion may be about, those of the very time asked for first."""
    matches = [
        match
        for match in asserted_figures(question, evidence)
        if period_fit(match.figure.period, question.periods) >= 0
    ]
    names = names_in(question.terms, question.text)
    matches = [match for match in matches if not names.intersection(match.coverage.missing)]
    matches = without_totals(matches, question, knowledge)  # «mỗi hộ góp bao nhiêu, ấp tôi xin 3 triệu»
    whole = [
        match for match in matches if not match.coverage.missing
    ]  # «thu 1.445 tỷ từ đất» is not all that is collected
    if any(amount.change for amount in question.amounts):  # «giảm 5 người chết nhưng tăng 4 người bị thương»
        vital = [term for term in question.terms if term.vital]
        own = [m for m in whole if all(knowledge.figure_texts[m.figure.id][0].speaks_of(term) for term in vital)]
        whole = own or whole
    fitting = without_year_before([match.figure for match in whole or matches])
    fitting = [figure for figure in fitting if not counts_only_a_kind(figure, question)]
    fitting = [item for item in fitting if period_fit(item.period, question.periods) == 1.0] or fitting
    if says_done(question.text):
        fitting.sort(key=partial(is_total, knowledge=knowledge))
    fitting = spoken_of(fitting, question.amounts, question.text, partial(words_beside, knowledge=knowledge))
    return [figure for figure in fitting if fold(figure.indicator) == fold(fitting[0].indicator)]


def is_lower_limit(question: Question, figure: Figure, knowledge: Knowledge) -> bool:
    """Tell whether a question takes a lower minimum for the one that a rule sets: «cần ít nhất 60% số hộ» of 75%,
    «nhà trên 50 năm được hỗ trợ» of 70."""
    passage = knowledge.release.passages[figure.passage]
    required = LEAST.search(question.text) and REQUIRED.search(passage.text)
    entitled = ENTITLES.match(passage.text, figure.end - passage.start) is not None and any(
        ENTITLES.match(question.text, span.end) for span in find_amounts(question.text)
    )
    asked = [item for item in question.amounts if item.bound is Bound.AT_LEAST or (entitled and item.bound in LOWER)]
    values = [pair for item in asked if (pair := comparable(item, figure.amount)) is not None]
    lower = any(said < stated for said, stated in values)
    return bool(required or entitled) and figure.amount.bound in LOWER and lower
