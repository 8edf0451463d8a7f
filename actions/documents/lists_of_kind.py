"""Tells what a question asks of a rule (papers, conditions, those entitled, cases, sorts, a term) and which line tells it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

OpensList = Callable[[str], bool]

_SOMEBODY = (
    r"(?:đối tượng|người|cá nhân|hộ(?: gia đình)?|tập thể|nhóm|tổ chức|đơn vị|cơ quan|doanh nghiệp|bản|thôn|trường)"
)
_ENTITLED = r"(?:được|thuộc diện|có quyền|đủ điều kiện)"
_SORT = r"(?:loại|hạng|nhóm|bậc|dạng|hình thức)"
_SO_MANY = r"(?:\d{1,2}(?: \([^)]*\))?|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)"
_INLINE = (
    r"\bđối tượng (?:được|thụ hưởng|áp dụng)\b[^:;.,]{0,40}\b(?:là|gồm) [^\W\d_]"  # «Đối tượng được hỗ trợ là hộ …»
)
_OPEN = r"(?: sau(?: đây)?| như sau)?\W*:\s*$"

PAPERS_ASKED = re.compile(
    r"\b(?:bộ )?(?:hồ sơ|giấy tờ)\b[^,.?]{0,40}?\b(?:gồm|cần|phải có|có)(?: có| phải có)?(?: những| các| mấy| loại)* "
    r"(?:giấy tờ|giấy|gì|chi|tài liệu)(?: nào| gì| chi)?\b|"
    r"\b(?:(?:những|các|mấy) )?(?:loại )?(?:giấy tờ|giấy|hồ sơ|tài liệu) (?:gì|nào|chi)\b",
    re.IGNORECASE,
)
PAPERS = re.compile(
    rf"^(?!.*\bgồm các bước\b).*\b(?:hồ sơ|giấy tờ)\b.*\b(?:gồm|gồm có|giấy tờ|tài liệu){_OPEN}", re.IGNORECASE
)
CONDITIONS_ASKED = re.compile(
    r"\b(?:những |các |mấy )?(?:điều kiện|tiêu chuẩn|tiêu chí)(?: là)? (?:gì|nào|chi|ra sao|thế nào|như thế nào)\b|"
    r"\b(?:cần|phải)(?: có| đủ| đáp ứng| đạt)* (?:những|các|mấy) (?:điều kiện|tiêu chuẩn|tiêu chí)\b",
    re.IGNORECASE,
)
CONDITIONS = re.compile(rf"\b(?:điều kiện|tiêu chuẩn|tiêu chí)(?: [^\W\d_]+){{0,4}}{_OPEN}|{_INLINE}", re.IGNORECASE)
ENTITLED_ASKED = re.compile(
    rf"\b(?:những ai|ai|(?:những |các )?{_SOMEBODY} nào)(?: (?:thì|mới|sẽ|là|cũng))* {_ENTITLED}"
    r"(?! (?:giao|phân công|ủy quyền|cử|mời|đề nghị|yêu cầu|phân cấp|chỉ định))\b|"
    rf"\b(?:tặng|trao|cấp|dành|phát|xét|hỗ trợ|áp dụng)(?: [^\W\d_]+){{0,2}} cho (?:những |các )?(?:ai|{_SOMEBODY} nào)\b",
    re.IGNORECASE,
)
ENTITLED = re.compile(
    rf"\b(?:tặng|trao|cấp|dành|phát|xét|hỗ trợ|áp dụng)(?: [^\W\d_]+){{0,2}} cho {_SOMEBODY} (?!khác\b|nào\b)[^\W\d_]|"
    rf"{_INLINE}|"
    rf"\b{_SOMEBODY}(?: [^\W\d_]+){{0,3}} (?:sau(?: đây)?|như sau)\W*:\s*$|"
    rf"^\W*(?:\w{{1,2}}[.)]\W*)?(?:các |những )?{_SOMEBODY}\b[^:;]*\b(?:gồm|gồm có|là)\W*:\s*$",
    re.IGNORECASE,
)
CASES_ASKED = re.compile(
    r"\b(?:khi nào|lúc nào|bao giờ|chừng nào|(?:những |các )?trường hợp nào)(?: (?:thì|mới|sẽ|là))* "
    r"(?P<befalls>bị|không được) (?P<act>[^\W\d_]+ [^\W\d_]+)|"
    r"\b(?P<befalls_first>bị|không được) (?P<act_first>[^\W\d_]+ [^\W\d_]+)[^,.?]*\b"
    r"(?:khi nào|lúc nào|bao giờ|chừng nào|trường hợp nào)\b",
    re.IGNORECASE,
)
CASES = re.compile(r"\b(?:các|những) trường hợp(?: [^\W\d_]+){0,3}\W*:\s*$", re.IGNORECASE)
TAKEN_BACK = re.compile(r"lấy lại|thu lại|đòi lại|tước|thu hồi", re.IGNORECASE)  # one act in other words
SORTS_ASKED = re.compile(rf"\b(?:mấy|bao nhiêu|những|các) (?P<sort>{_SORT}) ?(?P<which>nào|gì|chi)?\b", re.IGNORECASE)
TERM_ASKED = re.compile(
    r"\b(?:trong|mất|sau|hết|thời hạn(?: là)?|tối đa|lâu nhất|chậm nhất)(?: (?:vòng|khoảng|là|tối đa))* "
    r"(?:mấy|bao nhiêu) (?:ngày|tháng|giờ)\b|\b(?:mất|trong) bao lâu\b|"
    r"\b(?:chậm|trễ|muộn|lâu|tối đa)(?: nhất)?(?: là)? (?:bao giờ|khi nào|bao lâu|mấy (?:ngày|tháng))\b",
    re.IGNORECASE,
)
_DAYS = r"\d{1,3}(?: \([^)]*\))? (?:ngày|tháng|giờ)(?! \d)"
TERM = re.compile(
    rf"\b(?:trong(?: thời hạn| thời gian| vòng)?|chậm nhất|không quá|tối đa)(?: (?:không quá|tối đa|là|sau))* {_DAYS}[^;.]*"
    r"\b(?:kể từ|tính từ|từ ngày|sau khi)\b",
    re.IGNORECASE,
)
BEFOREHAND_ASKED = re.compile(
    r"\btrước(?: ít nhất| tối thiểu)? (?:mấy|bao nhiêu) (?:ngày|tháng|giờ)\b|\btrước bao lâu\b", re.IGNORECASE
)
BEFOREHAND = re.compile(rf"\btrước(?: ít nhất| tối thiểu)? {_DAYS}", re.IGNORECASE)
TOLD_BY = (
    (PAPERS_ASKED, PAPERS),
    (CONDITIONS_ASKED, CONDITIONS),
    (ENTITLED_ASKED, ENTITLED),
    (BEFOREHAND_ASKED, BEFOREHAND),
    (TERM_ASKED, TERM),
)


@dataclass(frozen=True, slots=True)
class ListAsked:
    """What a question asks of a rule: the words that ask, from ``start`` to ``end``, and which line opens or holds it."""

    start: int
    end: int
    opens: OpensList


def list_asked(text: str) -> ListAsked | None:
    """Return the list or the term that a question asks for; None where it asks for none of these kinds."""
    for asked, opens in TOLD_BY:
        if (found := asked.search(text)) is not None:
            return ListAsked(found.start(), found.end(), partial(_says, opens))
    if (found := CASES_ASKED.search(text)) is not None:
        act = found["act"] or found["act_first"]
        return ListAsked(found.start(), found.end(), partial(_opens_cases, act))
    counted = [
        found for found in SORTS_ASKED.finditer(text) if found["which"] or found.group().startswith(("mấy", "bao"))
    ]
    if counted:
        return ListAsked(counted[0].start(), counted[-1].end(), partial(_opens_sorts, counted[0]["sort"]))
    return None


def _says(opens: re.Pattern[str], line: str) -> bool:
    return opens.search(line) is not None


def _opens_cases(act: str, line: str) -> bool:
    """Tell whether a line opens the cases in which an act befalls: «bị thu hồi trong các trường hợp sau:»."""
    if CASES.search(line) is None:
        return False
    if TAKEN_BACK.match(act):
        return TAKEN_BACK.search(line) is not None
    return act.lower() in line.lower()


def _opens_sorts(sort: str, line: str) -> bool:
    """Tell whether a line opens the sorts of something or names them itself: «gồm 04 hạng thẻ …: A, B và C»."""
    sorted_so = rf"(?<!đã )\bphân {sort}\b[^:;]{{0,40}}{_OPEN}|\b(?:(?:các|những) {sort}|{_SO_MANY} {sort})\b[^:;]{{0,40}}{_OPEN}"
    named = (
        rf"\b(?:gồm|có|chia|phân|thành)\b[^:;.]{{0,30}}\b{_SO_MANY} {sort}\b[^:;.]*(?::|\blà\b|\bgồm\b)\s*[^\W\d_].*,"
    )
    return re.search(rf"{sorted_so}|{named}", line, re.IGNORECASE) is not None
