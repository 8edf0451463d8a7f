"""Tells an English reader what the Vietnamese words of amounts mean: «“tỷ đồng” means billion dong, “trở lên” means or more»."""

from __future__ import annotations

import re
from collections.abc import Iterable

WORDS = (  # the longer ones first: «triệu đồng» is no «đồng»
    ("nghìn tỷ đồng", "trillion dong"),
    ("tỷ đồng", "billion dong"),
    ("triệu đồng", "million dong"),
    ("nghìn đồng", "thousand dong"),
    ("đồng", "dong"),
    ("trở lên", "or more"),
    ("trở xuống", "or less"),
    ("trên", "more than"),
    ("dưới", "less than"),
    ("khoảng", "about"),
    ("người", "people"),
    ("hộ", "households"),
    ("tấn", "tonnes"),
    ("lượt khách", "visits"),
    ("đề án", "schemes"),
    ("công trình", "works"),
    ("xã", "communes"),
    ("phường", "wards"),
    ("trường", "schools"),
)
DECIMALS = re.compile(r"\d,\d")


def how_to_read(amounts: Iterable[str]) -> str:
    """Return one sentence on the words of some amounts as they are written; empty where they have none that needs it."""
    text, told = " ; ".join(amounts), []
    comma = " A comma marks decimals, a dot thousands." if DECIMALS.search(text) else ""
    for vietnamese, english in WORDS:
        found = re.compile(rf"(?<!\w){vietnamese}(?!\w)")
        if found.search(text):
            told.append(f"“{vietnamese}” means {english}")
            text = found.sub(" ", text)
    return f"How to read it: {', '.join(told)}.{comma}" if told else ""
