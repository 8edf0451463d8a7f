"""Answers «ai làm chủ tịch hội đồng …»: who holds an office of a council, a board or a team by the office that they hold."""

from __future__ import annotations

import re

from actions.answer import Answer, Status
from actions.documents.announced import lead_in
from actions.documents.knowledge import Knowledge
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.compose import Composer
from actions.words import cues
from actions.words.coverage import cover
from actions.words.matching import MatchText
from index.model import Passage

WHO = re.compile(r"\b(?:ai|người nào|ông nào|vị nào)\b", re.IGNORECASE)
OFFICE = re.compile(
    r"\b(?:phó )?(?:chủ tịch|trưởng ban|tổ trưởng|trưởng đoàn|chỉ huy trưởng)\b(?! (?:ubnd|ủy ban|uỷ ban|hđnd|nước|mặt trận))",
    re.IGNORECASE,
)
LEVEL = re.compile(r"\b(?:cơ sở|trung ương|tỉnh|thành phố|huyện|quận|thị xã|xã|phường)\b", re.IGNORECASE)


def answer_head_of_body(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Quote the one sentence that says by which office the office asked for is held; None where none or several do."""
    office, body = OFFICE.search(question.text), cues.LED_BODY.search(question.text)
    if office is None or body is None or question.numbers or not WHO.search(question.text):
        return None
    held = re.compile(
        rf"(?<!phó )\b{office.group()}(?: {body.group()}[^;:,.]{{0,40}}?)? (?:là|do) (?=[^\W\d_])",
        re.IGNORECASE,
    )
    told = [
        (match.passage, above)
        for match in evidence.passages
        if match.at_home and (found := held.search(match.passage.text)) is not None
        for above in [lead_in(match.passage, knowledge)]
        if _is_of_body(question, match.passage, above, found.start(), knowledge)
    ]
    if len(told) != 1:
        return None
    passage, above = told[0]
    composer.lead(composer.wording.quote.format(quote=composer.quote(passage)))
    composer.quotes([above] if above is not None else [])
    return composer.answer(Status.ANSWERED, strategy="head_of_body")


def _is_of_body(question: Question, passage: Passage, above: Passage | None, start: int, knowledge: Knowledge) -> bool:
    """Tell whether a sentence is of the body and the level that a question names, by what stands before and above it."""
    section = knowledge.section_texts[passage.section]
    named = " ".join((passage.text[:start], above.text if above is not None else ""))
    title = knowledge.release.sections[passage.section].title
    said = {level.lower() for level in LEVEL.findall(f"{named} {title}")}
    asked = {level.lower() for level in LEVEL.findall(question.text)}
    layers = [(knowledge.passage_texts[passage.id], 1.0), (MatchText(named), 1.0), (section, 0.75)]
    layers.append((knowledge.document_texts[passage.document], 0.6))
    return asked <= said and not cover(question.terms, layers, loosely=True).missing
