"""Answers «bao nhiêu người chết vì sốt xuất huyết» where the documents say that there was none: «…, không có tử vong»."""

from __future__ import annotations

import re
from dataclasses import replace

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.compose import Composer
from actions.replies.quoting import corrected
from actions.words import cues
from actions.words.matching import MatchText
from actions.words.numbered_things import misnumbers
from actions.words.place_kinds import LEVELS, TOWNS
from index.model import Passage

NONE = re.compile(  # a clause of its own; «xã không có ma túy» says of what kind the communes are
    r"(?:^|[,;:.]\s+|\b(?:và|nhưng|song)\s+)(?:không|chưa) (?:có|ghi nhận|xảy ra|để xảy ra|phát sinh)"
    r" (?P<what>(?:(?:ca|vụ|trường hợp|người) )?[^\W\d_]+(?: [^\W\d_]+){0,2})",
    re.IGNORECASE,
)
WHICH_OF_THEM = re.compile(  # «mấy người chết … thuộc phường nào» takes for granted that there were some
    r"\b(?:phường|xã|thôn|tổ|khu|huyện|trường|chỗ|nơi|nhà|người|hộ|vùng) nào\b|\b(?:ở đâu|là ai|những ai)\b",
    re.IGNORECASE,
)
EXPLAINS = 0.5  # share of the question that the sentence must explain


def answer_none(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Quote the sentence that says that there is none of what is counted of the thing asked about; else None."""
    closed = cues.CLOSED.search(question.text) is not None  # «có người nào chết không» takes nothing for granted
    which = None if closed else WHICH_OF_THEM.search(question.text)
    if not (which or closed or cues.AMOUNT.search(question.text)) or question.amounts:
        return None
    passage = _says_none(_without_whole(question, which), evidence)
    if passage is None or misnumbers(question, passage.text):
        return None
    if which:
        return corrected(passage, composer, strategy="none_stated")
    composer.lead(composer.wording.quote.format(quote=composer.quote(passage)))
    return composer.answer(Status.ANSWERED, strategy="none_stated")


def _without_whole(question: Question, which: re.Match[str] | None) -> Question:
    """Return a question without the place where all of it is and without what is sought of it: «ở thị xã», «phường nào»."""
    if which is None:
        return question
    kept = [term for term in question.terms if not which.start() <= term.start < which.end()]
    return replace(question, terms=tuple(term for term in kept if term.text not in (*TOWNS, *LEVELS)))


def _says_none(question: Question, evidence: Evidence) -> Passage | None:
    """Return the sentence that says some of the question's things beside its own saying that there is none of the others."""
    vital = {term for term in question.terms if term.vital or " " in term.text}
    for match in evidence.passages:
        if not match.at_home or match.coverage.share < EXPLAINS:
            continue
        nothing = [MatchText(found["what"]) for found in NONE.finditer(match.passage.text)]
        rest = MatchText(NONE.sub(" ", match.passage.text))
        none = {term for term in question.terms if any(text.speaks_of(term) for text in nothing)}
        if cues.AMOUNT.search(question.text):  # «thiệt hại 60 tỷ đồng; không có thiệt hại về người»
            none = {term for term in none if not rest.speaks_of(term)}
        if none and vital - none and all(rest.speaks_of(term) for term in vital - none):
            return match.passage
    return None
