"""Finds the level that an article sets for whom a question names: «hộ mới thoát nghèo vay lãi mấy phần trăm»."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from actions.documents.knowledge import Knowledge
from actions.documents.levels_by_object import Level, levels_by_object
from actions.question import Question
from actions.words.asked_unit import BINDING, asked_dimension, base_unit, measures
from actions.words.asking_on import ANOTHER, WHAT_ABOUT
from actions.words.coverage import Coverage, cover
from actions.words.matching import Term
from index.model import Figure, Passage
from vietnamese.amounts import Bound

LIMIT_ASKED = re.compile(r"\b(?:không quá|tối đa|cao nhất|nhiều nhất)\b", re.IGNORECASE)
INTEREST = re.compile(r"\blãi\b", re.IGNORECASE)
SAYS_NO_OBJECT = frozenset(  # syllables of measures
    [
        *("mức", "cho", "đối", "với", "là", "tối", "đa", "thiểu", "cao", "nhất", "thấp", "áp", "dụng", "theo", "quy"),
        *("định", "của", "được", "không", "quá", "vốn", "tiền", "bằng", "hiện", "hành"),
    ]
)
KINDS_ALONE = frozenset(  # call what is named beside them: «công trình|nước sạch»
    ["công trình", "chương trình", "dự án", "hạng mục", "gia đình", "nhà"]
)
WHOM = re.compile(r"\bđối với\b|\bcho (?:mỗi |từng )?(?:người|hộ|đối tượng|công trình)\b")
AS_WELL = 0.05  # by which a level must fit better than any other


@dataclass(frozen=True, slots=True)
class LevelMeant:
    """A level with the clause that names whom a question asks of."""

    level: Level
    clause: Passage


def levels_of_measure(question: Question, knowledge: Knowledge) -> list[Level]:
    """Return the levels by object that measure what a question asks: its lãi, its mức vay."""
    document = question.document or knowledge.default.id
    if (told := told_before(question, knowledge)) is not None:
        return [item for item in levels_by_object(document, knowledge) if base_unit(item.figure) == base_unit(told)]
    return [level for level in levels_by_object(document, knowledge) if _is_of_measure(level, question)]


def told_before(question: Question, knowledge: Knowledge) -> Figure | None:
    """Return the level just told which a follow-up asks of others («còn hộ mới thoát nghèo thì sao»); else None."""
    told = knowledge.release.figures.get(next(iter(question.memory.figures), ""))
    again = WHAT_ABOUT.search(question.text) or ANOTHER.match(question.text)
    return told if question.follow_up and question.memory.strategy == "level_for" and again else None


def level_for(terms: Sequence[Term], levels: Sequence[Level]) -> LevelMeant | None:
    """Return the one level that some terms name an object of; None where none or several do."""
    ranked = sorted(
        (
            (len(held.loose), -held.share, at, LevelMeant(level, clause))
            for at, level in enumerate(levels)
            if (things := objects_named(terms, level))
            for clause, words in zip(level.clauses, level.objects, strict=True)
            if _is_named(
                held := cover(things, [(words, 1.0), (level.scope, 0.8), (level.behind, 0.7)], loosely=True), things
            )
        ),
        key=lambda item: item[:3],
    )
    if not ranked:
        return None
    loose, share, _, best = ranked[0]
    rivals = [
        other
        for others, less, _, other in ranked[1:]
        if others == loose and less <= share + AS_WELL and other.level.figure.amount != best.level.figure.amount
    ]
    return None if rivals else best


def _is_named(held: Coverage, things: Sequence[Term]) -> bool:
    """Tell whether words leave nothing of some things open but what kind of thing one is called."""
    others = [term for term in things if term.text not in KINDS_ALONE]
    return bool(others) and all(term.text in KINDS_ALONE for term in held.missing)


def objects_named(terms: Sequence[Term], level: Level) -> list[Term]:
    """Return the terms that do not only say what is measured: «vay», «lãi suất», «tối đa» name nobody."""
    said = {*_measure_words(level.measure), *SAYS_NO_OBJECT}
    words = [(term, term.text.split()) for term in terms if term.vital]
    return [term for term, parts in words if not {*parts} <= said and (term.known or parts[0] not in said)]


def _measure_words(measure: str) -> list[str]:
    """Return the words for what is measured, without those for whom it is: «mức cho vay tối đa|đối với người lao động»."""
    return WHOM.split(measure.lower())[0].split()


def _is_of_measure(level: Level, question: Question) -> bool:
    """Tell whether a question asks for what a level measures."""
    wanted = asked_dimension(question.text)
    if wanted in BINDING and not measures(level.figure, wanted):
        return False
    if measures(level.figure, "share") is not bool(INTEREST.search(question.text) or wanted == "share"):
        return False
    if level.figure.amount.bound is Bound.AT_MOST and LIMIT_ASKED.search(question.text):
        return True
    told = {*_measure_words(level.measure)} - SAYS_NO_OBJECT
    return bool(told & {*re.findall(r"\w+", question.text.lower())})
