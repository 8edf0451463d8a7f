"""Tells which of the times that a sentence gives is the one asked for: of its clause, its event, its kind, its document."""

from __future__ import annotations

import re

from actions.documents.named_documents import ISSUED, TYPES, kinds_named
from actions.documents.times import DAYS, HORIZON, YEARS, clause_about, own_times, times_in, with_bound
from actions.question import Question
from actions.words import cues
from actions.words.matching import MatchText
from index.model import Passage
from vietnamese.document_numbers import find_document_numbers
from vietnamese.folding import fold
from vietnamese.periods import find_dates

IN_USE = "đưa vào (?:vận hành|sử dụng|khai thác|hoạt động)"
EVENTS = {  # what is said of it, what tells most first: all is done once it is in use
    "hoàn thành": f"{IN_USE}|hoàn thành|xong|hoàn tất|kết thúc|đưa vào",
    "xong": f"{IN_USE}|hoàn thành|xong|hoàn tất|kết thúc|trước ngày|chậm nhất",
    "vận hành": f"{IN_USE}|vận hành|đi vào hoạt động",
    "hoạt động": f"{IN_USE}|hoạt động|vận hành",
    "chạy": f"{IN_USE}|vận hành|hoạt động|chạy|thông xe|khai thác",
    "khởi công": "khởi công|bắt đầu",
    "khánh thành": "khánh thành|đưa vào",
    "thông xe": f"thông xe|{IN_USE}",
}
EVENT = re.compile(rf"(?<!\w)(?:{'|'.join(EVENTS)})", re.IGNORECASE)
JUST_DONE = re.compile(
    r"\b(?:vừa|mới)(?: [^\W\d_]+){1,3}? xong\b", re.IGNORECASE
)  # «vừa bầu xong»: no end that is asked for
RUNS_FOR = re.compile(  # «chương trình chạy từ năm nào đến năm nào»: how long it lasts, no event
    r"\b(?:chạy|vận hành|hoạt động)(?= (?:từ|đến|tới|trong|mấy|bao lâu|suốt)\b)", re.IGNORECASE
)
REACH = 12  # characters before a time in which its kind is named: «định hướng đến năm 2030»
TIME_FOLLOWS = r"(?:trước|trong|vào|chậm nhất|muộn nhất|ngày|tháng|quý|năm|cuối|đầu)\b"
KINDS_OF_TIME = (  # what time is asked for by its name, and how one of that kind is written
    (
        re.compile(
            r"\bgiai đoạn (?:nào|mấy|bao nhiêu)|^\W*(?:(?:thế|vậy|còn|rồi|cho) )*giai đoạn(?: (?:thì sao|sao))?\W*$",
            re.IGNORECASE,
        ),
        re.compile(r"giai đoạn\b", re.IGNORECASE),
    ),
    (
        re.compile(r"\bnhiệm kỳ\b.*\b(?:nào|mấy|bao nhiêu)|\b(?:nào|bao giờ|mấy)\b.*\bnhiệm kỳ\b", re.IGNORECASE),
        re.compile(r"nhiệm kỳ\b", re.IGNORECASE),
    ),
    (
        re.compile(
            r"\b(?:định hướng|tầm nhìn|hướng)(?: (?:đến|tới|cho))*(?: năm)? (?:nào|mấy)|"
            r"\b(?:áp dụng|kéo dài|thực hiện) (?:đến|tới)(?: tận| hết)? (?:khi nào|bao giờ|năm nào)",
            re.IGNORECASE,
        ),
        re.compile(r"(?:định hướng|tầm nhìn)\b|(?:đến|tới) năm \d", re.IGNORECASE),
    ),
)
ONE_OF_SEVERAL = re.compile(  # «đợt đầu tiên», «lần hai»
    r"\b(?:đợt|lần|vòng)(?: (?!(?:kỳ|khóa|họp)\b)[^\W\d_]+){0,2}? (?P<which>đầu tiên|đầu|thứ nhất|thứ hai|thứ ba|"
    r"thứ tư|một|hai|ba|cuối cùng|cuối|sau cùng|[1-4])\b",
    re.IGNORECASE,
)
ORDINALS = {
    "đầu tiên": 0,
    "đầu": 0,
    "thứ nhất": 0,
    "một": 0,
    "1": 0,
    "thứ hai": 1,
    "hai": 1,
    "2": 1,
    "thứ ba": 2,
    "ba": 2,
}
ORDINALS |= {"3": 2, "thứ tư": 3, "4": 3, "cuối cùng": -1, "cuối": -1, "sau cùng": -1}
DONE_ON_A_DAY = re.compile(
    r"\b(?:họp|(?<!chương )trình|thông qua|bầu|ký|khai mạc|công bố|ban hành|ra đời)\b", re.IGNORECASE
)
YEARS_ASKED = re.compile(r"\b(?:nhiệm kỳ|khóa|giai đoạn)\b|\bnăm nào (?:đến|tới)\b", re.IGNORECASE)
ACT_ON_DOCUMENT = re.compile(
    rf"\b(?:báo cáo|sơ kết|tổng kết|quán triệt|học tập|triển khai|thực hiện|hoàn thành|trình)\b.*\b(?:{'|'.join(TYPES)})\b",
    re.IGNORECASE,
)


def asks_of_act(question: Question) -> bool:
    """Tell whether a question asks when something is done about a document, not when the document came out."""
    return ACT_ON_DOCUMENT.search(question.text) is not None and not ISSUED.search(question.text)


def times_of_act(text: str, named: int) -> list[str]:
    """Return the times that are not those of the document named at ``named``: what stands before it, and deadlines."""
    return [time for time in own_times(text) if text.find(time) < named or with_bound(text, time) != time]


def day_of_document(passage: Passage, question: Question) -> list[str]:
    """Return the day of the one document that a sentence names, where a question asks of a document when it came out."""
    spans = find_document_numbers(passage.text)
    kinds = kinds_named(question.text)
    asked = ISSUED.search(question.text) or any(word in question.text.lower() for word in TYPES)
    if not asked or len({span.number for span in spans}) != 1:
        return []
    if kinds and not any(code in spans[0].number for code in kinds):
        return []  # of a plan drawn up by a resolution the day of that resolution is none
    return [time for time in times_in(passage.text, after=spans[0].end)[:1] if find_dates(time)]


def answering_times(passage: Passage, question: Question) -> list[str]:
    """Return the times of the clause that answers: the one about the question, else the event's, else one that names it."""
    about = clause_about(passage.text, question)
    times = own_times(about)
    if event := event_asked(question):
        happens = re.compile(EVENTS[event.group().lower()], re.IGNORECASE)
        column = [  # «Hạn hoàn thành»
            time
            for cell in passage.cells
            if happens.search(" ".join(cell.header))
            for time in times_in(passage.text[cell.start - passage.start : cell.end - passage.start])
        ]
        times = column or (times if happens.search(about) else [])
    elif not times:
        times = _times_of_others(_from_thing_on(passage.text, question), question)
    times = times or times_of_event(_from_thing_on(passage.text, question), question)
    return _of_ordinal(of_days(times, question), question.text)


def _from_thing_on(text: str, question: Question) -> str:
    """Return a text from the clause on that first names a thing of the question: a deadline before it is of another task."""
    things = [term for term in question.terms if term.vital]
    clauses = text.split(";")
    first = next(
        (at for at, clause in enumerate(clauses) if any(MatchText(clause).speaks_of(term) for term in things)), 0
    )
    return ";".join(clauses[first:])


def of_kind_named(times: list[str], question: Question, text: str) -> list[str]:
    """Return the times that are of the kind that a question names («giai đoạn nào»), all where none is or none is named.

    What is done on a day («họp», «trình») is not told by the years of a term or a programme («nhiệm kỳ 2021 – 2026»).
    """
    if DONE_ON_A_DAY.search(question.text) and not YEARS_ASKED.search(question.text):
        looked_to = HORIZON.findall(text)
        times = [time for time in times if not YEARS.search(time) and time.split()[-1] not in looked_to]
    for asked, written in KINDS_OF_TIME:
        if asked.search(question.text):
            return [time for time in times if written.match(with_bound(text, time))] or times
    return times


def kind_of_time(question: Question) -> re.Pattern[str] | None:
    """Return how times of the kind that a question names are written («nhiệm kỳ nào»); None where it names none."""
    return next((written for asked, written in KINDS_OF_TIME if asked.search(question.text)), None)


def is_of_kind(time: str, text: str, written: re.Pattern[str] | None) -> bool:
    """Tell whether a time is of a kind by its own words or by those right before it in a text: «định hướng đến năm 2030»."""
    before = text[max(0, text.find(time) - REACH) : text.find(time)]
    return written is not None and (written.match(time) or written.search(before)) is not None


def of_days(times: list[str], question: Question) -> list[str]:
    """Return the times that are days where a question asks for a day, else all."""
    if not cues.DAY.search(question.text):
        return times
    return [time for time in times if find_dates(time) or DAYS.search(time)]


def _of_ordinal(times: list[str], asked: str) -> list[str]:
    """Return the one of several times that a question asks for by its place among them, else all."""
    which = ONE_OF_SEVERAL.search(asked)
    at = ORDINALS[which["which"].lower()] if which and len(times) > 1 else len(times)
    return [times[at]] if at < len(times) else times


def times_of_event(text: str, question: Question) -> list[str]:
    """Return the times of the clause that says the event asked for, which may stand apart from the thing it happens to."""
    event = event_asked(question)
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
    naming = [clause for clause in timed if any(MatchText(clause).speaks_of(term) for term in phrases)]
    naming = naming or [
        clause
        for clause in timed
        if any(MatchText(clause).credit(term) == 1.0 for term in question.terms if term.vital and not term.guessed)
    ]
    return own_times(clause_about(";".join(naming), question)) if naming else []


def event_asked(question: Question) -> re.Match[str] | None:
    """Return the event whose time a question asks for by its name; what is just done is none («vừa bầu xong thì …»)."""
    return EVENT.search(RUNS_FOR.sub(" ", JUST_DONE.sub(" ", question.text)))


def event_said(text: str, question: Question) -> str:
    """Return the event whose time is asked for: the one it says itself, else its term that stands last in the sentence."""
    folded = fold(text)
    asked = event_asked(question)
    happens = EVENTS[asked.group().lower()] if asked else ""
    said = re.search(rf"\b{IN_USE}", text, re.IGNORECASE) if happens.startswith(IN_USE) else None
    if happens and (said := said or re.search(rf"\b(?:{happens})", text, re.IGNORECASE)):
        return said.group()
    placed = [(at, term.text) for term in question.terms if (at := folded.find(fold(term.text))) >= 0]
    return max(placed)[1] if placed else ""
