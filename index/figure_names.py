"""Tells of an indicator's name whether it says by itself what is measured, so that it may be asked for or offered."""

from __future__ import annotations

import re

UNSAID = re.compile(
    r"(?:(?:tổng |dự toán )?(?:kinh phí|mức đầu tư|vốn(?: đầu tư)?|chi phí|giá trị|doanh thu)|năng suất(?: bình quân)?|sản lượng|"
    r"diện tích|công suất|chiều dài|quy mô|(?:đơn )?giá(?: vé| bán| mua| thu mua)?(?: bình quân| trung bình)?|"
    r"(?:định )?mức(?: (?:hỗ trợ|phạt|vay|chi|thu|thưởng|phí))?|"
    r"số tiền(?: hỗ trợ| phạt)?|tiền (?:công|thưởng|phạt|hỗ trợ)|thời gian)"
    r"(?: so với (?:cùng kỳ|năm|quý|tháng|vụ)\b.*)?",
    re.IGNORECASE,
)
MEASURED = re.compile(  # what «… là bao nhiêu?» may be asked of without a thing beside it
    r"(?:tổng|số|tỷ lệ|tỉ lệ|tỷ trọng|giá trị|thu|chi|sản lượng|diện tích|năng suất|doanh thu|kim ngạch|dân số|mật độ|GRDP|"
    r"quy mô|vốn|mức|chỉ số|tốc độ|cơ cấu|lượng|công suất|dư nợ|nợ|thuế|phí|lệ phí|học phí|giải ngân|kinh phí|biên chế|độ|"
    r"chiều dài|huy động|bội chi|tuổi thọ|tăng trưởng|đầu tư)\s",
    re.IGNORECASE,
)
MORE_THAN_A_NAME = re.compile(
    r"\d|,|\bso (?:với|sánh)\b|\b(?:tăng|giảm|không|chưa|vượt|làm|lại|mới|hiện|đạt)\b|\b(?:do|là|có|hết|được|của|tại|ở|trong)$",
    re.IGNORECASE,
)
ASKABLE = 9  # syllables of the longest name that is offered as a question


def leaves_thing_unsaid(indicator: str) -> bool:
    """Tell whether an indicator only says what is measured («năng suất»), of a thing that its sentence named before."""
    return UNSAID.fullmatch(indicator.strip()) is not None


def may_be_asked(indicator: str) -> bool:
    """Tell whether «… là bao nhiêu?» is a question that somebody would ask: a measured thing, named, and nothing else.

    «thu ngân sách» is one, «xã» and «tổng mức đầu tư» (of what?) are none, nor is half a sentence.
    """
    name = indicator.strip()
    plain = name.lower() == "dân số" or MEASURED.match(f"{name} ") is not None
    return plain and may_be_named(name) and not leaves_thing_unsaid(name)


def may_be_named(indicator: str) -> bool:
    """Tell whether an indicator is a name by itself, so that a reply may offer to speak of it: no lone word, no clause."""
    return 1 < len(indicator.split()) <= ASKABLE and MORE_THAN_A_NAME.search(indicator.strip()) is None
