"""Answers «2.341,6 tỷ là tối đa hay tối thiểu», «có thể vượt 2.341,6 tỷ không»: whether a stated amount may be more or less."""

from __future__ import annotations

import re

from actions.answer import Answer, Status
from actions.documents.document_choice import homes
from actions.documents.knowledge import Knowledge
from actions.figures.asserted import LOWER, UPPER, comparable
from actions.finding.evidence import Evidence
from actions.finding.fitting_figures import matching_figures
from actions.question import Question
from actions.replies.compose import Composer
from actions.words import cues
from index.model import Figure

_END = r"tối đa|tối thiểu|ít nhất|nhiều nhất|mức trần|mức sàn|trần|sàn"
WHICH_END = re.compile(
    rf"\b(?:{_END})\b[^.?!]{{,25}}\b(?:hay|hoặc)(?: là)?\b[^.?!]{{,25}}\b(?:{_END}|đúng|chính xác|cố định)",
    re.IGNORECASE,
)
MAY_BE_OTHER = re.compile(
    r"\bcó (?:thể|được|được phép)(?: thu| chi| đạt| lên| là)* (?:hơn|vượt|quá|(?:cao|nhiều|lớn|thấp|ít|kém) hơn)\b",
    re.IGNORECASE,
)
JUST_SO = re.compile(
    r"\b(?:đúng(?: bằng| là)?|chính xác(?: là)?|chỉ) \d[^?!]*\b(?:hay|không (?:được )?hơn|không hơn không kém)\b",
    re.IGNORECASE,
)

ONLY_SO = re.compile(r"\bkhông (?:được )?(?:hơn|vượt)\b", re.IGNORECASE)


def answer_bound_asked(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Say whether the amount stated is a minimum, a maximum or neither; None where none is named, or it is supposed of one."""
    of_amount = MAY_BE_OTHER.search(question.text) or JUST_SO.search(question.text)
    if not (WHICH_END.search(question.text) or (of_amount and question.amounts)) or cues.SUPPOSED.search(question.text):
        return None
    figure = _stated(question, evidence, knowledge)
    if figure is None:
        return None
    bound, wording = figure.amount.bound, composer.wording
    template = (
        wording.is_minimum if bound in LOWER else wording.is_maximum if bound in UPPER else wording.is_neither_bound
    )
    composer.lead(template.format(claim=composer.claim(figure)), stress=figure.amount.text())
    wrong = bound in LOWER and ONLY_SO.search(question.text) and cues.CLAIMED.search(question.text)
    return composer.answer(Status.CORRECTED_PREMISE if wrong else Status.ANSWERED, strategy="bound_asked")


def _stated(question: Question, evidence: Evidence, knowledge: Knowledge) -> Figure | None:
    """Return the figure named, of the amount that the question tells where it tells one."""
    home = homes(question, knowledge)
    named = [match.figure for match in matching_figures(question, evidence) if match.figure.document in home]
    if len(question.amounts) > 1 or any(figure.amount.high is not None for figure in named[:1]):
        return None
    if question.amounts:
        pairs = [(figure, comparable(question.amounts[0], figure.amount)) for figure in named]
        named = [figure for figure, pair in pairs if pair is not None and pair[0] == pair[1]]
    return named[0] if named else None
