"""Tells the questions how far something has come, or what came of it: «làm tới đâu rồi», «6 tháng đầu năm làm được gì»."""

from __future__ import annotations

import re

HOW_FAR = re.compile(
    r"\b(?:tới|đến) (?:đâu|mô)(?: rồi\b|[\s?.!]*$)|\b(?:tới|đến) (?:khâu|bước|giai đoạn) (?:nào|mô)\b|"
    r"\btiến độ(?: [^\W\d_]+){0,6}? (?:ra sao|(?:như )?thế nào|(?:đến|tới) đâu|sao rồi)\b|"
    r"\b(?:làm|xây|thi công|sửa|triển khai)(?: [^\W\d_]+)? (?:ra sao|(?:như )?thế nào|sao) rồi\b",
    re.IGNORECASE,
)
WHAT_CAME_OF_IT = re.compile(
    r"\b(?:làm|đạt|thực hiện) được (?:những |các )?(?:gì|chi|điều gì|việc gì|kết quả gì)\b|"
    r"\b(?:có|đạt)(?: được)?(?: những)? kết quả (?:gì|nào|chi)\b",
    re.IGNORECASE,
)
STATED_SO_FAR = re.compile(r"\bđã\b|\d ?%|\bđạt\b", re.IGNORECASE)


def asks_what_is_so_far(text: str) -> bool:
    """Tell whether a question asks what has been reached by now, which a task alone tells nothing of."""
    return HOW_FAR.search(text) is not None or WHAT_CAME_OF_IT.search(text) is not None
