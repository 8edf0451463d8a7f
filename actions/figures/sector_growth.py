"""Finds how much each sector of the economy grew, where one sentence says it of several: «công nghiệp …, tăng 11%; dịch vụ …»."""

from __future__ import annotations

import re

from actions.documents.document_choice import home_passages
from actions.documents.knowledge import Knowledge
from actions.documents.period_fit import period_fit
from actions.question import Question
from index.model import Figure, FigureKind

SECTORS_ASKED = re.compile(
    r"\b(?:ngành|khu vực|lĩnh vực|mảng|khối)(?: (?:kinh tế|sản xuất|nghề))? (?:nào|gì)\b[^?.!]*\b(?:tăng|giảm|phát triển|lớn)\b"
    r"[^?.!]*\bnhất\b",
    re.IGNORECASE,
)
_SECTOR = (
    r"(?:tiểu thủ công nghiệp|công nghiệp|nông nghiệp|lâm nghiệp|ngư nghiệp|thủy sản|thuỷ sản|nông|lâm|ngư|"
    r"thương mại|dịch vụ|du lịch|xây dựng)"
)
SECTOR = re.compile(
    r"(?:(?:tốc độ tăng(?: trưởng)?|tăng trưởng|giá trị (?:sản xuất|tăng thêm|gia tăng)|"
    r"(?:các )?(?:khu vực|ngành|lĩnh vực))(?: kinh tế)? )*"
    rf"{_SECTOR}(?:(?:,| -| –| và|,? với)? {_SECTOR})*",
    re.IGNORECASE,
)
SEVERAL = 2  # sectors that a sentence must tell of for the one to be the first among them


def sectors_grown(question: Question, knowledge: Knowledge) -> list[Figure]:
    """Return the growth of each sector that the first sentence to tell it of several states, of the time asked for."""
    if not SECTORS_ASKED.search(question.text):
        return []
    for passage in home_passages(question, knowledge):
        moved = [
            item
            for item in knowledge.release.passage_figures.get(passage.id, ())
            if item.amount.change is not None
            and item.amount.unit == "%"
            and item.kind is not FigureKind.PLAN
            and SECTOR.fullmatch(item.indicator)
            and period_fit(item.period, question.periods) >= 0
        ]
        if len({item.indicator for item in moved}) >= SEVERAL and len(moved) == len({item.indicator for item in moved}):
            return moved
    return []
