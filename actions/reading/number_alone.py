"""Reads «tôi nghe nói 10», «có đúng 11 không» after an amount was told: the bare number is claimed in the unit of that."""

from __future__ import annotations

import re

from actions.documents.knowledge import Knowledge
from actions.question import Memory, Question

_HEARD = (
    r"(?:nghe|đọc|xem|thấy|báo|đài|mạng|tivi|facebook|người ta|có người|ai đó|hàng xóm|bạn|ông|bà|anh|chị|họ)"
    r"(?: [^\W\d_]+){0,4}? (?:nói|bảo|đồn|viết|đưa|ghi|kể|thấy|đăng)|(?:nghe|đọc|thấy)(?: (?:nói|bảo|đồn|báo))?|tưởng|nhớ"
)
CLAIMED_ALONE = re.compile(
    rf"\W*(?:(?:thế|vậy|mà|ủa|nhưng|sao|ơ|à|tôi|tui|em|mình|cháu|con|tớ) )*(?:{_HEARD}|có đúng|đúng|có phải|phải|chắc)"
    r"(?: (?:là|có|tới|đến|chỉ|những|khoảng|được|số))* (?P<number>\d[\d.,]*\d|\d)"
    r"(?= ?(?:(?:mà|cơ|cơ mà|lận|thôi|kia|à|ạ|hả|chứ|nhỉ|không|ko|hông|chưa|phải không|đúng không) ?)*\W*$)",
    re.IGNORECASE,
)
YEAR = re.compile(r"(?:19|20)\d\d")


def with_unit_told(text: str, written: str, memory: Memory, knowledge: Knowledge) -> str:
    """Return ``text`` with the unit of the amount told last behind a number that the message, as ``written``, claims alone."""
    claimed = CLAIMED_ALONE.match(written)
    told = knowledge.release.figures.get(next(iter(memory.figures), ""))
    if claimed is None or told is None or not told.amount.unit or YEAR.fullmatch(claimed["number"]):
        return text
    quoted = {start for document, start, _ in memory.spoken_of if document == told.document}
    if knowledge.release.passages[told.passage].start not in quoted:
        return text
    number = re.escape(claimed["number"])
    return re.sub(rf"(?<!\d)({number})(?!\d)(?: (?:cơ|mà|lận|kia|thôi)\b)*", rf"\1 {told.amount.unit}", text, count=1)


def claims_number_alone(question: Question) -> bool:
    """Tell whether a message claims nothing but a number, of the amount told before it."""
    return bool(question.amounts and question.memory.figures) and CLAIMED_ALONE.match(question.written) is not None
