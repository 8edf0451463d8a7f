"""Makes training pairs out of corpora: what somebody might ask, and the passage that answers it."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from index.encoder.corpora import Page, read_pages, read_questions, stretches
from index.thesaurus import Thesaurus

PASSAGE = 1000  # characters of a passage; longer stretches are cut at a paragraph
OPENING, WHOLE = 4, 10_000  # passages of a stretch that sentences are taken from
_SENTENCE_END = re.compile(r"(?<=[.!?;])\s+(?=[^\W\d_]|[-+–\d])")
_EMPTY_HEADINGS = re.compile(
    r"(?i)nội dung chính|tham khảo|liên kết ngoài|chú thích|xem thêm|nguồn|thư mục|ghi chú|mục lục"
)


@dataclass(frozen=True, slots=True)
class Pair:
    """A query and the passage it should find. ``kind`` says how the pair was made."""

    query: str
    passage: str
    kind: str


def make_pairs(folder: Path, corpora: Sequence[str], *, seed: int) -> Iterator[Pair]:
    """Yield the pairs of the named corpora in ``folder``, reproducibly for a seed; raise EncoderError for a bad file."""
    rng = random.Random(seed)  # noqa: S311
    for corpus in corpora:
        if corpus == "question_passage":
            for item in read_questions(folder):
                yield Pair(item.question, item.passage, "question")
        else:
            depth = WHOLE if corpus == "official" else OPENING
            for page in read_pages(folder, corpus):
                yield from page_pairs(page, rng, depth=depth)


def thesaurus_pairs(thesaurus: Thesaurus) -> Iterator[Pair]:
    """Yield a citizens' word → the official term, for every word of the thesaurus."""
    for concept in thesaurus.concepts:
        yield from (Pair(word, concept.name, "thesaurus") for word in concept.words if word != concept.name)


def page_pairs(page: Page, rng: random.Random, *, depth: int = OPENING) -> Iterator[Pair]:
    """Yield title → opening, heading → what stands under it, and sentence → the paragraph it was taken out of."""
    opening = True
    for stretch in stretches(page):
        passages = _passages(stretch.paragraphs)
        if not passages:
            continue
        if opening and _asks(page.title):
            yield Pair(page.title, passages[0], "title")
        heading = stretch.heading
        if _asks(heading) and not _EMPTY_HEADINGS.search(heading) and heading != page.title:
            whole = heading.endswith("?") or len(heading.split()) > 7
            yield Pair(heading if whole or not page.title else f"{page.title} {heading}", passages[0], "heading")
        opening = False
        for passage in passages[:depth]:
            yield from _sentence_pairs(passage, rng)


def _asks(heading: str) -> bool:
    """Tell whether a heading says anything: dots alone do not."""
    return len(heading) > 3 and any(map(str.isalnum, heading))


def _sentence_pairs(passage: str, rng: random.Random) -> Iterator[Pair]:
    sentences = _SENTENCE_END.split(passage)
    if len(sentences) < 3:
        return
    place = rng.randrange(len(sentences))
    sentence = sentences[place]
    if 5 <= len(sentence.split()) <= 50:
        yield Pair(sentence, " ".join(sentences[:place] + sentences[place + 1 :]), "sentence")


def _passages(paragraphs: Sequence[str]) -> list[str]:
    passages, current = list[str](), ""
    for paragraph in paragraphs:
        if current and len(current) + len(paragraph) > PASSAGE:
            passages.append(current)
            current = ""
        current = f"{current} {paragraph}".strip()[: PASSAGE * 2]
    if len(current.split()) >= 12 or not passages:
        passages.append(current)
    return [passage for passage in passages if len(passage.split()) >= 8]
