"""Lines of a document that say nothing of its content: its number and day, the national title, who receives copies."""

from __future__ import annotations

import re

from index.model import Passage
from vietnamese.periods import find_dates

RECEIVERS = re.compile(r"^\W*nơi nhận\b", re.IGNORECASE)
NUMBER_LINE = re.compile(  # «Số: 0125/KH-UBND | Đắk Lắk, ngày 18 tháng 11 năm 2025»
    r"^[\W_]*(?:[^\n|]{0,80}\|\s*)?số\s*:\s*[\w./–-]*", re.IGNORECASE
)
PLACE_AND_DAY = re.compile(
    r"^[\W_]*(?:[^\W\d_]+ ?){1,5}, ngày\b", re.IGNORECASE
)  # «*An Lĩnh, ngày 18 tháng 12 năm 2061*»
STATE = re.compile(r"^[\W_]*(?:cộng hòa xã hội chủ nghĩa|độc lập\W+tự do)", re.IGNORECASE)
LONGEST = 25  # words of a line with the number or the day


def frames_document(passage: Passage) -> bool:
    """Tell whether a passage is such a line, which answers nothing but what is asked of the document itself."""
    text = passage.text
    if RECEIVERS.match(text):
        return True
    short = len(text.split()) <= LONGEST
    dated = PLACE_AND_DAY.match(text) is not None and len(find_dates(text)) == 1
    return short and (NUMBER_LINE.match(text) is not None or STATE.match(text) is not None or dated)
