"""Answers questions about the documents that a plan names: which, of what date, by whom, on what."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from actions.answer import Answer, Item, Status
from actions.documents.knowledge import Knowledge
from actions.documents.named_documents import (
    OLD_ASKED,
    TYPES,
    is_called,
    is_same_number,
    kinds_asked,
    kinds_named,
    misstates,
    named_documents,
    names_our_own,
)
from actions.documents.neighbours import rest_of_paragraph
from actions.finding.evidence import Evidence
from actions.finding.fitting_passages import NEAR_BEST, all_fitting
from actions.question import Question
from actions.replies.compose import Composer
from actions.replies.quoting import QUOTED_AT_ONCE, corrected
from actions.strategies.sections.overview import answer_outline
from actions.words import cues
from actions.words.coverage import cover
from index.model import Passage
from vietnamese.document_numbers import SIGNS, find_document_numbers, is_of_kind, number_key
from vietnamese.folding import fold

REPLACES = re.compile(r"thay thế|thay cho|bãi bỏ|hết hiệu lực", re.IGNORECASE)
ONE_NUMBER_ASKED = re.compile(
    rf"\bsố (?:m[aấ]y|bao nhiêu|nào|gì)\b|\b(?:số|ký) hiệu\b|\bsố (?:của )?(?:văn bản|{'|'.join(SIGNS)}) (?!(?:số )?\d)",
    re.IGNORECASE,
)
OF_PAPERS = re.compile(rf"\b(?:{'|'.join(SIGNS)}|văn bản)\b", re.IGNORECASE)  # «trình nghị quyết» is no subject
EXCEPTED = re.compile(
    rf"\W*(?:ngoài|bên cạnh|trừ)\b[^?;]*?\b(?:{'|'.join(SIGNS)})\b[^?;]*?(?:\bra\b|\bthì\b|,)(?= )", re.IGNORECASE
)
A_YEAR = timedelta(days=365)  # from its first day to its last, at most
HOW_MANY_DOCUMENTS = re.compile(r"\b(?:mấy|bao nhiêu) (?!số\b)", re.IGNORECASE)
OPENS_WITH_DOCUMENT = re.compile(r"\W*(?:Nghị quyết|Nghị định|Thông tư|Quyết định|Chỉ thị|Kế hoạch|Công văn) ")


def answer_references(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Quote the sentences that name the documents asked for: by number, by what replaces them, by topic, or all of a kind."""
    question = _of_papers_apart(_beside_excepted(question))
    if question.numbers and not question.terms and names_our_own(question, knowledge):
        return _our_own(question, evidence, knowledge, composer)
    if question.terms and _asks_inside(question, knowledge):
        return None
    which = cues.WHICH_DOCUMENT.search(question.text) or cues.DOCUMENTS_COUNTED.search(question.text)
    if (
        not question.numbers
        and (which or ONE_NUMBER_ASKED.search(question.text))
        and (of_time := _of_time(question, knowledge))
    ):
        passages = {item.id: item for item, _ in of_time}
        return _list(list(passages.values()), composer, {number for _, number in of_time})
    if question.numbers and which and question.terms:
        other = _another_document(question, evidence, knowledge, composer)
        if other is not None:
            return other
    naming = list({item.id: item for item, _ in knowledge.document_numbers}.values())
    numbered = ONE_NUMBER_ASKED.search(question.text) is not None
    old = OLD_ASKED.search(question.text) is not None and not question.numbers
    if (cues.REPLACED.search(question.text) or old) and (which or numbered):
        replacing = [item for item in naming if REPLACES.search(item.text)]
        if replacing:
            return _list(_with_list_finished(replacing, knowledge), composer, None, question)
    if old and numbered:
        return None  # no sentence says that another one ends
    if question.numbers:
        return _numbered(question, knowledge, composer)
    if question.terms:
        fitting = _on_topic(question, evidence, naming, knowledge)
        counted = cues.DOCUMENTS_COUNTED.search(question.text)
        if not fitting and not counted and (which or ONE_NUMBER_ASKED.search(question.text)):
            return _unnumbered(question, evidence, composer)
        if fitting or not cues.DOCUMENTS_COUNTED.search(question.text):
            wanted = _of_kind_asked(question, fitting)
            naming = [item for item in fitting if wanted and _names_one(item, wanted)]
            return _list(naming or fitting, composer, wanted)
    return _of_one_kind(question, knowledge, composer)


def _beside_excepted(question: Question) -> Question:
    """Return a question without the document that it leaves out at its beginning: «ngoài nghị quyết 01 thì theo kế hoạch nào»."""
    excepted = EXCEPTED.match(question.text)
    if excepted is None:
        return question
    rest = tuple(term for term in question.terms if not 0 <= term.start < excepted.end())
    return replace(question, text=question.text[excepted.end() :], terms=rest, numbers=())


def _of_papers_apart(question: Question) -> Question:
    """Return a question for the number of one kind of paper without the terms that only name papers: «trình nghị quyết»."""
    if not kinds_asked(question.text) or question.numbers or not ONE_NUMBER_ASKED.search(question.text):
        return question
    return replace(question, terms=tuple(term for term in question.terms if not OF_PAPERS.search(term.text)))


def _unnumbered(question: Question, evidence: Evidence, composer: Composer) -> Answer | None:
    """Quote the sentence on what a document is sought for, and say that it names none by its number."""
    fitting = all_fitting(question, evidence.passages)
    if not fitting or any(term.known for term in fitting[0].coverage.missing):
        return None
    if _names_kind_asked(fitting[0].passage, question):
        return _list([fitting[0].passage], composer, _of_kind_asked(question, [fitting[0].passage]))
    composer.lead(composer.wording.no_document_number.format(quote=composer.quote(fitting[0].passage)))
    return composer.answer(Status.PARTLY_ANSWERED, strategy="references")


def answer_cited(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Quote how our documents cite another one whose contents are asked for, and say that it is not here itself."""
    if not question.numbers or not cues.CONTENT.search(question.text) or names_our_own(question, knowledge):
        return None
    places = named_documents(question, knowledge)
    if not places or cues.WHEN.search(question.text) or cues.WHO.search(question.text):
        return None
    passages = list({item.id: item for item, _ in places}.values())
    texts = [(knowledge.passage_texts[item.id], 1.0) for item in passages]
    if _list(passages, composer, {number_key(span.number) for _, span in places}) is None:
        return None
    names = ", ".join(dict.fromkeys(span.number for _, span in places))
    composer.line(composer.wording.not_loaded.format(numbers=names))
    whole = not cover(question.terms, texts, loosely=True).missing
    return composer.answer(Status.ANSWERED if whole else Status.PARTLY_ANSWERED, strategy="references")


def _our_own(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Go through the document of our own that a question names by its number."""
    wanted = [number_key(number) for number in question.numbers]
    own = next(
        item
        for item in knowledge.release.documents.values()
        if item.number and any(is_same_number(number_key(item.number), key) for key in wanted)
    )
    return answer_outline(replace(question, document=own.id), evidence, knowledge, composer)


def _numbered(question: Question, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Quote where the documents named by number stand, or put right what the question says of the first of them."""
    places = named_documents(question, knowledge)
    if places and misstates(question, *places[0]):
        return corrected(places[0][0], composer, strategy="references")
    return _list([item for item, _ in places], composer, {number_key(span.number) for _, span in places})


def _on_topic(question: Question, evidence: Evidence, naming: Sequence[Passage], knowledge: Knowledge) -> list[Passage]:
    """Return the sentences about the question's topic that name a document."""
    ids = {item.id for item in naming}
    fitting = all_fitting(question, [match for match in evidence.passages if match.passage.id in ids])
    best = fitting[0].coverage.share if fitting else 0.0
    near = [match.passage for match in fitting if match.coverage.share >= best - NEAR_BEST]
    near = [item for item in near if _names_document_on(item, question, knowledge)]
    if ONE_NUMBER_ASKED.search(question.text):  # what the title of our own document says tells no document from another
        said = {item.id: cover(question.terms, [(knowledge.passage_texts[item.id], 1.0)]).share for item in near}
        near = [item for item in near if said[item.id] >= max(said.values()) - NEAR_BEST]
    return sorted(near, key=lambda passage: (passage.document, passage.start))  # as a reader meets them


def _names_document_on(passage: Passage, question: Question, knowledge: Knowledge) -> bool:
    """Tell whether a sentence, its paragraph or the heading over it speaks of what a document is sought for, and names one of its
    kind.

    Another sentence of the same point may cite a document on something else.
    """
    own, paragraph = knowledge.passage_texts[passage.id], knowledge.paragraph_texts.get(passage.id)
    texts = [own, knowledge.section_texts[passage.section]]
    if paragraph is not None and any(term.vital and own.speaks_of(term) for term in question.terms):
        texts.append(paragraph)
    topics = [term for term in question.terms if term.vital and term.kind in ("topic", "indicator")]
    sought = topics or [term for term in question.terms if term.vital and term.kind == "organisation"]
    if sought and not any(text.speaks_of(term) for text in texts for term in sought):
        return False
    return _names_kind_asked(passage, question)


def _names_one(passage: Passage, wanted: set[str]) -> bool:
    """Tell whether a sentence names a document by one of some numbers."""
    return any(number_key(span.number) in wanted for span in find_document_numbers(passage.text))


def _names_kind_asked(passage: Passage, question: Question) -> bool:
    """Tell whether a sentence names a document by its number, of a kind that a question asks for where it asks for one only."""
    kinds, spans = kinds_asked(question.text), find_document_numbers(passage.text)
    return any(is_called(kind, passage.text, span) for kind in kinds for span in spans) if kinds else bool(spans)


def _of_time(question: Question, knowledge: Knowledge) -> list[tuple[Passage, str]]:
    """Return the documents of the kind asked for whose day is in a time asked for, with their numbers: «hồi tháng 8 năm 2016».

    A stage of years is what a document is about, and the year that the plan itself is for tells none from another.
    """
    issued = cues.ISSUED_IN_TIME.search(question.text)  # «ban hành năm 2021» tells, whatever the plan is for
    own = None if issued else knowledge.default.period
    telling = [item for item in question.periods if item.end - item.start <= A_YEAR and item != own]
    kind = next((code for word, code in TYPES.items() if word in question.text.lower()), "")
    return [
        (passage, number_key(span.number))
        for day, passage, span in knowledge.dated_documents
        if any(item.start <= day <= item.end for item in telling) and fold(kind).lower() in number_key(span.number)
    ]


def _of_kind_asked(question: Question, passages: Sequence[Passage]) -> set[str] | None:
    """Return the numbers of the kind that «nghị quyết nào» asks for, among those of ``passages``; None for any kind."""
    kinds = kinds_asked(question.text)
    which = cues.WHICH_DOCUMENT.search(question.text)
    kind = next((kind for kind in TYPES if which and which.group().lower().startswith(kind)), "")
    kind = kind or (kinds[0] if len(kinds) == 1 else "")  # «kế hoạch … số mấy»
    numbers = [(item.text, span) for item in passages for span in find_document_numbers(item.text)]
    return {number_key(span.number) for text, span in numbers if kind and is_called(kind, text, span)} or None


def _of_one_kind(question: Question, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """List all documents of the kind asked for («mấy nghị quyết», «tờ trình số mấy») that the document in force names."""
    kinds = kinds_asked(question.text)
    if ONE_NUMBER_ASKED.search(question.text) and len(kinds) == 1:
        named = [(item, span) for item, span in knowledge.document_numbers if is_called(kinds[0], item.text, span)]
    else:
        asked = any(word in question.text.lower() for word in TYPES)
        codes = kinds_named(question.text) if asked else [""]
        named = [
            (item, span)
            for item, span in knowledge.document_numbers
            if any(is_of_kind(span.number, code) for code in codes)
        ]
    places = [
        (item, number_key(span.number))
        for item, span in named
        if item.document == knowledge.default.id and number_key(span.number) not in knowledge.own_numbers
    ]
    passages = {item.id: item for item, _ in places}
    return _list(list(passages.values()), composer, {number for _, number in places})


def _asks_inside(question: Question, knowledge: Knowledge) -> bool:
    """Tell whether a question names one of our own documents: what it is about stands in there, not in its number."""
    return (
        bool(question.numbers)
        and knowledge.own_numbers.issuperset(map(number_key, question.numbers))
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


def _with_list_finished(passages: Sequence[Passage], knowledge: Knowledge) -> list[Passage]:
    """Follow the sentence that opens a list of documents («Thay thế Quyết định số 1 …; Quyết định số 2 …») with the rest."""
    found: dict[str, Passage] = {}
    for passage in passages:
        found[passage.id] = passage
        for following in rest_of_paragraph(passage, knowledge):
            if not OPENS_WITH_DOCUMENT.match(following.text) or not find_document_numbers(following.text):
                break
            found[following.id] = following
    return list(found.values())


def _list(
    passages: list[Passage], composer: Composer, wanted: set[str] | None, question: Question | None = None
) -> Answer | None:
    if not passages:
        return None
    numbers = dict.fromkeys(
        span.number
        for passage in passages[: 2 * QUOTED_AT_ONCE]
        for span in find_document_numbers(passage.text)
        if wanted is None or number_key(span.number) in wanted
    )
    names = ", ".join(numbers)
    quotes = [Item(composer.quote(passage), composer.cite(passage)) for passage in passages[: 2 * QUOTED_AT_ONCE]]
    composer.lead(composer.wording.references.format(numbers=names), stress=names)
    if question is not None and HOW_MANY_DOCUMENTS.search(question.text) and 1 < len(numbers) == len(quotes):
        composer.count([item.id for item in passages], composer.wording.documents)
    composer.items(quotes)
    return composer.answer(Status.ANSWERED, strategy="references")
