"""Reads «chúng tôi» of who says of which group they are as that group: «Tôi là nông dân, … cho chúng tôi»."""

from __future__ import annotations

import re

from vietnamese.letters import UPPER

_SELF = r"(?:chúng tôi|chúng em|bọn em|tụi tui|tụi em|tôi|tui|em|cháu|mình|bác|bà|ông|cô|chú|nhà tôi)"
_IS = r"(?:là|làm(?= (?:nghề|nông|thợ|ruộng|rẫy|vườn|công nhân|giáo viên|bảo vệ|kế toán)\b))"
_SMALL = rf"(?:(?![{UPPER}])[^\W\d_])+"
SAYS_GROUP = re.compile(  # a name has capitals, and a trade of one alone no others to ask for
    rf"^\W*(?:(?i:dạ|thưa|chào|xin chào)[^,.?!;:]*[,.!] *)?(?i:{_SELF}) (?:đều )?{_IS} (?:(?:những|một|các|người dân) )*"
    rf"(?P<group>{_SMALL}(?: {_SMALL}){{0,3}}?)(?P<place> (?:ở|tại) [^,.?!;:]*)?[,.;:] *(?=\S+ \S+)"
)
FOR_US = re.compile(
    r"\b(?P<how>cho|với|đối với|giúp|hỗ trợ|quan tâm(?: đến| tới)?) (?:bà con )?(?:chúng|bọn|tụi) (?:tôi|tui|em|mình|cháu)\b"
    r"(?! (?:hỏi|biết|xin|xem|số|thông tin|được hỏi|nghe|rõ)\b)",
    re.IGNORECASE,
)


def with_own_group(text: str) -> str:
    """Return a text with the group that its writer is of in the place of «chúng tôi», and without what tells of it."""
    told = SAYS_GROUP.match(text)
    if told is None or FOR_US.search(text, told.end()) is None:
        return text
    return FOR_US.sub(lambda match: f"{match['how']} {told['group']}{told['place'] or ''}", text[told.end() :])
