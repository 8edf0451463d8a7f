"""Tells whether a sentence leaves open if a plan was met or a thing completed, which a question asks or takes for granted."""

from __future__ import annotations

import re

from actions.claims.claimed_times import COMPLETED
from actions.documents.knowledge import Knowledge
from actions.documents.roles import Role
from actions.question import Question
from actions.words.statements import PART_OF_SENTENCE, speaks_of_any, without_tag
from index.model import FigureKind, Passage

_STANDARD = r"kế hoạch|chỉ tiêu|mục tiêu|dự toán|chuẩn|yêu cầu|tiến độ|nghị quyết|đích"
_MET = r"đạt|vượt|hoàn thành|trúng|cán|xong|kịp|bảo đảm|đảm bảo|đúng"
STANDARD = re.compile(_STANDARD, re.IGNORECASE)
OUTCOME_ASKED = re.compile(  # «có đạt kế hoạch không», «hoàn thành chưa»
    rf"\b(?:{_MET})\b(?: (?:và|được|vượt|đúng|các|mức|hết|đủ))* (?P<standard>{_STANDARD})\b|"
    r"\b(?:hoàn thành|xong)(?: (?:hết|cả|được|rồi))*$",
    re.IGNORECASE,
)
MEETS = re.compile(rf"\b(?:{_MET})\b[^;.]*?\b(?:{_STANDARD})\b", re.IGNORECASE)
REQUIRED = re.compile(  # «có bắt buộc đạt chuẩn hết không»; «có phải …» asks for no duty
    rf"\b(?:bắt buộc|yêu cầu|(?<!có )phải|cần)(?: [^\W\d_]+){{0,2}} (?:{_MET})\b", re.IGNORECASE
)
NOT_MET = re.compile(rf"\b(?:chưa|không) (?:được )?(?:{_MET})\b", re.IGNORECASE)
TARGET_BESIDE = re.compile(r"\((?:kế hoạch|chỉ tiêu|mục tiêu|dự toán)\b[^)]*\d", re.IGNORECASE)


def leaves_outcome_open(passage: Passage, question: Question, knowledge: Knowledge) -> bool:
    """Tell whether a question asks if a plan was met or a thing completed, of which a sentence only sets the
    task or the target, or says something else that went well."""
    asked = OUTCOME_ASKED.search(without_tag(question.text))
    if asked is None or REQUIRED.search(question.text):
        return False
    figures = knowledge.release.passage_figures.get(passage.id, ())
    planned = {item.kind is FigureKind.PLAN for item in figures}
    if len(planned) > 1 or NOT_MET.search(passage.text) or TARGET_BESIDE.search(passage.text):
        return False  # «giảm 34 hộ (kế hoạch giảm 30 hộ)», «… nhưng chưa đạt kế hoạch»
    if planned == {True} or knowledge.roles[passage.id] is Role.TASK:
        return True
    meets = COMPLETED if asked["standard"] is None else MEETS
    parts = (part.group() for part in PART_OF_SENTENCE.finditer(passage.text))
    things = [term for term in question.terms if not STANDARD.fullmatch(term.text)]
    return not any(meets.search(part) and speaks_of_any(things, part) for part in parts)
