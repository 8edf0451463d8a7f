"""Finds the row that says who decides on a thing, beside who a claim says does: «sao chủ tịch xã quyết định tiền xây nhà»."""

from __future__ import annotations

import re

from actions.documents.document_choice import home_passages
from actions.documents.knowledge import Knowledge
from actions.finding.task_rows import DECIDER_HEADS, cells_under, is_headed
from actions.question import Question
from actions.words.matching import MatchText, Term
from index.model import Passage
from vietnamese.folding import fold

_DECIDES = r"(?:ra )?(?:quyết định|phê duyệt|xét duyệt|duyệt|ký|giải quyết)"
DECIDES = re.compile(
    rf"^\s*(?:(?:mới |lại |phải |được |đi )?(?:là )?(?:người |nơi |chỗ |bên )?)?{_DECIDES}\b", re.IGNORECASE
)
DECIDED_BY = re.compile(r"\bdo\s+$", re.IGNORECASE)
ACT = re.compile(_DECIDES, re.IGNORECASE)
NO_NAME = re.compile(r"\b(?:uy ban nhan dan|ubnd|ubmttq|cap|nguoi|dong chi|ong|ba)\b")


def claimed_decider(question: Question, knowledge: Knowledge) -> tuple[Passage, bool] | None:
    """Return the one row on all that a claim names that says who decides, with whether that is who is claimed; else None."""
    bodies = [term for term in question.terms if term.kind == "organisation" and term.start >= 0]
    claimed = next((term for term in bodies if _is_said_to_decide(term, question.text)), None)
    things = [
        term
        for term in question.terms
        if term is not claimed and (term.vital or " " in term.text) and not ACT.fullmatch(term.text)
    ]
    if claimed is None or not any(term.vital for term in things):
        return None
    rows = [
        item
        for item in home_passages(question, knowledge)
        if item.cells and cells_under(DECIDER_HEADS, item, knowledge) and _names(item, things, knowledge)
    ]
    if len(rows) != 1:
        return None
    told = [_bare(name) for name in cells_under(DECIDER_HEADS, rows[0], knowledge)]
    said = {_bare(name) for name in (claimed.text, claimed.said, *claimed.synonyms) if name}
    return rows[0], any(name in one or one in name for name in told for one in said)


def _is_said_to_decide(term: Term, text: str) -> bool:
    after = text[term.start + len(term.said or term.text) :]
    return DECIDES.match(after) is not None or (DECIDED_BY.search(text[: term.start]) and ACT.search(after)) is not None


def _names(row: Passage, things: list[Term], knowledge: Knowledge) -> bool:
    """Tell whether the cells of a row that say what it is of name all of the things."""
    text = knowledge.release.text(row.document)
    naming = (text[cell.start : cell.end] for cell in row.cells if not is_headed(cell, DECIDER_HEADS))
    said = MatchText(" . ".join(naming))
    return all(said.speaks_of(term) for term in things)


def _bare(name: str) -> str:
    """Return the name of an office without what all of them have: «chu tich tinh» of «Chủ tịch Ủy ban nhân dân tỉnh»."""
    return " ".join(NO_NAME.sub(" ", fold(name)).split())
