"""What a message does with one amount: takes a part or a multiple of it, divides it, or wants it told in another unit.

«một nửa tiền đất là bao nhiêu», «gấp đôi lên thì được mấy», «20% của thu ngân sách», «chia cho 12», «đổi ra triệu đồng».
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from vietnamese.amounts import unit_scale
from vietnamese.numbers import parse_number
from vietnamese.units import read_unit

NUMBER = r"\d{1,3}(?:[.,]\d{1,3})?|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín|mười"
HALF = re.compile(
    r"\b(?:(?:một|1|phân|già) )?nửa\b"
    r"(?! (?:đầu|cuối|sau|trước|năm|tháng|ngày|đêm|buổi|chừng|vời|tiếng|giờ|cây|ký|kí|cân|lít|triệu|tỷ|đời|kia|nạc))"
    r"(?: (?:của|số|mức|khoản)\b)*",
    re.IGNORECASE,
)
BOUNDED = re.compile(r"\b(?:hơn|quá|gần|chưa tới|chưa đầy)\s*$", re.IGNORECASE)  # «hơn một nửa số xã»: no exact part
FRACTION = re.compile(
    rf"\b(?P<of>một|hai|ba|1|2|3) phần (?P<whole>{NUMBER})\b(?! (?:trăm|nghìn|ngàn|mười))"
    r"(?: (?:của|số|mức)\b)*|"
    r"(?<!ngày )(?<!hôm )(?<!mùng )(?<!từ )(?<!đến )(?<!trước )(?<!sau )(?<![\d/.,])(?P<digits>\d{1,2}/\d{1,2})"
    r"(?![\d/])(?: (?:của|số|mức)\b)*",
    re.IGNORECASE,
)
MULTIPLE = re.compile(
    rf"\b(?:tăng )?(?:gấp|nhân)(?: lên)?(?: với)? (?P<times>đôi|rưỡi|{NUMBER})(?: lần)?\b"
    r"(?! (?:năm|hôm) (?:ngoái|trước))(?: lên\b)?",
    re.IGNORECASE,
)
PERCENT = re.compile(
    r"\b(?:(?:nếu|giả sử|mà|chỉ|mới|lấy|trích|đạt|bằng|được|thu được|còn|ở mức) )*"
    r"(?P<share>\d{1,3}(?:[.,]\d{1,2})?) ?(?:%|phần trăm)(?! ?/)(?: (?:của|số|trong|tổng số|dự toán|kế hoạch|chỉ tiêu|mức))*",
    re.IGNORECASE,
)
CHANGING = re.compile(  # «tăng 10%», «tăng thuế phí 20%»: no part of the amount
    r"\b(?:tăng|giảm|vượt|hụt|bớt|cắt|hơn|kém|thêm|sụt|lãi|lãi suất)\b[^,;.?\d]*$",
    re.IGNORECASE,
)
DIVISION = re.compile(
    rf"\b(?:đem )?chia(?: đều)?(?: ra| cho| làm| thành)* (?P<by>{NUMBER})\b(?! (?:nhóm|loại|đợt|giai đoạn|cụm))"
    r"(?: (?P<time>tháng|quý|ngày|năm)\b| phần\b)?",
    re.IGNORECASE,
)
INTO_UNIT = re.compile(
    r"\b(?:đổi|quy|tính|viết|chuyển|nói)(?: (?:đổi|số (?:này|đó|ấy)|nó|giúp|giùm|hộ|cho))*(?: (?:ra|sang|thành|bằng|theo))+"
    r"(?: (?:là|đơn vị|bao nhiêu|mấy))* |"
    r"\b(?:bằng|là|tức(?: là)?|thành|tương đương|khoảng)(?: với)? (?:bao nhiêu|mấy) ",
    re.IGNORECASE,
)
SHORT_MONEY = re.compile(r"(?:(?:nghìn|ngàn) tỷ|tỷ|triệu|nghìn|ngàn)\b(?! đồng)", re.IGNORECASE)
FULL_UNIT = {"ngàn tỷ": "nghìn tỷ", "ngàn": "nghìn"}
WORDED = {"đôi": Decimal(2), "rưỡi": Decimal("1.5"), "tư": Decimal(4)}
HALF_OF_HUNDRED = 50
MOST = 1000  # times, parts


@dataclass(frozen=True, slots=True)
class Scale:
    """What is done with an amount, as a calculation names it («fraction:1:2», «into:triệu đồng»), and which words say so."""

    operation: str
    start: int
    end: int
    time: str = ""

    def without(self, text: str) -> str:
        """Return the message without the words that say what is done."""
        return f"{text[: self.start]} {text[self.end :]}"


def scale_said(text: str) -> Scale | None:
    """Return what a message does with one amount; None where it does nothing of the kind, or more than one thing.

    A unit that is only asked in («20% của thu là mấy tỷ») is no second thing done.
    """
    found = [scale for read in READERS if (scale := read(text)) is not None]
    if not found:
        return _conversion(text)
    return found[0] if len(found) == 1 else None


def _part(text: str) -> Scale | None:
    if (half := HALF.search(text)) is not None and not BOUNDED.search(text[: half.start()]):
        return Scale("fraction:1:2", *half.span())
    for match in FRACTION.finditer(text):
        of, whole = match["digits"].split("/") if match["digits"] else (match["of"], match["whole"])
        above, below = _number(of), _number(whole)
        if not BOUNDED.search(text[: match.start()]) and above and below and above < below <= MOST:
            return Scale(f"fraction:{above}:{below}", *match.span())
    return None


def _multiple(text: str) -> Scale | None:
    match = MULTIPLE.search(text)
    times = _number(match["times"]) if match else None
    return Scale(f"multiple:{times}", *match.span()) if match and times and 1 < times <= MOST else None


def _percent(text: str) -> Scale | None:
    for match in PERCENT.finditer(text):
        share = _number(match["share"])
        if share and not CHANGING.search(text[: match.start()]):
            half = share == HALF_OF_HUNDRED
            return Scale("fraction:1:2" if half else f"percent:{share}", *match.span())
    return None


def _division(text: str) -> Scale | None:
    match = DIVISION.search(text)
    by = _number(match["by"]) if match else None
    if match is None or by is None or not 1 < by <= MOST or by != by.to_integral_value():
        return None
    return Scale(f"divided:{by}", *match.span(), time=(match["time"] or "").lower())


def _conversion(text: str) -> Scale | None:
    for match in INTO_UNIT.finditer(text):
        if (short := SHORT_MONEY.match(text, match.end())) is not None:
            name = short.group().lower()
            return Scale(f"into:{FULL_UNIT.get(name, name)} đồng", match.start(), short.end())
        unit = read_unit(text, match.end())
        if unit is not None and unit_scale(unit.unit) is not None:
            return Scale(f"into:{unit.unit}", match.start(), unit.end)
    return None


def _number(text: str) -> Decimal | None:
    word = text.lower()
    return WORDED[word] if word in WORDED else parse_number(word)


READERS = (_part, _multiple, _percent, _division)
