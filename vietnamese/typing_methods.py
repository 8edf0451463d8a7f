"""Reading raw Telex and VNI: the whole sentence tells whether a citizen's keyboard was off; then it is decoded."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container
from dataclasses import dataclass
from enum import Enum
from functools import cache

from vietnamese import abbreviations, teencode
from vietnamese.folding import fold, has_diacritics
from vietnamese.mapped_text import MappedText
from vietnamese.phonology import is_syllable, may_be_syllable
from vietnamese.protected import open_words
from vietnamese.syllables import Syllable
from vietnamese.tables import foreign_words, read_table
from vietnamese.typing_keys import decode_telex, decode_vni

_CLEARLY_MORE = 2  # times as many words surely raw as foreign: then what may be either is raw too
_LEAST_KEYS = 3  # of a word whose last one was pressed twice
_RAW_SHARE = 0.25  # running Vietnamese takes tone or shape keys on about three words in four
_WORD = re.compile(r"[^\W_]+")
_LETTERS_AND_NUMBER = re.compile(r"\d|[^\d].*(?:\d{3}|\d0|0\d)")
_STROKE_IN_SHORT_FORM = re.compile(r"(?<![^\W\dA-ZĐ_])D[Dd9](?=[A-ZĐ]*(?![^\W_]))")  # QDd-UBND, SGDDdT, ND9-CP
_SURELY_VNI = re.compile(r".*[^\W\d_]\d{1,2}[^\W\d_]|.*(?:[678][1-5]|[1-5][678])$|d9", re.IGNORECASE)


class _Speaks(Enum):
    """What a word says about the keyboard of the citizen who typed it."""

    SURELY_RAW = 1
    MAYBE_RAW = 2
    RAW_IF_OTHERS_ARE = 3
    FOREIGN_OR_RAW = 4
    FOREIGN = 5
    NOTHING = 6


@dataclass(frozen=True)
class _Reading:
    """A word, the syllable its keys would spell and what it speaks for."""

    word: Syllable
    speaks: _Speaks
    decoded: str = ""


def decode_typing(text: str, *, known: Container[str] = frozenset()) -> MappedText:
    """``text`` (normalised) with raw Telex («nhieemj vuj») and VNI («nhie65m vu5») read as the syllables they spell.

    ``known`` are lower-case syllables whose sight makes a reading sure. Ordinary words with or without diacritics,
    short forms, numbers, document numbers and addresses stay as they are; English words do unless all else is raw keys.
    """
    words = (Syllable(match.group(), match.start(), match.end()) for match in _WORD.finditer(text))
    readings = [_read(word, known) for word in open_words(text, words)]
    counts = Counter(reading.speaks for reading in readings)
    sure, maybe = counts[_Speaks.SURELY_RAW], counts[_Speaks.MAYBE_RAW]
    against = counts[_Speaks.FOREIGN] + counts[_Speaks.FOREIGN_OR_RAW]
    if 2 * sure + maybe < 2 or sure + maybe <= against or _is_lone_slip(sure + maybe, counts[_Speaks.NOTHING], text):
        return MappedText.identity(text)
    raw = {_Speaks.SURELY_RAW, _Speaks.MAYBE_RAW, _Speaks.RAW_IF_OTHERS_ARE}
    if sure > _CLEARLY_MORE * against:
        raw.add(_Speaks.FOREIGN_OR_RAW)
    decoded = [(reading.word.start, reading.word.end, reading.decoded) for reading in readings if reading.speaks in raw]
    strokes = [
        (match.start(), match.end(), "Đ")
        for match in _STROKE_IN_SHORT_FORM.finditer(text)
        if not any(start <= match.start() < end for start, end, _ in decoded)
    ]
    return MappedText.identity(text).replaced(sorted(decoded + strokes))


def _is_lone_slip(raw: int, ordinary: int, text: str) -> bool:
    """Whether so few words of a message without diacritics look raw that a finger slipped on them instead."""
    return raw < _RAW_SHARE * (raw + ordinary) and not has_diacritics(text)


def _read(word: Syllable, known: Container[str]) -> _Reading:
    if _is_ordinary(word.text):
        return _Reading(word, _Speaks.NOTHING)
    if any(character.isdigit() for character in word.text):
        return _read_vni(word, known)
    decoded = decode_telex(word.text)
    if decoded is None and (once := _pressed_once(word.text)) is not None:
        return _Reading(word, _Speaks.RAW_IF_OTHERS_ARE, once)
    if decoded is None:
        return _Reading(word, _Speaks.NOTHING if word.text.isupper() else _Speaks.FOREIGN)
    if word.text.lower() in foreign_words():
        return _Reading(word, _Speaks.FOREIGN_OR_RAW if decoded.lower() in known else _Speaks.FOREIGN, decoded)
    return _Reading(word, _Speaks.SURELY_RAW if decoded.lower() in known else _Speaks.MAYBE_RAW, decoded)


def _pressed_once(text: str) -> str | None:
    """Return the syllable that a word spells whose last key was pressed twice («theess»); None for a foreign word or none."""
    twice = len(text) > _LEAST_KEYS and text[-1] == text[-2] and text.lower() not in foreign_words()
    return decode_telex(text[:-1]) if twice else None


def _read_vni(word: Syllable, known: Container[str]) -> _Reading:
    decoded = None if _LETTERS_AND_NUMBER.match(word.text) else decode_vni(word.text)
    if decoded is None:
        return _Reading(word, _Speaks.NOTHING)
    if not _SURELY_VNI.match(word.text):  # «quy1» may be the first quarter, «A1» a road
        may_be_numbered = len(word.text) == 2 or fold(word.text[:-1]) in _numbered_words()
        return _Reading(word, _Speaks.RAW_IF_OTHERS_ARE if may_be_numbered else _Speaks.MAYBE_RAW, decoded)
    return _Reading(word, _Speaks.SURELY_RAW if decoded.lower() in known else _Speaks.MAYBE_RAW, decoded)


def _is_ordinary(word: str) -> bool:
    """Whether a word is what it seems: a syllable with or without its diacritics, or a short form."""
    if may_be_syllable(word) and (word.isascii() or is_syllable(word)):
        return True
    return word.lower() in teencode.meanings() or abbreviations.is_abbreviation(word)


@cache
def _numbered_words() -> frozenset[str]:
    return frozenset(row[0] for row in read_table("numbered_words.tsv"))
