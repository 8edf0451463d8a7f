"""Tells whether a question asserts something or only asks: «lớp 3 học chương trình mới phải không», «lớp 3 có học … không»."""

from __future__ import annotations

import re

from actions.question import Question

OPENLY = re.compile(  # «lớp 1 có học … không», «… được không» assert nothing, nor does «lớp 9 thì không à»
    r"^(?!.*(?:\b(?:phải|đúng|thật)|, chuẩn)\b).*\bcó\b.*\b(?:không|chưa|ko|k)\b(?: (?:ạ|vậy|hè|hả|nhỉ|bạn|em|anh|chị))*\W*$|"
    r"^(?!.*\b(?:phải|đúng|thật)\b).*\bđược(?: phép)? (?:không|ko|k|hông)\b(?: (?:ạ|vậy|hè|hả|nhỉ|bạn|em|anh|chị))*\W*$|"
    r"(?<!đúng )(?<!phải )(?<!thật )(?<!chuẩn )\bkhông(?: có)? (?:à|hả|ạ|nhỉ)\W*$",
    re.IGNORECASE,
)
DESCRIPTION_INTENTS = ("ask_task", "ask_overview", "ask_achievement")  # of questions that may assert nothing
TAKEN_FOR_GRANTED = re.compile(  # what stands before it: «lớp 3 học … thì trường chuẩn bị gì»
    r"\S \b(?:thì|mà)\b(?! sao)|(?<!ra )(?<!thì )(?<!làm )\bsao\b", re.IGNORECASE
)


def asks_openly(text: str) -> bool:
    """Tell whether a question of yes or no asserts neither."""
    return OPENLY.search(text) is not None


def asserts(question: Question) -> bool:
    """Tell whether a question takes what it says for a fact."""
    if asks_openly(question.text):
        return False
    return question.intent not in DESCRIPTION_INTENTS or TAKEN_FOR_GRANTED.search(question.text) is not None
