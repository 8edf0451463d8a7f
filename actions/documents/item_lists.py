"""Finds the lists of a document: what announces each, a heading or a line that ends in a colon, and how each item opens."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from actions.documents.knowledge import Knowledge
from index.model import Passage, Section

FEWEST_ITEMS = 2
_COUNTED = ("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười")  # «Một là, …», «Hai là, …»
MARKER = re.compile(
    r"\s*(?:(?P<letter>[a-zđ])[.)]|(?P<number>\d{1,2}(?:\.\d{1,2})*)[.)]|(?P<sign>[-–+*•])|"
    rf"(?P<word>(?i:{'|'.join(_COUNTED)})) là\b,?)\s"
)
OWN_NUMBER = re.compile(
    r"[\s*]*(?:(?:[IVX]+|[a-zđ]|\d{1,2}(?:\.\d{1,2})*)[.)]|[-–+*•]|Điều \d{1,3}\.?)[\s*]*", re.IGNORECASE
)
ATTACHED = re.compile(r"\W*kèm theo\b", re.IGNORECASE)  # below the title of an annex: «(Kèm theo Báo cáo số …)»
LABEL_KIND = re.compile(r"[^\W\d_]+\b|\d+(?:\.\d+)*", re.IGNORECASE)


LETTERS = "abcdđeghiklmnopqrstuvxy"  # the points of a rule, in order; «f» some leave out, others do not


@dataclass(frozen=True, slots=True)
class ItemList:
    """A list: the section it stands in, the line that announces it, if one does, and the sentence that opens each item."""

    section: Section
    opening: Passage | None
    items: tuple[Passage, ...]

    @property
    def is_whole(self) -> bool:
        """Whether the marks of the items run on without a gap, so that none was read as a part of another."""
        marks = [MARKER.match(item.text) for item in self.items]
        signs = [
            mark["sign"] or mark["letter"] or mark["number"] or mark["word"].lower() if mark else "" for mark in marks
        ]
        if self.is_in_words:
            return tuple(signs) == _COUNTED[: len(signs)]
        if len(set(signs)) == 1:
            return signs[0] != ""
        if signs[0] == "a":
            return "".join(sign for sign in signs if sign != "f") == LETTERS[: len(signs) - ("f" in signs)]
        return [sign.rpartition(".")[2] for sign in signs] == [str(at + 1) for at in range(len(signs))]

    @property
    def is_in_words(self) -> bool:
        """Whether the items are counted in words: «Một là, …», «Hai là, …»."""
        return all(_mark(item) == "word" for item in self.items)

    @property
    def announced_by(self) -> str:
        """What announces the list, without its own number: the line, else the title of the section."""
        return without_number(self.opening.text if self.opening else self.section.title).strip(" *\n")


def lists_in(sections: Sequence[Section], knowledge: Knowledge) -> Iterator[ItemList]:
    """Yield the lists under some sections of one document: of numbered points below a heading, and of marked lines in it."""
    for section in sections:
        own = [
            item
            for item in knowledge.release.section_passages.get(section.id, ())
            if item.id not in knowledge.heading_rows
        ]
        if any(item.cells for item in own):
            continue
        yield from _of_lines(section, own)
        yield from _in_words(section, own, sections)
        opens = [own[-1]] if own and _announces(own[-1]) else []
        points = list(_points_below(section, sections, knowledge))
        if len(points) >= FEWEST_ITEMS and (opens or not _says_more(section, own)):
            yield ItemList(section, opens[0] if opens else None, tuple(points))


def without_number(text: str) -> str:
    """Return a line without the number or sign that it opens with."""
    found = OWN_NUMBER.match(text)
    return text[found.end() :] if found else text


def _announces(passage: Passage) -> bool:
    return passage.text.rstrip(" *\n").endswith(":")


def _says_more(section: Section, own: Sequence[Passage]) -> bool:
    """Tell whether a section says something of its own beside its title, which may follow its name: «PHỤ LỤC Kết quả …»."""
    title = section.title.strip(" *.:…")
    told = (item for item in own if not ATTACHED.match(item.text))
    said = (" ".join(item.text.removeprefix(section.label).split()) for item in told)
    bare = [without_number(words).strip(" *.:") for words in said]
    cut_short = section.title.endswith("…") and len(own) == 1
    return any(words not in (title, "") and not (cut_short and words.startswith(title)) for words in bare)


def _of_lines(section: Section, own: Sequence[Passage]) -> Iterator[ItemList]:
    """Yield the lists of marked lines within a section, each under the line that announces it, else under the title."""
    starts: list[tuple[Passage | None, int]] = [(None, 0)] if own and _mark(own[0]) == "sign" and section.title else []
    starts += [(item, at + 1) for at, item in enumerate(own) if _announces(item)]
    for opening, first in starts:
        outer = _mark(opening) if opening is not None else ""
        inner = _sign(own[first]) if first < len(own) else ""
        if not inner or (opening is not None and inner == _sign(opening)):
            continue
        items: list[Passage] = []
        for item in own[first:]:
            if _sign(item) == inner:
                items.append(item)
            elif _mark(item) and (_mark(item) == outer or _announces(item)):
                break
        if len(items) >= FEWEST_ITEMS:
            yield ItemList(section, opening, tuple(items))


def _in_words(section: Section, own: Sequence[Passage], sections: Iterable[Section]) -> Iterator[ItemList]:
    """Yield the sentences of one section that count in words what its heading names: «Một là, …. Hai là, …».

    The heading is the one above where the section itself is called «Một là».
    """
    items = [item for item in own if _mark(item) == "word"]
    if len(items) < FEWEST_ITEMS or _announces(own[own.index(items[0]) - 1]):
        return
    headed = section
    if section.label and MARKER.match(f"{section.label} "):
        above = [item for item in sections if section.trail and item.trail == section.trail[:-1]]
        headed = next((item for item in above if item.title and item.title in section.trail[-1]), section)
    found = ItemList(headed, None, tuple(items))
    if headed.title and found.is_whole:
        yield found


def _mark(passage: Passage) -> str:
    """Return what kind of mark an item opens with: a letter, a number, a sign or a word; empty where none does."""
    found = MARKER.match(passage.text)
    return (found.lastgroup or "") if found else ""


def _sign(passage: Passage) -> str:
    """Return the mark of an item that its neighbours in the list share: «-», else the kind of it."""
    found = MARKER.match(passage.text)
    return (found["sign"] or found.lastgroup or "") if found else ""


def _points_below(above: Section, sections: Iterable[Section], knowledge: Knowledge) -> Iterator[Passage]:
    """Yield the sentence that opens each numbered point right below a section, where all of them are numbered alike."""
    depth = len(above.trail)
    below = [
        item
        for item in sections
        if item.start >= above.start
        and item.trail[:depth] == above.trail
        and len(item.trail) == depth + 1
        and (above.title in item.trail[depth] or (above.label and item.trail[depth] == above.label))
    ]
    openings = [knowledge.release.section_passages.get(item.id, ())[:1] for item in below]
    alike = len({_kind_of_label(item.label) for item in below}) == 1
    if alike and below[0].label and all(openings):
        yield from (opening[0] for opening in openings)


def _kind_of_label(label: str) -> str:
    """Return what kind of point a label names: «khoản» of «khoản 2»; the same for all numbers, and for words like «Hai là»."""
    if MARKER.match(f"{label} "):
        return "là"
    found = LABEL_KIND.match(label)
    return found.group().lower() if found and not found.group()[0].isdigit() else "" if found else label
