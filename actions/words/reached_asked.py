"""Tells the questions whether a target was reached: «có đạt kế hoạch không», «xong theo mục tiêu chưa», «đạt không»."""

from __future__ import annotations

import re

_MET = r"(?:đạt|vượt|xong|hoàn thành|đủ|bằng|trúng|kịp|cán|tới|chạm)"
_SET = (
    r"(?:kế hoạch|chỉ tiêu|mục tiêu|dự toán|yêu cầu|(?:cái )?(?:mốc|mức|đích)(?= (?:đã |được )*(?:đặt|đề|giao|định)))"
)
_OPEN = r"\b(?:không|chưa|hông|hong|ko|hem)\b(?! [^\W\d_]+ [^\W\d_]+)"
REACHED_ASKED = re.compile(
    rf"\b{_MET}\b[^?.!,]*\b{_SET}[^?.!,]*{_OPEN}|\b{_SET}[^?.!,]*\b{_MET}\b[^?.!,]*{_OPEN}|"
    rf"\b(?:so )?với (?:cái )?(?:mức )?{_SET}(?: (?!so )[^\W\d_]+){{0,4}}? "
    r"(?:ra sao|(?:như )?thế nào|sao(?= ?\W*$))|"  # «so với kế hoạch ra sao»
    r"\bđạt(?: được| nổi| rồi)? (?:không|chưa|hông|hong|ko|hem)\W*$",  # «thu ngân sách có đạt không»
    re.IGNORECASE,
)
STANDARD = re.compile(_SET, re.IGNORECASE)


def asks_whether_reached(text: str) -> bool:
    """Tell whether a question asks if what was set for something was reached."""
    return REACHED_ASKED.search(text) is not None
