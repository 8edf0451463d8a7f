"""Giving a message its diacritics back and mending its spelling, by the likeliest reading of each stretch of words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from vietnamese.casing import cased_like
from vietnamese.language_model import LanguageModel, language_model
from vietnamese.mapped_text import MappedText
from vietnamese.readings import Change, Option, options
from vietnamese.shorthand import open_syllables, touches_digit
from vietnamese.syllables import Syllable
from vietnamese.vocabulary import Vocabulary

_SURE_ALONE = 0.7  # a restored word with no known neighbour stands for at least this share of the words folding like it


@dataclass(frozen=True)
class _Path:
    """The likeliest reading up to a word."""

    score: float
    option: Option
    before: _Path | None


def restore(text: str, vocabulary: Vocabulary | None = None, *, typed_with_marks: bool) -> MappedText:
    """``text`` (normalised) with the diacritics and the spelling that make its sentences likeliest.

    ``typed_with_marks`` says that the citizen's keyboard writes diacritics, so that a bare word is likely meant bare.
    Words with diacritics change only when no known text has them. A change that neither a neighbour nor a clear
    majority supports is not made.
    """
    model = language_model(vocabulary)
    replacements = [
        (word.start, word.end, cased_like(word.text, option.syllable))
        for run in _runs(text)
        for word, option in zip(run, _read(model, run, typed_with_marks), strict=True)
        if option.change is not Change.NONE
    ]
    return MappedText.identity(text).replaced(replacements)


def _runs(text: str) -> Iterator[list[Syllable]]:
    """The stretches of words with nothing but space between them."""
    run: list[Syllable] = []
    for word in open_syllables(text):
        if run and not text[run[-1].end : word.start].isspace():
            yield run
            run = []
        if not word.text[0].isdigit() and not touches_digit(text, word):
            run.append(word)
        elif run:
            yield run
            run = []
    if run:
        yield run


def _read(model: LanguageModel, run: list[Syllable], typed_with_marks: bool) -> list[Option]:
    """The likeliest option for each word (Viterbi, 1967; a path remembers two words)."""
    paths: list[_Path] = []
    for place, word in enumerate(run):
        choices = options(model, word.text, opening=place == 0, typed_with_marks=typed_with_marks)
        paths = [_extended(model, paths, option) for option in choices]
    path: _Path | None = max(paths, key=lambda path: path.score)
    read: list[Option] = []
    while path is not None:
        read.append(path.option)
        path = path.before
    read.reverse()
    return [
        option if _is_supported(model, read, place) else Option(run[place].text.lower(), Change.NONE)
        for place, option in enumerate(read)
    ]


def _extended(model: LanguageModel, paths: list[_Path], option: Option) -> _Path:
    if not paths:
        return _Path(model.log_probability(option.syllable, None, None) - option.cost, option, None)
    scores = [
        path.score
        + model.log_probability(
            option.syllable, path.option.syllable, path.before.option.syllable if path.before is not None else None
        )
        for path in paths
    ]
    best = max(range(len(paths)), key=scores.__getitem__)
    return _Path(scores[best] - option.cost, option, paths[best])


def _is_supported(model: LanguageModel, read: list[Option], place: int) -> bool:
    """Whether the change at ``place`` has a known phrase around it, or is the plain majority of what is written so."""
    option = read[place]
    if option.change is Change.NONE:
        return True
    beside = model.support(
        option.syllable,
        [other.syllable for other in read[max(0, place - 2) : place]],
        [other.syllable for other in read[place + 1 : place + 3]],
    )
    if option.change is Change.MARKS:
        return beside > 0 or model.dominance(option.syllable) >= _SURE_ALONE
    return beside >= option.needed_support
