"""Reads what points to two things that were told, or to the other of them: «tổng hai cái», «cả hai», «còn cái kia»."""

from __future__ import annotations

import re

from actions.question import Question

_THING = r"(?:cái|khoản|số|con số|món|mục|thứ|nguồn|phần|bên|loại|chỉ tiêu|mức|đằng|văn bản|nghị quyết|kế hoạch)"
_POINTED = r"(?: (?:đó|này|kia|ấy|trên|ni|nớ|đấy|vừa rồi|vừa nêu|vừa nói))*"
BOTH = re.compile(
    rf"\b(?:cả (?:hai|2)(?: {_THING})?|(?:hai|2) {_THING}){_POINTED}(?= |\W*$)(?! (?:hàng|tháng|năm|\d))", re.IGNORECASE
)
OTHER = re.compile(
    rf"\W*(?:(?:thế|vậy|còn|rồi|và|thì) )+{_THING} (?:kia|nọ)(?: (?:nữa|thì|là|được|đạt|chiếm|bằng))*"
    r"(?: (?:sao|bao nhiêu|mấy|nhiêu|thế nào|ra sao)(?: ?(?:phần trăm|%))?)?(?: (?:ạ|vậy|thế|hả|nhỉ|bạn|em|ad))*\W*",
    re.IGNORECASE,
)


def means_both(text: str) -> bool:
    """Tell whether words point to two things that were told: «tổng hai cái», «2 khoản đó chênh nhau mấy»."""
    return BOTH.search(text) is not None


def means_other(text: str) -> bool:
    """Tell whether a message only asks for the other of two things, one of which was told: «còn cái kia thì sao»."""
    return OTHER.fullmatch(text) is not None


def points_to_told(question: Question) -> bool:
    """Tell whether a question that names nothing itself points to both or the other of what an answer gave amounts of."""
    named = any(term.start >= 0 for term in question.terms) or bool(question.numbers)
    return bool(question.memory.figures) and not named and (means_both(question.text) or means_other(question.text))
