"""Reads the training corpora: pages and question–passage pairs as JSON lines, and the headings and paragraphs of a page."""

from __future__ import annotations

import enum
import gzip
import json
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from index.errors import EncoderError

CLEAN = ("official", "wikipedia", "wikipedia_undertheseanlp")
EVERYTHING = (*CLEAN, "faq", "other", "question_passage")
LICENCES = {
    "official": "official documents, outside copyright (Vietnamese IP law, article 15)",
    "wikipedia": "Vietnamese Wikipedia, CC BY-SA",
    "wikipedia_undertheseanlp": "Vietnamese Wikipedia (undertheseanlp dump), CC BY-SA",
    "faq": "question-titled pages on law and administration, terms not stated",
    "other": "mixed pages, terms not stated",
    "question_passage": "question–passage pairs (zaloqa2019, vicov19qa), terms not stated",
}

_HEADING = re.compile(r"#{1,6}\s+(.*)|={2,}\s*(.*?)\s*={2,}|\*\*([^*]+)\*\*[\s\-:]*")
_MARKUP = re.compile(r"\*+|_{2,}|\[\d+\]|\[sửa \| sửa mã nguồn\]|`")
_ARTICLE = re.compile(r"\*\*\s*((?:Điều|Chương|Mục|Phần)\s+[\dIVXLC]+\.?[^*]*)\*\*\s*(.*)", re.DOTALL)
_NUMBERING = re.compile(
    r"^(?:(?:Điều|Chương|Mục|Phần|Phụ lục)\s+)?(?:[\dIVXLC]+(?:\.\d+)*|[a-zđ])[.)/:]\s*", re.IGNORECASE
)
_LONGEST_HEADING = 300


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a corpus: its own title, and its text as it was found."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Question:
    """A question somebody asked and a passage that answers it."""

    question: str
    passage: str


@dataclass(frozen=True, slots=True)
class Stretch:
    """The paragraphs of a page that stand under one heading; the heading is empty before the first one."""

    heading: str
    paragraphs: tuple[str, ...]


class Part(enum.Enum):
    """Which pages of a corpus: nine in ten teach the encoder; the others tune the fusion or measure, never both."""

    TRAINING = "training"
    TUNING = "tuning"
    MEASURING = "measuring"


def read_pages(folder: Path, corpus: str, *, part: Part = Part.TRAINING) -> Iterator[Page]:
    """Yield the pages of one part of a corpus; raise EncoderError when its file is missing or damaged."""
    for record in _records(folder / f"{corpus}.jsonl.gz"):
        if _part(record["id"]) is part:
            yield Page(title=record["title"].strip(), text=record["text"])


def _part(page: str) -> Part:
    place = zlib.crc32(page.encode()) % 20
    return {0: Part.TUNING, 1: Part.MEASURING}.get(place, Part.TRAINING)


def read_questions(folder: Path, corpus: str = "question_passage") -> Iterator[Question]:
    """Yield the question–passage pairs; raise EncoderError when their file is missing or damaged."""
    for record in _records(folder / f"{corpus}.jsonl.gz"):
        yield Question(question=record["question"].strip(), passage=record["passage"].strip())


def _records(path: Path) -> Iterator[dict[str, str]]:
    try:
        with gzip.open(path, "rt", encoding="utf-8") as stream:
            for line in stream:
                yield json.loads(line)
    except (OSError, EOFError, json.JSONDecodeError) as error:
        raise EncoderError(f"Không đọc được kho ngữ liệu «{path}». Hãy kiểm tra lại tệp này.") from error


def stretches(page: Page) -> Iterator[Stretch]:
    """Split a page into its headings and the paragraphs under each; wrapped lines are joined, markup is taken off."""
    heading, paragraphs = "", list[str]()
    for block in re.split(r"\n\s*\n|\n(?=#{1,6} |={2})|(?<=={2})\n", page.text):
        found = _read_heading(block.strip())
        if found is None:
            paragraph = _plain(block)
            if len(paragraph) > 20:
                paragraphs.append(paragraph)
            continue
        if paragraphs:
            yield Stretch(heading, tuple(paragraphs))
        heading, rest = found
        paragraphs = [rest] if rest else []
    if paragraphs:
        yield Stretch(heading, tuple(paragraphs))


def _read_heading(block: str) -> tuple[str, str] | None:
    article = _ARTICLE.fullmatch(block)
    if article is not None:
        return _title(article[1]), _plain(article[2])
    match = _HEADING.fullmatch(block)
    if match is None or len(block) > _LONGEST_HEADING:
        return None
    return _title(next(group for group in match.groups() if group is not None)), ""


def _title(text: str) -> str:
    return _NUMBERING.sub("", _plain(text)).strip(" .:-")


def _plain(block: str) -> str:
    lines = (line.strip() for line in _MARKUP.sub("", block).splitlines())
    return " ".join(" ".join(line for line in lines if line and not line.startswith("|")).split())
