"""The unit that a question asks in, and whether a figure is in it."""

from __future__ import annotations

import re

from actions.words import cues
from index.model import Figure
from vietnamese.amounts import unit_scale
from vietnamese.units import read_unit, unit_dimension

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
        "area",
    ),
    (re.compile(r"\bnặng (?:tổng cộng |khoảng |chừng |cỡ |là )?(?:bao nhiêu|mấy)"), "mass"),
)
BINDING = frozenset(
    ["money", "share", "length", "area", "mass", "volume", "power", "energy", "days"]
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


def measures(figure: Figure, wanted: str) -> bool:
    """Tell whether a figure is in a unit of the dimension ``wanted``, by itself or per something («%/năm»).

    Days may be working days.
    """
    dimension = unit_dimension(figure.amount.unit) if figure.amount.unit else ""
    return dimension in (wanted, f"working {wanted}") or dimension.startswith(f"{wanted}/")


def base_unit(figure: Figure) -> str:
    """Return the unit that a figure's unit is a multiple of («tỷ đồng» → «đồng»), itself where there is none."""
    scale = unit_scale(figure.amount.unit) if figure.amount.unit else None
    return scale[0] if scale else (figure.amount.unit or "")
