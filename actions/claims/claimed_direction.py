"""Holds which way a question says that something went against the changes that the documents state of that very thing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from actions.documents.knowledge import Knowledge
from actions.documents.period_fit import period_fit
from actions.figures.comparison_asked import COMPARED, PLANNED, UP_OR_DOWN, is_year_after
from actions.finding.evidence import gather, likely_whole
from actions.question import Question
from actions.words import cues
from actions.words.coverage import excess
from actions.words.granted import granted_clauses, wondered_at
from actions.words.indicator_names import plain_name, without_comparison
from actions.words.matching import MatchText, Term
from actions.words.statements import QUESTION_TAG
from index.model import Figure, FigureKind

WENT = re.compile(
    r"(?<!\bkhông )(?<!\bchưa )(?<!\bchẳng )\b(?P<up>tăng|leo thang)\b(?! (?:cường|trưởng|ca|thu|tốc))|"
    r"(?<!\bkhông )(?<!\bchưa )(?<!\bchẳng )\b(?P<down>giảm|sụt|tụt)\b(?! (?:nghèo|thiểu|nhẹ|sinh))",
    re.IGNORECASE,
)
FASTER = re.compile(r" (?:cao|thấp|nhanh|chậm|ít|nhiều|mạnh|kém) hơn\b", re.IGNORECASE)  # «tăng thấp hơn cùng kỳ»
NO_CLAIM = re.compile(  # wished, supposed or planned, or an amount that is asked for
    r"\b(?:nếu|giả sử|để|muốn|cần|(?<!có )phải|sẽ|định|dự kiến|phấn đấu|kế hoạch|mục tiêu|chỉ tiêu|nên|làm sao|bao nhiêu|mấy)\b",
    re.IGNORECASE,
)
OPEN = re.compile(r"\bcó\b", re.IGNORECASE)  # in a clause that something else is asked after
OF_THE_THING = (
    0.34  # share of an indicator that the question does not say; beyond it is of a part of the thing or of another
)


@dataclass(frozen=True, slots=True)
class Claimed:
    """The changes of a thing that a question says went ``way``; ``exact`` where they are of just that thing."""

    way: str
    moves: tuple[Figure, ...]
    exact: bool

    @property
    def agrees(self) -> bool:
        """Whether all changes go the way that is claimed."""
        return all(figure.amount.change == self.way for figure in self.moves)

    @property
    def denied(self) -> bool:
        """Whether all changes go the other way."""
        return all(figure.amount.change != self.way for figure in self.moves)


def gone_otherwise(question: Question, knowledge: Knowledge) -> Figure | None:
    """Return the change of the thing of which a clause taken for granted says the contrary; None where none does.

    All changes of it that are stated for the time must go the other way.
    """
    for start, end in (*granted_clauses(question.text), *wondered_at(question.text)):
        if any(not _is_in_a_term(said.start(), question) for said in OPEN.finditer(question.text, start, end)):
            continue
        claimed = _claimed(question, start, end, knowledge)
        if claimed is not None and claimed.denied:
            return claimed.moves[0]
    return None


def _is_in_a_term(at: int, question: Question) -> bool:
    """Tell whether a word stands inside the name of a thing: the «có» of «lao động có việc làm»."""
    return any(
        term.start <= at < term.start + len(term.said or term.text) for term in question.terms if term.start >= 0
    )


def claimed_to_go(question: Question, knowledge: Knowledge) -> Claimed | None:
    """Return the stated changes of what a question of yes or no says went up or down; None where none is stated."""
    if question.amounts or not cues.CLOSED.search(question.text):
        return None
    tag = QUESTION_TAG.search(question.text)
    return _claimed(question, 0, tag.start() if tag else len(question.text), knowledge)


def _claimed(question: Question, start: int, end: int, knowledge: Knowledge) -> Claimed | None:
    """Return what a stretch of a question says of which way something went; None where it claims or names nothing."""
    went = WENT.search(question.text, start, end)
    if (
        went is None
        or FASTER.match(question.text, went.end())
        or UP_OR_DOWN.search(question.text)
        or NO_CLAIM.search(question.text, start, end)
    ):
        return None
    things = tuple(term for term in question.terms if start <= term.start < went.start() and term.vital)
    things = things or tuple(term for term in question.terms if went.end() <= term.start < end and term.vital)
    if not any(term.known or " " in term.text for term in things):
        return None
    moves = _moves(things, question, knowledge) or _named_best(things, question, went.start(), knowledge)
    moves = moves or _in_sentence(things, question, went.start(), knowledge)
    if not moves:
        return None
    own = [item for item in moves if is_just_of(item, things, question.text[start:end])]
    return Claimed("tăng" if went["up"] else "giảm", tuple(own or moves), exact=bool(own))


def is_just_of(figure: Figure, things: Sequence[Term], said: str) -> bool:
    """Tell whether an indicator names just the things that are said, and not a part of them or what they are a part of."""
    name = MatchText(plain_name(without_comparison(figure.indicator)))
    return excess(name, things, question=f"{said} {figure.amount.unit or ''}") <= OF_THE_THING


def _named_best(things: Sequence[Term], question: Question, end: int, knowledge: Knowledge) -> list[Figure]:
    """Return the change that a claim names best of the several that one sentence on its things states; empty where none is.

    «số người bị thương do tai nạn giao thông giảm» is of «tăng 6 người bị thương», not of «giảm 21 vụ» before it.
    """
    said = f" {question.text[:end].lower()} "
    ranked: dict[tuple[bool, int], list[Figure]] = {}
    for figure in (item for thing in things for item in _moves((thing,), question, knowledge)):
        if all(knowledge.passage_texts[figure.passage].speaks_of(thing) for thing in things):
            named = sum(knowledge.figure_texts[figure.id][0].speaks_of(thing) for thing in things)
            ranked.setdefault((f" {figure.amount.unit} " in said, named), []).append(figure)
    best = ranked[max(ranked)] if ranked else []
    return best if len({item.amount.change for item in best}) == 1 else []


def _in_sentence(things: Sequence[Term], question: Question, end: int, knowledge: Knowledge) -> list[Figure]:
    """Return the change of just what a claim counts that the sentence which leaves nothing of it open states; else none.

    «số người bị thương do tai nạn xe cộ» is what it says of «người bị thương» in a sentence on «tai nạn giao thông».
    """
    meant = likely_whole(gather(replace(question, terms=tuple(things), amounts=(), follow_up=False), knowledge))
    if meant is None:
        return []
    said = f" {question.text[:end].lower()} "
    moved = [
        item
        for item in knowledge.release.passage_figures.get(meant.passage.id, ())
        if item.amount.change is not None and item.kind is not FigureKind.PLAN and not _is_of_plan(item)
    ]
    named = [item for item in moved if item.indicator and f" {item.indicator.lower()} " in said]
    return named if len({item.amount.change for item in named}) == 1 and _is_of_time(named[0], question) else []


def _is_of_time(figure: Figure, question: Question) -> bool:
    return period_fit(figure.period, question.periods) >= 0 or is_year_after(figure, question)


def _moves(things: Sequence[Term], question: Question, knowledge: Knowledge) -> list[Figure]:
    """Return the changes against an earlier time that the documents state of things, of the time asked for."""
    alone = replace(question, terms=tuple(things), amounts=(), follow_up=False)
    return [
        match.figure
        for match in gather(alone, knowledge).figures
        if match.figure.amount.change is not None
        and match.figure.kind is not FigureKind.PLAN
        and not match.aside
        and all(knowledge.figure_texts[match.figure.id][0].speaks_of(term) for term in things)
        and _is_of_time(match.figure, question)
        and not _is_of_plan(match.figure)
    ]


def _is_of_plan(figure: Figure) -> bool:
    against = COMPARED.search(figure.indicator)
    return against is not None and PLANNED.match(against.group(1)) is not None
