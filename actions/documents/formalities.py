"""Finds what only gives a document its form and tells of no matter: motto, number and day, recipients, signature."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from index.model import Passage
from index.release import Release
from vietnamese.dates import find_dates
from vietnamese.letters import UPPER

NUMBER = re.compile(r"\W*Số(?: ký hiệu)?\s*:\s*\S*\d*/\S+", re.IGNORECASE)  # «Số: 512/KH-UBND»
PLACE_AND_DAY = re.compile(r"\W*[^\W\d_][^,;:.|()\d]{1,40}, ngày\b[^;:]{1,25}\d{4}\W*", re.IGNORECASE)
RECIPIENTS = re.compile(r"\W*nơi nhận\b\s*:?", re.IGNORECASE)
ONE_OF_THEM = re.compile(r"[|\s]*[-–+*•]")  # «- Như trên;», «- Lưu: VT.»
SIGNS_FOR = re.compile(rf"[|\s*]*(?:TM|T/M|KT|TL|TUQ|Q)\. ?[{UPPER}]")  # «TM. ỦY BAN NHÂN DÂN»
MOTTO = re.compile(
    r"cộng hòa xã hội chủ nghĩa việt nam|cộng hoà xã hội chủ nghĩa việt nam|độc lập\W+tự do\W+hạnh phúc", re.IGNORECASE
)
HEAD = 240  # characters; a longer line that has the motto has more than the head of a document
OF_FORM = re.compile(  # of what a document says in its form
    r"\bnơi nhận\b|\bgửi\b[^,.?]* (?:ai|đâu|(?:nơi|chỗ|cơ quan|đơn vị|bên) nào)\b|\bký\b|"
    r"\bban hành\b|\bra đời\b|\bđóng dấu\b|\bthông qua\b|\bra (?:ngày|hôm|khi)\b|"
    r"\b(?:số|ký) hiệu\b|\bsố (?:mấy|bao nhiêu|nào|gì)\b|\blưu\b|\b(?:đề|ghi) ngày\b|\bissued\b|\bsigned\b|\bsent\b",
    re.IGNORECASE,
)


def formalities(release: Release) -> frozenset[str]:
    """Return the ids of the passages that only give the documents their form."""
    return frozenset(item.id for passages in release.document_passages.values() for item in _of_form(passages))


def asks_of_form(text: str) -> bool:
    """Tell whether a question may be answered by what gives a document its form: who signed it, when, to whom it goes."""
    return OF_FORM.search(text) is not None


def _of_form(passages: Sequence[Passage]) -> Iterator[Passage]:
    """Yield the passages of a document that are of its form; the list of its recipients goes on to its last item."""
    listing = False
    for passage in sorted(passages, key=lambda item: item.start):
        listing = RECIPIENTS.match(passage.text) is not None or (
            listing and ONE_OF_THEM.match(passage.text) is not None
        )
        if listing or _is_of_form(passage.text):
            yield passage


def _is_of_form(text: str) -> bool:
    """Tell whether a line is the motto, the number, the place and day or the signature of a document."""
    if len(text) <= HEAD and MOTTO.search(text):
        return True
    dated = PLACE_AND_DAY.fullmatch(text) is not None and bool(find_dates(text))
    return dated or NUMBER.match(text) is not None or SIGNS_FOR.match(text) is not None
