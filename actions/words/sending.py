"""Tells a question to whom something is sent or handed in («gửi cho ai», «nộp cho sở nào»), and to whom a sentence says it is."""

from __future__ import annotations

import re

from actions.words.organisations import CAPITAL, organisations_in

SENDS = r"(?:gửi|nộp)"
_WHOM = r"(?:ai|đâu|mô|chỗ nào|nơi nào|(?:cơ quan|đơn vị|sở|bên|cấp|ban|phòng|đầu mối|trung tâm|bộ phận|địa chỉ) (?:nào|gì|mô))"
SENT_ASKED = re.compile(
    rf"\b{SENDS}\b(?! tiền)(?P<what>[^,.?;]{{0,40}}?)\b(?P<way>thông qua|qua|cho|về|đến|tới|lên|vào|tại|ở|ra)? ?\b{_WHOM}\b",
    re.IGNORECASE,
)

SENT = re.compile(rf"\b{SENDS}\b(?P<rest>(?:(?! (?:để|nhằm|trước ngày)\b|, báo cáo\b)[^.;])*)", re.IGNORECASE)
THROUGH = re.compile(r"\b(?:thông )?qua\b(?P<rest>[^.;]*)", re.IGNORECASE)
OWNER = re.compile(  # whose something is receives nothing
    rf"\b(?:của|theo|do) (?={CAPITAL})[^,;.()]*?(?= (?:về|cho|đến|tới|lên|qua)\b|[,;.()]|$)"
)
RECEIVER = re.compile(  # a body of a kind that has no list: «gửi cơ quan Bảo hiểm xã hội thành phố»
    rf"(?:(?:về|cho|đến|tới|lên)\s+)?(?P<whom>(?:(?:cơ quan|đơn vị|trường|công ty)\s+)?{CAPITAL}[^,.;()]{{3,60}})"
)


def asks_whom_sent(text: str) -> bool:
    """Tell whether a message asks whom something is sent to, or through whom."""
    return SENT_ASKED.search(text) is not None


def receivers(text: str, *, through: bool = False) -> list[str]:
    """Return the bodies that a sentence says something is sent to, those that it goes through where that is asked."""
    for sent in SENT.finditer(OWNER.sub(" ", text)):
        if through and (way := THROUGH.search(sent["rest"])) and (names := organisations_in(way["rest"])):
            return names[:1]
        if through:
            continue
        if names := organisations_in(THROUGH.sub(" ", sent["rest"])):
            return names
        if whom := RECEIVER.match(sent["rest"].strip()):
            return [whom["whom"]]
    return []
