"""Reads «mỗi X»: of which things or times an amount is asked or stated for each.

«mỗi hộ», «từng xã», «một héc-ta», «hằng năm», «đồng/ tháng». What follows the name may go on («mỗi hộ nghèo được …»).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from vietnamese.units import read_unit, unit_dimension

EACH = (
    r"(?:(?:\b(?:mỗi|từng|một|(?<![\d.,])1|(?:hằng|hàng)(?= (?:ngày|tuần|tháng|quý|năm)\b))|(?<=\w)/)\s+(?:một )?|"
    r"(?<![\d.,])1(?=km\b|ha\b|m²|m2\b))"
)
COSTS = re.compile(
    r"\b(?:hết|tốn|ngốn|mất|chi|bỏ)\b[^?.]{0,20}(?:bao nhiêu|mấy|nhiêu)\b(?! (?:ngày|tháng|năm|tuần))|(?:bao nhiêu|mấy) tiền\b",
    re.IGNORECASE,
)
NAMED = re.compile(  # «trên một nghìn tỷ» is a number
    rf"{EACH}(?!(?:trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ|chục|phần|nửa)\b)"
    r"(?=(?P<words>[^\W\d_]+(?:-[^\W\d_]+)*(?: [^\W\d_]+){0,2}))",
    re.IGNORECASE,
)
BY_HEAD = re.compile(  # «thu ngân sách chia đầu người», «chia theo đầu hộ»
    r"\b(?:chia|tính)\b[^,.?!]{0,20}?\bđầu (?=(?P<words>người|hộ)\b)", re.IGNORECASE
)

EVERY = re.compile(r"\b(?:mỗi|từng)(?: một)? $", re.IGNORECASE)
TIMES = ("ngày", "tuần", "tháng", "quý", "năm", "lần", "đợt", "kỳ", "vụ", "giờ", "buổi", "khóa")
CLASSIFIERS = {  # stand before the name of what is counted or for it, and what they may stand for
    **dict.fromkeys(("căn", "ngôi"), ("nhà", "căn nhà", "căn hộ", "ngôi nhà")),
    **dict.fromkeys(("cái", "chiếc"), ("cái", "chiếc")),
    **dict.fromkeys(("con", "cây", "bộ", "tấm", "quả", "đứa", "vị", "khu", "tuyến"), ()),
}


@dataclass(frozen=True, slots=True)
class Each:
    """What something is for each of: its first words in lower case, three at most, and where they start."""

    words: tuple[str, ...]
    start: int

    @property
    def noun(self) -> str:
        """The first word, which may be all of the name."""
        return self.words[0]

    def name(self, length: int) -> str:
        """Return the first ``length`` words, which may be more than the name."""
        return " ".join(self.words[:length])


def each_named(text: str) -> list[Each]:
    """Return what a text speaks of each of, in its order."""
    spans = [found for pattern in (NAMED, BY_HEAD) for found in pattern.finditer(text)]
    return [Each(tuple(found["words"].lower().split()), found.start("words")) for found in spans]


def priced_by_measure(text: str) -> str:
    """Return the unit of length or area of which a text asks what each costs: «km» of «làm 1 km đường hết bao nhiêu tiền»."""
    if not COSTS.search(text):
        return ""
    units = (read_unit(text, each.start) for each in each_named(text))
    return next((unit.unit for unit in units if unit and unit_dimension(unit.unit) in ("length", "area")), "")


def costs_of_each(text: str) -> bool:
    """Tell whether a text asks what each of some things costs: «mỗi căn hết bao nhiêu tiền»."""
    each = (named for named in each_named(text) if EVERY.search(text, 0, named.start))
    return COSTS.search(text) is not None and any(named.noun not in TIMES for named in each)


def may_be_counted_in(each: str, unit: str) -> bool:
    """Tell whether things of which ``each`` is asked about may be counted in ``unit``: «nhà» for «căn nhà tạm» and «căn»."""
    head, _, rest = each.partition(" ")
    names = [each, *((rest, *CLASSIFIERS[head]) if head in CLASSIFIERS else ())]
    return any(f"{name} ".startswith(f"{unit} ") for name in names)


def says_each(text: str, thing: str) -> bool:
    """Tell whether a text speaks of each of ``thing``, whatever goes on after its name."""
    return re.search(rf"{EACH}{re.escape(thing)}\b", text, re.IGNORECASE) is not None


def is_for_each_asked(unit: str, text: str) -> bool:
    """Tell whether a question asks how much one of the things gets that a unit is for each of: «1 buổi», «đồng/người/buổi»."""
    things = "|".join(re.escape(thing) for thing in unit.split("/")[1:])
    return bool(things) and re.search(rf"\b(?:1|một|mỗi|từng) (?:{things})\b", text, re.IGNORECASE) is not None
