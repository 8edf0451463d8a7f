"""Builds an answer piece by piece, so that every quotation and figure gets its citation as it is written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal

from actions.answer import (
    Answer,
    Bar,
    Bars,
    Block,
    Citation,
    Computation,
    Item,
    ItemList,
    Line,
    ShownFigure,
    Status,
)
from actions.documents.rows import row_words
from actions.documents.standing import standing_notes
from actions.figures.naming import called, kind_said, period_phrase, sentence_case
from actions.replies.section_name import section_name
from actions.wording import ENGLISH, VIETNAMESE, Wording
from actions.wording.units_in_english import how_to_read
from index.model import Figure, Passage, Section
from index.release import Release

Mark = tuple[
    tuple[Block, ...],
    dict[tuple[str, int, int], Citation],
    dict[str, ShownFigure],
    tuple[Computation, ...],
    tuple[str, ...],
    tuple[str, ...],
    tuple[str, str] | None,
]

NUMBER = re.compile(r"\d+")


class Composer:
    """Collects the blocks, citations and figures of one answer."""

    def __init__(self, release: Release, wording: Wording = VIETNAMESE) -> None:
        self.release = release
        self.wording = wording
        self._blocks: list[Block] = []
        self._citations: dict[tuple[str, int, int], Citation] = {}
        self._figures: dict[str, ShownFigure] = {}
        self._computations: list[Computation] = []
        self._allowed: list[str] = []
        self._rest: list[str] = []
        self._dated: tuple[str, str] | None = None

    def mark(self) -> Mark:
        """Return what is written so far, to go back to when a further piece is given up."""
        return (
            tuple(self._blocks),
            dict(self._citations),
            dict(self._figures),
            tuple(self._computations),
            tuple(self._allowed),
            tuple(self._rest),
            self._dated,
        )

    def back_to(self, mark: Mark) -> None:
        """Forget whatever was written since ``mark``."""
        blocks, citations, figures, computations, allowed, rest, self._dated = mark
        self._blocks, self._citations, self._figures = list(blocks), dict(citations), dict(figures)
        self._computations, self._allowed, self._rest = list(computations), list(allowed), list(rest)

    def cite(self, passage: Passage) -> int:
        """Return the number of the citation for a passage, the same one when it is cited again."""
        end = passage.start + len(passage.text.rstrip(" \n;"))
        return self._cite(self.release.sections[passage.section], passage.start, end, passage.page)

    def count(self, passages: Sequence[str], what: str) -> None:
        """Say how many of something there are, by the passages that state one each, and have it proved at the exit."""
        count = str(len(passages))
        self.state(self.wording.count_points.format(count=count, what=what), stress=count)
        self.compute(Computation(f"count:{what}", tuple(passages), Decimal(len(passages)), count))

    def count_parts(self, parts: Sequence[Figure], what: str) -> str:
        """Return the line that says how many parts of one figure there are, and have it proved at the exit."""
        count = str(len(parts))
        operands = (parts[0].parent or "", *(part.id for part in parts))
        self.compute(Computation(f"parts:{what}", operands, Decimal(len(parts)), count))
        return self.wording.parts_counted.format(count=count, part=what)

    def quote_heading(self, section: Section, heading: str) -> str | None:
        """Return a heading above ``section`` in quotation marks with its citation mark; None if it stands nowhere."""
        start = self.release.text(section.document).rfind(heading, 0, section.start)
        return None if start < 0 else self._quote(self._cite(section, start, start + len(heading), section.page))

    def quote_title(self, section: Section) -> tuple[str, int]:
        """Return the title of a section in quotation marks with its citation mark, and the number of its citation.

        A title that the section's text does not hold gets a citation that the exit check refuses.
        """
        start = self.release.text(section.document).find(section.title, section.start, section.end)
        number = self._cite(section, start, start + len(section.title), section.page)
        return self._quote(number), number

    def _cite(self, section: Section, start: int, end: int, page: int | None) -> int:
        key = (section.document, start, end)
        if key not in self._citations:
            self._citations[key] = Citation(
                id=len(self._citations) + 1,
                document=self.release.documents[section.document].title,
                document_id=section.document,
                section=section_name(section),
                page=page or section.page,
                start=start,
                end=end,
                quote=self.release.text(section.document)[start:end],
            )
        return self._citations[key].id

    def quote(self, passage: Passage) -> str:
        """Return a passage in quotation marks with its citation mark; a table row in words, as its source quotes it verbatim."""
        number = self.cite(passage)
        words = row_words(passage, self.release.text(passage.document))
        if not words:
            return self._quote(number)
        self._cite_headings(passage)
        return f"{words} [{number}]"

    def _cite_headings(self, row: Passage) -> None:
        """Cite the headings of a row's columns that hold a number («Tiến độ đến 30/11/2049»), for they are said with it."""
        text = self.release.text(row.document)
        for heading in dict.fromkeys(words for cell in row.cells for words in cell.header):
            start = text.rfind(heading, 0, row.start)
            if start >= 0 and any(map(str.isdigit, heading)):
                self._cite(self.release.sections[row.section], start, start + len(heading), row.page)

    def _quote(self, number: int) -> str:
        words = next(citation.quote for citation in self._citations.values() if citation.id == number)
        return f"«{words}» [{number}]"

    def show(self, figure: Figure) -> int:
        """Record that the text states a figure, and return the number of its citation."""
        if figure.id not in self._figures:
            passage = self.release.passages[figure.passage]
            number = self.cite(passage)
            self._figures[figure.id] = ShownFigure(figure, number)
            self._cite_name(figure, passage)
        return self._figures[figure.id].citation

    def _cite_name(self, figure: Figure, row: Passage) -> None:
        """Cite what stands above a table row and lends a figure's name a number: a heading («Hộ từ 02 đến 04 người») or a
        row over it («Môn có từ 07 người»)."""
        if not row.cells:
            return
        above = self.release.text(row.document)[: row.start]
        for part in figure.indicator.split(" – "):
            numbers = [number for number in NUMBER.findall(part) if number not in row.text]
            if not numbers:
                continue
            headings = [words for cell in row.cells for words in cell.header if numbers[0] in words]
            found = list(re.finditer(re.escape(headings[0] if headings else part), above, re.IGNORECASE))
            if found:
                self._cite(self.release.sections[row.section], *found[-1].span(), row.page)

    def claim(self, figure: Figure, *, with_kind: bool = False) -> str:
        """Return «Thu ngân sách năm 2021: 2.341,6 tỷ đồng trở lên [1].» for a figure, and record it."""
        number = self.show(figure)
        text = self.wording.figure.format(
            indicator=sentence_case(called(figure, self.release)),
            period=period_phrase(figure),
            amount=figure.amount.text(),
            kind=kind_said(figure, self.wording) if with_kind else "",
        )
        return f"{text.removesuffix('.')} [{number}]."

    def lead(self, text: str, *, stress: str = "") -> None:
        """Add the line that answers; ``stress`` is the part of it to emphasise."""
        at = text.find(stress) if stress else -1
        self._blocks.append(Line(text, lead=True, emphasis=(at, at + len(stress)) if at >= 0 else None))

    def state(self, text: str, *, stress: str = "") -> None:
        """Add the answering line, or a further line where one stands already."""
        if any(isinstance(block, Line) and block.lead for block in self._blocks):
            self.line(text)
        else:
            self.lead(text, stress=stress)

    def line(self, text: str) -> None:
        """Add a line of running text."""
        self._blocks.append(Line(text))

    def items(self, items: Iterable[Item]) -> None:
        """Add a list; an empty one adds nothing."""
        entries = tuple(items)
        if entries:
            self._blocks.append(ItemList(entries))

    def quotes(self, passages: Iterable[Passage]) -> None:
        """Add a list of quotations."""
        self.items(Item(self.quote(passage), self.cite(passage)) for passage in passages)

    def figures(self, figures: Iterable[Figure], *, with_period: bool = False) -> None:
        """Add a list of figures: indicator and amount, each with its citation."""
        entries = []
        for figure in figures:
            number = self.show(figure)
            period = period_phrase(figure) if with_period else ""
            entries.append(Item(f"{figure.indicator}{period}: {figure.amount.text()} [{number}]", number))
        self.items(entries)

    def bars(self, caption: str, figures: Iterable[Figure], *, whole: Figure | None = None) -> None:
        """Add a bar chart when at least two figures share one unit: shares of ``whole`` if the answer shows one they fit into."""
        shown = tuple(figures)
        units = {figure.amount.unit for figure in shown}
        if len(shown) >= 2 and len(units) == 1 and (unit := units.pop()):
            bars = tuple(map(_bar, shown))
            is_shown = whole is not None and whole.id in self._figures
            self._blocks.append(
                Bars(caption, unit, bars, _bar(whole) if whole and is_shown and _holds(whole, shown) else None)
            )

    def compute(self, computation: Computation) -> None:
        """Record a calculation that the text shows."""
        self._computations.append(computation)

    def date(self, event: str, time: str) -> None:
        """Record that the answering line opens with the time of an event that the first quotation names."""
        self._dated = (event, time)

    def allow(self, words: str) -> None:
        """Let the text repeat words of the question that hold a number, such as a year the documents do not cover."""
        if words:
            self._allowed.append(words)

    def keep(self, passages: Iterable[str]) -> None:
        """Remember the ids of passages that «xem thêm» shows next."""
        self._rest.extend(passages)

    def answer(self, status: Status, *, strategy: str, suggestions: Iterable[str] = ()) -> Answer:
        """Return the finished answer."""
        notes = standing_notes(self._citations.values(), self.release, self.wording)
        if self.wording is ENGLISH and (
            read := how_to_read(item.figure.amount.text() for item in self._figures.values())
        ):
            notes = [*notes, read]
            self.allow(read)  # it names units and no amount
        return Answer(
            status=status,
            blocks=(*self._blocks, *map(Line, notes)),
            citations=tuple(self._citations.values()),
            figures=tuple(self._figures.values()),
            computations=tuple(self._computations),
            suggestions=tuple(suggestions),
            allowed=tuple(self._allowed),
            wording=self.wording,
            rest=tuple(self._rest),
            dated=self._dated,
            strategy=strategy,
        )


def _bar(figure: Figure) -> Bar:
    return Bar(figure.indicator, figure.amount.value, figure.amount.text())


def _holds(whole: Figure, parts: Iterable[Figure]) -> bool:
    """Tell whether parts can be drawn as shares of a figure: one unit, one number, and none of them larger."""
    amount = whole.amount
    return amount.high is None and all(
        part.amount.unit == amount.unit and 0 <= part.amount.value <= amount.value for part in parts
    )
