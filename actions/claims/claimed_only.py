"""Tells where a claim takes for the only one a thing that a sentence names beside another: «chỉ có lớp 6» of «lớp 2 và lớp 6»."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.words.matching import Term

AHEAD = re.compile(
    r"\b(?:chỉ|duy nhất|mỗi)(?: (?:có|mỗi|riêng|mình|dành|cho|áp dụng|ở|là|duy nhất))*\s$", re.IGNORECASE
)
BEHIND = re.compile(r"(?: (?:là|mới))* (?:duy nhất|thôi)\b", re.IGNORECASE)
LINK = r"(?:, | và | cùng | với | cùng với )"


def is_not_alone(claim: str, terms: Sequence[Term], stated: str) -> bool:
    """Tell whether ``stated`` names another thing of its kind beside one that a claim says is the only one."""
    for term in terms:
        said = (term.said or term.text).lower()
        only = AHEAD.search(claim[: max(term.start, 0)]) or BEHIND.match(claim, term.start + len(said))
        kind, _, name = said.partition(" ")
        if term.start < 0 or only is None or not name:
            continue
        kind, thing = re.escape(kind), re.escape(said)
        other = rf"{kind} (?!{re.escape(name)}\b)[^,;.]{{1,40}}?"
        if re.search(rf"\b{other}{LINK}(?:{other}{LINK})*{thing}\b|\b{thing}{LINK}{kind} ", stated, re.IGNORECASE):
            return True
    return False
