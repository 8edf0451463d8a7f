"""Answers «thế của tỉnh A?» after the number of one document was told: that of the same kind which another body issued."""

from __future__ import annotations

import re

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.documents.named_documents import kinds_named
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.compose import Composer
from vietnamese.document_numbers import find_document_numbers, is_of_kind
from vietnamese.folding import fold

OF_ANOTHER = re.compile(
    r"\W*(?:(?:thế|vậy|còn|rồi|và) )+(?:(?:cái|bản|văn bản|quyết định|nghị quyết|kế hoạch) )?(?:của|bên|phía|do) "
    r"(?P<whom>[^?,;]{2,60}?)(?: (?:thì sao|sao|là số mấy|số mấy|số bao nhiêu|là gì|nào|ban hành|ạ|nhỉ|vậy))*\W*",
    re.IGNORECASE,
)


def answer_cited_of_another(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Quote the sentence that names the document of the kind just told of which another body issued; None without one."""
    asked = OF_ANOTHER.fullmatch(question.text)
    told = question.memory.numbers if question.memory.strategy == "references" else ()
    if asked is None or not told:
        return None
    whom = f" {fold(' '.join(asked['whom'].split()))} "
    codes = kinds_named(question.text) or re.findall(r"(?<=/)[^\W\d_]{2}(?=-)", told[0])
    for passage, span in knowledge.document_numbers:
        starts = [item.start for item in find_document_numbers(passage.text) if item.start >= span.end]
        after = min(starts, default=None)
        issuer = fold(" ".join(passage.text[span.end : after].split()))
        if any(is_of_kind(span.number, code) for code in codes) and whom in f" {issuer} ":
            composer.lead(composer.wording.references.format(numbers=span.number), stress=span.number)
            composer.quotes([passage])
            return composer.answer(Status.ANSWERED, strategy="references")
    return None
