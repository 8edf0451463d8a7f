"""Answers «cưới trước rồi đăng ký sau được không» where a sentence says which of the two acts comes first."""

from __future__ import annotations

from actions.answer import Answer, Status
from actions.claims.claimed_sequence import bears_out_sequence, claimed_sequence
from actions.documents.document_choice import home_passages
from actions.documents.knowledge import Knowledge
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.compose import Composer
from actions.replies.quoting import corrected
from actions.words import cues


def answer_sequence_claimed(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Say whether two acts come in the order that a question of yes or no says; None where none, or both orders, are stated."""
    claimed = claimed_sequence(question.text) if cues.CLOSED.search(question.text) else None
    if claimed is None:
        return None
    verdicts = [(bears_out_sequence(claimed, item.text), item) for item in home_passages(question, knowledge)]
    saying = [(verdict, item) for verdict, item in verdicts if verdict is not None]
    if len({verdict for verdict, _ in saying}) != 1:
        return None
    right, passage = saying[0]
    if not right and cues.CLAIMED.search(question.text):
        return corrected(passage, composer, strategy="sequence_claimed")
    template = composer.wording.yes if right else composer.wording.no
    composer.lead(template.format(quote=composer.quote(passage)))
    return composer.answer(Status.ANSWERED, strategy="sequence_claimed")
