"""Tells what is collected on a territory from what a budget has: «thu NSNN trên địa bàn» is not «tổng thu ngân sách phường»."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.finding.figure_rank import FigureMatch

COLLECTED_ON_TERRITORY = re.compile(r"\bthu\b[^,;.]*\b(?:ngân sách|NSNN|NS)\b[^,;.]*\btrên địa bàn\b", re.IGNORECASE)
REVENUE = re.compile(r"\bthu\b.*\b(?:ngân sách|NSNN|NS)\b", re.IGNORECASE)
SPENDING_ALONE = re.compile(  # «tổng chi ngân sách so với dự toán»
    r"^(?=.*\b(?:tổng chi|chi ngân sách|chi ns)\b)(?!.*\bthu\b)(?!.*\b(?:thiếu|hụt|dư|bù|cân đối|bội|chênh|hơn|kém)\b)",
    re.IGNORECASE | re.DOTALL,
)
REVENUE_NAMED = re.compile(r"(?:tổng )?(?:số )?thu\b[^,;.]*\b(?:ngân sách|NSNN|NS)\b", re.IGNORECASE)
ONE_REVENUE = 1  # a question that names two asks for both


def of_revenue_asked(matches: Sequence[FigureMatch], text: str) -> list[FigureMatch]:
    """Leave out the revenue of a budget where a question asks for what is collected on the territory, and that is stated.

    Where only spending is asked for, no revenue is told.
    """
    if SPENDING_ALONE.search(text):
        matches = [match for match in matches if not REVENUE_NAMED.match(match.figure.indicator)]
    asked = COLLECTED_ON_TERRITORY.search(text) and len(re.findall(r"\bthu\b", text, re.IGNORECASE)) == ONE_REVENUE
    if not asked or not any(COLLECTED_ON_TERRITORY.search(match.figure.indicator) for match in matches):
        return list(matches)
    return [
        match
        for match in matches
        if COLLECTED_ON_TERRITORY.search(match.figure.indicator) or not REVENUE.search(match.figure.indicator)
    ]
