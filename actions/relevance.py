"""Tells whether an answer is plainly about what was asked, whatever the message was taken for."""

from __future__ import annotations

from dataclasses import replace

from actions.answer import Answer, Status
from actions.coverage import cover
from actions.knowledge import Knowledge
from actions.question import Question

STATING = (Status.ANSWERED, Status.PARTLY_ANSWERED, Status.CORRECTED_PREMISE)


def plainly_answers(answer: Answer, question: Question, knowledge: Knowledge) -> bool:
    """Tell whether one cited passage, with its headings, says every thing that the question names.

    Words for the same topic do not count, and one of the things must be a phrase, not a lone syllable.
    """
    if answer.status not in STATING or not any(" " in term.text for term in question.terms if term.vital):
        return False
    cited = {(citation.document_id, citation.start) for citation in answer.citations}
    terms = [replace(term, vital=True) for term in question.terms]
    return any(
        not cover(
            terms,
            [
                (knowledge.passage_texts[passage.id], 1.0),
                (knowledge.section_texts[passage.section], 0.75),
                (knowledge.document_texts[passage.document], 0.75),
            ],
        ).missing
        for passage in knowledge.release.passages.values()
        if (passage.document, passage.start) in cited
    )
