"""Tells whether a question asks what things are called, and whether a sentence says it."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from itertools import pairwise

from vietnamese.letters import UPPER
from vietnamese.syllables import syllables

NAMES_ASKED = re.compile(
    r"\btên (?:họ |nó |chúng )?(?:là )?(?:những )?(?:gì|chi)\b|\btên tuổi\b|"
    r"\blà (?:những |các )?(?:công ty|doanh nghiệp|nhà thầu|tập đoàn|hãng) nào\b",
    re.IGNORECASE,
)
NAMES_ALONE = re.compile(  # «tên gì», «thế chúng tên là gì» of what was just told
    rf"\W*(?:(?:thế|vậy|rồi|mà|còn|có|chúng|nó|những cái đó|mấy cái đó) )*(?:{NAMES_ASKED.pattern})"
    r"(?: (?:vậy|thế|ạ|nhỉ|hả|đó))*\W*",
    re.IGNORECASE,
)
ENUMERATED = re.compile(r":\s*\S|\b(?:gồm|bao gồm|cụ thể là)\b", re.IGNORECASE)
PERSON_NAMED = re.compile(rf"\b(?i:ông|bà|anh|chị|đồng chí) (?P<name>[{UPPER}]\w*(?: [{UPPER}]\w*){{1,4}})(?!\w)")
NAMES_IN_ROW = re.compile(  # «03 thôn vùng cao Bản Hốc, Khe Lài, Lũng Sàng»
    rf"(?P<noun>[^\W\d_]+)(?: [^\W\d_{UPPER}][^\W\d_]*){{0,3}} [{UPPER}]\w*(?: [{UPPER}]\w*)*(?:,| và) [{UPPER}]\w*"
)
JOINED_SHORT = re.compile(r"(?<!\w)[^\W\d_]{1,4}(?:[&/][^\W\d_]{1,4})+(?!\w)")  # «O&M», «r&d»
CALLED = re.compile(  # «2 xã đạt chuẩn nâng cao là Đồng Mây và Tân Rạng»; where something is says no name
    rf"\b(?:là|gồm|như) [{UPPER}][^\W\d_]+ [{UPPER}][^\W\d_]+\b(?! [{UPPER}]{{2,}})"
)
QUOTED = re.compile(r"[“\"«]\s*[^\W\d_]")


def lists_some(text: str, nouns: Collection[str]) -> bool:
    """Tell whether a sentence lists things («gồm …», «…: …») or puts a name beside one of them («xã Chiềng Vạn»).

    ``nouns`` are the first syllables, in lower case, of what the names are asked of.
    """
    return names_beside(text, nouns) or ENUMERATED.search(text) is not None


def names_beside(text: str, nouns: Collection[str]) -> bool:
    """Tell whether a sentence puts a name beside one of some nouns, which are in lower case: «xã Chiềng Vạn»."""
    named = any(word.lower() in nouns and after[:1].isupper() for word, after in pairwise(text.split()))
    return named or any(match["noun"].lower() in nouns for match in NAMES_IN_ROW.finditer(text))


def names_some(text: str, nouns: Collection[str]) -> bool:
    """Tell whether a sentence lists things or has the name of at least one: in quotation marks, or a title («Dự án …»)."""
    titled = any(word.lower() in nouns and word[:1].isupper() for word in text.split())
    return titled or lists_some(text, nouns) or any(said.search(text) for said in (QUOTED, CALLED))


def with_capitals(text: str, names: Mapping[str, str]) -> str:
    """Return a message typed all small with the names in it as they are written, which ``names`` gives by their lower case.

    A message with capitals of its own stays as it was typed: its writer said what is a name.
    """
    if any(char.isupper() for char in text[1:]):
        return text
    words = syllables(text)
    for first, last in ((at, at + length - 1) for length in (2, 3, 4) for at in range(len(words) - length + 1)):
        start, end = words[first].start, words[last].end
        if (name := names.get(text[start:end].lower())) is not None:
            text = f"{text[:start]}{name}{text[end:]}"
    return text
