"""Tells when a question is about one commune or hamlet and what was found is said of the whole, or of other places."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from actions.documents.knowledge import Knowledge
from actions.figures.own_clause import PARTING
from actions.question import Question
from actions.words.matching import Term
from actions.words.place_kinds import COMMUNES, HAMLETS
from index.model import Figure, Passage
from vietnamese.folding import fold

KIND = re.compile(rf"(?P<kind>{'|'.join((*COMMUNES, *HAMLETS))})(?: (?P<name>.+))?", re.IGNORECASE)
WORD = re.compile(r"[^\W_]+")
OPENING = (
    4  # syllables; a place named right behind them is what all of a sentence is about: «Cử tri ấp Bàu Sen đề nghị …»
)
POINT = re.compile(r"^\W*\d+[.)]\s*")


@dataclass(frozen=True, slots=True)
class Place:
    """A commune or hamlet that a question names: the ``name`` that documents must say, and what the question ``said``."""

    name: str
    said: str


def place_asked(question: Question, knowledge: Knowledge) -> Place | None:
    """Return the one commune or hamlet that a question names; None where it names none, or several."""
    found: list[Place] = []
    for at, term in enumerate(question.terms):
        kind = KIND.fullmatch(term.text)
        if kind is None or term.start < 0:
            continue
        name = kind["name"] or _named_after(term, question.terms[at + 1 : at + 2])
        if not name or not _is_written_as_name(name, knowledge):
            continue
        whole = f"{kind['kind'].lower()} {name}"
        found.append(Place(whole if name.isdigit() else name, f"{kind['kind'].lower()} {name.title()}"))
    return found[0] if len(found) == 1 else None


def is_said_of(place: Place, passage: Passage, knowledge: Knowledge, *, figure: Figure | None = None) -> bool:
    """Tell whether a sentence or its headings name a place; for a ``figure`` its clause, or the opening of the sentence."""
    release = knowledge.release
    section = release.sections[passage.section]
    columns = [heading for cell in passage.cells for heading in cell.header]
    around = " | ".join((section.title, *section.trail, passage.caption or "", *columns, *_ahead(passage, knowledge)))
    text = passage.text
    if figure is not None and not passage.cells:
        at = figure.start - passage.start
        start = max((match.end() for match in PARTING.finditer(text) if match.end() <= at), default=0)
        end = min((match.start() for match in PARTING.finditer(text) if match.start() > at), default=len(text))
        opening = WORD.findall(POINT.sub("", text[:start]))[: OPENING + len(place.name.split())]
        text = f"{' '.join(opening)} | {text[start:end]}"
    said = " ".join(WORD.findall(fold(f"{around} | {text}")))
    return f" {fold(place.name)} " in f" {said} "


def _ahead(passage: Passage, knowledge: Knowledge) -> list[str]:
    """Return the sentences ahead of a passage on its line, which may name the place that it goes on about."""
    text = knowledge.release.text(passage.document)
    opens = text.rfind("\n", 0, passage.start) + 1
    return [text[opens : passage.start]] if not passage.cells else []


def _named_after(kind: Term, following: Sequence[Term]) -> str:
    """Return the name that stands right behind the word for what a place is; empty where none does."""
    end = kind.start + len(kind.said or kind.text)
    return next((term.text for term in following if term.start == end + 1 and not term.known), "")


def _is_written_as_name(name: str, knowledge: Knowledge) -> bool:
    """Tell whether the documents write some words as a name: «Phú Khê», not «miền núi»."""
    release = knowledge.release
    return name.isdigit() or any(name.title() in release.text(document) for document in release.documents)
