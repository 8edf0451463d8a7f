"""Tells whether a claim says of something that it happens as often as a sentence says, and of one of two what holds of both."""

from __future__ import annotations

import re

from vietnamese.folding import fold

_TIMES = r"(?:ngày|tuần|tháng|quý|năm học|năm|học kỳ|học kì|kỳ|vụ)"
_OFTEN = re.compile(
    rf"\b(?:mỗi|hằng|hàng|một|1) (?P<each>{_TIMES}) (?:có )?(?:ít nhất )?(?P<count>một|hai|ba|bốn|\d{{1,2}}) lần\b|"
    rf"\b(?P<times>một|hai|ba|bốn|\d{{1,2}}) lần(?: (?:trong|mỗi|một))*[ /]+(?:mỗi |một )?(?P<unit>{_TIMES})\b",
    re.IGNORECASE,
)
_COUNTS = {"mot": "1", "hai": "2", "ba": "3", "bon": "4"}
_BOTH = re.compile(r"\bcả (?P<one>[^\W\d_]+) (?:lẫn|và) (?P<other>[^\W\d_]+)\b", re.IGNORECASE)


def is_as_often(claim: str, stated: str) -> bool | None:
    """Tell whether a claim and a sentence name the same number of times in the same time; None where one names none."""
    claimed, told = _often(claim), _often(stated)
    return bool(claimed & told) if claimed and told else None


def names_one_of_both(claim: str, stated: str) -> bool:
    """Tell whether a claim names only one of two of which a sentence speaks together: «mồ côi cha», «mồ côi cả cha lẫn mẹ»."""
    words = claim.lower().split()
    return any(
        (both["one"].lower() in words) is not (both["other"].lower() in words) for both in _BOTH.finditer(stated)
    )


def _often(text: str) -> set[tuple[str, str]]:
    found = (
        (fold(said["count"] or said["times"]), (said["each"] or said["unit"]).lower()) for said in _OFTEN.finditer(text)
    )
    return {(_COUNTS.get(count, count.lstrip("0")), unit) for count, unit in found}
