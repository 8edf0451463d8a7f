"""Finds, among sentences on a question, those that stand among the tasks of the very office that it names."""

from __future__ import annotations

from collections.abc import Sequence

from actions.documents.knowledge import Knowledge
from actions.documents.neighbours import heading_agency
from actions.finding.evidence import PassageMatch
from actions.question import Question
from actions.words.matching import MatchText


def of_office_named(fitting: Sequence[PassageMatch], question: Question, knowledge: Knowledge) -> list[PassageMatch]:
    """Return the sentences under a heading that names an office of the question alone, where they say the rest of it.

    «Sở Y tế phải báo cáo trước ngày nào» is told by what its own tasks say, not by who reports to it.
    """
    offices = [term for term in question.terms if term.kind == "organisation"]
    rest = [term for term in question.terms if term.vital and term not in offices]
    if not offices or not rest:
        return []
    return [
        match
        for match in fitting
        if any(MatchText(name).speaks_of(term) for name in heading_agency(match.passage, knowledge) for term in offices)
        and all(knowledge.passage_texts[match.passage.id].speaks_of(term) for term in rest)
    ]
