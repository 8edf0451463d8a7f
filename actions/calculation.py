"""Says a calculation in one sentence; the same function writes it and proves it again at the exit."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from actions.arithmetic import Operand, Result, difference, growth, mean, per, portion, ratio, share, total
from actions.compose import period_phrase, sentence_case
from actions.scaling import multiplied, rest, times
from actions.wording import Wording
from index.model import Figure

YEARS_SAID = re.compile(r"\b0?([2-9]) năm\b(?! (?:tuổi|kinh nghiệm|liền|liên tục|trước))", re.IGNORECASE)


def portions(figure: Figure) -> dict[int, str]:
    """Return into how many months, quarters and years the time of a figure divides; nothing where it is no whole months.

    A figure that says of how many years it is the total («tổng thu 5 năm») has those years, whatever its time.
    """
    said = YEARS_SAID.search(figure.indicator)
    years = {int(said.group(1)): "năm"} if said else {}
    period = figure.period
    if period is None or period.start.day != 1 or (period.end + timedelta(days=1)).day != 1:
        return years
    months = (period.end.year - period.start.year) * 12 + period.end.month - period.start.month + 1
    years = years or ({months // 12: "năm"} if months % 12 == 0 and months > 12 else {})
    quarters = {months // 3: "quý"} if months % 3 == 0 and months > 3 else {}
    return {**quarters, **({months: "tháng"} if months > 1 else {}), **years}


@dataclass(frozen=True, slots=True)
class Calculation:
    """A calculation worked out and put into words."""

    result: Result
    sentence: str


def calculate(operation: str, figures: Sequence[Figure], wording: Wording) -> Calculation:
    """Work out ``operation`` over figures in the order given: part and whole, larger and smaller, or all summands.

    Figures of one indicator are told apart by their periods. Raises ValueError for an average of ranges, KeyError for
    parts that the time of the figure does not have.
    """
    operands = [Operand.of(figure) for figure in figures]
    if operation == "mean":
        result = mean(operands)
        return _said(wording.mean.format(name=operands[0].name, **_parts(result)), result)
    if operation == "growth":
        result = growth(operands[0], operands[1])
        grew = operands[0].value >= operands[1].in_unit(operands[0].unit)
        periods = {"later": period_phrase(figures[0]), "earlier": period_phrase(figures[1]).strip()}
        template = wording.grew if grew else wording.fell
        return _said(sentence_case(template.format(name=operands[0].name, **periods, **_parts(result))), result)
    if operation == "per":
        result = per(operands[0], operands[1])
        return _said(wording.per.format(one=operands[1].unit or operands[1].name, **_parts(result)), result)
    if operation.startswith("portion:"):
        count = int(operation.partition(":")[2])
        result = portion(operands[0], count)
        name = f"{operands[0].name}{period_phrase(figures[0])}"
        said = wording.portion.format(name=name, count=count, time=portions(figures[0])[count], **_parts(result))
        return _said(sentence_case(said), result)
    if operation.startswith("times:"):
        _, repeated, of = operation.split(":")
        result = times(operands[0], int(repeated), of)
        return _said(
            wording.times.format(name=sentence_case(operands[0].name), count=repeated, of=of, **_parts(result)), result
        )
    if operation == "multiplied":
        result = multiplied(operands[0], operands[1])
        factor = figures[1].amount.text()
        return _said(
            wording.multiplied.format(name=sentence_case(operands[0].name), factor=factor, **_parts(result)), result
        )
    if operation == "rest":
        result = rest(operands[0])
        return _said(wording.rest.format(name=operands[0].name, **_parts(result)), result)
    if len({operand.name for operand in operands}) < len(operands):
        operands = [
            replace(operand, name=f"{operand.name}{period_phrase(figure)}")
            for operand, figure in zip(operands, figures, strict=True)
        ]
    names = [operand.name for operand in operands]
    if operation == "sum":
        result = total(operands)
        return _said(wording.total.format(names=sentence_case(" và ".join(names)), **_parts(result)), result)
    worked_out = {"share": share, "ratio": ratio, "difference": difference, "remainder": difference}[operation]
    result = worked_out(operands[0], operands[1])
    result = replace(result, computation=replace(result.computation, operation=operation))
    template = {
        "share": wording.share,
        "ratio": wording.ratio,
        "difference": wording.difference,
        "remainder": wording.remainder,
    }[operation]
    return _said(template.format(first=sentence_case(names[0]), second=names[1], **_parts(result)), result)


def _parts(result: Result) -> dict[str, str]:
    return {"result": result.text, "sum": result.sum}


def _said(sentence: str, result: Result) -> Calculation:
    return Calculation(result, sentence.removesuffix("."))
