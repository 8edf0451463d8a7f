"""What two amounts side by side share: «tỷ lệ hài lòng của người bệnh nội trú đạt 95%, người bệnh ngoại trú đạt 92%»."""

from __future__ import annotations

import re

from vietnamese.amounts import AmountSpan

_OWNER = re.compile(r"\s(?:của|đối với|về)\s+", re.IGNORECASE)
_CLASS = re.compile(r"(?:loại|hạng|cấp|nhóm|tuyến|bậc|khối)(?!\w)", re.IGNORECASE)
_BETWEEN = re.compile(r"[^;.:()\d]*(?:,|\svà)\s[^;.:()\d]*")
_SAME_NOUN = 2  # syllables


def beside(text: str, before: AmountSpan, span: AmountSpan) -> bool:
    """Whether two amounts of one unit are listed in one clause."""
    same = before.amount.unit == span.amount.unit and before.amount.change == span.amount.change
    return same and _BETWEEN.fullmatch(text, before.end, span.start) is not None


def with_shared_head(phrase: str, before: str) -> str:
    """``phrase`` with the head of the phrase ``before`` it, when both are of one kind: the owner's noun is the same
    («… của người bệnh A», «người bệnh B»), or both are classes («phẫu thuật loại đặc biệt», «loại I»)."""
    words = phrase.lower().split()
    if len(words) >= _SAME_NOUN and before.lower().split()[:_SAME_NOUN] != words[:_SAME_NOUN]:
        for owner in _OWNER.finditer(before):
            if before[owner.end() :].lower().split()[:_SAME_NOUN] == words[:_SAME_NOUN]:
                return f"{before[: owner.end()]}{phrase[:1].lower()}{phrase[1:]}"
    named = _CLASS.match(phrase)
    if named is not None:
        same = re.search(rf"(?<=\s){re.escape(named.group())}(?!\w)", before, re.IGNORECASE)
        if same is not None:
            return f"{before[: same.start()]}{phrase}"
    return phrase
