"""What retrieval is measured on: collections of passages, questions, and the passages that answer them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from index.encoder.corpora import Part
from index.encoder.evaluation import read_beir
from index.errors import DocumentError
from index.model import Passage, ReadDocument, Section
from index.readers import read_file
from index.retrieval.questions import Asked, figure_collection, written_questions
from index.structure import outline

QUESTIONS = Path(__file__).parent / "questions"


@dataclass(frozen=True, slots=True)
class Material:
    """One collection of the table. ``paraphrases`` says some of its questions in quite other words, by hand."""

    name: str
    asked: Asked
    paraphrases: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Source:
    """A document and the file of questions that were written by hand about it."""

    document: Path
    questions: tuple[Path, ...]


def beir_collection(folder: Path) -> Asked:
    """Read a benchmark in the BEIR layout; a text is a passage, its title the section's."""
    found = read_beir(folder)
    titles = dict.fromkeys(found.titles.values())
    sections = {title: Section(title, title, "", title, (), 0, 0) for title in titles}
    passages = tuple(
        Passage(id=item, document=found.titles[item], section=found.titles[item], start=0, end=len(text), text=text)
        for item, text in found.texts.items()
    )
    return Asked(passages, sections, tuple((found.queries[query], wanted) for query, wanted in found.relevant.items()))


def official_collection(corpora: Path) -> Material:
    """Return the official documents that teach and tune nothing, with our own questions about them.

    Each question is there twice: close to the document's words, and as somebody would ask who has not read it. The
    passages that hold its quotation are the right ones.
    """
    found = figure_collection(corpora, Part.MEASURING)
    questions = _read(QUESTIONS / "official.jsonl")
    wanted = {
        item["question"]: frozenset(passage.id for passage in found.passages if item["quote"] in passage.text)
        for item in questions
    }
    return Material(
        "our own questions about official documents",
        Asked(found.passages, found.sections, tuple(wanted.items())),
        {item["question"]: item["paraphrase"] for item in questions},
    )


def unanswered_official() -> list[str]:
    """Return questions that the official documents of ``official_collection`` do not answer, near misses among them."""
    return [item["question"] for item in _read(QUESTIONS / "official-unanswered.jsonl")]


def _read(path: Path) -> list[dict[str, str]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def written_collection(sources: Sequence[Source], others: Sequence[Path]) -> Asked:
    """Return our own questions about our own documents, among the passages of ``others``, real official documents.

    A question counts when it is one turn and names the words of the document that answer it; the passages that hold
    these words are the right ones.
    """
    questions: list[tuple[str, frozenset[str]]] = []
    documents: list[ReadDocument] = []
    for source in sources:
        read = outline(read_file(source.document), source=source.document.name, sha256="")
        documents.append(read)
        for path in source.questions:
            questions += written_questions(path, read)
    documents += _readable(others)
    return Asked(
        passages=tuple(passage for read in documents for passage in read.passages),
        sections={section.id: section for read in documents for section in read.sections},
        questions=tuple(questions),
    )


def _readable(paths: Sequence[Path]) -> Iterator[ReadDocument]:
    for path in paths:
        try:
            yield outline(read_file(path), source=path.name, sha256="")
        except DocumentError:
            continue
