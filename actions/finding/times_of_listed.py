"""Finds the times of works that one sentence only lists («Đang thi công 02 công trình: A và B») and others tell of each."""

from __future__ import annotations

import re
from dataclasses import dataclass

from actions.documents.document_choice import home_passages
from actions.documents.knowledge import Knowledge
from actions.documents.times import nearest_time, own_times, with_bound
from actions.finding.answering_times import EVENTS, event_asked
from actions.finding.task_rows import time_cell
from actions.question import Question
from actions.words.matching import MatchText
from index.model import Passage
from vietnamese.folding import fold

FEWEST = 2
LISTED = re.compile(
    r"\b(?:(?P<count>\d{1,2}) |các )?(?:công trình|dự án|hạng mục|tuyến(?: đường)?|đề án|chương trình|nhiệm vụ)\b[^:;.]{0,40}?"
    r"(?::| là| gồm(?: có)?:?)\s+(?P<names>[^;]+)",
    re.IGNORECASE,
)
ASIDE = re.compile(r"\s*\([^()]*\)")
BETWEEN = re.compile(r",\s+(?:và\s+)?|\s+và\s+")
COMMA, LAST_AND = re.compile(r",\s+"), re.compile(r"\s+và\s+(?!.*\s+và\s+)")


@dataclass(frozen=True, slots=True)
class TimedWork:
    """A work of a list, the time that is told of it in the words that say it, and where; empty and None where none is."""

    name: str
    time: str = ""
    passage: Passage | None = None


def times_of_listed(passage: Passage, question: Question, knowledge: Knowledge) -> list[TimedWork]:
    """Return the works that a sentence lists, of them those that a question names, with their times; empty where none has one."""
    works = [_timed(name, passage, question, knowledge) for name in _asked_of(names_listed(passage.text), question)]
    return works if any(work.time for work in works) else []


def names_listed(text: str) -> list[str]:
    """Return the names of the works that a sentence lists; empty where they are not as many as it says."""
    found = LISTED.search(text)
    if found is None:
        return []
    words = ASIDE.sub("", found["names"]).strip(" .")
    by_comma = COMMA.split(words)
    for names in (BETWEEN.split(words), [*by_comma[:-1], *LAST_AND.split(by_comma[-1])], by_comma):
        if len(names) >= FEWEST and (not found["count"] or int(found["count"]) == len(names)):
            return [name.strip() for name in names]
    return []


def _asked_of(names: list[str], question: Question) -> list[str]:
    """Return the names that say a thing of the question which the others do not; all where it tells none apart."""
    said = {name: {term for term in question.terms if MatchText(name).speaks_of(term)} for name in names}
    shared = set.intersection(*said.values()) if said else set()
    own = [name for name in names if said[name] - shared]
    return own or names


def _timed(name: str, listing: Passage, question: Question, knowledge: Knowledge) -> TimedWork:
    """Return a work with the time of the clause, or row, that says its whole name, and the event asked for."""
    wanted = set(re.findall(r"\w+", fold(name)))
    for passage in home_passages(question, knowledge):
        if passage.id == listing.id or len(wanted) < FEWEST:
            continue
        for clause in [passage.text] if passage.cells else passage.text.split(";"):
            if not wanted <= set(re.findall(r"\w+", fold(clause))):
                continue
            times = _times(clause, passage, question, knowledge)
            if times:
                return TimedWork(name, with_bound(passage.text, times[0]), passage)
    return TimedWork(name)


def _times(clause: str, passage: Passage, question: Question, knowledge: Knowledge) -> list[str]:
    """Return the times of a row, or of a clause that says the event asked for."""
    if passage.cells:
        cell = time_cell(passage, question.text, knowledge)
        return [cell] if cell else []
    event = event_asked(question)
    if event is None:
        return own_times(clause)
    said = re.search(rf"\b(?:{EVENTS[event.group().lower()]})\b", clause, re.IGNORECASE)
    nearest = nearest_time(clause, said.group()) if said else None  # «khởi công tháng 3/2031, xong tháng 9/2032»
    return [nearest] if nearest else []
