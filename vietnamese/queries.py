"""Reading a citizen's message: what was meant, in full Vietnamese, with a map back to what was typed."""

from __future__ import annotations

from vietnamese.abbreviations import expand_abbreviations
from vietnamese.casing import is_shouted, lowered
from vietnamese.folding import has_diacritics
from vietnamese.language_model import language_model
from vietnamese.mapped_text import MappedText
from vietnamese.normalisation import normalise
from vietnamese.restoration import restore
from vietnamese.spacing import split_joined
from vietnamese.syllables import syllables
from vietnamese.teencode import expand_teencode
from vietnamese.typing_methods import decode_typing
from vietnamese.vocabulary import Vocabulary

__all__ = ["MappedText", "Vocabulary", "read_query"]

_TYPED_WITH_MARKS = 0.25  # running Vietnamese has diacritics on about three words in four


def read_query(text: str, vocabulary: Vocabulary | None = None) -> MappedText:
    """The message as it would stand in a document: normalised, raw Telex and VNI decoded, abbreviations and the short
    forms of chat written out, joined words taken apart, diacritics restored and spelling mended against ``vocabulary``.

    A message in capitals only comes back in small letters. Without a vocabulary only ordinary speech is known. Words
    that nothing speaks for stay as they were typed. Never raises; reading the result again changes nothing more.
    """
    read = normalise(text)
    read = read.then(decode_typing(read.text, known=_Known(vocabulary)))
    typed_with_marks = _has_marks(read.text)
    read = read.then(expand_abbreviations(read.text, vocabulary))
    read = read.then(expand_teencode(read.text, vocabulary))
    if is_shouted(normalise(text).text):
        read = MappedText(lowered(read.text), read.offsets, read.original)
    read = read.then(split_joined(read.text, vocabulary))
    return read.then(restore(read.text, vocabulary, typed_with_marks=typed_with_marks))


def _has_marks(text: str) -> bool:
    """Whether the message was typed with diacritics."""
    words = [syllable.text for syllable in syllables(text) if not syllable.text[0].isdigit()]
    return sum(map(has_diacritics, words)) > _TYPED_WITH_MARKS * len(words)


class _Known:
    def __init__(self, vocabulary: Vocabulary | None) -> None:
        self._model = language_model(vocabulary)

    def __contains__(self, syllable: object) -> bool:
        return isinstance(syllable, str) and self._model.knows(syllable)
