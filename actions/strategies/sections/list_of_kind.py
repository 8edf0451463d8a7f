"""Answers «cần giấy tờ gì», «điều kiện gì», «những ai được», «khi nào thì bị», «mấy loại», «trong mấy ngày».

Each kind of thing that a rule says has its own way to be said: the line that says it so, of what is asked, is quoted whole.
"""

from __future__ import annotations

import re

from actions.answer import Answer
from actions.documents.announced import announced
from actions.documents.knowledge import Knowledge
from actions.documents.lists_of_kind import ListAsked, list_asked
from actions.documents.neighbours import sentence_before
from actions.finding.evidence import Evidence, PassageMatch
from actions.question import Question
from actions.replies.compose import Composer
from actions.replies.quoting import quote_passages
from actions.words import cues
from actions.words.coverage import cover
from actions.words.matching import MatchText, Term
from index.model import Passage
from vietnamese.folding import fold
from vietnamese.syllables import syllables

DONE_BEFORE = re.compile(
    r"[^,.?]*\b(?:xong|rồi)(?: rồi)?(?: thì|,)", re.IGNORECASE
)  # «ăn uống xong thì …»: when, not what
FOR_WHOM = re.compile(r"\bcho (?:[^\W\d_]+ )?$", re.IGNORECASE)  # «xin thẻ cho kỹ sư»: whoever gets what is asked of
PHRASE = 2  # syllables of a term that tells of what the list is


def answer_list_of_kind(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Quote the list or the term asked for whose line says all that the question names; None where two say as much of it."""
    asked = list_asked(question.text)
    if asked is None or question.numbers or cues.CLAIMED.search(question.text) or cues.MONEY.search(question.text):
        return None
    subject = _subject(question, asked)
    opened = [match for match in evidence.passages if match.at_home and asked.opens(match.passage.text)]
    opened = [match for match in opened if not _leaves_open(subject, question, match.passage, knowledge)]
    if not subject or not opened:
        return None
    ranked = sorted(opened, key=lambda match: _said(question, match, knowledge), reverse=True)
    if len(ranked) > 1 and _said(question, ranked[0], knowledge) == _said(question, ranked[1], knowledge):
        return None
    first = ranked[0].passage
    listed = announced(first, knowledge)
    if not listed and first.text.rstrip().endswith(":"):
        return None
    return quote_passages(listed or [first], composer, composer.wording.quote, strategy="list_of_kind", whole=True)


def _subject(question: Question, asked: ListAsked) -> list[Term]:
    """Return what the list is to be of: the terms outside the words that ask, the story before them and whom it is for."""
    text = question.text
    terms = [term for term in question.terms if not _overlaps(term, asked)]
    before = DONE_BEFORE.match(text)
    told = [term for term in terms if before is not None and 0 <= term.start < before.end()]
    given = [term for term in terms if term.start >= 0 and FOR_WHOM.search(text[: term.start])]
    kept = [term for term in terms if term not in told and term not in given] or terms
    return [term for term in kept if term.vital] or [term for term in kept if len(term.text) > PHRASE]


def _overlaps(term: Term, asked: ListAsked) -> bool:
    return 0 <= term.start < asked.end and term.start + len(term.said or term.text) > asked.start


def _leaves_open(subject: list[Term], question: Question, passage: Passage, knowledge: Knowledge) -> bool:
    """Tell whether a line leaves open what is asked of; of acts that stand in a row («xem xét, đánh giá») it may say one."""
    layers = [(knowledge.passage_texts[passage.id], 1.0), (knowledge.section_texts[passage.section], 0.75)]
    if not passage.text.rstrip().endswith(":"):  # «Đối tượng được hỗ trợ là …» goes on about the sentence before it
        layers += [(knowledge.passage_texts[item.id], 0.75) for item in sentence_before(passage, knowledge)]
    missing = cover(subject, layers, loosely=True).missing
    return any(
        not any(_in_a_row(term, other, question) for other in subject if other not in missing) for term in missing
    )


def _in_a_row(one: Term, other: Term, question: Question) -> bool:
    first, second = sorted((one, other), key=lambda term: term.start)
    between = question.text[first.start + len(first.said or first.text) : second.start]
    return first.start >= 0 and not (one.known or other.known) and between.strip() == ","


def _said(question: Question, match: PassageMatch, knowledge: Knowledge) -> tuple[int, int]:
    """Return how many of the question's syllables an opening line says, and how many with its headings."""
    asked = {fold(item.text).lower() for item in syllables(question.text)}
    own = _words(knowledge.passage_texts[match.passage.id])
    return len(asked & own), len(asked & (own | _words(knowledge.section_texts[match.passage.section])))


def _words(text: MatchText) -> set[str]:
    return {*text.folded.split()}
