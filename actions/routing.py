"""Chooses, from the intent and the words of a question, the strategies that may answer it, in order."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from actions.answer import Answer
from actions.compose import Composer
from actions.evidence import Evidence
from actions.knowledge import Knowledge
from actions.question import Question
from actions.strategies.compute import answer_compute
from actions.strategies.definition import answer_definition
from actions.strategies.figure import answer_figure
from actions.strategies.listing import answer_listing
from actions.strategies.mention import answer_mention
from actions.strategies.overview import answer_overview
from actions.strategies.passages import answer_achievement, answer_passage, answer_supported, answer_task
from actions.strategies.point import answer_point, asked_point
from actions.strategies.references import answer_references
from actions.strategies.several import answer_several
from actions.strategies.when import answer_when
from actions.strategies.who import answer_who
from actions.strategies.yes_no import answer_asserted, answer_yes_no

Strategy = Callable[[Question, Evidence, Knowledge, Composer], Answer | None]

STRATEGIES: Mapping[str, tuple[Strategy, ...]] = {
    "ask_figure": (answer_asserted, answer_figure, answer_several, answer_mention),
    "ask_task": (answer_task, answer_passage, answer_overview),
    "ask_achievement": (answer_achievement, answer_passage),
    "ask_document": (answer_references, answer_passage),
    "ask_when": (answer_when,),
    "ask_who": (answer_who,),
    "ask_count": (answer_listing, answer_mention),
    "ask_compare": (answer_compute, answer_figure, answer_passage),
    "ask_compute": (answer_compute, answer_figure, answer_several, answer_mention),
    "ask_yes_no": (answer_yes_no, answer_figure, answer_passage),
    "ask_definition": (answer_definition, answer_passage),
    "ask_overview": (answer_overview,),
}

AMOUNT_ASKED = re.compile(r"bao nhiêu|\bmấy\b|con số|chỉ số|how much|how many", re.IGNORECASE)
DOCUMENTS_COUNTED = re.compile(r"(bao nhiêu|mấy|những|các) (nghị quyết|văn bản|quyết định|chỉ thị)", re.IGNORECASE)


def strategies_for(question: Question) -> tuple[Strategy, ...]:
    """Return the strategies for a question in the order they are tried; the words may overrule a weak intent."""
    chosen = STRATEGIES.get(question.intent, STRATEGIES["ask_overview"])
    if asked_point(question.text) is not None:
        return (answer_point, *chosen)
    if question.intent == "ask_count" and DOCUMENTS_COUNTED.search(question.text):
        return (answer_references, *chosen)
    if question.intent in ("ask_task", "ask_overview", "ask_achievement") and AMOUNT_ASKED.search(question.text):
        return (*STRATEGIES["ask_figure"], *chosen)
    if question.intent == "ask_compare" and len(question.numbers) > 1:
        return (answer_when, *chosen)
    if question.intent == "ask_figure" and not AMOUNT_ASKED.search(question.text):
        return (answer_asserted, answer_figure, answer_several, answer_supported)
    return chosen
