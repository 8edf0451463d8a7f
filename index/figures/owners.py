"""Whose the things are that a sentence counts one after the other: «Trường Tiểu học A có 18 lớp, 512 học sinh»."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.figures.clauses import clause_start, counts_nouns, parenthesis_around
from index.figures.tidying import tidy
from vietnamese.amounts import AmountSpan
from vietnamese.letters import UPPER

_KINDS = (
    r"trường|trung tâm|bệnh viện|trạm|phòng khám|nhà máy|công ty|hợp tác xã|tổ hợp tác|chợ|bến|cảng|bãi|khu|cụm|làng nghề|"
    r"thư viện|bảo tàng|công viên|hồ|lễ hội"
)
_OWNER = re.compile(  # a house, a market, a company with a name of its own, up to the first thing counted
    rf"[\W\d]*(?P<owner>(?i:{_KINDS})(?:\s+[^\W\d_]+){{0,5}}?\s+[{UPPER}]\w*(?:\s+(?:[{UPPER}\d]\w*)){{0,5}})"
    r"\s+(?:hiện\s+|đã\s+|nay\s+)?(?:có|gồm(?:\s+có)?|với)\s+(?=\d)"
)
_OTHER_CLAUSE = re.compile(r"[.;:](?=\s)|(?<!\w)(?:trong đó|riêng|toàn|tại|ở)(?!\w)", re.IGNORECASE)
_NEXT = re.compile(r"(?:,|(?<!\w)(?:có|gồm|với|và))\s*(?:(?:với|và|cùng|có)\s+)?$", re.IGNORECASE)


def with_owner(indicator: str, text: str, span: AmountSpan, spans: Sequence[AmountSpan]) -> str:
    """``indicator``, a plain count with whose it is, where the clause opens with the name of a house and «có»; ``spans`` are
    all amounts of ``text``."""
    if not counts_nouns(span.amount.unit) or span.amount.change or parenthesis_around(text, span.start) is not None:
        return indicator
    owner = _OWNER.match(text, clause_start(text, span.start))
    if owner is None or owner.end() > span.start or not indicator or indicator != indicator.lower():
        return indicator
    first = next((other.amount.unit or "" for other in spans if other.start >= owner.end()), "")
    alike = (
        first.split()[:1] == (span.amount.unit or "").split()[:1]
    )  # «…, hiện bỏ trống 41 sạp» tells of the same stalls
    listed = not _OTHER_CLAUSE.search(text, owner.end(), span.start) and (alike or _NEXT.search(text, 0, span.start))
    return f"{indicator} của {tidy(owner['owner'], owner['owner'])}" if listed else indicator
