"""Reads what points to two things that were told, or to the other of them: «tổng hai cái», «cả hai», «còn cái kia»."""

from __future__ import annotations

import re

from actions.question import Question

_THING = r"(?:cái|khoản|số|con số|món|mục|thứ|nguồn|phần|bên|loại|chỉ tiêu|mức|đằng|văn bản|nghị quyết|kế hoạch)"
_AMOUNT = r"(?:khoản|số|con số|món|phần)"  # never a document or a target: «khoản kia bao nhiêu»
_POINTED = r"(?: (?:đó|này|kia|ấy|trên|ni|nớ|đấy|vừa rồi|vừa nêu|vừa nói))*"
BOTH = re.compile(
    rf"\b(?:cả (?:hai|2)(?: {_THING})?|(?:hai|2) {_THING}){_POINTED}(?= |\W*$)(?! (?:hàng|tháng|năm|\d))", re.IGNORECASE
)
SO_MANY = {"ba": 3, "3": 3, "bốn": 4, "4": 4}
ALL_TOLD = re.compile(  # «cho tôi cả ba luôn» after three amounts were told
    rf"\W*(?:(?:thôi|thế|vậy|thì|cho|tôi|tui|em|mình|xem|nói|đọc|lại|nhắc|muốn|lấy|cần|hỏi) )*cả (?P<count>{'|'.join(SO_MANY)})"
    rf"(?: {_THING})?{_POINTED}(?: (?:luôn|đi|nhé|nha|ạ|là|bao nhiêu|mấy|nhiêu|giùm|hết))*\W*",
    re.IGNORECASE,
)
BESIDE_OTHER = re.compile(  # «gấp mấy lần khoản kia», «hơn phần còn lại bao nhiêu»
    rf"\b(?:gấp|hơn|kém|với|bằng|chênh|lệch)\b[^?]*\b{_THING} (?:kia|nọ|còn lại)\b", re.IGNORECASE
)
OTHER = re.compile(
    rf"\W*(?:(?:(?:thế|vậy|còn|rồi|và|thì) )+{_THING}|{_AMOUNT}) (?:kia|nọ)(?: (?:nữa|thì|là|được|đạt|chiếm|bằng))*"
    r"(?: (?:sao|bao nhiêu|mấy|nhiêu|thế nào|ra sao)(?: ?(?:phần trăm|%))?)?(?: (?:ạ|vậy|thế|hả|nhỉ|bạn|em|ad))*\W*",
    re.IGNORECASE,
)


def means_both(text: str) -> bool:
    """Tell whether words point to two things that were told: «tổng hai cái», «2 khoản đó chênh nhau mấy»."""
    return BOTH.search(text) is not None


def means_other(text: str) -> bool:
    """Tell whether a message only asks for the other of two things, one of which was told: «còn cái kia thì sao»."""
    return OTHER.fullmatch(text) is not None


def holds_against_other(text: str) -> bool:
    """Tell whether what was told is held against the other of two: «gấp mấy lần khoản kia», «hơn phần còn lại bao nhiêu»."""
    return BESIDE_OTHER.search(text) is not None


def all_told(text: str) -> int:
    """Return how many amounts told before a message asks for again: 3 for «cho tôi cả ba luôn»; 0 for any other message."""
    found = ALL_TOLD.fullmatch(text)
    return SO_MANY[found["count"].lower()] if found else 0


def points_to_told(question: Question) -> bool:
    """Tell whether a question that names nothing itself points to both or the other of what an answer gave amounts of."""
    if all_told(question.text) and question.memory.figures:
        return True
    named = any(term.start >= 0 for term in question.terms) or bool(question.numbers)
    return (
        bool(question.memory.figures) and not named and any(means(question.text) for means in (means_both, means_other))
    )
