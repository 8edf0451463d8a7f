"""What an amount is compared with: «bằng 52% dự toán», «tăng 8% so với cùng kỳ», «vượt 3% kế hoạch»."""

from __future__ import annotations

import re
from dataclasses import dataclass

from vietnamese.amounts import AmountSpan

_STANDARDS = r"kế hoạch|dự toán|chỉ tiêu|mục tiêu|nghị quyết|cùng kỳ|KH(?!\w)|NQ(?!\w)"
_WITH = re.compile(r"\s*(?:\(?\s*so với|so\s+(?=cùng kỳ|năm|kế hoạch|dự toán|đầu năm|cuối năm))\s*", re.IGNORECASE)
_SAID_AGAIN = re.compile(  # «giảm 1.790 hồ sơ (giảm 38,8%) so với năm 2033»: the change is told twice, what from once
    r"\s*(?:\((?:(?:tăng|giảm|tương đương|tương ứng|bằng|tức)\s[^()]{1,40}|[\d.,]+\s*%)\)|\))(?=\s*so với)",
    re.IGNORECASE,
)
_CHANGED_TOO = re.compile(  # «giảm 6 vụ và giảm 2 người chết so với cùng kỳ»: what both are held against is said once
    r"(?:\s*(?:,|và)\s+(?:cũng\s+)?(?:tăng|giảm)\s+\d[\d.,]*\s*%?(?:\s*[^\W\d_]+){0,5}?){1,3}"
    r"(?=\s+so với\s+(?:cùng kỳ|năm (?:\d{4}|trước|ngoái))(?!\w))",
    re.IGNORECASE,
)
_OF = re.compile(rf"\s*(?:của\s+)?(?=(?:{_STANDARDS})(?!\w))", re.IGNORECASE)
_OF_YEAR = re.compile(r"\s*(?:của\s+)?(?=năm\s+(?:\d{4}|trước|ngoái)(?!\w))", re.IGNORECASE)
_TIMES = re.compile(r"(?<!\w)(?:bằng|gấp)\s+(?:(?:khoảng|trên|gần|hơn)\s+)?$", re.IGNORECASE)
_END = re.compile(
    r"[,;:()]|[.!?](?=\s|$)|\s[–-]\s|\s(?:và|trong đó|đồng thời|nhưng|song(?= (?:mới|chỉ|vẫn|còn))|còn|là|đạt|bằng|tăng|"
    r"giảm|ước|thì|do|vì|bởi|nhờ|góp phần|quy định|ban hành|theo|kèm|trước ngày|sau ngày|trong năm|"
    r"vào (?:năm|ngày|cuối))(?!\w)|$",
    re.IGNORECASE,
)
_LINKED = re.compile(
    r"(?<!\w)(?:bằng|đạt|đạt tỷ lệ|giải ngân|thực hiện|hoàn thành|vượt|gấp|tương đương|được|cao hơn|"
    r"thấp hơn|nhiều hơn|ít hơn|tăng|giảm|hơn|chiếm)\s+"
    r"(?:(?:khoảng|trên|gần|hơn|thêm|xấp xỉ)\s+)?$",
    re.IGNORECASE,
)
_BEYOND = re.compile(r"(?<!\w)(vượt|cao hơn|thấp hơn|nhiều hơn|ít hơn)\s+(?:khoảng\s+|trên\s+|gần\s+)?$", re.IGNORECASE)
_BESIDE = re.compile(  # «…, trên báo động III là 0,35 m»: how far the amount before it is from a mark
    r"[,;(]\s*(?:(?P<relation>trên|dưới|cao hơn|thấp hơn|vượt|kém)\s+"
    r"(?P<mark>(?:mức |đỉnh |ngưỡng |mốc |báo động )[^,;.()]{1,40}?)|"
    r"(?P<more>(?:cao|thấp|nhiều|ít|lớn|nhỏ|đông) hơn)\s+(?:so với\s+)?"
    rf"(?P<other>(?!(?:khoảng|gần|trên|là|từ|tới|đến|ít nhất|tối thiểu|cả|mức|{_STANDARDS})\b)"
    r"[^,;.()\d]{2,40}?))\s+(?:là\s+|khoảng\s+)*$",
    re.IGNORECASE,
)
_AGAINST_TIME = (
    re.compile(  # «…, thấp hơn cùng kỳ 350 đồng/kg», «giảm so với năm 2030 là 5 vụ»: how far from what it was
        r"(?<!\w)(?:(?P<more>(?:cao|nhiều|lớn|đông)\s+hơn|tăng(?=\s+so\s+với))|"
        r"(?P<less>(?:thấp|ít|nhỏ)\s+hơn|giảm(?=\s+so\s+với)))\s+(?:so\s+với\s+)?"
        r"(?P<mark>(?:cùng kỳ|(?:đầu |cuối )?năm|quý|tháng|vụ|kỳ|nhiệm kỳ)"
        r"(?:\s+(?:năm|học|trước|ngoái|rồi|liền kề|\d{1,2}|\d{4}(?:\s*[-–]\s*\d{4})?|[IVX]+(?:/\d{4})?))*)\s+"
        r"(?:là\s+|khoảng\s+|gần\s+|trên\s+)*$",
        re.IGNORECASE,
    )
)
_FARTHER = {"trên": "cao hơn", "vượt": "cao hơn", "dưới": "thấp hơn", "kém": "thấp hơn"}
_SHARES = {"%", "‰", "điểm %", "lần"}
_LONG = {"KH": "kế hoạch", "DT": "dự toán", "NQ": "nghị quyết", "CK": "cùng kỳ"}
_SHORT = re.compile(r"(?<![\w/-])(?:KH|DT|NQ|CK)(?![\w/-])")
_MAX_WORDS = 14


@dataclass(frozen=True)
class Comparison:
    """The words that an indicator takes on («so với dự toán», «vượt kế hoạch») and where they end in the text.

    ``of_previous`` tells that the indicator is that of the amount before it.
    """

    words: str
    end: int
    of_previous: bool = False


def moved_since(text: str, span: AmountSpan) -> tuple[str, str] | None:
    """Which way ``span`` moved and since when, where both are said before it: «giảm», «cùng kỳ»; None where they are not."""
    said = _AGAINST_TIME.search(text[max(0, span.start - 60) : span.start])
    return ("tăng" if said["more"] else "giảm", said["mark"]) if said else None


def read_comparison(text: str, span: AmountSpan, *, goes_on: bool = False) -> Comparison | None:
    """What ``span`` is compared with, said right after it; None for an amount that stands for itself.

    A share of a plan needs a verb that says so («bằng», «đạt», «vượt»): «100% chỉ tiêu» alone counts targets.
    """
    if (moved := moved_since(text, span)) is not None:
        return Comparison(f"so với {moved[1]}", span.end, of_previous=True)
    if (beside := _BESIDE.search(text[max(0, span.start - 60) : span.start])) is not None:
        relation = (beside["relation"] or beside["more"]).lower()
        mark = beside["mark"] or beside["other"]
        return Comparison(f"{_FARTHER.get(relation, relation)} so với {mark}", span.end, of_previous=True)
    before = text[max(0, span.start - 30) : span.number_start]
    told_again = (
        before.rstrip().endswith("(") and span.amount.unit in _SHARES
    )  # «tăng 48.800 triệu đồng (29,0%) so với …»
    again = _SAID_AGAIN.match(text, span.end) if span.amount.change or told_again else None
    shared = _CHANGED_TOO.match(text, span.end) if span.amount.change else None
    told = again or shared
    opened = _WITH.match(text, told.end() if told else span.end)
    if opened is None:
        opened = _OF.match(text, span.end) if span.amount.unit in _SHARES else None
        linked = goes_on or _LINKED.search(before)
        if opened is None and span.amount.unit in _SHARES:
            opened, linked = _OF_YEAR.match(text, span.end), _TIMES.search(before)  # «gấp 1,5 lần năm 2020»
        if opened is None or not linked:
            return None
    stop = _END.search(text, opened.end())
    said = text[opened.end() : stop.start() if stop else len(text)]
    words = _SHORT.sub(lambda short: _LONG[short.group()], said).split()
    if not words or len(words) > _MAX_WORDS:
        return None
    beyond = _BEYOND.search(before)
    relation = f"{beyond[1].lower()} " if beyond else ""
    end = stop.start() if stop else len(text)
    return Comparison(f"{relation}so với {' '.join(words)}", span.end if shared else end)
