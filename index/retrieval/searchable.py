"""What of a passage is searched: its own words, and the place it stands in (headings, caption, column headers)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from index.model import Passage, Section
from vietnamese.abbreviations import expand_abbreviations
from vietnamese.normalisation import normalise

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


@dataclass(frozen=True, slots=True)
class Searchable:
    """A passage as the indexes see it. ``numbers`` are the numbers in body and place, as written."""

    passage: str
    document: str
    body: str
    place: str
    numbers: frozenset[str]

    @property
    def text(self) -> str:
        """Place and body together, for the encoder."""
        return f"{self.place}. {self.body}" if self.place else self.body


def searchable(passage: Passage, sections: Mapping[str, Section]) -> Searchable:
    """Gather what is searched of ``passage``; a section that is not in ``sections`` adds nothing."""
    parts: list[str] = []
    section = sections.get(passage.section)
    if section is not None:
        parts += [*section.trail, section.title]
    parts.append(passage.caption)
    for cell in passage.cells:
        parts += cell.header
    distinct = dict.fromkeys(part.strip() for part in parts)
    place = ". ".join(part for part in distinct if part and part not in passage.text)
    numbers = frozenset(numbers_of(f"{passage.text} {place}"))
    return Searchable(passage=passage.id, document=passage.document, body=passage.text, place=place, numbers=numbers)


def numbers_of(text: str) -> list[str]:
    """Return the numbers of ``text`` as written («2.341,6», «2021»)."""
    return _NUMBER.findall(text)


def written_out(text: str) -> str:
    """Return ``text`` as keyword search indexes it: the abbreviations of administration written out, as in a read question."""
    return expand_abbreviations(normalise(text).text).text
