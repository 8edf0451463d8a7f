"""Finds what became of a request: the sentence after it that opens so, «Kết quả: đã lắp 36 bóng đèn»."""

from __future__ import annotations

import re

from actions.documents.knowledge import Knowledge
from index.model import Passage

OUTCOME = re.compile(
    r"\W*(?:(?:kết quả|tình hình|tình trạng|ý kiến)(?: (?:giải quyết|thực hiện|xử lý|trả lời|giải trình))?|"
    r"(?:trả lời|giải trình)(?: của [^:.;]{2,40})?)\s*:",
    re.IGNORECASE,
)
REFUSED = re.compile(r"\b(?:chưa|không)\b", re.IGNORECASE)


def outcome_of(passage: Passage, knowledge: Knowledge) -> Passage | None:
    """Return the sentence right after a passage, in its section, that says what became of it; None where none does."""
    point = knowledge.release.section_passages.get(passage.section, ())
    after = [item for item in point if item.start > passage.start]
    following = min(after, key=lambda item: item.start, default=None)
    if following is None or passage.cells or following.cells or OUTCOME.match(passage.text):
        return None
    return following if OUTCOME.match(following.text) else None


def came_about(outcome: Passage) -> bool:
    """Tell whether a sentence says that what was asked for was done: «đã đặt 80 m cống», not «chưa thực hiện»."""
    return REFUSED.search(outcome.text) is None
