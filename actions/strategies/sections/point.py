"""Answers «nhiệm vụ thứ năm là gì», «mục Bảy là nói gì»: one numbered point of the document, whole."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from actions.answer import Answer, Computation, Item, Status
from actions.claims.plain_yes import DONE_ASKED
from actions.documents.knowledge import Knowledge
from actions.documents.numbered_points import numbered_points
from actions.documents.roles import Role
from actions.figures.naming import sentence_case
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.reading.asked_point import LAST, asked_point
from actions.replies.compose import Composer
from actions.replies.quoting import QUOTED_AT_ONCE, quote_passages
from actions.replies.section_name import section_name
from actions.words import cues
from actions.words.organisations import doers_in
from index.model import Passage, Section

WHICH_POINT = re.compile(  # «nó nằm ở nhiệm vụ thứ mấy», «thuộc mục nào» of what was just told
    r"\b(?:nằm|thuộc|ở|trong|tại|là)(?: [^\W\d_]+){0,2}? (?:nhiệm vụ|giải pháp|mục|phần|điểm|nhóm|ý)(?: thứ| số)? (?:mấy|nào)\b",
    re.IGNORECASE,
)
STANDS_WHERE = re.compile(  # «giá cát tăng 22% nằm ở mục nào»
    r"\b(?:nằm|ghi|viết|nói|nêu)(?: [^\W\d_]+){0,2}? (?:ở|trong|tại) (?:mục|phần|điểm|chương)(?: thứ| số)? (?:mấy|nào)\b",
    re.IGNORECASE,
)
ABOUT = 0.5  # credit of a term that a sentence is about


def answer_point(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Quote the named point of the document in force, of it what a question names; None when there is no such point."""
    position = asked_point(question.text)
    points = numbered_points(question.document or knowledge.default.id, knowledge, asked=question.text)
    if position == LAST and points:
        position = len(points)
    if position is None or not points or position < 1:
        return None
    if position > len(points):
        return _only_so_many(points, knowledge, composer)
    passages = knowledge.release.section_passages[points[position - 1].id]
    named = [term for term in question.terms if term.vital]
    about = [
        item
        for item in passages
        if any(knowledge.passage_texts[item.id].credit(term, loosely=True) >= ABOUT for term in named)
    ]
    if (asked := _asked_of(question, about or passages, knowledge, composer)) is not None:
        return asked
    whole = cues.ALL_OF_IT.search(question.text) is not None
    return quote_passages(about or passages, composer, composer.wording.quote, strategy="point", whole=whole)


def _asked_of(
    question: Question, passages: Sequence[Passage], knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Say who does a point, if it is done or what it costs, or that this is not stated; None where nothing is asked."""
    wording, doers = composer.wording, [name for item in passages for name in doers_in(item.text)]
    figures = [item for passage in passages for item in knowledge.release.passage_figures.get(passage.id, ())]
    if cues.WHO.search(question.text) and doers:
        shown = sentence_case(", ".join(dict.fromkeys(doers)))
        composer.lead(wording.agency.format(agency=shown), stress=shown)
        composer.quotes(item for item in passages if doers_in(item.text))
        return composer.answer(Status.ANSWERED, strategy="point")
    if cues.WHO.search(question.text):
        template, status = wording.no_agency, Status.PARTLY_ANSWERED
    elif DONE_ASKED.search(question.text) and knowledge.roles[passages[0].id] is Role.TASK:
        template, status = wording.only_a_task, Status.ANSWERED
    elif cues.HOW_MUCH.search(question.text) and not figures:
        template, status = wording.no_amount_of_it, Status.PARTLY_ANSWERED
    else:
        return None
    composer.lead(template.format(quote=composer.quote(passages[0])))
    composer.quotes(passages[1:QUOTED_AT_ONCE])
    return composer.answer(status, strategy="point")


def answer_which_point(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Name the numbered point that the sentence just quoted stands in: «nó nằm ở nhiệm vụ thứ mấy?»."""
    cited = [(document, start) for document, start, _ in question.memory.citations]
    if not WHICH_POINT.search(question.text):
        return None
    if any(term.start >= 0 and term.vital for term in question.terms):
        if not STANDS_WHERE.search(question.text):
            return None
        sure = [match.passage for match in evidence.passages[:1] if match.at_home and not match.coverage.missing]
    else:
        sure = knowledge.passages_at(cited)[:1]
    passage = next(iter(sure), None)
    section = knowledge.release.sections[passage.section] if passage is not None else None
    if passage is None or section is None or not (section.label or section.title):
        return None
    quote, name = composer.quote(passage), _full_name(section)
    composer.allow(name)
    composer.lead(composer.wording.stands_in_point.format(point=name, quote=quote))
    return composer.answer(Status.ANSWERED, strategy="point")


def _full_name(section: Section) -> str:
    """Return the name of a section, of a lettered point («điểm b») with its title and the heading above it."""
    name = section_name(section)
    if not section.label.startswith("điểm"):
        return name
    titles = [title for title in (section.title, *section.trail[-1:]) if title and title not in name]
    return ", ".join([name, *titles])


def _only_so_many(points: Sequence[Section], knowledge: Knowledge, composer: Composer) -> Answer:
    """Say how many points there are when a question names one beyond the last."""
    trail = points[0].trail[-1] if points[0].trail else ""
    what = composer.wording.points_named.format(title=trail) if trail else composer.wording.points
    count = str(len(points))
    heads = [knowledge.release.section_passages[point.id][0] for point in points]
    composer.allow(trail)
    composer.lead(composer.wording.no_such_point)
    composer.line(composer.wording.count_points.format(count=count, what=what))
    composer.items(Item(composer.quote(head), composer.cite(head)) for head in heads)
    composer.compute(Computation("count", tuple(head.id for head in heads), Decimal(len(points)), count))
    return composer.answer(Status.CORRECTED_PREMISE, strategy="points")
