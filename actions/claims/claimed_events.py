"""Holds the time that a claim gives to an event («khởi công quý IV năm 2035») against the time that a sentence gives to it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from actions.documents.knowledge import Knowledge
from actions.documents.neighbours import rest_of_paragraph
from actions.documents.times import own_times
from index.model import Passage
from vietnamese.periods import find_dates, find_periods

JOINT = re.compile(
    r"(?:[\s,]+(?:vào|trong|từ|là|ngày|tháng|năm|(?<!bắt )đầu|cuối|giữa|khoảng|hết|đến|tới|trước|sau|"
    r"chậm nhất|muộn nhất|không quá|dịp|hồi))*[\s,]*$",
    re.IGNORECASE,
)
OPENING = re.compile(r"\W*(?:[\d.]+[.)]? |[a-zđ]\) )?(?:và |sẽ |phải )?(?P<event>[^\W\d_]+ [^\W\d_]+)")
APART = re.compile(r"[:\d]|.{40}")  # between an event and a time that is another's
EVENT = re.compile(r"(?P<event>[^\W\d_]+ [^\W\d_]+)$")
DEADLINE = re.compile(r"\b(?:trước|đến|tới|hết|chậm nhất|muộn nhất|không quá)\b", re.IGNORECASE)
PIECE = re.compile(r"(?:[^;,]|(?<=\d),(?=\d))+")


@dataclass(frozen=True, slots=True)
class _Time:
    """The days that the words at ``at`` name, from ``start`` to ``end``; ``deadline`` where something is to be by then.

    ``event`` are the words ahead of it, ``linked`` to it by another («từ», «vào», «ngày»).
    """

    event: str
    linked: bool
    at: int
    start: date
    end: date
    deadline: bool


def happens_then(claim: str, stated: str, anchor: date) -> bool | None:
    """Tell whether a sentence gives the events of a claim the times that the claim does; None where it tells of neither.

    What is to be done by a day may be done at any time before it. ``anchor`` is a day of the year meant where none is named.
    """
    asked = list(_times(claim, anchor))
    told_of = [(time, told) for time in asked for told in _times(stated, anchor) if _are_of_one_event(time, told)]
    if told_of:  # «có hiệu lực từ ngày …», whatever else the sentence dates
        agree = all(any(_agree(time, told) for other, told in told_of if other is time) for time, _ in told_of)
        elsewhere = any(_agree(time, told) for time in asked for told in _times(stated, anchor))
        if agree or not elsewhere:  # «tổng kết đề án …; sơ kết đề án …» are two events of one thing
            return agree
    pieces = [(piece, list(_times(piece, anchor))) for piece in PIECE.findall(stated)]
    timed = [(piece, times[0]) for piece, times in pieces if times]
    said = claim.lower()
    verdicts = []
    for piece, told in timed:  # «khởi công quý I năm 2034, hoàn thành quý IV năm 2035»: each piece opens with its event
        opening = OPENING.match(piece)
        at = said.find(opening["event"].lower()) if opening else -1
        if opening is None and any(_agree(time, told) for time in asked):
            return None  # «năm 2042 trồng 50 ha» of a row of years
        if opening is not None and APART.search(piece[opening.end() : told.at]):
            continue
        behind = [time for time in asked if time.at > at] or asked
        if at >= 0 and behind:
            verdicts.append(_agree(behind[0], told))
    if not verdicts and len(timed) == 1:
        piece, told = timed[0]
        verdicts = [_agree(time, told) for time in asked if time.event and time.event in piece[: told.at].lower()]
    return None if not verdicts else all(verdicts)


def gives_no_time(claim: str, passage: Passage, knowledge: Knowledge) -> bool:
    """Tell whether a claim names a time that neither a sentence nor what stands above it says, nor its document is about.

    A longer time says nothing of a part of it: «năm 2021» not of «tháng 8».
    """
    asked = list(_times(claim, knowledge.anchor))
    if not asked:
        return False
    section, document = knowledge.release.sections[passage.section], knowledge.release.documents[passage.document]
    texts = (passage.text, passage.caption, section.title, *section.trail, *(_headers(passage, knowledge)))
    told = [time for text in texts for time in _times(text, knowledge.anchor)]
    touched = [any(_says_when(time, one) for one in told) for time in asked]
    own = document.period
    within = [own is not None and time.start <= own.start and own.end <= time.end for time in asked]
    return not all(one or other for one, other in zip(touched, within, strict=True))


def time_said(claim: str, anchor: date) -> str:
    """Return the words of the one time that a claim names; empty where it names none or several."""
    said = [claim[span.start : span.end] for span in find_dates(claim)]
    said += [claim[span.start : span.end] for span in find_periods(claim, anchor=anchor)]
    return said[0] if len(said) == 1 else ""


def sentence_of_time(claim: str, passage: Passage, knowledge: Knowledge) -> tuple[Passage, bool] | None:
    """Return the sentence after one that gives the time of a claim's event, and whether it is the time claimed."""
    for following in rest_of_paragraph(passage, knowledge):
        if (agrees := happens_then(claim, following.text, knowledge.anchor)) is not None:
            return following, agrees
    return None


def _headers(passage: Passage, knowledge: Knowledge) -> Iterator[str]:
    text = knowledge.release.text(passage.document)
    for cell in passage.cells:
        yield from cell.header
        yield text[cell.start : cell.end]


def _says_when(asked: _Time, told: _Time) -> bool:
    """Tell whether a time told of may be the one asked for, and not only hold it among others."""
    if told.deadline:
        return asked.start <= told.end
    overlap = told.start <= asked.end and asked.start <= told.end
    longer = told.start <= asked.start and asked.end <= told.end and (told.start, told.end) != (asked.start, asked.end)
    return overlap and not longer


def _times(text: str, anchor: date) -> Iterator[_Time]:
    """Yield the days and periods that a text names, but the days of documents."""
    own = own_times(text)
    spans = [(span.start, span.end, span.value, span.value) for span in find_dates(text)]
    spans = [span for span in spans if any(text[span[0] : span[1]] in time for time in own)]
    spans += [(span.start, span.end, span.period.start, span.period.end) for span in find_periods(text, anchor=anchor)]
    for at, stop, first, last in sorted(spans):
        ahead = text[:at]
        joint = JOINT.search(ahead)
        opening = joint.start() if joint else at
        event = EVENT.search(ahead[:opening])
        deadline = DEADLINE.search(text, opening, stop) is not None
        linked = bool(text[opening:at].strip(" ,"))
        yield _Time(event["event"].lower() if event else "", linked, at, first, last, deadline)


def _are_of_one_event(asked: _Time, told: _Time) -> bool:
    return bool(asked.event) and asked.event == told.event and asked.linked and told.linked


def _agree(asked: _Time, told: _Time) -> bool:
    if asked.deadline and told.deadline:
        return asked.end == told.end
    start = date.min if told.deadline else told.start
    return start <= asked.end and asked.start <= told.end
