"""Compares what a question asserts with what the documents state."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from decimal import ROUND_HALF_UP, Decimal

from actions.documents.knowledge import Knowledge
from actions.documents.period_fit import period_fit
from actions.figures.comparison_asked import PLANNED
from actions.figures.plan_premise import is_of_plan
from actions.figures.versions import core
from actions.finding.figure_rank import other_than_named
from actions.question import Question
from actions.words.indicator_names import telling_words
from actions.words.matching import Term
from index.model import Figure, FigureKind
from vietnamese.amounts import Amount, Bound, unit_scale
from vietnamese.numbers import format_number
from vietnamese.units import PER_CENT, thing_counted, unit_dimension

STATE = re.compile(  # «tăng lên 31 %» is what was reached
    r"\b(?:thiếu|thừa|dư|nợ|còn|mất|tăng(?! (?:lên|tới|đến)\b)|giảm(?! (?:xuống|còn|tới|đến)\b)|tuyển|xây)\b",
    re.IGNORECASE,
)
TAKES_UP = re.compile(r"\bchiếm\b", re.IGNORECASE)  # a share is no growth
REACHED = re.compile(r"\b(?:đạt|đủ|hoàn thành|xong)\b", re.IGNORECASE)
ALREADY = re.compile(r"\brồi\b|\bđã\b|\bxong(?: xuôi)?\b(?! (?:trước|vào|trong|năm|không|chưa))", re.IGNORECASE)
AGAINST_ANOTHER = re.compile(r"\b(?:so với|so)\b|\bhơn (?:năm|cùng kỳ)", re.IGNORECASE)
LOWER = (Bound.MORE_THAN, Bound.AT_LEAST)
UPPER = (Bound.LESS_THAN, Bound.AT_MOST)
ROUGHLY = 20  # «khoảng» is a twentieth more or less
CLOSELY = 50  # what is said in round numbers is a fiftieth more or less at most
FAR = 100  # times; what is that much more or less measures something else
THOUSAND = 1000
THINGS = ("count", "points")  # the dimensions of things; a sum of money «đạt» what it is, whatever parts it has


def comparable(asserted: Amount, stated: Amount) -> tuple[Decimal, Decimal] | None:
    """Return both values in one unit, or None when the units measure different things.

    An asserted number without a unit is taken in the unit of the stated one, unless it is far from it («vé 15 nghìn», «17 km»):
    then it is one of đồng where the other is a sum of money («250 nghìn» of «190 nghìn đồng/tháng»).
    """
    if asserted.unit is None:
        return _without_unit(asserted.value, stated)
    if asserted.unit == stated.unit:
        return asserted.value, stated.value
    if stated.unit is None:
        return None
    first, second = unit_scale(asserted.unit), unit_scale(stated.unit)
    if first is None or second is None:
        return None
    each, of_each = (set(base.split("/")[1:]) for base in (first[0], second[0]))
    whole, other = (base.split("/")[0] for base in (first[0], second[0]))
    bare, alone = (base.removeprefix("lượt ") for base in (whole, other))
    alike = whole.startswith(other) or other.startswith(whole) or bare.startswith(alone) or alone.startswith(bare)
    if not alike:  # «lượt» is said for «lượt khách», and «khách du lịch»
        return None
    if not (each <= of_each or of_each <= each):  # «2 triệu một tháng» of «đồng/người/tháng»
        return None
    return asserted.value * first[1], stated.value * second[1]


def _without_unit(value: Decimal, stated: Amount) -> tuple[Decimal, Decimal] | None:
    if _is_near(value, stated.value):
        return value, stated.value
    scale = unit_scale(stated.unit) if stated.unit else None
    if scale is None or value < THOUSAND or not unit_dimension(stated.unit or "").startswith("money"):
        return None
    in_dong = stated.value * scale[1]
    return (value, in_dong) if _is_near(value, in_dong) else None


def _is_near(one: Decimal, other: Decimal) -> bool:
    """Tell whether neither of two values is so many times the other that it measures something else."""
    small, large = sorted((one, other))
    return not small or large <= FAR * small


def is_of_its_size(asserted: Amount, stated: Amount) -> bool:
    """Tell whether two amounts of one measure are near enough to be of one thing: «20 triệu» is no budget of «6,2 tỷ»."""
    pair = comparable(asserted, stated)
    return pair is not None and _is_near(*map(abs, pair))


def agrees(asserted: Amount, stated: Amount) -> bool | None:
    """Tell whether an asserted amount is what the document states; None when the two cannot be compared."""
    pair = comparable(asserted, stated)
    if pair is None:
        return None
    if asserted.change and stated.change and asserted.change != stated.change:
        return False
    asked, actual = pair
    if asserted.bound in (*LOWER, *UPPER) and not _is_near(asked, actual):
        return None  # «rộng tối thiểu 5,5 m» is nothing of «dài 14,5 km»
    if asserted.bound in LOWER:
        return _lies_above(asserted, asked, stated, actual)
    if asserted.bound in UPPER:
        return _lies_below(asserted, asked, stated, actual)
    if stated.bound is Bound.RANGE and stated.high is not None:
        high = stated.high * (actual / stated.value if stated.value else 1)
        return True if asked in (actual, high) else None if actual < asked < high else False
    if asserted.bound is Bound.ABOUT:
        return abs(asked - actual) * ROUGHLY <= abs(actual)
    return asked == actual or rounds(asserted, stated)


def rounds(asserted: Amount, stated: Amount) -> bool:
    """Tell whether an asserted amount is what is stated in round numbers: «2.342 tỷ», «2,3 nghìn tỷ» of 2.341,6."""
    pair = comparable(asserted, stated)
    if pair is None or asserted.bound is not Bound.EXACT or not pair[0] or stated.bound is Bound.RANGE:
        return False
    asked, actual = pair
    in_its_unit = actual * asserted.value / asked
    nearest = in_its_unit.quantize(Decimal(1).scaleb(_last_place(asserted.value)), ROUND_HALF_UP)
    return asked != actual and nearest == asserted.value and abs(asked - actual) * CLOSELY <= abs(actual)


def _last_place(value: Decimal) -> int:
    exponent = value.as_tuple().exponent
    return min(exponent, 0) if isinstance(exponent, int) else 0


def _lies_above(asserted: Amount, asked: Decimal, stated: Amount, actual: Decimal) -> bool | None:
    """Tell whether what is stated is all above an asserted minimum (True), all below it (False), or may be either."""
    if stated.bound is Bound.EXACT and asked == actual:
        return False if asserted.bound is Bound.MORE_THAN else None  # no «trở lên» is written
    lowest, highest = _ends(stated, actual)
    if lowest is not None and lowest >= asked:
        return True
    below = stated.bound in LOWER or (highest is not None and highest <= asked)  # no minimum is a higher one
    return False if below else None


def _lies_below(asserted: Amount, asked: Decimal, stated: Amount, actual: Decimal) -> bool | None:
    """Tell whether what is stated is all below an asserted maximum (True), all above it (False), or may be either."""
    if asserted.bound is stated.bound is Bound.AT_MOST:
        return asked == actual  # «tối đa 3 triệu» is another limit than «không quá 1,5 triệu»
    if stated.bound is Bound.EXACT and asked == actual:
        return False if asserted.bound is Bound.LESS_THAN else None
    lowest, highest = _ends(stated, actual)
    if highest is not None and highest <= asked:
        return True
    above = stated.bound in UPPER or (lowest is not None and lowest >= asked)
    return False if above else None


def _ends(stated: Amount, actual: Decimal) -> tuple[Decimal | None, Decimal | None]:
    """Return between which values a stated amount lies, in the unit of ``actual``, which it states; None for no end."""
    if stated.bound in LOWER:
        return actual, None
    if stated.bound in UPPER:
        return None, actual
    if stated.bound is Bound.ABOUT:
        apart = abs(actual) / ROUGHLY
        return actual - apart, actual + apart
    if stated.bound is Bound.RANGE and stated.high is not None:
        return actual, stated.high * (actual / stated.value if stated.value else 1)
    return actual, actual


def leaves_open(asserted: Amount, stated: Amount) -> bool:
    """Tell whether a stated minimum or maximum does not say if an amount is reached («đạt 900» of «trên 896,6»)."""
    pair = comparable(asserted, stated)
    if pair is None or asserted.change != stated.change:
        return False
    asked, actual = pair
    upwards = stated.bound in (Bound.MORE_THAN, Bound.AT_LEAST) and asked > actual
    return upwards or (stated.bound in (Bound.LESS_THAN, Bound.AT_MOST) and asked < actual)


def spoken_of(
    figures: Sequence[Figure], amounts: Sequence[Amount], text: str, beside: Callable[[Figure], str]
) -> list[Figure]:
    """Return of ``figures`` those that an assertion in ``text`` may be about: of its kind, its direction and its state.

    ``beside`` gives the words of a figure and before it, which say whether so many are missing, left or new. A total is
    not what was reached of it («đạt đủ 19 tiêu chí» is about the «15» of «15/19»).
    """
    found = [item for item in figures if any(comparable(amount, item.amount) for amount in amounts)]
    parents = {item.parent for item in found if unit_dimension(item.amount.unit or "").startswith(THINGS)}
    if ALREADY.search(text):
        found = [item for item in found if item.kind is not FigureKind.PLAN] or found
    if REACHED.search(text):
        found = [item for item in found if item.id not in parents] or found
        found.sort(key=lambda item: item.kind is FigureKind.PLAN)
    if TAKES_UP.search(text):
        found = [item for item in found if item.amount.change is None]
    if any(amount.change for amount in amounts):
        moved = [item for item in found if item.amount.change]
        turned = [item for item in moved if any(amount.value == item.amount.value for amount in amounts)]
        found = turned or moved or found
    ways = {amount.change for amount in amounts}  # of these the figure is what says otherwise
    states = [word.lower() for word in STATE.findall(text) if word.lower() not in ways]
    return [item for item in found if all(word in beside(item) for word in states)]


def contradicts(question: Question, figure: Figure) -> bool:
    """Tell whether the question asserts an amount of the figure's kind that differs from the figure.

    How much there is of a thing tells nothing of a growth against another time («tăng 600 người so với năm 2030»).
    """
    name = figure.indicator.split()
    asserted = [item for item in question.amounts if item.unit or format_number(item.value) not in name]  # «mức 2»
    if figure.amount.change is None and AGAINST_ANOTHER.search(question.text):
        asserted = [item for item in asserted if item.change is None]
    if is_of_plan(figure) and figure.amount.unit == "%":  # «vượt dự toán 3,2%» of «bằng 103,2% dự toán»
        asserted = [item for item in asserted if item.value != abs(figure.amount.value - PER_CENT)]
    verdicts = [agrees(amount, figure.amount) for amount in asserted]
    return any(verdict is False for verdict in verdicts) and not any(verdict is True for verdict in verdicts)


def confirms(question: Question, figure: Figure) -> bool:
    """Tell whether the question asserts exactly what the figure states."""
    return any(agrees(amount, figure.amount) is True for amount in question.amounts)


def confirms_exactly(question: Question, figure: Figure) -> bool:
    """Tell whether the question asserts what the figure states, and not only in round numbers."""
    return any(
        agrees(amount, figure.amount) is True and not rounds(amount, figure.amount) for amount in question.amounts
    )


def _is_another_of_its_kind(figure: Figure, named: Figure, text: str) -> bool:
    """Tell whether a text calls one figure by its whole name, of another like it only what they share: «ngân sách xã»."""
    name, other = named.indicator.lower().split(), figure.indicator.lower().split()
    alike = len(name) > 1 and name[0] == other[0] and name != other
    return alike and is_named_in(named, text) and not set(other) <= set(re.findall(r"\w+", text.lower()))


def counts_only_a_kind(figure: Figure, question: Question) -> bool:
    """Tell whether a figure counts a kind only of the things that are all a question names: «số thôn kiểu mẫu»."""
    unit = figure.amount.unit or ""
    vital = [term for term in question.terms if term.vital]
    named = figure.indicator.partition(" so với ")[0]
    more = telling_words(named) - telling_words(unit) - telling_words(question.text)
    return bool(vital) and all(term.text == unit for term in vital) and bool(more)


def is_named_in(figure: Figure, text: str) -> bool:
    """Tell whether a text has the whole name of a figure, word by word."""
    return re.search(rf"(?<!\w){re.escape(figure.indicator)}(?!\w)", text, re.IGNORECASE) is not None


def _is_about(key: str, figure: Figure, question: Question, knowledge: Knowledge) -> bool:
    """Tell whether a figure's words say a thing of the question beside what it counts; none is named in «trong 8 công trình»."""
    things = [term for term in question.terms if term.text != thing_counted(figure.amount.unit or "")]
    return not things or any(knowledge.figure_texts[key][0].speaks_of(term) for term in things)


def stated_elsewhere(
    question: Question, knowledge: Knowledge, *, instead_of: Figure, names: Collection[Term] = ()
) -> bool:
    """Tell whether an asserted amount is right for another thing of the question («trong 63,9 tỷ thu …, thuế bao nhiêu»).

    What the documents state of ``instead_of`` at another time is wrong for the time that a question names, a target for
    what it says is done, and a result for what it calls a plan; the whole of which so many are done is no number of those
    done. What it calls by one of ``names`` has no amount that a sentence without that name states.
    """
    reached = REACHED.search(question.text) is not None
    planned = PLANNED.search(question.text) is not None and instead_of.kind is FigureKind.PLAN
    done = ALREADY.search(question.text) is not None and instead_of.kind is not FigureKind.PLAN
    return any(
        confirms(question, figure)
        and not other_than_named(figure, question)
        and all(knowledge.passage_texts[figure.passage].speaks_of(name) for name in names)
        and not _is_another_of_its_kind(figure, instead_of, question.text)
        and not (done and figure.kind is FigureKind.PLAN)
        and not (reached and figure.id == instead_of.parent)
        and not (planned and figure.kind is not FigureKind.PLAN)
        and not (
            core(figure.indicator) == core(instead_of.indicator) and period_fit(figure.period, question.periods) < 0
        )
        and _is_about(key, figure, question, knowledge)
        for key, figure in knowledge.release.figures.items()
    )
