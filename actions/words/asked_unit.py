"""The unit that a question asks in, and whether a figure is in it."""

from __future__ import annotations

import re

from actions.words import cues
from index.model import Figure
from vietnamese.amounts import unit_scale
from vietnamese.units import read_unit, unit_dimension

EXTENT = "extent"  # «rộng bao nhiêu»: of land its area, of a road or a bridge its width
WIDTH = re.compile(r"(?<!mở )\brộng\b", re.IGNORECASE)
EXTENTS = re.compile(
    r"(?<!kéo )(?<!lâu )(?<!mở )\b(?:dài|rộng|cao|sâu)\b(?= (?:bao|mấy|từ|tối|ít|\d|\W)|\W*$)", re.IGNORECASE
)
EXTENT_ASKED = re.compile(
    r"(?<!kéo )(?<!mở )\b(dài|rộng|cao|sâu) (?:tổng cộng |cả thảy |khoảng |chừng |cỡ |là |được )?(?:bao nhiêu|mấy|bao xa)"
    r"(?! %| phần)",
    re.IGNORECASE,
)
SHARE_ASKED = re.compile(r"phần trăm|%|percent", re.IGNORECASE)
UNIT_ASKED = re.compile(r"(?:bao nhiêu|mấy)\s+(?:nghìn |ngàn |triệu |tỷ )?(.{1,20})", re.IGNORECASE)
MEASURED_ASKED = (  # a dimension that a question asks for without its unit: «dài bao nhiêu»
    (
        re.compile(
            r"(?<!kéo )\b(?:dài|cao|sâu) (?:tổng cộng |cả thảy |khoảng |chừng |cỡ |là |được )?(?:bao nhiêu|bao xa)"
            r"(?! %| phần)|\bdài (?:tổng cộng )?mấy"
        ),
        "length",
    ),
    (
        re.compile(r"(?<!mở )\brộng (?:tổng cộng |khoảng |chừng |cỡ |là |được )?(?:bao nhiêu|mấy)(?! (?:mét|m)\b)"),
        EXTENT,
    ),
    (re.compile(r"\bnặng (?:tổng cộng |khoảng |chừng |cỡ |là )?(?:bao nhiêu|mấy)"), "mass"),
)
OF_SO_MANY = re.compile(  # «bác sĩ trên một vạn dân», «giường bệnh/10.000 dân», «vụ trên 100.000 người»
    r"(?:\b(?:trên|cho|mỗi|tính trên)\s+(?:mỗi )?(?:một |1 )?|/\s*(?:một |1 )?)"
    r"(?:vạn|nghìn|ngàn|trăm|10{2,5}|10{0,2}\.000|10 nghìn)"
    r" (?:người )?(?:dân|người|trẻ|phụ nữ|hộ)\b",
    re.IGNORECASE,
)
SUMMED = ("money", "length", "area", "mass")  # dimensions in which amounts of several things make a sum
BINDING = frozenset(
    ["money", "share", "length", "area", EXTENT, "mass", "volume", "power", "energy", "days"]
)  # told in no other unit


def asked_dimension(text: str) -> str:
    """Return the dimension of the unit that a question asks in («money», «share», «mass» …); empty when it names none."""
    if SHARE_ASKED.search(text):
        return "share"
    asked = UNIT_ASKED.search(text)
    unit = read_unit(asked.group(1), 0) if asked else None
    named = unit_dimension(unit.unit) if unit else ""
    if named and not named.startswith("count"):
        return named
    if cues.MONEY.search(text):
        return "money"
    return next((dimension for asked_for, dimension in MEASURED_ASKED if asked_for.search(text)), "")


def extents_asked(text: str) -> frozenset[int]:
    """Return where the words stand that ask how long, wide or heavy something is: no name goes on with one of them."""
    return frozenset(match.start() for asked_for, _ in MEASURED_ASKED for match in asked_for.finditer(text))


def measures(figure: Figure, wanted: str) -> bool:
    """Tell whether a figure is in a unit of the dimension ``wanted``, by itself or per something («%/năm»).

    Days may be working days; an extent is an area, or a length that the figure calls a width.
    """
    if wanted == EXTENT:
        return measures(figure, "area") or (measures(figure, "length") and WIDTH.search(figure.indicator) is not None)
    dimension = unit_dimension(figure.amount.unit) if figure.amount.unit else ""
    return dimension in (wanted, f"working {wanted}") or dimension.startswith(f"{wanted}/")


def of_another_extent(figure: Figure, text: str) -> bool:
    """Tell whether a figure is the length of what a text asks the width of, or the like: «rộng bao nhiêu mét» of «dài 14,5 km».

    What a length names no extent of may be any, but nothing is kilometres wide, high or deep.
    """
    asked = {word.lower() for word in EXTENT_ASKED.findall(text)}
    if not asked or not measures(figure, "length"):
        return False
    said = {word.lower() for word in EXTENTS.findall(figure.indicator)}
    return not said & asked if said else "dài" not in asked and (figure.amount.unit or "").startswith("km")


def of_no_rate(figure: Figure, text: str) -> bool:
    """Tell whether a figure says nothing of so many people where a text asks that: «bao nhiêu bác sĩ trên một vạn dân»."""
    told = f"{figure.indicator} {figure.amount.unit or ''}"
    return OF_SO_MANY.search(text) is not None and not (OF_SO_MANY.search(told) or re.search(r"/\s*\d", told))


def base_unit(figure: Figure) -> str:
    """Return the unit that a figure's unit is a multiple of («tỷ đồng» → «đồng»), itself where there is none."""
    scale = unit_scale(figure.amount.unit) if figure.amount.unit else None
    return scale[0] if scale else (figure.amount.unit or "")
