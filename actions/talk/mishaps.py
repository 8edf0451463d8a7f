"""Tells a message of something that befell its writer, which an office should hear of, from a question about the documents."""

from __future__ import annotations

import re

from actions.talk.questions_in_talk import asks_or_requests

_SUPPLY = "nước|điện|mạng|sóng|internet|wifi"
_PAPERS = r"giấy tờ|giấy|ví|bóp|cccd|căn cước|chứng minh|hộ chiếu|bằng lái|sổ đỏ|xe|điện thoại|tiền|đồ|túi"
MISHAP = re.compile(
    rf"\b(?:mất|cúp|cắt|bị cắt|hư|rớt|yếu) (?:{_SUPPLY})\b"
    rf"|\b(?:bị mất|làm mất|đánh rơi|rớt mất|làm rơi|bị (?:trộm|giật|lấy|móc)(?: mất)?) (?:{_PAPERS})\b"
    r"|\blừa (?:đảo|tiền|mất)\b|\bbị lừa\b|\b(?:bắt|dụ|đòi|ép) [^,.?!]{0,15}chuyển (?:khoản|tiền)\b"
    r"|\b(?:lấn|chiếm|lấn chiếm|xây lấn)\b[^,.?!]{0,20}\b(?:đất|nhà|ngõ|hẻm|lối đi|ranh)\b"
    r"|\b(?:thu|đòi|bắt (?:đóng|nộp))\b[^,.?!]{0,15}\b(?:vô lý|vô lí|sai|quá đáng|oan|bậy|lung tung)\b"
    r"|\b(?:ồn|hôi|thối|bẩn|ngập|hư hỏng|hỏng|nứt|lún|kẹt xe|bụi|ô nhiễm)(?: [^\W\d_]+){0,3} (?:quá|hoài|suốt|không chịu nổi|"
    r"kinh khủng|cả (?:tuần|tháng|ngày|đêm))\b",
    re.IGNORECASE,
)
OF_MATTER = re.compile(
    r"\b(?:phòng,? chống|thủ tục|kế hoạch|chính sách|xử lý|công tác|giải pháp|nhiệm vụ|tuyên truyền)\b", re.IGNORECASE
)
DENIED = re.compile(  # «không ai dọn» asks for nobody, and «báo ai» for the office
    r"\b(?:báo|gọi|kêu|trình báo)(?: cho)? (?:ai|đâu|số (?:nào|mấy))\b|"
    r"\b(?:không|chẳng|chả|chưa)(?: (?:thấy|có|được|một))? (?:ai|gì|đâu|nơi nào|ma nào)\b",
    re.IGNORECASE,
)
TOLL = re.compile(  # how often, how long or how much it was
    r"\b(?:\d[\d.,]*|mấy|vài|nhiều) ?(?:ngày|tháng|tuần|giờ|tiếng|lần|bận|triệu|tỷ|nghìn|ngàn|hôm|năm)\b|\b\d[\d.,]*",
    re.IGNORECASE,
)


def tells_mishap(text: str) -> bool:
    """Tell whether a message in full Vietnamese tells of something that went wrong for its writer, and asks nothing."""
    return (
        MISHAP.search(text) is not None
        and not OF_MATTER.search(text)
        and not asks_or_requests(DENIED.sub(" ", TOLL.sub(" ", text)))
    )
