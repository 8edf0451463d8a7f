"""Tells a rate of a plan: «giải ngân đạt 3.024 tỷ đồng, bằng 54% kế hoạch» states the rate of disbursement."""

from __future__ import annotations

import re

from index.model import Figure, FigureKind

_RATE_OF_PLAN = re.compile(
    r"(?:giải ngân|hoàn thành|thực hiện|tiến độ)\b.*\bso với (?:kế hoạch|dự toán)", re.IGNORECASE
)


def is_rate_of_plan(figure: Figure) -> bool:
    """Whether a figure says which share of what was planned is done."""
    plain = figure.amount.unit == "%" and figure.amount.change is None and figure.kind is not FigureKind.PLAN
    return plain and _RATE_OF_PLAN.match(figure.indicator) is not None


def rate_name(figure: Figure) -> str:
    """The name of a figure, that of a rate of a plan with «tỷ lệ» before it."""
    return f"tỷ lệ {figure.indicator}" if is_rate_of_plan(figure) else figure.indicator
