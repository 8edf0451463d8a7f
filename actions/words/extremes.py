"""The words that ask for the most or the least of several: «khoản nào lớn nhất», «năm nào ít nhất»."""

from __future__ import annotations

import re

from actions.words.place_kinds import HAMLETS, LEVELS, TOWNS

_OF_WHAT = r"(?:(?!(?:hơn|thứ|thống|duy|hợp|đồng)\b)[^\W\d_]+ ){1,4}"  # «đông dân nhất», «nhiều hộ nghèo nhất»
# a bound; «mạnh nhất 9 tháng qua», «mạnh nhất 2024» are none
_SO_MANY = r"(?:là )?\d(?!\d{0,3} (?:tháng|năm|quý)\b|\d{3}\b)"
HIGHEST = re.compile(
    rf"(?:lớn|cao|đắt|mắc|nhiều|đông|dài|rộng|to|bự|mạnh|nhanh|trội|chủ yếu|tốt|khá|tốn|tốn kém|nặng) nhất(?! {_SO_MANY})|"
    r"(?:chiếm|là) (?:phần lớn|đa số|phần nhiều)|"
    r"(?:nhiều|tốn|ngốn|tiêu|rót|bỏ|hút) (?:tiền|vốn|kinh phí|ngân sách|người|lao động) nhất|nhiều hơn cả|"
    rf"\b(?:đông|nhiều|lắm) {_OF_WHAT}nhất\b|"
    r"(?:nào|gì) (?:lớn|cao|nhiều) hơn|highest|largest|biggest|most",
    re.IGNORECASE,
)
LOWEST = re.compile(
    rf"(?:nhỏ|thấp|rẻ|bé|ngắn|chậm|kém|yếu|vắng|ì|ì ạch|lẹt đẹt|trễ) nhất(?! {_SO_MANY})|"
    r"ít nhất(?! (?:(?:là |cũng )?\d|bao nhiêu|mấy))|"  # «tăng ít nhất mấy %» asks for a bound
    rf"\b(?:ít|thưa) {_OF_WHAT}nhất\b|"
    r"ít (?:tiền|vốn|kinh phí|ngân sách|người|lao động) nhất|(?:nào|gì) (?:nhỏ|thấp|ít) hơn|lowest|smallest|least",
    re.IGNORECASE,
)
YEAR_ASKED = re.compile(r"\b(?:năm nào|vào năm mấy)\b", re.IGNORECASE)
PART_OF_YEAR_ASKED = re.compile(r"\b(?:tháng|quý|tuần) nào\b", re.IGNORECASE)
PLACE_ASKED = re.compile(  # of the places of one level: «phường nào đông dân nhất»
    rf"\b(?P<level>{'|'.join((*TOWNS, *LEVELS, *HAMLETS))}) nào\b", re.IGNORECASE
)
WHICH_ASKED = re.compile(  # «lĩnh vực nào», not «năm nào», «mức nào»
    r"\b(?!(?:năm|tháng|quý|ngày|hôm|lúc|khi|hồi|thế|mức|mốc|cách|kỳ|chừng|giai đoạn|đoạn|đợt|vụ) )[^\W\d_]+ nào\b|\bai\b",
    re.IGNORECASE,
)
AT_LEAST = re.compile(  # «ít nhất phải được bao nhiêu»: how much is enough, of one thing
    r"^(?!.*\b(?:nào|gì|ai|đâu)\b).*(?:\bít nhất (?:thì |cũng )?(?:phải|cần|thu|chi|đạt|được|bao nhiêu|mấy)\b|"
    r"\b(?:mức|con số|số) (?:thấp|ít|nhỏ) nhất (?:mà )?(?:[^\W\d_]+ ){0,2}?(?:phải|cần)\b)",
    re.IGNORECASE,
)


RANKING_ASKED = re.compile(  # «xếp hạng các thôn theo số hộ», «đứng thứ hai về hộ nghèo»
    r"\bxếp (?:hạng|thứ tự) (?:các|những|tất cả|từng)\b|"
    r"\bsắp xếp (?:các|những|tất cả|từng)\b(?=[^?.]*\b(?:theo|từ (?:cao|lớn|nhiều|thấp|ít|nhỏ)|thứ tự)\b)|"
    r"\b(?:đứng|xếp)(?: hạng| vị trí)?(?: thứ)? (?P<place>nhì|hai|ba|tư|[2-9])\b(?= về| trong|\W*$)|"
    r"\b(?:nhiều|đông|lớn|cao|rộng|dài) thứ (?P<next>nhì|hai|ba|tư|[2-9])\b",
    re.IGNORECASE,
)
PLACES = {"nhì": 2, "hai": 2, "ba": 3, "tư": 4}


def asks_extreme(text: str) -> bool:
    """Tell whether a question asks for the most or the least of several."""
    return HIGHEST.search(text) is not None or LOWEST.search(text) is not None


def asks_which_is_extreme(text: str) -> bool:
    """Tell whether a question asks which of several has the most or the least, so that no amount of all answers it."""
    return asks_extreme(text) and WHICH_ASKED.search(text) is not None
