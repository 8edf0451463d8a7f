"""Finds the times that a sentence names, and the one that belongs to an event in it."""

from __future__ import annotations

import re

from actions.question import Question
from actions.words.coverage import cover
from actions.words.matching import MatchText
from vietnamese.document_numbers import find_document_numbers
from vietnamese.folding import fold
from vietnamese.periods import find_dates, find_periods

MONTH = re.compile(
    r"(?<!\d )(?:đầu |giữa |cuối |trong )?(?:tháng \d{1,2}|qu[ýí] (?:I{1,3}|IV|\d))(?![\d/])", re.IGNORECASE
)
_WEEKDAY = r"(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)"
_WEEKDAYS = rf"(?:(?:sáng|chiều|tối) )?{_WEEKDAY}(?:(?:, | và |, và )(?:(?:sáng|chiều|tối) )?{_WEEKDAY})*"
_EACH = r"(?:hằng|hàng|mỗi|từng|các)"
_LUNAR = r"(?:\d{1,2}|giêng|hai|ba|tư|năm|sáu|bảy|tám|chín|mười(?: (?:một|hai))?|chạp)"
DAYS = re.compile(  # days that come again: «thứ Năm hằng tuần», «ngày 25 của tháng đầu mỗi quý», «từ 16 đến 18 tháng Hai âm lịch»
    rf"{_WEEKDAYS} (?:hằng|hàng|mỗi) tuần|(?<=vào ){_WEEKDAYS}|(?:sáng|chiều|tối) {_WEEKDAY}"
    rf"|từ ngày \d{{1,2}} (?:đến|tới|-|–) (?:ngày )?\d{{1,2}} (?:của )?{_EACH} (?:tháng|quý)"
    rf"|ngày \d{{1,2}}(?:(?:, | và |, và )(?:ngày )?\d{{1,2}})* (?:của )?{_EACH} (?:tháng|quý)"
    rf"|ngày (?:\d{{1,2}}|cuối(?: cùng)?)(?: của)? tháng (?:đầu|cuối|giữa|thứ [^\W\d_]+)(?: tiên)?"
    rf"(?:,? (?:của )?(?:{_EACH} )?(?:quý|năm)\b)?(?! \d)"
    rf"|ngày cuối(?: cùng)? (?:của )?{_EACH} (?:tháng|quý)"
    rf"|ngày \d{{1,2}} tháng \d{{1,2}} {_EACH} năm"
    rf"|ngày \d{{1,2}}(?:(?:, | và |, và )(?:ngày )?\d{{1,2}})+ tháng \d{{1,2}}(?! ?[/\d])(?: năm \d{{4}})?"
    rf"|từ (?:ngày )?\d{{1,2}} (?:đến|–|-) (?:ngày )?\d{{1,2}} tháng {_LUNAR}(?: âm lịch)?(?! ?[/\d])(?! năm \d)"
    rf"|(?:ngày )?\d{{1,2}} tháng {_LUNAR} âm lịch"
    rf"|ngày \d{{1,2}}/\d{{1,2}}(?![\d/])(?: (?:hằng|hàng|mỗi) năm)?"
    rf"|ngày \d{{1,2}} tháng \d{{1,2}}(?! ?[/\d])(?! năm \d)",
    re.IGNORECASE,
)
AGAIN = re.compile(  # those that are told beside a year: «từ năm 2046, trước ngày 10 hằng tháng»
    rf"(?:từ ngày \d{{1,2}} (?:đến|tới|-|–) )?"
    rf"ngày (?:\d{{1,2}}|cuối(?: cùng)?)(?: (?:của )?{_EACH} (?:tháng|quý)| tháng \d{{1,2}} {_EACH} năm"
    rf"|(?: của)? tháng (?:đầu|cuối|giữa|thứ [^\W\d_]+)(?: tiên)?(?:,? (?:của )?(?:{_EACH} )?quý)(?! \d)"
    rf"| tháng \d{{1,2}}(?! ?[/\d])(?! năm \d))",
    re.IGNORECASE,
)
OF_EACH_YEAR = (
    r"|ngày \d{1,2} tháng \d{1,2} (?:(?:hằng|hàng|mỗi) năm|(?:của )?năm (?:liền )?(?:trước|sau)(?: liền kề)?)\b"
)
_DAY = r"\d{1,2}(?:/\d{1,2})?(?:/\d{4})?"
_LAST_DAY = r"\d{1,2}/\d{1,2}(?:/\d{4})?(?![\d/])"
_IN_WORDS = r"\d{1,2}(?: tháng \d{1,2}(?: năm \d{4})?)?"
_BEFORE_OR_AFTER = r"(?: (?:của )?năm (?:liền )?(?:trước|sau)(?: [^\W\d_]+){0,4}?)?"  # «năm trước kỳ báo cáo»
_PART = r"(?:tháng \d{1,2}|quý (?:I{1,3}|IV|\d))(?![\d/])"
SPAN = re.compile(  # «từ ngày 28/4 đến ngày 03/5/2028», «ngày 07 - 08/3/2026», «tháng 5 và tháng 10 năm 2027»
    rf"(?:từ )?(?:ngày )?(?<![\d/.,]){_DAY}(?: (?:đến|tới)(?: hết)? (?:ngày )?| ?[-–] ?(?:ngày )?){_LAST_DAY}"
    rf"|từ ngày {_IN_WORDS}{_BEFORE_OR_AFTER} (?:đến|tới)(?: hết)? ngày \d{{1,2}} tháng \d{{1,2}}(?: năm \d{{4}})?"
    rf"{OF_EACH_YEAR}"
    rf"|(?<!ngày \d )(?<!ngày \d\d )(?<!/){_PART}(?:(?:,| và|, và) {_PART})+(?: năm \d{{4}}|/\d{{4}})?",
    re.IGNORECASE,
)
SEASON_WHEN = re.compile(  # «trồng rừng trong mùa mưa»
    r"(?<=trong )(?:mùa (?:mưa|khô|hè|đông|xuân|thu|lũ)|vụ (?:đông xuân|hè thu|thu đông|xuân hè|mùa))\b", re.IGNORECASE
)
_HOUR = r"\d{1,2} ?(?:giờ|h)(?: ?\d{2}(?: ?phút|[’'′])?)?"
CLOCK = re.compile(  # «từ 7 giờ 30 đến 11 giờ 30», «lúc 5 giờ và 18 giờ»
    rf"(?:(?:từ|lúc|đến|trước|sau) )?(?<![\d.,]){_HOUR}(?:(?:,| và| đến| tới| ?[-–]) ?(?:lúc )?{_HOUR})*(?!\w)",
    re.IGNORECASE,
)
BOUND = re.compile(
    r"(?:trước|chậm nhất(?: là)?|muộn nhất(?: là)?|không quá|sau|kể từ|đến hết|cho đến|đến)\s+$", re.IGNORECASE
)
FESTIVAL = re.compile(  # «Tết Nguyên đán 2028», «ngày khai giảng năm học 2027 - 2028»
    r"(?<!\w)(?:(?:Tết|Lễ)(?: [A-ZĐÂÁ]?[^\W\d_]+){0,5}|"
    r"ngày (?:khai giảng|tựu trường|khai mạc|bế mạc|bầu cử|hội)(?: [^\W\d_]+){0,3}) (?:năm )?$",
    re.IGNORECASE,
)
YEARS = re.compile(
    r"(?<![\d/.,])(?:từ (?:năm )?)?(\d{4})(?: ?[-–]+ ?| (?:đến|tới) (?:năm )?)(\d{4})(?![\d/.,]\d)", re.IGNORECASE
)
HORIZON = re.compile(r"\b(?:định hướng|tầm nhìn|hướng)(?: (?:đến|tới|cho))*(?: năm)? (\d{4})\b", re.IGNORECASE)
UNTIL = re.compile(r"\b(?:đến|tới)(?: hết| cuối)?(?: năm)? (\d{4})\b(?!/)", re.IGNORECASE)
AHEAD = 60  # characters that a time ahead of its event counts as farther than one after it


def times_in(text: str, *, after: int = 0) -> list[str]:
    """Return the dates and periods of a text in its own words, in reading order from ``after``."""
    spans = [match.span() for match in SPAN.finditer(text)]
    spans += [
        (span.start, span.end)
        for span in find_dates(text)
        if not any(start < span.end and span.start < end for start, end in spans)
    ]
    spans += [
        (span.start, span.end)
        for span in find_periods(text)
        if not any(start < span.end and span.start < end for start, end in spans)
    ]
    spans = [(_festival_start(text, start), end) for start, end in spans]
    spans += [
        match.span()
        for match in (AGAIN if spans else DAYS).finditer(text)
        if not any(start < match.end() and match.start() < end for start, end in spans)
    ]
    spans = spans or [match.span() for match in MONTH.finditer(text)]
    spans = spans or [match.span() for match in SEASON_WHEN.finditer(text)]
    return list(dict.fromkeys(text[start:end] for start, end in sorted(spans) if start >= after))


def _festival_start(text: str, start: int) -> int:
    """Return where a time starts whose year closes the name of a festival: «Tết Nguyên đán 2028»."""
    before = FESTIVAL.search(text, 0, start)
    return before.start() if before else start


def with_bound(text: str, time: str) -> str:
    """Return a time with the word before it that bounds it: «trước ngày 30/6/2028», «chậm nhất …»."""
    before = BOUND.search(text[: max(0, text.find(time))])
    return f"{before.group().strip()} {time}" if before else time


def own_times(text: str) -> list[str]:
    """Return the times of a text that are not the dates of documents it names («01-NQ/TU ngày 31/12/2020»)."""
    dated = [span.end for span in find_document_numbers(text)]
    issued = {
        text[span.start : span.end]
        for span in find_dates(text)
        if any(0 <= span.start - end <= len(" ngày ") for end in dated)
    }
    return [time for time in times_in(text) if time not in issued]


def names_other_years(asked: str, stated: str) -> bool:
    """Tell whether two texts name spans of years, or years looked ahead to, and have none in common.

    «Giai đoạn 2016–2025» is not «2016 – 2020», for all that they overlap.
    """
    pairs = [(set(pattern.findall(asked)), set(pattern.findall(stated))) for pattern in (YEARS, HORIZON)]
    return any(first and second and not first & second for first, second in pairs)


def looks_ahead_otherwise(asked: str, stated: str) -> bool:
    """Tell whether two texts say till which year something goes, and have none in common: «đến 2041» of «2031 – 2035»."""
    ends = [{*UNTIL.findall(text), *(last for _, last in YEARS.findall(text))} for text in (asked, stated)]
    return all(ends) and not ends[0] & ends[1]


def nearest_time(text: str, event: str) -> str | None:
    """Return the time of ``text`` that stands nearest to the words ``event``, one after them before one ahead of them.

    None where the text names no time or not the event.
    """
    place = fold(text).find(fold(event))
    times = own_times(text)
    if place < 0 or not times:
        return None
    return min(times, key=lambda time: abs(text.find(time) - place) + (AHEAD if text.find(time) < place else 0))


def clause_about(text: str, question: Question) -> str:
    """Return the clause between semicolons that says most of what the question is about."""
    clauses = text.split(";")
    return max(clauses, key=lambda clause: cover(question.terms, [(MatchText(clause), 1.0)], loosely=True).share)
