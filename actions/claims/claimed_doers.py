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
from actions.words.vital import ASKING
from index.model import Passage
from vietnamese.folding import fold

CLAIMED = re.compile(
    rf"\bdo (?!{WHO})(?P<body>[^\W\d_][^,.;:?!]{{2,60}}?) (?:đang |được giao )?"
    r"(?:(?P<investor>làm chủ đầu tư)|chủ trì|phụ trách|thực hiện|đảm nhận|đảm nhiệm)\b",
    re.IGNORECASE,
)


HAS_IT = re.compile(  # «Phòng Kinh tế theo dõi …»
    r"\s+(?:(?:là|được giao|sẽ|đang)\s+)*(?P<part>chủ trì|phụ trách|theo dõi|tổng hợp|tham mưu|(?:cơ quan )?đầu mối|"
    r"chịu trách nhiệm|làm chủ đầu tư|chủ đầu tư)\b",
    re.IGNORECASE,
)


ENDS_CLAIM = re.compile(r"[,;?.]|\b(?:thì|mà|vậy|hả|phải không|đúng không)\b", re.IGNORECASE)  # «…, hạn chót ngày nào?»
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
    """Return what gives another body the part in a task that a question claims, or takes for granted, of one that opens it.

    That is a row of a list of tasks or works, else a sentence.
    """
    body = next(iter(organisation_spans(question.text)), None)
    claimed = HAS_IT.match(question.text, body[1]) if body else None
    if body is None or claimed is None or question.text[: body[0]].strip():
        return None
    stop = ENDS_CLAIM.search(question.text, claimed.end())
    end = stop.start() if stop and ASKING.search(question.text, stop.end()) else len(question.text)
    if ASKING.search(question.text[claimed.end() : end]) and not cues.CLAIMED.search(question.text):
        return None  # «Sở Y tế chủ trì những việc gì»
    named, part = fold(without_place(question.text[slice(*body)])), claimed["part"].lower().removeprefix("cơ quan ")
    rest = tuple(
        term for term in question.terms if claimed.end() <= term.start < end or (term.start < 0 and term.vital)
    )
    rest = tuple(term for term in rest if term.vital)
    row = row_about(replace(question, terms=rest), evidence, knowledge) if rest else None
    if row is not None:
        told = cells_under(INVESTOR_HEADS if "chủ đầu tư" in part else DOER_HEADS, row, knowledge)
        if told:
            return None if any(is_same_body(named, fold(name)) for name in told) else row
    fitting = [match for match in evidence.passages if match.at_home and not set(rest) & set(match.coverage.missing)]
    holders = [(match.passage, _holder(match.passage.text, part)) for match in fitting if rest]
    found = [(passage, fold(without_place(holder))) for passage, holder in holders if holder]
    if not found or any(is_same_body(named, holder) for _, holder in found):
        return None
    return found[0][0]


def is_same_body(named: str, told: str) -> bool:
    """Tell whether a body is named by a folded name or a part of it: «Sở Y tế» for «Sở Y tế tỉnh»."""
    return named in told or told in named


def _holder(text: str, part: str) -> str:
    """Return the body that a sentence says right before the part it has; empty where none is."""
    for start, end in organisation_spans(text):
        has = HAS_IT.match(text, end)
        if has and part in has["part"].lower():
            return text[start:end]
    return ""
