"""Mending misspelt words by what stands beside them."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from vietnamese.casing import cased_like
from vietnamese.folding import fold, has_diacritics
from vietnamese.language_model import LanguageModel, language_model
from vietnamese.mapped_text import MappedText
from vietnamese.phonology import is_syllable, may_be_syllable
from vietnamese.phrase_pairs import Beside
from vietnamese.runs import Typist, is_rewritable, word_runs
from vietnamese.tables import foreign_words
from vietnamese.vocabulary import Vocabulary

_CLOSE = 0.5  # spelling distance: a tone, a vowel mark, a sound-alike
_SHORTEST = 3  # letters; a shorter word is changed by a sound-alike only
_SLIP = 6.0  # nats for each unit of spelling distance
_LEAST_EXPECTED = 1e-3
_LEAD = 1.0  # nats by which a mending must beat the next one
_PLAIN_MAJORITY = 0.7  # of what a word that is none may stand for
_ALL_BUT_CERTAIN, _LIKELY = 0.75, 0.5  # how often a neighbour has the better word beside it
_EXPECTED_OF_A_NAME = 0.2  # the same, where the word as typed has a capital
_MISHEARD = 0.4  # spelling distance: a tone or a sound that dialects confuse
_FAR = 0.7  # spelling distance: a neighbouring key, two letters swapped
_TENS, _ONES_AFTER_TENS = ("mười", "mươi"), ("lăm", "nhăm", "mốt")  # «mười lăm» is no slip for «mười năm»
_OF_DOCUMENTS = 3  # uses from which a word is one of the documents («đê» where dykes are written about)
_AS_OFTEN = 0.3  # of the uses of what it may be a slip for
_EVERYWHERE = 5e-4  # the share of words so common that they need no known neighbour


def mend(text: str, vocabulary: Vocabulary | None, typist: Typist) -> MappedText:
    """``text`` (normalised) with misspelt words mended.

    A word that makes a known phrase with a neighbour stays. What is no word of Vietnamese becomes the known word within
    one slip that makes a known phrase there, or else the plain majority of what it may stand for. What is a word
    becomes another only if that makes known phrases on both sides, or a neighbour hardly ever stands without it.
    Capitalised words that may be names stay, as do words that the documents often say and a message that is not
    Vietnamese.
    """
    if not typist.in_vietnamese:
        return MappedText.identity(text)
    model = language_model(vocabulary)
    replacements = []
    for run in word_runs(text):
        read = [word.text.lower() for word in run]
        for place, word in enumerate(run):
            if not is_rewritable(word.text) or read[place] in foreign_words():
                continue
            meant = _mended(model, read, place, typist, is_name=word.text[0].isupper() and place > 0)
            if meant is not None and not _stays(read[place], meant, vocabulary):
                read[place] = meant
                replacements.append((word.start, word.end, cased_like(word.text, meant)))
    return MappedText.identity(text).replaced(replacements)


def _stays(typed: str, meant: str, vocabulary: Vocabulary | None) -> bool:
    """Whether a word typed with its marks is one of the documents, not much rarer there than what it may be a slip for."""
    used = vocabulary.words if vocabulary else {}
    return has_diacritics(typed) and used.get(typed, 0) >= max(_OF_DOCUMENTS, _AS_OFTEN * used.get(meant, 0))


def _mended(model: LanguageModel, read: list[str], place: int, typist: Typist, *, is_name: bool) -> str | None:
    written = str if typist.with_marks else fold
    pairs = model.pairs if typist.with_marks else model.folded_pairs
    beside = Beside.of(read, place) if typist.with_marks else Beside.of(read, place).folded()
    typed = read[place]
    if pairs.sides(written(typed), beside) or (typed in _ONES_AFTER_TENS and place and read[place - 1] in _TENS):
        return None
    is_bare = not has_diacritics(typed)
    is_short, is_word = len(typed) < _SHORTEST, _is_a_word(model, typed)
    well_formed = may_be_syllable(typed) if is_bare else is_syllable(typed)
    if (is_name and (is_word or well_formed)) or _share(model, typed) >= _EVERYWHERE:
        return None
    if not is_bare and not well_formed and (single := _undoubled(model, typed)) is not None:
        return single
    if typist.with_marks and is_bare and (meant := _marked(model, typed, beside, is_word, is_name)) is not None:
        return meant
    costs = {}
    for meant, far in model.slips(typed).items():
        sides, expected = pairs.sides(written(meant), beside), pairs.expected(written(meant), beside)
        sure = sides == 2 or expected >= (_LIKELY if far < _CLOSE else _ALL_BUT_CERTAIN)
        if is_word:
            fits = sure and far <= (_FAR if is_bare else _MISHEARD)
        elif is_name:
            fits = expected >= _EXPECTED_OF_A_NAME
        else:
            fits = sides > 0 and (sure or not well_formed or far <= _FAR)
        if not fits or (is_short and far >= _CLOSE):
            continue
        costs[meant] = _SLIP * far - math.log(expected + _LEAST_EXPECTED)
    if costs or is_word or is_short or is_name or well_formed:
        return _clear_winner(costs)
    return _plain_majority(model, typed, marked=typist.with_marks)


def _undoubled(model: LanguageModel, typed: str) -> str | None:
    """The known word that has one letter, marks and all, where ``typed`` has it twice: «ngồii», «Lĩĩnh»."""
    twice = (place for place in range(1, len(typed)) if typed[place] == typed[place - 1])
    singles = (typed[:place] + typed[place + 1 :] for place in twice)
    return next((word for word in singles if model.knows(word)), None)


def _marked(model: LanguageModel, typed: str, beside: Beside, is_word: bool, is_name: bool) -> str | None:
    """What a bare word means that lost a letter with its mark, typed by someone who types them: «bng» for «bằng»."""
    if is_syllable(typed) or len(typed) < _SHORTEST:
        return None
    if any(model.pairs.sides(spelled, beside) for spelled in model.spellings(typed)):
        return None
    least = _ALL_BUT_CERTAIN if is_word else _EXPECTED_OF_A_NAME if is_name else 0.0
    costs = {}
    for meant, far in model.slips(typed, marked=True).items():
        expected = model.pairs.expected(meant, beside)
        if expected >= least and model.pairs.sides(meant, beside) and fold(meant) != typed:
            costs[meant] = _SLIP * far - math.log(expected + _LEAST_EXPECTED)
    return _clear_winner(costs)


def _is_a_word(model: LanguageModel, typed: str) -> bool:
    return any(map(model.is_common, _spellings(model, typed)))


def _share(model: LanguageModel, word: str) -> float:
    """The probability of ``word`` without context, or if it is bare, of all the words that it may stand for."""
    return sum(map(model.share, _spellings(model, word)))


def _spellings(model: LanguageModel, word: str) -> Sequence[str]:
    return [word] if has_diacritics(word) else model.spellings(word)


def _clear_winner(costs: Mapping[str, float]) -> str | None:
    ranked = sorted(costs, key=lambda meant: (costs[meant], meant))
    if not ranked or (len(ranked) > 1 and costs[ranked[1]] - costs[ranked[0]] < _LEAD):
        return None
    return ranked[0]


def _plain_majority(model: LanguageModel, typed: str, *, marked: bool) -> str | None:
    """What ``typed``, whose letters spell no syllable, most likely stands for wherever it is."""
    slips = model.slips(typed, marked=marked)
    weights = {meant: math.exp(-_SLIP * far) * _share(model, meant) for meant, far in slips.items()}
    best = max(weights, key=weights.__getitem__, default=None)
    return best if best is not None and weights[best] >= _PLAIN_MAJORITY * sum(weights.values()) else None
