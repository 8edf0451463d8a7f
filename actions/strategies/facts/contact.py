"""Answers «gọi số nào», «đường dây nóng là số mấy» with the sentence of the documents that gives the number to call."""

from __future__ import annotations

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.documents.lines_to_call import TELEPHONE, asks_number_to_call, lines_to_call
from actions.finding.evidence import Evidence
from actions.finding.fitting_passages import fitting_passages
from actions.question import Question
from actions.replies.compose import Composer
from index.model import Passage


def answer_contact(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Quote the best sentence with a telephone number, which counts nothing, else the only one of the document itself.

    None where no number to call is asked for or none is given.
    """
    if not asks_number_to_call(question.text):
        return None
    fitting = (match.passage for match in fitting_passages(question, evidence.passages))
    found = next((passage for passage in fitting if TELEPHONE.search(passage.text)), None)
    found = found or _only_line(question, knowledge)
    if found is None:
        return None
    composer.lead(composer.wording.on_this.format(quote=composer.quote(found)))
    return composer.answer(Status.ANSWERED, strategy="contact")


def _only_line(question: Question, knowledge: Knowledge) -> Passage | None:
    """Return the one sentence of the document asked about that gives a line to call, whatever it is for; None for several."""
    lines = lines_to_call(question.document or knowledge.default.id, knowledge)
    return lines[0] if len(lines) == 1 else None
