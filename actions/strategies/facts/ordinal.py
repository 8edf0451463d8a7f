"""Answers «khóa mấy», «kỳ họp thứ mấy», «lớp mấy»: the ordinal that stands beside the noun in the sentence that answers."""

from __future__ import annotations

import re

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.compose import Composer
from vietnamese.folding import fold

NOUNS = "khóa|kỳ họp|(?<=họp )kỳ|phiên họp|lần|lớp|cấp|hạng|đợt|giai đoạn|nhiệm kỳ|đô thị loại|loại"
ORDINAL_ASKED = re.compile(
    rf"\b(?P<noun>{NOUNS}) (?:thứ )?(?:mấy|bao nhiêu)\b(?! (?:tỷ|triệu|người|em|học sinh|tháng|năm|lần))", re.IGNORECASE
)
SESSION_ASKED = re.compile(  # «họp HĐND kỳ thứ mấy», «kỳ họp HĐND thành phố thứ mấy», «kỳ họp nào»
    r"\bhọp\b[^,.;?]{1,40}? (?P<noun>kỳ) (?:thứ )?mấy\b|\b(?P<session>kỳ họp)(?:(?: [^\W\d_]+){1,6}? thứ mấy| nào)\b",
    re.IGNORECASE,
)
NUMERAL = r"(?:[IVXLC]+|\d{1,3}|nhất|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín|mười(?: \w+)?)"
WHOLE_CREDIT = 0.5  # share of the question's other words that the sentence must say


def answer_ordinal(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Quote the sentence that numbers the thing asked for, the ordinal stressed; None when none does or nothing is asked so."""
    asked = ORDINAL_ASKED.search(question.text) or SESSION_ASKED.search(question.text)
    if asked is None:
        return None
    named = (asked.groupdict().get("session") or asked["noun"]).lower()
    noun = {"kỳ": "kỳ họp"}.get(named, named)
    stated = re.compile(
        rf"\b{noun} (?:lần )?(?:thứ )?{NUMERAL}\b(?:(?:,| và|, lớp| và lớp)? {noun} {NUMERAL}\b)*", re.IGNORECASE
    )
    others = [term for term in question.terms if fold(named) not in fold(term.text) and term.text not in noun.split()]
    rest = [term for term in others if term.vital] or others
    for match in evidence.passages:
        found = stated.search(match.passage.text)
        text = knowledge.passage_texts[match.passage.id]
        said = sum(text.credit(term, loosely=True) >= WHOLE_CREDIT for term in rest)
        if found is None or not match.at_home or said < max(1, len(rest) * WHOLE_CREDIT):
            continue
        composer.lead(composer.wording.quote.format(quote=composer.quote(match.passage)), stress=found.group())
        return composer.answer(Status.ANSWERED, strategy="ordinal")
    return None
