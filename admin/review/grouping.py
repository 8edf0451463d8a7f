"""Puts questions that ask for the same thing together, by the encoder's likeness."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from admin.review.conversations import KeptTurn
from vietnamese.folding import fold, has_diacritics

ALIKE = 0.6  # cosine; above that of 99.8 % of the pairs of development questions that ask for different passages

Encode = Callable[[Sequence[str]], NDArray[np.float32]]


@dataclass(frozen=True, slots=True)
class Group:
    """Turns that ask alike, the earliest first; ``key`` stays the same while the earliest question does."""

    key: str
    turns: tuple[KeptTurn, ...]

    @property
    def question(self) -> str:
        """The question that stands for the group: the earliest with diacritics, else the earliest."""
        return next((turn.question for turn in self.turns if has_diacritics(turn.question)), self.turns[0].question)

    @property
    def phrasings(self) -> list[str]:
        """Every way it was asked, each once, ``question`` first."""
        found = {same_words(self.question): self.question}
        for turn in self.turns:
            found.setdefault(same_words(turn.question), turn.question)
        return list(found.values())


def group_turns(turns: Sequence[KeptTurn], *, encode: Encode, read: Callable[[str], str]) -> list[Group]:
    """Group turns by what ``encode`` makes of their questions as ``read``; the biggest groups first.

    ``encode`` returns float32 of shape (n, dimension) with rows of length 1.
    """
    if not turns:
        return []
    words = {turn.question: same_words(turn.question) for turn in turns}
    vectors = encode([read(turn.question) for turn in turns])
    members: list[list[int]] = []
    for index, turn in enumerate(turns):
        home = next(
            (
                group
                for group in members
                if words[turns[group[0]].question] == words[turn.question]
                or float(vectors[group[0]] @ vectors[index]) >= ALIKE
            ),
            None,
        )
        if home is None:
            members.append([index])
        else:
            home.append(index)
    groups = [Group(_key(turns[group[0]].question), tuple(turns[index] for index in group)) for group in members]
    return sorted(groups, key=lambda group: -len(group.turns))


def same_words(question: str) -> str:
    """Return a question without case, diacritics, punctuation and spacing, to tell the same words apart from others."""
    return " ".join("".join(char if char.isalnum() else " " for char in fold(question)).split())


def _key(question: str) -> str:
    return hashlib.sha256(same_words(question).encode()).hexdigest()[:8]
