"""Answers «ai», «cơ quan nào»: the organisations named in the sentence that answers."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions import cues
from actions.answer import Answer, Status
from actions.compose import Composer
from actions.evidence import Evidence, PassageMatch
from actions.fitting_passages import all_fitting
from actions.knowledge import Knowledge
from actions.named_documents import named_documents
from actions.neighbours import agency_after, heading_agency
from actions.organisations import ADDRESSING, doers_in, organisations_in
from actions.question import Question
from actions.times import clause_about
from index.model import Passage

LOOSER_AGENCY = 0.4  # the sentence that names the agency may be this much less about the question than the best one
APPROVING = re.compile(  # done by those that something is put before: «đơn vị nào thông qua các đề án»
    r"\b(?:thông qua|phê duyệt|xét duyệt|duyệt|cho ý kiến|xem xét|quyết định|qua tay|quyết)\b", re.IGNORECASE
)
ASSIGNING = re.compile(  # opens a sentence that gives a task to somebody: «2. Giao Thường trực HĐND …»
    r"[\s\-+*•]*(?:\d+[.)]\s*|[a-zđ]\)\s*)?(?:Giao|Đề nghị|Yêu cầu)\b", re.IGNORECASE
)
SURE_SHARE = 0.7  # below this a sentence that names an agency may be about something else


def answer_who(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Name the organisations of the best sentence; say so when it names none."""
    for passage, span in named_documents(question, knowledge):
        if names := organisations_in(passage.text[span.end :]):
            return _name(names[:1], passage, composer)
    fitting = all_fitting(question, evidence.passages)
    fitting = [match for match in fitting if match.coverage.share >= SURE_SHARE or not match.coverage.missing]
    if office := cues.OFFICE.search(question.text) if cues.OFFICE_HOLDER.search(question.text) else None:
        fitting = [match for match in fitting if office.group().lower() in match.passage.text.lower()]
    put_before = ADDRESSING.search(f"{question.text} ") or APPROVING.search(question.text)
    named_in = organisations_in if put_before else doers_in
    for match in [*fitting, *_less_sure(question, evidence)]:
        about = clause_about(match.passage.text, question)
        names = heading_agency(match.passage, knowledge) or named_in(about) or named_in(match.passage.text)
        if names := [name for name in names if not _is_asked_about(name, question)]:
            also = _as_well(match, fitting, knowledge)
            named = dict.fromkeys([*names[:4], *(name for _, name in also)])
            return _name(list(named), match.passage, composer, *(item for item, _ in also))
        if match in fitting and (told := agency_after(match.passage, question, knowledge)):
            following, names = told
            return _name(names[:4], match.passage, composer, following)
    if not fitting:
        return None
    composer.lead(composer.wording.no_agency.format(quote=composer.quote(fitting[0].passage)))
    return composer.answer(Status.PARTLY_ANSWERED, strategy="who")


def _as_well(match: PassageMatch, fitting: Sequence[PassageMatch], knowledge: Knowledge) -> list[tuple[Passage, str]]:
    """Return the sentences that give the very same to another agency by name («Giao …», «Đề nghị …»), with its name."""
    if not ASSIGNING.match(match.passage.text):
        return []
    same = [
        item
        for item in fitting
        if item.passage.id != match.passage.id
        and item.passage.document == match.passage.document
        and ASSIGNING.match(item.passage.text)
        and not item.coverage.missing
        and len(item.coverage.loose) <= len(match.coverage.loose)
    ]
    return [(item.passage, names[0]) for item in same[:2] if (names := organisations_in(item.passage.text))]


def _is_asked_about(name: str, question: Question) -> bool:
    """Tell whether an agency is the very thing of the question, which no answer to «ai» repeats."""
    return any(term.text == name.lower() for term in question.terms if term.kind != "organisation")


def _less_sure(question: Question, evidence: Evidence) -> list[PassageMatch]:
    """Return the sentences near the best that say some of the question's things in so many words, whatever they leave open."""
    if cues.OFFICE_HOLDER.search(question.text):
        return []  # an agency of the sentence is no answer to who leads one
    fitting = all_fitting(question, evidence.passages)
    things = [term for term in question.terms if term.vital and " " in term.text]
    return [
        match
        for match in fitting
        if match.score >= fitting[0].score - LOOSER_AGENCY
        and any(term not in (*match.coverage.missing, *match.coverage.loose) for term in things)
    ]


def _name(names: list[str], passage: Passage, composer: Composer, *following: Passage) -> Answer:
    shown = ", ".join(names)
    composer.lead(composer.wording.agency.format(agency=shown), stress=shown)
    composer.quotes([passage, *following])
    return composer.answer(Status.ANSWERED, strategy="who")
