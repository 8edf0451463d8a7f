"""Finds the sentence in which another body has the part in an act that a question gives to one: «trình huyện thông qua»."""

from __future__ import annotations

from collections.abc import Sequence

from actions.documents.knowledge import Knowledge
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.words.acts import PARTS, Part
from actions.words.matching import MatchText, Term
from index.model import Passage


def with_another_body(question: Question, evidence: Evidence, knowledge: Knowledge) -> Passage | None:
    """Return the sentence on all else that a question says, of which each gives the part to others; None where none does.

    Who does it («quán tôi ký …») need not be said where all that is done is.
    """
    bodies = [term for term in question.terms if term.kind == "organisation" and term.start >= 0]
    for part in PARTS:
        named = next((term for term in bodies if part.is_had(question.text, *_span(term))), None)
        things = [
            term for term in question.terms if term.vital and term not in bodies and not part.act.search(term.text)
        ]
        if named is None or not things:
            continue
        done = _done_in(part, things, question)
        found = _giving(part, things, evidence, knowledge)
        found = found or (_giving(part, done, evidence, knowledge, loosely=True) if done else [])
        if found and not any(_has(part, passage, named) for passage in found):
            return found[0]
    return None


def _giving(
    part: Part, things: Sequence[Term], evidence: Evidence, knowledge: Knowledge, *, loosely: bool = False
) -> list[Passage]:
    """Return the sentences that give some body the part in an act and say all things, or words of their topics ``loosely``."""
    return [
        match.passage
        for match in evidence.passages
        if part.bodies(match.passage.text)
        and all(knowledge.passage_texts[match.passage.id].speaks_of(term, loosely=loosely) for term in things)
    ]


def _done_in(part: Part, things: Sequence[Term], question: Question) -> list[Term]:
    """Return the things that a question names behind the word of the act, where there are any before it too."""
    act = part.act.search(question.text)
    behind = [term for term in things if act is not None and term.start >= act.end()]
    return behind if len(behind) < len(things) else []


def _span(term: Term) -> tuple[int, int]:
    return term.start, term.start + len(term.said or term.text)


def _has(part: Part, passage: Passage, named: Term) -> bool:
    """Tell whether a sentence gives the part to a body, or to one whose name it only begins."""
    return any(MatchText(body).speaks_of(named) or body.lower() in named.text for body in part.bodies(passage.text))
