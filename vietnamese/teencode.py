"""The short forms of chat: ko, đc, bn, j, and letters drawn out for feeling."""

from __future__ import annotations

import re
from collections.abc import Mapping

from vietnamese.mapped_text import MappedText
from vietnamese.phonology import may_be_syllable
from vietnamese.shorthand import (
    Meaning,
    Neighbours,
    choose,
    neighbours,
    open_syllables,
    read_meanings,
    touches_digit,
    written_out,
)
from vietnamese.syllables import Syllable
from vietnamese.vocabulary import Vocabulary

_LEVELS = {"p": "phường", "q": "quận", "h": "huyện", "x": "xã"}
_NAMED = re.compile(r"\.\s?(?!Giám|Chủ|Trưởng|Bí|Phó)(?=[^\W\d_a-zđ])")  # «P. Quang Trung», «p.Gia Sàng»
_ASKING_BEFORE = frozenset({"co", "k", "ko", "khong"})  # «có p. …» is «có phải. …»
_AFTER_YEAR = re.compile(r"(?:năm |nam |[/-])(?:19|20)\d\d\s+$", re.IGNORECASE)
_DRAWN_OUT = re.compile(r"([^\W\d_])\1{2,}")


def meanings() -> Mapping[str, tuple[Meaning, ...]]:
    """The short forms of chat in lower case with their meanings."""
    return read_meanings("teencode.tsv")


def expand_teencode(text: str, vocabulary: Vocabulary | None = None) -> MappedText:
    """``text`` (normalised) with the short forms of chat written out, those with several meanings by their neighbours.

    Short forms that touch a number («1,4k», «8h») stay.
    """
    found = open_syllables(text)
    replacements: list[tuple[int, int, str]] = []
    for place, syllable in enumerate(found):
        full = None if touches_digit(text, syllable) else _written_out(text, found, place, vocabulary)
        if full is not None:
            replacements.append(written_out(text, syllable.start, syllable.end, full))
    return MappedText.identity(text).replaced(replacements)


def _written_out(text: str, found: list[Syllable], place: int, vocabulary: Vocabulary | None) -> str | None:
    word = found[place].text
    short = word.lower()
    beside = neighbours(text, found, place, place + 1)
    if short in _LEVELS and beside.before not in _ASKING_BEFORE and _NAMED.match(text, found[place].end):
        return _LEVELS[short]
    if short not in meanings():
        short = _DRAWN_OUT.sub(r"\1", short)
        if short not in meanings():
            return short if short != word.lower() and may_be_syllable(short) else None
    dated = _AFTER_YEAR.search(text, 0, found[place].start) is not None  # «trước tháng 9/2056 k»
    marked = text[found[place].end : found[place].end + 1] in {")", ":"}
    if len(short) == 1 and (marked or (_is_a_sign(word, beside) and not dated)):
        return None
    full = choose(meanings()[short], beside, vocabulary)
    return full if full is None or not word[0].isupper() or word.isupper() else full[0].upper() + full[1:]


def _is_a_sign(letter: str, beside: Neighbours) -> bool:
    """Whether a single letter is a unit or a name: 5 m, vitamin K."""
    return beside.before == "#" or (letter.isupper() and beside.before != "^")
