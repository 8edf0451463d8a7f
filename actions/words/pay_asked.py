"""Hears that a question asks what somebody gets or pays for each time, day or piece: «người chủ trì được bao nhiêu một buổi»."""

from __future__ import annotations

import re

_PAID = (
    r"(?:được|hưởng|nhận|lĩnh|lãnh|chi|trả|hỗ trợ|bồi dưỡng|phụ cấp|trợ cấp|thù lao|thưởng|đóng|nộp|phạt|công|lương)"
)
_EACH = r"(?:một|mỗi|1|từng|hằng|hàng|/)"
_TIMES = r"(?:buổi|ngày|đêm|giờ|tiết|tháng|quý|năm|lần|đợt|kỳ|ca|người|hộ|suất|bản|trang|báo cáo|cái|chiếc|con)"
_PAY_ASKED = re.compile(
    rf"\b{_PAID}\b[^?.;]*?\b(?:bao nhiêu|mấy)(?: (?:tiền|đồng|nghìn|ngàn|triệu|trăm))*,? ?{_EACH} ?{_TIMES}\b|"
    rf"\b{_EACH} {_TIMES}\b[^?.;]*?\b{_PAID}\b[^?.;]*?\bbao nhiêu(?: tiền| đồng|\W*$)",
    re.IGNORECASE,
)


def asks_pay(text: str) -> bool:
    """Tell whether a text asks how much somebody is paid or pays for each of something."""
    return _PAY_ASKED.search(text) is not None
