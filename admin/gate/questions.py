"""The gate's own questions, made from what a release holds: its figures, its sections, and what it does not hold."""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

from admin.gate.content import Content
from index.model import Document, Figure
from vietnamese.folding import fold, has_diacritics
from vietnamese.periods import Period

LONGEST_NAME = 14  # syllables; nobody asks with a longer name
SHORTEST_NAME = 2


class Kind(StrEnum):
    """What a question is about, which decides what a right reply is."""

    FIGURE = "figure"
    SECTION = "section"
    NEAR_MISS = "near_miss"


@dataclass(frozen=True, slots=True)
class GateQuestion:
    """One question and what a right reply must do.

    A figure must be stated with one of ``values``, or, where other figures have nearly the same name, be offered as
    ``option`` in a question back; ``elsewhere`` are the values that other documents state under nearly the same name
    for the same time, which miss the point without misleading. A section must be cited inside ``span`` of ``document``;
    a near miss must not be answered. ``source`` is the sentence or heading that the question was made from, for the report.
    """

    kind: Kind
    text: str
    document: str
    source: str
    values: frozenset[Decimal] = frozenset()
    span: tuple[int, int] = (0, 0)
    option: str | None = None
    elsewhere: frozenset[Decimal] = frozenset()


def figure_questions(content: Content) -> Iterator[GateQuestion]:
    """Ask for every figure that has a name, in three phrasings, two of them also without diacritics."""
    same: dict[tuple[str, str], set[Decimal]] = defaultdict(set)
    askable = [figure for figure in content.figures if is_askable(figure.indicator)]
    for figure in askable:
        same[_key(content, figure)].update(_values(figure))
    names = {fold(figure.indicator) for figure in askable}
    by_period: dict[str, list[Figure]] = defaultdict(list)
    by_document: dict[str, list[Figure]] = defaultdict(list)
    for figure in askable:
        by_period[_key(content, figure)[1]].append(figure)
        by_document[figure.document].append(figure)
    for figure in askable:
        name, period = figure.indicator, _period(content, figure)
        when = f" {period.label}" if period else ""
        place = figure.place or content.documents[figure.document].place
        where = f" của {place}" if place and fold(place) not in fold(name) else ""
        phrasings = (
            f"{_capital(name)}{when} là bao nhiêu?",
            f"Cho tôi hỏi {_lower(name)}{where}{when} đạt bao nhiêu?",
            f"{_lower(name)}{when} bao nhiêu",
        )
        question = GateQuestion(
            Kind.FIGURE,
            "",
            figure.document,
            content.passages[figure.passage].text,
            values=frozenset((*same[_key(content, figure)], *_values_since(content, figure, by_document))),
            span=(figure.start, figure.end),
            option=name if _has_neighbour(name, names) else None,
            elsewhere=frozenset(_values_elsewhere(figure, by_period[_key(content, figure)[1]])),
        )
        for text in (*phrasings, fold(phrasings[0]), fold(phrasings[2])):
            yield replace(question, text=text)


def section_questions(content: Content) -> Iterator[GateQuestion]:
    """Ask for every section whose heading names it alone, with and without diacritics.

    Where there are several documents the question names the one that is meant, as people do: by its time, or by its number
    where others speak about the same time.
    """
    titles: dict[str, int] = defaultdict(int)
    for section in content.sections:
        titles[fold(section.title)] += 1
    for section in content.sections:
        is_unique = titles[fold(section.title)] == 1
        if not is_unique or not is_askable(section.title) or section.title.endswith("…") or section.start == 0:
            continue
        text = (
            f"Văn bản{_naming(content, content.documents[section.document])} nêu những gì về {as_topic(section.title)}?"
        )
        question = GateQuestion(Kind.SECTION, text, section.document, section.title, span=(section.start, section.end))
        yield question
        yield replace(question, text=fold(text))


def as_topic(title: str) -> str:
    """Return a heading as it stands inside a question: without its «Về», not in capitals."""
    subject = re.sub(r"^về\s+", "", title, flags=re.IGNORECASE)
    return subject.lower() if subject.isupper() else _lower(subject)


def _naming(content: Content, document: Document) -> str:
    if len(content.documents) < 2 or not (document.period or document.number):
        return ""
    is_shared = sum(other.period == document.period for other in content.documents.values()) > 1
    name = document.number if document.number and (is_shared or not document.period) else None
    return f" {name or (document.period.label if document.period else '')}"


def _has_neighbour(name: str, names: set[str]) -> bool:
    """Tell whether another of the folded ``names`` is part of this one, or this one part of it."""
    own = fold(name)
    return any(other != own and _is_within(own, other) for other in names)


def _values_elsewhere(figure: Figure, same_time: Iterable[Figure]) -> Iterator[Decimal]:
    own = fold(figure.indicator)
    for other in same_time:
        if other.document != figure.document and _is_within(own, fold(other.indicator)):
            yield from _values(other)


def _values_since(content: Content, figure: Figure, by_document: Mapping[str, Sequence[Figure]]) -> Iterator[Decimal]:
    """Yield what the documents that took the place of the figure's document state under its name for the same time.

    A citizen who asks for the time of both is rightly told the newer figure.
    """
    period = _period(content, figure)
    for document in _successors(content, figure.document):
        for other in by_document[document]:
            time = _period(content, other)
            if fold(other.indicator) == fold(figure.indicator) and period and time and time.overlaps(period):
                yield from _values(other)


def _successors(content: Content, document: str) -> list[str]:
    """Return the documents that took the place of ``document``, one after the other."""
    found: list[str] = []
    following = content.documents[document].superseded_by
    while following is not None and following in content.documents and following not in (document, *found):
        found.append(following)
        following = content.documents[following].superseded_by
    return found


def _is_within(name: str, other: str) -> bool:
    return f" {name} " in f" {other} " or f" {other} " in f" {name} "


def is_askable(name: str) -> bool:
    """Tell whether people could ask with this name: a few words, letters among them."""
    return SHORTEST_NAME <= len(name.split()) <= LONGEST_NAME and has_diacritics(name)


def sample(questions: Iterable[GateQuestion], limit: int, *, first: frozenset[str] = frozenset()) -> list[GateQuestion]:
    """Return at most ``limit`` questions, always the same ones; those on documents in ``first`` go before the rest."""

    def order(question: GateQuestion) -> tuple[bool, str]:
        return question.document not in first, hashlib.sha256(question.text.encode()).hexdigest()

    unique = {question.text: question for question in questions}
    return sorted(unique.values(), key=order)[:limit]


def _key(content: Content, figure: Figure) -> tuple[str, str]:
    period = _period(content, figure)
    return fold(figure.indicator), period.label if period else ""


def _period(content: Content, figure: Figure) -> Period | None:
    return figure.period or content.documents[figure.document].period


def _values(figure: Figure) -> Sequence[Decimal]:
    amount = figure.amount
    return (amount.value,) if amount.high is None else (amount.value, amount.high)


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]


def _lower(name: str) -> str:
    """``name`` as it stands inside a sentence: a first capital goes, an abbreviation stays."""
    return name if name[:2].isupper() else name[:1].lower() + name[1:]
