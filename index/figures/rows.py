"""Figures of table rows: indicator from the row's label, unit, period and kind from its columns, wholes from numbering."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from index.figures.cells import cell_indicators
from index.figures.columns import Columns, is_heading_row, read_columns
from index.figures.funding import with_sources
from index.figures.grouping import groups_of_rows
from index.figures.headings import base_title, change_said, compared_with, whole_year, with_standard_said
from index.figures.indicators import read_indicators
from index.figures.kinds import kind_of_clause, kind_of_header
from index.figures.levels import Depths
from index.figures.partition import may_be_part
from index.figures.parts import Whole
from index.figures.period_choice import period_of
from index.figures.places import place_of
from index.figures.row_names import is_year, row_indicator, shortened, unit_of
from index.figures.row_paths import told_apart
from index.figures.schedules import ENDS_ONLY, SCHEDULE, is_whole_sum
from index.figures.sizes import lists_works, read_sizes
from index.figures.tariffs import column_name, level_name, tariff_of, tariff_said
from index.figures.tidying import tidy
from index.figures.times import document_period, heading_period, read_times
from index.model import Cell, Figure, FigureKind, Passage, ReadDocument, Section
from index.structure.recasing import recase
from index.titles import titles_of
from vietnamese.amounts import Amount, AmountSpan, find_amounts
from vietnamese.numbers import parse_number
from vietnamese.period import year_period
from vietnamese.periods import Period, find_periods

_UNIT_OF_TABLE = re.compile(r"\(?\s*(?:đvt|đơn vị tính|đơn vị)(?: [^\W\d_]+){0,4}\s*[:;].*$", re.IGNORECASE | re.DOTALL)
_MAX_GROUP = 12  # words
_ITEM, _UNDER_A_GROUP = 2, 5  # depths of «1» and «a)», see levels
_STATE = re.compile(r"(?<!\w)(?:tình trạng|hiện trạng|tình hình|tiến độ|vướng mắc|ghi chú)(?!\w)", re.IGNORECASE)
_STILL = re.compile(r"(?<!\w)(?:đang|đã|hiện|còn|mới|chưa)(?!\w)(?!.*(?:dự kiến|phấn đấu|sẽ)(?!\w))", re.IGNORECASE)
_NOT_ADDED = re.compile(r"(?<!\w)(?:đơn giá|định mức|suất đầu tư|mức giá|tần suất)(?!\w)", re.IGNORECASE)
_BARE = re.compile(r"[-−(]?\s*\d[\d.,]*\s*\)?")
_TIME_COLUMN = re.compile(r"(?:năm|thời gian|thời điểm|kỳ|giai đoạn|mốc)(?: [^\W\d_]+)?", re.IGNORECASE)
_SAME_TIME = re.compile(  # a column's heading: the same months of another year
    r"(?<!\w)cùng kỳ(?:\s+(?:năm\s+)?(?:(?P<year>(?:19|20)\d{2})|trước|ngoái))?(?!\w)", re.IGNORECASE
)
_OF_A_CHANGE = re.compile(r"(?<!\w)(?:tăng|giảm|tỷ lệ)(?!\w)|%", re.IGNORECASE)
_PLANNED = re.compile(r"(?<!\w)(?:kế hoạch|KH|dự toán|DT|chỉ tiêu|mục tiêu)(?!\w)", re.IGNORECASE)
_PART_OF_YEAR = re.compile(r"tháng|quý|ngày")
_MONTHS = re.compile(r"(?<!\w)([369])\s+tháng(?!\s+(?:đầu|cuối))", re.IGNORECASE)  # «Thực hiện 6 tháng»: the first six


class TableReader:
    """Reads the rows of one document in order; a row may be a part of one above it."""

    def __init__(self, read: ReadDocument, sections: dict[str, Section]) -> None:
        self._read, self._sections = read, sections
        self._end = -1
        self._depths = Depths()
        self._above: dict[str, list[tuple[int, Whole]]] = {}
        self._group: tuple[int, str] | None = None
        self._groups = groups_of_rows(read)
        self._captions = {passage.caption for passage in read.passages if passage.cells}
        self._told_apart = told_apart(read.text, read.passages)

    def figures(self, passage: Passage) -> list[Figure]:
        """The figures of one row."""
        text = self._read.text
        if text[self._end : passage.start].strip() if self._end >= 0 else True:
            self._depths, self._above, self._group = Depths(), {}, None
        self._end = passage.end
        if is_heading_row(text, passage.cells):
            return []
        columns = self._columns(passage)
        if columns.inside and not columns.label:
            self._depths.open()
            return []
        depth = self._depths.of(columns.mark, columns.label, inside=columns.inside)
        for above in self._above.values():
            while above and above[-1][0] >= depth:
                above.pop()
        columns = self._grouped(columns, depth, self._told_apart.get(passage.id))
        columns, found = self._sized(passage, columns)
        for cell in columns.values:
            content = text[cell.start : cell.end]
            if _BARE.fullmatch(content.strip(" *")):
                figure = self._bare(passage, cell, columns)
                found += [self._placed(figure, passage, cell, depth)] if figure else []
            else:
                worded = self._worded(passage, cell, columns)
                placed = len(worded) == 1 and worded[0].indicator == self._name(columns, cell, passage)
                found += [self._placed(worded[0], passage, cell, depth)] if placed else worded
        if columns.label and not columns.values:
            found += self._prose(passage)
        return with_sources(passage.cells, found)

    def _columns(self, passage: Passage) -> Columns:
        """The cells of a row by what they are; its name has that of its group where other groups have the same row."""
        group = self._groups.get(passage.id)
        if group is None:
            return read_columns(self._read.text, with_standard_said(passage.cells))
        columns = read_columns(self._read.text, with_standard_said(passage.cells), grouping=group.column)
        return replace(columns, label=f"{group.name} – {columns.label}") if group.tells_apart else columns

    def _grouped(self, columns: Columns, depth: int, told_apart: str | None) -> Columns:
        """``columns`` with the name of the group the row stands in: «cơ cấu kinh tế – dịch vụ».

        A numbered row without values names the rows under it that have only dashes or letters for a number; else the rows
        above it name one that has namesakes.
        """
        if self._group is not None and depth <= self._group[0]:
            self._group = None
        if columns.label and columns.mark and not self._states_values(columns):
            short = len(columns.label.split()) <= _MAX_GROUP
            self._group = (depth, columns.label) if short else None
        elif self._group is not None and depth >= _UNDER_A_GROUP and self._group[0] >= _ITEM:
            return replace(columns, label=f"{self._group[1]} – {tidy(columns.label, columns.label)}")
        if told_apart is not None and self._states_values(columns):
            over = ", ".join(" ".join(told_apart.split()[:_MAX_GROUP]).split(", ")[:-1]) or told_apart
            above = over if len(told_apart.split()) > _MAX_GROUP else told_apart
            return replace(columns, label=f"{above} – {tidy(columns.label, columns.label)}")
        return columns

    def _sized(self, passage: Passage, columns: Columns) -> tuple[Columns, list[Figure]]:
        """``columns`` without the sizes said behind the name of a work, and the figures of the sizes in any row's name."""
        document = self._read.document
        at = self._read.text.find(columns.label, passage.start, passage.end) if columns.label and columns.values else -1
        name, sizes = read_sizes(columns.label, work=lists_works(passage.cells)) if at >= 0 else (columns.label, [])
        period = self._period(passage, "") if sizes else None
        figures = [
            Figure(
                id=f"{document.id}:f{at + size.span.start}-{at + size.span.end}",
                document=document.id,
                passage=passage.id,
                indicator=size.name,
                amount=size.span.amount,
                start=at + size.span.start,
                end=at + size.span.end,
                period=period,
                kind=kind_of_clause("", "", self._headings(passage), document, period),
            )
            for size in sizes
        ]
        return replace(columns, label=name), figures

    def _states_values(self, columns: Columns) -> bool:
        return any(self._read.text[cell.start : cell.end].strip(" *–-") for cell in columns.values)

    def _name(self, columns: Columns, cell: Cell, passage: Passage) -> str:
        caption = recase(_UNIT_OF_TABLE.sub("", passage.caption).strip(" .()"), self._read.text)
        named = caption != self._read.document.title
        header = tuple(recase(title, self._read.text) for title in cell.header)
        if tariff := self._tariff(caption, columns, passage):
            return level_name(tariff, shortened(recase(columns.label, self._read.text)), column_name(header))
        return row_indicator(shortened(recase(columns.label, self._read.text)), header, caption if named else "")

    def _tariff(self, caption: str, columns: Columns, passage: Passage) -> str:
        """What the levels of a row are, in full where another table has the same; empty for a row of no levels."""
        title = recase(next(iter(self._headings(passage)[1:]), ""), self._read.text)
        if not columns.label or not (tariff := tariff_of(caption, title, columns.values)):
            return ""
        namesakes = [over for over in self._captions - {passage.caption} if tariff_said(over) == tariff]
        return tariff_of(caption, title, columns.values, whole=True) if namesakes else tariff

    def _bare(self, passage: Passage, cell: Cell, columns: Columns) -> Figure | None:
        """A cell that is one number: its unit comes from the row, the column or the table."""
        content = self._read.text[cell.start : cell.end]
        value = parse_number(content.strip(" *"))
        header = " ".join(cell.header)
        if value is None or is_year(value, content, header):
            return None
        amount = Amount(value, unit_of(columns, cell.header, passage.caption, value), change=change_said(cell.header))
        number = re.search(r"[-−(]?\s*\d[\d.,]*\s*\)?", content)
        start = cell.start + (number.start() if number else 0)
        end = cell.start + (number.end() if number else len(content))
        return self._figure(passage, cell, columns, amount, start, end)

    def _worded(self, passage: Passage, cell: Cell, columns: Columns) -> list[Figure]:
        """A cell with words: amounts with units of their own; one amount alone is a value of the row, else it is prose."""
        content = self._read.text[cell.start : cell.end]
        spans = find_amounts(content)
        if len(spans) == 1 and len(content.strip(" *")) <= spans[0].end - spans[0].start + 2:
            start, end = cell.start + spans[0].start, cell.start + spans[0].end
            amount = spans[0].amount
            if amount.unit is None:
                amount = replace(amount, unit=unit_of(columns, cell.header, passage.caption, amount.value))
            return [self._figure(passage, cell, columns, amount, start, end)]
        name = self._name(columns, cell, passage) if columns.label else ""
        if name and len(spans) == 1 and spans[0].amount.unit is None:
            unit = unit_of(columns, cell.header, passage.caption, spans[0].amount.value)
            spans = [replace(spans[0], amount=replace(spans[0].amount, unit=unit))]
        header = " ".join(cell.header)
        figures = self._sentences(passage, content, cell.start, spans, name, header=header if name else "")
        if not columns.label or not _STATE.search(header):
            return figures
        return [_in_state(figure, shortened(recase(columns.label, self._read.text)), content) for figure in figures]

    def _prose(self, passage: Passage) -> list[Figure]:
        return self._sentences(passage, passage.text, passage.start, find_amounts(passage.text), "")

    def _sentences(
        self, passage: Passage, content: str, offset: int, spans: list[AmountSpan], name: str, *, header: str = ""
    ) -> list[Figure]:
        """Amounts of running text inside a cell; a few words around them («tối đa 30% mức chi») leave them values of the
        row, whose ``name`` they then have; ``header`` is that of their column."""
        document = self._read.document
        times = read_times(content, anchor=document.issued)
        indicators = cell_indicators(content, spans, read_indicators(content, spans, times.stretches), name)
        headings = self._headings(passage)
        figures = []
        for span, indicator in zip(spans, indicators, strict=True):
            period = period_of(content, span, spans, times) or self._period(passage, header)
            figures.append(
                Figure(
                    id=f"{document.id}:f{offset + span.start}-{offset + span.end}",
                    document=document.id,
                    passage=passage.id,
                    indicator=indicator,
                    amount=span.amount,
                    start=offset + span.start,
                    end=offset + span.end,
                    period=period,
                    kind=kind_of_header(header, kind_of_clause(content[: span.end], "", headings, document, period)),
                    place=place_of(content, span.start),
                )
            )
        return figures

    def _figure(self, passage: Passage, cell: Cell, columns: Columns, amount: Amount, start: int, end: int) -> Figure:
        document, header = self._read.document, " ".join(cell.header)
        period = self._time(passage, cell, header)
        default = kind_of_clause("", "", self._headings(passage), document, period)
        return Figure(
            id=f"{document.id}:f{start}-{end}",
            document=document.id,
            passage=passage.id,
            indicator=self._name(columns, cell, passage),
            amount=amount,
            start=start,
            end=end,
            period=period,
            kind=kind_of_header(self._kind_words(passage, cell), default),
            place=place_of(passage.text, start - passage.start),
        )

    def _kind_words(self, passage: Passage, cell: Cell) -> str:
        """The words that say whether a cell is a target or a result: its column's, after the row's time («Ước 2025»)."""
        first = passage.cells[0]
        row = self._read.text[first.start : first.end] if self._row_time(passage) else ""
        return " ".join((row, *base_title(cell.header))).strip()

    def _time(self, passage: Passage, cell: Cell, header: str) -> Period | None:
        """The time of a value; none for the sum of a whole project of which the row only says when it ends."""
        beside = [other for other in passage.cells if SCHEDULE.search(" ".join(other.header)) and other != cell]
        if not beside or not any(is_whole_sum(title) for title in cell.header):
            return self._period(passage, header)
        lasting = [other for other in beside if not ENDS_ONLY.fullmatch(" ".join(other.header).strip())]
        times = (find_periods(self._read.text[other.start : other.end]) for other in lasting)
        found = next((spans[0].period for spans in times if spans), None)
        return found or (self._period(passage, header) if lasting else None)

    def _row_time(self, passage: Passage) -> Period | None:
        """The time that a row is about by its first cell, in a table of times: «2021», «Ước 2025» under «Năm»."""
        if not passage.cells or not _TIME_COLUMN.fullmatch(" ".join(passage.cells[0].header).strip()):
            return None
        found = find_periods(self._read.text[passage.cells[0].start : passage.cells[0].end])
        return found[0].period if len(found) == 1 else None

    def _placed(self, figure: Figure, passage: Passage, cell: Cell, depth: int) -> Figure:
        """``figure`` with its whole: the nearest less deep row above, of the same dimension in the same column, which is no
        column of prices."""
        header = " | ".join(cell.header)
        if _NOT_ADDED.search(header):
            return figure
        above = self._above.setdefault(header or str(passage.cells.index(cell)), [])
        parent = above[-1][1] if above and may_be_part(figure.amount, above[-1][1].amount) else None
        if parent is not None and figure.amount.value > parent.amount.value:
            parent = None  # the numbering of another block, not a part
        above.append((depth, Whole(figure.id, figure.amount)))
        return figure if parent is None else replace(figure, parent=parent.figure)

    def _headings(self, passage: Passage) -> tuple[str, ...]:
        return (passage.caption, *titles_of(self._sections.get(passage.section)))

    def _period(self, passage: Passage, header: str) -> Period | None:
        document = self._read.document
        anchor: date | None = document.issued
        months, whole = _MONTHS.search(header), document.period
        dated = any("tháng" in span.period.label for span in find_periods(header))  # «TH 9 tháng 2025»
        if months and whole and not dated:
            return find_periods(f"{months.group(1)} tháng đầu năm {whole.start.year}")[0].period
        compared = compared_with((header,))
        same = _SAME_TIME.search(header)
        if not compared and same is not None and not _OF_A_CHANGE.search(header):
            said = [span.period for span in find_periods(header) if _PART_OF_YEAR.search(span.period.label)]
            return said[-1] if said else self._same_time(same, self._beside(passage, header))
        header = " ".join(base_title(tuple(header.split(" | ")))) if compared else header
        column = read_times(header, anchor=anchor).own
        if not column and (year := whole_year(header, whole)) is not None:
            return year
        if column:
            return column[-1].period
        if (row := self._row_time(passage)) is not None:
            return row
        return self._own_period(passage)

    def _own_period(self, passage: Passage) -> Period | None:
        """The time that a table is about by its headings, or its document."""
        said = (heading_period(heading, self._read.document.kind) for heading in self._headings(passage))
        return next((period for period in said if period), None) or document_period(self._read.document)

    def _beside(self, passage: Passage, header: str) -> Period | None:
        """The time of the nearest column of results to the left of one, else that which the table is about."""
        titles = [" | ".join(cell.header) for cell in passage.cells]
        left = titles[: titles.index(header)] if header in titles else []
        for title in reversed(left):
            timed = find_periods(title) or _MONTHS.search(title)
            if timed and not (compared_with((title,)) or _SAME_TIME.search(title) or _PLANNED.search(title)):
                return self._period(passage, title)
        return self._own_period(passage)

    def _same_time(self, said: re.Match[str], period: Period | None) -> Period | None:
        """The time of «Cùng kỳ năm 2057» or «Cùng kỳ năm trước» beside columns on ``period``, in the year it names or before."""
        if period is None or period.start.year != period.end.year:
            return period
        year = int(said["year"]) if said["year"] else period.start.year - 1
        moved = find_periods(period.label.replace(str(period.start.year), str(year)))
        return moved[0].period if len(moved) == 1 else year_period(year)


def _in_state(figure: Figure, work: str, content: str) -> Figure:
    """What a column «Tình trạng» says of a work, with its name: «đang thi công cầu A 55%»; it is so now, no target."""
    work = f"{work[:1].lower()}{work[1:]}"
    named = figure.indicator if work.lower() in figure.indicator.lower() else f"{figure.indicator} {work}".strip()
    if figure.period is not None and _STILL.search(content):
        return replace(figure, indicator=named, period=None, kind=FigureKind.ACTUAL)
    return replace(figure, indicator=named)
