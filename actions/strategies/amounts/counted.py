"""Answers «bao nhiêu khu công nghiệp» by the sentence that counts them, where no figure is named by what is counted."""

from __future__ import annotations

from actions.answer import Answer, Status
from actions.documents.document_choice import homes
from actions.documents.knowledge import Knowledge
from actions.documents.period_fit import period_fit
from actions.figures.asked_part import asked_to_count
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.compose import Composer
from actions.words.coverage import cover
from index.model import Figure


def answer_counted(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Quote the one count of the very thing asked for; None where the documents count it not at all, or twice differently."""
    asked = [thing for thing in asked_to_count(question, knowledge) if " " in thing]
    home = homes(question, knowledge)
    found = [
        match.figure
        for match in evidence.figures
        if match.figure.amount.unit in asked
        and match.figure.document in home
        and match.figure.amount.change is None
        and period_fit(match.figure.period, question.periods) >= 0
        and _says_all(match.figure, question, knowledge)
    ]
    if not found or len({figure.amount for figure in found}) > 1:
        return None
    passage = knowledge.release.passages[found[0].passage]
    composer.lead(composer.wording.on_this.format(quote=composer.quote(passage)))
    return composer.answer(Status.ANSWERED, strategy="counted")


def _says_all(figure: Figure, question: Question, knowledge: Knowledge) -> bool:
    """Tell whether the sentence of a count and its headings say all that is asked."""
    passage = knowledge.release.passages[figure.passage]
    layers = [
        (knowledge.passage_texts[passage.id], 1.0),
        (knowledge.section_texts[passage.section], 0.85),
        (knowledge.document_texts[passage.document], 0.85),
    ]
    return not cover(question.terms, layers).missing
