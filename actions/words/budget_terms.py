"""Reads «đất đai» beside a budget revenue as what the budget gets from land: «thuế phí bao nhiêu, đất đai bao nhiêu»."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from actions.words import cues
from actions.words.matching import Term
from vietnamese.folding import fold

REVENUE = re.compile(  # as spelled: «thủ tục», «thu hồi» are no revenue
    r"^(?:tổng )?(?:thu(?! (?:hồi|hút|gom|hoạch|mua|thập|nhập|phục)\b)|thuế|phí|ngân sách|nguồn thu)\b", re.IGNORECASE
)
LAND = re.compile(r"(?:dat|dat dai|dat cat|nha dat|ruong dat)")
AREA = re.compile(r"\b(?:ha|héc ta|hécta|m2|mét vuông|km2|km²|sào|diện tích|thửa|lô|sổ)\b", re.IGNORECASE)
LAND_REVENUE = "thu tiền sử dụng đất"


PAID = re.compile(  # «tiền trợ cấp đã chi cho người già», «quà Tết chi hết mấy tỷ»
    r"\b(?:trợ cấp|phụ cấp|bồi thường|đền bù|học bổng|quà|tiền thưởng|thù lao)(?: [^\W\d_]+){0,3}? (?=chi\b)|"
    r"\b(?:cứu trợ|hỗ trợ|tiền (?!ngân|thuế|thu|chi\b)[^\W\d_]+)(?: [^\W\d_]+){0,5}? (?=chi (?:theo|từ|bằng|cho|hết|trả)\b)",
    re.IGNORECASE,
)
WEIGHT_ASKED = re.compile(
    r"\b(?:bao nhiêu|mấy) (?:nghìn |ngàn |vạn |triệu )?(?:tấn|tạ|yến|kg|kí|ký|cân|quả|trái|bắp|buồng)\b", re.IGNORECASE
)


def without_harvest(text: str, terms: Sequence[Term]) -> tuple[Term, ...]:
    """Leave out the revenue that a bare «thu» was taken for where a weight is asked for: «thu được bao nhiêu tấn bưởi»."""
    if WEIGHT_ASKED.search(text) is None:
        return tuple(terms)
    return tuple(term for term in terms if not (REVENUE.match(term.text) and (term.said or "").lower() == "thu"))


def without_paying(text: str, terms: Sequence[Term]) -> tuple[Term, ...]:
    """Leave out the spending that a bare «chi» was taken for where it says that a sum named ahead of it was paid."""
    paid = [match.end() for match in PAID.finditer(text)]
    return tuple(term for term in terms if not ((term.said or "").lower() == "chi" and term.start in paid))


def in_budget_sense(text: str, terms: Sequence[Term], find: Callable[[str], Sequence[Term]]) -> tuple[Term, ...]:
    """Return ``terms`` with land read as the revenue from it where the question asks for amounts of revenue and for no area.

    ``find`` gives the terms of a text.
    """
    about_revenue = any(term.kind == "indicator" and REVENUE.match(term.text) for term in terms)
    asked = any(cue.search(text) for cue in (cues.AMOUNT, cues.MONEY)) or "%" in text
    if not (about_revenue and asked) or AREA.search(text):
        return tuple(terms)
    revenue = next(iter(find(LAND_REVENUE)), None)
    if revenue is None:
        return tuple(terms)
    return tuple(
        replace(revenue, start=term.start, said=term.said or term.text) if LAND.fullmatch(fold(term.text)) else term
        for term in terms
    )
