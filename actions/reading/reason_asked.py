"""Tells when «vì sao» asks for the reason of what was just told, and when of how the bot came to its answer."""

from __future__ import annotations

import re
from dataclasses import replace

from actions.documents.knowledge import Knowledge
from actions.question import Question
from actions.reading.spoken_of import leans_on_last, names_thing
from actions.words import cues

OF_ANSWER = re.compile(  # «sao bạn biết», «tại sao lại ra con số này», «vì sao không trả lời được»
    r"\b(?:trả lời|giải thích|bot|chatbot|bạn (?:biết|nói|bảo|tính|lấy|nghĩ|không|lại)|mày|nói|bảo|biết|hiểu|nghĩa|"
    r"tính (?:kiểu|thế|ra|sao)|(?:ra|là) (?:cái )?(?:số|con số|kết quả)|(?:con )?số (?:này|đó|ấy|đấy|nớ|trên)|chữ|"
    r"không (?:có|thấy|nêu)(?: \w+)? (?:thông tin|nêu|trong)|kế hoạch không nêu|tài liệu không nêu)\b",
    re.IGNORECASE,
)
REASON = re.compile(r"(?:những |các )?(?:nguyên nhân|lý do|nguyên do|cớ)")  # names nothing: «nguyên nhân do đâu»


def asks_reason_of_told(question: Question, knowledge: Knowledge) -> bool:
    """Tell whether a message names nothing of its own and asks why what was just told is so: «vì sao họ chưa chịu»."""
    memory = question.memory
    if not memory.citations or not memory.topic or question.numbers or question.amounts or question.english:
        return False
    if not cues.WHY.search(question.text) or OF_ANSWER.search(question.text):
        return False
    terms = tuple(term for term in question.terms if not REASON.fullmatch(term.text))
    asked = replace(question, terms=terms)
    return leans_on_last(asked, knowledge) or not names_thing(asked, knowledge)
