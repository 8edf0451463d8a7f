"""Finds the row of a table that gives a work or task to another body than the one a question says has it."""

from __future__ import annotations

import re
from dataclasses import replace

from actions.documents.knowledge import Knowledge
from actions.finding.evidence import Evidence
from actions.finding.task_rows import DOER_HEADS, INVESTOR_HEADS, cells_under, row_about
from actions.question import Question
from actions.words import cues
from actions.words.acts import WHO
from actions.words.organisations import organisation_spans, without_place
from index.model import Passage
from vietnamese.folding import fold

CLAIMED = re.compile(
    rf"\bdo (?!{WHO})(?P<body>[^\W\d_][^,.;:?!]{{2,60}}?) (?:đang |được giao )?"
    r"(?:(?P<investor>làm chủ đầu tư)|chủ trì|phụ trách|thực hiện|đảm nhận|đảm nhiệm)\b",
    re.IGNORECASE,
)


HAS_IT = re.compile(  # «Phòng Kinh tế theo dõi …»
    r"\s+(?:(?:là|được giao|sẽ|đang)\s+)*(?P<part>chủ trì|phụ trách|theo dõi|tổng hợp|tham mưu|(?:cơ quan )?đầu mối|"
    r"chịu trách nhiệm)\b",
    re.IGNORECASE,
)


GIVEN_AHEAD = re.compile(r"\bgiao(?: cho)?\s+$", re.IGNORECASE)
GIVEN_AFTER = re.compile(
    r"\s+(?:lại\s+)?(?:được|bị)\s+giao\b(?:\s+(?:cho|làm|thực hiện|chủ trì|phụ trách)\b)*", re.IGNORECASE
)


def given_to_another(question: Question, evidence: Evidence, knowledge: Knowledge) -> Passage | None:
    """Return the row in whose column of doers another body stands than the question claims; None where none does."""
    claimed = CLAIMED.search(question.text)
    if claimed is None:
        return _wondered_at(question, evidence, knowledge) or _done_by_another(question, evidence, knowledge)
    terms = tuple(term for term in question.terms if not claimed.start() <= term.start < claimed.end())
    row = row_about(replace(question, terms=terms), evidence, knowledge) if terms else None
    if row is None:
        return None
    told = [fold(name) for name in cells_under(INVESTOR_HEADS if claimed["investor"] else DOER_HEADS, row, knowledge)]
    body = fold(without_place(claimed["body"]))
    return row if told and not any(body in name or fold(without_place(name)) in body for name in told) else None


def _wondered_at(question: Question, evidence: Evidence, knowledge: Knowledge) -> Passage | None:
    """Return the row of another doer than the one that a question wonders at: «Sao Phòng A lại được giao làm cầu B?»."""
    body = next(iter(organisation_spans(question.text)), None) if cues.WHY.search(question.text) else None
    if body is None:
        return None
    given = GIVEN_AFTER.search(question.text, body[0])
    body = (body[0], min(body[1], given.start())) if given else body
    ahead, after = GIVEN_AHEAD.search(question.text, 0, body[0]), GIVEN_AFTER.match(question.text, body[1])
    if ahead is None and after is None:
        return None
    end = after.end() if after else body[1]
    terms = tuple(term for term in question.terms if not body[0] <= term.start < end)
    row = row_about(replace(question, terms=terms), evidence, knowledge) if terms else None
    told = [fold(name) for name in cells_under(DOER_HEADS, row, knowledge)] if row is not None else []
    named = fold(without_place(question.text[slice(*body)]))
    return row if told and not any(named in name or fold(without_place(name)) in named for name in told) else None


def _done_by_another(question: Question, evidence: Evidence, knowledge: Knowledge) -> Passage | None:
    """Return the sentence that gives another body the part in a task which a question claims of one that opens it."""
    body = next(iter(organisation_spans(question.text)), None)
    claimed = HAS_IT.match(question.text, body[1]) if body and cues.CLAIMED.search(question.text) else None
    if body is None or claimed is None or question.text[: body[0]].strip():
        return None
    named, part = fold(without_place(question.text[slice(*body)])), claimed["part"].lower().removeprefix("cơ quan ")
    rest = [term for term in question.terms if term.vital and not body[0] <= term.start < claimed.end()]
    fitting = [match for match in evidence.passages if match.at_home and not set(rest) & set(match.coverage.missing)]
    holders = [(match.passage, _holder(match.passage.text, part)) for match in fitting if rest]
    found = [(passage, fold(without_place(holder))) for passage, holder in holders if holder]
    if not found or any(named in holder or holder in named for _, holder in found):
        return None
    return found[0][0]


def _holder(text: str, part: str) -> str:
    """Return the body that a sentence says right before the part it has; empty where none is."""
    for start, end in organisation_spans(text):
        has = HAS_IT.match(text, end)
        if has and part in has["part"].lower():
            return text[start:end]
    return ""
