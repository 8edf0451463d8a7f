"""Values of spreadsheet cells as text: decimals with a comma, percentages, dates as day/month/year."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from decimal import ROUND_HALF_UP, Decimal

from openpyxl.cell.cell import Cell, MergedCell

from vietnamese.numbers import format_number

_DECIMALS = re.compile(r"0\.(0+)")
_PRECISION = 10
_MOST_DECIMALS = 6


def shown_value(cell: Cell | MergedCell) -> str:
    """Return what a cell shows; an empty cell and an error value show nothing."""
    value = cell.value
    if value is None or cell.data_type == "e":
        return ""
    if isinstance(value, bool):
        return "Có" if value else "Không"
    if isinstance(value, int | float | Decimal):
        return _number(Decimal(repr(value)) if isinstance(value, float) else Decimal(value), cell.number_format or "")
    if isinstance(value, datetime | date):
        return f"{value.day:02d}/{value.month:02d}/{value.year}"
    if isinstance(value, time):
        return f"{value.hour:02d}:{value.minute:02d}"
    return " ".join(str(value).split())


def _number(value: Decimal, number_format: str) -> str:
    """Format as the cell's format shows it: its decimals where it names them, else up to six."""
    percent = "%" in number_format
    if percent:
        value *= 100
    shown = re.sub(r"\"[^\"]*\"|\[[^\]]*\]|\\.", "", number_format.split(";")[0])
    decimals = _DECIMALS.search(shown)
    if decimals:
        places = len(decimals[1])
    elif re.search(r"[0#]", shown) and shown != "General":
        places = 0
    else:
        places = _MOST_DECIMALS
    rounded = value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    if rounded == 0 and value != 0:
        rounded = value.quantize(Decimal(1).scaleb(-_PRECISION), ROUND_HALF_UP)
    text = format_number(rounded.normalize() + 0)
    return f"{text}%" if percent else text
