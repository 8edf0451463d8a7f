"""Finds the telephone lines that a document gives, and tells the questions for a number to call."""

from __future__ import annotations

import re

from actions.documents.knowledge import Knowledge
from index.model import Passage

_LINES = r"(?:điện thoại|đường dây nóng|hotline|tổng đài)"
NUMBER_TO_CALL = re.compile(  # not «bao nhiêu hộ dùng điện thoại», «đường dây nóng nhận mấy cuộc gọi»
    rf"\bsố (?:máy|liên hệ|{_LINES})\b|\b{_LINES}\b[^,.?!]{{0,40}}\b(?:số|là) (?:mấy|nào|gì|bao nhiêu|số)\b|"
    r"\b(?:gọi|báo|alo|liên hệ|nhắn|phản ánh|bấm|quay)(?: cho| vào| đến| tới| qua| theo)* (?:máy )?số (?:máy )?"
    r"(?:nào|mấy|gì|bao nhiêu)\b|\bsố (?:nào|mấy|gì) (?:để |mà )?(?:gọi|báo|liên hệ)\b",
    re.IGNORECASE,
)
NUMBER_ALONE = re.compile(  # nothing but a number answers, not how many have a telephone, nor what «tổng đài 1022» is
    r"\bsố (?:điện thoại|hotline|đường dây nóng|tổng đài|liên hệ)\b(?! (?:thông minh|di động))|"
    r"\b(?:gọi|báo|alo|liên hệ|bấm|quay)(?: cho| vào| đến| tới| qua| theo)* (?:máy )?số (?:máy )?(?:nào|mấy|gì)\b",
    re.IGNORECASE,
)
OF_A_COUNT = re.compile(
    r"\b(?:tỷ lệ|phần trăm|tổng số|(?:bao nhiêu|mấy) (?:hộ|người|thuê bao|vụ|cuộc|máy))\b|%", re.IGNORECASE
)
TELEPHONE = re.compile(r"(?<![\d.,/])(?:0\d{2,3}(?:[ .-]?\d{1,4}){2,3}|1[89]00[ .-]?\d{2,4})(?![\d,/])")
LINE = re.compile(r"\b(?:điện thoại|đường dây|hotline|tổng đài|số|gọi|liên hệ|ĐT)\b", re.IGNORECASE)


def only_number_answers(text: str) -> bool:
    """Tell whether nothing answers a message but a number to call: of what ``asks_number_to_call`` hears, the plain part."""
    return NUMBER_ALONE.search(text) is not None and OF_A_COUNT.search(text) is None


def asks_number_to_call(text: str) -> bool:
    """Tell whether a message asks which number to call."""
    return NUMBER_TO_CALL.search(text) is not None


def lines_to_call(document: str, knowledge: Knowledge) -> list[Passage]:
    """Return the sentences of a document that give a line to call."""
    passages = knowledge.release.document_passages[document]
    return [item for item in passages if LINE.search(item.text) and TELEPHONE.search(item.text)]
