"""Answers «kế hoạch do Chủ tịch trực tiếp ký phải không»: whether who signed holds the office that a question says."""

from __future__ import annotations

import re

from actions.answer import Answer, Status
from actions.documents.document_head import signature
from actions.documents.knowledge import Knowledge
from actions.documents.named_documents import names_our_own
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.compose import Composer
from actions.words import cues
from vietnamese.folding import fold
from vietnamese.letters import UPPER

OFFICE = r"(?P<deputy>phó )?(?P<office>chủ tịch|bí thư|giám đốc|thủ tướng|bộ trưởng)"
SIGNED_BY = re.compile(  # «kỳ» is how «ky» is read before «phải không»
    rf"\b{OFFICE}\b[^,;.?]{{0,60}}?\b(?:k[ýí]\b(?! (?:họp|hiệu|kết))|kỳ(?= (?:phải|đúng|à|hả)\b))", re.IGNORECASE
)
DOCUMENT = re.compile(
    r"\b(?:kế hoạch|nghị quyết|báo cáo|văn bản|tài liệu|quyết định|chương trình|đề án)\b", re.IGNORECASE
)
FOR_ANOTHER = re.compile(r"\b(?:KT|PHÓ)\b", re.IGNORECASE)  # «KT. CHỦ TỊCH – PHÓ CHỦ TỊCH»
NAME = re.compile(  # «Phó Chủ tịch Lê Văn An»; «tỉnh Cồn Vạn» is a place
    rf"(?<!tỉnh )(?<!phố )(?<!huyện )(?<!xã )(?<!phường )\b(?!(?:Chủ|Ủy|Phó|Giám) )[{UPPER}][^\W\d_{UPPER}]+"
    rf"(?: [{UPPER}][^\W\d_{UPPER}]+){{1,4}}"
)
COUNCIL = re.compile(r"\b(?:hđnd|hội đồng nhân dân)\b", re.IGNORECASE)


def answer_signing_office(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Confirm or put right which office a question says has signed the document itself; None where it says none."""
    said = SIGNED_BY.search(question.text)
    claims = cues.CLOSED.search(question.text) or cues.WHY.search(question.text)
    ours = not question.numbers or names_our_own(question, knowledge)
    if said is None or not claims or not ours or not DOCUMENT.search(question.text):
        return None
    signed = signature(knowledge.release.documents[question.document or knowledge.default.id], knowledge)
    office = " ".join(line.text for line in signed)
    if not office:
        return None
    same = said["office"].lower() in office.lower()
    same = same and bool(said["deputy"]) is (FOR_ANOTHER.search(office) is not None)
    same = same and (COUNCIL.search(question.text) is None or COUNCIL.search(office) is not None)
    same = same and all(
        fold(name) in fold(office) for name in NAME.findall(said.group()[said.end("office") - said.start() :])
    )
    if same and cues.WHY.search(question.text):
        return None
    wording, quote = composer.wording, composer.quote(signed[-1])
    right = wording.yes.format(quote=quote)
    composer.lead(right if same else wording.corrected.format(claim=wording.quote.format(quote=quote)))
    composer.quotes(signed[:-1])
    return composer.answer(Status.ANSWERED if same else Status.CORRECTED_PREMISE, strategy="signer")
