"""Keeps a share of some things from answering how many of them there are: «toàn tỉnh có bao nhiêu hộ kinh doanh»."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.finding.figure_rank import FigureMatch
from actions.question import Question
from actions.words.indicator_names import telling_words
from actions.words.matching import MatchText, Term

COUNTED = re.compile(r"\b(?:bao nhiêu|mấy)(?: (?:cái|con|căn|nhà))? (?=[^\W\d_])", re.IGNORECASE)
PEOPLE_COUNTED = re.compile(
    r"\b(?:bao nhiêu|mấy)(?: (?:nghìn|ngàn|vạn|triệu))? (?:người|nhân khẩu|dân)\b(?! dân)", re.IGNORECASE
)


def without_shares_of_more(matches: Sequence[FigureMatch], question: Question) -> list[FigureMatch]:
    """Return the figures without the shares of what a question only counts that do or have something it does not say."""
    counted = COUNTED.search(question.text)
    thing = next((term for term in question.terms if counted and term.start == counted.end()), None)
    if thing is None and PEOPLE_COUNTED.search(question.text):  # «dân số bao nhiêu người»
        thing = next((term for term in question.terms if term.vital), None)
    if thing is not None:  # «trường có bao nhiêu học trò» of «26/42 trường đạt chuẩn, chiếm 61,9%»
        matches = [item for item in matches if item.figure.amount.unit != "%" or _names(item, thing)]
    if thing is None or any(term.vital and term is not thing for term in question.terms):
        return list(matches)
    said = telling_words(question.text) | telling_words("tỷ lệ tỉ lệ số lượng")
    return [
        item for item in matches if item.figure.amount.unit != "%" or not telling_words(item.figure.indicator) - said
    ]


def _names(match: FigureMatch, thing: Term) -> bool:
    return MatchText(match.figure.indicator).credit(thing, loosely=True) > 0
