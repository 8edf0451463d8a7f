"""Which of two versions of a figure is asked for, the adjusted or the earlier one, and the name that both share."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from actions.finding.figure_rank import FigureMatch
from actions.question import Question
from vietnamese.abbreviations import expand_abbreviations
from vietnamese.folding import fold

EARLIER = re.compile(
    r"^(?:chỉ tiêu )?(?:đã giao|giao đầu năm|trước điều chỉnh|ban đầu|trước đây giao)\s*", re.IGNORECASE
)
STANDING = re.compile(r"^(?:mức )?(.+) (?:hiện hành|đang áp dụng)$", re.IGNORECASE)  # «mức giá dịch vụ hiện hành»
IN_ALL = re.compile(r"^(?!tổng )(.+) tổng cộng$", re.IGNORECASE)  # «kinh phí tổng cộng» of a table
ADJUSTED = re.compile(r"^(?:(?:chỉ tiêu )?(?:sau )?điều chỉnh|hiện trạng|ước thực hiện)\s*", re.IGNORECASE)
EARLIER_ASKED = re.compile(r"trước (khi|lúc|đây|điều chỉnh)|ban đầu|đã giao|cũ\b|lúc đầu|hồi đầu", re.IGNORECASE)


def wanted_version(pool: Sequence[FigureMatch], question: Question) -> list[FigureMatch]:
    """Of figures that stand before and after an adjustment, keep those asked for: the adjusted ones unless told else."""
    before = [match for match in pool if EARLIER.match(match.figure.indicator)]
    if EARLIER_ASKED.search(question.text):
        return before or list(pool)
    adjusted = [match for match in pool if match not in before]
    return adjusted or list(pool)


@lru_cache(maxsize=8192)
def core(indicator: str) -> str:
    """Return an indicator's folded name, written out, without the words that tell an adjusted figure from the earlier one."""
    standing = IN_ALL.sub(r"tổng \1", STANDING.sub(r"\1", ADJUSTED.sub("", EARLIER.sub("", indicator))))
    return fold(expand_abbreviations(standing).text).strip()
