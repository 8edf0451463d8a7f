"""Confirms or puts right who issued the document that answers: «sao UBND thành phố lại ban hành nghị quyết này»."""

from __future__ import annotations

import re

from actions.answer import Answer, Status
from actions.documents.document_choice import home_passages
from actions.documents.knowledge import Knowledge
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.compose import Composer
from actions.replies.quoting import corrected
from actions.words import cues

BODY = r"ủy ban nhân dân|UBND|hội đồng nhân dân|HĐND|thành ủy|tỉnh ủy|huyện ủy|đảng ủy|chính phủ|quốc hội"
SHORT = {"UBND": "ủy ban nhân dân", "HĐND": "hội đồng nhân dân"}
ISSUED_BY = re.compile(
    rf"\b(?P<body>{BODY})\b(?: [^\W\d_]+){{0,6}}? (?:ban hành|thông qua|ra) (?:cái |bản )?"
    r"(?P<kind>nghị quyết|quyết định|chỉ thị)\b",
    re.IGNORECASE,
)
DO_ISSUE = rf"^(?P<body>{BODY})\b[^,;.]*\bban hành"


def answer_issuer_claimed(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Quote the sentence by which the document is issued, held against the body that a question says; None without one."""
    claimed = ISSUED_BY.search(question.text)
    document = knowledge.release.documents[question.document or knowledge.default.id]
    issuer = (document.issuer or "").lower()
    if claimed is None or claimed["kind"].lower() not in document.title.lower():
        return None
    if not (cues.CLOSED.search(question.text) or cues.WHY.search(question.text)):
        return None
    claimed_body = SHORT.get(claimed["body"].upper(), claimed["body"].lower())
    issues = re.compile(rf"{DO_ISSUE} {claimed['kind']}", re.IGNORECASE)
    for passage in home_passages(question, knowledge):
        said = issues.match(passage.text)
        body = SHORT.get(said["body"].upper(), said["body"].lower()) if said is not None else ""
        if not body or (issuer and body not in issuer):
            continue
        if body != claimed_body:
            return corrected(passage, composer, strategy="issuer_claimed")
        if not cues.CLAIMED.search(question.text):
            return None
        composer.lead(composer.wording.yes.format(quote=composer.quote(passage)))
        return composer.answer(Status.ANSWERED, strategy="issuer_claimed")
    return None
