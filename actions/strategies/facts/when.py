"""Answers «khi nào», «ngày nào», «giai đoạn nào»: the dates and periods of the sentence that answers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from actions.answer import Answer, Status
from actions.documents.document_head import OPENS_WITH_BASIS
from actions.documents.knowledge import Knowledge
from actions.documents.limits import LASTING, asks_how_long
from actions.documents.named_documents import ISSUED, TYPES, named_documents
from actions.documents.numbered_points import numbered_points
from actions.documents.period_fit import period_fit
from actions.documents.times import clause_about, nearest_time, own_times, times_in, with_bound
from actions.figures.naming import sentence_case
from actions.finding.act_times import CONDITION, asks_of_plain_act
from actions.finding.answering_times import (
    answering_times,
    asks_of_act,
    day_of_document,
    event_asked,
    event_said,
    is_of_kind,
    kind_of_time,
    of_days,
    of_kind_named,
    times_of_act,
    times_of_event,
)
from actions.finding.cited_documents import document_told, only_cites
from actions.finding.evidence import Evidence
from actions.finding.fitting_passages import NEAR_BEST, all_fitting
from actions.finding.tasks_of_office import of_office_named
from actions.finding.times_of_listed import TimedWork, times_of_listed
from actions.finding.times_of_names import without_times_of_names
from actions.finding.times_told_after import carrying_out, following_with_time, told_after
from actions.question import Question
from actions.reading.documents_meant import IN_ORDER
from actions.replies.compose import Composer
from actions.replies.quoting import put_right
from actions.words import cues
from actions.words.coverage import cover
from actions.words.named_works import names_in
from actions.words.numbered_things import misnumbers, numbers_alike
from index.model import Passage
from vietnamese.folding import fold
from vietnamese.numbers import format_number
from vietnamese.periods import find_dates, find_periods
from vietnamese.units import PER_CENT

LOOSER_EVENT = 0.4  # the sentence with the event may be this much less about the question than the best one
MEETING_ASKED = re.compile(r"\b(?:kỳ họp|cuộc họp|phiên họp|hội nghị) (?:nào|thứ mấy|mấy)\b", re.IGNORECASE)
MEETING = re.compile(
    r"\b(?:kỳ họp|phiên họp|hội nghị) (?:lần )?(?:thứ|giữa năm|cuối năm|thường lệ)\b(?: [^\W\d_]+)?", re.IGNORECASE
)
ADOPTION = re.compile(r"\b(?:thông qua|biểu quyết|trình|phê duyệt|phê chuẩn)\b", re.IGNORECASE)
STAGE = re.compile(r"(?:giai đoạn|nhiệm kỳ)\b", re.IGNORECASE)  # of what is adopted, not when
BEGINS_ASKED = re.compile(r"\b(?:áp dụng|thi hành|hiệu lực)\b", re.IGNORECASE)
MISSED = re.compile(
    r"\b(?:chưa|không)\b[^;.]*\b(?:đúng|kịp) (?:tiến độ|hạn|thời hạn|kế hoạch)\b", re.IGNORECASE
)  # a date that passed
STOPPED = re.compile(r"\b(?:tạm |bị )?(?:dừng|ngừng|đình chỉ|đình trệ|gián đoạn)\b", re.IGNORECASE)
SHOULD_HAVE = re.compile(r"\b(?:lẽ ra|đáng lẽ|đáng ra|ban đầu|lúc đầu)\b", re.IGNORECASE)
ALL_SAID = re.compile(r"\b(?:toàn bộ|tất cả)\b", re.IGNORECASE)
FIRST_ASKED = re.compile(r"\b(?:trước|cũ|sớm)\b", re.IGNORECASE)
SPAN_ASKED = re.compile(
    r"giai đoạn nào|từ .*(?:đến|tới)|\b(?:đến|tới)(?: tận| hết)? năm nào|"
    r"bắt đầu và|những (?:ngày|tháng|mốc)|các mốc|khoảng thời gian",
    re.IGNORECASE,
)


def answer_when(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Quote the sentence with its dates and periods first; say so when it gives none."""
    if not question.terms and not question.numbers and (dated := _dated_kind(question, knowledge, composer)):
        return dated
    if not question.terms and not question.numbers:
        return _kind_alone(question, knowledge, composer) or _heading_time(question, knowledge, composer)
    if not question.numbers and ISSUED.search(question.text):
        question = replace(question, numbers=document_told(question, evidence, knowledge))
    if len(question.numbers) == 1 and cues.DAYS_APART.search(question.text):
        question = replace(question, numbers=tuple(dict.fromkeys((*question.memory.numbers[:1], *question.numbers))))
    if len(question.numbers) > 1:
        return _several_dates(question, knowledge, composer)
    passage, start = _place(question, evidence, knowledge)
    if passage is None:
        return None
    if not question.numbers and BEGINS_ASKED.search(question.text) and OPENS_WITH_BASIS.match(passage.text):
        return None  # the day of a law that a document rests on
    if asks_how_long(question.text) and CONDITION.search(passage.text):
        return None  # «hồ sơ nộp trước ngày 01/8 mà chưa giải quyết thì …» of «bao lâu giải quyết»
    if not question.numbers and _is_of_another_name(passage, question, knowledge):
        return None
    if not question.numbers and misnumbers(question, passage.text):  # «lớp 3 bao giờ …» where «lớp 2 và lớp 6» stands
        alike = (match.passage for match in evidence.passages if numbers_alike(question.text, match.passage.text))
        same = next(alike, None)
        if same is None:
            return put_right(question, passage, composer, strategy="when")
        passage, start = same, 0
    issue: list[str] = []  # «nghị quyết của … ra ngày nào»: the day of the one document that is named
    if question.numbers and asks_of_act(question):
        times = times_of_act(passage.text, start)
    else:
        times = times_in(passage.text, after=start) if question.numbers else answering_times(passage, question)
        times = of_kind_named(times, question, passage.text)
        issue = [] if times else day_of_document(passage, question)
        times = times or issue
    times = of_kind_named(times, question, passage.text)
    times = _of_kind_asked(times, passage.text, question) if question.numbers else times
    of_document = bool(question.numbers or issue or kind_of_time(question) or ISSUED.search(question.text))
    if not (of_document or passage.cells or SPAN_ASKED.search(question.text)):
        times = without_times_of_names(times, passage.text, question)
    adopted = ADOPTION.search(question.text) is not None and all(STAGE.match(time) for time in times)
    if (adopted or (not times and MEETING_ASKED.search(question.text))) and (meeting := MEETING.search(passage.text)):
        composer.lead(composer.wording.quote.format(quote=composer.quote(passage)), stress=meeting.group())
        return composer.answer(Status.ANSWERED, strategy="when")  # «trình tại kỳ họp thứ hai»: the time that is told
    done_by = None if times or asks_of_plain_act(question) else carrying_out(passage, knowledge)
    carried = done_by if times else done_by or told_after(passage, question, knowledge)
    if carried is not None:
        composer.lead(composer.wording.dates.format(dates=sentence_case(carried[1])), stress=carried[1])
        composer.quotes([passage, carried[0]])
        return composer.answer(Status.ANSWERED, strategy="when")
    if not times and asks_how_long(question.text) and LASTING.search(passage.text):
        composer.lead(composer.wording.quote.format(quote=composer.quote(passage)))
        return composer.answer(Status.ANSWERED, strategy="when")
    if not times and (works := times_of_listed(passage, question, knowledge)):
        return _of_each(works, passage, composer)
    if not times and _is_beside(passage, question, knowledge):
        return None
    if not times:
        composer.lead(composer.wording.no_date.format(quote=composer.quote(passage)))
        composer.quotes(
            item for item in following_with_time(passage, knowledge) if of_days(own_times(item.text), question)
        )
        return composer.answer(Status.PARTLY_ANSWERED, strategy="when")
    named = event_said(passage.text, question)
    if named and not question.numbers and not SPAN_ASKED.search(question.text):
        nearest = nearest_time(passage.text, named)
        if nearest in times:
            times = [nearest]
            composer.date(named, nearest)
    bounded = [with_bound(passage.text, time) for time in times]
    shown = ", ".join(bounded[:1] if question.numbers else bounded[:3])
    composer.lead(composer.wording.dates.format(dates=shown[:1].upper() + shown[1:]), stress=shown)
    composer.quotes([passage])
    return composer.answer(Status.ANSWERED, strategy="when")


def _of_each(works: Sequence[TimedWork], listing: Passage, composer: Composer) -> Answer:
    """Tell the time of each work that a sentence lists, with that sentence and those that tell them."""
    timed = [(work, work.passage) for work in works if work.passage is not None]
    shown = "; ".join(f"{work.name}: {work.time}" for work, _ in timed)
    composer.lead(f"{sentence_case(shown)}.", stress=shown)
    composer.quotes(dict.fromkeys([listing, *(passage for _, passage in timed)]))
    untold = [work.name for work in works if work.passage is None]
    if untold:
        composer.line(composer.wording.part_not_stated.format(topic=", ".join(untold)))
    return composer.answer(Status.PARTLY_ANSWERED if untold else Status.ANSWERED, strategy="when")


def _is_of_another_name(passage: Passage, question: Question, knowledge: Knowledge) -> bool:
    """Tell whether a question names somebody or some place that neither a passage nor anything before it in its point says."""
    point = knowledge.release.section_passages.get(passage.section, ())
    said = " ".join(item.text for item in point if item.start <= passage.start or item.cells)
    around = [knowledge.section_texts[passage.section], knowledge.document_texts[passage.document]]
    return any(
        fold(term.text) not in fold(said) and not any(text.speaks_of(term) for text in around)
        for term in names_in(question.terms, question.text)
    )


def _of_kind_asked(times: list[str], text: str, question: Question) -> list[str]:
    """Return the times beside a document's number that are of the kind a question names: its day is no «giai đoạn»."""
    written = kind_of_time(question)
    return times if written is None else [time for time in times if is_of_kind(time, text, written)]


def _is_beside(passage: Passage, question: Question, knowledge: Knowledge) -> bool:
    """Tell whether an undated passage states amounts and leaves out a thing of a question: they are no word on that thing."""
    if not knowledge.release.passage_figures.get(passage.id):
        return False
    layers = [(knowledge.passage_texts[passage.id], 1.0), (knowledge.section_texts[passage.section], 0.75)]
    return bool(cover([term for term in question.terms if term.vital], layers).missing)


def _dated_kind(question: Question, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Date all documents of the kind that a question names without a number («nghị quyết ban hành khi nào»)."""
    code = next((code for word, code in TYPES.items() if word in question.text.lower()), None)
    numbers = [
        span.number
        for passage, span in knowledge.document_numbers
        if passage.document == knowledge.default.id and code and code in span.number
    ]
    return (
        _several_dates(replace(question, numbers=tuple(dict.fromkeys(numbers))), knowledge, composer)
        if numbers
        else None
    )


def _several_dates(question: Question, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Give each document named its own date, with its sentence."""
    dated = [
        (span.number, times[0], passage)
        for passage, span in named_documents(question, knowledge)
        if (times := _of_kind_asked(times_in(passage.text, after=span.end), passage.text, question))
    ]
    if not dated:
        return None
    others = dated
    days = {number: day.value for number, time, _ in dated for day in find_dates(time)}
    order = IN_ORDER.search(question.text)
    if order is not None and 1 < len(days) == len(dated) == len(set(days.values())):
        earlier = FIRST_ASKED.search(order.group()) is not None
        number, time, _ = first = sorted(dated, key=lambda item: days[item[0]])[0 if earlier else -1]
        others = [item for item in dated if item is not first]
        came = composer.wording.came_first if earlier else composer.wording.came_last
        composer.lead(came.format(document=number, date=time), stress=number)
    if cues.DAYS_APART.search(question.text) and 1 < len(days) == len(dated):
        apart = format_number(Decimal((max(days.values()) - min(days.values())).days))
        composer.allow(apart)
        composer.lead(composer.wording.days_apart.format(days=apart), stress=apart)
    composer.state("; ".join(f"{number}: {time}" for number, time, _ in others) + ".")
    composer.quotes(passage for _, _, passage in dated)
    return composer.answer(Status.ANSWERED, strategy="when")


def _kind_alone(question: Question, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Tell the one time of the kind that a question names and nothing else: «nhiệm kỳ nào», «định hướng đến năm nào»."""
    written = kind_of_time(question)
    found = [
        (passage, time)
        for passage in knowledge.release.document_passages[question.document or knowledge.default.id]
        for time in (times_in(passage.text) if written is not None else ())
        if is_of_kind(time, passage.text, written)
    ]
    if len({tuple(re.findall(r"\d+", time)) for _, time in found}) != 1:
        return None
    passage, time = found[0]
    composer.lead(composer.wording.dates.format(dates=sentence_case(time)), stress=time)
    composer.quotes([passage])
    return composer.answer(Status.ANSWERED, strategy="when")


def _heading_time(question: Question, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Answer for the tasks as a whole with the time in the heading above them."""
    points = numbered_points(question.document or knowledge.default.id, knowledge, asked=question.text)
    for heading in reversed(points[0].trail) if points else ():
        times = times_in(heading) if speaks_for(heading, question) else []
        quote = composer.quote_heading(points[0], heading) if times else None
        if quote is not None:
            shown = ", ".join(times)
            text = composer.wording.heading_time.format(dates=shown[:1].upper() + shown[1:], quote=quote)
            composer.lead(text, stress=shown)
            return composer.answer(Status.ANSWERED, strategy="when")
    return None


def speaks_for(heading: str, question: Question) -> bool:
    """Tell whether a heading names a time within one of those asked for, or none was asked for."""
    named = [span.period for span in find_periods(heading)]
    return not question.periods or any(period_fit(period, question.periods) >= 0 for period in named)


def _place(question: Question, evidence: Evidence, knowledge: Knowledge) -> tuple[Passage | None, int]:
    """Return the passage that answers and where in it to start looking for a time."""
    if question.numbers:
        places = named_documents(question, knowledge)
        return (places[0][0], places[0][1].end) if places else (None, 0)
    fitting = all_fitting(question, evidence.passages)
    if not ISSUED.search(question.text) and not any(kind in question.text.lower() for kind in TYPES):
        fitting = [match for match in fitting if not only_cites(match.passage.text)]  # «Chỉ thị số 02 ngày … về bầu cử»
    if not fitting:
        return None, 0
    near = [match for match in fitting if match.score >= fitting[0].score - 2 * NEAR_BEST]
    own = of_office_named(fitting, question, knowledge)
    timed = [match for match in own if answering_times(match.passage, question)]
    timed = timed or [match for match in near if answering_times(match.passage, question)]
    if not timed and event_asked(question):
        looser = [match for match in fitting if match.score >= fitting[0].score - LOOSER_EVENT]
        timed = [match for match in looser if times_of_event(match.passage.text, question)]
    if not timed:
        timed = [match for match in fitting if _says_when(match.passage, question, knowledge)]
    timed = timed or [match for match in near if carrying_out(match.passage, knowledge)]
    if not timed and cues.DAY.search(question.text):
        article = _article_of(fitting[0].passage, knowledge)
        beside = [match for match in fitting if article and _article_of(match.passage, knowledge) == article]
        timed = [match for match in beside if answering_times(match.passage, question)]
    if cues.ALL_REACHED.search(question.text):  # «chừng nào toàn bộ hộ đều có nước sạch»
        timed = [match for match in (*timed, *fitting) if _reaches_all(match.passage, question, knowledge)] or timed
    of_old = SHOULD_HAVE.search(question.text) is not None
    asked = [match for match in timed if (MISSED.search(match.passage.text) is not None) is of_old]
    if not STOPPED.search(question.text):  # when it runs again or is done is not when it stopped
        others = [match for match in fitting if _says_when(match.passage, question, knowledge)]
        going = [match for match in (*(asked or timed), *others) if not _has_stopped(match.passage, question)]
        asked = going or asked
    return (asked or timed or near)[0].passage, 0


def _article_of(passage: Passage, knowledge: Knowledge) -> tuple[str, ...]:
    """Return the titles above the point that a passage stands in."""
    section = knowledge.release.sections.get(passage.section)
    return (passage.document, *section.trail) if section is not None and section.trail else ()


def _reaches_all(passage: Passage, question: Question, knowledge: Knowledge) -> bool:
    """Tell whether a sentence with a time states that what a question is about is all there: «Đến hết năm 2045: 100% …»."""
    things = [term for term in question.terms if term.vital]
    figures = knowledge.release.passage_figures.get(passage.id, ())
    whole = [figure for figure in figures if figure.amount.unit == "%" and figure.amount.value == PER_CENT]
    of_them = any(knowledge.figure_texts[figure.id][0].speaks_of(term) for figure in whole for term in things)
    return bool(own_times(passage.text)) and (of_them or ALL_SAID.search(passage.text) is not None)


def _has_stopped(passage: Passage, question: Question) -> bool:
    """Tell whether what a sentence says of a question is that it came to a halt."""
    return STOPPED.search(clause_about(passage.text, question)) is not None


def _says_when(passage: Passage, question: Question, knowledge: Knowledge) -> bool:
    """Tell whether a sentence itself speaks of every thing of a question, and gives the time of it."""
    said = knowledge.passage_texts[passage.id]
    named = all(said.speaks_of(term) for term in question.terms if term.vital)
    return named and bool(answering_times(passage, question))
