"""Reads «tiền rác», «phí gửi xe» as what the documents charge for it, where they call the charge by no such name."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from actions.words.matching import Term

FEE = re.compile(r"(?P<fee>(?:tiền|phí|lệ phí|giá|giá vé|giá dịch vụ) )(?P<thing>[^\W\d_].*)", re.IGNORECASE)

Find = Callable[[str], Sequence[Term]]


def with_fees_meant(terms: Sequence[Term], *, uses: Callable[[str], bool], find: Find) -> tuple[Term, ...]:
    """Return terms with the thing paid for instead of a fee that the documents name in no way the thesaurus knows.

    ``uses`` tells whether a document has some words, ``find`` returns the terms in a text. A thing that is not in the documents
    either leaves the fee as it is, so that it is said not to be stated.
    """
    return tuple(part for term in terms for part in _meant(term, uses, find))


def _meant(term: Term, uses: Callable[[str], bool], find: Find) -> tuple[Term, ...]:
    fee = FEE.fullmatch(term.said or term.text)
    if fee is None or any(uses(name) for name in (term.text, term.said, *term.synonyms) if name):
        return (term,)
    if not uses(fee["thing"]):
        return (term,)
    ahead = len(fee["fee"])
    things = tuple(find(fee["thing"]))
    return tuple(replace(thing, start=term.start + ahead + max(thing.start, 0)) for thing in things) or (term,)
