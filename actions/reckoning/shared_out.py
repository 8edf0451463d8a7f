"""Tells whether a figure may be shared out equally, and into how many days, months, quarters or years its time divides."""

from __future__ import annotations

import re
from datetime import timedelta

from index.model import Figure

YEARS_SAID = re.compile(r"\b0?([2-9]) năm\b(?! (?:tuổi|kinh nghiệm|liền|liên tục|trước))", re.IGNORECASE)
ADDS_UP = re.compile(  # what many years make up together; an area, a herd or a share is no sum of them
    r"^tổng (?!diện tích|dân số|đàn\b|số (?:hộ|xã|thôn|trường|giường|bác sĩ))|\b\d+ năm\b|"
    r"\b(?:thu|chi|thuế(?! suất)|doanh thu|vốn|kinh phí|trồng|giải quyết|tạo|xây|làm|bê tông hóa|cứng hóa|trải nhựa|"
    r"nhựa hóa|đào tạo|tuyển|xóa|hoàn thành|mở|thành lập|thu hút|cấp|kết nạp|hỗ trợ|cho vay|khai hoang|sửa chữa|lắp đặt|"
    r"bồi dưỡng|xuất khẩu)\b(?! rộng)",
    re.IGNORECASE,
)
FOR_ONE = re.compile(r"\bmức\b", re.IGNORECASE)  # «mức hỗ trợ» is what one gets, and no sum of many
UNITS_OF_TIME = ("ngày", "tháng", "quý", "năm")


def portions(figure: Figure) -> dict[int, str]:
    """Return into how many days, months, quarters and years the time of a figure divides; nothing where it is no whole months.

    A figure that says of how many years it is the total («tổng thu 5 năm») has those years, whatever its time.
    """
    said = YEARS_SAID.search(figure.indicator)
    years = {int(said.group(1)): "năm"} if said else {}
    period = figure.period
    if period is None or period.start.day != 1 or (period.end + timedelta(days=1)).day != 1:
        return years
    days = (period.end - period.start).days + 1
    months = (period.end.year - period.start.year) * 12 + period.end.month - period.start.month + 1
    years = years or ({months // 12: "năm"} if months % 12 == 0 and months > 12 else {})
    quarters = {months // 3: "quý"} if months % 3 == 0 and months > 3 else {}
    return {days: "ngày", **quarters, **({months: "tháng"} if months > 1 else {}), **years}


def is_countable(figure: Figure) -> bool:
    """Tell whether a figure is an amount that may be shared out: no share, no rate, no change and no length of time."""
    unit = figure.amount.unit or "%"
    return unit not in UNITS_OF_TIME and "/" not in unit and "%" not in unit and figure.amount.change is None


def share_of_time(figure: Figure, time: str) -> str:
    """Return the operation that shares a figure out to each day, month or quarter of its time; empty where none is."""
    counts = {name: count for count, name in portions(figure).items()}
    whole = is_countable(figure) and figure.amount.high is None and not FOR_ONE.search(figure.indicator)
    return f"portion:{counts[time]}" if whole and time in counts and ADDS_UP.search(figure.indicator) else ""
