"""A number said again in words, in parentheses: «17.837 tỷ đồng (mười bảy nghìn, tám trăm ba mươi bảy tỷ đồng)»."""

from __future__ import annotations

import re

_OPENED = re.compile(r"\s*\(\s*(?:(?:viết |ghi |số tiền )?bằng chữ\s*:?\s*)?([^()\d]{2,160})\)", re.IGNORECASE)
_WORDS = frozenset(
    {"không", "một", "mốt", "hai", "ba", "bốn", "tư", "năm", "lăm", "nhăm", "sáu", "bảy", "bẩy", "tám", "chín", "mười", "mươi",
     "trăm", "nghìn", "ngàn", "vạn", "triệu", "tỷ", "tỉ", "linh", "lẻ", "rưỡi", "phẩy", "chẵn", "đồng", "việt", "nam", "đô", "la",
     "mỹ", "usd", "phần"}
)  # fmt: skip


def end_of_restatement(text: str, position: int, unit: str = "") -> int:
    """Where the parentheses right after ``position`` end when they say a number, in numeral words and ``unit``, and no more;
    else ``position``."""
    match = _OPENED.match(text, position)
    if match is None:
        return position
    words = match[1].lower().replace(",", " ").split()
    own = _WORDS | frozenset(unit.lower().split())
    return match.end() if len(words) > 1 and all(word in own for word in words) else position
