"""Shows a calculation over figures: the result, its operands with their sources, and what their bounds leave open."""

from __future__ import annotations

from collections.abc import Sequence

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.figures.arithmetic import Result
from actions.figures.calculation import Calculation, calculate
from actions.figures.operations import asked_words, operation_asked
from actions.figures.suppositions import works_out_otherwise
from actions.question import Question
from actions.replies.compose import Composer
from actions.replies.figure_statement import compose_figures
from actions.words.asked_unit import base_unit
from index.model import Figure
from vietnamese.amounts import Bound


def work_out(
    question: Question, figures: Sequence[Figure], knowledge: Knowledge, composer: Composer, *, strategy: str
) -> Answer | None:
    """Show the calculation that the words of a question ask for over ``figures``, two at least; None where none can be."""
    if len({base_unit(figure) for figure in figures}) > 1:
        composer.lead(composer.wording.incomparable)
        for figure in figures[:2]:
            composer.line(composer.claim(figure))
        return composer.answer(Status.PARTLY_ANSWERED, strategy=strategy)
    operation, ordered = operation_asked(asked_words(question.text), figures)
    wholes = [figure for figure in figures if any(figure in knowledge.ancestors(other) for other in figures)]
    if operation == "sum" and wholes:  # a part is not added to its whole again: the whole is shown with its parts
        return compose_figures(question, wholes[:1], knowledge, composer, exact=True)
    if works_out_otherwise(question, figures):
        return None
    return show_calculation(operation, ordered, figures, composer, strategy=strategy)


def show_calculation(
    operation: str, ordered: Sequence[Figure], figures: Sequence[Figure], composer: Composer, *, strategy: str
) -> Answer | None:
    """Show a calculation over ``ordered`` with its figures in the order said; None where it cannot be worked out."""
    try:
        calculation = calculate(operation, ordered, composer.wording)
    except ValueError:
        return None
    say_calculation(calculation, ordered, composer, stated=figures)
    say_how_exact(calculation.result, composer)
    composer.bars(composer.wording.chart, figures)
    return composer.answer(Status.ANSWERED, strategy=strategy)


def say_calculation(
    calculation: Calculation, operands: Sequence[Figure], composer: Composer, *, stated: Sequence[Figure] = ()
) -> None:
    """Say a calculation with the sources of its operands, then what the documents state, in another order where given."""
    marks = "".join(f" [{number}]" for number in dict.fromkeys(composer.show(figure) for figure in operands))
    composer.compute(calculation.result.computation)
    composer.lead(f"{calculation.sentence}{marks}.", stress=calculation.result.text)
    for figure in stated or operands:
        composer.line(composer.claim(figure))


def say_how_exact(result: Result, composer: Composer) -> None:
    """Say that a result is rounded, and to which side the bounds of its operands leave it open."""
    if result.rounded:
        composer.line(composer.wording.rounded)
    if result.bound in (Bound.AT_MOST, Bound.LESS_THAN):
        composer.line(composer.wording.may_be_lower)
    elif result.bound in (Bound.AT_LEAST, Bound.MORE_THAN):
        composer.line(composer.wording.may_be_higher)
