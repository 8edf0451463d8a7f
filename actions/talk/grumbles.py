"""Tells a grumble about the bot and its answers from one about the city, which is heard and sent on."""

from __future__ import annotations

import re

from actions.talk.questions_in_talk import only_grumbles
from actions.words.corrections import puts_right

DENIED = re.compile(  # «không ai dọn» asks for nobody
    r"\b(?:không|chẳng|chả|hổng|chưa|đâu)(?: (?:thấy|có|được))? (?:ai|gì|đâu|bao giờ|nơi nào|chỗ nào)\b", re.IGNORECASE
)
OF_BOT = re.compile(  # who answers, what was answered, and what one says of an answer
    r"\b(?:bot|chatbot|robot|mày|mi|bạn|ad|admin|trợ lý|app|ứng dụng|phần mềm|trang web|web|trang này)\b|"
    r"\b(?:trả lời|trả lới|đáp|câu hỏi|hỏi|hiểu|giải thích|trích|đáp án|lạc đề|lan man|vòng vo|lòng vòng|dài dòng|"
    r"ngu|dốt|ngốc|đần|vô dụng|xạo|bịa|nói (?:dối|láo|nhảm|bậy|gì|lung tung|sai))\b|"
    r"\b(?:sai|nhầm)(?: (?:rồi|bét|hết|be bét|số|số liệu|thông tin|kết quả|nội dung|mà))*\W*$|"
    r"\b(?:số liệu|con số|thông tin|kết quả|nguồn|nội dung|tài liệu|kế hoạch|báo cáo|văn bản)\b"
    r"[^,.!?]*\b(?:sai|nhầm|cũ|thiếu|lỗi thời|khó hiểu|mâu thuẫn)\b|"
    r"\b(?:answers?|replies|reply|you|your|wrong|useless|stupid|information|this)\b",
    re.IGNORECASE,
)


def blames_the_bot(text: str) -> bool:
    """Tell whether a grumble speaks of the bot, its answers or its documents."""
    return OF_BOT.search(text) is not None


def only_blames(text: str) -> bool:
    """Tell whether a grumble of some length asks and requests nothing."""
    return not puts_right(text) and only_grumbles(DENIED.sub(" ", text))
