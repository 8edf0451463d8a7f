"""Answers «chỉ tiêu nào không đạt», «mấy chỉ tiêu vượt»: the sentences that tell how many targets were met and which not."""

from __future__ import annotations

import re

from actions.answer import Answer, Status
from actions.documents.document_choice import home_passages
from actions.documents.knowledge import Knowledge
from actions.figures.plan_premise import WHO_SETS_TARGETS
from actions.finding.evidence import Evidence
from actions.finding.fitting_passages import speaks_of
from actions.question import Question
from actions.replies.compose import Composer
from actions.replies.quoting import quote_passages
from actions.words import cues
from vietnamese.periods import find_periods

TARGETS = re.compile(r"chỉ tiêu", re.IGNORECASE)
MISSED = re.compile(
    r"(?:không|chưa|chẳng) (?:được )?(?:đạt|hoàn thành|xong)|\b(?:hụt|trượt|lỡ|rớt|vuột)\b|chưa (?:về đích|kịp)|"
    r"đạt thấp|thấp hơn (?:kế hoạch|chỉ tiêu)|\bkhó (?:có khả năng )?(?:đạt|hoàn thành|về đích)|nguy cơ|chậm (?:tiến độ|so với)",
    re.IGNORECASE,
)
MET = re.compile(r"\b(?:đạt|vượt|hoàn thành)\b", re.IGNORECASE)
STRIVEN_FOR = re.compile(  # only set out to be met: «phấn đấu hoàn thành các chỉ tiêu»
    r"\b(?:phấn đấu|quyết tâm|nỗ lực|nhằm|để|bảo đảm|đảm bảo)\b[^.;]*?\b(?:đạt|vượt|hoàn thành)\b[^.;]*?\bchỉ tiêu\b",
    re.IGNORECASE,
)
ALREADY = re.compile(r"\b(?:đã|xong|rồi)\b|\bchưa\W*(?:ạ|vậy|thế|hả|nhỉ)?\W*$", re.IGNORECASE)
TARGETS_COUNTED = re.compile(
    r"(?:\d+(?:/\d+)?|các|những|toàn bộ|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) (?:[^\W\d_]+ ){0,2}?chỉ tiêu\b",
    re.IGNORECASE,
)


def answer_targets_met(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Quote what the documents say of targets met, those not met when they are asked for; else None."""
    missed = MISSED.search(question.text) is not None
    vital = [term for term in question.terms if term.vital]
    known = (TARGETS.fullmatch, MISSED.search, WHO_SETS_TARGETS.fullmatch)
    about = [term for term in vital if not any(says(term.text) for says in known)]
    if about or not TARGETS.search(question.text) or not (missed or MET.search(question.text)):
        return None
    told = [
        item
        for item in home_passages(question, knowledge)
        if not item.cells and TARGETS_COUNTED.search(item.text) and MET.search(item.text)
    ]
    met = [item for item in told if not MISSED.search(item.text)]
    if missed:
        told = [item for item in told if MISSED.search(item.text)]
    if question.periods:
        fitting = [item for item in told if speaks_of(item, question, knowledge)]
        told = fitting or [item for item in told if not find_periods(item.text)]
    if told and ALREADY.search(question.text) and all(STRIVEN_FOR.search(item.text) for item in told):
        composer.lead(composer.wording.only_striven_for.format(quote=composer.quote(told[0])))
        return composer.answer(Status.PARTLY_ANSWERED, strategy="targets")
    told = [*told[:2], *met[:1]] if missed and told and cues.AMOUNT.search(question.text) else told[:2]
    return quote_passages(told, composer, composer.wording.quote, strategy="targets")
