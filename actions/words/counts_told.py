"""Reads how many of whom or of what somebody has or does: «hai đứa con», «nhà 4 người», «đủ 9 tháng»."""

from __future__ import annotations

import re
from dataclasses import dataclass

from vietnamese.numbers import parse_number

NUMBER = r"\d{1,3}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười"
SAME = {  # what people call those that a document sets an amount for each of
    "con": "(?:đứa |người )?con|đứa(?: nhỏ| trẻ| bé)?|cháu|bé",
    "trẻ": "trẻ|đứa(?: nhỏ| trẻ| bé)?|cháu|bé|con",
    "học sinh": "học sinh|đứa|cháu|bé|con|em",
    "người": "người|nhân khẩu|khẩu|miệng ăn|thành viên|lao động|vợ chồng|mẹ con|(?:cha|bố|ba) con|(?:chị|anh) em|ông bà|bà cháu",
    "khẩu": "khẩu|nhân khẩu|người|miệng ăn",
    "nhà": "nhà|căn(?: nhà)?|ngôi nhà|hộ",
    "căn": "căn|nhà",
    "năm học": "năm học|năm",
    "ngày": "ngày",
}
TIMES = ("tháng", "ngày", "năm", "năm học", "tuần", "buổi", "quý", "khóa", "kỳ", "đợt", "lần")
NO_COUNT = r"(?!\s*(?:tuổi|trước|sau|tới|qua|nay|đầu|cuối|gần)\b)"
NO_DATE = r"(?!\s*\d)"  # «3 tháng 6»
ORDINAL = r"(?<!lớp )(?<!tháng )(?<!năm )(?<!thứ )(?<!cấp )(?<!điều )(?<!khoản )(?<!quý )(?<!hạng )(?<![\d.,/])"


@dataclass(frozen=True, slots=True)
class Count:
    """How many of a thing a text tells, and where."""

    number: int
    thing: str
    start: int
    end: int


def count_told(text: str, thing: str) -> Count | None:
    """Return how many of a thing a text tells, by its name or what people call it; None where it tells none or two numbers."""
    names = SAME.get(thing, re.escape(thing))
    said = re.compile(
        rf"{ORDINAL}\b(?P<many>{NUMBER})\s+(?:{names})\b{NO_COUNT}{NO_DATE if thing in TIMES else ''}", re.IGNORECASE
    )
    found = list(said.finditer(text))
    numbers = {number for match in found if (number := parse_number(match["many"])) is not None}
    if len(numbers) != 1:
        return None
    [told] = numbers
    if told != int(told) or told < 2:
        return None
    return Count(int(told), thing, found[0].start(), found[0].end())
