"""Answers «tiền lấy ở đâu», «ai bỏ tiền», «nhà nước trả hay tự lo»: the sentence on what money a thing is paid from."""

from __future__ import annotations

from actions.answer import Answer
from actions.documents.knowledge import Knowledge
from actions.finding.evidence import Evidence, PassageMatch, rank_passage
from actions.question import Question
from actions.reading.asks import for_source_of_money
from actions.replies.compose import Composer
from actions.replies.quoting import quote_passages
from actions.words.coverage import Remembered, cover
from actions.words.matching import Term
from actions.words.money_sources import OF_MONEY, SOURCE_SAID, payers_named
from actions.words.named_works import names_in
from index.model import Passage

OPEN_AT_MOST = 0.3  # share of the question that a sentence on the money of a near thing may leave unsaid
ALIKE = 0.08  # what the share of other sentences may be less than the best one's
MOST = 3


def answer_source_of_money(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Quote the sentences that say what the thing named is paid from; None where nothing is named or none says it."""
    if not for_source_of_money(question):
        return None
    things = tuple(term for term in question.terms if not _is_of_money(term, question))
    subject = [term for term in things if term.vital]
    if not subject:
        return None
    names = names_in(things, question.text)
    credit_of = Remembered()
    ranked = [
        rank_passage(match.passage, things, knowledge, match.retrieval, credit_of)
        for match in evidence.passages
        if match.at_home and not match.passage.cells and SOURCE_SAID.search(match.passage.text)
    ]
    said = [match for match in ranked if _tells_of(match, subject, names, knowledge)]
    said = sorted((match for match in said if match.coverage.share >= 1 - OPEN_AT_MOST), key=lambda match: -match.score)
    if not said:
        return None
    best = said[0]
    alike = [item.passage for item in said if item.score >= best.score - ALIKE and not item.coverage.missing]
    wording = composer.wording.on_this if best.coverage.missing else composer.wording.quote
    chosen: list[Passage] = list(dict.fromkeys([best.passage, *alike]))
    return quote_passages(chosen[:MOST], composer, wording, strategy="source_of_money")


def _is_of_money(term: Term, question: Question) -> bool:
    """Tell whether a term is the money asked for, or one of those who might pay."""
    return term.text in OF_MONEY or any(start <= term.start < end for start, end in payers_named(question.text))


def _tells_of(match: PassageMatch, subject: list[Term], names: frozenset[Term], knowledge: Knowledge) -> bool:
    """Tell whether a sentence says a thing of the question itself and leaves out no name."""
    missing = match.coverage.missing
    if any(term in missing and (term in names or term.kind in ("organisation", "place")) for term in subject):
        return False
    own = cover(subject, [(knowledge.passage_texts[match.passage.id], 1.0)])
    return len(own.missing) < len(subject)
