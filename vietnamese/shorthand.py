"""Short forms with their meanings, chosen by the words beside them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from vietnamese.folding import fold
from vietnamese.protected import open_words
from vietnamese.syllables import Syllable, syllables
from vietnamese.tables import read_table
from vietnamese.vocabulary import Vocabulary

_WITH_DOT = frozenset({"tp", "tx", "ub", "p", "q", "h", "x"})
_REACH = 12  # words before a short form that may tell its meaning
_EARLIER = "~"  # before a word that may stand anywhere before the short form


@dataclass(frozen=True)
class Meaning:
    """What a short form may stand for, and the folded neighbours it needs for that.

    Without neighbours it is the ordinary meaning. With ``earlier`` words it needs one of them anywhere before as well.
    """

    short: str
    full: str
    before: frozenset[str]
    after: frozenset[str]
    earlier: frozenset[str] = frozenset()

    @property
    def ordinary(self) -> bool:
        """Whether the meaning needs no neighbour."""
        return not self.before and not self.after

    def fits(self, beside: Neighbours) -> bool:
        """Whether it needs no neighbour or stands beside one that it needs."""
        if self.earlier and self.earlier.isdisjoint(beside.earlier):
            return False
        return self.ordinary or beside.before in self.before or beside.after in self.after


@dataclass(frozen=True)
class Neighbours:
    """The folded words around a short form: «^» and «$» for none within the sentence, «#» for a number.

    ``earlier`` are the words before it, «#» among them for a number.
    """

    before: str
    after: str
    earlier: frozenset[str] = frozenset()


@cache
def read_meanings(name: str) -> Mapping[str, tuple[Meaning, ...]]:
    """The meanings in the table ``name`` by lower-case short form, in the order of the table."""
    meanings: defaultdict[str, list[Meaning]] = defaultdict(list)
    for short, full, *context in read_table(name):
        before, after = [*(frozenset(words.split()) for words in context), frozenset(), frozenset()][:2]
        earlier = frozenset(word[1:] for word in before if word.startswith(_EARLIER))
        beside = frozenset(word for word in before if not word.startswith(_EARLIER))
        meanings[short.lower()].append(Meaning(short, full, beside, after, earlier))
    return {short: tuple(group) for short, group in meanings.items()}


def choose(meanings: tuple[Meaning, ...], beside: Neighbours, vocabulary: Vocabulary | None) -> str | None:
    """The meaning that its neighbours ask for, else the ordinary one, else the one the vocabulary has beside them."""
    for meaning in meanings:
        if not meaning.ordinary and meaning.fits(beside):
            return meaning.full
    ordinary = next((meaning.full for meaning in meanings if meaning.ordinary), None)
    if ordinary is None and vocabulary is not None:
        phrases = vocabulary.folded_phrases
        counts = [
            phrases.get(f"{beside.before} {fold(meaning.full)}", 0)
            + phrases.get(f"{fold(meaning.full)} {beside.after}", 0)
            for meaning in meanings
        ]
        if max(counts):
            return meanings[counts.index(max(counts))].full
    return ordinary


def neighbours(text: str, found: list[Syllable], first: int, last: int) -> Neighbours:
    """The words beside ``found[first:last]``, the syllables of ``text``."""
    earlier = frozenset(_folded(word) for word in found[max(0, first - _REACH) : first])
    return Neighbours(_word(text, found, first - 1, first, "^"), _word(text, found, last, last, "$"), earlier)


def _word(text: str, found: list[Syllable], place: int, gap: int, none: str) -> str:
    if not 0 <= place < len(found):
        return none
    between = text[found[gap - 1].end : found[gap].start]
    if not between.isspace():
        return "#" if any(character.isdigit() for character in between) else none
    return _folded(found[place])


def _folded(word: Syllable) -> str:
    return "#" if word.text[0].isdigit() else fold(word.text)


def open_syllables(text: str) -> list[Syllable]:
    """The syllables of ``text`` that may be rewritten or tell the meaning of those that are."""
    return open_words(text, syllables(text))


def written_out(text: str, start: int, end: int, full: str) -> tuple[int, int, str]:
    """The replacement of the short form ``text[start:end]`` by ``full``, together with the dot of «TP.HCM» or «tp. Huế»."""
    if text[start:end].lower() in _WITH_DOT and text[end : end + 1] == ".":
        if text[end + 1 : end + 2].isalpha():
            return start, end + 1, f"{full} "
        if text[end + 1 : end + 2] == " " and text[end + 2 : end + 3].isupper():
            return start, end + 1, full
    return start, end, full


def touches_digit(text: str, syllable: Syllable) -> bool:
    """Whether a word is written together with a number, as in «8h» and «1,4k»."""
    return (
        text[max(0, syllable.start - 1) : syllable.start].isdigit() or text[syllable.end : syllable.end + 1].isdigit()
    )
