"""Answers from headings that name a time: a target's deadline («1. Đến hết năm 2026»), and what stands below another one."""

from __future__ import annotations

import re

from actions.answer import Answer, Status
from actions.documents.document_choice import home_sections
from actions.documents.headings import HEADING_KINDS, below
from actions.documents.knowledge import Knowledge
from actions.documents.times import own_times, times_in
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.compose import Composer
from actions.replies.quoting import quote_passages
from actions.words.matching import Term
from index.model import Section
from vietnamese.periods import find_periods

DUE_ASKED = re.compile(  # «tới khi nào thì … phải …», «đến năm nào phải đạt»
    r"\b(?:tới|đến|trước|hết|vào)(?: hết| cuối)? (?:khi nào|bao giờ|chừng nào|năm nào|năm mấy|lúc nào)\b|"
    r"\b(?:khi nào|bao giờ|chừng nào|năm nào|năm mấy)\b.*\b(?:phải|xong|đạt|hoàn thành)\b|"
    r"\b(?:phải|xong|đạt|hoàn thành)\b.*\b(?:khi nào|bao giờ|chừng nào|năm nào|năm mấy)\b",
    re.IGNORECASE,
)
DUE_IN_TITLE = re.compile(r"\b(?:đến|tới|hết|trước|cuối|trong)(?: hết| cuối)? (?:năm|tháng|quý|ngày)\b", re.IGNORECASE)
ANOTHER_TIME = re.compile(r"^\W*(?:thế|vậy|rồi|còn)\b|\b(?:thì|ra) sao\b|\bthế nào\b", re.IGNORECASE)


def answer_due_by_heading(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Tell the deadline in the heading above the target that says all of a question; None where it has a time of its own."""
    subject = [term for term in question.terms if term.vital]
    if not DUE_ASKED.search(question.text) or not subject or question.numbers or question.periods:
        return None
    best = next((match.passage for match in evidence.passages if match.at_home), None)
    if best is None or best.cells or own_times(best.text):
        return None
    said = knowledge.passage_texts[best.id]
    if not all(said.speaks_of(term) for term in subject):
        return None
    section = knowledge.release.sections[best.section]
    for heading in (section.title, *reversed(section.trail[1:])):
        times = times_in(heading) if DUE_IN_TITLE.search(heading) else []
        quote = _quoted(heading, section, knowledge, composer) if times else None
        if quote is not None:
            shown = ", ".join(times)
            text = composer.wording.heading_time.format(dates=shown[:1].upper() + shown[1:], quote=quote)
            composer.lead(text, stress=shown)
            composer.quotes([best])
            return composer.answer(Status.ANSWERED, strategy="due_by_heading")
    return None


def _quoted(heading: str, section: Section, knowledge: Knowledge, composer: Composer) -> str | None:
    """Return a heading in quotation marks; None where the document does not hold it in so many words."""
    if heading != section.title:
        return composer.quote_heading(section, heading)
    text = knowledge.release.text(section.document)
    return composer.quote_title(section)[0] if text.find(heading, section.start, section.end) >= 0 else None


def answer_headed_time(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Quote all that stands under the heading of the kind and the time asked for: «mục tiêu đến hết năm 2026 gồm những gì».

    «Còn đến năm 2030 thì sao» means the heading beside the one that was quoted last.
    """
    if len(question.periods) != 1 or question.amounts or question.numbers:
        return None
    if question.follow_up and question.memory.figures:
        return None  # «mục tiêu 31 thì sao» after an amount asks for that amount
    if any(
        term.vital and term.start >= 0 and not _is_of_document(question, knowledge, term) for term in question.terms
    ):
        return None
    titled = next((title for asked, title in HEADING_KINDS if asked.search(question.text)), None)
    headed = [section for section in home_sections(question, knowledge) if titled and titled.search(section.title)]
    if titled is None and question.follow_up and ANOTHER_TIME.search(question.text):
        headed = _beside_last(question, knowledge)
    of_time = [section for section in headed if _names_time(section, question)]
    if len(of_time) != 1:
        return None
    return quote_passages(
        below(of_time, knowledge), composer, composer.wording.quote, strategy="headed_time", whole=True
    )


def _is_of_document(question: Question, knowledge: Knowledge, term: Term) -> bool:
    """Tell whether a term is what the whole document is about, by its title."""
    return knowledge.document_texts[question.document or knowledge.default.id].speaks_of(term)


def _beside_last(question: Question, knowledge: Knowledge) -> list[Section]:
    """Return the headings that stand beside one with a time which the last answer quoted from."""
    last = knowledge.passages_at((document, start) for document, start, _ in question.memory.citations)
    quoted = {item.section: knowledge.release.sections[item.section] for item in last}
    timed = [section for section in quoted.values() if find_periods(section.title)]
    return [
        section
        for shown in timed
        for section in knowledge.release.document_sections[shown.document]
        if section.trail == shown.trail and section.id not in quoted
    ]


def _names_time(section: Section, question: Question) -> bool:
    """Tell whether a heading names the very time that a question does, by its end."""
    asked = question.periods[0]
    return any((span.period.end, span.period.start) == (asked.end, asked.start) for span in find_periods(section.title))
