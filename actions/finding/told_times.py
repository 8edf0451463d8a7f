"""Tells which passages tell of the time that a question names: by their own words, else by the headings over them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from actions.documents.knowledge import Knowledge
from actions.documents.roles import Role
from actions.finding.evidence import PassageMatch
from actions.question import Question
from index.model import Passage, Section
from vietnamese.document_numbers import find_document_numbers
from vietnamese.periods import find_dates, find_periods

HELD_AGAINST = re.compile(  # «giảm 22% so với |năm 2031|» tells of another year
    r"\b(?:so với|so|cùng kỳ|hơn|kém)(?: (?:cùng kỳ|cả|kết quả|thực hiện|với|mức|số|đầu|cuối|6 tháng đầu|9 tháng đầu))*\s*$",
    re.IGNORECASE,
)
Span = tuple[date, date]


def of_time_asked(
    question: Question, matches: Sequence[PassageMatch], knowledge: Knowledge
) -> tuple[PassageMatch, ...]:
    """Return the matches whose passages tell of a time that a question names; all where it names none."""
    if not question.periods:
        return tuple(matches)
    return tuple(match for match in matches if tells_of(match.passage, question, knowledge))


def is_past(question: Question, knowledge: Knowledge) -> bool:
    """Tell whether a question names only times before that of the document it is of: «năm ngoái» of this year's plan."""
    own = knowledge.release.documents[question.document or knowledge.default.id].period
    return own is not None and bool(question.periods) and all(asked.end < own.start for asked in question.periods)


def tells_of(passage: Passage, question: Question, knowledge: Knowledge) -> bool:
    """Tell whether a passage may tell of a time asked for: it names one, or its headings do, or what it is part of is of it.

    A result that no heading dates is of the time of its document or one before it: a plan opens with what was reached.
    """
    section = knowledge.release.sections[passage.section]
    columns = " | ".join(dict.fromkeys(heading for cell in passage.cells for heading in cell.header))
    for text in (f"{passage.text} | {columns}", *_headings(section, knowledge)):
        if named := _times(text):
            return _any_within(named, question)
    of_document = knowledge.release.documents[passage.document].period
    if of_document is None or _any_within([(of_document.start, of_document.end)], question):
        return True
    before = any(asked.end < of_document.end for asked in question.periods)
    return before and knowledge.roles[passage.id] is Role.RESULT


def tells_surely_of_another(passage: Passage, question: Question, knowledge: Knowledge) -> bool:
    """Tell whether the headings over a passage, and it where it names any, name times of which none is asked for."""
    if not question.periods or tells_of(passage, question, knowledge):
        return False
    headed = next((named for text in _headings_of(passage, knowledge) if (named := _times(text))), [])
    return bool(headed) and not _any_within(headed, question)


def _headings_of(passage: Passage, knowledge: Knowledge) -> Sequence[str]:
    return _headings(knowledge.release.sections[passage.section], knowledge)


def _headings(section: Section, knowledge: Knowledge) -> list[str]:
    """Return the headings over the passages of a section, the nearest first; the title of the document is none."""
    title = knowledge.release.documents[section.document].title
    return [heading for heading in (section.title, *reversed(section.trail)) if heading != title]


def _times(text: str) -> list[Span]:
    """Return the times that a text tells of: not those it holds something against, nor the days of documents it names."""
    periods = [(span.start, span.period.start, span.period.end) for span in find_periods(text)]
    numbered = [span.end for span in find_document_numbers(text)]
    days = [
        (span.start, span.value, span.value)
        for span in find_dates(text)
        if not any(0 <= span.start - end <= len(" ngày ") for end in numbered)
    ]
    return [(start, end) for at, start, end in (*periods, *days) if not HELD_AGAINST.search(text, 0, at)]


def _any_within(named: Sequence[Span], question: Question) -> bool:
    """Tell whether some of the times named and some of those asked for have a day in common."""
    return any(start <= asked.end and asked.start <= end for start, end in named for asked in question.periods)
