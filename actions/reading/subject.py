"""Tells whether a question says what it is about: a thing, a document, one of its points, or the whole of it."""

from __future__ import annotations

import re

from actions.figures.whole_sum import wholes_claimed
from actions.finding.rows_asked import LIMITS, ROWS_COUNTED, THINGS_ASKED, THINGS_LISTED
from actions.question import Question
from actions.reading.asked_point import asked_point
from actions.reading.how_it_went import asks_only_how_it_went
from actions.reckoning.operations import reckons_with_given
from actions.words import cues
from actions.words.carrying_out import asks_who_carries_out, asks_who_watches
from actions.words.money_sources import UNFUNDED, asks_for_source
from actions.words.names import JOINED_SHORT
from actions.words.stretches import stretch_asked

SPENT = re.compile(r"\b(?:chi|tiêu|xài|tốn|ngốn|kinh phí)\b", re.IGNORECASE)

TARGETS_MET = re.compile(  # «đã hoàn thành các chỉ tiêu năm nay chưa»
    r"\b(?:đạt|vượt|hoàn thành)(?: được| hết)?(?: (?:các|những|mọi|toàn bộ|tất cả|hết))* (?:chỉ tiêu|mục tiêu)\b"
    r"[^?.!]*\b(?:chưa|không|rồi|à|hả)\b",
    re.IGNORECASE,
)
IS_WHAT = re.compile(  # «khoản hơn 40 tỷ là tiền gì»: what an amount is of
    r"\blà (?:(?:khoản|tiền|cái|số|con số|chỉ tiêu|thứ|của) )*(?:gì|chi|nào|ai)\b", re.IGNORECASE
)


def lacks_subject(question: Question, *, leans: bool) -> bool:
    """Tell whether a question asks about nothing that can be looked for, where it ``leans`` on the last answer or not."""
    memory = question.memory
    if question.follow_up and question.amounts and not question.terms and cues.NUMBER_MEANT.search(question.text):
        return True  # «thế 150 là cái gì?»
    if leans or (question.follow_up and (memory.terms or memory.numbers)):
        return False
    if question.follow_up and question.periods and memory.strategy == "headed_time":
        return False  # «còn đến năm 2030 thì sao» after the targets till 2026
    names = bool(question.terms) and (bool(question.periods) or not asks_only_how_it_went(question))
    if names or question.numbers or reckons_with_given(question):
        return False
    if asks_for_rows_within(question) or stretch_asked(question.text) is not None:
        return False
    claims_whole = asks_of_points(question) or bool(wholes_claimed(question.text))
    return bool(question.amounts and not claims_whole) or not names_whole_document(question)


def asks_for_rows_within(question: Question) -> bool:
    """Tell whether a question asks which or how many of some things lie within a limit: «bao nhiêu chỉ tiêu đạt trên 80%»."""
    limited = any(amount.unit and amount.bound in LIMITS for amount in question.amounts)
    listed = any(cue.search(question.text) for cue in (THINGS_ASKED, ROWS_COUNTED, THINGS_LISTED))
    return limited and listed and IS_WHAT.search(question.text) is None


def asks_of_points(question: Question) -> bool:
    """Tell whether a question asks for one of the numbered points, for all of them, or claims how many they are."""
    cued = any(cue.search(question.text) for cue in (cues.POINTS_CLAIMED, cues.POINTS_GROUPED))
    return cued or asked_point(question.text) is not None


def names_whole_document(question: Question) -> bool:
    """Tell whether a question without a subject of its own asks about the whole document."""
    if wholes_claimed(question.text):
        return True
    if question.intent == "ask_definition" and JOINED_SHORT.search(question.written):
        return True  # «O&M là gì»: no word of it is one
    if asks_of_points(question) or cues.ITSELF.search(question.text) or asks_for_source(question.text):
        return True
    if cues.SIGNER.search(question.text) or UNFUNDED.search(question.text):
        return True
    if asks_who_carries_out(question.text) or asks_who_watches(question.text):
        return True
    if question.periods and cues.MONEY.search(question.text) and SPENT.search(question.text):
        return True  # «năm 2029 chi hết bao nhiêu tiền»
    if any(cue.search(question.text) for cue in (cues.POINTS_COUNTED, cues.CHIEF_TARGETS)):
        return True
    if TARGETS_MET.search(question.text):
        return True
    return question.intent in ("ask_overview", "ask_task", "ask_achievement", "ask_count", "ask_document", "ask_when")
