"""Answers with what stands under a heading: the shortcomings, the goals, or a heading that says just what is asked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from actions.answer import Answer
from actions.documents.document_choice import home_passages, home_sections
from actions.documents.headings import DOCUMENTS, HEADING_KINDS, below, words_for_kind
from actions.documents.knowledge import Knowledge
from actions.finding.evidence import Evidence
from actions.finding.told_times import tells_surely_of_another
from actions.question import Question
from actions.replies.compose import Composer
from actions.replies.quoting import quote_passages
from actions.words import cues
from actions.words.coverage import cover, excess
from actions.words.matching import MatchText, Term
from actions.words.money_sources import OF_MONEY
from actions.words.openings import opening_said
from actions.words.place_kinds import LEVELS
from actions.words.vital import ASKING, CLAUSE, TELLING
from index.model import Passage, Section

UNSAID = 0.34  # share of a heading that the question does not say; beyond it the heading is about more


def answer_heading(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Quote what stands under the headings of the kind asked for, on the question's subject; None without such headings."""
    asked, titled = next((kind for kind in HEADING_KINDS if kind[0].search(question.text)), (None, None))
    if asked is None or titled is None:
        return None
    headed = [section for section in home_sections(question, knowledge) if titled.search(section.title)]
    headed = [section for section in headed if section.label or section.trail] or headed  # not all of the document
    passages = below(_of_holder_named(headed, titled, question), knowledge) or _opening_with(
        titled, question, knowledge
    )
    story = _of_the_asker(question.text, asked)
    said = [words_for_kind(question.text, asked)]
    subject = [term for term in question.terms if term.vital and titled.search(term.text) is None]
    subject = [term for term in subject if not (_stands_in(term, said) or _is_of_form(term))]
    subject = [term for term in subject if knowledge.terms.uses(term.text) or not _stands_in(term, story)]
    if part := cues.WHO_MAY_TAKE_PART.search(question.text):  # the heading is of those; any other word tells in what
        subject = [replace(term, vital=True) for term in question.terms if term.text != part["part"].lower()]
    own = [item for item in passages if not _leaves_open(subject, item, knowledge)]
    whole = {item.document for item in passages if not _left_open(subject, knowledge.document_texts[item.document])}
    chosen = own or [item for item in passages if item.document in whole]
    chosen = [item for item in chosen if not tells_surely_of_another(item, question, knowledge)] or chosen
    return quote_passages(chosen, composer, composer.wording.quote, strategy="heading")


def _is_of_form(term: Term) -> bool:
    """Tell whether a term is only the money asked for, the document or the level it is of: «nguồn tiền», «báo cáo», «xã»."""
    return term.text in OF_MONEY or term.text in DOCUMENTS or term.text in LEVELS


def _of_the_asker(text: str, asked: re.Pattern[str]) -> list[tuple[int, int]]:
    """Return the clauses in which whoever asks only tells of themselves: «Tôi về hưu rồi, …»."""
    clauses = [clause.span() for clause in CLAUSE.finditer(text)]
    return [
        (start, end)
        for start, end in clauses
        if TELLING.search(text[start:end]) and not any(cue.search(text, start, end) for cue in (ASKING, asked))
    ]


def _stands_in(term: Term, spans: Sequence[tuple[int, int]]) -> bool:
    return any(start <= term.start < end for start, end in spans)


def answer_headed(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Quote what stands under a heading that says all that the question is about and hardly anything else."""
    subject = [term for term in question.terms if term.vital]
    if not any(" " in term.text for term in subject):
        return None
    for section in home_sections(question, knowledge):
        title = MatchText(section.title)
        if section.title and not _left_open(subject, title) and excess(title, subject) <= UNSAID:
            passages = below([section], knowledge)
            passages = [item for item in passages if not tells_surely_of_another(item, question, knowledge)]
            if len(passages) > 1:
                return quote_passages(passages, composer, composer.wording.quote, strategy="heading")
    return None


def _of_holder_named(headed: Sequence[Section], titled: re.Pattern[str], question: Question) -> list[Section]:
    """Keep, of headings of one kind, those under the heading that opens with whom a question names, where one does."""
    above = [[title for title in section.trail if not titled.search(title)] for section in headed]
    said = [max((opening_said(title, question.text) for title in titles), default=0) for titles in above]
    most = max(said, default=0)
    return [section for section, words in zip(headed, said, strict=True) if words == most]


def _opening_with(titled: re.Pattern[str], question: Question, knowledge: Knowledge) -> list[Passage]:
    """Return the sentences that open with the words of such a heading («Mục tiêu chung: …»)."""
    return [item for item in home_passages(question, knowledge) if titled.match(item.text.lstrip(" -+*•"))]


def _left_open(subject: Sequence[Term], text: MatchText) -> bool:
    return bool(cover(subject, [(text, 1.0)], loosely=True).missing)


def _leaves_open(subject: Sequence[Term], passage: Passage, knowledge: Knowledge) -> bool:
    layers = [(knowledge.passage_texts[passage.id], 1.0), (knowledge.section_texts[passage.section], 0.75)]
    return bool(cover(subject, layers, loosely=True).missing)
