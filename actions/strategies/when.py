"""Answers «khi nào», «ngày nào», «giai đoạn nào»: the dates and periods of the sentence that answers."""

from __future__ import annotations

import re
from dataclasses import replace

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.documents.named_documents import ISSUED, TYPES, named_documents
from actions.documents.neighbours import goes_on_about, rest_of_paragraph
from actions.documents.numbered_points import numbered_points
from actions.documents.period_fit import period_fit
from actions.documents.times import DAYS, YEARS, clause_about, nearest_time, own_times, times_in, with_bound
from actions.figures.naming import sentence_case
from actions.finding.evidence import Evidence
from actions.finding.fitting_passages import NEAR_BEST, all_fitting
from actions.question import Question
from actions.replies.compose import Composer
from actions.words import cues
from actions.words.matching import MatchText
from actions.words.organisations import organisations_in
from index.model import Passage
from vietnamese.document_numbers import find_document_numbers
from vietnamese.folding import fold
from vietnamese.periods import find_dates, find_periods
from vietnamese.syllables import syllables

EVENTS = {
    "hoàn thành": "hoàn thành|xong|hoàn tất|đưa vào",
    "xong": "hoàn thành|xong|hoàn tất|trước ngày|chậm nhất",
    "khởi công": "khởi công|bắt đầu",
    "khánh thành": "khánh thành|đưa vào",
    "thông xe": "thông xe",
}
EVENT = re.compile(rf"(?<!\w)(?:{'|'.join(EVENTS)})", re.IGNORECASE)
JUST_DONE = re.compile(
    r"\b(?:vừa|mới)(?: [^\W\d_]+){1,3}? xong\b", re.IGNORECASE
)  # «vừa bầu xong»: no end that is asked for
TIME_FOLLOWS = r"(?:trước|trong|vào|chậm nhất|muộn nhất|ngày|tháng|quý|năm|cuối|đầu)\b"
LOOSER_EVENT = 0.4  # the sentence with the event may be this much less about the question than the best one
CARRIED_OUT = re.compile(
    r"\b(?:chủ trì|thực hiện|phụ trách|tham mưu|hoàn thành|xong|thời gian|thời hạn)\b", re.IGNORECASE
)
OPENS_WITH_DOING = re.compile(
    r"^\W*(?:hoàn thành|thực hiện|chi trả|cấp phát|bàn giao|triển khai|tổ chức|xong|thời gian|thời hạn|dự kiến)\b",
    re.IGNORECASE,
)
SHORT_SENTENCE = 22  # syllables of «Trung tâm Y tế chủ trì, phối hợp Phòng Giáo dục, thực hiện trong quý II/2027.»
KINDS_OF_TIME = (  # what time is asked for by its name, and how one of that kind is written
    (re.compile(r"\bgiai đoạn (?:nào|mấy|bao nhiêu)", re.IGNORECASE), re.compile(r"giai đoạn\b", re.IGNORECASE)),
    (
        re.compile(r"\bnhiệm kỳ\b.*\b(?:nào|mấy|bao nhiêu)|\b(?:nào|bao giờ|mấy)\b.*\bnhiệm kỳ\b", re.IGNORECASE),
        re.compile(r"nhiệm kỳ\b", re.IGNORECASE),
    ),
    (
        re.compile(r"\b(?:định hướng|tầm nhìn|hướng)(?: (?:đến|tới|cho))*(?: năm)? (?:nào|mấy)", re.IGNORECASE),
        re.compile(r"(?:định hướng|tầm nhìn)\b|(?:đến|tới) năm \d", re.IGNORECASE),
    ),
)
DONE_ON_A_DAY = re.compile(r"\b(?:họp|trình|thông qua|bầu|ký|khai mạc|công bố)\b", re.IGNORECASE)
MEETING_ASKED = re.compile(r"\b(?:kỳ họp|phiên họp|hội nghị) (?:nào|thứ mấy|mấy)\b", re.IGNORECASE)
MEETING = re.compile(
    r"\b(?:kỳ họp|phiên họp|hội nghị) (?:lần )?(?:thứ|giữa năm|cuối năm|thường lệ)\b(?: [^\W\d_]+)?", re.IGNORECASE
)
YEARS_ASKED = re.compile(r"\b(?:nhiệm kỳ|khóa|giai đoạn)\b|\bnăm nào (?:đến|tới)\b", re.IGNORECASE)
ACT_ON_DOCUMENT = re.compile(
    rf"\b(?:báo cáo|sơ kết|tổng kết|quán triệt|học tập|triển khai|thực hiện|hoàn thành|trình)\b.*\b(?:{'|'.join(TYPES)})\b",
    re.IGNORECASE,
)
STEPS = 4  # syllables between «triển khai» and the office or the time, where all that is told is who and when
SPAN_ASKED = re.compile(
    r"giai đoạn nào|từ .*(?:đến|tới)|bắt đầu và|những (?:ngày|tháng|mốc)|các mốc|khoảng thời gian", re.IGNORECASE
)


def answer_when(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Quote the sentence with its dates and periods first; say so when it gives none."""
    if not question.terms and not question.numbers and (dated := _dated_kind(question, knowledge, composer)):
        return dated
    if not question.terms and not question.numbers:
        return _heading_time(question, knowledge, composer)
    if not question.numbers and ISSUED.search(question.text):
        question = replace(question, numbers=_document_meant(question, evidence))
    if len(question.numbers) > 1:
        return _several_dates(question, knowledge, composer)
    passage, start = _place(question, evidence, knowledge)
    if passage is None:
        return None
    if question.numbers and _asks_of_act(question):
        times = _times_of_act(passage.text, start)
    else:
        times = times_in(passage.text, after=start) if question.numbers else _answering_times(passage, question)
        times = times or _day_of_document(passage, question)
    times = _of_kind_named(times, question, passage.text)
    if not times and MEETING_ASKED.search(question.text) and (meeting := MEETING.search(passage.text)):
        composer.lead(composer.wording.quote.format(quote=composer.quote(passage)), stress=meeting.group())
        return composer.answer(Status.ANSWERED, strategy="when")  # «trình tại kỳ họp thứ hai»: the time that is told
    carried = None if times else _carrying_out(passage, knowledge) or _told_after(passage, question, knowledge)
    if carried is not None:
        composer.lead(composer.wording.dates.format(dates=sentence_case(carried[1])), stress=carried[1])
        composer.quotes([passage, carried[0]])
        return composer.answer(Status.ANSWERED, strategy="when")
    if not times:
        composer.lead(composer.wording.no_date.format(quote=composer.quote(passage)))
        composer.quotes(
            item for item in _following_with_time(passage, knowledge) if _of_days(own_times(item.text), question)
        )
        return composer.answer(Status.PARTLY_ANSWERED, strategy="when")
    named = _event(passage.text, question)
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


def _asks_of_act(question: Question) -> bool:
    """Tell whether a question asks when something is done about a document, not when the document came out."""
    return ACT_ON_DOCUMENT.search(question.text) is not None and not ISSUED.search(question.text)


def _times_of_act(text: str, named: int) -> list[str]:
    """Return the times that are not those of the document named at ``named``: what stands before it, and deadlines."""
    return [time for time in own_times(text) if text.find(time) < named or with_bound(text, time) != time]


def _document_meant(question: Question, evidence: Evidence) -> tuple[str, ...]:
    """Return the number of the document told by its kind and subject: «nghị quyết về chuyển đổi số ký hôm nào»."""
    codes = [code for word, code in TYPES.items() if word in question.text.lower()]
    for match in all_fitting(question, evidence.passages)[:1] if codes else ():
        numbers = [
            span.number
            for span in find_document_numbers(match.passage.text)
            if any(code in span.number for code in codes)
        ]
        return tuple(numbers[:1])
    return ()


def _day_of_document(passage: Passage, question: Question) -> list[str]:
    """Return the day of the one document that a sentence names, where a question asks of a document when it came out."""
    spans = find_document_numbers(passage.text)
    asked = ISSUED.search(question.text) or any(word in question.text.lower() for word in TYPES)
    if not asked or len({span.number for span in spans}) != 1:
        return []
    return [time for time in times_in(passage.text, after=spans[0].end)[:1] if find_dates(time)]


def _answering_times(passage: Passage, question: Question) -> list[str]:
    """Return the times of the clause that answers: the one about the question, else the event's, else one that names it."""
    about = clause_about(passage.text, question)
    times = own_times(about)
    if event := _event_asked(question):
        happens = re.compile(EVENTS[event.group().lower()], re.IGNORECASE)
        column = [  # «Hạn hoàn thành»
            time
            for cell in passage.cells
            if happens.search(" ".join(cell.header))
            for time in times_in(passage.text[cell.start - passage.start : cell.end - passage.start])
        ]
        times = column or (times if happens.search(about) else [])
    elif not times:
        times = _times_of_others(passage.text, question)
    times = times or _times_of_event(passage.text, question)
    return _of_days(times, question)


def _of_kind_named(times: list[str], question: Question, text: str) -> list[str]:
    """Return the times that are of the kind that a question names («giai đoạn nào»), all where none is or none is named.

    What is done on a day («họp», «trình») is not told by the years of a term or a programme («nhiệm kỳ 2021 – 2026»).
    """
    if DONE_ON_A_DAY.search(question.text) and not YEARS_ASKED.search(question.text):
        times = [time for time in times if not YEARS.search(time)]
    for asked, written in KINDS_OF_TIME:
        if asked.search(question.text):
            return [time for time in times if written.match(with_bound(text, time))] or times
    return times


def _of_days(times: list[str], question: Question) -> list[str]:
    """Return the times that are days where a question asks for a day, else all."""
    if not cues.DAY.search(question.text):
        return times
    return [time for time in times if find_dates(time) or DAYS.search(time)]


def _times_of_event(text: str, question: Question) -> list[str]:
    """Return the times of the clause that says the event asked for, which may stand apart from the thing it happens to."""
    event = _event_asked(question)
    if event is None:
        return []
    said = re.compile(
        rf"^\W*(?:dự kiến |và )?(?:{EVENTS[event.group().lower()]})\s+(?:[^\W\d_]+\s+){{0,3}}?{TIME_FOLLOWS}",
        re.IGNORECASE,
    )
    clauses = re.split(r"[;,]", text)
    stated = next((times for clause in clauses if said.search(clause) and (times := own_times(clause))), [])
    named = re.compile(rf"\b(?:{EVENTS[event.group().lower()]})\b", re.IGNORECASE)
    naming = ";".join(clause for clause in clauses if named.search(clause))
    return stated or _times_of_others(naming, question)


def _times_of_others(text: str, question: Question) -> list[str]:
    """Return the times of the clause that says most of the question among those with a time and a phrase of it."""
    phrases = [term for term in question.terms if " " in term.text]
    timed = [clause for clause in text.split(";") if own_times(clause)]
    naming = [clause for clause in timed if any(MatchText(clause).credit(term) >= 0.5 for term in phrases)]
    naming = naming or [
        clause
        for clause in timed
        if any(MatchText(clause).credit(term) == 1.0 for term in question.terms if term.vital and not term.guessed)
    ]
    return own_times(clause_about(";".join(naming), question)) if naming else []


def _following_with_time(passage: Passage, knowledge: Knowledge) -> list[Passage]:
    """Return the next sentence of the same point when it gives a time; it may well go on about the same thing."""
    point = knowledge.release.section_passages.get(passage.section, ())
    following = [item for item in point if item.start > passage.start][:1]
    return [item for item in following if own_times(item.text)]


def _carrying_out(passage: Passage, knowledge: Knowledge) -> tuple[Passage, str] | None:
    """Return the next sentence with its time where all it says is who does what stands before it, and by when."""
    for following in _following_with_time(passage, knowledge):
        agencies = organisations_in(following.text)
        own = not OPENS_WITH_DOING.match(following.text)
        if own and not (agencies and following.text.lstrip(" -+*").startswith(agencies[0])):
            continue  # it tells of something else
        if not agencies and not _soon_timed(following.text):
            continue  # «Triển khai kế hoạch chuyển đổi vị trí công tác … năm 2021» is another task
        if CARRIED_OUT.search(following.text) and len(syllables(following.text)) <= SHORT_SENTENCE:
            return following, ", ".join(with_bound(following.text, time) for time in times_in(following.text))
    return None


def _soon_timed(text: str) -> bool:
    """Tell whether a sentence comes to its time within a few syllables of the verb that opens it."""
    opening = OPENS_WITH_DOING.match(text)
    times = own_times(text)
    return not opening or not times or len(syllables(text[opening.end() : text.find(times[0])])) <= STEPS


def _told_after(passage: Passage, question: Question, knowledge: Knowledge) -> tuple[Passage, str] | None:
    """Return a later sentence of the paragraph with its times where it goes on about the same («phải đưa xong các hộ này»)."""
    for following in rest_of_paragraph(passage, knowledge):
        times = own_times(following.text)
        if times and goes_on_about(following, question, knowledge):
            return following, ", ".join(with_bound(following.text, time) for time in times[:3])
    return None


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
        if (times := times_in(passage.text, after=span.end))
    ]
    if not dated:
        return None
    composer.lead("; ".join(f"{number}: {time}" for number, time, _ in dated) + ".")
    composer.quotes(passage for _, _, passage in dated)
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
    if not fitting:
        return None, 0
    near = [match for match in fitting if match.score >= fitting[0].score - 2 * NEAR_BEST]
    timed = [match for match in near if _answering_times(match.passage, question)]
    if not timed and _event_asked(question):
        looser = [match for match in fitting if match.score >= fitting[0].score - LOOSER_EVENT]
        timed = [match for match in looser if _times_of_event(match.passage.text, question)]
    return (timed or near)[0].passage, 0


def _event_asked(question: Question) -> re.Match[str] | None:
    """Return the event whose time a question asks for by its name; what is just done is none («vừa bầu xong thì …»)."""
    return EVENT.search(JUST_DONE.sub(" ", question.text))


def _event(text: str, question: Question) -> str:
    """Return the event whose time is asked for: the one it says itself, else its term that stands last in the sentence."""
    folded = fold(text)
    asked = _event_asked(question)
    if asked and (said := re.search(rf"\b(?:{EVENTS[asked.group().lower()]})", text, re.IGNORECASE)):
        return said.group()
    placed = [(at, term.text) for term in question.terms if (at := folded.find(fold(term.text))) >= 0]
    return max(placed)[1] if placed else ""
