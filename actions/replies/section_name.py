"""What a citation calls the part of a document that it quotes from: «Phụ lục I», «khoản 2 Điều 1», «điểm a mục II.3»."""

from __future__ import annotations

import re

from index.model import Section
from index.structure.labels import read_label

CLAUSE = re.compile(r"khoản \d+")
LETTERED = re.compile(r"điểm \S+")
NUMBERED = re.compile(r"(?:[IVX]+\.)?\d+(?:\.\d+)*")


def section_name(section: Section) -> str:
    """Return how a citation names a section: its label, else its title, else the heading above it.

    A label that several parts of a document have («khoản 2», «điểm a») is followed by those it stands under.
    """
    if not section.label:
        return section.title or " › ".join(section.trail[-1:])
    article = next((name for line in reversed(section.trail) if (name := _article(line))), "")
    if CLAUSE.fullmatch(section.label):
        above = [article]
    elif LETTERED.fullmatch(section.label):
        above = [_clause(section.trail, article=article), article]
    else:
        above = []
    return " ".join([section.label, *filter(None, above)])


def _article(line: str) -> str:
    """Return the label of a line that heads an article: «Điều 4»; empty for any other."""
    label = read_label(line)
    return label.name[0].upper() + label.name[1:] if label is not None and label.kind == "article" else ""


def _clause(trail: tuple[str, ...], *, article: str) -> str:
    """Return the numbered point nearest above a lettered one: «khoản 1» of an article, «mục II.3» elsewhere."""
    roman = ""
    clause = ""
    for line in trail:
        label = read_label(line)
        if label is not None and label.kind == "roman":
            roman, clause = label.name, f"mục {label.name}"
        elif CLAUSE.fullmatch(line):
            clause = line
        elif NUMBERED.fullmatch(line):
            clause = f"mục {line}"
        elif label is not None and label.kind in ("number", "decimal"):
            within = f"{roman}.{label.name}" if roman else label.name
            clause = f"khoản {label.name}" if article else f"mục {within}"
    return clause
