"""Whether a text calls something good or bad, so that nobody is told «Có.» to the contrary of what a document says."""

from __future__ import annotations

import re

BAD = re.compile(
    r"(?<!không )(?<!chẳng )\b(?:kém|yếu|tệ|tệ hại|xấu|dở|trì trệ|bết bát|bê bết|lẹt đẹt|ì ạch|thất bại|sa sút|thụt lùi)\b"
    r"(?! (?:hơn|nhất|gì|đi))|\b(?:không|chẳng|chưa|thiếu) (?:tốt|hiệu quả|ổn định|ổn|ra gì|tới đâu|đến đâu)\b",
    re.IGNORECASE,
)
GOOD = re.compile(
    r"\b(?:tốt|khá|giỏi|hiệu quả|tích cực|thuận lợi|ổn định|khởi sắc|thành công|giữ vững|suôn sẻ|xuất sắc)\b",
    re.IGNORECASE,
)

WORSE = re.compile(  # of a claim alone; a document that says what is done against it calls nothing bad
    r"\b(?:sụt giảm|giảm sút|suy giảm|đình trệ|đi xuống|chậm|chậm trễ|trễ nải)\b", re.IGNORECASE
)


def judgement(text: str) -> str:
    """Return «good», «bad» or nothing; what is said to be bad counts where both are said: «kém hiệu quả»."""
    if BAD.search(text):
        return "bad"
    return "good" if GOOD.search(text) else ""


def is_judgement(words: str) -> bool:
    """Tell whether words say nothing but how well something went: «sa sút», «chậm»."""
    return any(pattern.fullmatch(words) for pattern in (BAD, GOOD, WORSE))


def contrary(claimed: str, stated: str) -> bool:
    """Tell whether one text calls good what the other calls bad."""
    said, found = judgement(claimed), judgement(stated)
    if WORSE.search(claimed):
        return found == "good" and not WORSE.search(stated)
    return {said, found} == {"good", "bad"}
