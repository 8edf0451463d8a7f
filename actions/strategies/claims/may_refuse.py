"""Answers «xe rác có quyền không lấy không» where a sentence says who may refuse what: «… có quyền từ chối thu gom …»."""

from __future__ import annotations

import re

from actions.answer import Answer, Status
from actions.documents.document_choice import home_passages
from actions.documents.knowledge import Knowledge
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.compose import Composer
from actions.replies.quoting import corrected
from actions.words import cues
from actions.words.matching import MatchText, Term
from index.model import Passage

_MAY = r"(?:(?:có|được) quyền|được phép|có được(?: phép)?|có thể|được)"
REFUSING_ASKED = re.compile(  # «không» before an act is what may be done, at the end it only asks
    rf"(?P<none>\b(?:không|chẳng|đâu) )?\b{_MAY} "
    r"(?:từ chối|khước từ|không(?= (?!(?:ạ|vậy|thế|hả|nhỉ|bạn|anh|chị|em|ta|ad)\b)[^\W\d_]))",
    re.IGNORECASE,
)
REFUSAL = re.compile(rf"(?P<none>\bkhông )?\b{_MAY} từ chối (?P<what>[^;.]+)", re.IGNORECASE)
RIGHT = re.compile(r"(?:có |được )?quyền(?: từ chối)?|từ chối|phép", re.IGNORECASE)
ACT = 2  # syllables that say what is done, before those of what it is done to
LEFT_UNDONE = re.compile(r"\b(?:không|chưa|chẳng)\b", re.IGNORECASE)


def answer_may_refuse(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Say whether a sentence gives the right to refuse that a question asks of; None where none, or several, speak of it."""
    asked = REFUSING_ASKED.search(question.text)
    if asked is None or not cues.CLOSED.search(question.text) or cues.WHY.search(question.text):
        return None
    saying = [item for item in home_passages(question, knowledge) if _is_of_it(item, asked, question, knowledge)]
    if len(saying) != 1:
        return None
    refusal = REFUSAL.search(saying[0].text)
    agrees = refusal is not None and bool(refusal["none"]) is bool(asked["none"])
    if agrees:
        composer.lead(composer.wording.yes_figure.format(claim=composer.quote(saying[0])))
    elif cues.CLAIMED.search(question.text):
        return corrected(saying[0], composer, strategy="may_refuse")
    else:
        composer.lead(composer.wording.no.format(quote=composer.quote(saying[0])))
    return composer.answer(Status.ANSWERED, strategy="may_refuse")


def _is_of_it(passage: Passage, asked: re.Match[str], question: Question, knowledge: Knowledge) -> bool:
    """Tell whether a sentence speaks of the refusal that a question asks of, of those who do, or leave undone, the same."""
    refusal = REFUSAL.search(passage.text)
    if refusal is None:
        return False
    who = next((term for term in reversed(question.terms) if term.vital and 0 <= term.start < asked.start()), None)
    if who is not None and not MatchText(passage.text[: refusal.start()]).speaks_of(who, loosely=True):
        return False  # it is another who refuses
    undone = LEFT_UNDONE.search(question.text, 0, asked.start()) is not None
    told = LEFT_UNDONE.search(f"{passage.text[: refusal.start()]} {refusal['what']}") is not None
    things = [term for term in question.terms if term.vital and not RIGHT.fullmatch(term.text)]
    texts = (knowledge.passage_texts[passage.id], knowledge.section_texts[passage.section])
    return undone is told and bool(things) and all(any(_says(text, term) for text in texts) for term in things)


def _says(text: MatchText, term: Term) -> bool:
    """Tell whether a text speaks of a thing, or says what is done of an act on it: «phân loại» of «phân loại rác»."""
    words = term.text.split()
    return text.speaks_of(term, loosely=True) or (len(words) > ACT and f" {' '.join(words[:ACT])} " in text.full)
