"""Answers questions about the documents that a plan names: which, of what date, by whom, on what."""

from __future__ import annotations

import re
from dataclasses import replace

from actions import cues
from actions.answer import Answer, Item, Status
from actions.compose import Composer
from actions.evidence import Evidence
from actions.knowledge import Knowledge
from actions.matching import MatchText
from actions.organisations import organisations_in
from actions.question import Question
from actions.strategies.overview import answer_outline
from actions.strategies.passages import NEAR, SHOWN, all_fitting, corrected
from index.model import Passage
from vietnamese.document_numbers import DocumentNumberSpan, find_document_numbers, number_key
from vietnamese.periods import Period, find_dates, find_periods

REPLACED = re.compile(r"thay (?:thế|cho)|bãi bỏ|hết hiệu lực|thay văn bản", re.IGNORECASE)
REPLACES = re.compile(r"thay thế|thay cho|bãi bỏ|hết hiệu lực", re.IGNORECASE)
ISSUED = re.compile(r"ban hành|\bký\b|ra đời|thông qua|có từ|issued|signed", re.IGNORECASE)
ALTERNATIVES = re.compile(r"\bhay (?!không\b|chưa\b)", re.IGNORECASE)
TYPES = {"nghị quyết": "NQ", "quyết định": "QĐ", "chỉ thị": "CT", "kết luận": "KL"}


def answer_references(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Quote the sentences that name the documents asked for."""
    own = knowledge.release.documents[question.document or knowledge.default.id]
    if own.number and number_key(own.number) in map(number_key, question.numbers) and not question.terms:
        return answer_outline(replace(question, document=own.id), evidence, knowledge, composer)
    naming = [item for item in knowledge.release.passages.values() if find_document_numbers(item.text)]
    if question.terms and _asks_inside(question, knowledge):
        return None
    if question.numbers and cues.WHICH_DOCUMENT.search(question.text) and question.terms:
        other = _another_document(question, evidence, knowledge, composer)
        if other is not None:
            return other
    if REPLACED.search(question.text) and cues.WHICH_DOCUMENT.search(question.text):
        replacing = [item for item in naming if REPLACES.search(item.text)]
        if replacing:
            return _list(replacing, composer, None)
    if question.numbers and (places := named_documents(question, knowledge)) and misstates(question, *places[0]):
        return corrected(places[0][0], composer, strategy="references")
    if question.numbers:
        found = [(item, span.number) for item, span in named_documents(question, knowledge)]
        return (
            _list([item for item, _ in found], composer, {number_key(number) for _, number in found}) if found else None
        )
    if question.terms:
        ids = {item.id for item in naming}
        fitting = all_fitting(question, evidence.passages)
        best = fitting[0].coverage.share if fitting else 0.0
        fitting = [match for match in fitting if match.passage.id in ids and match.coverage.share >= best - NEAR]
        if fitting or not cues.DOCUMENTS_COUNTED.search(question.text):
            return _list([match.passage for match in fitting], composer, None) if fitting else None
    asked = next((code for word, code in TYPES.items() if word in question.text.lower()), "")
    naming = [item for item in naming if item.document == knowledge.default.id]
    numbers = {
        number_key(span.number) for item in naming for span in find_document_numbers(item.text) if asked in span.number
    }
    naming = [
        item for item in naming if numbers & {number_key(span.number) for span in find_document_numbers(item.text)}
    ]
    return _list(naming, composer, numbers)


def _asks_inside(question: Question, knowledge: Knowledge) -> bool:
    """Tell whether a question names one of our own documents: what it is about stands in there, not in its number."""
    own = {number_key(item.number) for item in knowledge.release.documents.values() if item.number}
    return (
        bool(question.numbers)
        and own.issuperset(map(number_key, question.numbers))
        and not cues.WHICH_DOCUMENT.search(question.text)
    )


def _another_document(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Answer «kế hoạch 88 thay cho văn bản nào» by the sentence that names another document; None without one."""
    asked = {number_key(number) for number in question.numbers}
    for match in all_fitting(question, evidence.passages):
        numbers = {number_key(span.number) for span in find_document_numbers(match.passage.text)} - asked
        if numbers:
            return _list([match.passage], composer, numbers)
    return None


def _list(passages: list[Passage], composer: Composer, wanted: set[str] | None) -> Answer | None:
    if not passages:
        return None
    numbers = dict.fromkeys(
        span.number
        for passage in passages[: 2 * SHOWN]
        for span in find_document_numbers(passage.text)
        if wanted is None or number_key(span.number) in wanted
    )
    names = ", ".join(numbers)
    quotes = [Item(composer.quote(passage), composer.cite(passage)) for passage in passages[: 2 * SHOWN]]
    composer.lead(composer.wording.references.format(numbers=names), stress=names)
    composer.items(quotes)
    return composer.answer(Status.ANSWERED, strategy="references")


def misstates(question: Question, passage: Passage, span: DocumentNumberSpan) -> bool:
    """Tell whether a question gives a named document a time or an issuer that its sentence does not give it."""
    rest = passage.text[span.end :]
    dates = [span.value for span in find_dates(rest)]
    asked = [span.value for span in find_dates(question.text)]
    if dates and asked and not set(dates) & set(asked):
        return True
    asserted = [period for period in question.periods if str(period.start.year) in question.text]
    stated = [Period(day, day, "") for day in dates]
    if not (dates and ISSUED.search(question.text)):
        stated += [item.period for item in find_periods(rest)]
    if asserted and stated and not any(one.overlaps(other) for one in asserted for other in stated):
        return True
    if ALTERNATIVES.search(question.text):
        return False
    issuers = organisations_in(rest)[:1]
    named = [term for term in question.terms if term.kind == "organisation"]
    return bool(issuers and named) and not any(MatchText(issuers[0]).credit(term) >= 0.5 for term in named)


def named_documents(question: Question, knowledge: Knowledge) -> list[tuple[Passage, DocumentNumberSpan]]:
    """Return every place where a document that the question names by its number stands."""
    wanted = [number_key(number) for number in question.numbers]
    return [
        (passage, span)
        for passage in knowledge.release.passages.values()
        for span in find_document_numbers(passage.text)
        if any(_same(number_key(span.number), key) for key in wanted)
    ]


def _same(stated: str, asked: str) -> bool:
    if asked.isdigit():
        number = re.match(r"\d+", stated)
        return number is not None and number.group().lstrip("0") == asked.lstrip("0")
    return stated == asked
