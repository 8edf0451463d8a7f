"""Reads «tôi nghe nói 10», «có đúng 11 không» after an amount was told: the bare number is claimed in the unit of that."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from actions.documents.knowledge import Knowledge
from actions.figures.versions import core
from actions.question import Memory, Question
from index.model import Figure
from vietnamese.folding import fold
from vietnamese.numbers import parse_number
from vietnamese.units import unit_dimension

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
IN_ALL = "tổng cộng"  # ends the name of the total of a column
YEAR = re.compile(r"(?:19|20)\d\d")


def with_unit_told(text: str, written: str, memory: Memory, knowledge: Knowledge) -> str:
    """Return ``text`` with the unit of the amount told last behind a number that the message, as ``written``, claims alone.

    Where one of several amounts told is just that number it is named, and where none is their total.
    """
    claimed = CLAIMED_ALONE.match(written)
    led = knowledge.release.figures.get(next(iter(memory.figures), ""))
    if claimed is None or led is None or not led.amount.unit or YEAR.fullmatch(claimed["number"]):
        return text
    quoted = knowledge.passages_at((document, start) for document, start, _ in memory.spoken_of)
    stated = [figure for passage in quoted for figure in knowledge.release.passage_figures[passage.id]]
    if led not in stated:
        return text
    meant = _meant(parse_number(claimed["number"]), led, stated, knowledge)
    if meant is None:
        return text
    number = re.escape(claimed["number"])
    with_unit = rf"\1 {meant.amount.unit}"
    text = re.sub(rf"(?<!\d)({number})(?!\d)(?: (?:cơ|mà|lận|kia|thôi)\b)*", with_unit, text, count=1)
    return text if meant == led else f"{_name(meant, led)} {text}"


def _meant(number: Decimal | None, led: Figure, stated: Sequence[Figure], knowledge: Knowledge) -> Figure | None:
    """Return the figure that a bare number is claimed of: of what was told, which ``led``, the one of just that amount, else all.

    A number with decimals counts nothing: it is claimed of another figure ``stated`` with it, or of none.
    """
    told = [item for item in stated if item == led or core(item.indicator) == core(led.indicator)]
    whole = [item for item in stated if item.indicator.lower() == f"{led.indicator.lower()} {IN_ALL}"]
    kin = {led.id, *(item.id for item in knowledge.ancestors(led))}
    told += [*whole, *(item for item in stated if kin & {item.id, *(above.id for above in knowledge.ancestors(item))})]
    counts = unit_dimension(led.amount.unit or "").startswith("count")
    if number is not None and number % 1 and counts:
        told = [item for item in stated if item.amount.unit != led.amount.unit]
        whole = []
    same = [item for item in told if item.amount.value == number and item.amount.unit]
    fallback = (whole[0] if whole else led) if led in told else None
    return same[0] if same else fallback


def _name(meant: Figure, led: Figure) -> str:
    """Return the words that tell a figure from the one that was told first: its time where both are of one thing."""
    alike = meant.period is not None and core(meant.indicator).removesuffix(f" {fold(IN_ALL)}") == core(led.indicator)
    return meant.period.label if meant.period is not None and alike else meant.indicator


def claims_number_alone(question: Question) -> bool:
    """Tell whether a message claims nothing but a number, of the amount told before it."""
    return bool(question.amounts and question.memory.figures) and CLAIMED_ALONE.match(question.written) is not None
