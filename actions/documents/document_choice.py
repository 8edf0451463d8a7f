"""Chooses, among many documents, those that a question is about: named by number, time or place, else the one in force."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.documents.knowledge import Knowledge
from actions.question import Question
from actions.words.matching import Term
from index.model import Document, DocumentKind, DocumentStatus, Figure, Passage, Section
from vietnamese.document_numbers import number_key
from vietnamese.letters import UPPER
from vietnamese.periods import Period

_NO_NAME = rf"(?! (?-i:[{UPPER}]|\d))"
LEVEL_SPOKEN_OF = re.compile(  # no name follows: «thành phố thu bao nhiêu», «của xã», «xã mình»
    rf"(?<!trung tâm )(?<!trực thuộc )\b(?P<town>thành phố|tp|thị xã)\b{_NO_NAME}|"
    rf"\b(?:của|ở|tại|trong|trên địa bàn|toàn|cả) (?P<own>tỉnh|huyện|quận|xã|phường|thị trấn)\b{_NO_NAME}(?! (?:nào|đạt|khác))|"
    r"\b(?P<ours>tỉnh|huyện|quận|xã|phường|thị trấn)(?= (?:mình|ta|này|nhà|tôi|tui|em)\b)",
    re.IGNORECASE,
)
OUT_OF_FORCE = (DocumentStatus.SUPERSEDED, DocumentStatus.EXPIRED, DocumentStatus.DRAFT)
FORWARD = (DocumentKind.PLAN, DocumentKind.ADJUSTMENT, DocumentKind.RESOLUTION)


def bound_document(
    numbers: Sequence[str], periods: Sequence[Period], terms: Sequence[Term], knowledge: Knowledge, *, text: str = ""
) -> str | None:
    """Return the document that a question names; None where it names none, or several times at once.

    Where the document in force is of a commune «thu ngân sách của thành phố» means the city's.
    """
    documents = list(knowledge.release.documents.values())
    periods = _outermost(periods)
    wanted = {number_key(number) for number in numbers}
    named = [item for item in documents if item.number and number_key(item.number) in wanted]
    if not named:
        named = [item for item in documents if _place_named(item, terms, knowledge)] or _of_level(text, knowledge)
    if not named and len(periods) == 1:
        named = [item for item in documents if item.period and _same(item.period, periods[0])]
    elif named and len(periods) == 1:
        named = [item for item in named if item.period and _same(item.period, periods[0])] or named
    if not named or knowledge.default in named:
        return None
    return max(named, key=_standing).id


def homes(question: Question, knowledge: Knowledge) -> frozenset[str]:
    """Return the documents that answer for a question before all others: the one it is about and its companions.

    Companions are in force, of the same place and speak about the same time, as a plan and the report on it do. A question
    that compares two times has all documents at home.
    """
    documents = knowledge.release.documents
    if len(question.periods) > 1:
        return frozenset(documents)
    home = documents[question.document or knowledge.default.id]
    companions = (
        item.id
        for item in documents.values()
        if item.status not in OUT_OF_FORCE
        and item.place == home.place
        and item.period
        and home.period
        and home.period.overlaps(item.period)
    )
    return frozenset((home.id, *companions))


def home_passages(question: Question, knowledge: Knowledge) -> list[Passage]:
    """Return the passages of the documents that answer for a question before others, document by document in reading order."""
    return [
        item for document in _home_ids(question, knowledge) for item in knowledge.release.document_passages[document]
    ]


def home_figures(question: Question, knowledge: Knowledge) -> list[Figure]:
    """Return their figures, likewise."""
    return [
        item for document in _home_ids(question, knowledge) for item in knowledge.release.document_figures[document]
    ]


def home_sections(question: Question, knowledge: Knowledge) -> list[Section]:
    """Return their sections, likewise."""
    return [
        item for document in _home_ids(question, knowledge) for item in knowledge.release.document_sections[document]
    ]


def _home_ids(question: Question, knowledge: Knowledge) -> list[str]:
    home = homes(question, knowledge)
    return [document for document in knowledge.release.documents if document in home]


def _place_named(document: Document, terms: Sequence[Term], knowledge: Knowledge) -> bool:
    """Tell whether a question names the place of a document other than the one in force."""
    own = knowledge.document_texts[document.id]
    default = knowledge.document_texts[knowledge.default.id]
    return document.id != knowledge.default.id and any(
        own.speaks_of(term) and not default.speaks_of(term) and term.kind in ("", "place") for term in terms
    )


def _of_level(text: str, knowledge: Knowledge) -> list[Document]:
    """Return the documents of the kind of place that a question speaks of without its name («của thành phố», «xã mình»).

    None where the document in force is of that kind.
    """
    spoken = {(match["town"] or match["own"] or match["ours"]).lower() for match in LEVEL_SPOKEN_OF.finditer(text)}
    levels = {"thành phố" if level == "tp" else level for level in spoken}
    if not levels or any((knowledge.default.place or "").lower().startswith(level) for level in levels):
        return []
    documents = knowledge.release.documents.values()
    return [item for item in documents if any((item.place or "").lower().startswith(level) for level in levels)]


def _outermost(periods: Sequence[Period]) -> list[Period]:
    """Return the times that lie in no other one: «năm 2021» of «văn bản năm 2021 … 6 tháng cuối năm 2021»."""
    return [
        period
        for period in dict.fromkeys(periods)
        if not any(other.contains(period) and not _same(other, period) for other in periods)
    ]


def _same(period: Period, asked: Period) -> bool:
    return (period.start, period.end) == (asked.start, asked.end)


def _standing(document: Document) -> tuple[bool, bool, str]:
    issued = document.issued.isoformat() if document.issued else ""
    return document.status not in OUT_OF_FORCE, document.kind in FORWARD, issued
