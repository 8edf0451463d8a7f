"""The period that a figure speaks about: said with it, before it, in its paragraph, its heading or its document."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from index.figures.clauses import clause_start, parenthesis_around
from index.figures.recurring import A_QUARTER, is_carried, is_part_of_any_year, only_until, recurs
from index.model import Document, DocumentKind
from vietnamese.amounts import AmountSpan, Bound
from vietnamese.letters import UPPER
from vietnamese.period import year_period
from vietnamese.periods import Period, PeriodSpan, find_dates, find_periods

THAN_LEVEL = r"(?<!\w)(?:(?:cao|thấp|nhiều|ít|lớn|nhỏ)\s+hơn\s+(?:so với\s+)?|so với\s+)(?:mức|con số|tốc độ)\s+"
THAN_LEVEL += r"(?:(?:tăng trưởng|tăng|giảm|đạt|thực hiện|bình quân|chung|khoảng|trên|gần|hơn)\s+){0,3}"
_COMPARED = re.compile(
    r"(?:so với|so|cùng kỳ|cùng thời điểm|bằng|hơn|như|kể từ)\s+(?:của\s+|cùng kỳ\s+|kế hoạch\s+|dự toán\s+)?$|"
    r"(?<!\w)so với\s+(?:[^\W\d_]+\s+){1,7}$|(?<!\w)(?<!đánh )giá\s+(?:(?:so sánh|cố định|thực tế|hiện hành|gốc)\s*)?$|"
    r"(?<!\w)gấp\s+(?:đôi|rưỡi|hai|ba|bốn|nhiều)(?:\s+lần)?\s+(?:của\s+)?$|(?<!\w)(?:bằng|gấp)\s+(?:khoảng\s+|gần\s+|hơn\s+|trên\s+)?[\d.,]+\s*(?:%|lần)\s+(?:của\s+)?$|"
    rf"{THAN_LEVEL}[\d.,]+\s*(?:%|[^\W\d_]\S*(?:\s[^\W\d_]\S*)?)\s+(?:của\s+)?$",
    re.IGNORECASE,
)
_NAMING = re.compile(
    r"(?:luật|nghị quyết|nghị định|quyết định|thông tư|chỉ thị|kế hoạch số|công văn|pháp lệnh|hiến pháp|kết luận|"
    r"chương trình giáo dục[^,;.]*|bộ luật)[^,;.]{0,60}$",
    re.IGNORECASE,
)
_DESCRIBING = re.compile(r"(?<!\w)là năm\s[^,.;:()]{2,60}$", re.IGNORECASE)  # «là năm cuối của kế hoạch 2021 - 2025»
_ADDED_UP = re.compile(
    r"(?:l[uũ]ỹ kế|lũy kế|tính chung|cộng dồn)\s+(?P<months>\d{1,2}) tháng(?=$| so với)", re.IGNORECASE
)
_TO_COME = re.compile(r"(?<!\w)(?:sẽ|phấn đấu)(?!\w)", re.IGNORECASE)
_YEAR_PAST = re.compile(r"(?:trong )?năm (?:vừa )?qua", re.IGNORECASE)
_SHARE_OF_TARGET = re.compile(
    r"%\s+(?:của\s+|so với\s+)?(?:mục tiêu|chỉ tiêu|kế hoạch)(?:\s+(?:đề|đặt)\s+ra)?\s+$", re.IGNORECASE
)
_MOVED_TO = re.compile(r"(?<!\w)(?:chuyển|chuyển tiếp|kéo dài|lùi|dời|gia hạn)\s+sang\s+$", re.IGNORECASE)
_COUNTS_ON = re.compile(r"\s*(?:là|còn|có|:)?\s*\d")
_AHEAD_OF = re.compile(  # «trước Tết Dương lịch 2029», «trước năm học 2028 - 2029»: the time that is over by then
    r"(?<!\w)trước\s+(?:(?:thềm|khai giảng|khi vào)\s+)?(?:Tết\s+(?:[^\W\d_]+\s+){0,4})?$", re.IGNORECASE
)
_SCHOOL_YEAR = re.compile(r"năm học", re.IGNORECASE)
_UNTIL = re.compile(
    r"(?:(?<!\w)(?:tính|từ đầu năm|lũy kế|luỹ kế)\s+(?:từ đầu năm\s+)?|(?:^|[,;.])\s*|(?:(?<=%)|(?<=trở lên)|(?<=trở xuống))\s+)"
    r"(?:đến|tới)\s+(?:hết\s+)?$",  # «đạt 65% đến hết ngày 30/9/2026»
    re.IGNORECASE,
)
_OF_A_SOURCE = re.compile(r"(?<!\w)nguồn\s[^.;:()\d]{1,80}$", re.IGNORECASE)
_LASTING = re.compile(
    r"(?:trong|được|thời gian|thời hạn|bảo hành|miễn|hạn|kéo dài|thử việc|trên|dưới|ít nhất|tối đa|không quá|sau|khoảng|quá)"
    r"\s+(?:vòng\s+)?$",
    re.IGNORECASE,
)
_TOTAL_FOLLOWS = re.compile(
    r"(?:\s+(?:ước|ước đạt|đạt|là|được|thực hiện|khoảng|trên|hơn|gần))*\s+\d[\d.,]*(?!\s*(?:tháng|ngày|năm)(?!\w))",
    re.IGNORECASE,
)
_MANY_YEARS = 10
_MONTHS_OF_YEAR = 12
_END_OF_YEAR = re.compile(r"(?:đầu|giữa|cuối) năm", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:19|20)\d{2}\b")
_DAY_OF_MONTH = re.compile(r"(?<!\w)ngày\s+(?P<day>0?[1-9]|[12]\d|3[01])\s+$", re.IGNORECASE)
_IN_TIME = re.compile(r"[^\d]{0,5}?(?<!\w)(?:trong|vào)\s", re.IGNORECASE)
_WHOLE_YEAR = re.compile(r"(?<!\w)cả năm(?!\s+\d|\s+(?:nay|sau|trước|ngoái|học)(?!\w)|\w)", re.IGNORECASE)
_A_ROW = 3  # periods
_OF_THE_PLAN = re.compile(r"(?<!\w)(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu|KH|của|so với)\s+$", re.IGNORECASE)
_SENTENCE_END = re.compile(rf"[.!?](?=\s+[{UPPER}])")


@dataclass(frozen=True)
class Times:
    """What a passage says about time: the ``stretches`` of every period and date in it, the periods of its ``own`` that its
    figures may be about, and each «cả năm», which holds for its clause alone."""

    stretches: tuple[tuple[int, int], ...]
    own: tuple[PeriodSpan, ...]
    whole_years: tuple[PeriodSpan, ...] = ()
    compared: tuple[PeriodSpan, ...] = ()  # those that figures are only held against

    def around(self, text: str, span: AmountSpan) -> list[PeriodSpan]:
        """The periods that may be those of ``span``."""
        start = clause_start(text, span.start)
        return sorted(
            [*self.own, *(year for year in self.whole_years if start <= year.start < span.start)],
            key=lambda time: time.start,
        )

    @property
    def last(self) -> Period | None:
        """The last period that is longer than a day."""
        periods = [span.period for span in self.own if span.period.start < span.period.end]
        return periods[-1] if periods else None

    def carried(self, text: str, spans: Sequence[AmountSpan]) -> Period | None:
        """The last period that the later sentences of a paragraph may go on with after ``text``, which has the amounts
        ``spans``; none of a row of them («năm 2028 là 118 tỷ đồng, năm 2029 là …, năm 2030 là …»)."""
        long = [time for time in self.own if time.period.start < time.period.end]
        if len({time.period for time in long}) >= _A_ROW:
            return None
        return next((time.period for time in reversed(long) if is_carried(text, time, spans, long)), None)


@lru_cache(maxsize=4096)
def read_times(text: str, *, anchor: date | None, every_year: bool = False, of_year: bool = False) -> Times:
    """The periods of ``text``; one that is only compared with («so với năm 2020») or part of a name is not its own, nor is,
    where they come back ``every_year``, a part of a year of which the text does not say the year, nor «năm qua» where all is
    a report ``of_year`` that is over, and that year is meant."""
    named = find_periods(text, anchor=anchor)
    days = _days(text, named)
    spans = [span for span in named if not any(day.start <= span.start < day.end for day, _ in days)]
    spans = _in_the_year_said(text, spans)
    stretches = [(span.start, span.end) for span in spans] + [(day.start, day.end) for day, _ in days]
    spans = [span for span in spans if not recurs(text, span) and not (every_year and is_part_of_any_year(text, span))]
    spans = [span for span in spans if not (of_year and _YEAR_PAST.fullmatch(text, span.start, span.end))]
    compared = [span for span in spans if _COMPARED.search(text, 0, span.start)]
    own = [
        span
        for span in spans
        if not any(said.search(text, 0, span.start) for said in (_COMPARED, _NAMING, _DESCRIBING))
        and not (_is_only_ahead(text, span) or _is_of_target(text, span))
        and not _is_moved_to(text, span)
    ]
    own += [day for day, is_own in days if is_own]
    own.sort(key=lambda span: span.start)
    kept = tuple(span for span in own if not _is_of_a_source(text, span, own))
    return Times(tuple(stretches), kept, tuple(_whole_years(text, anchor)), tuple(compared))


def _is_moved_to(text: str, span: PeriodSpan) -> bool:
    """Whether what is counted before it goes on then: «còn 5 điểm chuyển sang năm 2029»; not «kéo dài sang năm 2028 3 dự án»."""
    return _MOVED_TO.search(text, 0, span.start) is not None and _COUNTS_ON.match(text, span.end) is None


def _in_the_year_said(text: str, spans: Sequence[PeriodSpan]) -> list[PeriodSpan]:
    """The spans with «đầu năm» beside «cuối năm 2025» in that year: «Cuối năm 2025 còn 10% (đầu năm 12,6%)»."""
    found: list[PeriodSpan] = []
    for span in spans:
        said = text[span.start : span.end]
        before = found[-1] if found else None
        aside = parenthesis_around(text, span.start)
        if before is None or aside is None or before.end > aside or not _END_OF_YEAR.fullmatch(said):
            found.append(span)
            continue
        dated = _YEAR.search(text, before.start, before.end) is not None and clause_start(text, aside) <= before.start
        again = find_periods(said, anchor=date(before.period.end.year, 12, 31)) if dated else []
        found.append(PeriodSpan(again[0].period, span.start, span.end) if again else span)
    return found


def _days(text: str, named: Sequence[PeriodSpan]) -> list[tuple[PeriodSpan, bool]]:
    """The dates of ``text``, and whether figures are said of each: «tính đến hết ngày 20/11/2025» with those words.

    Of a month ``named`` with its day and without a year («trước ngày 30 tháng 9») the day is meant, in the year of speaking.
    """
    dated = [(day.start, day.end, day.value) for day in find_dates(text)]
    for span in named:
        said = _DAY_OF_MONTH.search(text, 0, span.start)
        if said is not None and not any(start < span.end and span.start < end for start, end, _ in dated):
            number = min(int(said["day"]), span.period.end.day)
            dated.append((said.start(), span.end, span.period.start.replace(day=number)))
    days = []
    for begin, end, value in dated:
        until = _UNTIL.search(text, 0, begin)
        start = until.start() + len(until.group()) - len(until.group().lstrip(" ,;.\n")) if until else begin
        period = Period(value, value, f"đến ngày {value.day}/{value.month}/{value.year}")
        days.append((PeriodSpan(period, start, end), until is not None))
    return sorted(days, key=lambda day: day[0].start)


def _is_only_ahead(text: str, time: PeriodSpan) -> bool:
    """Whether ``time`` only says by when something has to be done, at its beginning."""
    ahead = _AHEAD_OF.search(text, 0, time.start)
    return ahead is not None and ("tết" in ahead.group().lower() or _SCHOOL_YEAR.match(text, time.start) is not None)


def _is_of_target(text: str, time: PeriodSpan) -> bool:
    """Whether ``time`` is that of the target which a share is reached of by now: «bằng 26% mục tiêu đến năm 2030»."""
    return time.period.label.startswith("đến") and _SHARE_OF_TARGET.search(text, 0, time.start) is not None


def _whole_years(text: str, anchor: date | None) -> list[PeriodSpan]:
    """«cả năm» means the year of speaking, save in «kế hoạch cả năm»."""
    if anchor is None:
        return []
    said = (match for match in _WHOLE_YEAR.finditer(text) if not _OF_THE_PLAN.search(text, 0, match.start()))
    return [PeriodSpan(year_period(anchor.year), match.start(), match.end()) for match in said]


def _is_of_a_source(text: str, time: PeriodSpan, own: Sequence[PeriodSpan]) -> bool:
    """Whether ``time`` tells a source of money apart where a later one says when: «từ nguồn tăng thu năm 2020 để … trong năm
    2022»."""
    later = any(
        other.start >= time.end
        and _IN_TIME.match(text, other.start - min(other.start, 5), other.end)
        and not _SENTENCE_END.search(text, time.end, other.start + 1)
        for other in own
    )
    return later and _OF_A_SOURCE.search(text, 0, time.start) is not None


def names_own_period(text: str, span: AmountSpan, document: Document) -> bool:
    """Whether «9 tháng» is no amount but what a report, or another document, on that part of a year calls its time."""
    if span.amount.unit != "tháng" or span.amount.value not in (3, 6, 9):
        return False
    if document.kind is not DocumentKind.REPORT and _months(document.period) != span.amount.value:
        return False
    if span.amount.bound is not Bound.EXACT:
        return False  # «chậm dưới 9 tháng»
    return not text[span.start :].startswith("0") and _LASTING.search(text, 0, span.start) is None


def _months(period: Period | None) -> int:
    """How many months of one year a period lasts from January on; 0 for any other."""
    if period is None or period.start != date(period.end.year, 1, 1):
        return 0
    return period.end.month


def counts_years_of_total(text: str, span: AmountSpan) -> bool:
    """Whether «5 năm» is no amount but says of how many years the amount right after it is: «tổng thu 5 năm 1.323 tỷ đồng»."""
    if span.amount.unit != "năm" or not 2 <= span.amount.value <= _MANY_YEARS or span.amount.bound is not Bound.EXACT:
        return False
    return _TOTAL_FOLLOWS.match(text, span.end) is not None and _LASTING.search(text, 0, span.start) is None


def heading_period(heading: str, kind: DocumentKind, *, anchor: date | None = None) -> Period | None:
    """The period that a heading gives to what stands under it; of several («tình hình 6 tháng đầu năm, nhiệm vụ 6 tháng
    cuối năm») a report speaks of the first and other documents of the last.

    Of a quarter and the months since January that end with it («quý III và 9 tháng») a report adds up the months.
    """
    times = read_times(heading, anchor=anchor).own  # a month by which the first task of a point is due dates no other
    own = [
        time.period
        for time in times
        if time.period.end - time.period.start > A_QUARTER or not only_until(heading, time)
    ]
    if not own:
        return None
    if kind is not DocumentKind.REPORT:
        return own[-1]
    return min((period for period in own if period.end == own[0].end), key=lambda period: period.start)


def document_period(document: Document) -> Period | None:
    """The period of a document; that of a report is the first its title names."""
    if document.kind is not DocumentKind.REPORT:
        return document.period
    reported = heading_period(document.title, document.kind)
    if (
        reported and document.issued and reported.start > document.issued
    ):  # «thực hiện Nghị quyết … năm 2027; … năm 2028»
        said = (time.period for time in find_periods(document.title))
        reported = next((period for period in said if period.start <= document.issued), reported)
    return reported or document.period


def is_report_of_year(document: Document) -> bool:
    """Whether a document reports on one whole year, which it calls «năm qua»."""
    return document.kind is DocumentKind.REPORT and _months(document.period) == _MONTHS_OF_YEAR


def months_added_up(indicator: str, anchor: date | None) -> Period | None:
    """The months from January on that «lũy kế 8 tháng» adds up, in the year of ``anchor``; None where nothing is."""
    added = _ADDED_UP.match(indicator.strip())
    if added is None or anchor is None:
        return None
    found = find_periods(f"{added['months']} tháng đầu năm {anchor.year}")
    return found[0].period if found else None


def time_of_aim(text: str, document: Document) -> Period | None:
    """The year that an aim in a report is for which names no time: that of a day after the report's own time («sẽ di dời 58 hộ
    trước ngày 30/6/2028»), else its own time, unless that is a year that is over, in which nothing is aimed at any more."""
    own = document_period(document)
    if document.kind is not DocumentKind.REPORT or own is None:
        return own
    later = [day.value.year for day in find_dates(text) if day.value > own.end]
    if later:
        return year_period(later[0])
    return None if is_report_of_year(document) and _TO_COME.search(text) else own


def dates_results(document: Document) -> bool:
    """Whether the time of a document dates what it states to be so and does not date: the years of a plan are still to come."""
    period = document.period
    one_year = period is None or period.start.year == period.end.year
    return one_year or document.kind in (DocumentKind.REPORT, DocumentKind.OTHER)
