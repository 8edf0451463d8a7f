"""Answers to whom something is sent or handed in: «gửi cho ai», «gửi qua cơ quan nào», «nộp cho sở nào»."""

from __future__ import annotations

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.figures.naming import sentence_case
from actions.finding.evidence import Evidence
from actions.finding.fitting_passages import all_fitting
from actions.question import Question
from actions.replies.compose import Composer
from actions.words.sending import SENT_ASKED, receivers
from index.model import Passage


def answer_sent_to(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Name whom the sentence asked about says that something is sent to, or through; None where it says of no sending."""
    asked = SENT_ASKED.search(question.text)
    if asked is None:
        return None
    through = (asked["way"] or "").lower().endswith("qua")
    what = " ".join(asked["what"].lower().split())
    saying = [
        item
        for item in knowledge.release.document_passages[question.document or knowledge.default.id]
        if " " in what and what in item.text.lower()
    ]
    for passage in (*_told(question, evidence, knowledge), *saying):
        if names := receivers(passage.text, through=through):
            shown = sentence_case(", ".join(names[:3]))
            composer.lead(composer.wording.agency.format(agency=shown), stress=shown)
            composer.quotes([passage])
            return composer.answer(Status.ANSWERED, strategy="sent_to")
    return None


def _told(question: Question, evidence: Evidence, knowledge: Knowledge) -> list[Passage]:
    """Return the sentences just quoted and those of their points, for a follow-up, and those that speak of all that is named."""
    own = [term for term in question.terms if term.start >= 0 and term.vital]
    last = knowledge.passages_at((document, start) for document, start, _ in question.memory.citations)
    around = [item for told in last for item in knowledge.release.section_passages.get(told.section, ())]
    follows = [*last, *around] if question.follow_up or question.leaning else []
    near = [item for item in follows if all(knowledge.passage_texts[item.id].speaks_of(term) for term in own)]
    fitting = [match.passage for match in all_fitting(question, evidence.passages) if not match.coverage.missing]
    named = [match.passage for match in evidence.passages if any(" " in term.text for term in own)]
    naming = [item for item in named if all(knowledge.passage_texts[item.id].speaks_of(term) for term in own)]
    return list({item.id: item for item in (*near, *(fitting if question.terms else ()), *naming)}.values())
