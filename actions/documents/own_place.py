"""Tells the place that the document in force is of, which no question need name, from others that share its name."""

from __future__ import annotations

import re
from dataclasses import replace

from actions.documents.knowledge import Knowledge
from actions.words.matching import Term
from actions.words.place_kinds import LEVELS, TOWNS
from index.model import Passage
from vietnamese.folding import fold
from vietnamese.letters import UPPER

PLACE_NAMED = re.compile(rf"\b(?i:{'|'.join((*TOWNS, *LEVELS))}) (?P<name>[{UPPER}]\w*(?: [{UPPER}]\w*)+)(?!\w)")
PLACE_NUMBERED = re.compile(
    r"\b(?:khu phố|tổ dân phố|thôn|ấp|xóm|bản|buôn|phường|quận)(?: số)? (?P<name>\d{1,3})\b"
    r"(?![.,/]\d|%| (?:người|hộ|khu|tổ|xóm|thôn|ấp|nghìn|triệu|tỷ|đồng|năm|tháng|ngày)\b)",
    re.IGNORECASE,
)
WHOLE_COUNTRY = "cả nước"
NATION = re.compile(
    r"\b(?:(?:trên |trong )?(?:cả|toàn) nước(?! (?:sạch|thải|máy|sinh|mưa|uống|ngầm|mặn|ngọt))"
    r"|toàn quốc|(?<!nhà )nước (?:ta|mình))\b",
    re.IGNORECASE,
)
LEVEL_NAMED = re.compile(
    rf"\b(?:{'|'.join((*TOWNS, *LEVELS))}|chính phủ|cả nước)\b(?<!hợp tác xã)(?! hội)", re.IGNORECASE
)
LEVEL_BEFORE = re.compile(rf"\b({'|'.join((*TOWNS, *LEVELS))}) $", re.IGNORECASE)
COUNTED = re.compile(  # «100% xã phường», «số xã», «mỗi phường»: things that are counted, and nobody's doings
    rf"(?:\d|%|\bphần trăm|\bsố|\bmỗi|\btừng)\s+(?:số )?(?:(?:{'|'.join((*TOWNS, *LEVELS))})(?:,| và| với)?\s+)?$",
    re.IGNORECASE,
)
COMMITTEE = re.compile(rf"(?:ủy ban(?: nhân dân)?|ubnd)(?: (?P<level>{'|'.join((*TOWNS, *LEVELS))}))?", re.IGNORECASE)
WORD_BEFORE = re.compile(r"\b([^\W\d_]+) $")


def is_our_level(term: Term, knowledge: Knowledge) -> bool:
    """Tell whether a word is what the place of the document in force is («đảo» of a «huyện đảo», «thị trấn»)."""
    place = (knowledge.default.place or "").lower()
    return (" " not in term.text or term.text in TOWNS) and f" {term.text} " in f" {place} "


def without_our_committee(terms: tuple[Term, ...], knowledge: Knowledge) -> tuple[Term, ...]:
    """Return ``terms`` with the committee of our own place no longer vital where it opens a question that names more.

    Its plan tells what it does without saying at each sentence who does it: «UBND thành phố trình ai thông qua đề án».
    """
    place = (knowledge.default.place or "").lower()
    first = terms[0] if terms else None
    if first is None or first.kind != "organisation" or not any(term.vital for term in terms[1:]):
        return terms
    committee = COMMITTEE.fullmatch(first.text)
    if committee is None or not (committee["level"] is None or place.startswith(committee["level"])):
        return terms
    return (replace(first, vital=False), *terms[1:])


def levels_apart(text: str, passage: Passage, knowledge: Knowledge) -> list[str]:
    """Return the levels of government that a text speaks of, where a sentence is of none of them.

    A sentence is of those that it names or its headings do, and of that of its document's place: what a city plans to spend
    is none of the province's («tỉnh chi …») nor of a ward's.
    """
    doing = (level for level in LEVEL_NAMED.finditer(text) if not COUNTED.search(text[: level.start()]))
    said = {level.group().lower() for level in doing}
    section = knowledge.release.sections[passage.section]
    place = knowledge.release.documents[passage.document].place or ""
    stated = {
        level.lower() for level in LEVEL_NAMED.findall(" . ".join((passage.text, section.title, *section.trail, place)))
    }
    return [] if said & stated or not place else sorted(said)


def with_other_places(terms: tuple[Term, ...], text: str, knowledge: Knowledge) -> tuple[Term, ...]:
    """Return ``terms`` with the whole name of a place that would else be several: «khu phố 19», «phường Tân Lập Đông».

    A name in capitals that some document has stays as it was found; only its capitals tell where another one ends.
    """
    ours = f" {fold(knowledge.default.place or '')} "
    for place in (*PLACE_NAMED.finditer(text), *PLACE_NUMBERED.finditer(text)):
        name = place["name"].lower()
        within = [
            term for term in terms if place.start() <= term.start < place.end() and term.text in place.group().lower()
        ]
        if len(within) < 2 or (not name.isdigit() and (knowledge.terms.uses(name) or f" {fold(name)} " in ours)):
            continue
        whole = Term(
            place.group().lower(), weight=max(term.weight for term in within), kind="place", start=place.start()
        )
        terms = tuple(sorted((*(term for term in terms if term not in within), whole), key=lambda term: term.start))
    return _with_nation(terms, text)


def is_nation(term: Term) -> bool:
    """Tell whether a term is the whole country, which is no other place: a city's doings go on in it."""
    return term.text == WHOLE_COUNTRY


def _with_nation(terms: tuple[Term, ...], text: str) -> tuple[Term, ...]:
    """Return ``terms`` with the whole country by that name where a text speaks of it: no figure of a city is the country's."""
    for found in NATION.finditer(text):
        within = [term for term in terms if found.start() <= term.start < found.end()]
        weight = max((term.weight for term in within), default=1.0)
        whole = Term(
            WHOLE_COUNTRY,
            synonyms=("toàn quốc",),
            weight=weight,
            kind="place",
            start=found.start(),
            said=found.group().lower(),
        )
        terms = tuple(sorted((*(term for term in terms if term not in within), whole), key=lambda term: term.start))
    return terms


def without_our_place(terms: tuple[Term, ...], text: str, knowledge: Knowledge) -> tuple[Term, ...]:
    """Return ``terms`` of ``text`` without the name of the place that the document in force is of.

    A place of another level that shares the name keeps it, with what it is: «thành phố Hà Lam» of «tỉnh Hà Lam»; so does what
    the documents name after the place, with the word ahead of it: «cầu Hà Lam».
    """
    place = fold(knowledge.default.place or "")
    kept: list[Term] = []
    for term in terms:
        name = fold(term.text)
        if " " not in name or not place.endswith(f" {name}"):
            kept.append(term)
            continue
        level = LEVEL_BEFORE.search(text[: max(0, term.start)])
        named = WORD_BEFORE.search(text[: max(0, term.start)])
        if level is None and named is not None and knowledge.terms.uses(f"{named[1].lower()} {term.text}"):
            kept = [other for other in kept if other.start != named.start()]
            kept.append(replace(term, text=f"{named[1].lower()} {term.text}", start=named.start()))
        elif level is not None and f"{fold(level[1])} {name}" not in place:
            kept = [other for other in kept if other.start != level.start(1)]
            kept.append(replace(term, text=f"{level[1].lower()} {term.text}", start=level.start(1)))
    return tuple(kept)
