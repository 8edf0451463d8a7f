"""Answers «có mấy …» and «gồm những …»: a counted figure, or the numbered points of a document."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from actions import cues
from actions.answer import Answer, Computation, Item, Status
from actions.compose import Composer, Mark
from actions.coverage import cover
from actions.evidence import Evidence
from actions.knowledge import Knowledge
from actions.question import Question
from actions.roles import Role
from actions.strategies.enumerated import enumerated
from actions.strategies.figure import answer_figure
from actions.strategies.mention import answer_mention
from actions.strategies.passages import all_fitting, announced, answer_achievement, answer_task, quote_passages
from actions.strategies.table_rows import answer_rows
from index.model import Passage, Section
from vietnamese.units import unit_dimension

QUANTITY = re.compile(r"\b(mấy|bao nhiêu|số lượng|tổng số)\b")
NAMES = re.compile(
    rf"{cues.WHICH_OF.pattern}|\btên\b|liệt kê|kể ra|danh sách|những .* nào|cụ thể là gì|gồm|đó là (?:gì|những)|là những"
)
BY_NAME = re.compile(r"\btên\b|danh sách|từng cái|đích danh", re.IGNORECASE)
RESULT_WORDS = re.compile(r"kết quả|thành tích|thành tựu|đạt được")
POINT_WORDS = (
    "chỉ tiêu",
    "mục tiêu",
    "nhiệm vụ",
    "giải pháp",
    "kết quả",
    "hạn chế",
    "tồn tại",
    "đột phá",
    "tổ chức thực hiện",
)
TASKS = re.compile(r"nhiệm vụ|giải pháp", re.IGNORECASE)
LIMIT = 15
NAMED_BY_OPENING = 0.5  # share of the question that the opening line itself must say
SHORT_OPENING = 15  # syllables; a longer line with a colon says something of its own
ENUMERATED = re.compile(r":\s*\S|\b(?:gồm|bao gồm|cụ thể là)\b", re.IGNORECASE)


def answer_listing(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Answer with the counted figure; else count and list the numbered points."""
    if cues.POINTS_GROUPED.search(question.text) and not any(term.vital for term in question.terms):
        return answer_points(question, evidence, knowledge, composer)
    clean = composer.mark()
    counted = answer_figure(question, evidence, knowledge, composer)
    named = NAMES.search(question.text.lower()) is not None
    if named and question.terms:
        listed = enumerated(question, knowledge) or _headed(question, evidence, knowledge)
        listed = listed or _named(question, evidence, knowledge, counted)
        if listed:
            composer.back_to(clean)
            return quote_passages(listed, composer, composer.wording.quote, strategy="listing")
    priced = counted is not None and _measures_money(counted) and not cues.MONEY.search(question.text)
    if (counted is None or priced or counted.status is Status.CLARIFY) and question.terms:  # «mấy dự án» has no price
        listed_rows = composer.mark()
        composer.back_to(clean)
        if (rows := answer_rows(question, knowledge, composer)) is not None:
            return rows
        composer.back_to(listed_rows)
    if counted is not None:
        return _not_listed(counted, knowledge, composer, clean) if named else counted
    if question.terms and cues.POINTS_COUNTED.search(question.text):
        return answer_task(question, evidence, knowledge, composer)
    if question.terms and QUANTITY.search(question.text.lower()):
        return answer_mention(question, evidence, knowledge, composer)
    if question.terms:
        return answer_task(question, evidence, knowledge, composer)
    if RESULT_WORDS.search(question.text.lower()):
        return answer_achievement(question, evidence, knowledge, composer)
    return answer_points(question, evidence, knowledge, composer)


def _measures_money(answer: Answer) -> bool:
    units = [item.figure.amount.unit or "" for item in answer.figures[:1]]
    return any(unit_dimension(unit).startswith("money") for unit in units if unit)


def _headed(question: Question, evidence: Evidence, knowledge: Knowledge) -> list[Passage]:
    """Return the lines of a list whose opening line («2. Công trình trọng điểm:») says all that the question names."""
    for match in evidence.passages:
        if not match.at_home or match.coverage.missing or not match.passage.text.rstrip().endswith(":"):
            continue
        opening = knowledge.passage_texts[match.passage.id]
        said = cover(question.terms, [(opening, 1.0)], loosely=True)
        if opening.length > SHORT_OPENING or said.missing or said.share < NAMED_BY_OPENING:
            continue
        if listed := announced(match.passage, knowledge):
            return listed
    return []


def _named(question: Question, evidence: Evidence, knowledge: Knowledge, counted: Answer | None) -> list[Passage]:
    """Return the sentences of running text that hold every word of the question, other than the one that only counts."""
    seen = {item.figure.passage for item in counted.figures} if counted else set()
    if counted and any(knowledge.release.parts.get(item.figure.id) for item in counted.figures):
        return []
    fitting = all_fitting(question, evidence.passages)
    whole = [
        match
        for match in fitting
        if not cover(question.terms, [(knowledge.passage_texts[match.passage.id], 1.0)]).missing
    ]
    if counted is not None:
        whole = [match for match in whole if match.passage.id not in seen]
    if counted is not None or BY_NAME.search(question.text):
        whole = [match for match in whole if _lists(match.passage.text, question)]
    return [match.passage for match in whole if not match.passage.cells][:LIMIT]


def _lists(text: str, question: Question) -> bool:
    """Tell whether a sentence lists («gồm …», «…: …») or names («xã Chiềng Vạn») what the question asks for."""
    heads = {term.text.split()[0] for term in question.terms if term.vital}
    words = text.split()
    named = any(word.lower() in heads and after[:1].isupper() for word, after in pairwise(words))
    return named or ENUMERATED.search(text) is not None


def _not_listed(counted: Answer, knowledge: Knowledge, composer: Composer, clean: Mark) -> Answer:
    """Say that the documents count without naming, when names were asked for and the count has no parts."""
    first = counted.figures[0].figure
    if knowledge.release.parts.get(first.id) or len(counted.figures) > 1:
        return counted
    composer.back_to(clean)
    composer.lead(composer.wording.only_counted.format(claim=composer.claim(first)), stress=first.amount.text())
    return composer.answer(Status.PARTLY_ANSWERED, strategy="listing")


def answer_points(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """List the numbered points («Một là» …) of the document in force with their opening sentences."""
    points = numbered_points(question.document or knowledge.default.id, knowledge, asked=question.text)
    if len(points) < 2:
        return None
    trail = points[0].trail[-1] if points[0].trail else ""
    what = composer.wording.points_named.format(title=trail) if trail else composer.wording.points
    count = str(len(points))
    composer.allow(trail)
    composer.lead(composer.wording.count_points.format(count=count, what=what), stress=count)
    heads = [knowledge.release.section_passages[point.id][0] for point in points]
    shown = heads[:LIMIT]
    composer.items(Item(composer.quote(head), composer.cite(head)) for head in shown)
    composer.compute(Computation("count", tuple(head.id for head in heads), Decimal(len(points)), count))
    return composer.answer(Status.ANSWERED, strategy="points")


def only_so_many(points: Sequence[Section], knowledge: Knowledge, composer: Composer) -> Answer:
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


def numbered_points(document: str, knowledge: Knowledge, *, asked: str = "") -> list[Section]:
    """Return the labelled sections of a document that stand together under one heading: those asked for.

    Those whose heading has the question's own word for them («chỉ tiêu», «hạn chế»), else those that set tasks, and of
    several groups the largest.
    """
    groups: dict[tuple[str, ...], list[Section]] = {}
    for section in knowledge.release.sections.values():
        passages = knowledge.release.section_passages.get(section.id)
        if section.document == document and section.label and passages:
            groups.setdefault(section.trail, []).append(section)
    wanted = [word for word in POINT_WORDS if word in asked.lower()]

    def rank(group: list[Section]) -> tuple[int, bool, bool, int]:
        heading = group[0].trail[-1].lower() if group[0].trail else ""
        role = knowledge.roles[knowledge.release.section_passages[group[0].id][0].id]
        sets_tasks = TASKS.search(heading) is not None
        return sum(word in heading for word in wanted), sets_tasks, role is Role.TASK, len(group)

    return max((group for group in groups.values() if len(group) > 1), key=rank, default=[])
