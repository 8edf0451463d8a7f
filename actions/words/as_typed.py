"""Gives back what a message was rewritten to in the words that its writer typed."""

from __future__ import annotations

from difflib import SequenceMatcher

from actions.words.english.lexicon import lexicon
from vietnamese.folding import has_diacritics
from vietnamese.syllables import Syllable, syllables

FARTHER = 2  # words by which what was typed may be longer than what it is read as


def as_typed(named: str, text: str, typed: str) -> str:
    """Return the things ``named`` of ``text``, a comma between them, as ``typed`` has them; as they are where it has none.

    ``text`` is what ``typed`` was rewritten to: «UBND TP» to «ủy ban nhân dân thành phố».
    """
    read, written = syllables(text), syllables(typed)
    before, after = ([word.text.lower() for word in words] for words in (read, written))
    aligned = SequenceMatcher(None, before, after, autojunk=False)
    return ", ".join(_aligned(name, read, written, typed, aligned) for name in named.split(", "))


def as_typed_in_english(named: str, typed: str) -> str:
    """Return the things ``named`` in the English words of a message; those that it has none for are left out."""
    words = syllables(typed)
    said: dict[str, str] = {}
    for length in range(lexicon().longest, 0, -1):
        for first in range(len(words) - length + 1):
            entry = lexicon().find([word.text.lower() for word in words[first : first + length]])
            if entry is not None:
                said.setdefault(entry.vietnamese, typed[words[first].start : words[first + length - 1].end])
    names = [said.get(name, name) for name in named.split(", ")]
    return ", ".join(dict.fromkeys(name for name in names if not has_diacritics(name)))


def _aligned(
    name: str, read: list[Syllable], written: list[Syllable], typed: str, aligned: SequenceMatcher[str]
) -> str:
    words = [word.text for word in syllables(name)]
    wanted, start = words, None
    while (
        wanted and start is None
    ):  # an indicator goes by its whole name: «UBND phường chi» is read as «… chi ngân sách»
        start = _place(wanted, read)
        wanted = wanted if start is not None else wanted[:-1]
    if start is None:
        return name
    places: list[int] = []
    for kind, begin, end, first, last in aligned.get_opcodes():
        low, high = max(begin, start), min(end, start + len(wanted))
        if low < high and kind == "equal":
            places += [first + low - begin, first + high - begin]
        elif low < high and kind == "replace":
            places += [first, last]
    if not places or max(places) - min(places) > len(wanted) + FARTHER:
        return name
    said = typed[written[min(places)].start : written[max(places) - 1].end]
    if any(map(str.isdigit, said)) or said.lower() == " ".join(wanted).lower():
        return name
    return " ".join((said, *words[len(wanted) :]))


def _place(wanted: list[str], read: list[Syllable]) -> int | None:
    """Return the first of the syllables from which ``wanted`` stand; None where they do not."""
    sought, said = [word.lower() for word in wanted], [word.text.lower() for word in read]
    return next((at for at in range(len(said)) if said[at : at + len(sought)] == sought), None)
