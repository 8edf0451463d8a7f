"""Answers «ông … ký kế hoạch này phải không»: whether it is the name that the document is signed with."""

from __future__ import annotations

import re

from actions.answer import Answer, Status
from actions.documents.document_head import signature
from actions.documents.knowledge import Knowledge
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.compose import Composer
from actions.words import cues
from actions.words.names import PERSON_NAMED
from vietnamese.folding import fold

SIGNS = re.compile(r"\bk[ýí](?: tên| ban hành)?\b(?! (?:họp|hiệu))|\bđứng tên\b", re.IGNORECASE)


def answer_signer(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Confirm or put right who a question says has signed the document itself; None where it names no person."""
    person = PERSON_NAMED.search(question.text)
    asserted = SIGNS.search(question.text) and cues.CLOSED.search(question.text) and cues.ITSELF.search(question.text)
    if person is None or not asserted:
        return None
    signed = signature(knowledge.release.documents[question.document or knowledge.default.id], knowledge)
    if not signed:
        return None
    quote = composer.quote(signed[-1])
    if fold(person["name"]) in fold(signed[-1].text):
        composer.lead(composer.wording.yes.format(quote=quote))
        composer.quotes(signed[:-1])
        return composer.answer(Status.ANSWERED, strategy="signer")
    composer.lead(composer.wording.corrected.format(claim=composer.wording.quote.format(quote=quote)))
    composer.quotes(signed[:-1])
    return composer.answer(Status.CORRECTED_PREMISE, strategy="signer")
