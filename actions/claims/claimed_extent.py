"""Tells where a sentence says of all, or of the thing named, less than a claim does: «14/19 tiêu chí», «dự kiến công nhận»."""

from __future__ import annotations

import re

from actions.question import Question
from actions.words import cues
from actions.words.matching import MatchText
from actions.words.named_works import names_in
from index.model import Passage

OF_ALL = re.compile(r"\b(?:tất cả|toàn bộ|mọi|hết thảy|ai cũng|đều)\b|(?<![\d.,])100 ?%", re.IGNORECASE)
NOT_ALL = re.compile(r"\b(?:không|chưa|chẳng)\b[^,;]*\b(?:tất cả|toàn bộ|mọi|hết thảy|đều)\b", re.IGNORECASE)
OUT_OF = re.compile(
    r"(?<!ngày )(?<!sáng )(?<!chiều )(?<!tối )(?<![\d/.,])(?P<part>\d{1,4})\s*/\s*(?P<whole>\d{1,4})(?![\d/.,])\s+(?=[^\W\d_])"
)
ONLY_EXPECTED = re.compile(r"\b(?:dự kiến|sẽ|phấn đấu|chuẩn bị|đang trình|đề nghị)\b", re.IGNORECASE)


def says_less(passage: Passage, question: Question, *, done: bool) -> bool:
    """Tell whether a sentence says of fewer things than a claim, or of the one named only what is ahead or nothing of it.

    ``done`` tells that the claim takes the thing for done.
    """
    if OF_ALL.search(question.text) and not OF_ALL.search(passage.text):
        return True
    return _only_a_part(passage, question) or _said_of_another(passage, question, done=done)


def are_not_all(passage: Passage, question: Question) -> bool:
    """Tell whether a sentence says of so many out of all what a claim says of all: «26/27 đại biểu» for «toàn bộ đại biểu»."""
    claimed = cues.CLAIMED.search(question.text) and OF_ALL.search(question.text)
    if not claimed or NOT_ALL.search(question.text):
        return False
    return _only_a_part(passage, question)


def _only_a_part(passage: Passage, question: Question) -> bool:
    """Tell whether only so many out of all are said to be what a claim without numbers says: «đạt 14/19 tiêu chí …»."""
    if question.amounts:
        return False
    for counted in OUT_OF.finditer(passage.text):
        behind = MatchText(re.split(r"[,;.]", passage.text[counted.end() :], maxsplit=1)[0])
        vital = [term for term in question.terms if term.vital]
        if int(counted["part"]) < int(counted["whole"]) and any(behind.speaks_of(term) for term in vital):
            return True
    return False


def _said_of_another(passage: Passage, question: Question, *, done: bool) -> bool:
    """Tell whether the clause that has the name of a question says something else of it than the sentence of another."""
    names = names_in(question.terms, question.text)
    clauses = passage.text.split(";")
    if not names or len(clauses) < 2:
        return False
    own = [clause for clause in clauses if all(MatchText(clause).speaks_of(name) for name in names)]
    if len(own) != 1:
        return False
    said = MatchText(own[0])
    unsaid = any(not said.speaks_of(term) for term in question.terms if term.vital and term not in names)
    return unsaid or (done and ONLY_EXPECTED.search(own[0]) is not None)
