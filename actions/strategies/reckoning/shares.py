"""Answers «mỗi ngành chiếm mấy phần trăm»: of each part named, which share of their whole it is."""

from __future__ import annotations

import re

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.reckoning.calculation import calculate
from actions.reckoning.named_figures import named_figures
from actions.replies.compose import Composer
from actions.words.asked_unit import base_unit, measures
from index.model import Figure
from vietnamese.folding import fold

EACH_ASKED = re.compile(
    r"\b(?:mỗi|từng|lần lượt)\b[^?]*(?:phần trăm|%)|(?:phần trăm|%)[^?]*\b(?:mỗi|từng|lần lượt)\b", re.IGNORECASE
)
SHARE_OF = re.compile(r"^(?:ty trong|ty le|co cau)(?: cua)? ")
FEWEST = 2  # parts; what share one is of is asked otherwise


def answer_shares(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Work out the share of each of the parts named; None where they are not parts of one whole, or their shares are stated."""
    if EACH_ASKED.search(question.text) is None:
        return None
    parts = named_figures(question, evidence, knowledge)
    wholes = {part.parent for part in parts}
    whole = knowledge.release.figures.get(wholes.pop() or "") if len(wholes) == 1 else None
    if whole is None or len(parts) < FEWEST or any(base_unit(part) != base_unit(whole) for part in parts):
        return None
    if any(_share_is_stated(part, knowledge) or part.amount.high is not None for part in parts):
        return None
    if whole.amount.value == 0:
        return None
    rounded = False
    for part in parts:
        calculation = calculate("share", [part, whole], composer.wording)
        marks = "".join(f" [{number}]" for number in dict.fromkeys(composer.show(item) for item in (part, whole)))
        composer.compute(calculation.result.computation)
        composer.state(f"{calculation.sentence}{marks}.", stress=calculation.result.text)
        rounded = rounded or calculation.result.rounded
    if rounded:
        composer.line(composer.wording.rounded)
    return composer.answer(Status.ANSWERED, strategy="shares")


def _share_is_stated(part: Figure, knowledge: Knowledge) -> bool:
    """Tell whether the documents state a share of that name for that time."""
    return any(
        measures(item, "share")
        and SHARE_OF.sub("", fold(item.indicator)) == fold(part.indicator)
        and item.period == part.period
        for item in knowledge.release.figures.values()
        if item.amount.change is None
    )
