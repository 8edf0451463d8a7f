"""Answers «bao nhiêu», «chiếm mấy phần trăm» after an amount: with it once more, or with the share its sentence gives for it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.compose import Composer
from index.model import Figure

_OPENING = r"\W*(?:(?:thế|vậy|rồi|tức|là|tính ra|thì|nó|số đó|cái đó|như vậy|được|cụ thể) )*"
_CLOSING = r"(?: (?:vậy|thế|ạ|hả|lận|nhỉ|rứa|bạn|em|anh|chị|ad))*\W*"
HOW_MUCH = re.compile(rf"{_OPENING}(?:bao nhiêu|mấy|nhiêu){_CLOSING}", re.IGNORECASE)
WHAT_SHARE = re.compile(
    rf"{_OPENING}(?:(?:chiếm|đạt|bằng|tương đương|khoảng) )*(?:bao nhiêu|mấy|nhiêu) ?(?:phần trăm|%){_CLOSING}",
    re.IGNORECASE,
)


def answer_told_again(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """State the amount told last, or the share stated right behind one that was told; None for a message that names a thing."""
    told = [knowledge.release.figures[item] for item in question.memory.figures if item in knowledge.release.figures]
    if not told or question.memory.calculation or question.periods or any(term.start >= 0 for term in question.terms):
        return None
    if HOW_MUCH.fullmatch(question.text) and question.memory.strategy == "ranking":
        figure: Figure | None = told[0]
    elif WHAT_SHARE.fullmatch(question.text):
        figure = next(_shares_of(told, knowledge), None)
    else:
        return None
    if figure is None:
        return None
    composer.lead(composer.claim(figure), stress=figure.amount.text())
    return composer.answer(Status.ANSWERED, strategy="told_again")


def _shares_of(told: list[Figure], knowledge: Knowledge) -> Iterator[Figure]:
    """Yield the shares right behind amounts in their sentence («17.820 hộ (đạt 83%)»), then the only one of the first."""
    for figure in told:
        after = next((item for item in _beside(figure, knowledge) if item.start >= figure.end), None)
        if after is not None and _is_share(after) and not _is_share(figure):
            yield after
    only = [item for item in _beside(told[0], knowledge) if _is_share(item)]
    if len(only) == 1 and not _is_share(told[0]):
        yield only[0]


def _beside(figure: Figure, knowledge: Knowledge) -> list[Figure]:
    """Return the figures of the sentence of one, as they are said."""
    return sorted(knowledge.release.passage_figures.get(figure.passage, ()), key=lambda item: item.start)


def _is_share(figure: Figure) -> bool:
    return figure.amount.unit == "%" and figure.amount.change is None
