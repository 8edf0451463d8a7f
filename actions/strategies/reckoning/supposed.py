"""Works out with an amount that the citizen supposes: «nếu mới thu được 1.200 tỷ thì còn thiếu bao nhiêu».

A follow-up that gives another amount («còn 1.500 thì sao») or asks another thing of the same («đạt mấy phần trăm») is worked
out beside the same figure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from actions.answer import Answer, Status
from actions.documents.document_choice import homes
from actions.documents.knowledge import Knowledge
from actions.documents.period_fit import period_fit
from actions.figures.asserted import UPPER, comparable
from actions.finding.evidence import Evidence, gather
from actions.finding.fitting_figures import matching_figures
from actions.question import Question
from actions.reckoning.arithmetic import Operand
from actions.reckoning.calculation import calculate
from actions.reckoning.named_figures import named_figures
from actions.reckoning.operations import BALANCE, BALANCES
from actions.reckoning.sides import figures_of_sides
from actions.reckoning.suppositions import goes_on_supposing, operation_supposed, supposes
from actions.replies.compose import Composer
from actions.replies.worked_out import say_calculation, say_how_exact
from actions.words import cues
from actions.words.asked_unit import base_unit
from index.model import Figure, FigureKind
from vietnamese.amounts import Amount, Bound, find_amounts

SAID_OF_MORE_OR_LESS = {  # how a calculation is said of an amount that is more than the figure, and of one that is less
    "left": ("over", "left"),
    "enough": ("enough", "left"),
    "over": ("over", "under"),
    "under": ("over", "under"),
    "reached": ("reached", "reached"),
    "short": ("reached", "short"),
    "met": ("met", "unmet"),
    "unmet": ("met", "unmet"),
}
OUTCOME = re.compile(
    r"\b(?:được|còn|là|thành|lên|xuống|đạt|chi|thu|có|thì)(?: khoảng| lại| ra)? (?:bao nhiêu|mấy)\b(?! ?(?:phần trăm|%))"
)
SPENDING_SAID = re.compile(r"\b(?:chi|tiêu|xài)\b(?!\W*(?:bao|mấy))[^,;]*$", re.IGNORECASE)
CHANGE_SUPPOSED = re.compile(
    r"\b(?:(?P<less>cắt giảm|cắt bớt|giảm|cắt|bớt|hụt|sụt|thiếu(?= \d))|"
    r"(?P<more>vượt|tăng|(?<=thu )thêm(?= \d)|(?<=chi )thêm(?= \d)|(?<=được )thêm(?= \d)))\b"
    r"(?: (?:thêm|bớt|đi|lên|kế hoạch)\b)*",
    re.IGNORECASE,
)
BESIDE_SPENDING = re.compile(r"\bso với (?:tổng )?(?:mức )?chi\b", re.IGNORECASE)
ENDS_AT = re.compile(
    r"\b(?:còn|xuống|lên|đến|tới|được|chỉ(?! tiêu))\b", re.IGNORECASE
)  # «giảm còn 300»: no amount of change
SO_MUCH = re.compile(
    r"(?: (?:chỉ|mới|được|đạt|thu|có|là|còn|ở mức))+\s*$", re.IGNORECASE
)  # between a part and its amount
THEN = re.compile(r"\bthì\b", re.IGNORECASE)


def answer_supposed(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Work out what comes of an amount that a question supposes, beside the figure that it names.

    None where nothing is supposed, or no figure of its kind is stated that the amount fits. The time until which something
    is supposed («đến hết tháng 9 mới thu được …») is none that a figure must be of.
    """
    if supposes(question) and cues.UNTIL.search(question.text):
        question = replace(question, periods=())
    for operation, figure in (
        *_of_last_answer(question, knowledge),
        *_of_balance(question, evidence, knowledge),
        *_of_change(question, knowledge),
        *_of_whole(question, knowledge),
        *_of_parts(question, evidence, knowledge),
        *_of_named(question, evidence, knowledge),
        *_in_its_setting(question, knowledge),
    ):
        try:
            return _compose(operation, figure, composer)
        except ValueError:
            continue
    return None


def _exact(question: Question) -> list[Amount]:
    return [item for item in question.amounts if item.bound is Bound.EXACT and not item.change]


def _beside(name: str, had: Decimal, whole: Figure) -> str:
    """Return the calculation with ``had``, by which of the two is more; empty where they are the same or nothing is there."""
    more, less = SAID_OF_MORE_OR_LESS[name]
    if name in ("met", "unmet") and whole.amount.bound in UPPER:
        return ""  # more than «không quá 2%» reaches no target
    return _with(more if had > whole.amount.value else less, had) if 0 < had != whole.amount.value else ""


def _with(name: str, *amounts: Decimal) -> str:
    return ":".join([name, *(f"{amount.normalize():f}" for amount in amounts)])


def _of_last_answer(question: Question, knowledge: Knowledge) -> Iterator[tuple[str, Figure]]:
    """Yield the calculation of the last answer with another amount, or another one with its amount."""
    if not goes_on_supposing(question):
        return
    operation, key = question.memory.calculation
    name, *given = operation.split(":")
    figure = knowledge.release.figures.get(key)
    amounts = _exact(question)
    if figure is None or len(question.amounts) > 1:
        return
    if name == "changed":
        by = _change_supposed(question, Decimal(given[0]))
        if by:
            yield _with("changed", by), figure
        return
    if name in ("less", "more"):  # «nếu hụt 200 tỷ thì sao», «còn nếu vượt 50 tỷ»
        if operation_supposed(question.text) == "short":  # «hụt mấy phần trăm»
            yield _with("reached", Decimal(given[0])), figure
            return
        other = _in_unit_of(figure, question.amounts[0]) if question.amounts else None
        if (change := CHANGE_SUPPOSED.search(question.text)) is not None:
            name = "more" if change["more"] else "less"
        if other:
            yield _with(name, other), figure
        return
    name = operation_supposed(question.text) or (name if amounts else "")
    had = _in_unit_of(figure, amounts[0]) if amounts else sum(map(Decimal, given), Decimal(0))
    if name and had is not None and (operation := _beside(name, had, figure)):
        yield operation, figure


def _change_supposed(question: Question, last: Decimal) -> Decimal:
    """Return the share more or less that a follow-up gives, in the direction of ``last`` where it says none; 0 for none."""
    change = CHANGE_SUPPOSED.search(question.text)
    raised = change["more"] is not None if change else last > 0
    share = next((amount.value for amount in question.amounts if amount.unit == "%"), Decimal(0))
    return share if raised else -share


def _of_balance(question: Question, evidence: Evidence, knowledge: Knowledge) -> Iterator[tuple[str, Figure]]:
    """Yield what revenue or spending that is supposed makes beside what is stated of the other side."""
    balanced = BALANCE.search(question.text) or BESIDE_SPENDING.search(question.text)
    if balanced is None or not supposes(question):
        return
    words = BALANCES[0][1]
    sides = replace(question, text=words, terms=knowledge.terms.find(words), amounts=())
    both = figures_of_sides(sides, gather(sides, knowledge), knowledge)
    supposed = [span for span in find_amounts(question.text) if span.amount.bound is Bound.EXACT]
    own = [span for span in supposed if not any(_in_unit_of(item, span.amount) == item.amount.value for item in both)]
    if len(both) != 2 or len(own) != 1:
        return
    spent = SPENDING_SAID.search(question.text[: own[0].start]) is not None
    other = both[0] if spent else both[1]
    had = _in_unit_of(other, own[0].amount)
    if had is not None and (operation := _beside("over" if spent else "enough", had, other)):
        yield operation, other


def _of_change(question: Question, knowledge: Knowledge) -> Iterator[tuple[str, Figure]]:
    """Yield a figure with the share or amount more or less that a question supposes: «nếu thu vượt 10% thì được bao nhiêu»."""
    change, then = CHANGE_SUPPOSED.search(question.text), THEN.search(question.text)
    by = find_amounts(question.text)
    if change is None or len(by) != 1 or len(question.amounts) != 1 or not OUTCOME.search(question.text):
        return
    between = question.text[change.end() : by[0].start]
    if not (cues.SUPPOSED.search(question.text) or then) or by[0].start < change.start() or ENDS_AT.search(between):
        return
    ahead, after = f"{question.text[: change.start()]} {between}", question.text[by[0].end :]
    moved, told = _targets(ahead, question, knowledge), _targets(after, question, knowledge)
    if moved is None and told is None:  # «tăng thêm 10% thì được mấy» after an amount was told
        moved, told = _last_told(question, knowledge), None
    elif moved is None:  # «nếu vượt 5% thì tổng thu thành bao nhiêu»
        moved, told = told, None
    for figure in moved or ():
        whole = figure if told is None else _that_moves_with(figure, told, knowledge)
        amount = by[0].amount if by[0].amount.unit != "%" or whole is not figure else None
        value = by[0].amount.value if amount is None else _in_unit_of(figure, amount)
        if whole is None or not value or whole.amount.unit == "%":
            continue
        if amount is None:
            yield _with("changed", value if change["more"] else -value), whole
        elif base_unit(figure) == base_unit(whole):
            yield _with("more" if change["more"] else "less", _told_in_unit(value, figure, whole)), whole


def _targets(text: str, question: Question, knowledge: Knowledge) -> list[Figure] | None:
    """Return the targets that a part of a message names, best first; None where it names nothing."""
    terms = knowledge.terms.find(text)
    if not any(term.vital for term in terms):
        return None
    named = replace(question, text=text, terms=terms, amounts=())
    home = homes(question, knowledge)
    found = (match.figure for match in matching_figures(named, gather(named, knowledge)))
    return [item for item in found if item.document in home and _is_target(item, question)]


def _last_told(question: Question, knowledge: Knowledge) -> list[Figure]:
    """Return the figure that the last answer led with, where it showed no calculation."""
    of_last = question.memory.figures and not question.memory.calculation
    figure = knowledge.release.figures.get(question.memory.figures[0]) if of_last else None
    plain = figure is not None and figure.amount.high is None and not figure.amount.change
    return [figure] if figure is not None and plain else []


def _that_moves_with(part: Figure, told: Sequence[Figure], knowledge: Knowledge) -> Figure | None:
    """Return which of the figures asked for becomes more or less as ``part`` does: itself, or what it is a part of."""
    moving = [part, *knowledge.ancestors(part)]
    return next((item for item in told if item in moving), None)


def _told_in_unit(value: Decimal, of: Figure, other: Figure) -> Decimal:
    """Return an amount in the unit of ``of`` in that of another figure."""
    return replace(Operand.of(of), value=value).in_unit(other.amount.unit or "")


def _of_whole(question: Question, knowledge: Knowledge) -> Iterator[tuple[str, Figure]]:
    """Yield the whole that is asked for as it becomes with an amount supposed of its part.

    «Nếu tiền đất chỉ được 1.000 tỷ thì tổng thu còn bao nhiêu» asks for no shortfall of the part.
    """
    given, then = find_amounts(question.text), THEN.search(question.text)
    if len(given) != 1 or not (then and supposes(question) and OUTCOME.search(question.text, then.end())):
        return
    wholes = _targets(question.text[then.end() :], question, knowledge) or ()
    parts = _targets(SO_MUCH.sub("", question.text[: given[0].start]), question, knowledge) or ()
    for part in parts:
        whole, had = _that_moves_with(part, wholes, knowledge), _in_unit_of(part, given[0].amount)
        if whole is None or whole is part or had is None or base_unit(part) != base_unit(whole):
            continue
        by = _told_in_unit(had - part.amount.value, part, whole)
        if by:
            yield _with("more" if by > 0 else "less", abs(by)), whole


def _of_parts(question: Question, evidence: Evidence, knowledge: Knowledge) -> Iterator[tuple[str, Figure]]:
    """Yield what is missing to the whole beside an amount supposed of each of several parts that are named."""
    amounts = _exact(question)
    if len(amounts) < 2 or not supposes(question) or operation_supposed(question.text) != "left":
        return
    parts = named_figures(question, evidence, knowledge)
    whole = knowledge.release.figures.get(parts[0].parent or "") if parts else None
    if whole is None or len(parts) != len(amounts) or any(part.parent != whole.id for part in parts):
        return
    had = [value for amount in amounts if (value := _in_unit_of(whole, amount)) is not None]
    if len(had) == len(amounts) and _is_target(whole, question) and 0 < sum(had) < whole.amount.value:
        yield _with("left", *had), whole


def _of_named(question: Question, evidence: Evidence, knowledge: Knowledge) -> Iterator[tuple[str, Figure]]:
    """Yield what comes of one supposed amount beside the target that a question names, of the documents it is asked of."""
    name, amounts = operation_supposed(question.text), _exact(question)
    if not name or len(amounts) != 1 or not supposes(question) or _is_change_itself(question.text):
        return
    home = homes(question, knowledge)
    for match in matching_figures(question, evidence):
        had = _in_unit_of(match.figure, amounts[0])
        if (
            had is None
            or match.figure.document not in home
            or not _is_target(match.figure, question)
            or (name == "left" and had > match.figure.amount.value)
        ):
            continue
        if had == match.figure.amount.value and name == "met":
            return  # just what is stated: the bound of it says all
        if operation := _beside(name, had, match.figure):
            yield operation, match.figure


def _in_its_setting(question: Question, knowledge: Knowledge) -> Iterator[tuple[str, Figure]]:
    """Yield the same of the clauses with the amount and what is asked, without what is told before them.

    «Giả sử thị trường nguội, chỉ bán được đúng 1.000 tỷ, thì …» reckons with no market.
    """
    given = find_amounts(question.text)
    opening = question.text.rfind(",", 0, given[0].start) + 1 if given else 0
    if not opening or not supposes(question):
        return
    own = replace(question, terms=tuple(term for term in question.terms if term.start >= opening))
    yield from _of_named(own, gather(own, knowledge), knowledge)


def _is_change_itself(text: str) -> bool:
    """Tell whether the amount supposed is one of change and nothing that there is: «nếu tiền đất hụt 200 tỷ thì …»."""
    given = find_amounts(text)
    changes = (change for change in CHANGE_SUPPOSED.finditer(text) if given and change.end() <= given[0].start)
    return any(not ENDS_AT.search(text, change.end(), given[0].start) for change in changes)


def _is_target(figure: Figure, question: Question) -> bool:
    amount = figure.amount
    plain = amount.high is None and not amount.change and amount.unit is not None
    return plain and figure.kind is FigureKind.PLAN and period_fit(figure.period, question.periods) >= 0


def _in_unit_of(figure: Figure, supposed: Amount) -> Decimal | None:
    """Return the supposed amount, or the supposed share of a figure, in its unit; None where they cannot be compared."""
    whole = figure.amount
    if whole.high is not None or whole.change or not whole.unit:
        return None
    if supposed.unit == "%" and whole.unit != "%":
        return whole.value * supposed.value / 100
    pair = comparable(supposed, whole)
    return None if pair is None or not pair[1] else pair[0] * whole.value / pair[1]


def _compose(operation: str, figure: Figure, composer: Composer) -> Answer:
    calculation = calculate(operation, [figure], composer.wording)
    say_calculation(calculation, [figure], composer)
    say_how_exact(calculation.result, [figure], composer)
    return composer.answer(Status.ANSWERED, strategy="supposed")
