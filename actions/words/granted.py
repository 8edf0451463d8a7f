"""Finds the clauses of a question that are taken for granted, since something else is asked after or of them: «…, vậy ai lo»."""

from __future__ import annotations

import re
from collections.abc import Iterable

CLAUSE_OF_PREMISE = re.compile(r"(?:[^,;.?!]|(?<=\d)[.,](?=\d))+")
BEFORE = re.compile(  # what stands before is taken for granted by what follows
    r"\s(?:rồi thì|thì|cơ mà|vậy mà|thế mà|mà sao|mà lại|mà|nên|vậy|thế|vì sao|tại sao|sao|làm sao|răng)\s",
    re.IGNORECASE,
)

AMOUNT_TOLD = re.compile(  # «chi ngân sách 2.341,6 tỷ đồng là chi vào việc gì»: what a thing of so much is asked of
    r"\d (?:nghìn |ngàn |trăm )?(?:tỷ|triệu|nghìn|ngàn)(?: đồng)?(?: [^\W\d_]+){0,5}?(?= (?:này |đó |ấy )?"
    r"(?:là|được|dùng|để|lấy|chi|tiêu|rót|dành|đến|gồm|do|từ|vào|bằng|như|theo)\b[^,;.?!]{0,40}\b(?:gì|đâu|nào|ai)\b)",
    re.IGNORECASE,
)
SAID_OF_IT = re.compile(  # where a thing that is named so many times ends, and what is asked of it begins
    r"\s(?:tiến độ|kết quả|tình hình|do|được|đã|đang|sẽ|phải|là|gồm|nằm|thì|mà|để|giờ|làm|triển khai|thực hiện|hoàn thành|"
    r"xong|chạy|lấy|chi|đến đâu|tới đâu|bao giờ|khi nào|hồi nào|vì sao|tại sao|cụ thể|chia|ra sao|thế nào|bao nhiêu|mấy|"
    r"ai|gì|nào|đâu|sao|có|còn|vậy|thế|hả|à|không|chưa)\b|[,;?!]|\.(?!\d)",
    re.IGNORECASE,
)
ANY_SO_MANY = re.compile(  # «mỗi 3 hộ», «thêm 2 trường», «trong 11 đề án», «thiếu tới 9 lớp»: not how many there are
    r"\b(?:(?:thiếu|thừa|hụt|dư|mất|tuyển|nghỉ|bớt)(?: (?:tới|đến|mất|đi|hẳn|những|cả))?|"
    r"mỗi|cứ|từng|thêm|trong|ít nhất|tối thiểu|nếu|chọn|ví dụ|khoảng|hơn|trên|dưới|gần|chừng|(?<!tiến )độ|tầm|"
    r"(?:kể|nêu|liệt kê|cho|xin|lấy|nói|tìm|tóm)(?: [^\W\d_]+){0,4})\s*$",
    re.IGNORECASE,
)
OF_MINE = re.compile(  # a clause that tells of whoever writes: «nhà tui nuôi có 20 con heo»
    r"^\W*(?:nếu|giả sử|khi|lúc|tôi|tui|em|cháu|gia đình|hộ|người|nhà (?:tôi|tui|em|mình|con|cháu|bác|chị|anh|ba|má|mẹ|"
    r"bà|ông|nội|ngoại|có|được|nuôi|trồng|chỉ|đang|này|ở(?! xã hội)|\d+))\b",
    re.IGNORECASE,
)
WONDERED = (
    re.compile(  # «vì sao thu ngân sách kém thế», «sao giải ngân chậm vậy»: what is wondered at is taken for a fact
        r"^\W*(?:(?:vì|tại|cớ|bởi) )?(?:sao|răng)(?: mà| lại)? (?P<claim>.+)$", re.IGNORECASE | re.DOTALL
    )
)
AGAINST = re.compile(r"\bmà (?P<claim>[^?.!]+)", re.IGNORECASE)  # «sao lo giảm nghèo mà hộ nghèo lại tăng lên 31%»


def wondered_at(text: str) -> list[tuple[int, int]]:
    """Return the span of what a question asks the reason of, where it opens so, and the end of it that turns against that."""
    match = WONDERED.match(text)
    against = AGAINST.search(text, *match.span("claim")) if match else None
    return [span.span("claim") for span in (match, against) if span]


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


def counted_phrases(text: str, counts: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the spans of things named by how many there are, whose ``counts`` stand there: «21 đề án của tỉnh» …"""
    spans = []
    for start, end in counts:
        asked = SAID_OF_IT.search(text, end)
        if not ANY_SO_MANY.search(text, 0, start):
            spans.append((start, asked.start() if asked else len(text)))
    return spans
