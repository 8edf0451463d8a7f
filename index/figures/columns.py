"""What the cells of a table row are: numbering, label, unit or value; and what a column heading says of its values."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain, zip_longest

from index.figures.levels import mark_of, without_mark
from index.model import Cell
from vietnamese.folding import fold
from vietnamese.periods import find_periods
from vietnamese.units import read_unit, unit_dimension

_UNIT_HEADER = re.compile(r"(?:dvt|don vi tinh|don vi do)\W*$")
_UNIT_OR_OFFICE = re.compile(r"don vi\W*$")
_SKIPPED_HEADER = re.compile(
    r"(?:stt|tt|so tt|so thu tu|ma|ma (?:so|tthc|thu tuc|ho so|hieu|dinh danh|hs|nganh|don vi|du an|chuong)"
    r".{0,30}|so hieu|ky hieu|(?:so )?dien thoai|ngay|nam sinh|so ho so tthc|so quyet dinh)\W*$"
)
_UNIT_SAID = re.compile(  # «ĐVT: triệu đồng», «Đơn vị tính vốn: triệu đồng»
    r"(?:đvt|đơn vị tính|đơn vị)(?:(?: [^\W\d_]+){1,4}(?=:))?\s*[:;]?\s*([^)\n]{1,40})", re.IGNORECASE
)
_IN_PARENTHESES = re.compile(r"\(([^()]{1,40})\)")
_EITHER = re.compile(  # «1.000 đồng/trẻ, học sinh/tháng»: for each of either
    r"/\s*[^\W\d_]+(?: [^\W\d_]+)?\s*(?:,|\bhoặc\b|\bvà\b)\s*[^\W\d_]+(?: [^\W\d_]+)?(?=\s*(?:/|$))"
)
_GENERIC = re.compile(
    r"(?<!\w)(?:kế hoạch|ước thực hiện|ước tính|thực hiện|hiện trạng|ước|th|kh|uth|năm|mục tiêu|chỉ tiêu|số liệu|kết quả|"
    r"giá trị|số lượng|"
    r"\d+ tháng|đầu năm|cuối năm|dự toán|đvt|đơn vị tính|giai đoạn|cả năm|nội dung|trong đó|đến|so với|cùng kỳ|"
    r"sau điều chỉnh|điều chỉnh)(?!\w)",
    re.IGNORECASE,
)
_BOUND = re.compile(  # «từ 05 người trở lên», «từ 02 đến 04 người», «dưới 2 ha», «nhóm 1»
    r"(?<!\w)(?:(?:từ|đến|đến dưới|dưới|trên|không quá|tối đa|hơn|ít nhất|đủ) (?!(?:19|20)\d\d(?!\d))\d[\d.]* "
    r"(?:đến (?:dưới )?\d[\d.]* )?(?!(?:tháng|ngày|quý) \d)[^\W\d_][^\W_]*"
    r"|(?:nhóm|loại|hạng|vùng|khu vực|bậc) \d)(?!\w)",
    re.IGNORECASE,
)
_SIGNS = re.compile(r"[\d%/.,:–-]+")
_FOOTNOTE = re.compile(r"\[\s*\d*\s*\]")
_PART = re.compile(r"^(?:-\s*)?(?:trong đó|bao gồm|gồm)\s*[:,]?\s*(?:([-–•+])\s*)?(?=\w)", re.IGNORECASE)
_PART_ALONE = re.compile(r"(?:-\s*)?(?:trong đó|bao gồm|gồm)\s*[:,]?", re.IGNORECASE)
_LETTER = re.compile(r"[^\W\d_]")


@dataclass(frozen=True)
class Columns:
    """A row's cells by what they are. ``label`` is the row's name without numbering and unit, ``mark`` its numbering,
    ``inside`` whether the row says that it is a part («Trong đó: thu nội địa»)."""

    mark: str
    label: str
    unit: str | None
    values: tuple[Cell, ...]
    inside: bool = False


def read_columns(text: str, cells: tuple[Cell, ...], *, grouping: int | None = None) -> Columns:
    """Sort the cells of a row of the document ``text``; the one in the column ``grouping`` only names its group."""
    mark, label, unit = "", "", None
    values: list[Cell] = []
    for index, cell in enumerate(cells):
        if index == grouping:
            continue
        content = text[cell.start : cell.end].strip(" *\n|")
        header = fold(" ".join(cell.header)).strip()
        if _UNIT_HEADER.search(header) or (_UNIT_OR_OFFICE.search(header) and whole_unit(content)):
            unit = whole_unit(content) or (content.lower() or None)
        elif (
            label and unit is None and unit_said(" ".join(cell.header)) and (own := whole_unit(content)) and own != "%"
        ):
            unit = own  # «Người» in a column that counts «(đợt/tháng)» for other rows
        elif _SKIPPED_HEADER.fullmatch(header) or (index == 0 and mark_of(content) == content):
            mark = mark or (content if mark_of(content) == content else "")
        elif not label and is_label(content):
            mark, label = mark or mark_of(content), without_mark(content)
        else:
            values.append(cell)
    said = _IN_PARENTHESES.search(label)
    found = (
        read_unit(label, said.start(1)) if said else None
    )  # read in the label: «(DO)» of one with diacritics is no «độ»
    inside = found.unit if found and said and not label[found.end : said.end(1)].strip(" .") else None
    if said and inside:
        label, unit = (label[: said.start()] + label[said.end() :]).strip(), unit or inside
    plain = "" if _PART_ALONE.fullmatch(label.strip()) else " ".join(_PART.sub("", label).split())
    if (part := _PART.match(label)) and part[1]:
        mark = mark or part[1]  # «Trong đó: - Thuế …» over «- Phí …»
    return Columns(mark, plain, unit, tuple(values), inside=plain != " ".join(label.split()))


def is_heading_row(text: str, cells: tuple[Cell, ...]) -> bool:
    """Tell whether a row is the table's own heading: it has none above it and begins with a numbering or unit column."""
    first = fold(text[cells[0].start : cells[0].end].strip(" *\n|")) if cells else ""
    return not any(cell.header for cell in cells) and bool(
        _SKIPPED_HEADER.fullmatch(first) or _UNIT_HEADER.search(first) or _UNIT_OR_OFFICE.fullmatch(first)
    )


def whole_unit(text: str) -> str | None:
    """The unit that all of ``text`` names («Tỷ đồng», «1.000 ha»), else None."""
    found = read_unit(text, 0)
    return found.unit if found is not None and not text[found.end :].strip(" .)") else None


def unit_said(header: str) -> str | None:
    """The unit in a column heading or caption: «Diện tích (ha)», «ĐVT: triệu đồng», «Tỷ lệ %»; else None."""
    for match in (*_UNIT_SAID.finditer(header), *_IN_PARENTHESES.finditer(header)):
        unit = whole_unit(_EITHER.sub("", match[1].strip()))
        if unit:
            return unit
    return "%" if header.rstrip().endswith("%") else None


def measured_by(header: tuple[str, ...]) -> str:
    """What the heading measures beside time, kind and unit: «Diện tích» of «Diện tích (ha) năm 2021»; may be empty."""
    text = _FOOTNOTE.sub(" ", _IN_PARENTHESES.sub(" ", " ".join(dict.fromkeys(header))))
    bounds = [match.span() for match in _BOUND.finditer(text)]
    for span in reversed(find_periods(text)):
        if not any(start < span.end and span.start < end for start, end in bounds):
            text = text[: span.start] + " " + text[span.end :]
    between = [_SIGNS.sub(" ", _GENERIC.sub(" ", part)) for part in _BOUND.split(text)]
    rest = "".join(chain.from_iterable(zip_longest(between, _BOUND.findall(text), fillvalue="")))
    return " ".join(rest.split()) if len(_LETTER.findall(rest)) > 1 else ""


def is_unit_column(header: tuple[str, ...], contents: Sequence[str]) -> bool:
    """Whether a column gives the units of its rows, by its heading or by all it holds («Ha», «Sản phẩm»)."""
    named = _UNIT_HEADER.search(fold(" ".join(header)).strip()) is not None
    return named or all(whole_unit(content) for content in contents)


def is_label(content: str) -> bool:
    """Whether a cell is made of words that may name its row, not of a number or a unit of measure."""
    letters = len(_LETTER.findall(content))
    unit = whole_unit(content)
    is_measure = unit is not None and not unit_dimension(unit).startswith("count: ")
    return letters > 1 and not is_measure and letters >= len(re.findall(r"\d", content))
