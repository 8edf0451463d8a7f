"""Chooses, from the intent and the words of a question, the strategies that may answer it, in order."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from actions import cues
from actions.answer import Answer
from actions.asked_point import asked_point
from actions.asked_unit import SHARE_ASKED, asked_dimension
from actions.compose import Composer
from actions.evidence import Evidence
from actions.knowledge import Knowledge
from actions.operations import asks_change_between
from actions.question import Question
from actions.stages import ASKED as ASKED_STAGE
from actions.strategies.agency_rows import answer_agency_rows
from actions.strategies.average import AVERAGE, answer_average
from actions.strategies.chief_targets import answer_chief_targets
from actions.strategies.compute import answer_compute, answer_next_share
from actions.strategies.contrast import answer_both, answer_contrast
from actions.strategies.counted import answer_counted
from actions.strategies.definition import answer_definition
from actions.strategies.effect import answer_effect
from actions.strategies.figure import answer_figure
from actions.strategies.given_amounts import answer_given_amounts
from actions.strategies.headings import answer_headed, answer_heading
from actions.strategies.hours import answer_hours
from actions.strategies.labelled import answer_labelled
from actions.strategies.letterhead import answer_letterhead
from actions.strategies.listing import answer_listing, answer_points
from actions.strategies.mention import answer_mention
from actions.strategies.nearest import answer_nearest
from actions.strategies.nearest_amount import answer_nearest_amount
from actions.strategies.ordinal import answer_ordinal
from actions.strategies.overview import SUMMED_UP, answer_overview
from actions.strategies.passages import answer_achievement, answer_passage, answer_supported, answer_task
from actions.strategies.point import answer_point
from actions.strategies.premise import answer_premise
from actions.strategies.ranking import answer_ranking
from actions.strategies.references import answer_cited, answer_references
from actions.strategies.remainder import answer_remainder
from actions.strategies.row_cells import answer_row_cells
from actions.strategies.scaled import answer_scaled
from actions.strategies.scheduled import answer_scheduled
from actions.strategies.several import answer_several
from actions.strategies.stage import COUNTED as COUNTED_STAGES
from actions.strategies.stage import answer_stage
from actions.strategies.supposed import answer_supposed
from actions.strategies.table_rows import answer_due_rows
from actions.strategies.targets_met import answer_targets_met
from actions.strategies.when import answer_when
from actions.strategies.who import answer_who
from actions.strategies.why import answer_why
from actions.strategies.works import answer_works
from actions.strategies.yes_no import answer_asserted, answer_yes_no

Strategy = Callable[[Question, Evidence, Knowledge, Composer], Answer | None]

STRATEGIES: Mapping[str, tuple[Strategy, ...]] = {
    "ask_figure": (
        *(answer_asserted, answer_figure, answer_several, answer_both, answer_counted),
        *(answer_nearest_amount, answer_mention),
    ),
    "ask_task": (answer_task, answer_passage, answer_overview, answer_nearest),
    "ask_achievement": (answer_achievement, answer_passage, answer_nearest),
    "ask_document": (answer_references, answer_passage, answer_nearest),
    "ask_when": (answer_row_cells, answer_when),
    "ask_who": (answer_row_cells, answer_who),
    "ask_count": (answer_listing, answer_counted, answer_nearest_amount, answer_mention, answer_nearest),
    "ask_compare": (answer_compute, answer_figure, answer_passage, answer_nearest),
    "ask_compute": (answer_compute, answer_figure, answer_several, answer_both, answer_mention),
    "ask_yes_no": (answer_yes_no, answer_figure, answer_passage, answer_nearest),
    "ask_definition": (answer_definition, answer_passage, answer_nearest),
    "ask_overview": (answer_overview, answer_nearest),
}

PAST_PART = re.compile(
    r"(?:tháng|nửa) đầu năm.*(?:ra sao|thế nào|sao rồi|có gì|(?:làm|đạt)(?: được| ra)+ (?:gì|những gì))", re.IGNORECASE
)
WHAT_TO_DO = re.compile(
    r"\b(?:làm|phải|cần)(?: những| các)?(?: việc| điều)? gì\b(?!.*(?:bao nhiêu|mấy))", re.IGNORECASE
)
HOW_WELL = re.compile(r"\b(?:tốt|khá|nhanh|chậm|ổn|suôn sẻ|thuận lợi)(?: hay\b|\s*(?:không|chưa))", re.IGNORECASE)
OPEN = ("ask_count", "ask_task", "ask_achievement", "ask_when", "ask_who", "ask_definition", "ask_overview")
GUESS = 0.4  # below this Rasa guesses, and a measure named counts for more
DESCRIBED = re.compile(r"thế nào|ra sao|làm gì|gì\b|vì sao|tại sao|không\s*\W*$", re.IGNORECASE)
SURE = 0.9  # from here on Rasa's intent stands even where no word of the question speaks for it
SELF_NAMED = (
    answer_ordinal,
    answer_hours,
    answer_letterhead,
    answer_effect,
    answer_given_amounts,
    answer_scaled,
    answer_contrast,
    answer_ranking,
    answer_remainder,
    answer_supposed,
    answer_targets_met,
    answer_stage,
    answer_scheduled,
    answer_agency_rows,
    answer_due_rows,
    answer_chief_targets,
    answer_labelled,
    answer_works,
)
COMPARABLE = ("ask_compare", "ask_achievement", "ask_figure", "ask_count", "ask_overview")
DESCRIBING = ("ask_task", "ask_achievement", "ask_overview", "ask_count", "ask_document", "ask_explanation")
UNSURE = 0.7  # below this the words of the question count for more than Rasa's intent


def likely_intent(question: Question) -> str:
    """Guess from the words what a question wants whose intent Rasa could not tell."""
    for cue, intent in (
        (cues.DOCUMENTS_COUNTED, "ask_count"),
        (cues.TREATED, "ask_task"),
        (cues.AMOUNT, "ask_figure"),
        (cues.WHEN, "ask_when"),
        (cues.WHO, "ask_who"),
    ):
        if cue.search(question.text):
            return intent
    if question.numbers:
        return "ask_document"
    if SUMMED_UP.search(question.text):
        return "ask_overview"
    if any(term.kind == "indicator" for term in question.terms):
        return "ask_figure"
    return question.memory.intent if question.follow_up and question.memory.intent else "ask_task"


def settled_intent(question: Question) -> str:
    """Return the intent that decides: Rasa's, unless the words plainly ask for something else."""
    intent = question.intent
    if question.confidence < GUESS and cues.MEASURED.search(question.text) and not DESCRIBED.search(question.text):
        return "ask_figure"
    if cues.CLAIMED.search(question.text) and intent in OPEN and not question.follow_up:
        return "ask_yes_no"
    if intent == "ask_task" and question.periods and PAST_PART.search(question.text):
        return "ask_achievement"
    if (
        intent == "ask_figure"
        and question.confidence < UNSURE
        and not question.amounts
        and WHAT_TO_DO.search(question.text)
    ):
        return "ask_task"
    if intent == "ask_figure" and HOW_WELL.search(question.text) and not cues.AMOUNT.search(question.text):
        return "ask_achievement"
    days = not question.numbers and asked_dimension(question.text) == "days"
    if intent == "ask_when" and days and not cues.WHEN.search(question.text):
        return "ask_figure"  # «mấy ngày» asks how long
    if intent in ("ask_compare", "ask_when", "ask_figure") and _asks_to_name(question):
        return "ask_count"
    if not any(term.vital for term in question.terms) and not cues.WHEN.search(question.text):
        counted = cues.POINTS_COUNTED.search(question.text) and intent in ("ask_figure", "ask_when")
        if counted or cues.POINTS_GROUPED.search(question.text):
            return "ask_count"
    if intent in ("ask_task", "ask_definition", "ask_overview", "ask_document", "ask_yes_no", "ask_achievement"):
        if cues.WHEN.search(question.text):
            return "ask_when"
        if cues.WHO.search(question.text) and intent != "ask_yes_no" and not cues.HOW_MUCH.search(question.text):
            return "ask_who"
    if (
        not question.numbers
        and question.confidence < SURE
        and intent in cues.SPOKEN
        and not cues.SPOKEN[intent].search(question.text)
    ):
        return question.memory.intent if question.follow_up and question.memory.intent else "ask_task"
    if intent == "ask_yes_no" and not question.amounts and not cues.CLOSED.search(question.text):
        return "ask_figure" if question.confidence < UNSURE else intent
    return intent


def _asks_to_name(question: Question) -> bool:
    """Tell whether some of many are to be named («xã nào đạt …»), and neither compared nor given an amount or a time."""
    others = (cues.AMOUNT, cues.MOST, cues.WHEN, cues.BETWEEN)
    return cues.WHICH_OF.search(question.text) is not None and not any(cue.search(question.text) for cue in others)


def strategies_for(question: Question) -> tuple[Strategy, ...]:
    """Return the strategies for a question in the order they are tried.

    What a document says of itself and what is the most of all are asked in words of their own, whatever the intent.
    """
    by_intent = _by_intent(question)
    cited = (answer_cited,) if question.numbers and settled_intent(question) in (*DESCRIBING, "ask_definition") else ()
    return (answer_premise, *cited, *SELF_NAMED, *by_intent) if by_intent else (answer_letterhead,)


def _by_intent(question: Question) -> tuple[Strategy, ...]:
    intent = settled_intent(question)
    chosen = STRATEGIES.get(intent, STRATEGIES["ask_overview"])
    if not question.terms and (COUNTED_STAGES.search(question.text) or ASKED_STAGE.search(question.text)):
        return (answer_stage,)
    if cues.PERSON.search(question.text):
        return ()  # no strategy reads names of persons; who signed is answered before this
    averaged: tuple[Strategy, ...] = ()
    if AVERAGE.search(question.text) and intent in ("ask_compute", "ask_figure", "ask_compare", "ask_count"):
        averaged = (answer_average,)
        chosen = (answer_average, *chosen)
    worked_out = len(question.periods) > 1 and (
        cues.ARITHMETIC.search(question.text) or cues.BETWEEN.search(question.text)
    )
    if (asks_change_between(question) or worked_out) and question.terms:
        return (*averaged, answer_compute, answer_figure, *chosen)
    if len(question.periods) > 1 and intent in COMPARABLE and any(term.known for term in question.terms):
        return (answer_compute, answer_figure, *chosen) if intent == "ask_compare" else (answer_figure, *chosen)
    if cues.PARTS.search(question.text) and any(term.kind == "indicator" for term in question.terms):
        return (answer_figure, *chosen)
    if cues.SPELLED_OUT.search(question.written) or cues.SHORT_ASKED.search(question.written):
        return (answer_definition, *chosen)
    if question.terms and not question.amounts and cues.WHY.search(question.text):
        return (answer_heading, answer_why, *chosen)
    if asked_point(question.text) is not None:
        return (answer_point, *chosen)
    if intent == "ask_who" and cues.WHOM_IT_CONCERNS.search(question.text):
        return (answer_heading, *chosen)
    if cues.FUNDED.search(question.text) and asked_dimension(question.text) != "money":
        return (answer_heading, *chosen)
    if intent in DESCRIBING and not question.amounts and not cues.AMOUNT.search(question.text):
        chosen = (answer_heading, answer_headed, *chosen) if question.terms else (answer_heading, *chosen)
    if intent == "ask_task" and not question.terms:
        return (answer_heading, answer_points, *chosen)
    listed = intent == "ask_count" or (intent in ("ask_overview", "ask_document") and not question.terms)
    if listed and cues.DOCUMENTS_COUNTED.search(question.text):
        return (answer_references, *chosen)
    summed_up = SUMMED_UP.search(question.text) is not None
    if (
        intent in ("ask_task", "ask_overview", "ask_achievement")
        and cues.AMOUNT.search(question.text)
        and not summed_up
    ):
        in_units = asked_dimension(question.text) not in ("", "months")
        plainly = in_units or cues.HOW_MUCH.search(question.text)  # «mấy» may also only mean «những»
        counted = tuple(item for item in STRATEGIES["ask_figure"] if item is not answer_mention)
        return STRATEGIES["ask_figure"] if plainly else (*counted, *chosen)
    if question.follow_up and question.memory.calculation[:1] == ("share",) and not cues.AMOUNT.search(question.text):
        return (answer_next_share, *chosen)
    if question.follow_up and question.memory.figures and SHARE_ASKED.search(question.text):
        return (answer_compute, *chosen)
    indicators = sum(term.kind == "indicator" for term in question.terms)
    if answer_compute not in chosen and indicators > 1 and cues.BETWEEN.search(question.text):
        return (answer_compute, *chosen)
    if answer_compute not in chosen and cues.ARITHMETIC.search(question.text):
        return (*averaged, answer_compute, *chosen)
    if intent == "ask_compare" and len(question.numbers) > 1:
        return (answer_when, *chosen)
    if intent == "ask_figure" and not cues.AMOUNT.search(question.text):
        return (answer_asserted, answer_figure, answer_several, answer_supported, answer_nearest)
    return chosen
