"""Answers «cấm hẳn hay chỉ khuyên», «bắt buộc hay tự nguyện» by the words of the sentence on it or of the heading above it."""

from __future__ import annotations

import re

from actions.answer import Answer, Status
from actions.claims.force_of_rule import Force, force_of
from actions.documents.knowledge import Knowledge
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.compose import Composer

_BINDING = r"(?:nghiêm cấm|cấm|bắt buộc|ép buộc|buộc|phải|không được)"
_LOOSE = r"(?:khuyên|khuyến khích|khuyến cáo|vận động|nhắc|nên|tự nguyện|tùy|không bắt buộc|không)"
BINDING_ASKED = re.compile(
    rf"\b{_BINDING}\b(?: [^\W\d_]+){{0,4}},? (?:hay|hoặc)(?: là)?(?: chỉ| mới| cứ)?(?: [^\W\d_]+){{0,2}}? {_LOOSE}\b|"
    rf"\b{_LOOSE}\b(?: [^\W\d_]+){{0,4}},? (?:hay|hoặc)(?: là)?(?: [^\W\d_]+){{0,2}}? {_BINDING}\b",
    re.IGNORECASE,
)


def answer_how_binding(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Say whether what a question names is forbidden, a duty or only encouraged; None where no sentence on it says."""
    asked = BINDING_ASKED.search(question.text)
    things = [
        term for term in question.terms if term.vital and not (asked and asked.start() <= term.start < asked.end())
    ]
    if asked is None or not things:
        return None
    fitting = (match for match in evidence.passages if match.at_home and not set(things) & set(match.coverage.missing))
    passage = next((match.passage for match in fitting), None)
    force = force_of(passage, knowledge) if passage is not None else None
    if passage is None or force is None:
        return None
    wording = composer.wording
    templates = {Force.ADVISED: wording.advised, Force.REQUIRED: wording.required, Force.FORBIDDEN: wording.forbidden}
    composer.lead(templates[force].format(quote=composer.quote(passage)))
    return composer.answer(Status.ANSWERED, strategy="how_binding")
