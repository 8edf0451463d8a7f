"""Finds the clauses of a question that are taken for granted, since something else is asked after or of them: «…, vậy ai lo»."""

from __future__ import annotations

import re

CLAUSE_OF_PREMISE = re.compile(r"(?:[^,;.?!]|(?<=\d)[.,](?=\d))+")
BEFORE = re.compile(  # what stands before is taken for granted by what follows
    r"\s(?:rồi thì|thì|cơ mà|vậy mà|thế mà|mà sao|mà lại|mà|nên|vậy|thế|vì sao|tại sao|sao|làm sao|răng)\s",
    re.IGNORECASE,
)

AMOUNT_TOLD = re.compile(  # «chi ngân sách 2.341,6 tỷ đồng là chi vào việc gì»: what a thing of so much is asked of
    r"\d (?:nghìn |ngàn |trăm )?(?:tỷ|triệu|nghìn|ngàn)(?: đồng)?(?= (?:này |đó |ấy )?"
    r"(?:là|được|dùng|để|lấy|chi|tiêu|rót|dành|đến|gồm|do|từ)\b[^,;.?!]{0,40}\b(?:gì|đâu|nào|ai)\b)",
    re.IGNORECASE,
)
WONDERED = (
    re.compile(  # «vì sao thu ngân sách kém thế», «sao giải ngân chậm vậy»: what is wondered at is taken for a fact
        r"^\W*(?:vì sao|tại sao|sao|răng|tại răng|cớ sao)(?: mà| lại)? (?P<claim>.+)$", re.IGNORECASE | re.DOTALL
    )
)


def wondered_at(text: str) -> list[tuple[int, int]]:
    """Return the span of what a question asks the reason of, where it opens so."""
    match = WONDERED.match(text)
    return [match.span("claim")] if match else []


def granted_clauses(text: str) -> list[tuple[int, int]]:
    """Return the spans of the clauses that something else is asked after."""
    spans = []
    clauses = [match.span() for match in CLAUSE_OF_PREMISE.finditer(text)]
    for at, (start, end) in enumerate(clauses):
        joints = [joint.start() for joint in BEFORE.finditer(text, start, end)]
        joints = joints or [told.end() for told in AMOUNT_TOLD.finditer(text, start)][:1]
        if joints:
            spans += [(start, joint) for joint in joints]
        elif at + 1 < len(clauses):
            spans.append((start, end))
    return spans
