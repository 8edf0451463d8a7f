"""Answers «… được không», «có được phép … không» where one clause says that just this is allowed, or forbidden."""

from __future__ import annotations

import re

from actions.answer import Answer, Status
from actions.documents.document_choice import home_passages
from actions.documents.knowledge import Knowledge
from actions.documents.named_documents import ALTERNATIVES
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.compose import Composer
from actions.words import cues
from actions.words.matching import MatchText, Term
from index.model import Passage

MAY_ASKED = re.compile(
    r"\bđược(?: phép)? (?:không|ko|hông|hong|chứ|k)\b(?: (?:ạ|vậy|bạn|ad|anh|chị|em|hả))*\W*$|"
    r"\bcó (?:được(?: phép)?|cho phép)\b[^,.;?]*\b(?:không|ko|hông|k)\b(?: (?:ạ|vậy|bạn|ad|anh|chị|em|hả))*\W*$|"
    r"\bcó bị cấm\b",
    re.IGNORECASE,
)
BANNED_ASKED = re.compile(r"\bcó bị cấm\b", re.IGNORECASE)
CLAUSE = re.compile(r"[^;.]+")
FORBIDDEN = re.compile(r"\b(?:nghiêm cấm|cấm|không được(?: phép)?|không cho phép)\s+(?P<what>[^;.]+)", re.IGNORECASE)
ALLOWED = re.compile(
    r"(?<!không )(?<!chưa )(?<!đã )(?<!đang )\b(?:được (?:phép|quyền)|được(?= (?:sử dụng|dùng|mang|đưa|mở|tổ chức|bán|nuôi|xây|"
    r"trồng|chuyển|ủy quyền|nộp|đăng ký|chọn|vay|tham gia|thuê|lập|đặt|treo|đỗ|dừng|chở|kinh doanh)\b))\s+(?P<what>[^;.]+)",
    re.IGNORECASE,
)
DEPENDS = re.compile(
    r"\b(?:nếu|trừ|khi|trừ khi|sau khi|trước khi|chỉ|(?<!nước )ngoài|từ \d|trong (?:vòng )?\d|dưới|tối đa|không quá)\b",
    re.IGNORECASE,
)
WHO_ASKS = re.compile(r"nhà|hộ|người|gia đình|nhà (?:mình|tôi|em|tui|minh)|phép|cấm|cho phép|khi|lúc")
LEAST = 2  # words that a thing, or the things together, must have


def answer_permitted(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Say «Được.» or «Không được.» with the one clause that says so of all that is named; None where none, or both, are said."""
    asked = MAY_ASKED.search(question.text)
    if asked is None or question.amounts or cues.WHY.search(question.text) or ALTERNATIVES.search(question.text):
        return None
    things = _asked_of(question, asked.start())
    if sum(len(term.text.split()) for term in things) < LEAST:
        return None
    told = [(said, item) for item in home_passages(question, knowledge) if (said := _says(item, things)) is not None]
    if len({said for said, _ in told}) != 1:
        return None
    allowed, passage = told[0]
    if BANNED_ASKED.search(question.text):
        template = composer.wording.no if allowed else composer.wording.yes
    else:
        template = composer.wording.permitted if allowed else composer.wording.not_permitted
    composer.lead(template.format(quote=composer.quote(passage)))
    return composer.answer(Status.ANSWERED, strategy="permitted")


def _asked_of(question: Question, at: int) -> list[Term]:
    """Return what a question asks the permission of: the terms of its last clause, what is told of oneself before it left out."""
    said = [term for term in question.terms if term.start >= 0 and not WHO_ASKS.fullmatch(term.text)]
    opening = max(question.text.rfind(mark, 0, at) for mark in ",;.") + 1
    last = [term for term in said if term.start >= opening]
    return last if sum(len(term.text.split()) for term in last) >= LEAST else said


def _says(passage: Passage, things: list[Term]) -> bool | None:
    """Tell whether a clause of a sentence allows all of the things or forbids them; None where none plainly does."""
    for clause in CLAUSE.finditer(passage.text):
        whole = MatchText(clause.group())
        if not all(whole.speaks_of(term) for term in things) or DEPENDS.search(clause.group()):
            continue
        for pattern, allowed in ((FORBIDDEN, False), (ALLOWED, True)):
            said = pattern.search(clause.group())
            if said is not None and any(MatchText(said["what"]).speaks_of(term) for term in things[-1:]):
                return allowed
    return None
