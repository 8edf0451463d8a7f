"""What one of the things gets or costs that a question names: «bán bao nhiêu một cân», «xây một căn được bao nhiêu tiền»."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from actions.documents.knowledge import Knowledge
from actions.finding.figure_rank import FigureMatch
from actions.finding.payable import may_be_of_one
from actions.question import Question
from actions.words import cues
from actions.words.asked_unit import asked_dimension
from actions.words.for_each import each_named, says_each
from actions.words.indicator_names import telling_words
from actions.words.same_words import written_for
from index.model import Figure, FigureKind, Passage
from vietnamese.units import read_unit, unit_dimension

EVERY = re.compile(r"\b(?:mỗi (?:một )?|đầu )$", re.IGNORECASE)  # «một» alone may be any, «từng» asks for all of them
FINED = re.compile(
    r"\bbị phạt\b(?!.*\b(?:tổng|cả thảy|tất cả|(?:mấy|bao nhiêu) (?:vụ|ca|trường hợp|hộ|người))\b)", re.IGNORECASE
)  # «một lần bị phạt mấy trăm nghìn»
PRICE_FOR_ONE = re.compile(r"\b(?:bao nhiêu|mấy|nhiêu)(?: tiền| đồng)? (?:một|1|mỗi) (?=\w)", re.IGNORECASE)
LOAN = re.compile(r"\b(?:vay|tín dụng)\b", re.IGNORECASE)
GRANTED = re.compile(r"\b(?:cho|hỗ trợ|trợ cấp|cấp|tặng|phát|hưởng|lãnh|lĩnh|nhận)\b", re.IGNORECASE)
BORROWING = re.compile(r"\b(?:vay|mượn|tín dụng|lãi|nợ|vốn|ngân hàng)\b", re.IGNORECASE)
FINES = re.compile(r"\b(?:tiền|xử|nộp) phạt\b|\bphạt\b", re.IGNORECASE)
CONTRIBUTED = (
    re.compile(  # «bà con phải góp bao nhiêu tiền»: no cost of the whole work; not «ngân sách thị xã góp bao nhiêu»
        r"^(?!.*\b(?:ngân sách|nhà nước|vốn|tỉnh|huyện|xã|phường|trung ương)\b[^,;.?]*\b(?:góp|đối ứng)\b)"
        r".*\b(?:phải|dân|bà con|hộ|nhà|người|ai|cộng đồng|ấp|xóm|thôn|bản|tôi|mình)\b(?: [^\W\d_]+){0,4}? "
        r"(?<!trả )(?:góp|đối ứng)\b(?! (?:ý|phần))[^,;.?]*\b(?:bao nhiêu|mấy|nhiêu)\b",
        re.IGNORECASE,
    )
)
GIVEN_BY_PEOPLE = re.compile(r"\b(?:góp|đối ứng|huy động|xã hội hóa|nhân dân)\b", re.IGNORECASE)
AVERAGED = re.compile(r"\b(?:bình quân|trung bình|đầu người)\b", re.IGNORECASE)
MEASURED = ("length", "area", "mass")
TIME = re.compile(r"(?:năm|tháng|quý|tuần|ngày|lần|đợt|kỳ|vụ|giờ|buổi|khóa)\b", re.IGNORECASE)


def units_for_one(text: str) -> list[str]:
    """Return how a unit ends that is for one of what a text speaks of each of: «/kg» of «một cân», «/căn» of «mỗi căn»."""
    units = []
    for asked in each_named(text):
        measure = read_unit(text, asked.start)
        counts = measure is None or unit_dimension(measure.unit).startswith("count")
        units.append(f"/{asked.noun if counts or measure is None else measure.unit}")
    return units


def of_one_asked(
    fitting: Sequence[FigureMatch], found: Sequence[FigureMatch], question: Question, knowledge: Knowledge
) -> list[FigureMatch]:
    """Return, where no figure that fits is for one of a thing asked about, those that the best one's sentence has of it.

    Else those of its point that count the same for one, «60 lớp», «mở đều 12 lớp mỗi năm», or those of what all of the
    question is about. Of several those whose names say most of the question.
    """
    units = units_for_one(question.text)
    if not fitting or not units or any(_ends(match, units) for match in fitting):
        return list(fitting)
    best = fitting[0].figure
    own = [match for match in found if match.figure.passage == best.passage and _ends(match, units)]
    own = own or [replace(fitting[0], figure=item) for item in _counted_for_one(best, units, knowledge)]
    own = own or [match for match in found if _ends(match, units) and not match.coverage.missing and not match.aside]
    said = telling_words(question.text)
    most = max((len(telling_words(match.figure.indicator) & said) for match in own), default=0)
    return [match for match in own if len(telling_words(match.figure.indicator) & said) == most] or list(fitting)


def _counted_for_one(figure: Figure, units: Sequence[str], knowledge: Knowledge) -> list[Figure]:
    """Return what the point of a figure counts of the same for one of something."""
    section = knowledge.release.passages[figure.passage].section
    wanted = [f"{figure.amount.unit}{unit}" for unit in units if figure.amount.unit]
    beside = (
        knowledge.release.passage_figures.get(item.id, ()) for item in knowledge.release.section_passages[section]
    )
    return [item for items in beside for item in items if item.amount.unit in wanted]


def for_one_first(pool: Sequence[FigureMatch], question: Question) -> list[FigureMatch]:
    """Keep the amounts for one of what is asked for each of, where there are any: «mỗi tháng đóng bao nhiêu» asks for no sum."""
    units = units_for_one(question.text)
    return [match for match in pool if _ends(match, units)] or list(pool)


def holds_throughout(match: FigureMatch, question: Question) -> bool:
    """Tell whether an amount for one of something («32.000 đồng/hộ/tháng») is set for a time that holds the one asked for."""
    period = match.figure.period
    if period is None or "/" not in (match.figure.amount.unit or ""):
        return False
    return bool(question.periods) and all(period.contains(asked) for asked in question.periods)


def without_totals(fitting: Sequence[FigureMatch], question: Question, knowledge: Knowledge) -> list[FigureMatch]:
    """Leave out the sums of money that are for all of the things where a question asks what one of them gets or costs.

    «Mỗi hộ được bao nhiêu tiền?»: «hỗ trợ 120 hộ 3 tỷ đồng» does not tell it, nor do the fines of a year what one is fined.
    """
    fitting = [match for match in fitting if may_be_paid(match.figure, question.text)]
    fitting = [match for match in fitting if not _is_so_many_of_them(match.figure, question.text)]
    if CONTRIBUTED.search(question.text):
        fitting = [match for match in fitting if not _is_money(match) or _is_contributed(match, knowledge)]
    if FINED.search(question.text):
        fitting = [match for match in fitting if not _is_sum_of_fines(match)]
    wanted = asked_dimension(question.text)
    priced = wanted == "money" or PRICE_FOR_ONE.search(question.text) is not None
    if cues.PARTS.search(question.text):  # «mỗi nguồn bao nhiêu»
        return list(fitting)
    for nouns in _asked_of_one(question.text):
        fitting = [
            match
            for match in fitting
            if _is_for_one(match, nouns, knowledge) or not (priced or (not wanted and _is_money(match)))
        ]
    return list(fitting)


def _is_so_many_of_them(figure: Figure, text: str) -> bool:
    """Tell whether a figure says how many there are of what a text asks for one of: «14,5 km» of «mỗi km bao nhiêu».

    Nor is what is so much for one of another measure asked for: «500.000 đồng/m²».
    """
    measured = [unit for unit in units_for_one(text) if unit_dimension(unit[1:]) in MEASURED]
    unit, _, per = (figure.amount.unit or "").partition("/")
    if per:
        return bool(measured) and unit_dimension(per) in MEASURED and f"/{per}" not in measured
    return any(unit_dimension(unit) == unit_dimension(one[1:]) for one in measured)


def tells_of_one(passage: Passage, question: Question, knowledge: Knowledge) -> bool:
    """Tell whether a sentence has an amount for one of all that a question asks what one of them gets or costs."""
    if CONTRIBUTED.search(question.text) and not GIVEN_BY_PEOPLE.search(passage.text):
        return False
    units = [figure.amount.unit or "" for figure in knowledge.release.passage_figures.get(passage.id, ())]
    by_unit = any("/" in unit for unit in units) or AVERAGED.search(passage.text) is not None
    asked = [] if cues.PARTS.search(question.text) else _asked_of_one(question.text)
    return by_unit or all(any(says_each(passage.text, noun) for noun in nouns) for nouns in asked)


def _asked_of_one(text: str) -> list[set[str]]:
    """Return the names of each thing that a text asks what one of it gets or costs: of a measure, or after «mỗi»."""
    named = []
    for asked in each_named(text):
        measure = read_unit(text, asked.start)
        measured = measure is not None and not unit_dimension(measure.unit).startswith(
            ("count", "months", "days", "years")
        )
        each = EVERY.search(text, 0, asked.start) is not None
        if measured or (each and not TIME.match(asked.noun)):
            named.append({asked.noun, *written_for(asked.noun)})
    return named


def may_be_paid(figure: Figure, text: str) -> bool:
    """Tell whether a figure is no sum of a whole place where the writer asks what to pay, and no loan where a grant is asked."""
    if LOAN.search(figure.indicator) and GRANTED.search(text) and not BORROWING.search(text):
        return False
    return may_be_of_one(figure, text)


def _is_sum_of_fines(match: FigureMatch) -> bool:
    """Tell whether a figure is what was collected in fines, not what a rule sets."""
    return (
        _is_money(match) and match.figure.kind is FigureKind.ACTUAL and FINES.search(match.figure.indicator) is not None
    )


def _is_for_one(match: FigureMatch, nouns: set[str], knowledge: Knowledge) -> bool:
    """Tell whether a figure is per something, by its unit or its sentence, or an average («thu nhập bình quân đầu người»)."""
    if AVERAGED.search(match.figure.indicator):
        return True
    text = knowledge.release.passages[match.figure.passage].text
    return "/" in (match.figure.amount.unit or "") or any(says_each(text, noun) for noun in nouns)


def _is_contributed(match: FigureMatch, knowledge: Knowledge) -> bool:
    """Tell whether the name of a figure, or its sentence, says that people give it."""
    row = knowledge.release.passages[match.figure.passage]
    told = match.figure.indicator if row.cells else f"{match.figure.indicator} {row.text}"
    return GIVEN_BY_PEOPLE.search(told) is not None


def _is_money(match: FigureMatch) -> bool:
    return unit_dimension(match.figure.amount.unit or "").startswith("money")


def _ends(match: FigureMatch, units: Sequence[str]) -> bool:
    return any((match.figure.amount.unit or "").endswith(unit) for unit in units)
