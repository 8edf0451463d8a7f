"""Answers «trung bình mỗi tháng», «mỗi năm», «mỗi tổ dân phố»: a figure shared out equally, with the division shown."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from actions.answer import Answer, Status
from actions.documents.counted_things import names_counted
from actions.documents.knowledge import Knowledge
from actions.figures.costs import WHOLE_COST
from actions.finding.evidence import Evidence
from actions.finding.fitting_figures import FIGURE_EXPLAINS, matching_figures
from actions.question import Question
from actions.reckoning.calculation import calculate
from actions.reckoning.named_figures import named_figures
from actions.reckoning.shared_out import ADDS_UP, is_countable, portions
from actions.replies.compose import Composer
from actions.replies.worked_out import say_calculation, say_how_exact
from actions.words import cues
from actions.words.asked_unit import measures
from actions.words.for_each import CLASSIFIERS, costs_of_each, each_named, may_be_counted_in, priced_by_measure
from index.model import Figure
from vietnamese.periods import Period
from vietnamese.units import read_unit, unit_dimension

ENGLISH_TIME = re.compile(r"\b(?:(?:per|each|every|a) (month|quarter|year)|(month|quarter|year)ly)\b", re.IGNORECASE)
BY_TIME = re.compile(r"\btheo (ngày|tháng|quý|năm)\b", re.IGNORECASE)  # «tính bình quân theo tháng»
AVERAGE_ALONE = re.compile(  # «bình quân tháng» after an amount was told
    r"\W*(?:(?:thế|vậy|còn|rồi|tính|chia) )*(?:bình quân|trung bình)(?: (?:một|hằng|hàng|theo|của|là))* (ngày|tháng|quý)"
    r"(?: (?:là|thì|được|khoảng))*(?: (?:bao nhiêu|mấy|nhiêu|sao))?(?: (?:vậy|thế|ạ|hả|nhỉ))*\W*",
    re.IGNORECASE,
)
RECKONING = re.compile(r"toán|tính toán|phép tính|con tính", re.IGNORECASE)  # «làm toán giùm», what is asked to be done
PEOPLE_ASKED = (  # what a place has, and what that is called where its people are counted
    (
        re.compile(r"(?:bao nhiêu|mấy) (?:người|dân|nhân khẩu|khẩu)\b", re.IGNORECASE),
        re.compile(r"(?:tổng )?(?:số )?(?:nhân khẩu|khẩu|dân số|dân|người dân)", re.IGNORECASE),
    ),
    (re.compile(r"(?:bao nhiêu|mấy) hộ\b", re.IGNORECASE), re.compile(r"(?:tổng )?(?:số )?hộ(?: dân)?", re.IGNORECASE)),
)
HARMED = re.compile(
    r"\b(?:chết|tử vong|bị thương|mất tích|thương vong|mắc|nhiễm|nghiện|đuối nước|vi phạm|bị hại)\b", re.IGNORECASE
)
DONE = re.compile(r"\b(?:hoàn thành|xây|làm|sửa|lắp|trồng|mở|cấp|tuyển)(?: (?:xong|được|mới))\b", re.IGNORECASE)
SUM = re.compile(r"\b(?:tổng cộng|tổng số|tổng)\b")
SUM_ASKED = re.compile(r"(?:bao nhiêu|mấy) (?:vốn|kinh phí|tiền)\b", re.IGNORECASE)
ENGLISH_TIMES = {"month": "tháng", "quarter": "quý", "year": "năm"}


def answer_average(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Divide a yearly figure by its months or quarters, a series by its years, or one figure by another; else None.

    An average that the documents state themselves is left to the other strategies.
    """
    each = _each(question.text)
    if not each or not (
        cues.AVERAGE.search(question.text) or priced_by_measure(question.text) or costs_of_each(question.text)
    ):
        return None
    if any(_states_average(match.figure, each) for match in matching_figures(question, evidence)):
        return None
    operation, figures = _plan(each, question, evidence, knowledge)
    if not figures or any(figure.amount.high is not None for figure in figures):
        return None
    try:
        calculation = calculate(operation, figures, composer.wording)
    except ValueError:
        return None
    say_calculation(calculation, figures, composer)
    say_how_exact(calculation.result, figures, composer)
    return composer.answer(Status.ANSWERED, strategy="average")


def _states_average(figure: Figure, each: str) -> bool:
    """Tell whether a figure is what falls to each of the things or times asked for: «hỗ trợ mỗi hộ», «bình quân mỗi năm»."""
    name, head = figure.indicator.lower(), each.split()[0]
    if head in ("ngày", "tháng", "quý", "năm"):
        said = cues.AVERAGE.search(name) is not None and head in name
        return said or (figure.amount.unit or "").endswith(f"/{head}")
    return cues.AVERAGE.search(name) is not None or f"mỗi {head} " in f"{name} "


def _each(text: str) -> str:
    """Return what a question wants a figure shared out to («tháng», «tổ dân phố»), in lower case; empty if nothing."""
    if found := each_named(text):
        return found[0].name(3)
    if by_time := BY_TIME.search(text) or AVERAGE_ALONE.fullmatch(text):
        return by_time.group(1).lower()
    time = ENGLISH_TIME.search(text)
    return ENGLISH_TIMES[(time.group(1) or time.group(2)).lower()] if time else ""


def _plan(each: str, question: Question, evidence: Evidence, knowledge: Knowledge) -> tuple[str, Sequence[Figure]]:
    """Return the calculation for what each of is asked, and its figures; no figures where they are not stated."""
    head = each.split()[0]
    if head in ("ngày", "tháng", "quý"):
        found = named_figures(_without(question, head, keep_periods=True), evidence, knowledge)[:1]
        counts = {time: count for figure in found for count, time in portions(figure).items()}
        return f"portion:{counts.get(head)}", found if head in counts else ()
    if head == "năm":
        asked = _without(question, head)
        found = named_figures(asked, evidence, knowledge)[:1]
        fitting = [match.figure for match in matching_figures(asked, evidence)]  # «tính chung 5 năm» beside the years
        series = _series([*found, *fitting], question, knowledge)
        return ("mean", series) if series else _of_all_years([*found, *fitting], question, knowledge)
    found = named_figures(_without(question, "năm", keep_periods=True), evidence, knowledge)
    few = next((item for item in found if item.amount.unit and each.startswith(item.amount.unit)), None)
    counts_those = (item for item in found if item.indicator.lower().startswith(head) and not _is_amount_of(item))
    few = few or next(counts_those, None)
    if few is not None and HARMED.search(few.indicator) and not HARMED.search(question.text):
        few = None  # «mỗi người dân» is none of «1 người chết»
    many = next((item for item in found if item is not few and is_countable(item)), None)
    costs = any(asks(question.text) for asks in (cues.MONEY.search, costs_of_each, priced_by_measure))
    beside = many and few and (many.passage == few.passage or not _counts_many_things(few, knowledge))
    if many and few and beside and few.amount.value and (measures(many, "money") or not costs):
        return "per", (many, few)
    return "per", _beside(each, question, evidence, knowledge) or _to_everybody(each, found, knowledge)


def _is_amount_of(figure: Figure) -> bool:
    """Tell whether a figure is money or is set for one («8.000.000 đồng/người»): nothing can be shared out to it."""
    return measures(figure, "money") or "/" in (figure.amount.unit or "")


def _counts_many_things(few: Figure, knowledge: Knowledge) -> bool:
    """Tell whether a count says no more than its unit («864 hộ») where the document counts other such things too."""
    if few.indicator.lower() != few.amount.unit:
        return False
    stated = knowledge.release.document_figures[few.document]
    return any(item.amount.unit == few.amount.unit and item.passage != few.passage for item in stated)


def _to_everybody(each: str, found: Sequence[Figure], knowledge: Knowledge) -> tuple[Figure, ...]:
    """Return an amount of a whole place with the number of its people, where it is asked for each of them."""
    people = next((names for asked, names in PEOPLE_ASKED if asked.match(f"mấy {each}")), None)
    many = next((item for item in found if is_countable(item) and measures(item, "money")), None)
    if people is None or many is None:
        return ()
    stated = [item for item in knowledge.release.document_figures[many.document] if people.fullmatch(item.indicator)]
    return (many, stated[0]) if stated and stated[0].amount.value else ()


def _of_all_years(found: Sequence[Figure], question: Question, knowledge: Knowledge) -> tuple[str, Sequence[Figure]]:
    """Return how to share out the first amount that several years made up together, of those years if any are asked for;
    the mean of what each year made, where a table tells that."""
    for figure in _said_shortest_first(found, question):
        years = next((count for count, time in portions(figure).items() if time == "năm"), 0)
        in_time = not question.periods or any(_is_of_years(figure, asked, years) for asked in question.periods)
        adds_up = ADDS_UP.search(figure.indicator) or DONE.search(question.text)
        if years and in_time and is_countable(figure) and adds_up:
            by_year = _made_up_by_year(figure, years, knowledge)
            return ("mean", by_year) if by_year else (f"portion:{years}", [figure])
    return "mean", ()


def _made_up_by_year(whole: Figure, years: int, knowledge: Knowledge) -> list[Figure]:
    """Return the amounts of each of so many years that add up to a whole; empty where no one indicator has them."""
    if whole.period is None or str(years) in knowledge.release.passages[whole.passage].text.split():
        return []  # «tổng vốn 5 năm là …» says itself how many there are
    of_years: dict[tuple[str, str | None], dict[int, Figure]] = {}
    for item in knowledge.release.document_figures[whole.document]:
        if item.period and _is_year(item.period) and whole.period.start <= item.period.start <= whole.period.end:
            of_years.setdefault((item.indicator, item.amount.unit), {})[item.period.start.year] = item
    for (_, unit), found in of_years.items():
        total = sum((item.amount.value for item in found.values()), start=0 * whole.amount.value)
        if unit == whole.amount.unit and len(found) == years and total == whole.amount.value:
            return [found[year] for year in sorted(found)]
    return []


def _said_shortest_first(found: Sequence[Figure], question: Question) -> Sequence[Figure]:
    """Return the figures with those of the first one's sentence that say least beyond the question ahead of it."""
    asked = set(question.text.lower().split())

    def beyond(figure: Figure) -> int:
        return sum(word not in asked for word in SUM.sub(" ", figure.indicator.lower()).split())

    beside = [figure for figure in found if figure.passage == found[0].passage and figure.kind == found[0].kind]
    return [*sorted(beside, key=beyond), *found] if found else found


def _is_of_years(figure: Figure, asked: Period, years: int) -> bool:
    """Tell whether a figure is of all the years asked for, or of as many years up to the same end."""
    period = figure.period
    if period is None or (period.start, period.end) == (asked.start, asked.end):
        return period is not None
    return period.end == asked.end and asked.end.year - asked.start.year + 1 == years


def _beside(each: str, question: Question, evidence: Evidence, knowledge: Knowledge) -> tuple[Figure, ...]:
    """Return what is shared out and the count of those it goes to, where one sentence about all that is asked says both.

    A sum of money, what is counted («mấy con lợn»), or people and households of a place: «17.456 hộ với 62.840 nhân khẩu».
    """
    measure = read_unit(each, 0)
    length = measure.unit if measure and not unit_dimension(measure.unit).startswith("count") else ""  # «mỗi cây số»
    things = {name for names in names_counted(question.text) for name in names}
    for match in evidence.figures:
        few, unit = match.figure, match.figure.amount.unit
        if (
            not unit
            or not (unit == length or may_be_counted_in(each, unit) or _stands_for(each, few, question))
            or any(term.text not in things for term in match.coverage.missing)
            or match.coverage.share < FIGURE_EXPLAINS
            or not few.amount.value
            or few.amount.change
        ):
            continue
        beside = knowledge.release.passage_figures.get(few.passage, ())
        if any((item.amount.unit or "").endswith(f"/{unit}") for item in beside):
            continue  # what one costs is stated
        many = [  # a road is as long before it is built as after: its whole cost may be of another time
            item
            for item in beside
            if item.id != few.id and (item.period == few.period or (length and WHOLE_COST.match(item.indicator)))
        ]
        if many := _shared_out(many, things, question):
            return min(many, key=lambda item: (not WHOLE_COST.match(item.indicator), abs(item.start - few.start))), few
    return ()


def _stands_for(each: str, few: Figure, question: Question) -> bool:
    """Tell whether «mỗi cái» alone means what a figure counts, of which the question speaks by name."""
    named = any(f" {few.amount.unit} " in f" {term.text} " for term in question.terms if term.text != each)
    return each.split()[0] in CLASSIFIERS and named


def _shared_out(figures: Sequence[Figure], things: Collection[str], question: Question) -> list[Figure]:
    """Return the figures of a sentence that count what a question wants shared out."""
    if cues.MONEY.search(question.text) or SUM_ASKED.search(question.text) or costs_of_each(question.text):
        return [item for item in figures if measures(item, "money") and is_countable(item)]
    people = next((names for asked, names in PEOPLE_ASKED if asked.search(question.text)), None)
    if people is not None:
        return [item for item in figures if people.fullmatch(item.indicator)]
    return [item for item in figures if item.amount.unit in things and is_countable(item)]


def _without(question: Question, word: str, *, keep_periods: bool = False) -> Question:
    """Return the question without the words that ask for an average and, for a series, without its years."""
    aside = (cues.AVERAGE, RECKONING)
    terms = tuple(t for t in question.terms if t.text != word and not any(cue.fullmatch(t.text) for cue in aside))
    return replace(question, terms=terms, periods=question.periods if keep_periods else ())


def _is_year(period: Period) -> bool:
    return (period.start.month, period.start.day, period.end.month, period.end.day) == (1, 1, 12, 31) and (
        period.start.year == period.end.year
    )


def _series(found: Sequence[Figure], question: Question, knowledge: Knowledge) -> list[Figure]:
    """Return the figures of the first indicator that has one for every year asked for; empty when none has."""
    if not question.periods:
        return []
    first, last = min(p.start.year for p in question.periods), max(p.end.year for p in question.periods)
    wanted = range(first, last + 1)
    if len(wanted) < 2:
        return []
    for indicator, unit in dict.fromkeys((item.indicator, item.amount.unit) for item in found):
        years = {
            item.period.start.year: item
            for item in knowledge.release.figures.values()
            if (item.indicator, item.amount.unit) == (indicator, unit)
            and item.amount.change is None
            and item.period
            and _is_year(item.period)
        }
        if all(year in years for year in wanted):
            return [years[year] for year in wanted]
    return []
