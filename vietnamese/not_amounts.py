"""Digits that measure nothing: dates, periods, document numbers, ordinals, list labels, telephone numbers, codes."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from vietnamese.document_numbers import find_document_numbers
from vietnamese.folding import fold, has_diacritics
from vietnamese.letters import lower
from vietnamese.periods import find_dates, find_periods
from vietnamese.units import read_unit

_ANY_DAY = date(2000, 1, 1)  # only so that «6 tháng đầu năm» counts as a period

_ALWAYS_ORDINAL = (
    r"thứ|điều|khoản|chương|tiểu mục|(?<!danh )mục|phụ lục|phụ biểu|biểu mẫu|khóa|khoá|quý|tháng|ngày|quốc lộ|tỉnh lộ|"
    r"đường tỉnh|hương lộ|top|tốp|ql|tl|đt|covid|iso|điện thoại|fax|hotline|stt|số thứ tự|thứ tự|mẫu số|biểu số|số hiệu|mã số"
)
_ORDINAL_WITHOUT_UNIT = (
    r"số|thửa|tờ bản đồ|trang|tổ dân phố|tdp|tổ dp|biểu|bảng|hình|sơ đồ|ghi chú|chú thích|kỳ họp|phiên họp|mẫu|"
    r"lớp|khối|giai đoạn|mức độ|mức|cấp độ|cấp|loại|hạng|nhóm|phần|đợt|kỳ|kì|bước|tiểu dự án|dự án|hợp phần|nội dung|"
    r"nhiệm vụ|tiêu chí|chỉ tiêu|vùng|khu vực|phân khu|khu phố|khu|lô|tuyến số|tuyến|đội|tổ|xóm|thôn|bản|ấp|phường|"
    r"quận|xã|phòng|tầng|gói thầu|gói|(?<!trong )vòng|bậc|tập|phiên bản|phương án|kịch bản|cột|dòng|điểm|ý|đường|phố|cầu|km|"
    r"bậc học|trường hợp|công nghiệp|nông nghiệp|lần thứ|hợp đồng|tiết|câu"
)
_NAMED_BY_NUMBER = (
    r"chương trình|dự án|nghị quyết|nghị định|quyết định|chỉ thị|kết luận|thông báo|thông tư|luật|công văn|kế hoạch|"
    r"đề án|văn bản|thuế cơ sở|"
    r"tổng công ty|công ty|xí nghiệp|binh đoàn|sư đoàn|trung đoàn|lữ đoàn|quân khu|bệnh viện|"
    r"hướng dẫn|tờ trình|báo cáo|đường dây nóng"
)
_DAYS = "|".join(  # a day and its month, the day greater: never so many of so many
    rf"(?:{'|'.join(f'0?{day}' if day < 10 else str(day) for day in range(month + 1, 32))})/0?{month}"
    for month in range(1, 13)
)
_LIST = r"{number}(?:\s*(?:,|;|và|hoặc|đến|tới|-|–)\s*(?:(?:{heads})\s+)?{number})*(?![\d%])(?![.,]\d)"
_SHAPES = (
    r"(?m)^[ \t]*(?:[-+*•–]\s*)?\**\(?\d{1,2}(?:\.\d{1,2})*\s*[.)]\**(?=\s|\*|$)",
    r"(?m)^[ \t\"'“‘]*\d{1,2}(?:\.\d{1,2})*\.(?=\s|$)",
    r"^\s*\**\d{1,2}\**\s*$",
    r"(?m)^[ \t]*\**\d{1,2}(?:\.\d{1,2})+\**(?=\s+\**[^\W\d_])"
    r"(?!\s+(?:tỷ|tỉ|triệu|nghìn|ha|km|m|kg|tấn|lần|người|hộ)\b)",
    r"\(\s*\d{1,2}\s*\)",
    r"\[\s*\d{1,3}\s*\]",
    r"(?:(?<=[;:.,]\s)|(?<=[;:]))\d{1,2}\)(?=\s)",
    r"(?<![\d.,])0\d{2,4}(?:[ .-]?\d{2,4}){1,3}(?![\d.,]\d)",
    r"\(?(?<![\d.,])0\d{2,3}\)?[ .-]\d{1,4}(?:[ .-]\d{3,4}){1,2}(?![\d.,]\d)",  # «(0208) 3 856 789»
    r"(?<![\d.,])0\d{2,}(?![\d.,]\d)",
    r"\b1[89]00[ .]?\d{4,6}\b",
    r"(?<!kêu )(?<!mời )\bgọi\s+(?:(?:số|đến|tới|cho|vào)\s+){0,2}(?:11[1-5]|1022)(?![\d.,]\d|\d)"
    r"(?!\s+(?:tỷ|tỉ|triệu|nghìn|ngàn|công dân|thanh niên|nam|nữ|người|hộ|dự án|doanh nghiệp|lao động|"
    r"nhà đầu tư|đơn vị|cán bộ|học sinh|em)\b)",  # «gọi 114», not «gọi 114 công dân»
    r"(?:https?://|www\.)\S+|\S+@\S+",
    r"(?<!\d)\d{1,2}\s?h\s?\d{2}(?!\d)|(?:(?:lúc|từ|đến|trước)\s+\d{1,2}|sau\s+(?:1[3-9]|2[0-3]))\s?(?:h|giờ)(?:\s?\d{2}(?:\s?phút)?)?"
    r"(?:\s*(?:,|và|hoặc|–|-)\s*\d{1,2}\s?(?:h|giờ)(?:\s?\d{2}(?:\s?phút)?)?)*(?!\w)"
    r"(?!\s+(?:bay|học|phát|làm|công|dạy|lao động)(?!\w))",
    r"(?<!\d)\d{1,2}\s?giờ\s+[0-5]\d(?!\d|[.,]\d|\s*phút)(?:\s*(?:-|–|đến|tới)\s*\d{1,2}\s?giờ(?:\s+[0-5]\d(?!\d|[.,]\d))?)?|"
    r"(?<!\d)\d{1,2}\s?giờ\s*(?:-|–|đến|tới)\s*\d{1,2}\s?giờ\s+[0-5]\d(?!\d|[.,]\d|\s*phút)",
    r"(?<!\d)[2-9]\s+trong\s+1(?!\d|[.,]\d)",  # «vắc xin 5 trong 1»
    r"ngày\s+\d{1,2}(?:\s*/\s*\d{1,2})?(?:\s*(?:-|–|đến|và|,)\s*(?:ngày\s+)?\d{1,2}(?:/\d{1,2})?)*(?!\d)",
    r"(?:tỷ lệ|tỉ lệ)\s+1\s*[/:]\s*\d[\d.]*(?:\s*(?:đến|-|–|,|và)\s*1\s*[/:]\s*\d[\d.]*)*|"
    r"(?:ngõ|hẻm|ngách|kiệt)\s+\d{1,4}(?:/\d{1,4})*[a-z]?(?=\s*,?\s*(?:đường|phố)(?!\w))|"
    r"số\s+(?:nhà\s+)?\d{1,4}[a-z]?(?=\s*,?\s*(?:đường|phố|ngõ|ngách|hẻm)(?!\w))|"
    r"(?<![\d/])1/(?:500|1\.?000|2\.?000|5\.?000|10\.?000|25\.?000|50\.?000)\b",
    r"(?<!\d)24\s?/\s?(?:7|24)(?:\s*(?:giờ|h)(?!\w)|(?!\d|\s+[^\W\d_]))",
    r"/\s*(?:19|20)\d\d(?!\d)",
    r"(?<![\d/.,])(?:\d{1,2}\s?[-–]\s?)?(?:0?[1-9]|[12]\d|3[01])/(?:1[0-2]|0?[1-9])(?![\d/.,]\d|\d|/)(?!\s+[^\W\d_])",
    rf"(?<!\w)(?:từ|đến|tới|trước|sau|hết|vào|dịp|kể từ)\s+(?:{_DAYS})(?![\d/.,]\d|\d|/)",
    r"(?<!\w)từ\s+\d{1,2}/\d{1,2}\s+(?:đến|tới)\s+(?:hết\s+)?(?:ngày\s+)?(?=\d{1,2}/\d{1,2}/\d{4})",
    r"(?:công nghiệp|nông nghiệp|cách mạng|kỷ nguyên)\s+(?:lần thứ tư\s+)?\d\.0",
    r"trên\s+(?:một\s+|mỗi\s+|1\s+)?(?:vạn|nghìn|1\.000|10\.000|100\.000)\s+(?:dân|người dân|trẻ|phụ nữ)"
    r"(?=\s+(?:đạt|là|còn|ở|dưới|trên|khoảng|tăng|giảm|\(|\d)|\s*:)",
    r"(?:tổng|vốn|thu|chi|kinh phí|đầu tư|sản lượng|giá trị|doanh thu)\s[^,;:.()\d\n]{0,50}(?<!thời gian )(?<!thời hạn )"
    r"(?<!trong )(?<!sau )(?<!là )\d{1,2}\s+(?:năm|tháng)(?=\s+(?:ước|đạt|được|là|khoảng|trên|dự kiến)(?!\w))",
    r"(?:bình quân|trung bình)(?:\s+trong)?\s+(?:\d{1,2}|một|hai|ba|bốn|năm|mười)\s+năm(?!\w)(?!\s+\d{4})",
    r"(?:tính chung|cộng dồn|luỹ kế|lũy kế)\s+(?:cả\s+)?\d{1,2}\s+(?:năm|tháng)(?!\w)",
    r"(?<!\w)\d{1,2}\s+năm\s+(?:qua|vừa qua|gần đây)(?!\w)",
    r"(?:giá trị|thu nhập|doanh thu|sản phẩm|lợi nhuận|sản lượng)[^,;:.()\d\n]{0,40}\s+trên\s+(?:0?1|một|mỗi)\s+"
    r"(?:ha|héc ta|hec ta|đơn vị diện tích|hộ|lao động|người|km2|km²|m2|m²)(?!\w)",
    r"(?<![\d.,])\d\.\d{6}(?!\d)|\(\s*1\.000\s*(?:đ|đồng|ha|tấn|usd|con|lượt)\s*\)",
    r"(?:trở lên|trở xuống)\s*/\s*0?1\s+[^\W\d_]+",
    r"(?<!\w)(?<!mươi )(?<!trăm )(?<!linh )(?<!lẻ )hai\s+(?:bên|bờ|đầu(?!\s+(?:mối|sách|việc))|phía|chiều)(?!\w)",
    r"(?<!\w)trong\s+\d{1,2}\s+(?:năm|tháng)(?=\s+(?:là|đạt|ước|được)\s+(?:khoảng\s+|trên\s+)?\d)",
    r"(?<!\w)km\s?\d+\s?\+\s?\d+",
    r"(?<![\d.,])\d{1,2}\s*(?:-|–|đến|tới|và)\s*\d{1,2}\s+tháng\s+(?:giêng|chạp|hai|ba|tư|năm|sáu|bảy|tám|chín|mười(?:\s+(?:một|hai))?)"
    r"(?!\s+(?:lần|buổi|lượt|đợt|kỳ|ngày|năm)(?!\w))(?!\w)",
    r"(?<![\d.,])\d{1,2}(?:\s*(?:-|–|đến|tới|và|,)\s*\d{1,2})*(?=\s+tháng\s+[^\W_]+(?:\s+(?:một|hai))?\s+\(?âm lịch)",
    r"(?:ba cọc ba đồng|năm thì mười họa|trăm công nghìn việc|một công đôi việc|ba cọc|chín bỏ làm mười|trăm sự)(?!\w)",
    r"(?:tcvn|qcvn|iso)\s*[\d:/.-]+",
)


def measureless_spans(text: str) -> list[tuple[int, int]]:
    """The stretches of ``text`` (NFC) whose digits and numeral words are no amounts, unordered."""
    folded = not has_diacritics(text)
    searched = fold(text) if folded else lower(text)
    spans = [(span.start, span.end) for span in find_dates(text)]
    spans += [(span.start, span.end) for span in find_document_numbers(text)]
    spans += [(span.start, span.end) for span in find_periods(text, anchor=_ANY_DAY)]
    for shape in _shapes(folded=folded):
        spans += [match.span() for match in shape.finditer(searched)]
    for pattern in _heads_with_unit_check(folded=folded):
        spans += [match.span() for match in pattern.finditer(searched) if not _measured(text, match.end(), spans)]
    return spans


def _measured(text: str, end: int, spans: list[tuple[int, int]]) -> bool:
    """Whether a unit follows, so that «mức 30 triệu đồng» is an amount; «năm» of «lớp 6 năm học» is no unit."""
    unit = read_unit(text, end)
    return unit is not None and unit.unit != "năm" and not any(start <= unit.start < stop for start, stop in spans)


@cache
def _shapes(*, folded: bool) -> tuple[re.Pattern[str], ...]:
    word = r"\d{1,4}[a-zđ]?|" + "|".join(_ORDINAL_WORDS)
    always = rf"(?<![\w/])(?:{_ALWAYS_ORDINAL})\s*(?:số\s*)?:?\s*" + _LIST.format(
        number=rf"(?:{word})(?![\w.,]*\d)(?!\w)", heads=_ALWAYS_ORDINAL
    )
    return tuple(re.compile(_plain(shape) if folded else shape) for shape in (*_SHAPES, always))


@cache
def _heads_with_unit_check(*, folded: bool) -> tuple[re.Pattern[str], ...]:
    heads = ((_ORDINAL_WITHOUT_UNIT, r"\d{1,2}[a-zđ]?(?!\w)"), (_NAMED_BY_NUMBER, r"\d{1,4}(?:\.\d)?(?!\w)"))
    patterns = [rf"(?<!\w)(?:{names})\s+" + _LIST.format(number=number, heads=names) for names, number in heads]
    return tuple(re.compile(_plain(pattern) if folded else pattern) for pattern in patterns)


_ORDINAL_WORDS = ("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười")


def _plain(pattern: str) -> str:
    return "".join(letter if letter.isascii() else fold(letter) for letter in pattern)
