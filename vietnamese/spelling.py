"""Spelling distance that knows Vietnamese slips, and the known syllables near a misspelt one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from vietnamese.folding import fold
from vietnamese.tones import split_tone

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
_WRONG_TONE, _WRONG_SHAPE, _SOUNDS_ALIKE, _ONSET = 0.3, 0.3, 0.4, 0.4
_NEIGHBOUR_KEY, _SWAPPED, _DOUBLED, _OTHER = 0.7, 0.7, 0.5, 1.0
LONGEST_WORD = 9


def distance(typed: str, meant: str) -> float:
    """How far ``typed`` is from ``meant``, two lower-case NFC words: 0 when equal, below 1 for a common Vietnamese slip.

    A wrong or missing tone or vowel mark, sounds that dialects confuse, neighbouring keys, swapped and doubled letters
    are cheap; any other inserted, lost or changed letter counts 1. Optimal string alignment (Damerau, 1964).
    """
    best = _alignment(typed, meant)
    for one, two in _onset_swaps(typed):
        if meant.startswith(two) and not meant.startswith(one):
            best = min(best, _ONSET + _alignment(two + typed[len(one) :], meant))
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
            if i > 1 and j > 1 and a != b and fold(typed[i - 2] + a) == fold(b + meant[j - 2]):
                rows[i][j] = min(rows[i][j], rows[i - 2][j - 2] + _SWAPPED)
    return rows[-1][-1]


@lru_cache(maxsize=16384)
def _change(typed: str, meant: str) -> float:
    if typed == meant:
        return 0.0
    a, b = fold(typed), fold(meant)
    if a == b:
        one, two = split_tone(typed), split_tone(meant)
        same_shape = one is not None and two is not None and one.bare == two.bare
        same_tone = one is not None and two is not None and one.tone == two.tone
        return (0.0 if same_tone else _WRONG_TONE) + (0.0 if same_shape else _WRONG_SHAPE)
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
            for rest in {word, *_rests(word)}:
                self._by_rest[rest].append(word)

    def near(self, word: str) -> Sequence[str]:
        """The listed words at most one inserted, lost, changed or swapped letter or one confused onset away."""
        if not 2 <= len(word) <= LONGEST_WORD:
            return ()
        variants = {word, *(two + word[len(one) :] for one, two in _onset_swaps(word))}
        found = {
            listed
            for variant in variants
            for rest in (variant, *_rests(variant))
            for listed in self._by_rest.get(rest, ())
        }
        return sorted(listed for listed in found if listed != word and distance(word, listed) <= _OTHER + _ONSET)


def _rests(word: str) -> Mapping[str, None]:
    return dict.fromkeys(word[:place] + word[place + 1 :] for place in range(len(word)))
