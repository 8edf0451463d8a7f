"""Finds the sentence that gives another length of time than a claim does: «hỗ trợ đủ 12 tháng» of «không quá 9 tháng/năm học»."""

from __future__ import annotations

import re
from dataclasses import replace

from actions.documents.document_choice import home_passages
from actions.documents.knowledge import Knowledge
from actions.figures.asserted import agrees, leaves_open
from actions.question import Question
from actions.words.coverage import cover
from actions.words.granted import OF_MINE
from actions.words.matching import MatchText, Term
from index.model import Figure, Passage
from vietnamese.amounts import Amount, find_amounts

OF_TIME = re.compile(r"(?:giây|phút|giờ|ngày(?: làm việc)?|tuần|tháng|năm)(?:/.*)?")
AGED = re.compile(r"\s*tuổi\b|\s*năm (?:trước|qua|nay|tới|sau)\b", re.IGNORECASE)
CLAUSE_END = re.compile(r"[,;.?!](?!\d)")
HOURS = 24  # of a day
HALF = 2


def lasts_otherwise(question: Question, knowledge: Knowledge) -> Passage | None:
    """Return the one sentence on all that a claim names that gives it another length of time; None where none or several do."""
    claimed = _claimed(question)
    if claimed is None:
        return None
    amount, things = claimed
    if not any(term.vital for term in things):
        return None
    found = []
    for passage in home_passages(question, knowledge):
        figures = [item for item in knowledge.release.passage_figures.get(passage.id, ()) if _is_alike(amount, item)]
        if not figures or not _is_about(passage, things, knowledge):
            continue
        verdicts = [agrees(amount, _in_time(item.amount)) for item in figures]
        if any(verdict is not False for verdict in verdicts) or leaves_open(amount, _in_time(figures[0].amount)):
            return None
        found.append(passage)
    return found[0] if len(found) == 1 else None


def _claimed(question: Question) -> tuple[Amount, list[Term]] | None:
    """Return the one length of time that a question claims, with the terms of its clause; None for none or several."""
    spans = [span for span in find_amounts(question.text) if span.amount in question.amounts]
    if len(spans) != 1 or not OF_TIME.fullmatch(spans[0].amount.unit or "") or spans[0].amount.change:
        return None
    start = max((end.end() for end in CLAUSE_END.finditer(question.text, 0, spans[0].start)), default=0)
    stop = CLAUSE_END.search(question.text, spans[0].end)
    if AGED.match(question.text, spans[0].end) or OF_MINE.match(question.text[start : spans[0].start]):
        return None
    within = range(start, stop.start() if stop else len(question.text))
    return _in_time(spans[0].amount), [term for term in question.terms if term.start in within]


def _in_time(amount: Amount) -> Amount:
    """Return an amount of time without what it is counted in («9 tháng/năm học» as «9 tháng»), days in hours."""
    unit = (amount.unit or "").partition("/")[0]
    return replace(amount, unit="giờ", value=amount.value * HOURS) if unit == "ngày" else replace(amount, unit=unit)


def _is_alike(amount: Amount, figure: Figure) -> bool:
    """Tell whether a figure is a length of time in the unit claimed."""
    return (
        OF_TIME.fullmatch(figure.amount.unit or "") is not None
        and _in_time(figure.amount).unit == amount.unit
        and figure.amount.change is None
    )


def _is_about(passage: Passage, things: list[Term], knowledge: Knowledge) -> bool:
    """Tell whether a sentence, with its article, says half at least of what a claim names, and all phrases of it."""
    section = knowledge.release.sections[passage.section]
    own, title = knowledge.passage_texts[passage.id], knowledge.section_texts[passage.section]
    siblings = [item for item in knowledge.release.document_sections[passage.document] if item.trail == section.trail]
    around = [
        item.text
        for other in siblings
        if section.trail
        for item in knowledge.release.section_passages.get(other.id, ())
    ]
    layers = [(own, 1.0), (title, 0.75), (MatchText(" . ".join(around)), 0.75)]
    heading = MatchText(section.trail[-1] if section.trail else "")
    vital = [term for term in things if term.vital]
    missing = cover(vital, layers).missing
    spoken = any(text.speaks_of(term) for term in vital for text in (own, title, heading))
    return spoken and HALF * len(missing) <= len(vital) and not any(" " in term.text for term in missing)
