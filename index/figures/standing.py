"""Where an amount stands among the others of its passage."""

from __future__ import annotations

import re
from dataclasses import dataclass

from index.figures.clauses import counts_nouns
from vietnamese.amounts import AmountSpan

_PLAN = re.compile(r"\s*/\s*(KH|kế hoạch|dự toán|DT|chỉ tiêu|mục tiêu)\s*(?:là\s*)?", re.IGNORECASE)
_SLASH = re.compile(r"\s*/\s*")
_OUT_OF = re.compile(r"\s+(?:trên|trong)\s+tổng\s+(?:số\s+)?(?:vốn\s+|kế hoạch\s+)?")

_COUNTED_OUT_OF = re.compile(r"(?:\s+[^\W\d_]+){0,6}\s+(?:trên|trong)\s+tổng\s+(?:số\s+)?", re.IGNORECASE)


@dataclass(frozen=True)
class Place:
    """Where an amount stands: ``spans[index]`` of ``text``, in the clause from ``start`` on, in the parentheses opened at
    ``around``; the indicators ``found`` of the amounts before it, and what of them is ``said`` with their standards; how far
    the amounts before it have ``reached``, for each parenthesis; the indicator ``previous`` that it may go on with."""

    text: str
    spans: list[AmountSpan]
    index: int
    start: int
    around: int | None
    found: list[str]
    said: list[str]
    reached: dict[int | None, int]
    previous: str

    @property
    def span(self) -> AmountSpan:
        return self.spans[self.index]

    @property
    def before(self) -> AmountSpan | None:
        """The amount before it."""
        return self.spans[self.index - 1] if self.index else None

    @property
    def is_total(self) -> bool:
        """Whether it is the total in «45,6 tỷ đồng/78 tỷ đồng»."""
        return self.before is not None and _SLASH.fullmatch(self.text, self.before.end, self.span.start) is not None

    @property
    def out_of(self) -> bool:
        """Whether it is the total in «đã giải ngân 45 tỷ đồng trên tổng số 78 tỷ đồng được giao»."""
        pattern = _COUNTED_OUT_OF if counts_nouns(self.span.amount.unit) else _OUT_OF
        return self.before is not None and pattern.fullmatch(self.text, self.before.end, self.span.start) is not None

    @property
    def plan(self) -> str:
        """«kế hoạch», «dự toán» where it is the plan in «1.200 tỷ đồng/KH 1.500 tỷ đồng»; else empty."""
        said = _PLAN.fullmatch(self.text, self.before.end, self.span.start) if self.before is not None else None
        return ("dự toán" if said[1].lower() in {"dt", "dự toán"} else "kế hoạch") if said else ""

    @property
    def outside(self) -> int | None:
        """The index of the amount right before the parentheses it stands in."""
        if self.around is None:
            return None
        earlier = [place for place, other in enumerate(self.spans) if other.end <= self.around]
        last = earlier[-1] if earlier else None
        return None if last is None or self.text[self.spans[last].end : self.around].strip() else last

    @property
    def share_outside(self) -> int | None:
        """The index of the share right before the parentheses it stands in."""
        place = self.outside
        return place if place is not None and self.spans[place].amount.unit == "%" else None

    @property
    def alone(self) -> bool:
        """Whether the parentheses it stands in hold nothing else."""
        opened = self.around is not None and not self.text[self.around + 1 : self.span.start].strip()
        return opened and self.text[self.span.end :].lstrip().startswith(")")
