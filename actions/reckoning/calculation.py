"""Says a calculation in one sentence; the same function writes it and proves it again at the exit."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from actions.figures.comparison_asked import COMPARED, than
from actions.figures.naming import kind_said, period_phrase, sentence_case
from actions.figures.versions import core
from actions.reckoning.arithmetic import (
    Operand,
    Result,
    apart,
    difference,
    fraction,
    growth,
    mean,
    per,
    percent_of,
    portion,
    ratio,
    share,
    share_of_sum,
    told_in,
    total,
)
from actions.reckoning.scaling import (
    at_rate,
    before,
    beyond,
    changed,
    for_months,
    left,
    less,
    more,
    multiple,
    multiplied,
    of_whole,
    over,
    product,
    products,
    reached,
    rest,
    short,
    times,
)
from actions.reckoning.shared_out import portions
from actions.wording import Wording
from index.model import Figure, FigureKind
from vietnamese.numbers import format_number
from vietnamese.units import PER_CENT


@dataclass(frozen=True, slots=True)
class Calculation:
    """A calculation worked out and put into words."""

    result: Result
    sentence: str


def calculate(operation: str, figures: Sequence[Figure], wording: Wording) -> Calculation:
    """Work out ``operation`` over figures in the order given: part and whole, larger and smaller, or all summands.

    What an operation needs besides follows its name: ``portion:12``, ``times:5:năm``, ``left:1200``, ``changed:-10``.
    Raises ValueError for an average of ranges, for nothing to divide by, for more digits than can be reckoned with and for a
    supposition that does not fit, KeyError for parts that the time of the figure does not have.
    """
    name, *given = operation.split(":")
    try:
        named = _named_by_kind(figures, wording, apart=name == "difference")
        template, result, words = WAYS[name](operation, named, given)
    except ArithmeticError as error:
        raise ValueError("amounts that cannot be reckoned with") from error
    if template == "difference":
        template = "higher_by" if figures[0].amount.unit == "%" else template
        if _fell(figures):
            template = "lower_by" if figures[0].amount.unit == "%" else "less_by"
            words = {"first": words["second"], "second": words["first"]}
    said = getattr(wording, template).format(**words, result=result.text, sum=result.sum)
    return Calculation(result, sentence_case(said).removesuffix("."))


Way = tuple[
    str, Result, dict[str, str]
]  # the sentence of the wording, the result, and the words that the sentence needs


def _mean(_operation: str, figures: Sequence[Figure], _given: list[str]) -> Way:
    operands = _operands(figures)
    return "mean", mean(operands), {"name": operands[0].name}


def _mean_of(operation: str, figures: Sequence[Figure], given: list[str]) -> Way:
    operands = _operands(figures)
    result = mean(operands)
    computation = replace(result.computation, operation=operation)
    return "mean_of", replace(result, computation=computation), {"one": given[0], "name": _name_of_all(operands)}


def _name_of_all(operands: Sequence[Operand]) -> str:
    """Return the words that all names begin with: «Kinh phí» of «Kinh phí trường A», «Kinh phí trạm B»."""
    words = [operand.name.split() for operand in operands]
    alike = [first for first, *others in zip(*words, strict=False) if all(other == first for other in others)]
    alike = alike if alike == words[0][: len(alike)] else []
    while len(alike) > 1 and alike[-1][0].isupper():  # the thing that the amount is of begins to be named
        alike.pop()
    return " ".join(alike) or operands[0].name


def _share_of_sum(_operation: str, figures: Sequence[Figure], _given: list[str]) -> Way:
    *parts, whole = _told_apart(figures)
    *names, last = (part.name for part in parts)
    said = f"{', '.join(names)} và {last}"
    return "share_of_sum", share_of_sum(parts, whole), {"names": said, "whole": whole.name}


def _growth(_operation: str, figures: Sequence[Figure], _given: list[str]) -> Way:
    later, earlier = _operands(figures)
    periods = {"later": period_phrase(figures[0]), "earlier": period_phrase(figures[1]).strip()}
    grew = later.value >= earlier.in_unit(later.unit)
    return _way(grew, figures), growth(later, earlier), {"name": later.name, **periods}


def _movement(operation: str, figures: Sequence[Figure], _given: list[str]) -> Way:
    later, earlier = _operands(figures)
    grew = later.value >= earlier.in_unit(later.unit)
    result = difference(later, earlier) if grew else difference(earlier, later)
    operands = tuple(item.id for item in figures)
    result = replace(result, computation=replace(result.computation, operation=operation, operands=operands))
    since = period_phrase(figures[1]).strip().removeprefix("đến ")  # «so với năm 2028» of a target till its end
    periods = {"later": period_phrase(figures[0]), "earlier": since}
    return _way(grew, figures), result, {"name": later.name, **periods}


def _way(grew: bool, figures: Sequence[Figure]) -> str:
    """Return the sentence for what grew or fell: «so với trước đó» where it is not stated when it was so much."""
    return ("grew" if grew else "fell") + ("" if figures[1].period else "_since")


def _apart(_operation: str, figures: Sequence[Figure], _given: list[str]) -> Way:
    first, base = _told_apart(figures)
    more = first.in_unit(base.unit) >= base.value
    return "more_by" if more else "less_by", apart(first, base), {"first": first.name, "second": base.name}


def _per(_operation: str, figures: Sequence[Figure], _given: list[str]) -> Way:
    many, few = _operands(figures)
    return "per", per(many, few), {"one": few.unit or few.name}


def _density(operation: str, figures: Sequence[Figure], _given: list[str]) -> Way:
    people, area = _operands(figures)
    result = per(people, replace(area, value=area.in_unit("km²"), unit="km²"))
    return "per", replace(result, computation=replace(result.computation, operation=operation)), {"one": "km²"}


def _portion(_operation: str, figures: Sequence[Figure], given: list[str]) -> Way:
    (whole,), count = _operands(figures), int(given[0])
    words = {"name": f"{whole.name}{period_phrase(figures[0])}", "count": given[0], "time": portions(figures[0])[count]}
    return "portion", portion(whole, count), words


def _times(_operation: str, figures: Sequence[Figure], given: list[str]) -> Way:
    (one,) = _operands(figures)
    counts = [(int(count), of) for count, of in zip(given[::2], given[1::2], strict=True)]
    *others, (count, of) = counts
    many = "".join(f"{other} {thing} × " for other, thing in others)
    return "times", times(one, counts), {"name": one.name, "count": f"{many}{count}", "of": of}


def _multiplied(_operation: str, figures: Sequence[Figure], _given: list[str]) -> Way:
    one, factor = _operands(figures)
    return "multiplied", multiplied(one, factor), {"name": one.name, "factor": figures[1].amount.text()}


def _product(_operation: str, figures: Sequence[Figure], _given: list[str]) -> Way:
    each, count = _operands(figures)
    words = {"name": count.name, "count": figures[1].amount.text(), "each": figures[0].amount.text()}
    return "product", product(each, count), words


def _at_rate(_operation: str, figures: Sequence[Figure], _given: list[str]) -> Way:
    one, rate = _operands(figures)
    return "at_rate", at_rate(one, rate), {"name": one.name, "rate": figures[1].amount.text()}


def _for_months(_operation: str, figures: Sequence[Figure], _given: list[str]) -> Way:
    one, months = _operands(figures)
    return "for_months", for_months(one, months), {"name": one.name, "months": figures[1].amount.text()}


def _products(_operation: str, figures: Sequence[Figure], _given: list[str]) -> Way:
    operands = _operands(figures)
    pairs = list(zip(operands[::2], operands[1::2], strict=True))
    amounts = [figure.amount.text() for figure in figures]
    said = [f"{count} × {each}" for each, count in zip(amounts[::2], amounts[1::2], strict=True)]
    return "products", products(pairs), {"groups": "; ".join(said)}


def _of_whole(operation: str, figures: Sequence[Figure], given: list[str]) -> Way:
    (part,), whole, unit = _operands(figures), Decimal(given[0]), given[1]
    words = {"name": part.name, "share": figures[0].amount.text(), "whole": f"{format_number(whole)} {unit}".strip()}
    return "of_whole", of_whole(part, whole, unit), words


def _was(_operation: str, figures: Sequence[Figure], _given: list[str]) -> Way:
    now, moved = _operands(figures)
    return "was", before(now, moved, figures[1].amount.change), {"name": now.name, "than": than(figures[1])}


def _rest(_operation: str, figures: Sequence[Figure], _given: list[str]) -> Way:
    (part,) = _operands(figures)
    return "rest", rest(part), {"name": part.name}


def _beyond(_operation: str, figures: Sequence[Figure], _given: list[str]) -> Way:
    (part,) = _operands(figures)
    words = {"name": COMPARED.sub("", part.name).strip(), "than": than(figures[0])}
    return "above_plan" if part.value > PER_CENT else "below_plan", beyond(part), words


def _beside_supposed(operation: str, figures: Sequence[Figure], given: list[str]) -> Way:
    """Set beside a figure what the citizen supposes: what is left of it, what is more, or which share of it that is."""
    (whole,), had = _operands(figures), [Decimal(value) for value in given]
    name = operation.partition(":")[0]
    result = BESIDE[name](whole, *had)
    separate = "" if whole.unit == "%" else " "
    said = " và ".join(f"{format_number(value)}{separate}{whole.unit}" for value in had)
    words = {"name": f"{whole.name}{period_phrase(figures[0])}", "had": said}
    return SAID_AS.get(name, name), _as_asked(result, operation, whole), words


def _changed(operation: str, figures: Sequence[Figure], given: list[str]) -> Way:
    (whole,), by = _operands(figures), Decimal(given[0])
    words = {"name": f"{whole.name}{period_phrase(figures[0])}", "by": f"{format_number(abs(by))}%"}
    return "raised" if by > 0 else "lowered", _as_asked(changed(whole, by), operation, whole), words


def _fraction(operation: str, figures: Sequence[Figure], given: list[str]) -> Way:
    (one,), (of, by) = _operands(figures), [Decimal(value) for value in given]
    words = {"name": _timed_name(figures), "part": f"{format_number(of)}/{format_number(by)}"}
    return "half" if given == ["1", "2"] else "part", _as_asked(fraction(one, of, by), operation, one), words


def _percent(operation: str, figures: Sequence[Figure], given: list[str]) -> Way:
    (one,), share_of = _operands(figures), Decimal(given[0])
    words = {"name": _timed_name(figures), "part": f"{format_number(share_of)}%"}
    return "part", _as_asked(percent_of(one, share_of), operation, one), words


def _multiple(operation: str, figures: Sequence[Figure], given: list[str]) -> Way:
    (one,), factor = _operands(figures), Decimal(given[0])
    words = {"name": _timed_name(figures), "times": format_number(factor)}
    return "multiple", _as_asked(multiple(one, factor), operation, one), words


def _divided(operation: str, figures: Sequence[Figure], given: list[str]) -> Way:
    (one,), by = _operands(figures), Decimal(given[0])
    words = {"name": _timed_name(figures), "by": format_number(by)}
    return "divided", _as_asked(fraction(one, Decimal(1), by), operation, one), words


def _into(operation: str, figures: Sequence[Figure], given: list[str]) -> Way:
    (one,), unit = _operands(figures), given[0]
    return "told_in", _as_asked(told_in(one, unit), operation, one), {"name": _timed_name(figures)}


def _timed_name(figures: Sequence[Figure]) -> str:
    """Return the name of the first figure with its time."""
    return f"{figures[0].indicator}{period_phrase(figures[0])}"


def _changed_by_amount(operation: str, figures: Sequence[Figure], given: list[str]) -> Way:
    (whole,), by = _operands(figures), Decimal(given[0])
    lowered = operation.startswith("less:")
    words = {"name": f"{whole.name}{period_phrase(figures[0])}", "by": f"{format_number(by)} {whole.unit}"}
    result = less(whole, by) if lowered else more(whole, by)
    return "lowered" if lowered else "raised", _as_asked(result, operation, whole), words


def _as_asked(result: Result, operation: str, whole: Operand) -> Result:
    """Return a result whose record carries the amounts of the citizen and the one figure beside them."""
    return replace(result, computation=replace(result.computation, operation=operation, operands=(whole.id,)))


def _sum(_operation: str, figures: Sequence[Figure], _given: list[str]) -> Way:
    operands = _told_apart(figures)
    *names, last = dict.fromkeys(item.name for item in operands)  # what one has in two wholes has one name
    return "total", total(operands), {"names": f"{', '.join(names)} và {last}" if names else last}


def _pair(operation: str, figures: Sequence[Figure], _given: list[str]) -> Way:
    first, second = _told_apart(figures)
    result = PAIRS[operation](first, second)
    result = replace(result, computation=replace(result.computation, operation=operation))
    if operation == "difference" and result.text.startswith(BELOW):  # «nhiều hơn … dưới 548,4» would be no Vietnamese
        result = replace(result, text=f"chưa tới {result.text.removeprefix(BELOW)}")
    beside = operation == "share" and not figures[0].parent  # revenue takes up no share of the spending
    return "share_beside" if beside else operation, result, {"first": first.name, "second": second.name}


BESIDE: Mapping[str, Callable[..., Result]] = {
    "left": left,
    "under": left,
    "over": over,
    "enough": over,
    "met": over,
    "unmet": left,
    "reached": reached,
    "short": short,
}
SAID_AS = {"short": "left"}  # told with the words of another
BELOW = "dưới "
PAIRS = {"share": share, "ratio": ratio, "difference": difference, "remainder": difference}
WAYS: Mapping[str, Callable[[str, Sequence[Figure], list[str]], Way]] = {
    "mean": _mean,
    "mean_of": _mean_of,
    "share_of_sum": _share_of_sum,
    "growth": _growth,
    "movement": _movement,
    "apart": _apart,
    "per": _per,
    "density": _density,
    "portion": _portion,
    "times": _times,
    "multiplied": _multiplied,
    "product": _product,
    "products": _products,
    "at_rate": _at_rate,
    "for_months": _for_months,
    "of_whole": _of_whole,
    "was": _was,
    "rest": _rest,
    "beyond": _beyond,
    **dict.fromkeys(BESIDE, _beside_supposed),
    "changed": _changed,
    "fraction": _fraction,
    "percent": _percent,
    "multiple": _multiple,
    "divided": _divided,
    "into": _into,
    **dict.fromkeys(("less", "more"), _changed_by_amount),
    "sum": _sum,
    **dict.fromkeys(PAIRS, _pair),
}


def _operands(figures: Sequence[Figure]) -> list[Operand]:
    return [Operand.of(figure) for figure in figures]


def kinds_differ(figures: Sequence[Figure], *, apart: bool = False) -> bool:
    """Tell whether figures of one name and time are told apart by their kinds alone: a target and its result.

    With ``apart`` also a target for a year and the result of a part of it, which their times alone tell badly apart.
    """
    kinds = {figure.kind for figure in figures}
    alike = len({(figure.indicator.lower(), figure.period) for figure in figures}) == 1
    one_thing = len({figure.indicator.lower() for figure in figures}) == 1
    return len(kinds) > 1 and (alike or (apart and one_thing and FigureKind.PLAN in kinds))


def _named_by_kind(figures: Sequence[Figure], wording: Wording, *, apart: bool) -> Sequence[Figure]:
    """Return figures that only their kinds tell apart with time and kind in their names."""
    if not kinds_differ(figures, apart=apart):
        return figures
    names = [f"{item.indicator}{period_phrase(item)}{kind_said(item, wording)}" for item in figures]
    return [replace(item, indicator=name, period=None) for item, name in zip(figures, names, strict=True)]


def _fell(figures: Sequence[Figure]) -> bool:
    """Tell whether the larger of two amounts of one thing is that of the time before, or the target of the other."""
    larger, smaller = figures
    if core(larger.indicator) != core(smaller.indicator):
        return False
    if larger.period == smaller.period:
        return larger.kind is FigureKind.PLAN and smaller.kind is not FigureKind.PLAN
    return larger.period is not None and smaller.period is not None and larger.period.end < smaller.period.end


def _told_apart(figures: Sequence[Figure]) -> list[Operand]:
    """Return figures as operands; those of one name get their periods to it."""
    operands = _operands(figures)
    if len({operand.name for operand in operands}) == len(operands):
        return operands
    pairs = zip(operands, figures, strict=True)
    return [replace(operand, name=f"{operand.name}{period_phrase(figure)}") for operand, figure in pairs]
