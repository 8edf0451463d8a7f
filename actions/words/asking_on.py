"""Hears that a follow-up asks the same of another thing: «còn giáo viên thì sao», «thu thì mấy phần trăm»."""

from __future__ import annotations

import re

WHAT_ABOUT = re.compile(  # «còn giáo viên thì sao», «thu thì mấy phần trăm»: the same is asked of another thing
    r"^\W*(?:(?:thế|vậy|rồi) )?(?:còn\b.*\b(?:thì sao|sao|thế nào|ra sao)|"
    r"[^\W\d_]+(?: [^\W\d_]+){0,6} thì sao|"
    r"[^\W\d_]+(?: [^\W\d_]+){0,3} thì (?:sao|(?:được |đạt )?(?:bao nhiêu|mấy)(?: phần trăm| ?%)?))"
    r"(?: (?:vậy|thế|ạ|nhỉ|hả|bạn|em|anh|chị))*\W*$",
    re.IGNORECASE,
)
ANOTHER = re.compile(
    r"\W*(?:(?:thế|vậy|rứa|và) )?(?:còn [^\W\d_]+(?: [^\W\d_]+){0,5}?(?: (?:(?:thì|ra) sao|thế nào))?)\W*$|"
    r"\W*(?:thế|vậy|rứa) (?!(?:à|hả|ư|thì|là|mà|thôi|nhé|nha|nữa|đó|đấy|đi|rồi|này|kia|có|cũng|nên|được)\b)"  # «thế hộ nghèo?»
    r"(?!.*\b(?:gì|nào|ai|đâu|sao|bao|mấy|nhiêu|khi|lúc|không|chưa|chi|mô|rằng|vì|do|tôi|bạn|anh|chị|em|nó|đúng|sai)\b)"
    r"[^\W\d_]+(?: [^\W\d_]+){1,4}\W*$",
    re.IGNORECASE,
)
