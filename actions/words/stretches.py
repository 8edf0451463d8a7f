"""Stretches of time that a question or the label of an item names: «48 giờ đầu», «từ 48 đến 72 giờ», «sau 72 giờ»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

Stretch = tuple[Decimal, Decimal | None, str]  # its first and last moment, and their unit

_UNIT = r"(?P<{name}>giờ|ngày|tuần|tháng)\b(?! (?:\d|[IVX]+\b))"
_AFTER = rf"\bsau (?:khi )?(?P<after>\d{{1,3}}) ?{_UNIT.format(name='after_unit')}(?! (?:làm việc|kể từ|khi)\b)"
_TO = r"(?: ?(?:giờ|ngày|tuần|tháng))? ?(?:[-–]|đến|tới) ?"
_BETWEEN = rf"\b(?P<from>\d{{1,3}}){_TO}(?P<to>\d{{1,3}}) ?{_UNIT.format(name='to_unit')}"
_FIRST = rf"\b(?P<first>\d{{1,3}}) ?{_UNIT.format(name='first_unit')} đầu\b(?! năm)"
_STRETCH = re.compile(rf"{_AFTER}|{_BETWEEN}|{_FIRST}", re.IGNORECASE)
_WHAT = re.compile(r"\b(?:gì|chi|thế nào|ra sao|thì sao|việc nào|nội dung)\b", re.IGNORECASE)


def stretches(text: str) -> Iterator[Stretch]:
    """Yield the stretches of time that a text names."""
    for match in _STRETCH.finditer(text):
        if match["after"]:
            yield Decimal(match["after"]), None, match["after_unit"].lower()
        elif match["first"]:
            yield Decimal(0), Decimal(match["first"]), match["first_unit"].lower()
        else:
            yield Decimal(match["from"]), Decimal(match["to"]), match["to_unit"].lower()


def stretch_asked(text: str) -> Stretch | None:
    """Return the stretch of time of which a question asks what is done in it; None where it asks something else."""
    return next(stretches(text), None) if _WHAT.search(text) else None
