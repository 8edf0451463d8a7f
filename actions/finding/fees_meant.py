"""Reads «tiền rác», «phí gửi xe» as what the documents charge for it, where they call the charge by no such name."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from actions.words.matching import Term

FEE = re.compile(r"(?P<fee>(?:tiền|phí|lệ phí|giá|giá vé|giá dịch vụ) )(?P<thing>[^\W\d_].*)", re.IGNORECASE)

TAX = re.compile(  # a tax of its own, which is neither all taxes nor what is paid for the thing
    r"\bthuế (?:(?:nhà )?đất|nhà|sử dụng đất|môn bài|trước bạ|xe|vãng lai|khoán|gtgt|vat|giá trị gia tăng|tncn|tndn|"
    r"thu nhập (?:cá nhân|doanh nghiệp)|xuất (?:nhập )?khẩu|nhập khẩu|tài nguyên|bảo vệ môi trường|tiêu thụ đặc biệt)\b",
    re.IGNORECASE,
)

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


def with_taxes_whole(text: str, terms: Sequence[Term], uses: Callable[[str], bool]) -> tuple[Term, ...]:
    """Return terms with a tax that the documents name in no way as one that they do not know: «thuế đất», «thuế môn bài».

    By its parts it would be told by what all taxes are, or by what the land is sold for.
    """
    kept = list(terms)
    for tax in TAX.finditer(text):
        parts = [term for term in kept if tax.start() <= term.start < tax.end()]
        if uses(tax.group().lower()) or any(term.start + len(term.said or term.text) > tax.end() for term in parts):
            continue
        kept = [term for term in kept if term not in parts]
        kept.append(
            Term(tax.group().lower(), weight=max((term.weight for term in parts), default=1.0), start=tax.start())
        )
    return tuple(sorted(kept, key=lambda term: term.start))
