"""Which of the periods that a passage says is that of an amount."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from index.figures.clauses import clause_start, parenthesis_around
from index.figures.movements import closes_start, starts_movement
from index.figures.recurring import A_QUARTER, only_since, only_until
from index.figures.respective import periods_in_order
from index.figures.standards import is_said_again, plan_of
from index.figures.times import THAN_LEVEL, Times
from vietnamese.amounts import AmountSpan
from vietnamese.letters import UPPER
from vietnamese.periods import Period, PeriodSpan

_OF = re.compile(r"\s*(?:của\s+)?(?:cùng kỳ\s+|cùng thời điểm\s+)?", re.IGNORECASE)
_SAME_TIME = re.compile(r"(?<!\w)cùng (?:kỳ|thời điểm)", re.IGNORECASE)
_FEBRUARY = 2
_THAN_LEVEL = re.compile(rf"{THAN_LEVEL}$", re.IGNORECASE)
_EVERY_YEAR = re.compile(r"(?<!\w)(?:mỗi|hằng|hàng) năm(?!\w)", re.IGNORECASE)
_A_YEAR = timedelta(days=366)
_SEMICOLON = re.compile(r";(?=\s)")
_SEASON = re.compile(r"(?<!\w)vụ\s+(?:[^\W\d_]+\s+){1,4}$", re.IGNORECASE)  # «vụ đông xuân 2024 - 2025»
_ANOTHER = re.compile(r"(?:,|(?<!\w)(?:và|còn))\s*$", re.IGNORECASE)
_NOW = re.compile(r"(?<!\w)(?:hiện nay|hiện tại|đến nay)(?!\w)", re.IGNORECASE)
_AT_FIRST = ("đầu năm", "đầu kỳ", "đầu nhiệm kỳ")
_SINCE = re.compile(r"(?<!\w)(?:đã|nay|còn|hiện|đến nay)(?!\w)", re.IGNORECASE)
_PARTING = re.compile(r"[;:.](?=\s)|(?<!\w)(?:trong khi|nhưng|song|tuy nhiên)(?!\w)", re.IGNORECASE)
_SENTENCE_END = re.compile(rf"[.!?](?=\s+[{UPPER}])")
_OF_A_CAUSE = re.compile(  # «… do nguồn vốn về chậm», «… do tháng 5 và tháng 6 mưa nhiều»
    r"(?<!\w)(?:vì|do|bởi|nguyên nhân)\s+(?:(?:trong\s+)?$|(?:[^\W_]+\s+){2,})", re.IGNORECASE
)
_THEN_IT_WAS = re.compile(  # «đạt 91,5%, năm 2025 là 78,3%»
    r"\s*(?:(?:cũng|chỉ|mới)\s+)*(?:là|đạt|có|ở mức|bằng|chỉ|mới|còn)\s+(?:(?:khoảng|gần|trên|hơn|đạt)\s+)?\d",
    re.IGNORECASE,
)
_COMMA = re.compile(r"[^;.:()\d]{0,90}[,(]\s*(?:(?:còn|mà|trong khi|riêng|cùng kỳ|so với)\s+)*", re.IGNORECASE)
_JOINS = re.compile(r"\s*(?:và|rồi)\s*")  # «đạt 50% vào cuối tháng 6 và 80% vào cuối tháng 10»
_ALONE = re.compile(r"(?<!\w)riêng\s+(?:trong\s+)?$", re.IGNORECASE)  # «…, riêng quý II đạt 50%»
_FROM = re.compile(r"(?<!\w)từ\s+$", re.IGNORECASE)
_THEN_WILL = re.compile(r"(?<!\w)và (?:dự báo|dự kiến|sẽ|phấn đấu)(?!\w)", re.IGNORECASE)
_VERY_TIME = re.compile(r"(?<!\w)ngay\s+(?:(?:trong|từ|vào)\s+)?$", re.IGNORECASE)  # «…, ngay trong năm 2025»
_NOUNS = re.compile(r"[^\W\d_]+\s+[^\W\d_]+\s+(?<!vào )(?<!đến )(?<!trong )(?<!hết )(?<!cuối )(?<!đầu )(?<!từ )$")
_INTO = re.compile(r"^[^,;:.()\d]{0,60}?(?:vào|trong|đến|tới|cho|của|cuối|đầu)?\s*$", re.IGNORECASE)


def _told_apart(text: str, span: AmountSpan, spans: Sequence[AmountSpan], time: PeriodSpan) -> bool:
    """Whether ``time`` has an amount of its own: in parentheses («65% (năm 2020: 60%)») or behind it («…, năm 2025 là 60%»)."""
    if _COMMA.fullmatch(text, span.end, time.start) and _THEN_IT_WAS.match(text, time.end):
        return True
    around = parenthesis_around(text, time.start)
    return (
        around is not None
        and around >= span.end
        and any(parenthesis_around(text, other.start) == around for other in spans)
    )


def _names_a_later_one(text: str, span: AmountSpan, spans: Sequence[AmountSpan], time: PeriodSpan) -> bool:
    """Whether ``time`` is part of what a later amount measures: «A đạt 5%, thu nhập bình quân năm 2023 đạt 172 triệu đồng»."""
    later = next((other for other in spans if other.start >= time.end), None)
    start = max(text.rfind(mark, span.end, time.start) for mark in ",;:")
    named = start >= 0 and _NOUNS.search(text, start + 1, time.start)
    return (
        later is not None
        and bool(named)
        and not _PARTING.search(text[time.end : later.start] + " ")
        and "," not in text[time.end : later.start]
    )


def _stays_aside(text: str, span: AmountSpan, spans: Sequence[AmountSpan], time: PeriodSpan) -> bool:
    """Whether ``time`` stands in closed parentheses before ``span`` with an amount of its own: «(năm 2020 giảm 2%), …»."""
    around = parenthesis_around(text, time.start)
    if around is None or parenthesis_around(text, span.start) == around:
        return False
    return any(parenthesis_around(text, other.start) == around for other in spans)


def _is_of_another_standard(text: str, span: AmountSpan, spans: Sequence[AmountSpan], time: PeriodSpan) -> bool:
    """Whether ``time`` dates another amount of the parentheses in which ``span`` is a plan: «92% (năm 2033 là 90%; mục tiêu
    93%)»."""
    around = parenthesis_around(text, span.start)
    if around is None or parenthesis_around(text, time.start) != around:
        return False
    between = any(time.end <= other.start < span.start for other in spans)
    return between and plan_of(text, spans, list(spans).index(span)) is not None


def _of_the_standard(text: str, span: AmountSpan, times: Times) -> Period | None:
    """The period of what an amount before is held against: «so với năm 2019 (111,2)», «cao hơn mức 7,12% của năm 2024»."""
    if _THAN_LEVEL.search(text, 0, span.number_start):
        following = (time for time in times.compared if time.start >= span.end)
        then = next((time for time in following if _OF.fullmatch(text, span.end, time.start)), None)
        if then is None:
            return None
        same_part = _SAME_TIME.search(text, span.end, then.end) is not None
        return _in_year(_latest(times, span), then.period) if same_part else then.period
    around = parenthesis_around(text, span.start)
    if around is None or is_said_again(text, span) or any(around < time.start < span.start for time in times.own):
        return None
    return next(
        (time.period for time in times.compared if not text[time.end : around].strip() and time.end <= around), None
    )


def _latest(times: Times, span: AmountSpan) -> Period | None:
    """The last period that a passage names of its own before an amount."""
    return next((time.period for time in reversed(times.own) if time.end <= span.start), None)


def _in_year(period: Period | None, year: Period) -> Period:
    """The same part of another year («cùng kỳ năm trước» of nine months); that whole year where no part of one is said."""
    if period is None or period.start.year != period.end.year:
        return year
    start, end = (
        date(year.start.year, day.month, min(day.day, 28) if day.month == _FEBRUARY else day.day)
        for day in (period.start, period.end)
    )
    return Period(start, end, f"cùng kỳ {year.label}")


def _is_another_clauses(text: str, span: AmountSpan, spans: Sequence[AmountSpan], time: PeriodSpan) -> bool:
    """Whether ``time`` is said in a clause after ";" for an amount there («…; năm 2025 nhân rộng thành 80 hộ») or says since
    when something else is so."""
    start = clause_start(text, time.start)
    if start <= span.end or parenthesis_around(text, time.start) is not None:
        return False
    told = start if _FROM.search(text, 0, time.start) else time.end
    return only_until(text, time) or any(other.start >= told for other in spans)


def _dates_another_clause(text: str, span: AmountSpan, spans: Sequence[AmountSpan], time: PeriodSpan) -> bool:
    """Whether ``time``, a quarter at most or a season of crops, dates what another clause between semicolons tells: said there
    after the last of its amounts («…, đợt 2 trong tháng 9; lập hồ sơ cho 90% …») or in a clause behind that of ``span``."""
    of_season = _SEASON.search(text, 0, time.start) is not None
    long = time.period.end - time.period.start > A_QUARTER and not of_season
    if long or parenthesis_around(text, time.start) is not None:
        return False
    if of_season and _SEMICOLON.search(text, time.end, span.start):
        return True
    if time.start >= span.end:
        return _SEMICOLON.search(text, span.end, time.start) is not None
    end = _SEMICOLON.search(text, time.end, span.start)
    start = clause_start(text, time.start)
    closes = end is not None and not any(time.end <= other.start < end.start() for other in spans)
    return closes and bool(text[start : time.start].strip())


def _no_longer_at_first(text: str, span: AmountSpan, spans: Sequence[AmountSpan], time: PeriodSpan) -> bool:
    """Whether ``time`` is when something began that ``span`` tells the outcome of: «Đầu năm có 96 hộ nghèo, nay còn 81 hộ»."""
    if not time.period.label.startswith(_AT_FIRST):
        return False
    told = [other for other in spans if other.end <= time.start and "," not in text[other.end : time.start]]
    begun = told[-1:] or [other for other in spans if other.start >= time.end][:1]
    return any(other.end <= span.start and _SINCE.search(text, other.end, span.start) for other in begun)


def period_of(text: str, span: AmountSpan, spans: Sequence[AmountSpan], times: Times) -> Period | None:
    """The period that ``text`` gives to ``span``; None when the passage itself does not say, and for the value that a
    change starts from («từ 23 xuống 18 vào năm 2025») unless its own stands right after it («từ 54% năm 2020 lên …»).

    One said right after the amount («đạt 50% vào năm 2025») counts before one said earlier in the same clause; else the
    nearest earlier one, else the first later one.
    """
    said = [
        time
        for time in times.around(text, span)
        if not _dates_another_clause(text, span, spans, time) and not only_since(text, time)
    ]
    before = [
        time
        for time in said
        if time.end <= span.start
        and not _stays_aside(text, span, spans, time)
        and not closes_start(text, time)
        and not _is_of_another_standard(text, span, spans, time)
    ]
    if (then := _of_the_standard(text, span, times)) is not None:
        return then
    if span in (ordered := periods_in_order(text, spans, times.own)):
        return ordered[span]
    after = [
        time
        for time in said
        if time.start >= span.end
        and not _told_apart(text, span, spans, time)
        and not _ALONE.search(text, 0, time.start)
        and not _THEN_WILL.search(text, span.end, time.start)
    ]
    if starts_movement(text, span):
        return after[0].period if after and closes_start(text, after[0]) else None
    previous = max((other.end for other in spans if other.end <= span.start), default=0)
    clause = max(previous, clause_start(text, span.start))
    following = min((other.start for other in spans if other.start >= span.end), default=len(text))
    apart = bool(after) and any(mark.search(text[span.end : after[0].start]) for mark in (_PARTING, _OF_A_CAUSE))
    if after and after[0].start < following and not apart:
        near = before[-1] if before and before[-1].start >= clause else None
        between = text[span.end : after[0].start]
        if _VERY_TIME.search(between):
            return after[0].period
        closes = _INTO.match(between) and not (near is not None and _ANOTHER.search(between))
        given = (
            near is not None and not text[previous : near.start].strip()
        )  # to the amount before, as this one has its own
        if given and not between.strip():
            return after[0].period
        if closes and previous and near is not None and _JOINS.fullmatch(text, near.end, span.start):
            return after[0].period
        same_clause = near is not None and "," not in text[near.end : span.start]
        if near is None and (closes or "," not in text[span.end : after[0].start]):
            return after[0].period
        if closes and not same_clause:
            return after[0].period
    if before and _EVERY_YEAR.search(text, previous, span.start):
        before = [time for time in before if time.start >= clause or time.period.end - time.period.start > _A_YEAR]
        return before[-1].period if before else None
    if before:
        return None if _no_longer_at_first(text, span, spans, before[-1]) else before[-1].period
    later = [
        time.period
        for time in after
        if not _PARTING.search(text[span.end : time.start]) or not _NOW.search(text[clause : span.start])
        if not _OF_A_CAUSE.search(text[span.end : time.start])
        if not _is_another_clauses(text, span, spans, time)
        if time.period.start < time.period.end and not _SENTENCE_END.search(text, span.end, time.start + 1)
        if not _names_a_later_one(text, span, spans, time)
    ]
    return later[0] if later else None
