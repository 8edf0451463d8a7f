"""Tells where a claim takes for the only one a thing that a sentence names beside another: «chỉ có lớp 6» of «lớp 2 và lớp 6»."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.words.matching import Term

AHEAD = re.compile(
    r"\b(?:chỉ|duy nhất|mỗi(?= (?:có|mình|riêng)\b))(?: (?:có|mỗi|riêng|mình|dành|cho|áp dụng|ở|là|duy nhất))*\s$",
    re.IGNORECASE,
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
        stated = _with_one_for(terms, kind, said, stated)
        other = rf"{kind} (?!{re.escape(name)}\b)[^,;.]{{1,40}}?"
        if re.search(
            rf"\b{other}{LINK}(?:{other}{LINK})*{thing}\b|\b{thing}{LINK}{kind} (?!{re.escape(name)}\b)",
            stated,
            re.IGNORECASE,
        ):
            return True
    return False


def _with_one_for(terms: Sequence[Term], kind: str, said: str, stated: str) -> str:
    """Return ``stated`` with one thing for all of its kind that a claim names: «chỉ có xóm A và xóm B» leaves out none."""
    names = [re.sub(rf"^{kind} ", "", (term.said or term.text).lower()) for term in terms]
    named = "|".join(re.escape(name) for name in names if name)
    return re.sub(rf"\b{kind} (?:{named})\b", lambda _: said, stated, flags=re.IGNORECASE)
