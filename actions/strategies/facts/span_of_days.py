"""Answers «từ ngày nào đến ngày nào»: the days between which a thing goes on, in its sentence or below its heading."""

from __future__ import annotations

import re
from dataclasses import replace

from actions.answer import Answer, Status
from actions.documents.document_choice import home_passages
from actions.documents.knowledge import Knowledge
from actions.documents.times import SPAN
from actions.finding.answering_times import ONE_OF_SEVERAL
from actions.finding.evidence import Evidence
from actions.finding.fitting_passages import speaks_of
from actions.question import Question
from actions.replies.compose import Composer
from actions.replies.quoting import corrected
from actions.words.coverage import cover
from actions.words.matching import MatchText
from index.model import Passage

DAYS_ASKED = re.compile(
    r"\btừ (?:ngày|hôm|bữa) (?:nào|mấy|bao nhiêu)\b[^?.,;]{0,12}?\b(?:đến|tới)(?: hết)? (?:ngày|hôm|bữa) (?:nào|mấy|bao nhiêu)\b|"
    r"\b(?:tổ chức|diễn ra|kéo dài|mở|diễn|chạy|làm|họp|thi|nghỉ)(?: (?:trong|hết|mất|được|tổng cộng|cả thảy|cả))* "
    r"(?:mấy|bao nhiêu) (?:ngày|hôm|bữa)\b",  # «lễ hội tổ chức mấy ngày»
    re.IGNORECASE,
)
MONTH = re.compile(r"/(?P<month>1[0-2]|0?[1-9])\b|\btháng (?P<named>1[0-2]|0?[1-9])\b", re.IGNORECASE)
TURN_NAMED = re.compile(r"\b(?P<kind>đợt|lần|vòng) (?:thứ )?0?(?P<number>[1-9])\b", re.IGNORECASE)
IN_HEADING = 0.75


def answer_span_of_days(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Tell the days from which and to which the thing named goes on; None where no sentence that names it says them."""
    asked = DAYS_ASKED.search(question.text)
    named = [term for term in question.terms if asked and not asked.start() <= term.start < asked.end()]
    question = replace(question, terms=tuple(named))  # «kéo dài» and «ngày» are said of no thing
    subject = [term for term in named if term.vital]
    turn = TURN_NAMED.search(question.text)
    ordinal = ONE_OF_SEVERAL.search(question.text) is not None
    if not subject or question.numbers or (ordinal and turn is None):
        return None
    whenever = replace(question, periods=())  # «lễ hội tháng 6» where it is held in April
    found = []
    for passage in home_passages(question, knowledge):
        span = None if passage.cells else _span_after(passage, turn, question)
        if span is None or not speaks_of(passage, whenever, knowledge):
            continue
        own = cover(subject, [(knowledge.passage_texts[passage.id], 1.0)])
        above = knowledge.release.sections[passage.section]
        layers = [(knowledge.passage_texts[passage.id], 1.0), (MatchText(f"{above.title}"), IN_HEADING)]
        layers += [(MatchText(title), IN_HEADING) for title in above.trail]
        if turn is not None:
            layers.append((knowledge.document_texts[passage.document], IN_HEADING))
        whole = cover(subject, layers)
        left = [term for term in whole.missing if not knowledge.document_texts[passage.document].speaks_of(term)]
        if len(whole.missing) < len(subject) and not left:
            said = cover(question.terms, layers[:1])  # «đợt làm vét»: a lone verb tells two of a kind apart
            found.append((whole.share + own.share, said.share, passage, span))
    if not found:
        return None
    *_, passage, span = max(found, key=lambda item: item[:2])
    months = {int(month["month"] or month["named"]) for month in MONTH.finditer(span)}
    if months and months.isdisjoint(_months_named(question) or months):
        return corrected(passage, composer, strategy="span_of_days")
    if not _months_named(question) and not speaks_of(passage, question, knowledge):
        return None
    span = span if span[:1].isalpha() else f"ngày {span}"
    composer.lead(composer.wording.dates.format(dates=span[:1].upper() + span[1:]), stress=span)
    composer.quotes([passage])
    return composer.answer(Status.ANSWERED, strategy="span_of_days")


def _months_named(question: Question) -> set[int]:
    """Return the months that a question names by themselves: not those of a year or quarter."""
    return {
        item.start.month
        for item in question.periods
        if (item.start.year, item.start.month) == (item.end.year, item.end.month)
    }


def _span_after(passage: Passage, turn: re.Match[str] | None, question: Question) -> str | None:
    """Return the first span of days after the last thing that a sentence says of a question, or after the turn it names."""
    start = 0
    if turn is not None:
        named = re.search(rf"\b{turn['kind']} (?:thứ )?0?{turn['number']}\b", passage.text, re.IGNORECASE)
        if named is None:
            return None
        start = named.end()
    else:
        places = [passage.text.lower().find(term.text) for term in question.terms if term.vital]
        start = max([0, *places])
    spans = (match for match in SPAN.finditer(passage.text) if re.search(r"đến|tới|[-–]", match.group()))
    return next((match.group() for match in spans if match.start() >= start), None)
