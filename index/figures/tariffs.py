"""Tables of levels: what the words over one set (a fee, a price, a rate of aid) for each group in each area or kind.

«Mức học phí …» over «Cấp học | Đơn vị tính | Phường | Xã miền núi»: rows and columns only name whom a level is for, so that
what a cell measures is said over the table, or by the heading over all of its columns («Mức thu (đồng)»).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.figures.columns import measured_by
from index.figures.tidying import tidy
from index.model import Cell
from vietnamese.periods import find_periods

LEVEL = re.compile(
    r"(?:học phí|lệ phí|viện phí|phí|giá(?! trị)|đơn giá|suất|định mức|thuế suất|tiền (?:thuê|ăn|thưởng|nước|điện|lương)|"
    r"mức (?:(?:trần|sàn|tối đa|tối thiểu) )?(?:học phí|viện phí|lệ phí|phí|giá|thu|chi|hỗ trợ|trợ cấp|trợ giúp|thưởng|phạt|đóng|"
    r"lương|phụ cấp|bồi thường|khoán|vay|cho vay|tiền))(?!\w)",
    re.IGNORECASE,
)
_OVER = re.compile(
    r"^\W*(?:(?:[a-zđ]\d?\)|\d{1,2}(?:\.\d{1,2})*[.)]|[IVX]+[.)])\s+)?"
    r"(?:(?:biểu|bảng|phụ lục|phụ biểu)(?:\s+số)?\s+[\dIVX.]+\s*[.:–-]*\s+)?(?:bảng |biểu |khung |quy định |về |các )*",
    re.IGNORECASE,
)
_WHOM_FOR = re.compile(
    r"[\s,]+(?:đối với|dành cho|áp dụng (?:cho|đối với)|cho (?:các|từng|mỗi|một số))(?!\w)", re.IGNORECASE
)
_END = re.compile(
    r"[\s,]+(?:(?:được |sẽ )?(?:quy định|áp dụng|thực hiện|xác định|tính|thu|ban hành|cụ thể|như sau|theo|trên địa bàn|"
    r"tại(?= (?:thị|thành|tỉnh|huyện|xã|phường)(?!\w))|từ(?= (?:ngày|năm|tháng|\d))|năm(?= học|\s*\d)|giai đoạn)(?!\w))|"
    r"\s*[(:;.]|\s+(?:là|năm)\W*$",
    re.IGNORECASE,
)
_MEASURE = re.compile(
    r"(?:tổng|số|diện tích|tỷ lệ|tỉ lệ|dân số|vốn|kinh phí|khối lượng|sản lượng|năng suất|thành tiền|ghi chú|"
    r"hệ số|thời (?:gian|hạn))"
    r"(?!\w)",
    re.IGNORECASE,
)
_REMARKS = re.compile(r"\W*(?:ghi chú|chú thích|diễn giải)\W*", re.IGNORECASE)
_NOTES = re.compile(r"\([^()]*\)|\[\s*\d*\s*\]")
_TWO = 2


def tariff_of(caption: str, title: str, values: Sequence[Cell], *, whole: bool = False) -> str:
    """What the levels of a table row in the columns ``values`` are, as said over it: «mức học phí»; empty for other tables.

    ``title`` is the heading over the table, ``whole`` leaves whom it is for («… đối với học trực tiếp») in the name.
    """
    values = [cell for cell in values if not _REMARKS.fullmatch(" ".join(cell.header))]
    if len({column_name(cell.header) for cell in values}) < max(len(values), _TWO) or any(map(_measures, values)):
        return ""
    over = [cell.header[0] for cell in values[:1] if len(cell.header) > 1]
    said = (tariff_said(words, whole=whole) for words in (caption, *over, title))
    return next((name for name in said if name), "")


def column_name(header: Sequence[str]) -> str:
    """Whom a column of levels is for: «Vị trí 2» of «Vị trí 2 (mặt tiền)»."""
    return " ".join(_NOTES.sub(" ", header[-1]).split()) if header else ""


def _measures(cell: Cell) -> bool:
    """Whether the heading of a column says what it measures, or when, and not whom a level is for."""
    name = measured_by(cell.header[-1:])
    return not name or bool(LEVEL.match(name) or _MEASURE.match(name) or find_periods(cell.header[-1]))


def tariff_said(words: str, *, whole: bool = False) -> str:
    """The level that some words over a table name first, without times and «quy định như sau»; empty where they name none."""
    start = _OVER.match(words)
    rest = words[start.end() if start else 0 :]
    if not LEVEL.match(rest):
        return ""
    if not whole:
        rest = _WHOM_FOR.split(rest, maxsplit=1)[0]
    name = _END.split(rest, maxsplit=1)[0].strip(" ,–-")
    return tidy(name, name)


def level_name(tariff: str, label: str, column: str) -> str:
    """What a cell of a table of levels measures: «mức học phí nhà trẻ – xã miền núi»."""
    words = tidy(label, label)
    if LEVEL.match(label):
        return f"{words} – {tidy(column, column)}"
    first = words.split(" ")[0]
    said = tariff.removesuffix(f" {first}")  # «định mức hỗ trợ giống» over «Giống cam»
    return f"{said} {words} – {tidy(column, column)}"
