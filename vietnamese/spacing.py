"""Words that were typed without the space between them: «ngansach», «giaiphongmatbang», «thu,chi», «năm2021»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vietnamese.folding import fold
from vietnamese.language_model import LanguageModel, language_model
from vietnamese.mapped_text import MappedText
from vietnamese.phonology import may_be_syllable
from vietnamese.shorthand import open_syllables, touches_digit
from vietnamese.vocabulary import LONGEST_PHRASE, Vocabulary

_SHORTEST, _LONGEST = 4, 28
_NO_SPACE = re.compile(r"(?<=[^\W\d_])[,;?!](?=[^\W\d_])|(?<=[^\W\d_]{2})(?=(?:19|20)\d\d\b)")
_NEAR, _NEAR_A_SYLLABLE = 0.8, 0.5  # spelling distance: a word so near to another is misspelt rather than joined


def spaced(text: str) -> MappedText:
    """``text`` (normalised) with the space that is missing after a comma or before a year; net addresses stay."""
    closed = [chunk.span() for chunk in re.finditer(r"\S*(?:@|://|www\.|/)\S*", text)]
    places = (match.end() for match in _NO_SPACE.finditer(text))
    found = [(place, place, " ") for place in places if not any(start < place < end for start, end in closed)]
    return MappedText.identity(text).replaced(found)


def split_joined(text: str, vocabulary: Vocabulary | None = None) -> MappedText:
    """``text`` (normalised) with known phrases that were typed as one word taken apart; syllables of known texts stay whole."""
    model = language_model(vocabulary)
    replacements = []
    for word in open_syllables(text):
        if _SHORTEST <= len(word.text) <= _LONGEST and not word.text.isupper() and not touches_digit(text, word):
            parts = _parts(model, word.text)
            if parts:
                replacements.append((word.start, word.end, " ".join(parts)))
    return MappedText.identity(text).replaced(replacements)


def _parts(model: LanguageModel, word: str) -> list[str] | None:
    folded = fold(word)
    if len(folded) != len(word) or not folded.isascii() or any(map(model.has_read, model.spellings(folded))):
        return None
    near = _NEAR_A_SYLLABLE if may_be_syllable(word) else _NEAR
    if any(far <= near for far in model.slips(word.lower()).values()):
        return None
    ways = [way for way in _cuts(word, LONGEST_PHRASE) if len(way) > 1 and model.folded_count(" ".join(map(fold, way)))]
    return max(ways, key=lambda way: model.folded_count(" ".join(map(fold, way))), default=None)


def _cuts(word: str, most: int) -> Iterator[list[str]]:
    """All ways to write ``word`` as one to ``most`` syllables."""
    if may_be_syllable(word):
        yield [word]
    if most > 1:
        for place in range(1, min(len(word), 8)):
            if may_be_syllable(word[:place]):
                for rest in _cuts(word[place:], most - 1):
                    yield [word[:place], *rest]
