"""What a question states but for the tag that makes it one, and the parts of a sentence, each of which tells of one thing."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.words.matching import MatchText, Term

QUESTION_TAG = re.compile(
    r"(?<![,\s])[,\s]*(?:(?:(?:có )?(?:đúng|phải|thật|chuẩn|chính xác)(?: vậy| thế)?|có)\b[,\s]*)?"
    r"(?:không|chưa|hả|à|nhỉ|ạ|ko|hông|hem)*(?:(?:(?<=không)|(?<=chưa)|(?<=hả)|(?<= à))"
    r"(?:,? (?:bạn|anh|chị|ad|ạ|em|bác|chú|cô|thầy|mọi người|vậy|ta|ơi))+)?[\s?.!]*$",
    re.IGNORECASE,
)
PART_OF_SENTENCE = re.compile(r"(?:(?!\b(?:nhưng|song|riêng)\b)[^;.]|(?<=\d)\.(?=\d))+", re.IGNORECASE)


def without_tag(text: str) -> str:
    """Return a question without the words at its end that only ask whether it is so: «… phải không», «… chưa»."""
    return QUESTION_TAG.sub("", text)


def speaks_of_any(terms: Sequence[Term], words: str) -> bool:
    """Tell whether words speak of one of the terms that an answer must account for."""
    text = MatchText(words)
    return any(text.speaks_of(term) for term in terms if term.vital)
