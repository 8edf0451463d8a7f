"""How far the words of a question are found in a text of the documents."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from actions.words.kinds import kin
from actions.words.place_kinds import KINDS_OF_PLACES
from vietnamese.abbreviations import expand_abbreviations
from vietnamese.folding import fold, has_diacritics
from vietnamese.normalisation import normalise
from vietnamese.syllables import syllables

FOLDED_CREDIT = 0.6  # the same letters under other tone marks: probably a typing slip, possibly another word
FOLDED_SYLLABLE_CREDIT = 0.3  # of one syllable alone it probably is another word («thuế» and «thuê»)
SYNONYM_CREDIT = 0.95
TOPIC_CREDIT = 0.85  # the topic's own name
RELATED_CREDIT = 0.7
BARE_CREDIT = 0.9  # typed without diacritics and found with some
SCATTERED_CREDIT = 0.55  # all syllables in order, with other words between them
REORDERED_CREDIT = 0.8  # all of at least three syllables in a short text, in any order
SAID = 0.5  # credit from which a text says a term
TURNED_CREDIT = 0.6  # two syllables side by side the other way round («nhắn tin» in «dịch vụ tin nhắn»)
GAP = 4  # words that may stand between two of them in a long text
SHORT_TEXT = 25  # syllables; in a text up to here the order does not matter («nộp hồ sơ» in «hồ sơ được nộp»)
DONE_TO = frozenset(
    ["thu", "chi", "nộp", "góp", "trồng", "xây", "sửa", "mua", "cấp"]
)  # verbs that follow what they act on
OTHER_KIND = frozenset(("cận", "thoát", "tái"))  # «hộ cận nghèo», «hộ thoát nghèo» are no «hộ nghèo»
PART_CREDIT = 0.45  # a syllable found only inside a longer word

HYPHENATED = re.compile(
    r"\b(wi|e|on|off|web|email|inter)[-‑ ](fi|mail|learning|line|site|net)\b", re.IGNORECASE
)  # «Wi-Fi»

NUMBER_JOINED = re.compile(r"(?<=[^\W\d])[-‑–]\d+$")  # «Covid-19» is one word, and so is «Covid»

Segment = Callable[[str], Sequence[str]]


@dataclass(frozen=True, slots=True)
class Term:
    """One word or fixed phrase that a question is about.

    ``text`` is lower case with single spaces, ``synonyms`` are other names of the same thing, ``related`` words of the
    same topic («học sinh» for «giáo dục») with the topic's name first. ``weight`` grows with how rarely the documents use
    the term; ``kind`` is the thesaurus's («topic», «indicator», «place» …), empty for any other word. ``start`` is where it
    stands in the question and ``said`` how it was said there, when not as ``text``; an answer need not account for a term
    that is not ``vital``. One that is ``guessed`` is a lone syllable that may be another which looks alike.
    """

    text: str
    synonyms: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    weight: float = 1.0
    kind: str = ""
    start: int = field(default=-1, compare=False)
    vital: bool = field(default=True, compare=False)
    said: str = field(default="", compare=False)
    guessed: bool = field(default=False, compare=False)

    @property
    def known(self) -> bool:
        """Whether the thesaurus knows the term as a thing that plans are written about."""
        return bool(self.kind)


@dataclass(frozen=True, slots=True)
class _Needle:
    """A phrase made ready to be looked for in many texts: between spaces, with and without diacritics, and its syllables."""

    full: str
    folded: str
    marked: bool
    parts: tuple[str, ...]

    @property
    def is_syllable(self) -> bool:
        return len(self.parts) < 2


def _plain_number(word: str) -> str:
    """Return a number of one digit without the naught that is written before it: «đợt 02» is «đợt 2»."""
    return word[1:] if len(word) == 2 and word[0] == "0" and word.isdigit() else word


@lru_cache(maxsize=8192)
def _needle(phrase: str) -> _Needle:
    phrase = " ".join(map(_plain_number, phrase.split(" ")))
    return _Needle(f" {phrase} ", f" {fold(phrase)} ", has_diacritics(phrase), tuple(phrase.split(" ")))


@lru_cache(maxsize=2048)
def _folded_needles(phrases: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Return each phrase with its folded form between spaces; the same few groups of synonyms meet every text."""
    return tuple((phrase, _needle(phrase).folded) for phrase in phrases)


def _head_of_name(word: str) -> str:
    """Return what a named place is («Chợ» of «Chợ Phước»), which the segmenter takes for a part of its name; else ""."""
    head, _, name = word.partition(" ")
    return head if name[:1].isupper() and head.lower() in KINDS_OF_PLACES else ""


class MatchText:
    """A text prepared for phrase look-ups: its syllables in lower case, with and without diacritics."""

    __slots__ = ("_segment", "_singles", "_text", "folded", "full", "length")

    def __init__(self, text: str, segment: Segment | None = None) -> None:
        text = HYPHENATED.sub(r"\1\2", expand_abbreviations(normalise(text).text).text)  # as questions are read
        words = [_plain_number(syllable.text.lower()) for syllable in syllables(text)]
        self.length = len(words)
        self.full = f" {' '.join(words)} "
        self.folded = fold(self.full)
        self._text = text
        self._segment = segment
        self._singles: frozenset[str] | None = None

    def holds(self, phrase: str) -> float:
        """Return the credit in [0, 1] for finding ``phrase`` (lower case, single spaces) in the text."""
        needle = _needle(phrase)
        if needle.folded not in self.folded:
            return 0.0
        if needle.full in self.full:
            return 1.0 if not needle.is_syllable or self._stands_alone(phrase) else PART_CREDIT
        if needle.is_syllable and not self._stands_alone(needle.folded.strip()):
            return 0.0
        return BARE_CREDIT if not needle.marked else FOLDED_SYLLABLE_CREDIT if needle.is_syllable else FOLDED_CREDIT

    def holds_ending(self, phrase: str) -> float:
        """Return the credit for a phrase whose last syllable is a part of a longer word here, but begins no name:
        «phố ẩm thực|đêm» is one word in a text, «ngô|xuân» is none in «ngô Xuân Mai».
        """
        last = phrase.rpartition(" ")[2]
        return self.holds(phrase) if re.search(rf"(?<!\w){re.escape(last)}(?!\w)", self._text) else 0.0

    def _names(self, words: tuple[str, ...]) -> float:
        """Return the best credit for names that nobody typed: they count as they are spelled, not under other tone marks."""
        credits = (self.holds(word) for word in self._candidates(words))
        return max((credit for credit in credits if credit in (1.0, BARE_CREDIT, PART_CREDIT)), default=0.0)

    def _candidates(self, words: tuple[str, ...]) -> Iterator[str]:
        """Yield the words whose letters the text holds; all others need no closer look."""
        folded = self.folded
        return (word for word, needle in _folded_needles(words) if needle in folded)

    def says(self, words: tuple[str, ...]) -> bool:
        """Tell whether the text holds one of ``words`` as it is spelled, as a word of its own."""
        return any(self.holds(word) == 1.0 for word in self._candidates(words))

    def says_another_kind(self, name: str) -> bool:
        """Tell whether the text is about another kind of what ``name`` is a kind of, and about none of its own line."""
        same, line, others = kin(name)
        return bool(others) and self.says(others) and not self.says(same) and not self.says(line)

    def names(self, term: Term) -> bool:
        """Tell whether the text holds a name of the term of more than one syllable, its own or a synonym."""
        return any(
            " " in phrase and self.holds(phrase) == 1.0 for phrase in self._candidates((term.text, *term.synonyms))
        )

    def _scattered(self, phrase: str, gap: int) -> bool:
        """Tell whether the syllables of a phrase stand in order with little between («kè sông» in «kè … bờ sông»).

        A number between them with what it counts in, as in «đấu giá 46 lô đất», is nothing.
        What makes another thing of it stands for itself: «hộ cận nghèo» are no «hộ nghèo».
        Two that are each a part of another word say nothing of it: «công an» in «công tác an sinh».
        """
        parts = _needle(phrase).parts
        if len(parts) < 2 or not self._holds_all(parts):
            return False
        if len(parts) == 2 and not any(map(self._stands_alone, parts)):
            return False
        said = self.full.split()
        words = [
            word
            for before, word in zip(["", *said], said, strict=False)
            if not word[0].isdigit() and (word in parts or not before[:1].isdigit())
        ]
        for start, word in enumerate(words):
            if word != parts[0]:
                continue
            at = start
            for part in parts[1:]:
                window = words[at + 1 : at + 2 + gap]
                if part not in window or not OTHER_KIND.isdisjoint(window[: window.index(part)]):
                    break
                at += 1 + window.index(part)
            else:
                return True
        return False

    def _reordered(self, phrase: str) -> bool:
        """Tell whether a short text holds all of at least three syllables in any order («hồ sơ được nộp trực tuyến»)."""
        parts = _needle(phrase).parts
        return len(parts) > 2 and self.length <= SHORT_TEXT and self._holds_all(parts)

    def _turned(self, phrase: str) -> bool:
        """Tell whether the text holds the two syllables of a phrase the other way round; what is done to a thing also
        behind its whole name («thu quỹ» of «quỹ khuyến học thu»).
        """
        parts = _needle(phrase).parts
        if len(parts) != 2:
            return False
        if f" {parts[1]} {parts[0]} " in self.full:
            return True
        done_to = parts[0] in DONE_TO and self.length <= SHORT_TEXT and self._holds_all(parts)
        return done_to and self.full.index(f" {parts[1]} ") < self.full.rindex(f" {parts[0]} ")

    def _holds_all(self, syllables: Iterable[str]) -> bool:
        full = self.full
        return all(f" {syllable} " in full for syllable in syllables)

    def _stands_alone(self, syllable: str) -> bool:
        """Tell whether a syllable is a word of its own here, not a part of a longer one («thu» in «thu hút»)."""
        if self._segment is None:
            return True
        if self._singles is None:
            segmented = [word.strip() for word in self._segment(self._text)]
            heads = [head for word in segmented if (head := _head_of_name(word))]
            found = [NUMBER_JOINED.sub("", word).lower() for word in (*segmented, *heads)]
            words = [word for word in found if " " not in word]
            words += [word.split(" ")[0] for word in found if word.count(" ") > 1]  # «Tết» of «Tết Nguyên đán»
            self._singles = frozenset((*words, *map(fold, words)))
        return syllable in self._singles

    def credit(self, term: Term, *, loosely: bool = False) -> float:
        """Return the credit for a term: itself or one of its synonyms, ``loosely`` also a word of the same topic.

        A text about another kind of the same thing has no words of the same topic («dịch tả lợn» for «Covid»).
        """
        best = self.holds(term.text)
        if not best and self._reordered(term.text):
            best = REORDERED_CREDIT
        gap = GAP if term.kind in ("", "topic") else 1  # an indicator may miss a word («giải ngân (vốn) đầu tư công»)
        if not best and self._scattered(term.text, gap):
            best = SCATTERED_CREDIT
        if not best and not term.known and self._turned(term.text):
            best = TURNED_CREDIT
        groups = [(term.synonyms, SYNONYM_CREDIT)]
        if loosely and not self.says_another_kind(term.text):
            same, _, _ = kin(term.text)
            groups += [(same, SYNONYM_CREDIT), (term.related[:1], TOPIC_CREDIT), (term.related[1:], RELATED_CREDIT)]
        for words, trust in groups:
            if best < trust:
                best = max(best, trust * self._names(words))
        return best

    def speaks_of(self, term: Term, *, loosely: bool = False) -> bool:
        """Tell whether the text says a term: itself or one of its synonyms, ``loosely`` also a word of the same topic."""
        return self.credit(term, loosely=loosely) >= SAID
