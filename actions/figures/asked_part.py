"""Of figures that fit a question, tells which part of the thing it asks for: all there are, a count of them, a named part."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import chain

from actions.documents.counted_things import names_counted, things_counted
from actions.documents.knowledge import Knowledge
from actions.figures.kind_asked import SHARE_OF_PLAN, wanted_kind
from actions.figures.versions import core
from actions.finding.figure_rank import FigureMatch
from actions.question import Question
from actions.words import cues
from actions.words.asked_unit import BINDING, base_unit, measures
from actions.words.indicator_names import telling_words
from actions.words.matching import Term
from actions.words.place_kinds import LEVELS, TOWNS
from index.model import Figure, FigureKind

STATED_PLAN = re.compile(r"(?:dự toán|kế hoạch|chỉ tiêu)(?: (?:cả |được )?(?:năm|giao))*", re.IGNORECASE)
PLAN_OF_IT = re.compile(r"\b(?:dự toán|kế hoạch|chỉ tiêu)\b", re.IGNORECASE)
OTHER_UNIT = 0.5  # by so much a figure in the unit asked for may fit less well than one in another
SAYS_MORE = 0.3  # the same of one whose name says more of the question
SOMEWHERE = re.compile(r"\b(?:tại|ở|thuộc|trên|trong)\s+(?:các\s+|địa bàn\s+)?$", re.IGNORECASE)  # «tại 3 xã»
PLACES = re.compile(rf"(?:{'|'.join((*TOWNS, *LEVELS))}|thôn|bản|ấp|khu phố|tổ dân phố|địa phương)\b", re.IGNORECASE)
AGE_ASKED = re.compile(r"(?:bao nhiêu|mấy) tuổi\b", re.IGNORECASE)
WITHIN = re.compile(  # «trong tiền chi, riêng giáo dục được mấy tỷ»
    r"\btrong (?:(?:tổng|tổng số|số|tiền|phần|khoản|các|những|mấy|toàn bộ|cả|mức|nguồn) )*$", re.IGNORECASE
)
GRADE = "sao"
AT_MARK = re.compile(r"[,;.(]")
BESIDE = 40  # characters before a figure


def of_all(pool: Sequence[FigureMatch], question: Question, knowledge: Knowledge) -> list[FigureMatch]:
    """Leave out bare counts («3 xã») that say where something is or of some only, and those of what «nào» asks to name.

    «xảy ra tại 3 xã» is no answer to «có bao nhiêu xã»; «14 xã» of «9/14 xã» is, before any count of some.
    """
    named = [match for match in pool if f"{match.figure.amount.unit} nào" not in question.text.lower()]
    totals = [match for match in named if match.figure.indicator.lower() == f"tổng số {match.figure.amount.unit}"]
    return [
        match
        for match in named
        if match.figure.indicator.lower() != match.figure.amount.unit
        or not (totals or _says_where(match.figure, knowledge))
    ]


def of_counted_kind(pool: Sequence[FigureMatch], question: Question, knowledge: Knowledge) -> list[FigureMatch]:
    """Leave out sums and shares where things are counted: «bao nhiêu khu công nghiệp» is never an amount of money."""
    if AGE_ASKED.search(question.text):
        return [match for match in pool if match.figure.amount.unit == "tuổi"]
    counted = asked_to_count(question, knowledge)
    if counted and not any(PLACES.search(thing) for thing in counted):  # «mấy hồ sơ» is no «12 phường, xã»
        pool = [match for match in pool if not PLACES.match(match.figure.amount.unit or "")]
    return [match for match in pool if not counted or not any(measures(match.figure, item) for item in BINDING)]


def asked_within_whole(question: Question) -> list[Term]:
    """Return the things of which a question asks how much of a whole they have: «trong tiền chi, giáo dục được mấy tỷ».

    What tells of the whole alone answers nothing.
    """
    if not cues.AMOUNT.search(question.text):
        return []
    wholes = [
        term.start for term in question.terms if term.kind == "indicator" and WITHIN.search(question.text[: term.start])
    ]
    return [term for term in question.terms if wholes and term.vital and term.start > wholes[0]]


def asked_to_count(question: Question, knowledge: Knowledge) -> list[str]:
    """Return the things that a question asks to count («bao nhiêu hộ nghèo»), as the documents count them.

    None where money is asked for beside them: «số tiền xây mấy phòng học», «bao nhiêu lô, thu về mấy tỷ».
    """
    if cues.MONEY.search(question.text):
        return []
    return things_counted(question.text, knowledge)


def of_asked_unit(pool: Sequence[FigureMatch], question: Question) -> list[FigureMatch]:
    """Keep the figures that count what is to be counted: «chết mấy người» asks for no «vụ», where persons are stated too."""
    for thing in chain.from_iterable(names_counted(question.text)):
        fitting = [match for match in pool if f" {thing} " in f" {match.figure.amount.unit or ''} "]
        if fitting and fitting[0].score >= pool[0].score - OTHER_UNIT:
            return fitting
    return list(pool)


def of_stated_plan(pool: Sequence[FigureMatch], question: Question) -> list[FigureMatch]:
    """Return what results are held against where that is asked: «dự toán thu ngân sách» of «84,2% dự toán (490 tỷ đồng)»."""
    if not PLAN_OF_IT.search(SHARE_OF_PLAN.sub("", question.text)):
        return []
    held = [match for match in pool if match.figure.parent and STATED_PLAN.fullmatch(match.figure.indicator.strip())]
    results = {(match.figure.passage, core(match.figure.indicator)) for match in pool if not _is_plan(match.figure)}
    return held or [
        match
        for match in pool
        if _is_plan(match.figure) and (match.figure.passage, core(match.figure.indicator)) in results
    ]


def _is_plan(figure: Figure) -> bool:
    return figure.kind is FigureKind.PLAN


def fullest_name(pool: Sequence[FigureMatch], best: FigureMatch, question: Question) -> FigureMatch:
    """Return the match whose name says all of the question that the best one's says and most beside: «hộ|chưa nhận tiền»."""
    if cues.MOST.search(question.text):
        return best  # one of many is sought, not one of that name
    said = telling_words(question.text)
    wanted, chosen = wanted_kind(question), telling_words(best.figure.indicator) & said
    found = [
        (len((telling_words(match.figure.indicator) & said) - chosen), match)
        for match in pool
        if match.score >= best.score - SAYS_MORE
        and match.figure.amount.unit is not None
        and _of_one_unit(match.figure, best.figure)
        and chosen <= telling_words(f"{match.figure.indicator} {match.figure.amount.unit}")
        and (wanted is None or best.figure.kind is not wanted or match.figure.kind is wanted)
    ]
    more = max((count for count, _ in found), default=0)
    return next((match for count, match in found if count == more), best) if more else best


def _of_one_unit(one: Figure, other: Figure) -> bool:
    """Tell whether two figures count or measure the same: «sạp» and «sạp bỏ trống» count stalls."""
    return base_unit(one).split()[:1] == base_unit(other).split()[:1]


def part_first(
    pool: Sequence[FigureMatch], found: Sequence[FigureMatch], question: Question, knowledge: Knowledge
) -> list[FigureMatch]:
    """Put the part first that a follow-up asks for of the figure shown before: «trong đó đi nước ngoài bao nhiêu»."""
    own = [term for term in question.terms if term.start >= 0]
    if not question.follow_up or not own:
        return list(pool)
    figures = knowledge.release.figures
    shown = [figures[key] for key in question.memory.figures if key in figures]
    wholes = {(item.amount.value, item.period) for item in shown}  # a table and a sentence may both state the whole
    parts = [
        match
        for match in found
        if (whole := figures.get(match.figure.parent or "")) is not None
        and (whole.amount.value, whole.period) in wholes
        and all(knowledge.figure_texts[match.figure.id][0].speaks_of(term, loosely=True) for term in own)
    ]
    return [*parts, *(match for match in pool if match not in parts)]


def of_grade_asked(pool: Sequence[FigureMatch], question: Question) -> list[FigureMatch]:
    """Return what counts the grade asked for alone, «bao nhiêu sản phẩm OCOP 4 sao», where something does; else all."""
    grades = [amount.text() for amount in question.amounts if amount.unit == GRADE]
    return [match for match in pool if any(grade in match.figure.indicator for grade in grades)] or list(pool)


def _says_where(figure: Figure, knowledge: Knowledge) -> bool:
    passage = knowledge.release.passages[figure.passage]
    return SOMEWHERE.search(passage.text[: figure.start - passage.start]) is not None


def words_about(figure: Figure, knowledge: Knowledge) -> str:
    """Return the name of a figure with the words of its sentence right before and right after it, up to a mark."""
    passage = knowledge.release.passages[figure.passage]
    if passage.cells:
        return figure.indicator
    after = AT_MARK.split(passage.text[max(0, figure.end - passage.start) :], maxsplit=1)[0]
    return f"{words_beside(figure, knowledge)} {after}"


def words_beside(figure: Figure, knowledge: Knowledge) -> str:
    """Return what stands before a figure in its sentence, which says whether so many are missing, left or new."""
    passage = knowledge.release.passages[figure.passage]
    at = figure.start - passage.start
    return f"{figure.indicator} {passage.text[max(0, at - BESIDE) : at]}".lower()


def opened_up_first(pool: Sequence[FigureMatch], question: Question, knowledge: Knowledge) -> list[FigureMatch]:
    """Put first, where it is asked what an amount is made up of, the figures whose parts are stated."""
    if not cues.PARTS.search(question.text):
        return list(pool)
    opened = [match for match in pool if knowledge.release.parts.get(match.figure.id) and not match.coverage.missing]
    return [*opened, *(match for match in pool if match not in opened)]
