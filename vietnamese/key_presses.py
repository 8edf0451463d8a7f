"""Words in which a key was pressed once too often: «thhuế», «phooos», «Tháii», «bao nhhieu»."""

from __future__ import annotations

from collections.abc import Iterator

from vietnamese import abbreviations, teencode
from vietnamese.folding import fold, has_diacritics
from vietnamese.language_model import LanguageModel, language_model
from vietnamese.mapped_text import MappedText
from vietnamese.normalisation import normalise
from vietnamese.phonology import may_be_syllable
from vietnamese.shorthand import open_syllables
from vietnamese.tables import foreign_words
from vietnamese.typing_keys import decode_telex
from vietnamese.vocabulary import Vocabulary

_SHORTEST, _LONGEST = 4, 12  # letters, the one too many included


def pressed_once(text: str, vocabulary: Vocabulary | None = None) -> MappedText:
    """``text`` (normalised) with the letter taken out that makes of a known syllable what is none.

    A word of raw Telex is told by the syllable that its keys spell. Words that may be read in two ways stay, and so do short
    forms, foreign words and what a doubled key already spells («nhieeu»).
    """
    model = language_model(vocabulary)
    replacements = []
    for word in open_syllables(text):
        if not _SHORTEST <= len(word.text) <= _LONGEST or word.text.isupper() or _says_something(word.text):
            continue
        meant = {single for single in _singles(word.text) if _is_known(model, single.lower())}
        if len(meant) == 1:
            replacements.append((word.start, word.end, meant.pop()))
    return MappedText.identity(text).replaced(replacements)


def _singles(word: str) -> Iterator[str]:
    """``word`` without one of two equal letters side by side; of two that differ in their marks the bare one goes."""
    for place in range(1, len(word)):
        before, letter = word[place - 1], word[place]
        if fold(before.lower()) == fold(letter.lower()):
            gone = place - 1 if has_diacritics(letter) and not has_diacritics(before) else place
            yield normalise(word[:gone] + word[gone + 1 :]).text


def _says_something(word: str) -> bool:
    """Whether a word may be a syllable, as it stands or in raw Telex, a short form or a foreign word."""
    lower = word.lower()
    short = lower in teencode.meanings() or abbreviations.is_abbreviation(word) or lower in foreign_words()
    return short or may_be_syllable(word) or decode_telex(lower) is not None


def _is_known(model: LanguageModel, word: str) -> bool:
    decoded = decode_telex(word)
    bare = not has_diacritics(word) and may_be_syllable(word) and bool(model.spellings(word))
    return bare or model.knows(word) or (decoded is not None and model.knows(decoded))
