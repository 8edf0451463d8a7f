"""What stands around one amount, in the terms in which the candidates for its indicator ask."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from index.figures.clauses import counts_nouns, right_phrase
from index.figures.phrases import Left
from index.figures.recipients import recipient
from index.figures.words import phrases
from vietnamese.amounts import AmountSpan

Named = tuple[str, int] | None  # an indicator and how far right of the amount its words reach; None: no candidate


@dataclass(frozen=True)
class Situation:
    """An amount ``span`` of ``text``, the amounts ``following`` it, the words ``left`` of it, the indicator ``previous`` that
    it may go on with (else empty), and whether what follows it is only what it is ``compared`` with."""

    text: str
    span: AmountSpan
    following: list[AmountSpan]
    left: Left
    previous: str
    compared: bool = False

    @property
    def unit(self) -> str:
        return self.span.amount.unit or ""

    @cached_property
    def counted(self) -> bool:
        """Whether the unit counts things («đề án») and measures nothing."""
        return counts_nouns(self.span.amount.unit)

    @property
    def share(self) -> bool:
        return self.unit == "%"

    @cached_property
    def _right(self) -> tuple[str, int]:
        if self.compared and not self.counted:
            return "", self.span.end
        return right_phrase(self.text, self.span, self.following)

    @property
    def right(self) -> str:
        """The noun phrase after the amount, empty when none follows."""
        return self._right[0]

    @property
    def end(self) -> int:
        """Where ``right`` ends."""
        return self._right[1]

    @property
    def bare(self) -> bool:
        """Whether the counted noun stands alone: «5 người», and not «5 người có công»."""
        return self.counted and len(self.right.split()) <= len(self.unit.split())

    @property
    def told(self) -> bool:
        """Whether the words left of the amount are linked to it («đạt», «:») or open with a word like «tỷ lệ»."""
        return bool(self.left.phrase) and (self.left.linked or self.left.headed)

    @property
    def silent(self) -> bool:
        """Whether neither a noun phrase nor a verb of doing stands left of the amount."""
        return not (self.left.phrase or self.left.acting)

    @cached_property
    def to_whom(self) -> str:
        """«cho …», «đối với …» right after the amount."""
        return recipient(self.text, self.span)

    @property
    def light_verb(self) -> bool:
        """Whether the verb left of the amount says nothing of what is measured: «có», «phấn đấu có»."""
        verb = self.left.acting.lower()
        return not verb or verb in phrases("light_verbs") or verb.startswith("phấn đấu") or verb.endswith("có")
