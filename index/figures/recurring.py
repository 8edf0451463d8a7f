"""Times that date nothing but themselves: one that comes back every year, and one that later sentences do not go on with."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta

from index.figures.clauses import clause_start, parenthesis_around
from vietnamese.amounts import AmountSpan
from vietnamese.periods import PeriodSpan

_EVERY_YEAR = re.compile(
    r"(?:\s*(?:,|và|hoặc|đến|-|–)\s*(?:(?:tháng|quý)\s+)?(?:\d{1,2}|[IV]+)(?!\w))*\s+(?:hằng|hàng|mỗi)\s+năm(?!\w)",
    re.IGNORECASE,
)
_OPENS_EVERY_YEAR = re.compile(r"\W*(?:mỗi|hằng|hàng) năm(?!\w)", re.IGNORECASE)
_LUNAR = re.compile(r"\s*\(?\s*âm lịch(?!\w)", re.IGNORECASE)
_SEASON = re.compile(
    r"(?<!\w)(?:mùa|vụ)\s+[^\W\d_]+(?:\s+[^\W\d_]+)?\s*\(\s*(?:(?:thường|khoảng|kéo dài|từ)\s+)*$|"
    r"(?<!\w)(?:tập trung|rơi|dồn)\s+(?:(?:chủ yếu|nhiều)\s+)?vào\s+(?:(?:các|những)\s+)?$",
    re.IGNORECASE,
)
_MOST_OF_A_YEAR = timedelta(days=360)
A_QUARTER = timedelta(days=92)
_PART_END = re.compile(r"[;.](?=\s)")
_HAPPENS = re.compile(r"(?<!\w)(?:trong|vào|từ)\s+$", re.IGNORECASE)
_YEAR = re.compile(r"\d{4}")
_SCHOOL_YEAR = re.compile(r"năm học(?!\w)", re.IGNORECASE)
_DEADLINE = re.compile(
    r"(?<!\w)(?:trước|chậm nhất|muộn nhất|kể từ|xong|hoàn thành|khởi công|bàn giao)\s+"
    r"(?:(?:là|trong|vào|đến|hết|cuối|đầu)\s+)*$|(?<!\w)(?:hư hỏng|hỏng|dừng|nghỉ|đóng cửa|ngừng)[^,;.:()\d]*\stừ\s+$",
    re.IGNORECASE,
)
_SINCE = re.compile(
    r"(?<!\w)(?:vận hành|hoạt động|khai thác|thành lập|xây dựng|khánh thành|giữ nguyên|không đổi|tồn tại)\s+(?:kể\s+)?từ\s+"
    r"(?:đầu\s+|cuối\s+)?$",
    re.IGNORECASE,
)
_FROM = re.compile(r"(?<!\w)từ\s+$", re.IGNORECASE)
_OF_AN_INDEX = re.compile(r"(?<!\w)(?:chỉ số|bộ chỉ số|bảng xếp hạng)\s[^.;,()\d]{1,60}$", re.IGNORECASE)


def recurs(text: str, time: PeriodSpan) -> bool:
    """Whether ``time`` comes back every year («trong tháng 9 hằng năm», «tháng Hai âm lịch», «mùa khô (từ tháng 4 đến tháng
    8)») and is no period of one year."""
    if _YEAR.search(text, time.start, time.end):
        return False
    after = _EVERY_YEAR.match(text, time.end) or _LUNAR.match(text, time.end)
    return bool(after or _SEASON.search(text, 0, time.start))


def is_part_of_any_year(text: str, time: PeriodSpan) -> bool:
    """Whether ``time`` is less than a year and ``text`` does not say of which («tháng 5 đến tháng 8»)."""
    return time.period.end - time.period.start < _MOST_OF_A_YEAR and not _YEAR.search(text, time.start, time.end)


def only_since(text: str, time: PeriodSpan) -> bool:
    """Whether ``time`` says since when something is as it is, and not when it was measured: «vận hành từ năm 2011»."""
    return _SINCE.search(text, 0, time.start) is not None


def is_carried(text: str, time: PeriodSpan, spans: Sequence[AmountSpan], times: Sequence[PeriodSpan]) -> bool:
    """Whether the sentences after ``text`` may go on with ``time``: no school year, deadline, year of a published index or
    aside in parentheses, not that of a last clause where the amounts of the clauses before it have another time, and no
    month or quarter that only dates what the amounts before it tell («phun 02 đợt, đợt 2 trong tháng 9»)."""
    if _SCHOOL_YEAR.match(text, time.start) or _DEADLINE.search(text, 0, time.start):
        return False
    if time.period.label.startswith("đầu năm"):  # «Đầu năm có 96 hộ nghèo, …» tells nothing of what follows
        return False
    if parenthesis_around(text, time.start) is not None:
        return False
    if _OF_AN_INDEX.search(text, 0, time.start):  # «Chỉ số PCI năm 2024 (công bố tháng 5/2025) đạt 66,18 điểm»
        return False
    if only_since(text, time) or (not spans and _FROM.search(text, 0, time.start)):
        return False  # «Từ năm 2030 thu theo khối lượng.» begins another rule
    start = clause_start(text, time.start)
    if time.period.end - time.period.start <= A_QUARTER and dates_what_was_told(text, spans, time):
        return False
    undated = any(span.end <= start for span in spans) and not any(other.end <= start for other in times)
    return not undated


def dates_what_was_told(text: str, spans: Sequence[AmountSpan], time: PeriodSpan) -> bool:
    """Whether ``time`` stands behind the last amount of its part of the sentence, up to a semicolon, or says there when
    something named before it happens («khởi công cầu trong quý II, tổng mức …»)."""
    start = max((mark.end() for mark in _PART_END.finditer(text, 0, time.start)), default=0)
    happens = _HAPPENS.search(text, start, time.start)
    if happens is not None and text[start : happens.start()].strip():
        return True
    following = _PART_END.search(text, time.end)
    end = following.start() if following else len(text)
    inside = [span for span in spans if start <= span.start < end]
    return any(span.end <= time.start for span in inside) and not any(span.start >= time.end for span in inside)


def only_until(text: str, time: PeriodSpan) -> bool:
    """Whether ``time`` says since or until when something else is so: «lò đốt hư hỏng từ tháng 10/2020»."""
    return _DEADLINE.search(text, 0, time.start) is not None


def says_every_year(text: str) -> bool:
    """Whether a sentence opens with «Mỗi năm …», which no year that the one before it named dates."""
    return _OPENS_EVERY_YEAR.match(text) is not None
