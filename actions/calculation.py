"""Says a calculation in one sentence; the same function writes it and proves it again at the exit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from actions.arithmetic import Operand, Result, difference, ratio, share, total
from actions.compose import period_phrase, sentence_case
from actions.wording import Wording
from index.model import Figure


@dataclass(frozen=True, slots=True)
class Calculation:
    """A calculation worked out and put into words."""

    result: Result
    sentence: str


def calculate(operation: str, figures: Sequence[Figure], wording: Wording) -> Calculation:
    """Work out ``operation`` over figures in the order given: part and whole, larger and smaller, or all summands.

    Figures of one indicator are told apart by their periods.
    """
    operands = [Operand.of(figure) for figure in figures]
    if len({operand.name for operand in operands}) < len(operands):
        operands = [
            replace(operand, name=f"{operand.name}{period_phrase(figure)}")
            for operand, figure in zip(operands, figures, strict=True)
        ]
    names = [operand.name for operand in operands]
    if operation == "sum":
        result = total(operands)
        return _said(wording.total.format(names=sentence_case(" và ".join(names)), **_parts(result)), result)
    result = {"share": share, "ratio": ratio, "difference": difference}[operation](operands[0], operands[1])
    template = {"share": wording.share, "ratio": wording.ratio, "difference": wording.difference}[operation]
    return _said(template.format(first=sentence_case(names[0]), second=names[1], **_parts(result)), result)


def _parts(result: Result) -> dict[str, str]:
    return {"result": result.text, "sum": result.sum}


def _said(sentence: str, result: Result) -> Calculation:
    return Calculation(result, sentence.removesuffix("."))
