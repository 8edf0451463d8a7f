"""Collections of passages with questions and answers, made from pages that teach the encoder nothing.

Two kinds: official documents with what citizens would ask about their figures, and pages on law and administration whose
headings are questions.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from index.encoder.corpora import Part, read_pages, stretches
from index.encoder.figure_questions import document_questions, read_official
from index.encoder.views import mistyped, reworded
from index.model import Passage, Section
from index.thesaurus import Thesaurus
from vietnamese.folding import fold

SEED = 20210701


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


def views(question: str, thesaurus: Thesaurus, rng: random.Random) -> Iterator[str]:
    """Yield the question as citizens type it: as written, without diacritics, with slips, in other words."""
    yield question
    yield fold(question)
    yield mistyped(question, rng)
    yield reworded(question, thesaurus, rng)
