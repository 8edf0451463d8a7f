"""Proves a shown calculation: of the operations that answers show, over figures that it may be worked out of, and done again."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.answer import Answer, Computation
from actions.documents.named_members import members_called
from actions.figures.comparison_asked import PLANNED, than
from actions.figures.movement import from_to
from actions.figures.versions import core
from actions.reckoning.arithmetic import Operand, addable
from actions.reckoning.calculation import calculate
from actions.reckoning.each_and_count import each_with_count
from actions.reckoning.scaling import MONTH, is_cap_of_months, is_for_each_of, is_rate_of_level
from actions.reckoning.shared_out import portions
from index.figures.tariffs import LEVEL
from index.model import Figure
from index.release import Release

PROVED = ("share", "share_of_sum", "ratio", "difference", "remainder", "sum", "mean", "growth", "apart")
MEAN_OF = re.compile(r"mean_of:[^\W\d_]+(?: [^\W\d_]+)*")
TIMES = re.compile(r"times(?::(?:[2-9]|[1-9]\d{1,2}):[^\W\d_]+(?: [^\W\d_]+)?)+")
OF_WHOLE = re.compile(r"of_whole:\d{1,6}:(?:[^\W\d_]+(?: [^\W\d_]+){0,3})?")
SUPPOSING = re.compile(
    r"left(?::\d+(?:\.\d+)?)+|(?:under|over|enough|met|unmet|reached|short|less|more):\d+(?:\.\d+)?|changed:-?\d+(?:\.\d+)?"
)
SCALED = re.compile(
    r"fraction:\d{1,4}:\d{1,4}|(?:percent|multiple|divided):\d{1,4}(?:\.\d+)?|into:[^\W\d_]+[²³]?(?: [^\W\d_]+){0,3}"
)


def recompute(item: Computation, answer: Answer, release: Release) -> str | None:
    """Calculate again from the records and return the words that state it; None when operands or outcome differ."""
    operation, _, noun = item.operation.partition(":")
    if operation == "count":
        right = all(key in release.passages for key in item.operands) and item.result == len(set(item.operands))
        stated = answer.wording.count_points.format(count=item.shown, what=noun or answer.wording.points).rstrip(":")
        return stated if right and item.shown == str(len(item.operands)) else None
    if operation == "named":
        sentence = release.passages[item.operands[0]].text if item.operands[0] in release.passages else ""
        members = members_called(sentence, noun)
        right = members is not None and members.whole and item.shown == str(len(members.names)) == str(item.result)
        return answer.wording.count_points.format(count=item.shown, what=noun).rstrip(":") if right else None
    if operation == "parts":
        whole, *parts = item.operands
        right = [part.id for part in release.parts.get(whole, ())] == parts and item.shown == str(len(parts))
        return answer.wording.parts_counted.format(count=item.shown, part=noun).rstrip(":") if right else None
    marks = {shown.figure.id: shown.citation for shown in answer.figures}
    figures = [release.figures[key] for key in item.operands if key in release.figures and key in marks]
    if len(figures) != len(item.operands) or not _may_be_worked_out(item.operation, figures, release):
        return None
    try:
        calculation = calculate(item.operation, figures, answer.wording)
    except (ValueError, ArithmeticError):
        return None
    if calculation.result.computation != item:
        return None
    return calculation.sentence + "".join(f" [{mark}]" for mark in dict.fromkeys(marks[key] for key in item.operands))


def _may_be_worked_out(operation: str, figures: Sequence[Figure], release: Release) -> bool:
    """Tell whether a calculation is one of those that answers show, over as many figures of a kind as it needs."""
    if operation.startswith("portion:"):
        return len(figures) == 1 and operation in {f"portion:{count}" for count in portions(figures[0])}
    if operation == "rest":
        return len(figures) == 1 and figures[0].amount.change is None and " so với " not in figures[0].indicator
    if operation == "beyond":
        return len(figures) == 1 and figures[0].amount.change is None and PLANNED.match(than(figures[0])) is not None
    if TIMES.fullmatch(operation):
        things = operation.split(":")[2::2]
        text = release.passages[figures[0].passage].text if figures else ""
        return len(figures) == 1 and figures[0].amount.change is None and is_for_each_of(things, figures[0], text)
    if OF_WHOLE.fullmatch(operation):  # the whole is the citizen's
        return len(figures) == 1 and figures[0].amount.unit == "%" and figures[0].amount.change is None
    if operation in ("at_rate", "for_months"):
        return len(figures) == 2 and _is_set_for_level(operation, figures, release)
    if operation == "multiplied":
        return (
            len(figures) == 2
            and figures[0].document == figures[1].document
            and figures[0].amount.unit != "lần" == figures[1].amount.unit
        )
    if operation in ("per", "density"):
        return len(figures) == 2
    if operation == "products":
        pairs = list(zip(figures[::2], figures[1::2], strict=False))
        counts = {pair[1].id for pair in pairs}
        apart = len(counts) == len(pairs) > 1 and len(figures) == 2 * len(pairs)
        return apart and all(_are_of_one_sentence("product", pair, release) for pair in pairs)
    if operation == "movement" and len(figures) == 2 and _is_one_thing_later(*figures):
        return True
    if operation in ("product", "was", "movement"):
        return len(figures) == 2 and _are_of_one_sentence(operation, figures, release)
    if SUPPOSING.fullmatch(operation):  # the amount is the citizen's; the figure beside it must be one that is whole
        return len(figures) == 1 and figures[0].amount.high is None and figures[0].amount.change is None
    if SCALED.fullmatch(operation):  # what is done with it is the citizen's wish
        return len(figures) == 1 and figures[0].amount.change is None
    return (
        (operation in PROVED or MEAN_OF.fullmatch(operation) is not None)
        and len(figures) > 1
        and addable([*map(Operand.of, figures)])
    )


def _is_set_for_level(operation: str, figures: Sequence[Figure], release: Release) -> bool:
    """Tell whether a document sets a share of the level of a figure by a rate, or months for an amount of each."""
    level, beside = figures
    if level.document != beside.document or level.amount.change is not None:
        return False
    if operation == "for_months":
        return MONTH in (level.amount.unit or "").split("/")[1:] and is_cap_of_months(beside)
    named = LEVEL.search(level.indicator.removeprefix("mức "))
    sentence = release.passages[beside.passage].text
    return named is not None and is_rate_of_level(beside, named.group(), sentence)


def _is_one_thing_later(later: Figure, earlier: Figure) -> bool:
    """Tell whether two figures are amounts of one thing, the second of an earlier time."""
    if later.amount.change or earlier.amount.change or core(later.indicator) != core(earlier.indicator):
        return False
    return later.period is not None and earlier.period is not None and later.period.end > earlier.period.end


def _are_of_one_sentence(operation: str, figures: Sequence[Figure], release: Release) -> bool:
    """Tell whether one sentence states an amount with the count it is for each of, its own change, or what it was before."""
    first, second = figures
    if first.passage != second.passage:
        return False
    beside = release.passage_figures.get(first.passage, ())
    if operation == "movement":
        return (first, second) in from_to(release.passages[first.passage], beside)
    if operation == "product":
        return (first, second) in each_with_count(release.passages[first.passage], beside)
    return first.amount.change is None and second.amount.change is not None and first.period == second.period
