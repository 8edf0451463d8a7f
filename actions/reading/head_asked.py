"""Reads «ngày nào?», «số mấy?», «ai ký?» after an answer about the document itself as asked of that document."""

from __future__ import annotations

import re

from actions.question import Memory

_OPENING = r"^\W*(?:(?:thế|vậy|còn|rồi|và) )*"
_CLOSING = r"(?: (?:vậy|thế|ạ|nhỉ|hả|đó))*\W*$"
OF_HEAD = re.compile(
    rf"{_OPENING}(?:(?:thì )?(?:số|ký hiệu) (?:mấy|bao nhiêu|gì)|ai (?:ký|ban hành)|(?:cơ quan|cấp|đơn vị) nào (?:ký|ban hành)|"
    rf"căn cứ (?:vào )?(?:đâu|những gì|văn bản nào)|(?:ký|ban hành)(?: vào)? (?:ngày|hôm|khi|tháng|năm) (?:nào|mấy)){_CLOSING}",
    re.IGNORECASE,
)
DAY_ALONE = re.compile(
    rf"{_OPENING}(?:vào )?(?:(?:ngày|hôm) (?:nào|mấy|bao nhiêu)|khi nào|bao giờ){_CLOSING}", re.IGNORECASE
)


def with_document_named(text: str, memory: Memory) -> str:
    """Return a message that asks on of the document just told of, with that document named."""
    if memory.strategy != "letterhead":
        return text
    if DAY_ALONE.match(text):
        return f"văn bản này ban hành {text}"
    return f"văn bản này {text}" if OF_HEAD.match(text) else text
