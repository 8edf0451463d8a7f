"""Counts of all there are of a kind («4.862 hộ»), which say nothing of those that a claim counts by more words."""

from __future__ import annotations

import re

from actions.words.place_kinds import HAMLETS, LEVELS, TOWNS
from index.model import Figure
from vietnamese.amounts import AmountSpan

_ASKED = r"(?:không|hông|hôn|ko|k|hem)"
NOTHING_BEHIND = re.compile(  # behind «612 hộ»: no word that says which ones
    rf"\s*(?:$|[,.;:?!)]|(?:phải {_ASKED}|đúng {_ASKED}|{_ASKED}|à|ạ|hả|ư|thôi|lận|luôn|rồi|cơ|nhỉ|ở|tại|trong|cuối|đầu|năm|đến|"
    r"tới|vào|với|và|mà|là|thì|hết|nữa|thế|vậy|sao|tất cả|toàn|cả)\b)",
    re.IGNORECASE,
)
ALL_OF_THEM = re.compile(r"^(?:tổng (?:số )?|số )")
OF_PLACE = re.compile(rf"\b(?:{'|'.join((*LEVELS, *TOWNS, *HAMLETS))}) [A-ZĐ]\w*")


def counts_more_closely(span: AmountSpan, text: str) -> bool:
    """Tell whether a text says which of the things it counts, right behind their number: «612 hộ|nghèo»."""
    return NOTHING_BEHIND.match(text, span.end) is None


def is_bare_count(figure: Figure) -> bool:
    """Tell whether a figure counts all of a kind and says no more of them: «hộ» of «có 13 thôn, 4.862 hộ»."""
    return ALL_OF_THEM.sub("", figure.indicator.lower()) == figure.amount.unit


def is_of_unnamed_place(figure: Figure, text: str) -> bool:
    """Tell whether a figure is that of places which a text does not name: «3 xã Thượng Nhạc, …» for «14 xã»."""
    return any(place.group().lower() not in text.lower() for place in OF_PLACE.finditer(figure.indicator))
