"""Spelling distance that knows Vietnamese slips, and the known syllables near a misspelt one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache

from vietnamese.folding import fold
from vietnamese.tones import split_tone

_SHAPED = "ăâđêôơư"
_KEYBOARD = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_SOUND_ALIKE = (
    ("s", "x"),
    ("l", "n"),
    ("i", "y"),
    ("c", "k"),
    ("c", "q"),
    ("v", "d"),
    ("r", "g"),
    ("n", "g"),
    ("t", "c"),
)
_ONSET_CLASSES = (
    ("ch", "tr"),
    ("gi", "d", "r", "v"),
    ("ngh", "ng"),
    ("gh", "g"),
    ("k", "c", "q"),
    ("s", "x"),
    ("l", "n"),
    ("ph", "f"),
)
_WRONG_TONE, _WRONG_SHAPE, _SOUNDS_ALIKE, _ONSET = 0.3, 0.5, 0.4, 0.4
_NEIGHBOUR_KEY, _SWAPPED, _DOUBLED, _OTHER = 0.7, 0.7, 0.5, 1.0
LONGEST_WORD = 9


def distance(typed: str, meant: str) -> float:
    """How far ``typed`` is from ``meant``, two lower-case NFC words: 0 when equal, below 1 for a common slip.

    A wrong or missing tone or vowel mark, sounds that dialects confuse, neighbouring keys, swapped and doubled letters
    are cheap; any other inserted, lost or changed letter counts 1, its marks included. Optimal string alignment
    (Damerau, 1964).
    """
    if typed == meant:
        return 0.0
    one, other = split_tone(typed), split_tone(meant)
    as_typed = _alignment(typed, meant)
    if one is None or other is None:
        return min(as_typed, _letter_distance(fold(typed), fold(meant)) + _WRONG_TONE)
    wrong_tone = _WRONG_TONE if one.tone != other.tone else 0.0
    wrong_shape = _WRONG_SHAPE if _shaped(one.bare) != _shaped(other.bare) else 0.0
    letters = min(_letter_distance(fold(typed), fold(meant)) + wrong_shape, _alignment(one.bare, other.bare))
    return min(as_typed, letters + wrong_tone)


def _shaped(bare: str) -> list[str]:
    return [letter for letter in bare if letter in _SHAPED]


@lru_cache(maxsize=65536)
def _letter_distance(typed: str, meant: str) -> float:
    best = _alignment(typed, meant)
    for onset, confused in _onset_swaps(typed):
        if meant.startswith(confused) and not meant.startswith(onset):
            best = min(best, _ONSET + _alignment(confused + typed[len(onset) :], meant))
    return best


def _onset_swaps(word: str) -> Iterable[tuple[str, str]]:
    for group in _ONSET_CLASSES:
        for one in group:
            if word.startswith(one):
                yield from ((one, two) for two in group if two != one)


def _alignment(typed: str, meant: str) -> float:
    rows = [[0.0] * (len(meant) + 1) for _ in range(len(typed) + 1)]
    for i in range(len(typed) + 1):
        for j in range(len(meant) + 1):
            if not i or not j:
                rows[i][j] = (i + j) * _OTHER
                continue
            a, b = typed[i - 1], meant[j - 1]
            extra = _DOUBLED if i > 1 and typed[i - 2] == a else _OTHER
            lost = _DOUBLED if j > 1 and meant[j - 2] == b else _OTHER
            rows[i][j] = min(rows[i - 1][j] + extra, rows[i][j - 1] + lost, rows[i - 1][j - 1] + _change(a, b))
            if i > 1 and j > 1 and a != b and typed[i - 2] == b and meant[j - 2] == a:
                rows[i][j] = min(rows[i][j], rows[i - 2][j - 2] + _SWAPPED)
    return rows[-1][-1]


@lru_cache(maxsize=2048)
def _change(a: str, b: str) -> float:
    if a == b:
        return 0.0
    if (a, b) in _SOUND_ALIKE or (b, a) in _SOUND_ALIKE:
        return _SOUNDS_ALIKE
    return _NEIGHBOUR_KEY if _are_neighbours(a, b) else _OTHER


def _are_neighbours(a: str, b: str) -> bool:
    places = [(row, keys.index(letter)) for letter in (a, b) for row, keys in enumerate(_KEYBOARD) if letter in keys]
    return len(places) == 2 and all(abs(one - two) <= 1 for one, two in zip(*places, strict=True))


class SpellingIndex:
    """Finds the listed words within one slip of a word, by the letters that are left when one is taken away."""

    def __init__(self, words: Iterable[str]) -> None:
        self._by_rest: defaultdict[str, list[str]] = defaultdict(list)
        for word in sorted(words):
            for rest in _rests(word):
                self._by_rest[rest].append(word)

    def near(self, word: str) -> frozenset[str]:
        """The listed words about one inserted, lost, changed or swapped letter or confused onset away, and ``word``."""
        if not 2 <= len(word) <= LONGEST_WORD:
            return frozenset()
        variants = {word, *(two + word[len(one) :] for one, two in _onset_swaps(word))}
        return frozenset(
            listed for variant in variants for rest in _rests(variant) for listed in self._by_rest.get(rest, ())
        )


def _rests(word: str) -> set[str]:
    """``word`` whole and with each of its letters taken away."""
    return {word, *(word[:place] + word[place + 1 :] for place in range(len(word)))}
