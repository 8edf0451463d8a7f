"""The abbreviations of administration: UBND, GPMB, GD&ĐT, KT-XH, written with or without đ, in any case."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from itertools import pairwise

from vietnamese.casing import is_shouted
from vietnamese.folding import fold
from vietnamese.mapped_text import MappedText
from vietnamese.phonology import may_be_syllable
from vietnamese.shorthand import Meaning, choose, neighbours, open_syllables, read_meanings, touches_digit, written_out
from vietnamese.syllables import Syllable
from vietnamese.vocabulary import Vocabulary

_LONGEST = 3  # parts, as in CN-TTCN or NN&PTNT
_SHORTEST_SLIP = 3  # letters that are left of a longer abbreviation
_BETWEEN_PARTS = re.compile(r"\s?[&./-]\s?")
_SEPARATORS = re.compile(r"[\s&./-]+")


def expansions() -> Mapping[str, str]:
    """Each abbreviation as documents write it («GD&ĐT», «UBND») and what it ordinarily stands for."""
    return {group[-1].short: group[-1].full for group in _meanings().values()}


def abbreviations_of(phrase: str) -> tuple[str, ...]:
    """The abbreviations that stand for ``phrase``, however it is typed; none when there are none."""
    return _by_full().get(fold(phrase), ())


def written_short(word: str) -> tuple[str, str] | None:
    """One of the abbreviations as documents write it, however typed («hdnd», «HDDND» → «HĐND»), and its ordinary meaning."""
    meanings = _meanings_of(word) or _meanings_of(word.lower().replace("dd", "đ")) or _meanings_of_slip(word, None)
    return (meanings[-1].short, meanings[-1].full) if meanings else None


def is_abbreviation(word: str) -> bool:
    """Whether ``word`` is written like one of the abbreviations, đ and capitals aside."""
    return bool(_meanings_of(word))


def expand_abbreviations(text: str, vocabulary: Vocabulary | None = None) -> MappedText:
    """``text`` (normalised) with the abbreviations of administration written out.

    Capitals and đ may be missing («ubnd», «gpmb») where no ordinary syllable is written so. Document numbers stay.
    """
    found = open_syllables(text)
    shouted = is_shouted(text)
    replacements: list[tuple[int, int, str]] = []
    place = 0
    while place < len(found):
        length, full = _longest_at(text, found, place, vocabulary, shouted)
        if full is not None:
            replacements.append(written_out(text, found[place].start, found[place + length - 1].end, full))
        place += length
    return MappedText.identity(text).replaced(replacements)


def _longest_at(
    text: str, found: list[Syllable], place: int, vocabulary: Vocabulary | None, shouted: bool
) -> tuple[int, str | None]:
    for length in range(min(_LONGEST, len(found) - place), 0, -1):
        parts = found[place : place + length]
        joined = all(_BETWEEN_PARTS.fullmatch(text, one.end, other.start) for one, other in pairwise(parts))
        if not joined or any(touches_digit(text, part) for part in parts):
            continue
        written = text[parts[0].start : parts[-1].end]
        meanings = _meanings_of(written, shouted) or _meanings_of_slip(written, vocabulary)
        full = choose(meanings, neighbours(text, found, place, place + length), vocabulary) if meanings else None
        if full is not None:
            return length, full
    return 1, None


def _meanings_of(written: str, shouted: bool = False) -> tuple[Meaning, ...]:
    if may_be_syllable(written) and (shouted or not written.isupper()):
        return ()
    key = _key(written)
    return _meanings().get(key) or _folded_meanings().get(fold(key), ())


def _meanings_of_slip(written: str, vocabulary: Vocabulary | None) -> tuple[Meaning, ...]:
    """The meanings of the one abbreviation from which capitals that nothing knows are one slip away: «GMPB» for GPMB."""
    key = _key(written)
    unknown = written.isupper() and written.isalpha() and not may_be_syllable(written)
    if not unknown or len(key) < _SHORTEST_SLIP or (vocabulary is not None and vocabulary.count(key)):
        return ()
    meant = _slips().get(fold(key), frozenset())
    return _meanings()[next(iter(meant))] if len(meant) == 1 else ()


@cache
def _slips() -> Mapping[str, frozenset[str]]:
    """The keys of the longer abbreviations by what becomes of them when a letter is lost, doubled or swapped, folded."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for key in _meanings():
        if len(key) > _SHORTEST_SLIP:
            typed = fold(key)
            for place, letter in enumerate(typed[1:], start=1):  # the first letter of a word is seldom missed
                head, tail = typed[:place], typed[place + 1 :]
                found[head + tail].add(key)
                found[head + letter * 2 + tail].add(key)
                found[head + tail[:1] + letter + tail[1:]].add(key)
    return {typed: frozenset(keys) for typed, keys in found.items()}


def _key(written: str) -> str:
    return _SEPARATORS.sub("", written).lower()


@cache
def _meanings() -> Mapping[str, tuple[Meaning, ...]]:
    return {_key(short): group for short, group in read_meanings("abbreviations.tsv").items()}


@cache
def _folded_meanings() -> Mapping[str, tuple[Meaning, ...]]:
    """The meanings by folded key, for keys that fold from one abbreviation only."""
    found: defaultdict[str, list[tuple[Meaning, ...]]] = defaultdict(list)
    for key, group in _meanings().items():
        found[fold(key)].append(group)
    return {key: groups[0] for key, groups in found.items() if len(groups) == 1}


@cache
def _by_full() -> Mapping[str, tuple[str, ...]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for group in _meanings().values():
        for meaning in group:
            found[fold(meaning.full)].append(meaning.short)
    return {full: tuple(shorts) for full, shorts in found.items()}
