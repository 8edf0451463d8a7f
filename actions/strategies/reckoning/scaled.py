"""Works out from one figure what a question supposes: so many of what an amount is for each of, a multiple, the share left.

«Mỗi năm ít nhất 30 mô hình thì 4 năm là bao nhiêu?», «hộ bị phạt 2 triệu thì công ty bị phạt bao nhiêu?» where fines are said
to be «gấp 02 lần», «phải đạt 70% thì còn tối đa bao nhiêu phần trăm chưa đạt?».
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from actions.answer import Answer, Status
from actions.documents.document_choice import homes
from actions.documents.knowledge import Knowledge
from actions.figures.asserted import comparable, confirms
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.reckoning.calculation import calculate
from actions.reckoning.scaling import is_for_each
from actions.replies.compose import Composer
from actions.replies.worked_out import say_calculation
from actions.words import cues
from actions.words.asked_unit import SHARE_ASKED, asked_dimension, base_unit, measures
from actions.words.for_each import TIMES, each_named
from actions.words.matching import MatchText
from index.model import Figure
from vietnamese.amounts import Amount, Bound
from vietnamese.numbers import parse_number
from vietnamese.units import unit_dimension

CAPPED = re.compile(r"\b(?:tối đa|không quá|một lần|1 lần|01 lần)\b", re.IGNORECASE)  # so many of it do not add up
COUNT = r"(?<![\d.,/])(\d{{1,3}}|hai|ba|bốn|sáu|bảy|tám|chín|mười)\s+{thing}\b(?!\s+\d)"
MANY_TIMES = re.compile(  # «mức tiền phạt của tổ chức gấp 02 lần mức tiền phạt đối với cá nhân»
    r"(?:của|đối với|cho)\s+(?P<more>[^\W\d_]+(?: [^\W\d_]+){0,3}?)\s+(?:bằng|gấp)\s+\d+\s+lần\b[^.;]*?"
    r"(?:của|đối với|cho)\s+(?P<less>[^\W\d_]+(?: [^\W\d_]+){0,3})\s*(?:[.,;)]|$)",
    re.IGNORECASE,
)
AS_SET = re.compile(r"(?:đúng )?(?:mức|chỉ tiêu|kế hoạch)\b|đúng\b|tối thiểu\b|tối đa\b", re.IGNORECASE)
NOT_YET = re.compile(r"\bchưa (?!ạ\b|vậy\b|nhỉ\b|hả\b|bạn\b|anh\b|chị\b)([^\W\d_]+)", re.IGNORECASE)


def answer_scaled(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Multiply the figure whose amount a question gives, or take its share from the whole; None where it supposes none."""
    if not question.amounts or not cues.AMOUNT.search(question.text):
        return None
    for operation, figures in _plans(question, evidence, knowledge):
        try:
            calculation = calculate(operation, figures, composer.wording)
        except ValueError:
            continue
        say_calculation(calculation, figures, composer)
        return composer.answer(Status.ANSWERED, strategy="scaled")
    return None


def _plans(question: Question, evidence: Evidence, knowledge: Knowledge) -> Iterator[tuple[str, list[Figure]]]:
    """Yield the calculations that the words of a question suppose, with their figures."""
    given = _given(question, evidence, knowledge) or _set_for_each_time(question, evidence, knowledge)
    for each in each_named(question.text):
        things = [each.name(2), each.noun]  # «mỗi học sinh … 3 học sinh», «mỗi cây … 3 cây»
        thing = next((item for item in things if _counted(item, question)), things[-1])
        for figure in given:
            count = _count(thing, figure, question)
            text = knowledge.release.passages[figure.passage].text
            if count and is_for_each(thing, figure, text) and not CAPPED.search(text):
                yield f"times:{count}:{thing}", [figure]
    for factor in _factors(question, knowledge):
        yield from (("multiplied", [figure, factor]) for figure in given if base_unit(figure) != "lần")
    if SHARE_ASKED.search(question.text) and NOT_YET.search(question.text):
        said = {match.group(1).lower() for match in NOT_YET.finditer(question.text)}
        for figure in given:
            text = knowledge.release.passages[figure.passage].text.lower()
            if "chưa" not in figure.indicator and all(word in text for word in said):
                yield "rest", [figure]


def _given(question: Question, evidence: Evidence, knowledge: Knowledge) -> list[Figure]:
    """Return the figures that state an amount which the question gives, also as the end of a range, best first."""
    home = homes(question, knowledge)
    return [
        match.figure
        for match in evidence.figures
        if match.figure.document in home
        and match.figure.amount.unit
        and match.figure.amount.change is None
        and match.coverage.share > 0
        and (confirms(question, match.figure) or _ends_range(question, match.figure.amount))
    ]


def _set_for_each_time(question: Question, evidence: Evidence, knowledge: Knowledge) -> list[Figure]:
    """Return the figures asked about that are set for each year or month, where a question only gives how many of these.

    «Mỗi năm trồng đúng mức tối thiểu thì 5 năm được bao nhiêu cây?»
    """
    times = [each.noun for each in each_named(question.text) if each.noun in TIMES and _counted(each.noun, question)]
    if not times or any(amount.unit not in times for amount in question.amounts):
        return []
    said = (
        match.figure
        for match in evidence.figures
        if not match.aside and all(AS_SET.match(term.text) for term in match.coverage.missing)
    )
    return [figure for figure in said if figure.amount.change is None and _is_in_unit_asked(figure, question.text)][:1]


def _is_in_unit_asked(figure: Figure, text: str) -> bool:
    """Tell whether a figure is in the unit that a question asks in, by a measure or by the name of the things counted."""
    wanted = asked_dimension(text)
    unit = re.escape(figure.amount.unit or "?")
    return measures(figure, wanted) if wanted else re.search(rf"\b(?:bao nhiêu|mấy) {unit}\b", text) is not None


def _ends_range(question: Question, stated: Amount) -> bool:
    """Tell whether an amount of the question is the upper end of a range: «tối đa 4 triệu» of «từ 2 đến 4 triệu»."""
    pairs = (comparable(amount, stated) for amount in question.amounts if amount.unit)
    scale = stated.high / stated.value if stated.high is not None and stated.value else None
    return scale is not None and any(pair is not None and pair[0] == pair[1] * scale for pair in pairs)


def _count(thing: str, figure: Figure, question: Question) -> int:
    """Return how many of a thing the question supposes where the figure is for each of it; 0 for none."""
    found = _counted(thing, question)
    number = parse_number(found.group(1)) if found else None
    is_thing = figure.amount.unit is not None and unit_dimension(figure.amount.unit) == f"count: {thing}"
    return int(number) if number is not None and number > 1 and not is_thing else 0


def _counted(thing: str, question: Question) -> re.Match[str] | None:
    return re.search(COUNT.format(thing=re.escape(thing)), question.text, re.IGNORECASE)


def _factors(question: Question, knowledge: Knowledge) -> Iterator[Figure]:
    """Yield the figures «gấp N lần» whose two sides the question names, the dearer one in the clause that asks."""
    said = MatchText(question.text)
    for figure in knowledge.release.figures.values():
        if figure.amount.unit != "lần" or figure.amount.bound is not Bound.EXACT:
            continue
        rule = MANY_TIMES.search(knowledge.release.passages[figure.passage].text)
        if rule and all(said.holds(rule[side].lower()) == 1.0 for side in ("more", "less")):
            last = question.text.lower().rfind(rule["more"].lower())
            if last > question.text.lower().find(rule["less"].lower()):
                yield figure
