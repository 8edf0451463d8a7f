"""Tells what is paid at once from what is paid every month: «hỗ trợ một lần» is no «1.100.000 đồng/người/tháng»."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.finding.figure_rank import FigureMatch

AT_ONCE = re.compile(
    r"\b(?:hỗ trợ|trợ cấp|tiền|cấp|thưởng|nhận|lãnh|phát|chi)\b[^,.?;]{0,12}\b(?:một|1|01) lần\b"
    r"(?! (?:mỗi|một|1|\w+ (?:tháng|năm)))",
    re.IGNORECASE,
)
MONTHLY = re.compile(r"/(?:tháng|quý|năm|năm học|ngày)\b")


def of_payment_asked(matches: Sequence[FigureMatch], text: str) -> list[FigureMatch]:
    """Leave out what is paid month by month where a question asks for what is paid once, and something is."""
    if AT_ONCE.search(text) is None:
        return list(matches)
    once = [match for match in matches if not MONTHLY.search(match.figure.amount.unit or "")]
    return once or list(matches)
