"""Answers «mấy giờ»: the times of day of the sentence that answers."""

from __future__ import annotations

import re

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.documents.neighbours import heading_agency
from actions.documents.times import CLOCK, clause_about
from actions.figures.naming import sentence_case
from actions.finding.evidence import Evidence, PassageMatch
from actions.question import Question
from actions.replies.compose import Composer
from actions.words.organisations import without_place
from vietnamese.amounts import find_amounts
from vietnamese.folding import fold

HOURS_ASKED = re.compile(
    r"(?<!mất )(?<!hết )(?<!trong )\bmấy giờ\b|\bgiờ nào\b|"
    r"\bgiờ (?:giấc|làm việc|mở cửa|đóng cửa|tiếp dân|hoạt động)",
    re.IGNORECASE,
)
OPENING = frozenset(  # words of opening, which a sentence with its hours need not say; and times of day
    [
        *("mở", "mở cửa", "đóng", "đóng cửa", "làm việc", "hoạt động", "phục vụ", "bắt đầu", "kết thúc", "giờ"),
        *(
            "sáng",
            "chiều",
            "trưa",
            "tối",
            "buổi sáng",
            "buổi chiều",
            "buổi tối",
            "đêm",
            "suốt đêm",
            "khuya",
            "suốt",
            "mỗi đêm",
        ),
        *("tắt", "ngưng", "ngừng", "nghỉ", "dừng", "im", "cấm", "thôi", "liền"),
    ]
)
FORBIDS = re.compile(r"\b(?:không|cấm|nghiêm cấm|chỉ)\b", re.IGNORECASE)
NEIGHBOUR = re.compile(  # who is complained of is no part of what a rule is about
    r"\b(?:(?:nhà|ông|bà|mấy đứa|bên) )?(?:hàng xóm|láng giềng|kế bên|bên cạnh|sát vách)\b|\bnhà (?:bên|kế|cạnh|người ta)\b",
    re.IGNORECASE,
)
HOURS_LONG = re.compile(  # «ngưng kèn mấy tiếng», no «mấy tiếng thì xong»
    r"\b(?P<quiet>ngưng|ngừng|nghỉ|dừng|cấm|tắt|im|không được)\b[^?.!]*\b(?:mấy|bao nhiêu) (?:tiếng|giờ)\b(?: đồng hồ)?"
    r"(?! (?:thì|là|mới|phải|được))",
    re.IGNORECASE,
)
_AT = r"(?P<{}>\d{{1,2}}) (?:giờ|h)\b(?! ?\d)"
OUTSIDE = re.compile(  # «không … trước 06 giờ và sau 22 giờ», «không … sau 22 giờ và trước 6 giờ»
    rf"\btrước {_AT.format('until')}[^.;]{{0,30}}\bsau {_AT.format('since')}"
    rf"|\bsau {_AT.format('since2')}[^.;]{{0,30}}\btrước {_AT.format('until2')}"
    rf"|\b(?:không|cấm)\b[^.;]*\btừ {_AT.format('since3')}[^.;]{{0,20}}\b(?:đến|tới) {_AT.format('until3')}",
    re.IGNORECASE,
)
HOURS_OF_DAY = 24


def answer_hours(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Give the times of day of the best sentence that leaves nothing open but words of opening; None without one."""
    if HOURS_LONG.search(question.text):
        return _hours_forbidden(question, evidence, knowledge, composer)
    if not HOURS_ASKED.search(question.text) or not question.terms:
        return None
    fitting = (match for match in evidence.passages if match.at_home and _is_about(match, question, knowledge))
    timed = [(match, found) for match in fitting if (found := hours_in(match.passage.text))]
    if not timed:
        return _not_stated(question, evidence, knowledge, composer)
    match, found = next((item for item in timed if _is_of_agency(item[0], question, knowledge)), timed[0])
    shown = "; ".join(found)
    if FORBIDS.search(match.passage.text):  # «không … sau 22 giờ» is understood whole alone
        composer.lead(composer.wording.quote.format(quote=composer.quote(match.passage)), stress=found[0])
        return composer.answer(Status.ANSWERED, strategy="hours")
    composer.lead(composer.wording.dates.format(dates=sentence_case(shown)), stress=shown)
    composer.quotes([match.passage])
    return composer.answer(Status.ANSWERED, strategy="hours")


def _hours_forbidden(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Tell how many hours of a day a sentence about the thing forbids it; None where none or several do."""
    told = [
        (match.passage, hours)
        for match in evidence.passages
        if match.at_home
        and _is_about(match, question, knowledge)
        and (hours := hours_outside(clause_about(match.passage.text, question)))
    ]
    if len(told) != 1:
        return None
    passage, (since, until) = told[0]
    between = str((until - since) % HOURS_OF_DAY)
    words = composer.wording.hours_between.format(since=since, until=until, hours=between)
    composer.allow(words.rstrip("."))
    composer.lead(words, stress=between)
    composer.quotes([passage])
    return composer.answer(Status.ANSWERED, strategy="hours")


def hours_outside(text: str) -> tuple[int, int] | None:
    """Return the hours since and until which a text forbids something by day or night; None where it names no such two."""
    found = OUTSIDE.search(text) if FORBIDS.search(text) else None
    if found is None:
        return None
    since, until = (
        next(int(value) for key, value in found.groupdict().items() if value and key.startswith(name))
        for name in ("since", "until")
    )
    return (since, until) if since < HOURS_OF_DAY and until <= HOURS_OF_DAY else None


def _is_of_agency(match: PassageMatch, question: Question, knowledge: Knowledge) -> bool:
    """Tell whether a sentence stands under the heading of an agency that a question names: «Sở Y tế báo cáo trước mấy giờ»."""
    names = (fold(without_place(name)) for name in heading_agency(match.passage, knowledge))
    return any(name in fold(question.text) for name in names)


def _not_stated(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Quote the sentence with hours that is nearest, else the one about the thing, which gives none: no amount is an hour."""
    if near := next((match for match in evidence.passages if _is_near(match, question, knowledge)), None):
        composer.lead(composer.wording.closest.format(quote=composer.quote(near.passage)))
        return composer.answer(Status.PARTLY_ANSWERED, strategy="hours")
    about = next(
        (match for match in evidence.passages if match.at_home and _is_about(match, question, knowledge)), None
    )
    if about is None:
        return None
    if find_amounts(about.passage.text):  # «giải quyết đúng hạn 98,2%» tells nothing of hours
        composer.lead(composer.wording.not_stated_plain)
        return composer.answer(Status.NOT_IN_PLAN, strategy="hours")
    composer.lead(composer.wording.no_date.format(quote=composer.quote(about.passage)))
    return composer.answer(Status.PARTLY_ANSWERED, strategy="hours")


def _is_near(match: PassageMatch, question: Question, knowledge: Knowledge) -> bool:
    """Tell whether a sentence gives hours of something that it shares with the question."""
    text = knowledge.passage_texts[match.passage.id]
    shared = any(text.speaks_of(term, loosely=True) for term in question.terms if term.text not in OPENING)
    return match.at_home and shared and bool(hours_in(match.passage.text))


def hours_in(text: str) -> list[str]:
    """Return the times of day that a text names, in its own words; what lasts so many hours is none."""
    lasting = [(span.start, span.end) for span in find_amounts(text)]
    return [
        match.group()
        for match in CLOCK.finditer(text)
        if not any(start < match.end() and match.start() < end for start, end in lasting)
    ]


def _is_about(match: PassageMatch, question: Question, knowledge: Knowledge) -> bool:
    beside = [found.span() for found in NEIGHBOUR.finditer(question.text)]
    missing = [
        term
        for term in match.coverage.missing
        if term.text not in OPENING
        and term.kind != "place"
        and not any(start <= term.start < end for start, end in beside)
    ]
    text = knowledge.passage_texts[match.passage.id]
    said = any(text.speaks_of(term, loosely=True) for term in question.terms if term.kind != "place")
    return said and not missing
