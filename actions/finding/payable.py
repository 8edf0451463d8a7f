"""Tells which figures may be what one person or household pays or gets: no milliards, and nothing of a budget."""

from __future__ import annotations

import re

from actions.documents.counted_things import names_counted
from actions.words.asked_unit import asked_dimension
from actions.words.own_case import asks_of_own_case
from index.model import Figure
from vietnamese.units import unit_dimension

OF_BUDGET = re.compile(  # money of a whole place, whatever its unit; «mức thu …» is a rate
    r"^(?!mức\b).*\b(?:tổng|ngân sách|dự toán|giải ngân|nợ đọng|thu thuế|tổng thu|tổng chi)\b", re.IGNORECASE
)

IN_THOUSANDS = re.compile(  # what one gets or pays: «được nhận mấy trăm nghìn»
    r"\b(?:mấy|bao nhiêu)(?: chục| trăm)* (?:nghìn|ngàn)(?= đồng\b|\W*$|\W*(?:một|mỗi|1|vậy|thế|thôi|ạ|hả|nhỉ)\b)",
    re.IGNORECASE,
)


def may_be_of_one(figure: Figure, text: str) -> bool:
    """Tell whether a figure may be what the writer pays or gets, where that is asked: no milliards, and nothing of a budget.

    Nor is it a number of things, or a share, that the question does not ask for: «sửa chữa 13 nhà» of «tôi được bao nhiêu».
    """
    unit = figure.amount.unit or ""
    if unit.startswith("tỷ đồng") and IN_THOUSANDS.search(text):
        return False
    if "/" in unit or not asks_of_own_case(text):
        return True
    if unit and unit_dimension(unit).startswith("money"):
        return not (unit.startswith("tỷ") or OF_BUDGET.search(figure.indicator))
    return asked_dimension(text) not in ("", "money") or any(unit in names for names in names_counted(text))
