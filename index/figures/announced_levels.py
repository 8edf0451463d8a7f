"""Names an amount whose line only says its condition by the line above it.

«2. Hỗ trợ một lần đối với giáo viên:» names «a) 40 triệu đồng/người nếu công tác tại xã đảo».
"""

from __future__ import annotations

import re

from vietnamese.amounts import AmountSpan

_LABEL = re.compile(r"\s*(?:[-+*•–]|\(?[a-zđ]\d?\)|\(?\d{1,2}[.)])?\s*")
_BEFORE = re.compile(rf"{_LABEL.pattern}(?:(?:mức|tối đa|không quá|bằng|hỗ trợ)\s+)*", re.IGNORECASE)
_NAMELESS = frozenset({"", "có", "nếu", "khi", "đối với"})
_MOST_WORDS = 40  # of a line above


def named_by_line_above(indicator: str, text: str, span: AmountSpan, above: str) -> str:
    """Return the name of an amount that opens ``text`` by the line ``above``, which ends in a colon, and by its own condition;
    ``indicator`` where that tells what is measured."""
    opens = _BEFORE.fullmatch(text, 0, span.start) is not None
    if not opens or indicator.strip().lower() not in _NAMELESS or not above.rstrip().endswith(":"):
        return indicator
    what = above[_LABEL.match(above).end() :].strip(" :.")  # type: ignore[union-attr]  # it matches everywhere
    if not what or len(what.split()) > _MOST_WORDS:
        return indicator
    condition = re.split(r"[;.](?:\s|$)", text[span.end :], maxsplit=1)[0].strip(" ,:")
    each = (span.amount.unit or "").split("/")[-1] if condition.startswith("có ") else ""
    return " ".join(filter(None, (what[:1].lower() + what[1:], each, condition)))
