"""What about a newly read document an admin should look at before it is taken in."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import PurePath

from index.model import DocumentKind, ReadDocument
from index.readers import RECOGNISED
from vietnamese.folding import fold
from vietnamese.phonology import may_be_syllable

SHORTEST_TITLE = 12
FEWEST_SYLLABLES = 0.6  # share of words; 60 official texts have 0.84 to 1.0, English and French ones at most 0.45
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Doubt:
    """One thing to confirm. ``field`` is the field or option it is about, empty when it is about the whole document."""

    field: str
    message: str


def doubts_about(read: ReadDocument) -> list[Doubt]:
    """Return what was not found, or found with little ground, in reading order of the admin's form."""
    document = read.document
    found = []
    if fold(document.title) == fold(PurePath(document.source).stem.replace("-", " ").replace("_", " ")):
        found.append(Doubt("title", "Không thấy tên văn bản trong tệp; đang lấy theo tên tệp."))
    elif len(document.title) < SHORTEST_TITLE:
        found.append(Doubt("title", f"Tên văn bản «{document.title}» ngắn lạ thường."))
    if document.kind is DocumentKind.OTHER:
        found.append(Doubt("kind", "Chưa rõ đây là loại văn bản nào."))
    if document.period is None:
        found.append(Doubt("period", "Chưa rõ văn bản nói về thời kỳ nào."))
    if document.place is None:
        found.append(Doubt("place", "Chưa rõ văn bản của địa phương nào."))
    if vietnamese_share(read.text) < FEWEST_SYLLABLES:
        found.append(Doubt("", "Văn bản này có vẻ không viết bằng tiếng Việt."))
    found += [Doubt("", finding.message) for finding in read.findings if finding.code == RECOGNISED]
    if not read.figures:
        found.append(Doubt("", "Không đọc được số liệu nào trong văn bản này."))
    return found


def vietnamese_share(text: str) -> float:
    """Return which part of the words of ``text`` could be Vietnamese syllables, 0 to 1."""
    words = _WORD.findall(text[:50_000])
    return sum(may_be_syllable(word.lower()) for word in words) / len(words) if words else 0.0
