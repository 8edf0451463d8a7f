"""Answers who has signed: whether it is the name that the document bears, or that who signed another one is not stated."""

from __future__ import annotations

import re
from dataclasses import replace

from actions.answer import Answer, Status
from actions.documents.document_head import signature
from actions.documents.knowledge import Knowledge
from actions.documents.named_documents import OFFICE, named_documents, names_our_own
from actions.finding.cited_documents import document_told
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.compose import Composer
from actions.words import cues
from actions.words.names import PERSON_NAMED
from vietnamese.folding import fold

SIGNS = re.compile(r"\bk[ýí](?: tên| ban hành)?\b(?! (?:họp|hiệu))|\bđứng tên\b", re.IGNORECASE)
AS_ISSUER = re.compile(r"\bban hành\b|\bcơ quan\b|\bđơn vị\b|\bcấp nào\b", re.IGNORECASE)  # «ai ký ban hành»
OFFICE_SIGNS = re.compile(rf"\b{OFFICE.pattern}[^,;.?]{{0,60}}\bký\b(?! (?:họp|hiệu|kết))", re.IGNORECASE)
BY_PERSON = re.compile(  # «Kế hoạch do ông … ký»: no other one is named
    r"\W*(?:có phải |nghe nói )?(?:kế hoạch|nghị quyết|báo cáo|đề án|chương trình|văn bản) (?:là )?(?:do|được) "
    r"(?:ông|bà|đồng chí)\b",
    re.IGNORECASE,
)


def answer_signer(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Confirm or put right who a question says has signed the document itself; of another one say who issued it.

    None where the question names no person and no other document.
    """
    by_office = OFFICE_SIGNS.search(question.text) and cues.CLOSED.search(question.text)
    if by_office or (cues.SIGNER.search(question.text) and not AS_ISSUER.search(question.text)):
        cited = _of_cited(question, evidence, knowledge, composer)
        if cited is not None:
            return cited
    person = PERSON_NAMED.search(question.text)
    asserted = SIGNS.search(question.text) and cues.CLOSED.search(question.text)
    of_itself = cues.ITSELF.search(question.text) or (not question.numbers and BY_PERSON.match(question.text))
    if person is None or not (asserted and of_itself):
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


def _of_cited(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Say that who signed a document which ours only cite is not stated, with the sentence that names its issuer."""
    if not question.numbers and not cues.ITSELF.search(question.text):
        question = replace(question, numbers=document_told(question, evidence, knowledge))
    places = named_documents(question, knowledge)
    if not places or names_our_own(question, knowledge):
        return None
    passage, span = places[0]
    composer.lead(composer.wording.no_signer.format(number=span.number, quote=composer.quote(passage)))
    return composer.answer(Status.NOT_IN_PLAN, strategy="signer")
