"""Collections of passages with questions and answers, made from pages that teach the encoder nothing.

Two kinds: official documents with what citizens would ask about their figures, and pages on law and administration whose
headings are questions.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from index.encoder.corpora import Part, read_pages, stretches
from index.encoder.figure_questions import document_questions, read_official
from index.encoder.views import mistyped, reworded
from index.model import Passage, ReadDocument, Section
from index.readers import read_file
from index.structure import outline
from index.thesaurus import Thesaurus
from vietnamese.folding import fold

SEED = 20210701
UNANSWERED = {"not_in_plan", "out_of_scope"}


@dataclass(frozen=True, slots=True)
class Asked:
    """A collection, and questions with the ids of the passages that answer them."""

    passages: tuple[Passage, ...]
    sections: dict[str, Section]
    questions: tuple[tuple[str, frozenset[str]], ...]


def figure_collection(corpora: Path, part: Part, *, seed: int = SEED) -> Asked:
    """Return the official documents of a part, with questions about their figures."""
    rng = random.Random(seed)  # noqa: S311
    documents = list(read_official(read_pages(corpora, "official", part=part)))
    texts = {passage.id: passage.text for read in documents for passage in read.passages}
    answers: dict[str, set[str]] = {}
    for read in documents:
        for question, passage in document_questions(read, rng):
            answers.setdefault(question, set()).add(passage)
    twins: dict[str, set[str]] = {}
    for passage, text in texts.items():
        twins.setdefault(text, set()).add(passage)
    return Asked(
        passages=tuple(passage for read in documents for passage in read.passages),
        sections={section.id: section for read in documents for section in read.sections},
        questions=tuple(
            (question, frozenset().union(*(twins[texts[passage]] for passage in found)))
            for question, found in answers.items()
        ),
    )


def page_collection(corpora: Path, part: Part) -> Asked:
    """Return the question-titled pages of a part, a passage a paragraph, with the questions that head the paragraphs."""
    passages: list[Passage] = []
    answers: dict[str, set[str]] = {}
    for number, page in enumerate(read_pages(corpora, "faq", part=part)):
        for place, stretch in enumerate(stretches(page)):
            text = " ".join(stretch.paragraphs)[:1000]
            item = f"{number}-{place}"
            passages.append(Passage(id=item, document=str(number), section="", start=0, end=len(text), text=text))
            if stretch.heading.endswith("?"):
                answers.setdefault(stretch.heading, set()).add(item)
    return Asked(tuple(passages), {}, tuple((question, frozenset(found)) for question, found in answers.items()))


def written_collection(document: Path, questions: Path) -> Asked:
    """Return one document with the questions that were written by hand about it."""
    read = outline(read_file(document), source=document.name, sha256="")
    sections = {section.id: section for section in read.sections}
    return Asked(read.passages, sections, tuple(written_questions(questions, read)))


def written_questions(path: Path, read: ReadDocument) -> Iterator[tuple[str, frozenset[str]]]:
    """Yield the questions of a file of our own questions that are one turn and name the words of ``read`` that answer them.

    With each come the ids of the passages that hold these words.
    """
    for line in path.read_text(encoding="utf-8").splitlines():
        question = json.loads(line)
        quote = question.get("quote")
        if not quote or len(question["turns"]) != 1:
            continue
        wanted = frozenset(
            item for start in _places(read.text, quote) for item in _meeting(read, start, start + len(quote))
        )
        if wanted:
            yield question["turns"][0], wanted


def unanswered_questions(path: Path) -> Iterator[str]:
    """Yield the questions of a file of our own questions that are one turn and that its document does not answer."""
    for line in path.read_text(encoding="utf-8").splitlines():
        question = json.loads(line)
        if len(question["turns"]) == 1 and set(question["status"]) <= UNANSWERED:
            yield question["turns"][0]


def _places(text: str, quote: str) -> Iterator[int]:
    place = text.casefold().find(quote.casefold())
    while place >= 0:
        yield place
        place = text.casefold().find(quote.casefold(), place + 1)


def _meeting(read: ReadDocument, start: int, end: int) -> Iterator[str]:
    return (passage.id for passage in read.passages if passage.start < end and start < passage.end)


def views(question: str, thesaurus: Thesaurus, rng: random.Random) -> Iterator[str]:
    """Yield the question as citizens type it: as written, without diacritics, with slips, in other words."""
    yield question
    yield fold(question)
    yield mistyped(question, rng)
    yield reworded(question, thesaurus, rng)
