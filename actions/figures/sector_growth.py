"""Finds how much each sector of the economy grew, where one sentence says it of several: «công nghiệp …, tăng 11%; dịch vụ …»."""

from __future__ import annotations

import re

from actions.documents.document_choice import home_passages
from actions.documents.knowledge import Knowledge
from actions.documents.period_fit import period_fit
from actions.question import Question
from index.model import Figure, FigureKind

SECTORS_ASKED = re.compile(
    r"\b(?:ngành|khu vực|lĩnh vực|mảng|khối)(?: (?:kinh tế|sản xuất|nghề))? (?:nào|gì)\b[^?.!]*\b(?P<way>tăng|giảm|phát triển)\b"
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
    """Return the growth of each sector that the first sentence to tell it of several states, of the time asked for.

    Empty where they did not all go the way that is asked about: what fell is not the one that grew least.
    """
    asked = SECTORS_ASKED.search(question.text)
    if asked is None:
        return []
    way = "giảm" if asked["way"].lower() == "giảm" else "tăng"
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
        named = {item.indicator for item in moved}
        if len(named) >= SEVERAL and len(moved) == len(named):
            return moved if all(item.amount.change == way for item in moved) else []
    return []
