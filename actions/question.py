"""A citizen's question after it was read: what it is about, for when, and in which conversation."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from actions.words.matching import Term
from actions.words.quantity_words import wordy_numbers
from vietnamese.amounts import Amount
from vietnamese.periods import Period

JOINING = re.compile(r"\s*(?:(?:phía|vùng|khu vực)\s+)?", re.IGNORECASE)  # may stand between two words of one name


@dataclass(frozen=True, slots=True)
class Turn:
    """What Rasa knows of a message: its text, the intent with its confidence and the entities.

    ``restored`` tells that the text was typed without diacritics: all that it has are guessed. ``ranking`` holds every intent
    with its confidence, the likeliest first; the fallback is none.
    """

    text: str
    intent: str
    confidence: float = 1.0
    entities: tuple[Mapping[str, Any], ...] = ()
    restored: bool = False
    ranking: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Memory:
    """What a conversation carries from turn to turn; it travels in a Rasa slot as plain JSON.

    ``intent`` and ``terms`` are those of the last question that was about the documents, ``figures`` the ids of the figures
    its answers led with (latest first), ``citations`` where its quotations stand (document, start, end), ``rest`` the ids of
    passages that «xem thêm» shows next, ``calculation`` the operation and the figures of the one that the last answer showed.
    ``before`` are the ids of the figures that the answer before the last led with, ``numbers`` those of the documents named
    last, ``numbers_before`` of those named before them.
    ``topic`` are the terms of the last question that named what it was about, which the follow-ups after it leave unsaid,
    ``about`` says it as it was typed, and ``spoken_of`` are the last citations, kept where a follow-up to them was refused.
    ``english`` tells that the last question was asked in English.
    """

    intent: str = ""
    terms: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = ()
    period: str = ""
    figures: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    citations: tuple[tuple[str, int, int], ...] = ()
    rest: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    numbers_before: tuple[str, ...] = ()
    status: str = ""
    strategy: str = ""
    calculation: tuple[str, ...] = ()
    topic: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = ()
    about: str = ""
    spoken_of: tuple[tuple[str, int, int], ...] = ()
    english: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """A question ready to be answered.

    ``written`` is the message in full Vietnamese but for its short forms, ``text`` the question with them written out and
    everyday speech in plain words, ``terms`` what it is about, ``periods`` the times it names, ``amounts`` the figures it
    asserts, ``numbers`` the document numbers it names, ``document`` the document it is bound to, ``told`` what the writer
    tells of themselves, which chooses among answers and is asked of none. ``leaning`` marks a follow-up that names nothing
    but what is wanted of the thing spoken of.
    """

    written: str
    text: str
    intent: str
    confidence: float
    terms: tuple[Term, ...] = ()
    periods: tuple[Period, ...] = ()
    amounts: tuple[Amount, ...] = ()
    numbers: tuple[str, ...] = ()
    document: str | None = None
    follow_up: bool = False
    leaning: bool = False
    english: bool = False
    entities: tuple[Mapping[str, Any], ...] = ()
    told: tuple[Term, ...] = ()
    memory: Memory = field(default_factory=Memory)

    @property
    def about(self) -> str:
        """What the question is about: as typed, neighbours together."""
        return ", ".join(self._together(self.terms))

    def naming(self, chosen: Collection[Term]) -> str:
        """Return the things of ``chosen`` in words that a reply may repeat: as typed, with the terms they stand next to.

        What holds a number is left out, for a reply gives none without its source («cấp 2», «billion»); empty where all do.
        """
        groups = self._together(chosen)
        return ", ".join(
            words for words in groups if not any(map(str.isdigit, words)) and not wordy_numbers(words, points="")
        )

    def _together(self, chosen: Collection[Term]) -> list[str]:
        groups: list[list[Term]] = []
        end = -1
        for term in self.terms:
            if groups and 0 <= end <= term.start and JOINING.fullmatch(self.text, end, term.start):
                groups[-1].append(term)
            else:
                groups.append([term])
            end = term.start + len(term.said or term.text) if term.start >= 0 else -1
        named = [group for group in groups if any(term in chosen for term in group)]
        return [self._joined(group) for group in named]

    def _joined(self, group: Sequence[Term]) -> str:
        """Return neighbours with the word between them that only joins: «miền núi phía Bắc»."""
        words: list[str] = []
        end = -1
        for term in group:
            between = self.text[end : term.start].split() if 0 <= end <= term.start else []
            words += [*between, self._as_typed(term)]
            end = term.start + len(term.said or term.text) if term.start >= 0 else -1
        return " ".join(words)

    def _as_typed(self, term: Term) -> str:
        """Return a term with the capitals of its names; a capital that only opens the message is none."""
        words = self.text[term.start : term.start + len(term.text)] if term.start >= 0 else ""
        if words.lower() != term.text or self.text.isupper():
            return term.text
        opens = not self.text[: term.start].strip() and words.split()[0][1:].islower()  # never «ioT»
        named = any(word[:1].isupper() for word in self.text[term.start :].split()[1:2])
        return words[:1].lower() + words[1:] if opens and not named else words
