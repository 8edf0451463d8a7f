"""Amounts of one thing told apart by the places they are for, said after each or before each: «25 triệu đồng ở khu vực II và
35 triệu đồng ở khu vực III», «Hỗ trợ giống: khu vực I là 8 triệu đồng; khu vực II là 12 triệu đồng»."""

from __future__ import annotations

import re
from collections.abc import Sequence

from vietnamese.amounts import AmountSpan

_PLACE_AFTER = re.compile(
    r"\s+(?P<place>(?:ở|tại|trên địa bàn)\s+[^,;.:()\d]{2,60}?(?:\s\d{1,2}(?![\d.,]\d))?)"
    r"(?=\s*[,;.]|\s*$|,?\s+(?:và|còn)\s+(?:(?:không quá|tối đa|tối thiểu|khoảng|trên|dưới|là|đạt|đến)\s+)*\d)"
)
_JOINED = re.compile(r"\s*(?:,|;)?\s*(?:(?:và|còn)\s+)?(?:(?:là|đạt)\s+)?")
_OPENS_WITH_PLACE = re.compile(r"(?:ở|tại|trên địa bàn)\s", re.IGNORECASE)
_AREA = re.compile(
    r"(?:khu vực|vùng|nhóm|loại|hạng|bậc|cụm|địa bàn)\s+(?:[IVX]{1,4}|\d{1,2}|[A-ZĐ])(?:\s+và\s+.*)?", re.IGNORECASE
)
_NO_HEAD = re.compile(r"^(?:giao|yêu cầu|đề nghị|căn cứ)\b|\b(?:như sau|sau đây|cụ thể|gồm|là)$", re.IGNORECASE)
_HEAD = re.compile(r"(?:\d{1,2}(?:\.\d{1,2})*[.)]\s+|[a-zđ]\)\s+|[-+*•–]\s*)?(?P<head>[^\W\d_][^:;.\d]{3,120}):\s")


def with_places(text: str, spans: Sequence[AmountSpan], indicators: Sequence[str]) -> list[str]:
    """The indicators with the place that stands after each of several amounts of one unit, or with what a list of areas is of."""
    return _of_a_list(text, spans, _placed_after(text, spans, indicators))


def _placed_after(text: str, spans: Sequence[AmountSpan], indicators: Sequence[str]) -> list[str]:
    told = list(indicators)
    places = [_PLACE_AFTER.match(text, span.end) for span in spans]
    head = ""
    for index in range(len(spans) - 1):
        here, following = places[index], places[index + 1]
        joined = here and _JOINED.fullmatch(text, here.end(), spans[index + 1].start)
        if here is None or following is None or not joined or spans[index].amount.unit != spans[index + 1].amount.unit:
            head = ""
            continue
        if not head:
            head = indicators[index].removesuffix(here["place"].strip()).strip()
            told[index] = f"{head} {here['place'].strip()}" if head else indicators[index]
        same = indicators[index + 1] == indicators[index] or _OPENS_WITH_PLACE.match(indicators[index + 1])
        if head and (same or not indicators[index + 1]):
            told[index + 1] = f"{head} {following['place'].strip()}"
    return told


def _of_a_list(text: str, spans: Sequence[AmountSpan], indicators: Sequence[str]) -> list[str]:
    """The indicators, areas alone with the head of the list: «khu vực I» of «Hỗ trợ giống: khu vực I là 8 triệu đồng; …».

    The head is what stands before the only colon; of a text with more than one no head is told.
    """
    areas = [index for index, name in enumerate(indicators) if _AREA.fullmatch(name)]
    opening = _HEAD.match(text)
    if len(areas) < 2 or opening is None or opening.end() > spans[areas[0]].start or text.count(":") > 1:
        return list(indicators)
    head = f"{opening['head'][:1].lower()}{opening['head'][1:]}".strip()
    if _NO_HEAD.search(head):
        return list(indicators)
    return [f"{head} {name}" if index in areas else name for index, name in enumerate(indicators)]
