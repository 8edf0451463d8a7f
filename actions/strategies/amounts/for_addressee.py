"""Answers «hộ gia đình nhận khoán rừng được bao nhiêu»: an amount of a document that is for those who ask at all."""

from __future__ import annotations

import re
from dataclasses import replace

from actions.answer import Answer
from actions.documents.knowledge import Knowledge
from actions.finding.evidence import Evidence, gather
from actions.question import Question
from actions.replies.compose import Composer
from actions.strategies.amounts.figure import answer_figure
from actions.words.matching import Term

WHOM_IT_CONCERNS = re.compile(r"đối tượng áp dụng\W*$", re.IGNORECASE)


def answer_for_addressee(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """State the figure asked for by those whom all of a document is for; None where it sets apart what is for them."""
    document = question.document or knowledge.default.id
    addressed = [term for term in question.terms if term.vital and _is_addressed(term, document, knowledge)]
    rest = [term for term in question.terms if term.vital and term not in addressed]
    if not addressed or not rest:
        return None
    plain = replace(question, terms=tuple(term for term in question.terms if term not in addressed))
    return answer_figure(plain, gather(plain, knowledge), knowledge, composer)


def _is_addressed(term: Term, document: str, knowledge: Knowledge) -> bool:
    """Tell whether a document is for whom a term names, and no sentence or heading with a figure names them."""
    release = knowledge.release
    concerned = [item for item in release.document_sections[document] if WHOM_IT_CONCERNS.search(item.title)]
    named = (item for section in concerned for item in release.section_passages.get(section.id, ()))
    if " " not in term.text or not any(knowledge.passage_texts[item.id].holds(term.text) == 1.0 for item in named):
        return False
    figured = (release.passages[item.passage] for item in release.figures.values() if item.document == document)
    return not any(
        text.speaks_of(term)
        for item in figured
        for text in (knowledge.passage_texts[item.id], knowledge.section_texts[item.section])
    )
