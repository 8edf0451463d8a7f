"""Writes years in digits that a question says in words («năm hăm mốt») and puts the dash between those of a stage."""

from __future__ import annotations

import re

from vietnamese.numbers import parse_number

_ONES = "mốt|một|hai|ba|bốn|tư|lăm|năm|nhăm|sáu|bảy|bẩy|tám|chín"
_MEASURED = (
    r"(?! ?(?:mươi|trăm|nghìn|ngàn|triệu|tỷ|tỉ|lần|người|tháng|năm|phần|%|đề án|dự án|việc|nhiệm vụ|cái|kỳ|đợt|quý)\b)"
)
_SPOKEN_YEAR = re.compile(
    r"(?<!mỗi )(?<!một )(?<!hàng )(?<!hằng )\b(?P<year>năm )"
    r"(?:(?:hai (?:nghìn|ngàn) (?:không trăm )?|hai không )"
    rf"(?P<full>(?:hăm|hai mươi|hai|ba mươi|ba|mười)(?: (?:{_ONES}))?+)"
    rf"|(?P<short>(?:hăm|hai mươi|hai|ba mươi|ba(?! bốn))(?: (?:{_ONES}))))\b{_MEASURED}",
    re.IGNORECASE,
)
_STAGE = re.compile(r"(?<![\d/.,–-])\b(?P<first>20\d\d) (?P<last>20\d\d)\b(?![\d/.,-]\d)")
_LAST_DAY = re.compile(  # «ngày cuối cùng của năm 2020», «hôm giao thừa dương lịch năm 2020»
    r"\b(?:(?:ngày|hôm) (?:cuối cùng|cuối)|(?:hôm |đêm |ngày )?giao thừa dương lịch)(?: của)? "
    r"năm (?P<year>20\d\d)\b(?! ?[-–/])",
    re.IGNORECASE,
)
_YEAR_NEXT = re.compile(
    r"\b(?P<ahead>sang |qua )?năm kế(?: tiếp| sau)?(?: (?P<that>đó|ấy))?\b(?! (?:hoạch|toán))", re.IGNORECASE
)
_UNTIL_FIRST = re.compile(  # «Tới 2030 đường cáp quang chạy nhanh cỡ nào»; «đến 2.030 hộ» counts them
    r"^(?P<until>\W*(?:(?:vậy|thế|còn|từ nay|từ giờ) )?(?:đến|tới|trước|sau|hết|trong)(?: hết| cuối)? )"
    r"(?=20\d\d (?!tỷ|tỉ|triệu|đồng|nghìn|ngàn|người|hộ|lượt|"
    r"doanh nghiệp|học sinh|em|con|căn|nhà|xã|trường|cây|ha|công trình|dự án|lao động|việc|phụ nữ|trẻ|thôn|suất|"
    r"hồ sơ|m2|tấn|km)[^\W\d_])",
    re.IGNORECASE,
)
_YEAR_BY_NOW = re.compile(  # «trồng 50 ha trong 6 tháng đầu năm rồi phải không»: by now, not last year
    r"\b(?P<part>(?:đầu|cuối|giữa) năm) rồi"
    r"(?=\s*(?:,|\?|(?:có )?(?:phải|đúng) (?:không|ko|hông|chứ)\b|(?:hả|à|nhỉ|chứ)\b))",
    re.IGNORECASE,
)
_COMPARED = re.compile(r"\b(?:so|hơn|kém|khác|chênh|năm nào|tăng|giảm)\b", re.IGNORECASE)
_LONGEST_STAGE = 10  # years


def with_years_in_digits(text: str) -> str:
    """Return a question with its years in digits («năm hăm mốt» is «năm 2021», «2021 2025» a stage), a last day as a date.

    «Năm kế đó» is written «năm sau đó».
    """
    text = _YEAR_BY_NOW.sub(r"\g<part>", text)
    text = _UNTIL_FIRST.sub(r"\g<until>năm ", text)
    text = _YEAR_NEXT.sub(lambda said: "năm sau" + (f" {said['that']}" if said["that"] else ""), text)
    text = _LAST_DAY.sub(r"ngày 31/12/\g<year>", _SPOKEN_YEAR.sub(_in_digits, text))
    return text if _COMPARED.search(text) else _STAGE.sub(_as_stage, text)


def _in_digits(match: re.Match[str]) -> str:
    said = (match["full"] or match["short"]).lower()
    words = said.replace("hăm", "hai mươi").split()
    if len(words) == 2 and words[0] in ("hai", "ba") and words[1] != "mươi":
        words.insert(1, "mươi")
    value = parse_number(" ".join(words))
    return f"{match['year']}{2000 + int(value)}" if value is not None and value < 100 else match.group()


def _as_stage(match: re.Match[str]) -> str:
    years = int(match["last"]) - int(match["first"])
    return f"{match['first']}-{match['last']}" if 1 < years <= _LONGEST_STAGE else match.group()
