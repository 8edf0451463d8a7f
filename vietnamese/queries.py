"""Reading a citizen's message: what was meant, in full Vietnamese, with a map back to what was typed."""

from __future__ import annotations

import re

from vietnamese.abbreviations import expand_abbreviations
from vietnamese.casing import calmed, is_shouted
from vietnamese.clipped import write_out_clipped
from vietnamese.folding import fold, has_diacritics
from vietnamese.i_or_y import as_documents_spell
from vietnamese.key_presses import pressed_once
from vietnamese.language_model import language_model
from vietnamese.mapped_text import MappedText
from vietnamese.mending import mend
from vietnamese.normalisation import normalise
from vietnamese.restoration import restore
from vietnamese.runs import Typist
from vietnamese.spacing import spaced, split_joined
from vietnamese.syllables import syllables
from vietnamese.tables import foreign_words
from vietnamese.teencode import expand_teencode
from vietnamese.typing_methods import decode_typing
from vietnamese.vocabulary import Vocabulary

__all__ = ["MappedText", "Vocabulary", "is_typed_bare", "read_query"]

_TYPED_WITH_MARKS = 0.25  # running Vietnamese has diacritics on about three words in four
_MOST_READINGS = 4  # what one reading made clear may tell the next one more
_LONGEST_QUESTION = 1_000  # characters
_IN_VIETNAMESE = 0.5  # of the words are known, foreign ones aside


_MARKED = {"phai": "phải", "dung": "đúng", "ty": "tỷ"}
_BARE_TAG = re.compile(r"\b(?:phai|dung)(?= (?:ko|k|khong|không|hong|hok|hem|hk)\W*$)|(?<=\d )ty\b", re.IGNORECASE)


def read_query(text: str, vocabulary: Vocabulary | None = None) -> MappedText:
    """The message as it would stand in a document: normalised, raw Telex and VNI decoded, abbreviations and the short
    forms of chat written out, joined words taken apart, diacritics restored and spelling mended against ``vocabulary``.

    A message in capitals only comes back in small letters. Without a vocabulary only ordinary speech is known. Words
    that nothing speaks for stay as they were typed; so do the diacritics and the spelling of a message too long to be a
    question. Never raises; reading the result again changes nothing more.
    """
    read = normalise(text)
    read = read.then(spaced(read.text))
    for _ in range(_MOST_READINGS):
        again = read.then(_read_once(read.text, vocabulary))
        if again.text == read.text:
            break
        read = again
    return read


def is_typed_bare(text: str, vocabulary: Vocabulary | None = None) -> bool:
    """Whether a message lacks all diacritics, those of raw Telex and VNI counted: what it has when read is guessed."""
    return not has_diacritics(decode_typing(normalise(text).text, known=_Known(vocabulary)).text)


def _read_once(text: str, vocabulary: Vocabulary | None) -> MappedText:
    read = pressed_once(text, vocabulary)
    read = read.then(decode_typing(read.text, known=_Known(vocabulary)))
    with_marks = _is_typed_with_marks(read.text)
    if with_marks:
        read = read.then(_with_marked_tag(read.text))
    read = read.then(expand_abbreviations(read.text, vocabulary))
    if is_shouted(text):
        read = MappedText(calmed(read.text), read.offsets, read.original)
    read = read.then(expand_teencode(read.text, vocabulary))
    if len(text) > _LONGEST_QUESTION:
        return read
    read = read.then(split_joined(read.text, vocabulary))
    read = read.then(write_out_clipped(read.text, vocabulary))
    typist = Typist(with_marks, _is_vietnamese(read.text, vocabulary))
    read = read.then(mend(read.text, vocabulary, typist))
    read = read.then(restore(read.text, vocabulary, typist))
    if vocabulary is None:
        return read
    return MappedText(as_documents_spell(read.text, vocabulary), read.offsets, read.original)


def _with_marked_tag(text: str) -> MappedText:
    """``text`` with the marks that its last words lack though the others have theirs: «chi 2.580 ty phai ko»."""
    return MappedText.identity(text).replaced(
        (bare.start(), bare.end(), _MARKED[bare.group().lower()]) for bare in _BARE_TAG.finditer(text)
    )


def _is_typed_with_marks(text: str) -> bool:
    words = _words(text)
    return sum(map(has_diacritics, words)) > _TYPED_WITH_MARKS * len(words)


def _is_vietnamese(text: str, vocabulary: Vocabulary | None) -> bool:
    words = _words(text)
    model = language_model(vocabulary)
    known = sum(
        has_diacritics(word) or (bool(model.spellings(fold(word))) and fold(word) not in foreign_words())
        for word in words
    )
    return known >= _IN_VIETNAMESE * len(words)


def _words(text: str) -> list[str]:
    return [syllable.text for syllable in syllables(text) if not syllable.text[0].isdigit()]


class _Known:
    """The syllables that ordinary speech or the vocabulary knows."""

    def __init__(self, vocabulary: Vocabulary | None) -> None:
        self._model = language_model(vocabulary)

    def __contains__(self, syllable: object) -> bool:
        return isinstance(syllable, str) and self._model.knows(syllable)
