"""Answers who carries out a document as a whole and who watches over that: «ai lo thực hiện, ai giám sát»."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.answer import Answer, Status
from actions.documents.document_choice import home_passages
from actions.documents.knowledge import Knowledge
from actions.figures.naming import sentence_case
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.compose import Composer
from actions.words.carrying_out import CARRIED_OUT, WATCHED, asks_who_carries_out, asks_who_watches
from actions.words.matching import MatchText
from actions.words.organisations import organisations_in
from index.model import Passage

GIVEN_TO = re.compile(  # «2. Giao|Thường trực HĐND, các Ban HĐND|trong phạm vi nhiệm vụ …»
    r"\W*(?:\d+[.)]\s*|[a-zđ][.)]\s*)?(?:(?:Giao|Đề nghị|Yêu cầu)(?: cho)?\s+)?"
    r"(?P<body>[^\d:]+?)(?=\s*(?:,? (?:trong phạm vi|theo chức năng|căn cứ|có trách nhiệm|chịu trách nhiệm|chủ trì|tổ chức|"
    r"phối hợp|thực hiện)\b|$))",
    re.IGNORECASE,
)


def answer_carried_out(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Name who the document gives its carrying out to, who watches over it, or both, as asked; None where it does not say."""
    wanted = [
        said for asks, said in ((asks_who_carries_out, CARRIED_OUT), (asks_who_watches, WATCHED)) if asks(question.text)
    ]
    if not wanted or question.numbers or _names_another(question, knowledge):
        return None
    told = [_told(said, home_passages(question, knowledge)) for said in wanted]
    if not all(told):
        return None
    for passage, body in filter(None, told):
        shown = sentence_case(body)
        composer.state(composer.wording.agency.format(agency=shown), stress=shown)
        composer.quotes([passage])
    return composer.answer(Status.ANSWERED, strategy="carried_out")


def _names_another(question: Question, knowledge: Knowledge) -> bool:
    """Tell whether a question names a thing that is neither the document nor what is done with it."""
    own = knowledge.document_texts[question.document or knowledge.default.id]
    acts = MatchText("tổ chức triển khai thực hiện thi hành giám sát kiểm tra làm đúng việc văn bản này")
    return any(term.vital and not own.speaks_of(term) and not acts.speaks_of(term) for term in question.terms)


def _told(said: re.Pattern[str], passages: Sequence[Passage]) -> tuple[Passage, str] | None:
    """Return the first sentence that gives the part to bodies which it names, with them; one of a task has it for that task."""
    for passage in passages:
        found = None if passage.cells else said.search(passage.text)
        whose = GIVEN_TO.match(passage.text, 0, found.start()) if found else None
        if whose and organisations_in(whose["body"]):
            return passage, whose["body"].strip(" ,")
    return None
