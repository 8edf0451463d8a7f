"""Answers «ai chịu trách nhiệm đòi» after an amount was told: who is given the task with the same amount."""

from __future__ import annotations

import re
from collections.abc import Iterator

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.documents.neighbours import agency_after, heading_agency
from actions.documents.roles import Role
from actions.figures.naming import sentence_case
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.compose import Composer
from actions.words.matching import Term
from actions.words.organisations import leads_in
from index.model import Figure, Passage

SEES_TO_IT = re.compile(  # what «ai» is to do with what was told; «ai nợ» asks whose it is
    r"\b(?:chịu trách nhiệm|phụ trách|chủ trì|đứng ra|lo|đòi|thu|thu hồi|đôn đốc|truy thu|xử lý|giải quyết|khắc phục|trả|chi trả|"
    r"vận động|làm|theo dõi)\b",
    re.IGNORECASE,
)


def answer_who_of_amount(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Name whose task the amount just told is; None where a question names a thing of its own or no task has the amount."""
    told = knowledge.release.figures.get(question.memory.figures[0]) if question.memory.figures else None
    own = [term for term in question.terms if term.start >= 0]
    if told is None or not question.follow_up or not SEES_TO_IT.search(question.text):
        return None
    if any(term.known or " " in term.text for term in own):
        return None
    spoken_of = [Term(text, synonyms, related) for text, synonyms, related in question.memory.terms]
    for passage in _tasks_with(told, knowledge):
        if not any(knowledge.passage_texts[passage.id].speaks_of(term) for term in spoken_of if " " in term.text):
            continue
        after = agency_after(passage, question, knowledge)
        names = heading_agency(passage, knowledge) or leads_in(passage.text) or (after[1] if after else [])
        if names:
            shown = sentence_case(names[0])
            composer.lead(composer.wording.agency.format(agency=shown), stress=shown)
            composer.quotes([passage, *([after[0]] if after and names is after[1] else [])])
            return composer.answer(Status.ANSWERED, strategy="who_of_amount")
    return None


def _tasks_with(told: Figure, knowledge: Knowledge) -> Iterator[Passage]:
    """Yield the passages of tasks in the same document that state the amount of a figure, the one it stands in aside."""
    for figure in knowledge.release.figures.values():
        passage = knowledge.release.passages[figure.passage]
        same = (figure.amount.value, figure.amount.unit) == (told.amount.value, told.amount.unit)
        beside = (
            passage.document == knowledge.release.passages[told.passage].document and figure.passage != told.passage
        )
        if same and beside and not passage.cells and knowledge.roles[passage.id] is Role.TASK:
            yield passage
