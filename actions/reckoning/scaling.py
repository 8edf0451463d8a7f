"""Calculates with one figure: so many times it, as much as another rule says, what it leaves of a whole, what is left of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from math import prod

from actions.answer import Computation
from actions.reckoning.arithmetic import Operand, Result, bound_words, difference, percent_of, share, total, turned
from actions.words.for_each import says_each
from index.model import Figure
from vietnamese.amounts import Bound
from vietnamese.numbers import format_number
from vietnamese.units import PER_CENT

MONTH = "tháng"
EACH_TIME = ("năm", "tháng", "ngày")


def times(one: Operand, counts: Sequence[tuple[int, str]]) -> Result:
    """Return an amount for each of some things («/người/tháng») as many times as they are counted; both ends of a range."""
    things = [of for _, of in counts]
    unit = "/".join(part for part in one.unit.split("/") if part not in things)
    name = ":".join(f"{count}:{of}" for count, of in counts)
    record = Computation(f"times:{name}", (one.id,), Decimal(0), "")
    return _scaled(one, [Decimal(count) for count, _ in counts], unit, record)


def multiplied(one: Operand, factor: Operand) -> Result:
    """Return an amount as many times as ``factor`` says («gấp 02 lần»); raises ValueError for a factor that is no number."""
    if factor.high is not None or factor.bound is not Bound.EXACT:
        raise ValueError("no one factor")
    return _scaled(one, [factor.value], one.unit, Computation("multiplied", (one.id, factor.id), Decimal(0), ""))


def at_rate(one: Operand, rate: Operand) -> Result:
    """Return the share of an amount that a rate is of it; raises ValueError for ranges and for no rate."""
    if one.high is not None or rate.high is not None or rate.unit != "%":
        raise ValueError("no one rate")
    exact = one.value * rate.value / PER_CENT
    shown = f"{format_number(exact)} {one.unit}".strip()
    done = f"{format_number(one.value)} × {format_number(rate.value)}% = {shown}"
    bound = one.bound if rate.bound is Bound.EXACT else rate.bound
    return Result(bound_words(bound, shown), done, Computation("at_rate", (one.id, rate.id), exact, shown), bound=bound)


def for_months(one: Operand, months: Operand) -> Result:
    """Return what an amount for each month comes to in so many; raises ValueError for ranges."""
    if one.high is not None or months.high is not None or one.bound is not Bound.EXACT:
        raise ValueError("no one amount")
    unit = "/".join(part for part in one.unit.split("/") if part != MONTH)
    exact = one.value * months.value
    shown = f"{format_number(exact)} {unit}".strip()
    done = f"{format_number(one.value)} × {format_number(months.value)} = {shown}"
    record = Computation("for_months", (one.id, months.id), exact, shown)
    return Result(bound_words(months.bound, shown), done, record, bound=months.bound)


def multiple(one: Operand, factor: Decimal) -> Result:
    """Return an amount ``factor`` times; both ends of a range."""
    return _scaled(one, [factor], one.unit, Computation("multiple", (one.id,), Decimal(0), ""))


def product(each: Operand, count: Operand) -> Result:
    """Return what so many get where each of them gets an amount; raises ValueError for ranges."""
    if each.high is not None or count.high is not None or not {each.bound, count.bound} <= {Bound.EXACT, Bound.ABOUT}:
        raise ValueError("no two exact amounts")
    unit = each.unit.partition("/")[0]
    exact = each.value * count.value
    shown = f"{format_number(exact)} {unit}".strip()
    computation = Computation("product", (each.id, count.id), exact, shown)
    about = Bound.ABOUT if Bound.ABOUT in (each.bound, count.bound) else Bound.EXACT
    done = f"{format_number(count.value)} × {format_number(each.value)} = {shown}"
    return Result(bound_words(about, shown), done, computation, bound=about)


def products(pairs: Sequence[tuple[Operand, Operand]]) -> Result:
    """Return what several groups get together, so many times what is set for one each; ValueError for ranges and two units."""
    each = [product(one, count) for one, count in pairs]
    units = {one.unit.partition("/")[0] for one, _ in pairs}
    if len(units) != 1:
        raise ValueError("no one unit")
    exact = sum((item.computation.result for item in each), Decimal(0))
    shown = f"{format_number(exact)} {units.pop()}".strip()
    about = Bound.ABOUT if any(item.bound is Bound.ABOUT for item in each) else Bound.EXACT
    sides = " + ".join(f"{format_number(count.value)} × {format_number(one.value)}" for one, count in pairs)
    operands = tuple(item.id for pair in pairs for item in pair)
    return Result(
        bound_words(about, shown),
        f"{sides} = {shown}",
        Computation("products", operands, exact, shown),
        bound=about,
    )


def of_whole(part: Operand, whole: Decimal, unit: str) -> Result:
    """Return how much a share is of a whole that somebody supposes; raises ValueError for a range and for no share."""
    if part.high is not None or part.unit != "%":
        raise ValueError("no one share")
    exact = whole * part.value / PER_CENT
    shown = f"{format_number(exact)} {unit}".strip()
    done = f"{format_number(whole)} × {format_number(part.value)}% = {shown}"
    computation = Computation(f"of_whole:{whole}:{unit}", (part.id,), exact, shown)
    return Result(bound_words(part.bound, shown), done, computation, bound=part.bound)


def rest(part: Operand) -> Result:
    """Return what a share leaves of the whole; raises ValueError for a range and for more than the whole."""
    if part.high is not None or part.unit != "%" or not 0 < part.value < PER_CENT:
        raise ValueError("no one part of a whole")
    exact = PER_CENT - part.value
    shown = f"{format_number(exact)}%"
    bound = turned(part.bound)
    computation = Computation("rest", (part.id,), exact, shown)
    return Result(bound_words(bound, shown), f"100% − {format_number(part.value)}% = {shown}", computation, bound=bound)


def beyond(part: Operand) -> Result:
    """Return by how much a share of a plan is more or less than all of it; raises ValueError for a range and for just all."""
    if part.high is not None or part.unit != "%" or part.bound is not Bound.EXACT or part.value in (0, PER_CENT):
        raise ValueError("no one share of a plan")
    exact = abs(part.value - PER_CENT)
    shown = f"{format_number(exact)}%"
    sides = (f"{format_number(part.value)}%", "100%")
    first, second = sides if part.value > PER_CENT else sides[::-1]
    computation = Computation("beyond", (part.id,), exact, shown)
    return Result(shown, f"{first} − {second} = {shown}", computation, bound=part.bound)


def _scaled(one: Operand, factors: Sequence[Decimal], unit: str, computation: Computation) -> Result:
    factor = prod(factors, start=Decimal(1))
    ends = [one.value] if one.high is None else [one.value, one.high]
    products = [format_number(end * factor) for end in ends]
    separate = "" if unit == "%" else " "
    shown = f"{' đến '.join(products)}{separate}{unit}".strip()
    before = " đến ".join(format_number(end) for end in ends)
    before = before if one.high is None else f"({before})"
    text = bound_words(one.bound, shown) if one.high is None else f"từ {shown}"
    done = Computation(computation.operation, computation.operands, one.value * factor, shown)
    return Result(text, f"{before} × {' × '.join(map(format_number, factors))} = {shown}", done, bound=one.bound)


def left(whole: Operand, *had: Decimal) -> Result:
    """Return what is missing to a figure beside the amounts ``had`` of it, in its unit."""
    result = difference(whole, _supposed(whole, sum(had, Decimal(0))))
    sides = " − ".join(format_number(value) for value in (whole.value, *had))
    return replace(result, sum=f"{sides} = {result.computation.shown}")


def over(whole: Operand, had: Decimal) -> Result:
    """Return by how much ``had`` is more than a figure, in its unit."""
    return difference(_supposed(whole, had), whole)


def changed(whole: Operand, by: Decimal) -> Result:
    """Return a figure with ``by`` per cent more, or less; raises ValueError for a range and where nothing would be left."""
    if by <= -PER_CENT:
        raise ValueError("nothing left")
    return percent_of(whole, PER_CENT + by)


def less(whole: Operand, by: Decimal) -> Result:
    """Return a figure with the amount ``by`` less, in its unit; raises ValueError where nothing would be left."""
    if by >= whole.value:
        raise ValueError("nothing left")
    return difference(whole, _supposed(whole, by))


def more(whole: Operand, by: Decimal) -> Result:
    """Return a figure with the amount ``by`` more, in its unit."""
    return total((whole, _supposed(whole, by)))


def before(now: Operand, moved: Operand, change: str | None) -> Result:
    """Return what something was before it grew or fell to ``now`` by an amount; raises ValueError for shares and ranges."""
    if change is None or now.high is not None or moved.high is not None or now.unit == "%" or moved.unit == "%":
        raise ValueError("no one change of an amount")
    result = total((now, moved)) if change == "giảm" else difference(now, moved)
    return replace(result, computation=replace(result.computation, operation="was"))


def reached(whole: Operand, had: Decimal) -> Result:
    """Return which share of a figure ``had`` is, in its unit."""
    return share(_supposed(whole, had), whole)


def short(whole: Operand, had: Decimal) -> Result:
    """Return which share of a figure is missing to it beside ``had``, in its unit; raises ValueError for more than it."""
    if had >= whole.value:
        raise ValueError("nothing missing")
    return share(_supposed(whole, whole.value - had), whole)


def _supposed(whole: Operand, had: Decimal) -> Operand:
    return Operand("", "", had, whole.unit, Bound.EXACT)


def is_for_each(thing: str, figure: Figure, text: str) -> bool:
    """Tell whether a figure is stated for each of a thing: by its unit («đồng/cây»), or «mỗi cây» in its sentence.

    One for each of two things («đồng/học sinh/năm học») is for each of neither alone, but one for a time is for each of the
    things in that time («đồng/ha/năm»).
    """
    of = (figure.amount.unit or "").partition("/")[2]
    if of or figure.amount.unit == "%":
        return of == thing or of in {f"{thing}/{time}" for time in EACH_TIME if thing not in EACH_TIME}
    return says_each(text, thing)


def is_for_each_of(things: Sequence[str], figure: Figure, text: str) -> bool:
    """Tell whether a figure is stated for each of one thing, or for just several things at once: «kg/người/tháng»."""
    of = (figure.amount.unit or "").split("/")[1:]
    return len({*things}) == len(things) and (
        (len(things) == 1 and is_for_each(things[0], figure, text))
        or ({*things} <= {*of} and len(things) > 1)
        or ({*things} < {*of} and all(part in EACH_TIME for part in things))  # «đồng/trẻ/tháng» over months
        or _counts_each_beside(things, of, figure, text)
    )


def _counts_each_beside(things: Sequence[str], of: Sequence[str], figure: Figure, text: str) -> bool:
    """Tell whether a figure is for each time by its unit and for each of its things by its row: «(tính cho mỗi con)»."""
    said = [thing for thing in things if thing not in of]
    timely = bool(of) and all(part in EACH_TIME for part in of)
    return timely and len(said) == 1 and says_each(text, said[0]) and figure.amount.unit != "%"


def is_rate_of_level(rate: Figure, level: str, text: str) -> bool:
    """Tell whether a figure sets a share of a level in its sentence: «bằng 70% mức học phí theo quy định tại khoản 1»."""
    said = rf"\bbằng\s+{re.escape(format_number(rate.amount.value))}\s*%\s+(?:của\s+)?(?:mức\s+)?{re.escape(level)}\b"
    return rate.amount.unit == "%" and re.search(said, text, re.IGNORECASE) is not None


def is_cap_of_months(figure: Figure) -> bool:
    """Tell whether a figure says for how many months at most something is given in a year."""
    thing, _, of = (figure.amount.unit or "").partition("/")
    return thing == MONTH and figure.amount.bound is Bound.AT_MOST and of in ("", "năm", "năm học")
