"""Works out how many of a whole that somebody supposes a share comes to: «giả sử có 120 xã thì ít nhất mấy xã» of «50% số xã»."""

from __future__ import annotations

import re
from dataclasses import replace

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.finding.evidence import Evidence, gather
from actions.question import Question
from actions.reckoning.calculation import calculate
from actions.replies.compose import Composer
from actions.replies.worked_out import say_calculation
from actions.strategies.amounts.figure import answer_figure
from actions.words import cues
from actions.words.asked_unit import asked_dimension
from index.model import Figure
from vietnamese.amounts import AmountSpan, Bound, find_amounts
from vietnamese.units import unit_dimension

HAS_SO_MANY = re.compile(r"\b(?:có|gồm|tổng cộng|tổng số)(?: (?:tất cả|cả thảy|khoảng|chừng|đúng))? $", re.IGNORECASE)
THEN = re.compile(r"[^?.!,]{0,80}(?:,|\bthì\b|\bmà\b)[^?.!]{0,80}\b(?:bao nhiêu|mấy)\b", re.IGNORECASE)
NAME = re.compile(r"(?: (?P<word>[^\W\d_]+))")
LONGEST = 3


def answer_part_of_supposed(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Take a share from the whole that a question supposes; None where it supposes none, or no one share is of such things."""
    whole = _whole_supposed(question)
    if whole is None or asked_dimension(question.text):
        return None
    figure = _share_of(whole, question, knowledge, composer)
    if figure is None:
        return None
    name = _name(whole, figure, question.text)
    try:
        calculation = calculate(f"of_whole:{int(whole.amount.value)}:{name}", [figure], composer.wording)
    except ValueError:
        return None
    if calculation.result.computation.result % 1:  # «9,6 thôn» are no number of hamlets
        composer.lead(composer.claim(figure), stress=figure.amount.text())
    else:
        say_calculation(calculation, [figure], composer)
    return composer.answer(Status.ANSWERED, strategy="part_of_supposed")


def _whole_supposed(question: Question) -> AmountSpan | None:
    """Return the one count of things that a question supposes there to be, of which it then asks how many."""
    told = [span for span in find_amounts(question.text) if unit_dimension(span.amount.unit or "").startswith("count")]
    if len(told) != 1 or told[0].amount.bound is not Bound.EXACT or told[0].amount.value % 1:
        return None
    before, behind = question.text[: told[0].start], question.text[told[0].end :]
    supposed = cues.SUPPOSED.search(before) is not None or HAS_SO_MANY.search(before) is not None
    return told[0] if supposed and THEN.match(behind) else None


def _share_of(whole: AmountSpan, question: Question, knowledge: Knowledge, composer: Composer) -> Figure | None:
    """Return the one share by which a question is answered that supposes nothing, where it is of the things supposed."""
    start = composer.mark()
    asked = tuple(
        term for term in question.terms if not 0 <= term.start < whole.end
    )  # «xã tôi có 15 thôn» names no more
    plain = replace(question, amounts=(), terms=asked if any(term.vital for term in asked) else question.terms)
    evidence = gather(plain, knowledge)
    answer = answer_figure(plain, evidence, knowledge, composer)
    composer.back_to(start)
    shown = [item.figure for item in answer.figures] if answer is not None else []
    if answer is None or answer.status is not Status.ANSWERED or len(shown) != 1 or shown[0].amount.unit != "%":
        return None
    thing = (whole.amount.unit or "").lower()
    return shown[0] if re.search(rf"\b{re.escape(thing)}\b", shown[0].indicator.lower()) else None


def _name(whole: AmountSpan, figure: Figure, text: str) -> str:
    """Return what the things supposed are called, in the words for them that the figure has too: «xã phường»."""
    said = {*re.findall(r"\w+", figure.indicator.lower())}
    words: list[str] = []
    at = whole.number_end
    while (found := NAME.match(text, at)) and len(words) < LONGEST and found["word"].lower() in said:
        words.append(found["word"].lower())
        at = found.end()
    return " ".join(words) or (whole.amount.unit or "")
