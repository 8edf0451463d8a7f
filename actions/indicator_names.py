"""Tells in an indicator's name the thing that is measured from the words that only frame it or leave it unsaid."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from actions.matching import Term

FRAMING = re.compile(
    r"^(?:(?:tổng số|tổng|số lượng|số|tỷ lệ|tỉ lệ|mức|chỉ tiêu)\s+)+"
    r"|\s*(?:\btheo chuẩn\b.*|\b(?:nhà nước )?trên địa bàn\b.*|\bnhà nước\b|"
    r"\bcủa (?:toàn )?(?:thành phố|thị xã|huyện|tỉnh|xã|phường)\b)",
    re.IGNORECASE,
)
COST = re.compile(r"^(?:tổng |dự toán )?(?:kinh phí|mức đầu tư|vốn|chi phí|dự toán)\b", re.IGNORECASE)


def plain_name(indicator: str) -> str:
    """Return the thing measured: «tổng thu ngân sách nhà nước trên địa bàn» → «thu ngân sách»; all of it if nothing is left."""
    name = " ".join(FRAMING.sub(" ", indicator).split())
    return name if name and not FRAMING.fullmatch(f"{name} ") else indicator


def without_measure(terms: Sequence[Term], indicator: str) -> tuple[Term, ...]:
    """Return ``terms`` with «năng suất lúa» reduced to «lúa» where the indicator already says «năng suất»."""
    measure = f"{indicator.strip().lower().removesuffix(' bình quân')} "
    return tuple(
        replace(term, text=term.text.removeprefix(measure), synonyms=(), related=(), kind="")
        if term.text.startswith(measure)
        else term
        for term in terms
    )
