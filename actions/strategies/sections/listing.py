"""Answers «có mấy …» and «gồm những …»: a counted figure, or the numbered points of a document."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from actions.answer import Answer, Computation, Item, Status
from actions.documents.announced import announced
from actions.documents.counted_things import names_counted
from actions.documents.knowledge import Knowledge
from actions.documents.named_documents import names_our_own
from actions.documents.numbered_points import is_of_time, numbered_points
from actions.figures.enumerated import enumerated
from actions.finding.evidence import Evidence
from actions.finding.fitting_passages import all_fitting
from actions.question import Question
from actions.replies.compose import Composer, Mark
from actions.replies.quoting import quote_passages
from actions.strategies.amounts.figure import answer_figure
from actions.strategies.amounts.mention import answer_mention
from actions.strategies.rows.table_rows import answer_rows
from actions.strategies.sentences.passages import answer_achievement, answer_task
from actions.words import cues
from actions.words.coverage import cover
from actions.words.names import lists_some, names_beside
from index.model import Passage, Section
from vietnamese.units import unit_dimension

QUANTITY = re.compile(r"\b(mấy|bao nhiêu|số lượng|tổng số)\b")
NAMES = re.compile(
    rf"{cues.WHICH_OF.pattern}|\btên\b|liệt kê|kể ra|danh sách|(?:những|mấy) .* nào|cụ thể là gì|gồm|đó là (?:gì|những)|là những"
)
KIND_SOUGHT = re.compile(r"\b(?P<kind>[^\W\d_]+) nào\b", re.IGNORECASE)  # «ở phường nào»
BY_NAME = re.compile(r"\btên\b|danh sách|từng cái|đích danh", re.IGNORECASE)
THINGS_TO_DO = re.compile(  # «cải cách hành chính gồm mấy việc»: the points of a task
    r"\bgồm(?: có)? (?:những |các |mấy |bao nhiêu )?(?:đầu )?"
    r"(?:việc|nội dung|nhiệm vụ|giải pháp|biện pháp|công việc|phần việc|ý)\b",
    re.IGNORECASE,
)
PARTS_NAMED = re.compile(r"\b(?:khoản|nguồn|phần|mục) (?:thu |chi )?(?:nào|gì)\b", re.IGNORECASE)
RESULTS_ASKED = re.compile(r"kết quả|thành tích|thành tựu|đạt được")
CLAIMED_DONE = re.compile(
    r"\b(?:xong|đã|mới|rồi|hoàn (?:thành|tất)|làm được)\b", re.IGNORECASE
)  # tasks are yet to be done
POINTS_NAMED = re.compile(
    r"\b(?:nhiệm vụ|giải pháp|việc|điểm|ý|nội dung|mục|nhóm|chỉ tiêu|mục tiêu|phần)\b", re.IGNORECASE
)
LISTS_INSIDE = re.compile(
    r"\b(?:như|gồm|gồm có|cụ thể|sau|là)\s*:\s*[^.:;]+,", re.IGNORECASE
)  # «các hủ tục như: A, B và C»
MOST_ITEMS = 15
NAMED_BY_OPENING = 0.5  # share of the question that the opening line itself must say
SHORT_OPENING = 15  # syllables; a longer line with a colon says something of its own
PAGES = re.compile(r"\b(?:bao nhiêu|mấy) (?:trang|chữ|dòng|tờ)\b", re.IGNORECASE)  # of which no document tells


def answer_listing(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Answer with the counted figure; else count and list the numbered points."""
    if cues.POINTS_GROUPED.search(question.text) and not any(term.vital for term in question.terms):
        return answer_points(question, evidence, knowledge, composer)
    clean = composer.mark()
    counted = answer_figure(question, evidence, knowledge, composer)
    named = NAMES.search(question.text.lower()) is not None
    if counted is None and question.terms and THINGS_TO_DO.search(question.text):
        return answer_task(question, evidence, knowledge, composer)
    if named and any(term.vital for term in question.terms):
        listed = enumerated(question, knowledge) or _headed(question, evidence, knowledge)
        listed = listed or _named(question, evidence, knowledge, counted)
        if listed:
            composer.back_to(clean)
            return quote_passages(listed, composer, composer.wording.quote, strategy="listing")
    if counted is not None and named and PARTS_NAMED.search(question.text) and _has_parts(counted, knowledge):
        return counted  # «thu ngân sách từ những nguồn nào»
    counts = bool(names_counted(question.text)) or not cues.MONEY.search(question.text)
    priced = counted is not None and _measures_money(counted) and counts
    uncounted = counted is None or priced or not counted.figures  # «mấy dự án» has no price
    if uncounted and question.terms:
        listed_rows = composer.mark()
        composer.back_to(clean)
        if (rows := answer_rows(question, knowledge, composer)) is not None:
            return rows
        composer.back_to(listed_rows)
    has_parts = counted is not None and _has_parts(counted, knowledge)  # «thu ngân sách tách ra làm mấy khoản»
    if priced and names_counted(question.text) and not (has_parts or cues.MONEY.search(question.text)):
        composer.back_to(clean)
        return answer_task(question, evidence, knowledge, composer)
    if counted is not None:
        return _not_listed(counted, question, knowledge, composer, clean) if named else counted
    if question.terms and cues.POINTS_COUNTED.search(question.text):
        return answer_task(question, evidence, knowledge, composer)
    if question.terms and QUANTITY.search(question.text.lower()):
        return answer_mention(question, evidence, knowledge, composer)
    if question.terms:
        return answer_task(question, evidence, knowledge, composer)
    if RESULTS_ASKED.search(question.text.lower()):
        return answer_achievement(question, evidence, knowledge, composer)
    if PAGES.search(question.text) or _goes_on(question):
        return None
    return answer_points(question, evidence, knowledge, composer)


def _goes_on(question: Question) -> bool:
    """Tell whether a message asks on after an answer and names no points of a document: «là mấy cái», «kể ra»."""
    return question.follow_up and bool(question.memory.citations) and not POINTS_NAMED.search(question.text)


def _has_parts(answer: Answer, knowledge: Knowledge) -> bool:
    """Tell whether the figure that an answer leads with is stated with its parts."""
    return any(knowledge.release.parts.get(item.figure.id) for item in answer.figures[:1])


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
    whole = [match for match in fitting if _says_all(question, match.passage, knowledge)]
    if counted is not None:
        whole = [match for match in whole if match.passage.id not in seen]
    if counted is not None or BY_NAME.search(question.text):
        whole = [match for match in whole if _lists(match.passage.text, question)]
    found = [match.passage for match in whole if not match.passage.cells][:MOST_ITEMS]
    return sorted(found, key=lambda item: LISTS_INSIDE.search(item.text) is None)  # what names them first


def _says_all(question: Question, passage: Passage, knowledge: Knowledge) -> bool:
    """Tell whether a sentence says all that a question names; one that lists («hủ tục như: …») with the headings over it."""
    own = [(knowledge.passage_texts[passage.id], 1.0)]
    if LISTS_INSIDE.search(passage.text):
        own.append((knowledge.section_texts[passage.section], 0.9))
    return not cover(question.terms, own).missing


def _lists(text: str, question: Question) -> bool:
    """Tell whether a sentence lists («gồm …», «…: …») or names («xã Chiềng Vạn») what the question asks for."""
    return lists_some(text, {term.text.split()[0] for term in question.terms if term.vital})


def _not_listed(
    counted: Answer, question: Question, knowledge: Knowledge, composer: Composer, clean: Mark
) -> Answer | None:
    """Say that the documents count without naming, when names were asked for and the count has no parts.

    A sentence that names what is asked («ở phường nào») is quoted: «tập trung tại phường … (4 điểm)».
    """
    if len(counted.figures) != 1 or knowledge.release.parts.get(counted.figures[0].figure.id):
        return counted
    first = counted.figures[0].figure
    composer.back_to(clean)
    passage = knowledge.release.passages[first.passage]
    if names_beside(passage.text, {match["kind"].lower() for match in KIND_SOUGHT.finditer(question.text)}):
        return quote_passages([passage], composer, composer.wording.quote, strategy="listing")
    composer.lead(composer.wording.only_counted.format(claim=composer.claim(first)), stress=first.amount.text())
    return composer.answer(Status.PARTLY_ANSWERED, strategy="listing")


def answer_points(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """List the numbered points («Một là» …) of the document in force with their opening sentences.

    None for those of a document that is only cited: «kế hoạch số 80 gồm mấy nhiệm vụ».
    """
    if question.numbers and not names_our_own(question, knowledge):
        return None
    points = numbered_points(question.document or knowledge.default.id, knowledge, asked=question.text)
    if len(points) < 2 or not is_of_time(question.document, question.periods, knowledge):
        return None
    return _list(points, knowledge, composer, status=Status.ANSWERED)


def answer_claimed_points(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Say whether there are as many numbered points as a question says, and list them: «có 6 nhiệm vụ đúng không»."""
    points = numbered_points(question.document or knowledge.default.id, knowledge, asked=question.text)
    timely = is_of_time(question.document, question.periods, knowledge)
    claimed = len(question.amounts) == 1 and cues.POINTS_CLAIMED.search(question.text) is not None
    if (
        not claimed
        or not timely
        or CLAIMED_DONE.search(question.text)
        or len(points) < 2
        or any(term.vital and term.text != "nhiệm vụ" for term in question.terms)
    ):
        return None
    right = question.amounts[0].value == len(points)
    verdict = composer.wording.yes_figure if right else composer.wording.corrected
    composer.lead(verdict.format(claim="").strip())
    return _list(points, knowledge, composer, status=Status.ANSWERED if right else Status.CORRECTED_PREMISE)


def _list(points: Sequence[Section], knowledge: Knowledge, composer: Composer, *, status: Status) -> Answer:
    """Count numbered points and quote how each of them opens."""
    trail = points[0].trail[-1] if points[0].trail else ""
    what = composer.wording.points_named.format(title=trail) if trail else composer.wording.points
    count = str(len(points))
    composer.allow(trail)
    composer.state(composer.wording.count_points.format(count=count, what=what), stress=count)
    heads = [knowledge.release.section_passages[point.id][0] for point in points]
    shown = heads[:MOST_ITEMS]
    composer.items(Item(composer.quote(head), composer.cite(head)) for head in shown)
    composer.compute(Computation("count", tuple(head.id for head in heads), Decimal(len(points)), count))
    return composer.answer(status, strategy="points")
