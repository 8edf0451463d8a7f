"""Tells whether a question asks what things are called, and whether a sentence says it."""

from __future__ import annotations

import re
from collections.abc import Collection
from itertools import pairwise

from vietnamese.letters import UPPER

NAMES_ASKED = re.compile(
    r"\btên (?:họ |nó |chúng )?(?:là )?(?:những )?(?:gì|chi)\b|\btên tuổi\b|"
    r"\blà (?:những |các )?(?:công ty|doanh nghiệp|nhà thầu|tập đoàn|hãng) nào\b",
    re.IGNORECASE,
)
ENUMERATED = re.compile(r":\s*\S|\b(?:gồm|bao gồm|cụ thể là)\b", re.IGNORECASE)
PERSON_NAMED = re.compile(rf"\b(?i:ông|bà|anh|chị|đồng chí) (?P<name>[{UPPER}]\w*(?: [{UPPER}]\w*){{1,4}})(?!\w)")
QUOTED = re.compile(r"[“\"«]\s*[^\W\d_]")


def lists_some(text: str, nouns: Collection[str]) -> bool:
    """Tell whether a sentence lists things («gồm …», «…: …») or puts a name beside one of them («xã Chiềng Vạn»).

    ``nouns`` are the first syllables, in lower case, of what the names are asked of.
    """
    named = any(word.lower() in nouns and after[:1].isupper() for word, after in pairwise(text.split()))
    return named or ENUMERATED.search(text) is not None


def names_some(text: str, nouns: Collection[str]) -> bool:
    """Tell whether a sentence lists things or has the name of at least one: in quotation marks, or a title («Dự án …»)."""
    titled = any(word.lower() in nouns and word[:1].isupper() for word in text.split())
    return titled or lists_some(text, nouns) or QUOTED.search(text) is not None
