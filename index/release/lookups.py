"""Look-up tables for the NLU, read from the index, so that a new document brings its own vocabulary."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import yaml

from index.model import ReadDocument

LONGEST_ENTRY = 12  # syllables; a longer phrase is a sentence, not a name


def lookup_tables(documents: Iterable[ReadDocument]) -> dict[str, list[str]]:
    """Return entity name → the sorted distinct phrases that the documents use for it."""
    tables: dict[str, set[str]] = {"indicator": set(), "topic": set(), "organisation": set(), "place": set()}
    for read in documents:
        tables["indicator"].update(figure.indicator.lower() for figure in read.figures)
        tables["topic"].update(section.title.lower() for section in read.sections)
        tables["organisation"].add((read.document.issuer or "").lower())
        tables["place"].add((read.document.place or "").lower())
        tables["place"].update((figure.place or "").lower() for figure in read.figures)
    return {entity: sorted(filter(_is_name, phrases)) for entity, phrases in tables.items()}


def _is_name(phrase: str) -> bool:
    return 0 < len(phrase.split()) <= LONGEST_ENTRY and any(char.isalpha() for char in phrase)


def write_lookups(folder: Path, documents: Iterable[ReadDocument]) -> Path:
    """Write the tables as one Rasa NLU file and return its path."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "lookups.yml"
    entries = [
        {"lookup": entity, "examples": "".join(f"- {phrase}\n" for phrase in phrases)}
        for entity, phrases in lookup_tables(documents).items()
        if phrases
    ]
    path.write_text(yaml.safe_dump({"version": "3.1", "nlu": entries}, allow_unicode=True), encoding="utf-8")
    return path
