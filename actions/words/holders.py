"""Finds who a sentence says has a task by the way it is written: «Giao Hợp tác xã A chủ trì …», «Công chức B là đầu mối …».

Offices are known by their names (``organisations``); a cooperative, a clerk or a person is known only by what they are given.
"""

from __future__ import annotations

import re

from vietnamese.letters import UPPER

_PART = (
    r"(?:là (?:cơ quan |đơn vị |người )?(?:đầu mối|thường trực|phụ trách|chủ trì)|(?:được giao )?(?:chủ trì|phụ trách|"
    r"chịu trách nhiệm|làm đầu mối|làm chủ đầu tư))"
)
_DOES = r"(?:thực hiện|xây dựng|triển khai|tổ chức|quản lý|vận hành|theo dõi|tổng hợp|làm|lập|tham mưu)"
_BODY = rf"(?P<body>[{UPPER}][^,;:.()|\d]{{3,80}}?)"
_OPENING = re.compile(rf"\W*(?:\d{{1,2}}[.)]\s*|[a-zđ]\)\s*)?{_BODY}\s+{_PART}(?!\w)")
_GIVEN = re.compile(rf"(?<!\w)[Gg]iao\s+(?:cho\s+)?{_BODY}\s+(?:{_PART}|{_DOES})(?!\w)")
_NAME = re.compile(rf"(?<=\s)[{UPPER}]\w")
_DONE_BY = re.compile(r".*(?<!\w)do\s+")  # «Việc sửa chữa Trường A do Sở B chủ trì»


def holder_in(text: str) -> str:
    """Return who a sentence gives a task to or says has it, by a name of their own; empty where it does not."""
    found = _GIVEN.search(text) or _OPENING.match(text)
    body = _DONE_BY.sub("", found["body"]).strip() if found else ""
    return body if _NAME.search(body) else ""
