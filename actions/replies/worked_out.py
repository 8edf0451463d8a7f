"""Shows a calculation over figures: the result, its operands with their sources, and what their bounds leave open."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from actions.answer import Answer, Status
from actions.claims.claimed_direction import is_just_of
from actions.claims.claimed_order import bears_out_order, claims_order
from actions.documents.knowledge import Knowledge
from actions.figures.asked_part import words_beside
from actions.figures.asserted import agrees, comparable, leaves_open, rounds
from actions.figures.versions import core
from actions.question import Question
from actions.reckoning.arithmetic import Result, of_one_unit
from actions.reckoning.calculation import Calculation, calculate, kinds_differ
from actions.reckoning.halves import adds_up
from actions.reckoning.operations import DIFFERENCE, SUM, TOTAL_ASKED, asked_words, in_order_of_time, operation_asked
from actions.reckoning.suppositions import supposes, works_out_otherwise
from actions.reckoning.together import amounts_together, asks_together, speaks_of_several
from actions.replies.compose import Composer
from actions.replies.figure_statement import compose_figures
from actions.words import cues
from index.model import Figure
from vietnamese.amounts import Amount, Bound, find_amounts

ADDED = re.compile(  # what was done of it at each time, and what comes to it
    r"\b(?:thêm|bổ sung|cấp|trồng|xây|lắp|mở|tuyển|trao|tặng|giải quyết|giải ngân)\b", re.IGNORECASE
)
PAIR = 2


def work_out(
    question: Question, figures: Sequence[Figure], knowledge: Knowledge, composer: Composer, *, strategy: str
) -> Answer | None:
    """Show the calculation that the words of a question ask for over ``figures``, two at least; None where none can be.

    That figures of two units cannot be worked with is said only where the question names just these two.
    """
    if not of_one_unit(figures):
        if not all(is_just_of(figure, question.terms, question.text) for figure in figures[:2]):
            return None
        composer.lead(composer.wording.incomparable)
        for figure in figures[:2]:
            composer.line(composer.claim(figure))
        return composer.answer(Status.PARTLY_ANSWERED, strategy=strategy)
    if speaks_of_several(question.text):
        if together := amounts_together(figures, question, knowledge):
            return show_calculation("share_of_sum", together, together, composer, strategy=strategy)
        if asks_together(question.text) or len(figures) > PAIR:
            return None  # of no one whole: never what one is of the other
    words = asked_words(question.text)
    operation, ordered = operation_asked(words, figures)
    if operation == "sum" and claims_order(question) and not SUM.search(words):
        operation = "difference"  # «tổng thu bằng tổng chi phải không»
    plainly = operation == "difference" and not DIFFERENCE.search(words)
    if question.leaning and TOTAL_ASKED.search(words) and plainly:  # «vậy là tổng bao nhiêu trường»
        operation, ordered = "sum", list(figures)
    wholes = [figure for figure in figures if any(figure in knowledge.ancestors(other) for other in figures)]
    if (
        operation == "sum"
        and question.leaning
        and not wholes
        and (above := common_whole(figures, knowledge)) is not None
    ):
        wholes = [above]
    if operation == "sum" and wholes:  # a part is not added to its whole again: the whole is shown with its parts
        return compose_figures(question, wholes[:1], knowledge, composer, exact=True)
    if operation == "sum" and all((figure.amount.unit or "").count("/") > 1 for figure in figures):
        return None  # what two kinds of people get each month is no sum
    if works_out_otherwise(question, figures) or (operation == "sum" and _are_of_what_there_is(figures, knowledge)):
        return None
    claimed = _claimed_result(question, figures)
    if claimed is None and operation == "difference":
        for as_stated in (False, True):
            right = bears_out_order(question, figures, knowledge, as_stated=as_stated)
            if right is not None:
                return _say_order(question, right, ordered, figures, composer, strategy=strategy, sure=not as_stated)
    if claimed is None and operation == "difference" and (moved := in_order_of_time(words, figures)):
        operation, ordered = "movement", moved
    return show_calculation(operation, ordered, figures, composer, strategy=strategy, claimed=claimed)


def _say_order(
    question: Question,
    right: bool,
    ordered: Sequence[Figure],
    figures: Sequence[Figure],
    composer: Composer,
    *,
    strategy: str,
    sure: bool,
) -> Answer:
    """Say whether the order of two amounts is the one that a question says, and how far apart they are."""
    wording, claimed = composer.wording, cues.CLAIMED.search(question.text) is not None
    plain = (wording.yes if right else wording.no).format(quote="").strip()
    composer.lead(verdict_on(right, composer, sure=sure) if claimed or not sure else plain)
    try:
        calculation = calculate("difference", ordered, wording)
    except ValueError:
        calculation = None
    if calculation is None or figures[0].amount.size == figures[1].amount.size:
        for figure in figures:
            composer.line(composer.claim(figure))
    else:
        say_calculation(calculation, ordered, composer, stated=figures)
        say_how_exact(calculation.result, ordered, composer)
        composer.bars(wording.chart, figures)
    wrong = claimed and sure and not right
    return composer.answer(Status.CORRECTED_PREMISE if wrong else Status.ANSWERED, strategy=strategy)


def verdict_on(right: bool, composer: Composer, *, sure: bool = True) -> str:
    """Return the words that open an answer to a claim that figures bear out, or do not; if not ``sure``, by what is stated."""
    if not sure:
        return composer.wording.right_as_stated if right else composer.wording.wrong_as_stated
    return (composer.wording.yes_figure if right else composer.wording.corrected).format(claim="").strip()


def _claimed_result(question: Question, figures: Sequence[Figure]) -> Amount | None:
    """Return the one amount of a question that none of ``figures`` states: what it says that they come to."""
    if cues.AMOUNT.search(question.text) or supposes(question):
        return None
    own = [
        amount
        for amount in question.amounts
        if amount.unit and not any(agrees(amount, figure.amount) for figure in figures)
    ]
    return own[0] if len(own) == 1 else None


def _bears_out(result: Result, claimed: Amount | None, *, as_stated: bool = False) -> bool | None:
    """Tell whether a result is what was claimed; None where nothing was, or bounds and rounding leave it open.

    ``as_stated`` takes no account of bounds.
    """
    worked_out = next((span.amount for span in find_amounts(result.text)), None)
    if worked_out is not None and as_stated:
        worked_out = replace(worked_out, bound=Bound.EXACT)
    pair = comparable(claimed, worked_out) if claimed is not None and worked_out is not None else None
    if claimed is None or worked_out is None or pair is None or leaves_open(claimed, worked_out):
        return None
    if result.rounded and pair[0] != pair[1] and abs(pair[0] - pair[1]) < 1:
        return True if rounds(claimed, worked_out) else None  # «37%» of what comes to 37,4%
    return agrees(claimed, worked_out)


def _are_of_what_there_is(figures: Sequence[Figure], knowledge: Knowledge) -> bool:
    """Tell whether figures say at several times how much there is of one thing: no sum, but where one is what comes to it."""
    if len({core(item.indicator) for item in figures}) > 1 or len({item.period for item in figures}) < 2:
        return False
    return not any(adds_up(item) or ADDED.search(words_beside(item, knowledge)) for item in figures)


def common_whole(figures: Sequence[Figure], knowledge: Knowledge) -> Figure | None:
    """Return the figure that all of some are parts of, in their unit: «22 chỉ tiêu» of 7 and 12."""
    above = {figure.parent for figure in figures}
    whole = knowledge.release.figures.get(next(iter(above)) or "") if len(above) == 1 else None
    return whole if whole is not None and of_one_unit([whole, *figures]) else None


def whole_of_all(keys: Sequence[str], knowledge: Knowledge) -> Figure | None:
    """Return the figure that is stated of what was added up: the whole of which the summands are all the parts."""
    figures = [knowledge.release.figures[key] for key in keys if key in knowledge.release.figures]
    whole = common_whole(figures, knowledge)
    parts = knowledge.release.parts.get(whole.id, ()) if whole is not None else ()
    return whole if {part.id for part in parts} == set(keys) else None


def show_calculation(
    operation: str,
    ordered: Sequence[Figure],
    figures: Sequence[Figure],
    composer: Composer,
    *,
    strategy: str,
    claimed: Amount | None = None,
) -> Answer | None:
    """Show a calculation over ``ordered`` with its figures in the order said; None where it cannot be worked out.

    Where an amount is ``claimed`` for its result, the result is said to be that or put right.
    """
    try:
        calculation = calculate(operation, ordered, composer.wording)
    except ValueError:
        return None
    right = _bears_out(calculation.result, claimed)
    by_what_is_stated = _bears_out(calculation.result, claimed, as_stated=True) if right is None else right
    if by_what_is_stated is not None:
        composer.lead(verdict_on(by_what_is_stated, composer, sure=right is not None))
    say_calculation(calculation, ordered, composer, stated=figures)
    say_how_exact(calculation.result, ordered, composer)
    composer.bars(composer.wording.chart, figures)
    return composer.answer(Status.CORRECTED_PREMISE if right is False else Status.ANSWERED, strategy=strategy)


def say_calculation(
    calculation: Calculation, operands: Sequence[Figure], composer: Composer, *, stated: Sequence[Figure] = ()
) -> None:
    """Say a calculation with the sources of its operands, then what the documents state, in another order where given."""
    marks = "".join(f" [{number}]" for number in dict.fromkeys(composer.show(figure) for figure in operands))
    composer.compute(calculation.result.computation)
    composer.lead(f"{calculation.sentence}{marks}.", stress=calculation.result.text)
    for figure in stated or operands:
        composer.line(composer.claim(figure, with_kind=kinds_differ(operands, apart=True)))


def say_how_exact(result: Result, operands: Sequence[Figure], composer: Composer) -> None:
    """Say that a result is rounded, and to which side the bounds of its operands leave it open."""
    if result.rounded:
        composer.line(composer.wording.rounded if result.digits else composer.wording.rounded_whole)
    if result.bound in (Bound.AT_MOST, Bound.LESS_THAN):
        composer.line(composer.wording.may_be_lower.format(limit=_limits(operands, composer)))
    elif result.bound in (Bound.AT_LEAST, Bound.MORE_THAN):
        composer.line(composer.wording.may_be_higher.format(limit=_limits(operands, composer)))
    elif result.bound is Bound.ABOUT and all(item.amount.bound is not Bound.ABOUT for item in operands):
        composer.line(composer.wording.bounds_leave_open)  # a minimum of a minimum may be more of it or less


def _limits(operands: Sequence[Figure], composer: Composer) -> str:
    """Return which limits are among the operands of a calculation: a minimum, a maximum, or both."""
    bounds = {item.amount.bound for item in operands}
    below, above = bounds & {Bound.AT_LEAST, Bound.MORE_THAN}, bounds & {Bound.AT_MOST, Bound.LESS_THAN}
    wording = composer.wording
    return wording.limit_both if below and above else wording.limit_above if above else wording.limit_below
