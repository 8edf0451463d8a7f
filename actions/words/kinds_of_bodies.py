"""The kind of body that a question asks for («sở nào», «phòng nào», «xã nào»), and whether a body is of it."""

from __future__ import annotations

import re

_PLACES = ("xã", "phường", "thị trấn", "đặc khu", "huyện", "quận", "thị xã")
KIND_ASKED = re.compile(
    r"(?<!ủy )(?<!uỷ )(?<!văn )(?<!cấp )\b(?P<kind>sở|phòng|ban|bộ|công an|hội|đoàn|trung tâm|ngân hàng|công ty|chi cục|cục|"
    rf"trạm|quỹ|đồn|bệnh viện|trường|{'|'.join(_PLACES)}) nào\b",
    re.IGNORECASE,
)


def kind_of_body_asked(text: str) -> str:
    """Return the kind of body that a question asks for, in lower case; empty where it may be any («cơ quan nào», «ai»)."""
    found = KIND_ASKED.search(text)
    return found["kind"].lower() if found else ""


def is_of_kind(body: str, kind: str) -> bool:
    """Tell whether a body is of a kind: «Sở Y tế» is a «sở», and «UBND xã Nà Ban» is that of a «xã»."""
    words = f" {' '.join(body.lower().split())} "
    return f" {kind} " in words if kind in _PLACES else words.startswith((f" {kind} ", f" các {kind} "))
