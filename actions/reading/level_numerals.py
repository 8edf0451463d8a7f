"""Writes levels as the documents do: «nhà cấp 4» is «nhà cấp IV» where they write levels in Roman numerals."""

from __future__ import annotations

import re
from collections.abc import Callable

ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")
LEVEL = re.compile(
    r"\b(?P<noun>(?:[^\W\d_]+ )?(?:cấp|loại|hạng|khu vực|vùng|nhóm|bậc|mức)) (?P<number>10|[1-9])\b(?![.,/]?\d|\s?%)",
    re.IGNORECASE,
)


def with_roman_levels(text: str, uses: Callable[[str], bool]) -> str:
    """Return a question with Roman numerals for levels that the documents write so and never otherwise.

    ``uses`` tells whether the documents use a phrase (lower case, single spaces); schools of «cấp 3» stay.
    """

    def written(match: re.Match[str]) -> str:
        noun = match["noun"].lower().split()[-1]
        head = "khu vực" if match["noun"].lower().endswith("khu vực") else noun
        roman = ROMAN[int(match["number"]) - 1]
        if uses(f"{head} {match['number']}") or not uses(f"{head} {roman.lower()}"):
            return match.group()
        return f"{match['noun']} {roman}"

    return LEVEL.sub(written, text)
