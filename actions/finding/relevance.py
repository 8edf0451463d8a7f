"""Tells whether an answer is plainly about what was asked, and which scores of the retriever say that a sentence is."""

from __future__ import annotations

from dataclasses import replace

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.question import Question
from actions.words.coverage import cover
from index.retrieval.hits import Hit

STATING = (Status.ANSWERED, Status.PARTLY_ANSWERED, Status.CORRECTED_PREMISE)
CLOSE = 0.12  # calibrated retrieval score from which the first sentence was right for 9 development questions of 10 …
CLOSE_DESCRIBING = 0.1  # … and where a description is asked for, see ADR 075 …
TIMES_SECOND = 1.5  # … when it also was so many times the second's; «có làm metro không» brings several of 0.12
CLOSE_UNSURE = 0.3  # where the intent was a guess; from here on the second does not matter either
FAR_AHEAD = 2.5  # a close sentence so many times as close as the second is what was meant, whatever the intent
LIKELY_IN_TALK = 0.7  # likelihood that 5 of 414 messages reached which were no business of the documents asked
LIKELY, ALIKE = 0.14, 0.28  # a score and a cosine that none of the talk asked of seven indexes reached together
LIKELY_IN_DANGER, ALIKE_IN_DANGER = 0.2, 0.4  # the same, with more room, for what may be a cry for help
BY_LIKELIHOOD = "likely"  # how an answer says that its sentence is only likely the one
LIKELIER = 0.15  # so much likelier a sentence is nearer to a claim that none decides …
FAR_LIKELIER = 0.3  # … and goes before one that only has more of the words
LIKELY_ENOUGH = 0.6  # likelihood from which the first sentence is quoted where nothing else answers …
LIKELY_ENOUGH_OF_AMOUNTS = 0.8  # … and where an amount is asked for, of the kind that the sentence must state
INDISPENSABLE = ("indicator", "place", "organisation")  # kinds of things that must be in the sentence itself


def plainly_answers(answer: Answer, question: Question, knowledge: Knowledge) -> bool:
    """Tell whether one cited passage, with its headings, says every thing that the question names.

    Words for the same topic do not count, and one of the things must be a phrase, not a lone syllable.
    """
    if answer.status not in STATING or not any(" " in term.text for term in question.terms if term.vital):
        return False
    cited = ((citation.document_id, citation.start) for citation in answer.citations)
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
        for passage in knowledge.passages_at(cited)
    )


def is_sure(first: float, second: float) -> bool:
    """Tell whether a retrieval score alone says that a sentence tells what was asked, in whatever words."""
    return first >= CLOSE_UNSURE or first >= max(CLOSE, FAR_AHEAD * second)


def stands_out(first: float, second: float) -> bool:
    """Tell whether the first of two retrieval scores is enough for the sentence to be what a description is sought in."""
    return first >= max(CLOSE_DESCRIBING, TIMES_SECOND * second)


def is_alike(best: Hit, *, in_danger: bool = False) -> bool:
    """Tell whether the best sentence for a message is close to it both by its score and in what it means.

    ``in_danger`` tells that the message may be a cry for help.
    """
    likely, alike = (LIKELY_IN_DANGER, ALIKE_IN_DANGER) if in_danger else (LIKELY, ALIKE)
    return best.score >= likely and best.dense >= alike
