"""Tells where a claim pairs what a sentence pairs otherwise: «A cho X và B cho Y» says nothing of A for Y."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from actions.words.matching import MatchText, Term
from vietnamese.letters import UPPER

NAME = re.compile(rf"[{UPPER}][^\W\d_]*(?: [{UPPER}][^\W\d_]*)+")
LINK = re.compile(r" (?P<link>cho|của|tại|ở|thuộc|với) ", re.IGNORECASE)
JOINED = re.compile(r";|,(?!\d)| và | còn ", re.IGNORECASE)
OPENING = 60  # characters of a clause in which its own subject is named


def said_apart(claim: str, terms: Sequence[Term], stated: str) -> bool:
    """Tell whether a sentence says the things of a claim of several subjects: «đình A đón …; chùa B ở xã C» of A and C."""
    clauses = stated.split(";")
    texts = [MatchText(clause) for clause in clauses]
    told = [term for term in terms if term.vital and any(text.speaks_of(term) for text in texts)]
    if len(clauses) < 2 or len(told) < 2 or any(all(text.speaks_of(term) for term in told) for text in texts):
        return False
    for clause, text in zip(clauses, texts, strict=True):
        only_here = [term for term in told if sum(item.speaks_of(term) for item in texts) == 1 and text.speaks_of(term)]
        subject = NAME.search(clause[:OPENING])
        if only_here and subject is not None and subject.group().lower() not in claim.lower():
            places = [clause.lower().find(term.text) for term in only_here]
            if any(place > subject.start() for place in places):
                return True
    return False


def paired_otherwise(claim: str, terms: Sequence[Term], stated: str) -> bool:
    """Tell whether a sentence gives to the name of a claim another thing than the claim does, side by side: «chỉ dẫn địa lý cho
    gốm A và nhãn hiệu cho lụa B» of «lụa B được chỉ dẫn địa lý»."""
    said, things = claim.lower(), [term.text for term in terms if term.vital]
    for clause in stated.split(";"):
        pieces = [piece for piece in JOINED.split(clause) if piece.strip()]
        linked = ((piece, LINK.search(piece)) for piece in pieces)
        pairs = [(piece[: at.start()].lower(), at["link"], piece[at.end() :]) for piece, at in linked if at is not None]
        for (head, link, tail), (other, same, other_tail) in pairwise(pairs):
            if link.lower() != same.lower():
                continue
            for own, own_tail, foreign, foreign_tail in (
                (head, tail, other, other_tail),
                (other, other_tail, head, tail),
            ):
                # the claim has the thing of the one side with the name of the other
                thing = any(own.rstrip(" .").endswith(text) for text in things)
                name = any(match.group().lower() in said for match in NAME.finditer(foreign_tail))
                own_name = any(match.group().lower() in said for match in NAME.finditer(own_tail))
                foreign_thing = foreign.strip() in said or any(foreign.rstrip(" .").endswith(text) for text in things)
                if thing and name and not own_name and not foreign_thing:
                    return True
    return False
