"""The figures that a talk gave last, and which two of them a follow-up works with that names nothing new: «gấp mấy lần?»."""

from __future__ import annotations

import re
from dataclasses import dataclass

from actions.documents.knowledge import Knowledge
from actions.documents.period_fit import period_fit
from actions.figures.versions import core
from actions.question import Question
from actions.reckoning.arithmetic import of_one_unit
from actions.reckoning.both_or_other import holds_against_other
from actions.words.indicator_names import plain_name
from index.model import Figure

TAKES_UP = re.compile(r"\bchiếm\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Given:
    """What the talk gave before a question: the figures of the ``last`` answers, and those that were so ``before`` it.

    ``held`` are those that the last answer reckoned with.
    """

    question: Question
    last: tuple[Figure, ...]
    before: tuple[Figure, ...]
    held: tuple[Figure, ...] = ()

    @property
    def alone(self) -> bool:
        """Tell whether the question leaves all to what was given."""
        return names_nothing_new(self.question)

    def is_of_last(self, figure: Figure) -> bool:
        """Tell whether a figure is of the thing that the last two figures are of."""
        return len(self.last) > 1 and all(same_thing(figure, item) for item in self.last[:2])

    def others(self, figure: Figure) -> list[Figure]:
        """Return the figures given beside one; none of the same thing, which is no part of itself («chiếm»)."""
        part = TAKES_UP.search(self.question.text) is not None
        return [item for item in self.last if item.id != figure.id and not (part and same_thing(item, figure))]

    def beside(self, figure: Figure) -> list[Figure]:
        """Return a figure with the last one in its unit that the talk gave beside it."""
        others = (item for item in self.last if item.id != figure.id)
        return [figure, *[item for item in others if of_one_unit([figure, item])][:1]]

    def from_last_two(self) -> list[Figure]:
        """Return a figure of the last answer and one of the answer before it that are of one time, kind and unit.

        Each answer may have given its amount for several times: «chi bao nhiêu?», «thu thì sao?», «chênh nhau bao nhiêu?».
        """
        if held := self._held_last():
            return held
        if not self.last or not self.before or same_thing(self.last[0], self.before[0]):
            return []
        own = [item for item in self.last if same_thing(item, self.last[0])]
        others = [item for item in self.before if same_thing(item, self.before[0])]
        pairs = ([one, other] for one in own for other in others if of_one_unit([one, other]))
        alike = [pair for pair in pairs if pair[0].period == pair[1].period]
        return next((pair for pair in alike if pair[0].kind == pair[1].kind), alike[0] if alike else [])

    def _held_last(self) -> list[Figure]:
        """Return the two that the last answer held against each other, where a question holds one against the other again."""
        operation = next(iter(self.question.memory.calculation), "")
        if (
            operation not in ("ratio", "difference")
            or len(self.held) != 2
            or not holds_against_other(self.question.text)
        ):
            return []
        return list(self.held)

    def pair(self) -> list[Figure]:
        """Return the two figures that a question which names none works with; empty where they make nothing of what it asks."""
        question = self.question
        pair = self.from_last_two() or (self.beside(self.last[0]) if self.last else [])
        one_thing = len(pair) == 2 and same_thing(*pair)
        if one_thing and TAKES_UP.search(question.text):
            return []
        told = all(any(period_fit(item.period, (asked,)) >= 0 for item in pair) for asked in question.periods)
        return pair if told and (question.follow_up or not question.terms) else []


def given_in_talk(question: Question, knowledge: Knowledge) -> Given:
    """Return the figures that the talk gave before a question, the latest first."""
    figures, memory = knowledge.release.figures, question.memory
    told = (memory.figures, memory.before, memory.calculation[1:])
    last, before, held = (tuple(figures[key] for key in keys if key in figures) for keys in told)
    return Given(question, last, before, held)


def names_nothing_new(question: Question) -> bool:
    """Tell whether a follow-up names neither a thing nor a time of its own."""
    return question.follow_up and not question.periods and all(term.start < 0 for term in question.terms)


def same_thing(one: Figure, other: Figure) -> bool:
    """Tell whether two figures measure one thing: «thu ngân sách nhà nước trên địa bàn», «thu ngân sách»."""
    return core(plain_name(one.indicator)) == core(plain_name(other.indicator))
