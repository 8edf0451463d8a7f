"""Giving a message its diacritics back, by the likeliest reading of each stretch of words."""

from __future__ import annotations

from dataclasses import dataclass

from vietnamese.casing import cased_like
from vietnamese.folding import has_diacritics
from vietnamese.language_model import LanguageModel, language_model
from vietnamese.mapped_text import MappedText
from vietnamese.phonology import is_syllable
from vietnamese.phrase_pairs import Beside
from vietnamese.runs import Typist, is_rewritable, word_runs
from vietnamese.unit_list import known_unit
from vietnamese.vocabulary import Vocabulary

_BARE_IS_MEANT = 8.0  # nats: a bare word of someone who types diacritics
_MOST_PATHS = 16  # kept from one word to the next
_SO_MANY = ("nhiêu", "mấy")  # typed with their marks before a unit: «bao nhiêu ha»
_LIKELY = 0.5  # how often a neighbour has the word with diacritics beside it


@dataclass(frozen=True)
class _Path:
    """A reading up to a word, with how likely it is."""

    score: float
    syllable: str
    before: _Path | None


def restore(text: str, vocabulary: Vocabulary | None, typist: Typist) -> MappedText:
    """``text`` (normalised) with the diacritics that make each stretch of words likeliest.

    Words with diacritics stay, and a word that someone who types diacritics left bare is likely meant bare; it gets them
    only where its neighbours support that.
    """
    model = language_model(vocabulary)
    replacements = [
        (word.start, word.end, cased_like(word.text, syllable))
        for run in word_runs(text, numbers=True)
        for word, syllable in zip(run, _read(model, [word.text for word in run], typist), strict=True)
        if syllable != word.text.lower()
    ]
    return MappedText.identity(text).replaced(replacements)


def _read(model: LanguageModel, words: list[str], typist: Typist) -> list[str]:
    paths: list[_Path] = []
    for place, word in enumerate(words):
        asked_in = place > 0 and words[place - 1].lower() in _SO_MANY and known_unit(word.lower())
        options = {word.lower(): 0.0} if asked_in else _options(model, word, typist)
        further = [path for syllable, bonus in options.items() for path in _extended(model, paths, syllable, bonus)]
        paths = sorted(further, key=lambda path: -path.score)[:_MOST_PATHS]
    likeliest: _Path | None = max(paths, key=lambda path: path.score)
    read: list[str] = []
    while likeliest is not None:
        read.append(likeliest.syllable)
        likeliest = likeliest.before
    read.reverse()
    return [
        syllable
        if syllable == word.lower() or _is_supported(model, read, place, word.lower(), typist)
        else word.lower()
        for place, (syllable, word) in enumerate(zip(read, words, strict=True))
    ]


def _options(model: LanguageModel, word: str, typist: Typist) -> dict[str, float]:
    """The syllables that ``word`` may stand for, in lower case, with a bonus in nats."""
    typed = word.lower()
    if not is_rewritable(word) or has_diacritics(typed):
        return {typed: 0.0}
    meant_bare = typist.with_marks and is_syllable(typed)
    return {typed: _BARE_IS_MEANT if meant_bare else 0.0} | {
        syllable: 0.0 for syllable in model.spellings(typed) if syllable != typed
    }


def _extended(model: LanguageModel, paths: list[_Path], syllable: str, bonus: float) -> list[_Path]:
    """The likeliest path to ``syllable`` from each word that may stand before it.

    A word depends on the two before it, so that these make the state (Viterbi, 1967, of second order).
    """
    if not paths:
        return [_Path(model.log_probability(syllable, None, None) + bonus, syllable, None)]
    best: dict[str, _Path] = {}
    for path in paths:
        before = path.before.syllable if path.before else None
        score = path.score + model.log_probability(syllable, path.syllable, before) + bonus
        if path.syllable not in best or score > best[path.syllable].score:
            best[path.syllable] = _Path(score, syllable, path)
    return list(best.values())


def _is_supported(model: LanguageModel, read: list[str], place: int, typed: str, typist: Typist) -> bool:
    """Whether the neighbours speak for a syllable; where all is bare Vietnamese the likeliest reading stands as it is."""
    if not typist.with_marks and typist.in_vietnamese:
        return True
    beside = Beside.of(read, place)
    sides = model.pairs.sides(read[place], beside)
    if not typist.with_marks:
        return sides > 0
    if model.is_common(typed):
        return sides == 2 or model.pairs.expected(read[place], beside) >= _LIKELY
    return sides > 0
