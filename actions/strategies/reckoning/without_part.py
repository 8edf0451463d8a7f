"""Works out what is left, or what two others make, where a question supposes that nothing comes of a part of a whole."""

from __future__ import annotations

from dataclasses import replace

from actions.answer import Answer
from actions.documents.knowledge import Knowledge
from actions.figures.comparison_asked import PLANNED
from actions.figures.wholes import whole_of
from actions.finding.evidence import Evidence, gather
from actions.question import Question
from actions.reckoning.named_figures import named_figures
from actions.reckoning.operations import asks_calculation
from actions.reckoning.suppositions import left_without_part, without_part
from actions.replies.compose import Composer
from actions.replies.worked_out import show_calculation, work_out


def answer_left_without_part(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Take the one part that a question takes away from its whole; None where no whole of what is asked for is stated."""
    supposed = left_without_part(question)
    if supposed is None:
        return None
    asked, part = supposed
    named = replace(question, terms=part)
    failing = named_figures(named, gather(named, knowledge), knowledge)
    whole = whole_of(failing[0], knowledge) if len(failing) == 1 else None
    own = [term for term in asked.terms if term.vital and not PLANNED.fullmatch(term.text)]
    if whole is None or not all(knowledge.figure_texts[whole.id][0].speaks_of(term) for term in own):
        return None
    pair = [whole, failing[0]]
    return show_calculation("remainder", pair, pair, composer, strategy="without_part")


def answer_without_part(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Take the part from the whole that is asked for, or reckon with two others; None where the whole is one of these."""
    supposed = without_part(question)
    if supposed is None:
        return None
    asked, part = supposed
    failing = named_figures(replace(question, terms=part), evidence, knowledge)
    named = named_figures(asked, evidence, knowledge)
    wholes = {whole.id for item in failing for whole in knowledge.ancestors(item)}
    if len(failing) == len(named) == 1 and named[0].id in wholes and not asks_calculation(asked):
        pair = [named[0], failing[0]]
        return show_calculation("remainder", pair, pair, composer, strategy="without_part")
    if len(named) != 2 or not failing or not asks_calculation(asked) or any(item.id in wholes for item in named):
        return None
    return work_out(asked, named, knowledge, composer, strategy="without_part")
