"""Tells a question to whom something is sent or handed in: «gửi cho ai», «gửi qua cơ quan nào», «nộp cho sở nào»."""

from __future__ import annotations

import re

SENDS = r"(?:gửi|nộp)"
_WHOM = r"(?:ai|đâu|mô|chỗ nào|nơi nào|(?:cơ quan|đơn vị|sở|bên|cấp|ban|phòng|đầu mối|trung tâm|bộ phận|địa chỉ) (?:nào|gì|mô))"
SENT_ASKED = re.compile(
    rf"\b{SENDS}\b(?! tiền)(?P<what>[^,.?;]{{0,40}}?)\b(?P<way>thông qua|qua|cho|về|đến|tới|lên|vào|tại|ở|ra)? ?\b{_WHOM}\b",
    re.IGNORECASE,
)


def asks_whom_sent(text: str) -> bool:
    """Tell whether a message asks whom something is sent to, or through whom."""
    return SENT_ASKED.search(text) is not None
