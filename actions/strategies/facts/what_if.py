"""Answers «nếu điểm vẫn bằng nhau thì làm sao» with the sentence that says what is done in just that case."""

from __future__ import annotations

import re

from actions.answer import Answer, Status
from actions.documents.document_choice import home_passages
from actions.documents.knowledge import Knowledge
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.compose import Composer
from vietnamese.syllables import syllables

_IF = r"(?:nếu|trường hợp|giả sử|lỡ|nhỡ|khi)"
ASKED = re.compile(
    rf"\b{_IF} (?P<case>[^?]+?),? thì (?:(?:phải|sẽ|được|bị|cần) )*"
    r"(?:(?:làm|tính|xử lý|xử|giải quyết|xếp|xếp hạng|chọn|quyết định) )?"
    r"(?:sao|thế nào|ra sao|như thế nào|cách nào|kiểu gì|gì|những gì)(?: (?:đây|vậy|thế|ạ|nhỉ|hả|ta))*\W*$",
    re.IGNORECASE,
)
STATED = re.compile(rf"\b{_IF} (?P<case>[^;.]+?)(?:,| thì) ", re.IGNORECASE)
PARTICLES = frozenset(
    [
        *("hết", "cả", "mà", "lỡ", "có", "bị", "được", "thì", "là", "các", "những", "một", "hai", "đều", "rồi"),
        *("với", "và", "của", "cho", "ở", "trong", "như", "đó", "này"),
    ]
)
FEWEST, ENOUGH = 3, 0.8  # words of the case asked about, and the share of either case that the other must say


def answer_what_if(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Quote the sentence on the case that a question supposes; None where none is on just that."""
    asked = ASKED.search(question.text)
    words = _words(asked["case"]) if asked else frozenset()
    if len(words) < FEWEST or question.amounts:
        return None
    shared = {
        passage: max((_alike(words, _words(case["case"])) for case in STATED.finditer(passage.text)), default=0.0)
        for passage in home_passages(question, knowledge)
    }
    best = max(shared, key=lambda passage: shared[passage], default=None)
    if best is None or shared[best] < ENOUGH:
        return None
    composer.lead(composer.wording.quote.format(quote=composer.quote(best)))
    return composer.answer(Status.ANSWERED, strategy="what_if")


def _words(case: str) -> frozenset[str]:
    return frozenset(word.text.lower() for word in syllables(case)) - PARTICLES


def _alike(asked: frozenset[str], stated: frozenset[str]) -> float:
    """Return which share of either case the other one says, the smaller of the two."""
    return len(asked & stated) / max(len(asked), len(stated), 1)
