"""Chooses the rows of a table that a question asks of together: «xã Nà Lìm», «hai trạm y tế», «các trường ở xã Bản Pế».

A term that some rows of a table say and others do not chooses among them; one that all say, or the words over the table,
chooses none; a table that leaves a term open holds no answer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from actions.documents.document_choice import home_passages
from actions.documents.knowledge import Knowledge
from actions.documents.period_fit import period_fit
from actions.documents.tables import cell_at, entries, row_name, tables_of
from actions.figures.costs import WHOLE_COST
from actions.figures.headings_said import Said, headings_said, says_more
from actions.finding.figure_rank import SUM_OF_MONEY
from actions.finding.rows_asked import FEWEST_ROWS, label_headings, table_headings
from actions.finding.task_rows import DOING, WHEN_HEADS, is_headed
from actions.question import Question
from actions.words.asked_unit import base_unit, measures
from actions.words.coverage import cover
from actions.words.matching import SAID, MatchText, Term
from actions.words.place_kinds import HAMLETS, KINDS_OF_PLACES, LEVELS, TOWNS
from index.model import Figure, Passage

MONEY_GIVEN = re.compile(  # what is asked of money: it tells no row from another
    r"(?:tổng |số )?(?:vốn|tiền|kinh phí|mức đầu tư|đầu tư|ngân sách)|cấp|rót|bố trí|phân bổ|hỗ trợ|được (?:cấp|giao|rót|bố trí)"
)
PLACE_KIND = re.compile(rf"^(?:{'|'.join((*TOWNS, *LEVELS, *HAMLETS))}) ")
TITLE = re.compile(r"^(?:tên|danh mục|nội dung) ")
EACH = re.compile(r"^(?:mỗi|từng|một) ")
NUMBER = re.compile(r"[\d.,\s%–-]+")
SOURCES = re.compile(r"\b(?:nguồn|vốn|kinh phí)\b", re.IGNORECASE)
MOST_SUMMED = 15  # rows; more make no readable calculation
CAPITAL = re.compile(r"\b(?:vốn (?!đầu tư)|bố trí|phân bổ|rót|cấp|giao)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Selection:
    """The entries of a table, those of them that a question asks of, and whether a cell behind their names chose them."""

    listed: tuple[Passage, ...]
    rows: tuple[Passage, ...]
    by_cell: bool
    headings: MatchText

    @property
    def is_part(self) -> bool:
        """Whether only some of the entries are asked of, two at least."""
        return FEWEST_ROWS <= len(self.rows) < len(self.listed)

    def columns(self, dimension: str, question: Question, knowledge: Knowledge) -> list[list[Figure]]:
        """Return the figures of every row in each column of a dimension that fits the time asked for, the best column first.

        A column that leaves a row without its one figure is none: a sum of the others would be no sum of all. None is where
        the column that is named best is in another unit.
        """
        found: dict[tuple[str, ...], list[Figure]] = {}
        for row in self.rows:
            for figure in knowledge.release.passage_figures.get(row.id, ()):
                cell = cell_at(figure.start, row)
                if cell is not None and measures(figure, dimension) and figure.amount.change is None:
                    found.setdefault(cell.header, []).append(figure)
        whole = [
            values
            for values in found.values()
            if [value.passage for value in values] == [row.id for row in self.rows]
            and len({base_unit(value) for value in values}) == 1
        ]
        timely = [values for values in whole if period_fit(values[0].period, question.periods) >= 0]
        said = headings_said(self._headings(knowledge), question.text)
        best = max((item.score for item in said.values()), default=0.0)
        named = [item for heading, item in said.items() if item.score == best and heading in found]
        if said and not named:
            return []  # the column that is named is in another unit
        spans = [span for item in named for span in item.spans]
        if dimension.startswith("count") and any(says_more(term, question.text, spans) for term in question.terms):
            return []  # «hộ nghèo» where only «Số hộ» is a column
        return sorted(timely, key=lambda values: _rank(values, said, question, knowledge), reverse=True)

    def _headings(self, knowledge: Knowledge) -> list[tuple[str, ...]]:
        """Return the headings under which the rows have amounts."""
        cells = (
            cell_at(figure.start, row)
            for row in self.rows
            for figure in knowledge.release.passage_figures.get(row.id, ())
        )
        return list(dict.fromkeys(cell.header for cell in cells if cell is not None and cell.header))


def _rank(
    values: Sequence[Figure], said: Mapping[tuple[str, ...], Said], question: Question, knowledge: Knowledge
) -> tuple[float, float, bool, bool]:
    """Return how well a column fits: as its heading is said, by its words and its time, as capital where asked, as a whole."""
    row = knowledge.release.passages[values[0].passage]
    cell = cell_at(values[0].start, row)
    heading = " ".join(cell.header) if cell is not None else ""
    title = MatchText(heading)
    named = sum(term.weight for term in question.terms if title.speaks_of(term))
    of_capital = bool(CAPITAL.search(question.text)) and bool(CAPITAL.search(heading))
    timely = period_fit(values[0].period, question.periods)
    as_said = said[cell.header].score if cell is not None and cell.header in said else 0.0
    return as_said, named + timely, of_capital, bool(WHOLE_COST.match(heading))


def selections(question: Question, knowledge: Knowledge) -> Iterator[Selection]:
    """Yield for each table that leaves nothing open the rows that a question asks of."""
    asked = [term for term in question.terms if term.vital and not _is_of_all(term)]
    for rows in tables_of(home_passages(question, knowledge)):
        listed = entries(rows, knowledge)
        if len(listed) < FEWEST_ROWS:
            continue
        labels = table_headings(rows)
        if (chosen := _chosen(asked, listed, labels, knowledge)) is not None:
            yield Selection(tuple(listed), *chosen, labels)


def _is_of_all(term: Term) -> bool:
    """Tell whether a term is asked of every row: money, what is done, the bare level of a place."""
    is_level = PLACE_KIND.fullmatch(f"{term.text} ") is not None  # «xã nào»
    return is_level or any(cue.fullmatch(term.text) for cue in (SUM_OF_MONEY, MONEY_GIVEN, DOING))


def _chosen(
    terms: Sequence[Term], listed: Sequence[Passage], labels: MatchText, knowledge: Knowledge
) -> tuple[tuple[Passage, ...], bool] | None:
    """Return the rows that say what chooses among them, and whether a cell behind their names says it; None if left open."""
    headings = MatchText(" . ".join(head for row in listed[:1] for cell in row.cells for head in cell.header))
    around = [
        (labels, 1.0),
        (headings, 1.0),
        (knowledge.section_texts[listed[0].section], 0.9),
        (knowledge.document_texts[listed[0].document], 0.85),
    ]
    nouns = {TITLE.sub("", head.lower()) for head in label_headings(listed)}
    cells = {row.id: _naming_cells(row, knowledge) for row in listed}
    chosen, by_cell = list(listed), False
    for term in terms:
        saying = [row for row in listed if _says(cells[row.id], term)]
        saying = saying or [row for row in listed if _is_of_kind(cells[row.id][0], term)]
        if EACH.sub("", term.text) in nouns or (not saying and labels.speaks_of(term)):
            continue
        if saying:
            chosen = [row for row in chosen if row in saying]
            by_cell = by_cell or all(_is_cell(term, cells[row.id][1:]) for row in saying)
        elif cover([term], around).missing:
            return None
    return (tuple(chosen), by_cell) if chosen else None


def _naming_cells(row: Passage, knowledge: Knowledge) -> list[str]:
    """Return the name of a row and its further cells in words, those with a time or with sources of money left out."""
    text = knowledge.release.text(row.document)
    name = row_name(row, knowledge)
    telling = [
        cell for cell in row.cells if not is_headed(cell, WHEN_HEADS) and not SOURCES.search(" ".join(cell.header))
    ]
    cells = (text[cell.start : cell.end].strip(" *_") for cell in telling)
    return [name, *(cell for cell in cells if cell and cell != name and not NUMBER.fullmatch(cell))]


def _says(cells: Sequence[str], term: Term) -> bool:
    """Tell whether the name of a row says a term, word behind word, or a cell behind it is the term."""
    name = _match_text(cells[0])
    return name.holds(term.text) >= SAID or name.names(term) or _is_cell(term, cells[1:])


@lru_cache(maxsize=4096)
def _match_text(name: str) -> MatchText:
    """Return a row's name made ready to be looked in; each question asks the same ones for each of its terms."""
    return MatchText(name)


def _is_of_kind(name: str, term: Term) -> bool:
    """Tell whether what a row names begins with the kind of thing that a term names at large: «Trường THCS» of «trường học»."""
    kind = term.text.split()[0]
    return kind in KINDS_OF_PLACES and name.lower().startswith(f"{kind} ")


def _is_cell(term: Term, cells: Sequence[str]) -> bool:
    """Tell whether a term is all that a cell says, the kind of its place aside: «Bản Pế» of «Xã Bản Pế»."""
    said = PLACE_KIND.sub("", term.text)
    return any(PLACE_KIND.sub("", cell.lower()) == said for cell in cells)
