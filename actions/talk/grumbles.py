"""Tells a grumble about the bot and its answers from one about the city, which is heard and sent on."""

from __future__ import annotations

import re

from actions.talk.questions_in_talk import only_grumbles

DENIED = re.compile(  # «không ai dọn» asks for nobody
    r"\b(?:không|chẳng|chả|hổng|chưa|đâu)(?: (?:thấy|có|được))? (?:ai|gì|đâu|bao giờ|nơi nào|chỗ nào)\b", re.IGNORECASE
)
OF_BOT = re.compile(  # who answers, what was answered, and what one says of an answer
    r"\b(?:bot|chatbot|robot|máy|mày|mi|bạn|ad|admin|trợ lý|app|ứng dụng|phần mềm|hệ thống|công cụ|web|trang này)\b|"
    r"\b(?:trả lời|trả lới|đáp|câu hỏi|hỏi|hiểu|giải thích|trích|nguồn|"
    r"số liệu|con số|kết quả|thông tin|đáp án|nội dung|tài liệu|"
    r"kế hoạch|báo cáo|văn bản)\b|\b(?:sai|nhầm|lạc đề|lan man|vòng vo|lòng vòng|dài dòng|"
    r"ngu|dốt|ngốc|đần|vô dụng|vô ích|xạo|bịa|"
    r"nói (?:dối|láo|nhảm|bậy|gì|lung tung|sai))\b|\b(?:bot|answers?|replies|reply|you|your|wrong|useless|stupid|information|"
    r"chatbot|app|this)\b",
    re.IGNORECASE,
)


def blames_the_bot(text: str) -> bool:
    """Tell whether a grumble speaks of the bot, its answers or its documents."""
    return OF_BOT.search(text) is not None


def only_blames(text: str) -> bool:
    """Tell whether a grumble of some length asks and requests nothing."""
    return only_grumbles(DENIED.sub(" ", text))
