"""What a message does with one amount: takes a part or a multiple of it, divides it, or wants it told in another unit.

«một nửa tiền đất là bao nhiêu», «gấp đôi lên thì được mấy», «20% của thu ngân sách», «chia cho 12», «đổi ra triệu đồng».
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from vietnamese.amounts import Bound, unit_scale
from vietnamese.numbers import parse_number
from vietnamese.units import read_unit

HALF = re.compile(
    r"\b(?:(?:một|1|phân|già) )?nửa\b"
    r"(?! (?:đầu|cuối|sau|trước|năm(?! \d{4})|tháng|ngày|đêm|buổi|chừng|vời|tiếng|giờ|cây|ký|kí|cân|lít|triệu|tỷ|đời|kia|nạc|"
    r"nhiệm kỳ|mùa|giai đoạn|thế kỷ|quý|khóa|kỳ|vụ|tuần))"
    r"(?: (?:của|số|mức|khoản)\b)*",
    re.IGNORECASE,
)
MORE = re.compile(r"hơn|quá|trên", re.IGNORECASE)
BOUNDED = re.compile(
    r"\b(?:hơn|quá|trên|gần|dưới|chưa tới|chưa đầy|chưa đến|không tới|chưa được)\s*$", re.IGNORECASE
)  # «hơn một nửa số xã»: no exact part
MOST_OF = re.compile(
    r"^(?:phần lớn|phần nhiều|đa phần|quá nửa)(?: (?:của|số|trong)\b)*(?=[^,;?]* (?:là từ|đến từ|do|lấy từ|thu từ)\b)|"
    r"(?<=\bchiếm)(?<!không chiếm)(?<!chưa chiếm)(?<!chẳng chiếm)(?<!hề chiếm) "
    r"(?:phần lớn|đa số|phần nhiều|quá bán)(?: (?:của|số|trong)\b)*",
    re.IGNORECASE,
)
PARTS = re.compile(  # «hai phần ba», its two numbers around
    r"\b(?P<of>một|hai|ba|bốn|[1-9]) phần (?!trăm|nghìn|ngàn)", re.IGNORECASE
)
SLASHED = re.compile(r"(?<![\d/.,])(?P<of>\d{1,2})/(?P<whole>\d{1,2})(?![\d/])(?! (?:năm|tháng|ngày|quý)\b)")
PART_OPENS = re.compile(  # before «1/4»: elsewhere it is a day («lễ 2/9») or an address
    r"(?:^|[,;:?]|\b(?:được|bằng|chiếm|lấy|trích|còn|là|mới|đúng|khoảng|cỡ|chừng|tới|hơn|gần|quá|nếu|thế|vậy|rồi|có|của|cho))\s*$",
    re.IGNORECASE,
)
OF_IT = re.compile(r"(?: (?:của|số|mức)\b)*", re.IGNORECASE)
MULTIPLE = re.compile(
    r"\b(?:tăng )?(?:gấp|(?<!cá )(?<!công )(?<!tư )(?<!bệnh )(?<!nạn )(?<!quân )(?<!phạm )(?<!doanh )(?<!hôn )(?<!thân )nhân)"
    r"(?: lên)?(?: với)? (?=\w)",
    re.IGNORECASE,
)
FIVE_OF = re.compile(  # «năm» is five before what it counts, else a year
    r" (?:lần|phần|phường|xã|huyện|thôn|bản|người|bên|nơi|đơn vị|hộ|trường|khu)\b", re.IGNORECASE
)
AFTER_TIMES = re.compile(r"(?: lần)?(?: lên)?\b(?! (?:năm|hôm) (?:ngoái|trước))", re.IGNORECASE)
PERCENT = re.compile(
    r"\b(?:(?:nếu|giả sử|mà|chỉ|mới|lấy|trích|đạt|bằng|được|thu được|còn|ở mức) )*"
    r"(?P<share>\d{1,3}(?:[.,]\d{1,2})?) ?(?:%|phần trăm)(?! ?/)(?: (?:của|số|trong|tổng số|dự toán|kế hoạch|chỉ tiêu|mức))*",
    re.IGNORECASE,
)
CHANGING = re.compile(  # «tăng 10%», «tăng thuế phí 20%»: no part of the amount
    r"\b(?:tăng|giảm|vượt|hụt|bớt|cắt|hơn|kém|thêm|sụt|lãi|lãi suất)\b[^,;.?\d]*$",
    re.IGNORECASE,
)
DIVISION = re.compile(r"\b(?:đem )?chia(?: đều)?(?: ra| cho| làm| thành)* (?=\w)", re.IGNORECASE)
AFTER_DIVISOR = re.compile(
    r"(?! (?:nhóm|loại|đợt|giai đoạn|cụm)\b)(?: (?P<time>tháng|quý|ngày|năm)\b| phần\b)?", re.IGNORECASE
)
WORDS_OF_NUMBER = re.compile(r"\d{1,3}(?:\.\d{3})*(?:,\d{1,3})?|[^\W\d_]+(?: [^\W\d_]+){0,3}")
INTO_UNIT = re.compile(
    r"\b(?:đổi|quy|tính|viết|chuyển|nói)(?: (?:đổi|số (?:này|đó|ấy)|nó|giúp|giùm|hộ|cho))*(?: (?:ra|sang|thành|bằng|theo))+"
    r"(?: (?:là|đơn vị|bao nhiêu|mấy))* |"
    r"\b(?:bằng|là|tức(?: là)?|thành|tương đương|khoảng)(?: với)? (?:bao nhiêu|mấy) ",
    re.IGNORECASE,
)
SHORT_MONEY = re.compile(r"(?:(?:nghìn|ngàn) tỷ|tỷ|triệu|nghìn|ngàn)\b(?! đồng)", re.IGNORECASE)
FULL_UNIT = {"ngàn tỷ": "nghìn tỷ", "ngàn": "nghìn"}
WORDED = {"đôi": Decimal(2), "rưỡi": Decimal("1.5"), "tư": Decimal(4), "năm": Decimal(5)}
HALF_OF_HUNDRED = 50
MOST = 1000  # times, parts


@dataclass(frozen=True, slots=True, kw_only=True)
class _Said:
    """Words of a message, by where they stand."""

    start: int
    end: int

    def without(self, text: str) -> str:
        """Return the message without these words."""
        return f"{text[: self.start]} {text[self.end :]}"


@dataclass(frozen=True, slots=True)
class Scale(_Said):
    """What is done with an amount, as a calculation names it («fraction:1:2», «into:triệu đồng»)."""

    operation: str
    time: str = ""


@dataclass(frozen=True, slots=True)
class Claim(_Said):
    """So many times another amount, as a message claims one to be: «hơn một nửa»."""

    factor: Decimal
    bound: Bound


def claimed_scale(text: str) -> Claim | None:
    """Return the part or multiple of another amount that a message claims one to be; None where it claims none or several."""
    if (most := MOST_OF.search(text)) is not None:
        return Claim(Decimal("0.5"), Bound.MORE_THAN, start=most.start(), end=most.end())
    found = [scale for read in (_part, _multiple) if (scale := read(text, bounded=True)) is not None]
    if len(found) != 1:
        return None
    name, *given = found[0].operation.split(":")
    numbers = [Decimal(value) for value in given]
    factor = numbers[0] / numbers[1] if name == "fraction" else numbers[0]
    bounded = BOUNDED.search(text[: found[0].start])
    bound = Bound.EXACT if bounded is None else Bound.MORE_THAN if MORE.search(bounded.group()) else Bound.LESS_THAN
    return Claim(factor, bound, start=bounded.start() if bounded else found[0].start, end=found[0].end)


def scale_said(text: str) -> Scale | None:
    """Return what a message does with one amount; None where it does nothing of the kind, or more than one thing.

    A unit that is only asked in («20% của thu là mấy tỷ») is no second thing done.
    """
    found = [scale for read in READERS if (scale := read(text)) is not None]
    if not found:
        return _conversion(text)
    return found[0] if len(found) == 1 else None


def _part(text: str, *, bounded: bool = False) -> Scale | None:
    """Return a part that is said; one of which only a bound is said («hơn một nửa») where ``bounded``."""
    if (half := HALF.search(text)) is not None and (bounded or not BOUNDED.search(text[: half.start()])):
        return Scale("fraction:1:2", start=half.start(), end=half.end())
    for match in PARTS.finditer(text):
        whole = _number_at(text, match.end())
        if whole is not None and (scale := _fraction(text, match, *whole, bounded=bounded)) is not None:
            return scale
    slashed = (
        _fraction(text, match, Decimal(match["whole"]), match.end(), bounded=bounded)
        for match in SLASHED.finditer(text)
        if PART_OPENS.search(text[: match.start()])
    )
    return next((scale for scale in slashed if scale is not None), None)


def _fraction(text: str, match: re.Match[str], whole: Decimal, end: int, *, bounded: bool) -> Scale | None:
    of = parse_number(match["of"].lower()) or Decimal(1)
    only_bound = not bounded and BOUNDED.search(text[: match.start()]) is not None
    if only_bound or not 0 < of < whole <= MOST:
        return None
    behind = OF_IT.match(text, end)
    return Scale(f"fraction:{of}:{whole}", start=match.start(), end=behind.end() if behind else end)


def _multiple(text: str, *, bounded: bool = False) -> Scale | None:
    """Return a multiple that is said; one of which only a bound is said where ``bounded``."""
    match = MULTIPLE.search(text)
    times = _number_at(text, match.end()) if match else None
    behind = AFTER_TIMES.match(text, times[1]) if times else None
    if match is None or times is None or behind is None or not 1 < times[0] <= MOST:
        return None
    if not bounded and BOUNDED.search(text[: match.start()]):
        return None
    return Scale(f"multiple:{times[0]}", start=match.start(), end=behind.end())


def _percent(text: str) -> Scale | None:
    for match in PERCENT.finditer(text):
        share = parse_number(match["share"])
        if share and not CHANGING.search(text[: match.start()]):
            half = share == HALF_OF_HUNDRED
            return Scale("fraction:1:2" if half else f"percent:{share}", start=match.start(), end=match.end())
    return None


def _division(text: str) -> Scale | None:
    match = DIVISION.search(text)
    by = _number_at(text, match.end()) if match else None
    behind = AFTER_DIVISOR.match(text, by[1]) if by else None
    if match is None or by is None or behind is None or not 1 < by[0] <= MOST or by[0] % 1:
        return None
    return Scale(f"divided:{by[0]}", (behind["time"] or "").lower(), start=match.start(), end=behind.end())


def _conversion(text: str) -> Scale | None:
    for match in INTO_UNIT.finditer(text):
        if (short := SHORT_MONEY.match(text, match.end())) is not None:
            name = short.group().lower()
            return Scale(f"into:{FULL_UNIT.get(name, name)} đồng", start=match.start(), end=short.end())
        unit = read_unit(text, match.end())
        if unit is not None and unit_scale(unit.unit) is not None:
            return Scale(f"into:{unit.unit}", start=match.start(), end=unit.end)
    return None


def _number_at(text: str, start: int) -> tuple[Decimal, int] | None:
    """Return the number whose digits or words stand at a place, in as many words as it has, and where it ends."""
    said = WORDS_OF_NUMBER.match(text, start)
    words = said.group().lower().split() if said else []
    for count in range(len(words), 0, -1):
        number = " ".join(words[:count])
        if words[count - 1] == "năm" and count == 1 and not FIVE_OF.match(text, start + len(number)):
            continue
        value = WORDED[number] if number in WORDED else parse_number(number)
        if value is not None:
            return value, start + len(number)
    return None


READERS: tuple[Callable[[str], Scale | None], ...] = (_part, _multiple, _percent, _division)
