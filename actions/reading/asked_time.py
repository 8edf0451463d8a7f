"""The times that a question asks for, also those it only points to: «cùng kỳ», «năm tới» of a plan for one year."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import replace

from actions.documents.knowledge import Knowledge
from actions.documents.own_times import in_own_time, now_and_then, with_terms_of_years, with_whole_year
from actions.question import Memory, Turn
from vietnamese.folding import fold
from vietnamese.period import year_period
from vietnamese.periods import Period, PeriodSpan, find_dates, find_periods

CENTURY = 2000
YEAR_AFTER = re.compile(r"\b(?:năm (?:sau|tới|kế|tiếp theo)|sang năm|qua năm)\b(?! (?:\d{4}|nay))", re.IGNORECASE)
POINTED_TO = re.compile(  # in folded words: «hai năm trước đó, tức 2026», «từ năm đó tới 2028», «hơn năm đó», «năm kế tiếp»
    r"(?:\b(?P<count>mot|hai|ba|bon|[1-9]) )?(?<!nhung )(?<!cac )\bnam (?:lien |ngay )?"
    r"(?:(?P<before>truoc)|sau|ke|ke tiep|tiep theo|tiep) (?:do|ay|no)\b"
    r"(?:[\s,(]*(?:(?:tuc|la|vao|nam) )*(?P<named>(?:19|20)\d\d)\b[),]*)?|"
    r"(?<=\btu )(?:(?:nam|hoi|luc) )?(?P<start>do|ay|no)(?= (?:den|toi|sang|qua|len) (?:het )?(?:nam )?(?:19|20)\d\d\b)|"
    r"(?:(?<=\bso voi )|(?<=\bhon )|(?<=\bkem )|(?<=\bthua )|(?<=\bbang )|(?<=\btru )|(?<=\bnhu )|(?<=\blan ))"
    r"nam (?P<held>do|ay|no)\b|"
    r"(?<!\d )(?<!\bcac )(?<!\bnhung )(?<!\bnhieu )(?<!\bmay )(?<!\bhai )(?<!\bba )(?<!\bbon )"
    r"nam (?P<next>ke tiep|tiep theo|tiep sau|(?:sau )?lien (?:sau|ke)|(?P<last>(?:truoc )?lien truoc|truoc lien ke|ke truoc))\b"
    r"(?! (?:do|ay|no)\b)"
)
POINTING = re.compile(r"\b(?:đó|ấy|nọ)\b", re.IGNORECASE)
COUNTS = {"mot": 1, "hai": 2, "ba": 3, "bon": 4}
SINCE_NEW_YEAR = re.compile(r"\bso (?:với )?(?:hồi |lúc )?đầu năm(?: nay)?\b(?! \d)", re.IGNORECASE)
NEAR = 10  # years: «năm 20» of a plan for 2021
SHORT_YEAR = re.compile(  # «năm 21», «mục tiêu 31 thì sao», «thu 2k21»; not «năm 5 tỷ», «chỉ tiêu 90%»
    r"(?:(?<![\w/])2k(?P<chat>\d\d)|(?<![\w/])năm (?P<named>\d\d)|"
    r"(?<![\w/])(?:mục tiêu|chỉ tiêu|dự toán)(?: của| cho)? (?P<after>\d\d)(?=\W*$| (?:thì|là|ra|đạt|thu|chi|sao)\b))"
    r"(?![\w%/]|[.,]\d| ?(?:%|tuổi|tỷ|triệu|nghìn|tháng|ngày|phần|đồng)(?!\w))",
    re.IGNORECASE,
)
OTHER_MONTH = re.compile(  # «thế đến cuối tháng 10 thì sao» after June of next year was told of
    r"\W*(?:(?:thế|vậy|còn|rồi|thì|đến|tới|hết|đầu|giữa|cuối|sang|qua|vào|trong|của) )*"
    r"(?:tháng \d{1,2}|qu[ýí] (?:[IV]{1,3}|[1-4]))"
    r"(?: (?:thì|là|sao|thế nào|bao nhiêu|mấy|vậy|ạ|hả|nhỉ))*\W*$",
    re.IGNORECASE,
)
SAME_TIME_NAMED = re.compile(r"cùng kỳ (?:của )?(?:năm )?(?:(\d{4})|trước|ngoái)\b", re.IGNORECASE)
GREW_BY = re.compile(  # «vậy tăng mấy phần trăm» of what was just told
    r"\W*(?:(?:thế|vậy|rồi|thì|là|nó|tức là) )*(?:tăng|giảm)\b(?! (?:so|hơn))[^,.?]*\b(?:bao nhiêu|mấy) ?(?:phần trăm|%)"
    r"(?: (?:vậy|thế|ạ|hả|nhỉ|rồi))*\W*$",
    re.IGNORECASE,
)
SAME_TIME = re.compile(
    r"(?<!so )(?<!so với )(?<!bằng )(?<!hơn )cùng kỳ(?: (?:của )?(?:năm )?(?:(\d{4})|trước|ngoái))?\b(?! (?:tăng|giảm))",
    re.IGNORECASE,
)


def with_year_told(turn: Turn, memory: Memory) -> Turn:
    """Return a message with the year in figures that it counts from the one told of: «hai năm trước đó», «từ năm đó tới 2028».

    Any other message, and one after nothing was told of one time, is returned as it is.
    """
    told = [span.period for span in find_periods(memory.period)]
    text = unicodedata.normalize("NFC", turn.text)
    pointed = POINTED_TO.search(fold(text)) if len(told) == 1 else None
    if pointed is None or not (pointed["next"] or _points(text[slice(*pointed.span())])):
        return turn
    year = pointed["named"] or str(told[0].start.year + _years_on(pointed))
    return replace(turn, text=f"{text[: pointed.start()]}năm {year}{text[pointed.end() :]}")


def _points(said: str) -> bool:
    """Tell whether words typed with their marks point to something: «năm sau đó», not «năm sau do ai»."""
    return said.isascii() or POINTING.search(said) is not None


def _years_on(pointed: re.Match[str]) -> int:
    """Return how many years after the one told of the year is that some words point to."""
    if pointed["start"] or pointed["held"]:
        return 0
    if pointed["next"]:
        return -1 if pointed["last"] else 1
    count = pointed["count"] or "1"
    years = int(count) if count.isdigit() else COUNTS[count]
    return -years if pointed["before"] else years


def named_times(text: str, knowledge: Knowledge) -> list[PeriodSpan]:
    """Return the periods that a question names, with their places, as the documents mean them (``documents.own_times``)."""
    spans = [in_own_time(text, span, knowledge) for span in find_periods(text, anchor=knowledge.anchor)]
    spans += [
        PeriodSpan(knowledge.days_of_figures[day.value], day.start, day.end)
        for day in find_dates(text)
        if day.value in knowledge.days_of_figures
    ]
    spans += _short_years(text, spans, knowledge)
    spans = with_whole_year(text, now_and_then(text, spans, knowledge), knowledge)
    return with_terms_of_years(text, spans, knowledge)


def _short_years(text: str, spans: Sequence[PeriodSpan], knowledge: Knowledge) -> list[PeriodSpan]:
    """Return the years said by their last two digits, near those that the documents have figures of, beside ``spans``."""
    found = []
    for said in SHORT_YEAR.finditer(text):
        digits = said["chat"] or said["named"] or said["after"]
        year = CENTURY + int(digits)
        known = any(span.start < said.end() and said.start() < span.end for span in spans)
        near = (
            knowledge.years
            if said["after"]
            else {near for at in knowledge.years for near in range(at - NEAR, at + NEAR + 1)}
        )
        if not known and year in near:
            found.append(
                PeriodSpan(year_period(year), said.start() if said["chat"] else said.end() - len(digits), said.end())
            )
    return found


def asked_times(
    text: str, asked: Sequence[Period], memory: Memory, reported: Period | None = None
) -> tuple[Period, ...]:
    """Return the times a question names, a bare «cùng kỳ (năm trước)» as the same months of the year before or named.

    Where nothing was told of a time before, they are the months ``reported`` on, of the year before.

    After something was told of one year «năm sau» is the year after it, whichever year the documents plan for, and by how
    many per cent it grew is asked of that year; a month or quarter that is all a message names is of the year told of.
    """
    if len(asked) == 1 and SINCE_NEW_YEAR.search(text):
        asked = ()  # what something is held against, not when it was
    spoken_of = [span.period for span in find_periods(memory.period)]
    if not asked and GREW_BY.match(text):
        return tuple(spoken_of)
    if len(asked) == 1 and [*asked] == spoken_of and YEAR_AFTER.search(text):
        return (year_period(asked[0].start.year + 1),)
    if len(asked) == len(spoken_of) == 1 and OTHER_MONTH.match(text) and _is_within_year(spoken_of[0]):
        return _in_year(asked[0].label, asked[0], str(spoken_of[0].start.year))
    months = [period for period in asked if "tháng" in period.label or "quý" in period.label]
    named = SAME_TIME_NAMED.search(text)
    if months and named is not None:  # «9 tháng năm nay so với cùng kỳ năm ngoái»
        return (months[0], *_in_year(months[0].label, months[0], named.group(1)))
    if months or (same := SAME_TIME.search(text)) is None:
        return tuple(asked)
    before = [span.period for span in find_periods(memory.period)]
    if before:
        return _in_year(memory.period, before[0], same.group(1))
    return (
        _in_year(reported.label, reported, same.group(1))
        if reported and not _names_other_time(asked, reported)
        else tuple(asked)
    )


def _is_within_year(period: Period) -> bool:
    return period.start.year == period.end.year


def _names_other_time(asked: Sequence[Period], reported: Period) -> bool:
    """Tell whether a question names another year than the one before the time ``reported`` on, or a part of a year."""
    return any((time.start.year, time.end.year) != (reported.start.year - 1,) * 2 for time in asked)


def _in_year(label: str, period: Period, year: str | None) -> tuple[Period, ...]:
    """Return the same time of ``year``, else of the year before."""
    other = year or str(period.start.year - 1)
    return tuple(span.period for span in find_periods(label.replace(str(period.start.year), other)))
