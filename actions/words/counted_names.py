"""The names of counted things without the words that only say that they are counted."""

from __future__ import annotations

import re

COUNTED_NAME = re.compile(r"^(?:tổng số|tổng|số lượng|số) ")
COUNTED_CASES = re.compile(r"^(?:tổng )?số (?:vụ|ca) ")


def without_count(name: str) -> str:
    """Return an indicator's name without the words that only say that it is counted («số khách du lịch»)."""
    return COUNTED_NAME.sub("", name)


def without_cases(name: str) -> str:
    """Return what happened, without the words that its cases are counted («số vụ tai nạn giao thông»)."""
    return COUNTED_CASES.sub("", name)
