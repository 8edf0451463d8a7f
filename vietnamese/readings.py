"""The ways in which one word of a message may have been meant, and what each would cost."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from vietnamese.folding import fold, has_diacritics
from vietnamese.language_model import LanguageModel
from vietnamese.phonology import is_syllable, may_be_syllable
from vietnamese.spelling import distance

_BARE_IS_MEANT = 6.0  # nats: a bare word of someone who types diacritics
_SLIP = 4.0  # nats for each unit of spelling distance
_WELL_FORMED = 5.0  # nats more for giving up what is a syllable already


class Change(Enum):
    """What a reading does to the word as typed."""

    NONE = 0
    MARKS = 1
    SPELLING = 2


@dataclass(frozen=True)
class Option:
    """One way to read a word: a lower-case syllable, the change, its cost in nats and the support that it needs."""

    syllable: str
    change: Change
    cost: float = 0.0
    needed_support: int = 0


def options(model: LanguageModel, word: str, *, opening: bool, typed_with_marks: bool) -> list[Option]:
    """The readings of ``word`` (NFC): itself, the known syllables it folds like, and those it may be a slip for.

    ``opening`` says that it opens its stretch of words, so that a capital makes it no name.
    """
    typed = word.lower()
    folded = fold(typed)
    if len(folded) != len(typed) or not (folded.isascii() and folded.isalpha()) or (len(word) > 1 and word.isupper()):
        return [Option(typed, Change.NONE)]
    is_name = word[0].isupper() and not opening
    if has_diacritics(typed):
        found = [Option(typed, Change.NONE)]
        return found if is_name or model.knows(typed) else found + _slips(model, typed, is_syllable(typed))
    meant_bare = typed_with_marks and is_syllable(typed)
    found = [Option(typed, Change.NONE, -_BARE_IS_MEANT if meant_bare else 0.0)]
    found += [Option(syllable, Change.MARKS) for syllable in model.spellings(typed) if syllable != typed]
    if len(found) == 1 and not is_name and not model.knows(typed):
        found += _slips(model, typed, may_be_syllable(typed))
    return found


def _slips(model: LanguageModel, typed: str, well_formed: bool) -> list[Option]:
    """The known syllables that ``typed`` may be a slip for; a well-formed one gives way to a strong context only."""
    bare = not has_diacritics(typed)
    slips = []
    folded = fold(typed)
    for near in (folded, *model.near(folded)):
        for syllable in model.spellings(near):
            far = distance(typed, fold(syllable) if bare else syllable)
            if 0 < far <= 1.0:
                cost = far * _SLIP + (_WELL_FORMED if well_formed else 0.0)
                slips.append(Option(syllable, Change.SPELLING, cost, 2 if well_formed else 0 if not bare else 1))
    return slips
