"""Names the part of a year that people mean: «9 tháng rồi», «nửa năm tới», «6t cuối năm»."""

from __future__ import annotations

import re

_MONTHS = r"(?:nửa năm|(?P<n>[369]|ba|sáu|chín) tháng)"
MONTHS_GONE = re.compile(rf"\b{_MONTHS} (?:vừa |đã |mới )?(?:rồi|qua)\b|\bnửa năm nay\b", re.IGNORECASE)
MONTHS_TO_COME = re.compile(rf"\b{_MONTHS} (?:sắp tới|tới|nữa|còn lại|sau(?! (?:khi|đó|ngày|năm)\b))\b", re.IGNORECASE)
MONTHS_AT_END_OR_START = re.compile(  # «ba tháng cuối còn phải thu …», «6 tháng đầu thì tăng mấy phần trăm»
    r"\b([369]|ba|sáu|chín) tháng (cuối|đầu)\b(?! năm| của| cùng| kỳ| khóa| nhiệm| thai| đời| tiên)", re.IGNORECASE
)
YEAR_OUT = re.compile(r"\b(?:cho )?(?:đến|tới) hết năm\b(?: nay\b)?(?! \d| học| ngoái| sau| tới| trước)", re.IGNORECASE)
MONTHS_SHORT = re.compile(r"(?<![\w.,/])([369])\s?t(?=,? (?:đầu|cuối)\b)", re.IGNORECASE)  # «6t cuối năm»
MONTHS = re.compile(
    r"\b([369]|sáu|chín) tháng\b(?!\s+(?:đầu|cuối|nữa|tới|qua|gần|năm|của năm|\d{4}|tuổi|một lần|liền|liên tục|trở)|\s*/)",
    re.IGNORECASE,
)  # «6 tháng»: the first six
SECOND_HALF = re.compile(  # «từ tháng 7 tới hết năm»
    r"\b(?:kể )?từ (?:đầu )?tháng (?:7|bảy) (?:tới|đến|cho đến|cho tới) (?:(?:hết|cuối) (?:tháng 12|năm(?: nay)?)|tháng 12)\b"
    r"(?:(?: năm)?(?= \d{4}\b))?",
    re.IGNORECASE,
)
SINCE_JANUARY = re.compile(  # «từ đầu năm đến hết tháng 6»
    r"\btừ (?:đầu năm(?: nay)?|tháng (?:1|một|giêng)) (?:tới|đến|cho đến|cho tới) (?:hết |cuối )?tháng "
    r"(?P<n>6|sáu|9|chín)\b(?!/)(?:(?: năm)?(?= \d{4}\b))?",
    re.IGNORECASE,
)
LASTING = re.compile(  # «bảo hành 9 tháng»: how long something lasts, no time of the year
    r"\b(?:bảo hành|hiệu lực|trong vòng|thời hạn|thời gian|gia hạn|hạn|trước|sau|kéo dài|đủ|khoảng|ít nhất|nhiều nhất|tối thiểu|"
    r"tối đa|dưới|trên|hơn|quá|mỗi|cứ|mất|chờ|đợi|bầu|thai|thai sản|nghỉ|sinh|tập huấn|đào tạo|học|thử việc|hưởng|trợ cấp|lương|"
    r"thuê|kể từ|hỗ trợ|được cấp|trả góp|cách ly|tạm trú|thường trú|cư trú|sinh sống|thâm niên|"
    r"(?<!kết quả )(?<!báo cáo )(?<!sơ kết )(?<!tổng kết )công tác|"
    r"đóng bảo hiểm(?: xã hội| y tế| thất nghiệp)?|hợp đồng(?: (?!(?:ký|đã|trong|được|giá)\b)[^\W\d_]+){0,4})\s+(?:là\s+)?$",
    re.IGNORECASE,
)
GRANTED_FOR = re.compile(  # «hỗ trợ học phí 9 tháng đúng không»: how long, where only that is asked
    r"\b(?:hỗ trợ|trợ cấp|cho vay|vay|miễn|giảm|hưởng)(?: [^\W\d_]+){1,5} $", re.IGNORECASE
)
ENDS_CLAIM = re.compile(r"\W*(?:có )?(?:đúng|phải|hả|à)\b[^,.;?]{0,12}\W*$", re.IGNORECASE)


def with_months_named(text: str) -> str:
    """Return a question with the part of the year that it means: «9 tháng rồi» as «9 tháng đầu năm nay»."""
    text = SECOND_HALF.sub("6 tháng cuối năm", SINCE_JANUARY.sub(r"\g<n> tháng đầu năm", text))
    text = MONTHS_GONE.sub(lambda match: f"{match['n'] or '6'} tháng đầu năm nay", MONTHS_SHORT.sub(r"\1 tháng", text))
    text = MONTHS_AT_END_OR_START.sub(r"\1 tháng \2 năm", text)
    text = YEAR_OUT.sub("đến cuối năm", text)
    text = MONTHS_TO_COME.sub(lambda match: f"{match['n'] or '6'} tháng cuối năm nay", text)
    return MONTHS.sub(
        lambda match: match.group() if _lasts(text, match.start(), match.end()) else f"{match[1]} tháng đầu năm", text
    )


def _lasts(text: str, start: int, end: int) -> bool:
    """Tell whether so many months are how long something lasts, by what stands before and behind them."""
    if LASTING.search(text[:start]):
        return True
    return GRANTED_FOR.search(text[:start]) is not None and ENDS_CLAIM.match(text, end) is not None
