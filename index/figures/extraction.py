"""All figures of a document: passage by passage, running text and table rows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import zip_longest

from index.figures.among import named_whole, of_those_most, of_what_is_done_too, parts_named
from index.figures.announced_levels import named_by_line_above
from index.figures.beforehand import named_beforehand, time_beforehand
from index.figures.changes import with_change_said_apart
from index.figures.clauses import clause_start, counts_nouns, parenthesis_around
from index.figures.factors import Factor, factor_in, one_year_before, says_of_one_year
from index.figures.grades import of_age, without_grades
from index.figures.harvests import with_crop
from index.figures.indicators import read_indicators
from index.figures.kinds import did_something, kind_of_clause, names_year_before, says_another_time
from index.figures.movements import starts_movement
from index.figures.owners import with_owner
from index.figures.partition import with_unsaid_units
from index.figures.parts import Parts
from index.figures.period_choice import period_of
from index.figures.places import place_of
from index.figures.recipients import with_whom_after, with_whom_before
from index.figures.recurring import says_every_year
from index.figures.rows import TableReader
from index.figures.schedules import is_whole_sum, schedules
from index.figures.schools import named_as_schools, with_schools
from index.figures.sizes import density_of_people
from index.figures.standards import is_for_the_year, plan_of, says_own_time
from index.figures.subjects import Subjects
from index.figures.times import (
    Times,
    counts_years_of_total,
    dates_results,
    document_period,
    heading_period,
    is_report_of_year,
    months_added_up,
    names_own_period,
    read_times,
    time_of_aim,
)
from index.figures.totals import name_of_total, total_of
from index.model import Document, Figure, FigureKind, Passage, ReadDocument, Section
from index.titles import headings_of, titles_of
from vietnamese.amounts import Amount, AmountSpan, Bound, find_amounts
from vietnamese.periods import Period

_CLAUSE_END = re.compile(r"[;\n]|[.!?…](?=\s|$)")
_BY_YEAR = re.compile(  # «Phân kỳ: năm 2028 là 118 tỷ đồng; năm 2029 là …»
    r"(?:phân kỳ|phân theo năm|chia theo năm|theo từng năm|chia ra(?: các năm)?)(?:\s+(?:đầu tư|vốn|kinh phí|thực hiện))*",
    re.IGNORECASE,
)
_SHARED_BY_YEAR = re.compile(  # the heading over «- Năm 2039: 71.500 triệu đồng.»
    r"(?:phân kỳ|phân bổ|phân chia|chia|bố trí)\s+(?P<what>\D{2,40}?)\s+(?:theo\s+)?(?:từng\s+|các\s+|hằng\s+)?năm",
    re.IGNORECASE,
)
_OVER_YEARS = re.compile(
    r"(?:tính chung|cộng dồn|l[uũ]ỹ kế|lũy kế)(?:\s+(?:cả\s+)?\d{1,2}\s+(?:năm|tháng))?", re.IGNORECASE
)
_WHOLE_STAGE = re.compile(r"(?<!\w)(?:cả|toàn) (?:giai đoạn|nhiệm kỳ)(?!\w)(?! \d| \(| trước| sau)", re.IGNORECASE)
_YEARS_OF_TOTAL = re.compile(r"(?<!tính chung)(?<!cộng dồn)(?<!lũy kế)(?<!cả)\s+0?([2-9]) năm$")  # «tổng thu 5 năm»
_STANDARD = re.compile(r"(?:kế hoạch|dự toán|chỉ tiêu)(?P<year>\s+(?:cả\s+)?năm)?", re.IGNORECASE)
_LIMITING = re.compile(r"(?<!\w)(tối đa|tối thiểu|cao nhất|thấp nhất)(?!\w)(?!\s+(?:là\s+|có\s+)?\d)", re.IGNORECASE)


def extract_figures(read: ReadDocument) -> ReadDocument:
    """``read`` with its figures filled in, in reading order.

    Every number that measures or counts becomes one figure; what no rule can place has an empty indicator. Dates,
    periods, document numbers, ordinals and list labels are not figures.
    """
    sections = {section.id: section for section in read.sections}
    running, rows = _RunningText(read, sections), TableReader(read, sections)
    figures: list[Figure] = []
    for passage, following in zip_longest(read.passages, read.passages[1:]):
        if following is not None and _heads_table(passage, following):
            continue
        figures += rows.figures(passage) if passage.cells else running.figures(passage)
    return replace(read, figures=tuple(figures))


def _heads_table(passage: Passage, following: Passage) -> bool:
    """Whether ``passage`` is the heading row of the table whose row comes next."""
    titles = [cell.header[-1] for cell in following.cells if cell.header]
    return not passage.cells and bool(titles) and all(title in passage.text for title in titles)


class _RunningText:
    """Reads sentences in order, for a sentence may go on with the period or the whole of the one before it."""

    def __init__(self, read: ReadDocument, sections: dict[str, Section]) -> None:
        self._read, self._sections = read, sections
        self._parts = Parts()
        self._previous: Passage | None = None
        self._carried: Period | None = None
        self._introduced: Period | None = None
        self._opening: tuple[str, Period | None] = ("", None)  # the last passage with a colon at its end, and its time
        self._subjects = Subjects()
        self._schedules = schedules(read, anchor=_anchor(read.document))
        self._names: dict[str, str] = {}
        self._sums: dict[str, tuple[str, Amount]] = {}  # what each name of the paragraph stands for, with its amount
        # whole sums of the paragraphs before it in the section, else of the point before it
        self._sums_before: dict[str, tuple[str, Amount]] = {}
        self._undated: set[str] = set()  # figures that no period of the plan applies to, nor to what is a part of them
        self._last: tuple[AmountSpan, str] | None = None  # the last amount of the passage before, and what it measures

    def figures(self, passage: Passage) -> list[Figure]:
        document, text = self._read.document, passage.text
        section = self._sections.get(passage.section)
        headings = titles_of(section)
        anchor = self._anchor_under(headings)
        every_year = _is_for_years_to_come(document)
        times = read_times(text, anchor=anchor, every_year=every_year, of_year=is_report_of_year(document))
        spans = [
            span for span in with_unsaid_units(text, find_amounts(text)) if not names_own_period(text, span, document)
        ]
        spans, grades = without_grades(text, with_schools(text, spans))
        self._parts.enter(passage.section, text, spans)
        inherited = self._inherited(passage, section)
        unsaid = inherited if self._tells_how_things_are(passage, section) else None
        indicators = read_indicators(text, spans, times.stretches)
        found: list[Figure] = []
        earlier: list[tuple[AmountSpan, str]] = []
        named: list[tuple[AmountSpan, str]] = []
        periods: dict[AmountSpan, Period | None] = {}
        years = 0  # of which the next amount is the total
        shared = self._sums.get(named_whole(text))
        shares = parts_named(text, spans, shared[1]) if shared else {}
        for index, (span, indicator) in enumerate(zip(spans, indicators, strict=True)):
            if counts_years_of_total(text, span):
                years = int(span.amount.value)
                continue
            if (multiplied := factor_in(text, span)) is Factor.TIMES or says_of_one_year(text, span):
                continue
            start, end = passage.start + span.start, passage.start + span.end
            identifier = f"{document.id}:f{start}-{end}"
            planned, beforehand = plan_of(text, spans, index), time_beforehand(text, span)
            parent = None if planned is not None or beforehand else self._parts.whole_of(text, span, earlier)
            if shared and span in shares:
                parent, indicator = shared[0], shares[span]
            undated = (
                says_another_time(_clause(text, span))
                or starts_movement(text, span)
                or names_year_before(indicator)
                or bool(beforehand)
                or parent in self._undated
            )
            own = self._of_years(years, section) if years else None
            own = own or (None if beforehand or names_year_before(indicator) else period_of(text, span, spans, times))
            own = own or self._of_all_years(indicator, section, _clause(text, span))
            own = months_added_up(indicator, anchor) or own
            years = 0
            schedule = self._schedules.get(passage.section) if is_whole_sum(indicator) else None
            period = own or schedule or (None if undated else inherited)
            if undated and own is None:
                self._undated.add(identifier)
            indicator = self._subjects.named(
                with_crop(indicator, text, span, named),
                text,
                span,
                named,
                headings,
                self._names.get(parent) if parent else None,
            )
            indicator = with_owner(indicator, text, span, spans) if parent is None else indicator
            indicator = with_whom_after(with_whom_before(indicator, text, span), text, span)
            indicator = density_of_people(indicator, span.amount.unit)
            indicator = f"{indicator} {grades[span]}" if span in grades and grades[span] not in indicator else indicator
            indicator = of_age(indicator, text, span, earlier[-1][0] if earlier else None)
            before = named[-1] if named else self._last
            indicator = self._over_years(indicator or _shared_by_year(headings), span, before)
            indicator = of_those_most(named_as_schools(indicator, text, span), named)
            indicator = of_what_is_done_too(indicator, text, span)
            indicator += one_year_before(text, span)
            indicator = named_beforehand(indicator, beforehand)
            indicator = named_by_line_above(indicator, text, span, self._opening[0])
            if (of_years := _YEARS_OF_TOTAL.search(indicator)) is not None:
                if own is not None and _years(own) != int(of_years[1]):
                    indicator = indicator[: of_years.start()]
                elif own is None:
                    period = self._of_years(int(of_years[1]), section) or period
            named.append((span, indicator))
            self._names[identifier] = indicator
            aside = own is not None and parenthesis_around(text, span.start) is not None  # «(năm 2040 thu 90 tỷ đồng)»
            if span.amount.change is None and span.amount.unit not in (None, "%") and not aside:
                self._sums[indicator.lower()] = identifier, span.amount
            amount = with_change_said_apart(text, span, earlier[-1][0] if earlier else None)
            figure = Figure(
                id=identifier,
                document=document.id,
                passage=passage.id,
                indicator=indicator,
                amount=_bounded(amount, indicator),
                start=start,
                end=end,
                period=period,
                kind=kind_of_clause(
                    _clause(text, span),
                    text[: span.start],
                    headings_of(section, self._read.text),
                    document,
                    period,
                    rest=_rest(text, span),
                ),
                parent=parent,
                place=place_of(text, span.start),
            )
            if parent is not None and amount.unit != indicator and (standard := _STANDARD.fullmatch(indicator)):
                of_year = _whole_year(period) if standard["year"] else period
                figure = replace(figure, kind=FigureKind.PLAN, period=of_year)
            if planned is not None:
                held = period if says_own_time(text, span, times.stretches) else periods.get(spans[planned], period)
                of_year = _whole_year(held) if is_for_the_year(text, span) else held
                figure = replace(figure, kind=FigureKind.PLAN, period=of_year)
            if figure.period == unsaid and own is None and figure.kind is not FigureKind.PLAN:
                figure = replace(figure, period=None)
            aimed = figure.kind is FigureKind.PLAN and own is None and planned is None
            if aimed and figure.period == document_period(document):
                figure = replace(figure, period=time_of_aim(text, document))
            periods[span] = figure.period
            held_against = planned is not None or beforehand  # no whole that parts follow
            if (
                multiplied is None
                and not held_against
                and not (aside and any(other != figure.period for other in periods.values()))
            ):
                self._parts.saw(identifier, amount, is_part=parent is not None)
            earlier.append((span, identifier))
            done = counts_nouns(amount.unit) and did_something(text[span.end :])
            if figure.kind is FigureKind.PLAN and (
                done or beforehand or starts_movement(text, span)
            ):  # what there is before it changes
                figure = replace(figure, kind=FigureKind.ACTUAL)
            total = total_of(text, span)
            if total is not None and (name := name_of_total(amount.unit, figure.indicator)):
                start, end = passage.start + total.start, passage.start + total.end
                whole = f"{document.id}:f{start}-{end}"
                found.append(replace(figure, parent=whole))
                figure = replace(figure, id=whole, indicator=name, amount=total.amount, start=start, end=end)
            found.append(figure)
        self._parts.leave(text)
        self._last = named[-1] if named else self._last
        self._subjects.remember(text, named, goes_on=bool(named))
        self._remember(passage, times, spans)
        return found

    def _over_years(self, indicator: str, span: AmountSpan, last: tuple[AmountSpan, str] | None) -> str:
        """«lượng khách tính chung 5 năm» for «tính chung 5 năm» after the amount ``last``, on «lượng khách», «kinh phí» for
        «phân kỳ» after «tổng kinh phí …»."""
        if _BY_YEAR.fullmatch(indicator):
            stated = (self._sums or self._sums_before).items()
            sums = [(amount.value, name) for name, (_, amount) in stated if amount.unit == span.amount.unit]
            return max(sums)[1].removeprefix("tổng ") if sums else indicator
        added, held, standard = indicator.partition(" so với ")
        if last is None or not _OVER_YEARS.fullmatch(added):
            return indicator
        before, what = last
        if held:  # «…, lũy kế 8 tháng 14,6 tỷ đồng, đạt 71% dự toán»
            return f"{what} so với {standard}" if what.endswith(added) else indicator
        return f"{what} {indicator}" if what and before.amount.unit == span.amount.unit else indicator

    def _of_all_years(self, indicator: str, section: Section | None, clause: str) -> Period | None:
        """The years of the heading for what is added up over them: «tính chung 5 năm», «nhu cầu vốn cả giai đoạn»."""
        if not (_OVER_YEARS.fullmatch(indicator) or _WHOLE_STAGE.search(clause)):
            return None
        return self._period_under(titles_of(section)) or document_period(self._read.document)

    def _of_years(self, count: int, section: Section | None) -> Period | None:
        """The time of so many years that a heading or the document is about, for what is said to be their total."""
        kind = self._read.document.kind
        said = (heading_period(heading, kind) for heading in titles_of(section))
        spans = (*said, document_period(self._read.document))
        return next((item for item in spans if item and _years(item) == count), None)

    def _inherited(self, passage: Passage, section: Section | None) -> Period | None:
        """The period from the paragraph before the passage, the sentence that opens its list, its headings, its document."""
        previous = self._previous
        if previous is None or "\n" in self._read.text[previous.end : passage.start]:
            self._carried = None
            self._subjects.forget()
            self._last = None
            last = {name: told for name, told in self._sums.items() if is_whole_sum(name)}
            if previous is not None and previous.section == passage.section:
                self._sums_before |= last
            elif last or previous is None or not self._is_beside(previous, section):
                self._sums_before = last
            self._sums = {}
        if self._carried is not None and not says_every_year(passage.text):
            return self._carried
        if self._introduced is not None and self._period_under(titles_of(section), since=previous) is None:
            return self._introduced
        under = self._period_under(titles_of(section)) or self._opened_period(section)
        return under or document_period(self._read.document)

    def _opened_period(self, section: Section | None) -> Period | None:
        """The time of the paragraph that announces the points of which ``section`` is one: «Năm 2024, … Thành phố tập trung:»."""
        text, period = self._opening
        return period if section is not None and section.trail and section.trail[0] in text else None

    def _tells_how_things_are(self, passage: Passage, section: Section | None) -> bool:
        """Whether a passage under «Hiện trạng» has no time but that of a plan for years to come, which does not date it."""
        carried = self._carried and not says_every_year(passage.text)
        dated = carried or self._introduced or self._period_under(titles_of(section))
        headings, document = headings_of(section, self._read.text), self._read.document
        kind = kind_of_clause("", "", headings, document, document.period)
        return not dated and kind is not FigureKind.PLAN and not dates_results(document)

    def _is_beside(self, previous: Passage, section: Section | None) -> bool:
        """Whether the passage before is of another point of the same article."""
        before = self._sections.get(previous.section)
        return before is not None and section is not None and before.trail == section.trail != ()

    def _period_under(self, headings: tuple[str, ...], *, since: Passage | None = None) -> Period | None:
        """The period that the innermost of ``headings`` gives; of those only that do not stand above ``since`` too."""
        above = titles_of(self._sections.get(since.section)) if since is not None else ()
        kind, anchor = self._read.document.kind, _anchor(self._read.document)
        innermost = None
        for heading in reversed(headings):  # «4. Số hộ nghèo cuối năm …» under «I. Kết quả năm 2061» is of that year
            of_document = heading.casefold() == self._read.document.title.casefold()
            period = (of_document and document_period(self._read.document)) or heading_period(
                heading, kind, anchor=anchor
            )
            if period is None:
                continue
            anchor = period.end if period.start.year == period.end.year else anchor
            innermost = period if heading not in above else innermost
        return innermost

    def _anchor_under(self, headings: tuple[str, ...]) -> date | None:
        """The day from which a text under ``headings`` is understood: «cuối năm» in the results of a year is that year's."""
        period = self._period_under(headings)
        of_a_year = period is not None and period.start.year == period.end.year
        return period.end if period is not None and of_a_year else _anchor(self._read.document)

    def _remember(self, passage: Passage, times: Times, spans: list[AmountSpan]) -> None:
        previous = self._previous
        if previous is not None and previous.section != passage.section:
            self._introduced = None
        if (carried := times.carried(passage.text, spans)) is not None:
            self._carried = carried
        if passage.text.rstrip().endswith(":"):
            self._introduced = times.last or self._introduced
            self._opening = (passage.text, times.last or self._carried)
        self._previous = passage


def _shared_by_year(headings: Sequence[str]) -> str:
    """What the heading over a list of years shares out among them: «phân kỳ vốn» of «Phân kỳ vốn theo năm»; else empty."""
    shared = _SHARED_BY_YEAR.fullmatch(headings[0].strip(" .:")) if headings else None
    return f"phân kỳ {shared['what'].lower()}" if shared else ""


def _anchor(document: Document) -> date | None:
    """The day from which «6 tháng đầu năm» and «năm nay» are understood: the document's year, or its date of issue."""
    if document.period is not None and document.period.start.year == document.period.end.year:
        return document.period.end
    return document.issued or (document.period.start if document.period else None)


def _is_for_years_to_come(document: Document) -> bool:
    """Whether «tháng 5 đến tháng 8» are in a document those of every year it is for: several, the first after its issue."""
    period, issued = document.period, document.issued
    return bool(period and issued and period.end.year > period.start.year > issued.year)


def _whole_year(period: Period | None) -> Period | None:
    """The year of a period that lies in one: the plan of a year is for all of it, whatever part of it is reported on."""
    if period is None or period.start.year != period.end.year:
        return period
    year = period.start.year
    return Period(date(year, 1, 1), date(year, 12, 31), f"năm {year}")


def _years(period: Period) -> int:
    return period.end.year - period.start.year + 1


def _clause(text: str, span: AmountSpan) -> str:
    return text[clause_start(text, span.start) : span.end]


def _rest(text: str, span: AmountSpan) -> str:
    """The clause with the words from the amount on."""
    end = _CLAUSE_END.search(text, span.end)
    return text[clause_start(text, span.start) : end.start() if end else len(text)]


def _bounded(amount: Amount, indicator: str) -> Amount:
    """A value said to be the greatest («mức tối đa … là 300») or least is bounded by those words."""
    limiting = _LIMITING.search(indicator)
    if amount.bound is not Bound.EXACT or limiting is None or amount.unit == "%" or counts_nouns(amount.unit):
        return amount
    return replace(amount, bound=Bound.AT_MOST if limiting[1].lower() in {"tối đa", "cao nhất"} else Bound.AT_LEAST)
