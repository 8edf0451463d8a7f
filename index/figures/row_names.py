"""What a cell of a table row measures, in which unit: from the row's label, its column's heading, the table's caption."""

from __future__ import annotations

import re
from decimal import Decimal

from index.figures.columns import Columns, measured_by, unit_said, whole_unit
from index.figures.headings import base_title, change_said, compared_with
from index.figures.tidying import tidy
from vietnamese.amounts import find_amounts
from vietnamese.units import unit_dimension

_MEANINGLESS = re.compile(
    r"(?:tổng cộng|tổng số|tổng|cộng|khác|trong đó|chung|toàn tỉnh|toàn thành phố)\W*", re.IGNORECASE
)
_ADDED_UP = re.compile(r"^cộng (?=\w)", re.IGNORECASE)  # «cộng» over «Bảng 1. Kinh phí theo năm»
_SHARED_OUT = re.compile(
    r"[\s,]+(?:được\s+)?(?:phân (?:theo|bổ|kỳ|chia)|chia theo|cụ thể|như sau|chi tiết|theo bảng|thể hiện|"
    r"theo (?:từng |các )?(?:năm|nguồn|nhóm))(?!\w)|\s*[(:]",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"^\s*(?:biểu|bảng|phụ lục|phụ biểu)(?:\s+số)?\s+[\dIVX.]+\s*[.:–-]*\s+", re.IGNORECASE)
_BEFORE_SUM = re.compile(r"\s+(?:là|khoảng|dự kiến|ước|ước tính|đạt|trên|gần)$", re.IGNORECASE)
_LABEL_END = re.compile(r"[;(]|[.](?=\s)")
_TIME_HEADER = re.compile(r"năm|thời gian|thời điểm|tiến độ|thời hạn|giai đoạn|lộ trình", re.IGNORECASE)
_SUM_COLUMN = re.compile(r"(?<!\w)(?:thành tiền|tổng (?:số )?tiền|tổng cộng|tổng kinh phí)(?!\w)", re.IGNORECASE)
_POINTS = re.compile(
    r"(?:số |mức |thang )?điểm(?! (?:trường|du lịch|dân cư|nóng|đến|bán|đo|mỏ|sạt|cầu))(?: |$)", re.IGNORECASE
)
_NO_MONEY = re.compile(  # a table in money may count and measure in some of its columns
    r"(?:số (?:hộ|nhà|người|lao động|lượng|phòng|căn|xã|ấp|thôn|bản|tổ|phường|trường|lớp|học sinh|"
    r"dự án|công trình|mô hình|cây|con)|chiều (?:dài|rộng|cao)|độ (?:dài|rộng)|diện tích|dân số|"
    r"khối lượng|sản lượng|công suất)(?!\w)",
    re.IGNORECASE,
)
_COUNTED = re.compile(r"(?:tổng )?số (?P<things>[^\W\d_]+(?: [^\W\d_]+)?)", re.IGNORECASE)
_KIND_COUNTED = re.compile(  # «Hộ cận nghèo», «Người cao tuổi», «Số hộ làm nghề»
    r"(?:(?:tổng )?số )?(?P<things>hộ|người|học sinh|lao động|trẻ em|trẻ|sinh viên|giáo viên|cán bộ|đảng viên) [^/%]+",
    re.IGNORECASE,
)
_PEOPLE = re.compile(r"(?:(?:tổng )?số )?(?:nhân )?khẩu", re.IGNORECASE)
_MAX_LABEL = 24  # words


def unit_of(columns: Columns, header: tuple[str, ...], caption: str, value: Decimal) -> str | None:
    """The unit of a bare number: a share's column says «%», then the row, the column and the table's caption count.

    A table in money whose rows have units of their own states prices («nghìn đồng» and «người/ngày»), but for its column of
    sums («Thành tiền»). Things are counted in whole numbers: «65,5» under «Lao động qua đào tạo» is a rate, of no «lao động».
    """
    own, table = unit_said(" ".join(header)) or _points_said(header), unit_said(caption)
    if table and _is_money(table) and header and _NO_MONEY.match(header[-1]):
        table = None
    if own == "%" or (own is None and compared_with(header)):
        return own or "%"
    money = own or table
    if columns.unit and money and unit_dimension(money) == "money" and not _is_money(columns.unit):
        return money if _SUM_COLUMN.search(" ".join(header)) else f"{money}/{columns.unit}"
    return columns.unit or money or (counted_in(header) if value == value.to_integral_value() else None)


def counted_in(header: tuple[str, ...]) -> str | None:
    """Return what a heading says is counted under it: «hộ» of «Số hộ» and «Hộ nghèo», «người» of «Nhân khẩu»; else None."""
    if len(header) > 1:
        return None
    measured = measured_by(header)
    if _PEOPLE.fullmatch(measured):
        return "người"
    counted = _COUNTED.fullmatch(measured) or _KIND_COUNTED.fullmatch(measured)
    unit = whole_unit(counted["things"].lower()) if counted else None
    return unit if unit and unit_dimension(unit).startswith("count") else None


def _points_said(header: tuple[str, ...]) -> str | None:
    """«điểm» where a column is of a scoring: «Điểm chuẩn», «Số điểm tối đa»."""
    return "điểm" if header and _POINTS.match(header[-1]) else None


def _is_money(unit: str) -> bool:
    return "money" in unit_dimension(unit.partition("/")[0])


def row_indicator(label: str, header: tuple[str, ...], caption: str) -> str:
    """The row's label with what its column measures; a label that says nothing by itself takes the table's caption.

    A column that compares names the standard: «thu ngân sách so với kế hoạch».
    """
    standard = compared_with(header)
    measured = measured_by(base_title(header) if standard else header)
    whole = named_by_caption(caption)
    if change_said(header) and measured.lower() in {"tăng", "giảm"}:
        measured = ""
    name = label
    if not label or _MEANINGLESS.fullmatch(label):
        measured = "" if _MEANINGLESS.fullmatch(measured) and whole else measured
        said = whole if not measured else ""
        name = said if said.lower().startswith("tổng") else " ".join(filter(None, (label, said)))
        name = _ADDED_UP.sub("tổng ", name)
    own = _unrepeated(tidy(measured, header[-1] if header else ""), name), tidy(name, name)
    return " ".join(filter(None, (*own, f"so với {standard}" if standard else "")))


def _unrepeated(measured: str, name: str) -> str:
    """``measured`` without the words that ``name`` begins with again: «Mức chi/ Tiền công» over «Tiền công soạn bài»."""
    words = name.lower().split()
    for count in range(min(len(words), len(measured.split())), 0, -1):
        if measured.lower().split()[-count:] == words[:count]:
            return " ".join(measured.split()[:-count])
    return measured


def named_by_caption(caption: str) -> str:
    """What the words above a table say that it adds up: «tổng nhu cầu vốn» of «Tổng nhu cầu vốn 90 tỷ đồng, chia theo nguồn
    như sau»."""
    amounts = find_amounts(caption)
    words = _SHARED_OUT.split(caption[: amounts[0].start] if amounts else caption, maxsplit=1)[0]
    whole = _BEFORE_SUM.sub("", _NUMBERED.sub("", words).strip(" ,:–-")).strip(" ,:–-")
    return tidy(whole, whole)


def shortened(label: str) -> str:
    """A label of many words up to its first «;» or full stop, or its first words; what follows lists more of the kind."""
    words = label.split()
    if len(words) <= _MAX_LABEL:
        return label
    first = _LABEL_END.split(label, maxsplit=1)[0]
    return " ".join(first.split()[:_MAX_LABEL])


def is_year(value: Decimal, content: str, header: str) -> bool:
    return "." not in content and "," not in content and 1945 <= value <= 2100 and bool(_TIME_HEADER.search(header))
