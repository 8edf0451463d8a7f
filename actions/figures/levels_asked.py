"""Which cells of a table of levels («mức học phí» for each school in each area) a question asks of.

A row or column is named by its name or by words of it that no other has («miền núi» of «Xã miền núi»), a school also by one of
its classes («lớp 7»). What else a question names must stand over the table; a follow-up leaves the row, the column or both to
the cell told last (docs/adr/104-tables-of-levels.md).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from actions.documents.document_choice import home_passages
from actions.documents.knowledge import Knowledge
from actions.documents.period_fit import period_fit
from actions.documents.tables import TOTAL_ROW, cell_at, entries, row_name, tables_of
from actions.figures.headings_said import holds_span, lies_in
from actions.figures.size_bands import named_by_size
from actions.question import Question
from actions.words.extremes import asks_extreme
from actions.words.matching import MatchText, Term
from actions.words.place_kinds import COMMUNES, HAMLETS
from index.figures.columns import read_columns
from index.figures.tariffs import column_name, tariff_of
from index.model import Cell, Figure, Passage
from vietnamese.letters import UPPER

CLASSES = (  # the classes of each school, and what it is called for short
    (
        re.compile(r"\bcấp (?:1|một|I)\b|\blớp (?:1|2|3|4|5|một|hai|ba|bốn|năm)\b(?! (?:tuổi|em|học))", re.IGNORECASE),
        "tiểu học",
    ),
    (re.compile(r"\bcấp (?:2|hai|II)\b|\blớp (?:6|7|8|9|sáu|bảy|tám|chín)\b", re.IGNORECASE), "trung học cơ sở"),
    (re.compile(r"\bcấp (?:3|ba|III)\b|\blớp (?:10|11|12|mười(?: một| hai)?)\b", re.IGNORECASE), "trung học phổ thông"),
    (re.compile(r"\blớp (?:mầm|chồi|lá)\b", re.IGNORECASE), "mẫu giáo"),
    (re.compile(r"\b(?:lớp (?:mầm|chồi|lá)|mẫu giáo|nhà trẻ|trường mầm)\b", re.IGNORECASE), "mầm non"),
)
OF_THE_LEVEL = re.compile(  # what is asked of a level, and names none
    r"mức|giá|tiền|đồng|nghìn|triệu|số tiền|tháng|mỗi tháng|một tháng|hằng tháng|khu vực|vùng|nơi|bảng|cấp|nhóm|loại|con|"
    r"cháu|ở xã|học|học sinh|trẻ|bé|người|nhà|ở|đóng|nộp|thu|trả|hưởng|nhận|cao|thấp|rẻ|đắt|mắc|nhất|hơn|chênh|lệch|"
    r"kém|so|chênh lệch|so sánh|tổng|tổng cộng|cộng|cả|các|quy định|áp dụng|được|phải|trường|trường hợp|khối|năm học|"
    r"đối tượng|xã|phường|ba|hai|bốn|"
    r"lớp|\d+|biết|cho biết|xem|hỏi|nghe nói|đúng|sai|đứa|thằng|nhóc|vị trí|đường|chỗ|bên|còn|thì sao",
    re.IGNORECASE,
)
CELL, WHOLE_ROW, WHOLE_COLUMN, WHOLE_TABLE = "level", "level_row", "level_column", "levels"  # what an answer told
OF_LEVELS = (CELL, WHOLE_ROW, WHOLE_COLUMN, WHOLE_TABLE)
AFTER_A_NAME = re.compile(
    r"\b(?:trường|lớp|học phí|phí|giá|thị xã|huyện|tỉnh|thành phố|xã|phường|loại|hộ) $", re.IGNORECASE
)
RUN = 2  # words that name a row in part
WORD = re.compile(r"\w+")
COUNTED = re.compile(r"\d+|[ivx]+")
ROMAN = {word: rf"(?:{word}|{number})" for number, word in enumerate(("i", "ii", "iii", "iv", "v", "vi"), 1)}

THE_REST = re.compile(r"\bcòn lại\W*$", re.IGNORECASE)
SMALL_PLACES = "|".join((*COMMUNES, *HAMLETS))
A_PLACE = re.compile(rf"(?:{SMALL_PLACES}) \w")  # of a term
PLACE_SAID = re.compile(rf"(?i:\b(?:{SMALL_PLACES})) [{UPPER}]\w*(?: [{UPPER}]\w*| \d+)*")

Place = tuple[int, int]  # a row and a column


@dataclass(frozen=True, slots=True)
class LevelTable:
    """A table of levels: what they are of, its rows and columns by name, and the figure of each cell."""

    tariff: str
    rows: tuple[Passage, ...]
    row_names: tuple[str, ...]
    columns: tuple[str, ...]
    cells: dict[Place, Figure]

    def place_of(self, figure: Figure) -> Place | None:
        """Return where a figure stands; None for one of no cell."""
        return next((place for place, cell in self.cells.items() if cell.id == figure.id), None)


@dataclass(frozen=True, slots=True)
class LevelsAsked:
    """The rows and columns of a table of levels that a question names; all are meant where it names none.

    ``tariff_said`` tells that it says what the levels are of, ``taken_up`` that a follow-up left a row or column unsaid,
    ``unsaid`` are its terms that neither the table nor what stands over it says, those that only tell more where no document
    says them at all.
    """

    table: LevelTable
    rows: tuple[int, ...]
    columns: tuple[int, ...]
    tariff_said: bool
    taken_up: bool
    unsaid: tuple[Term, ...]

    @property
    def figures(self) -> list[Figure]:
        """The figures of the cells asked of, in the order said."""
        rows = self.rows or range(len(self.table.rows))
        columns = self.columns or range(len(self.table.columns))
        return [
            self.table.cells[row, column] for row in rows for column in columns if (row, column) in self.table.cells
        ]


def level_tables(question: Question, knowledge: Knowledge) -> Iterator[LevelTable]:
    """Yield the tables of levels in the documents that answer for a question."""
    for passages in tables_of(home_passages(question, knowledge)):
        rows = entries(passages, knowledge)
        if len(rows) < RUN:
            continue
        values = _values(rows[0], knowledge)
        tariff = _tariff_over(rows[0], values, knowledge)
        if not tariff:
            continue
        heads = [cell.header for cell in values]
        cells: dict[Place, Figure] = {}
        for number, row in enumerate(rows):
            for figure in knowledge.release.passage_figures.get(row.id, ()):
                cell = cell_at(figure.start, row)
                if cell is not None and cell.header in heads:
                    cells[number, heads.index(cell.header)] = figure
        names = tuple(row_name(row, knowledge) for row in rows)
        if _has_others(passages, rows, heads, knowledge):
            continue  # rows of levels under others («3.1 | Các cuộc họp»): no list of one kind
        if cells and len({*names}) == len(names):
            yield LevelTable(tariff, tuple(rows), names, tuple(map(column_name, heads)), cells)


def _has_others(
    passages: Sequence[Passage], rows: Sequence[Passage], heads: Sequence[tuple[str, ...]], knowledge: Knowledge
) -> bool:
    """Tell whether rows of a table beside its entries state levels in the same columns, not the sum of them."""
    beside = [row for row in passages if row not in rows and not TOTAL_ROW.match(row_name(row, knowledge))]
    return any(
        (cell := cell_at(figure.start, row)) is not None and cell.header in heads
        for row in beside
        for figure in knowledge.release.passage_figures.get(row.id, ())
    )


def states_levels(rows: Sequence[Passage], knowledge: Knowledge) -> bool:
    """Tell whether some rows are of a table of levels."""
    return any(_tariff_over(row, _values(row, knowledge), knowledge) for row in rows[-1:])


def _values(row: Passage, knowledge: Knowledge) -> tuple[Cell, ...]:
    return read_columns(knowledge.release.text(row.document), row.cells).values


def _tariff_over(row: Passage, values: Sequence[Cell], knowledge: Knowledge) -> str:
    return tariff_of(row.caption, knowledge.release.sections[row.section].title, values)


def levels_asked(question: Question, knowledge: Knowledge) -> Iterator[LevelsAsked]:
    """Yield for each table of levels that a question speaks of the rows and columns it names, or goes on from."""
    for table in level_tables(question, knowledge):
        if any(period_fit(figure.period, question.periods) < 0 for figure in table.cells.values()):
            continue
        named = named_parts(question, table, knowledge)
        rows = tuple(dict.fromkeys(number for number, of_row, _ in named if of_row))
        columns = tuple(dict.fromkeys(number for number, of_row, _ in named if not of_row))
        spans = [span for *_, span in named]
        tariff = MatchText(table.tariff)
        rest = [
            term
            for term in question.terms
            if term.start >= 0 and not lies_in(term, spans) and not OF_THE_LEVEL.fullmatch(term.text)
        ]
        over = MatchText(
            f"{table.rows[0].caption} . {' . '.join(h for cell in table.rows[0].cells for h in cell.header)}"
        )
        section = knowledge.section_texts[table.rows[0].section]
        said_over = (tariff, over, section, knowledge.document_texts[table.rows[0].document])
        missing = [term for term in rest if not any(text.speaks_of(_bare(term)) for text in said_over)]
        unsaid = tuple(
            term
            for term in missing
            if term.vital or (AFTER_A_NAME.search(question.text[: term.start]) and not is_said(term, table, knowledge))
        )
        unsaid += _other_of_a_count(question.text, table, spans)
        tariff_said = any(term.vital and tariff.speaks_of(term) for term in rest)
        before = _told_last(question, table, knowledge)
        taken_up = bool(before) and not missing and not tariff_said and not (rows and columns)
        if taken_up:
            rows, columns, taken_up = _with_told(rows, columns, before, question)
        yield LevelsAsked(table, rows, columns, tariff_said, taken_up, unsaid)


def is_said(term: Term, table: LevelTable, knowledge: Knowledge) -> bool:
    """Tell whether the document of a table says a term anywhere."""
    return f" {term.text} " in f" {' '.join(WORD.findall(knowledge.release.text(table.rows[0].document).lower()))} "


def _bare(term: Term) -> Term:
    return replace(term, text=term.text.removeprefix("được "))


def _other_of_a_count(text: str, table: LevelTable, spans: Sequence[tuple[int, int]]) -> tuple[Term, ...]:
    """Return what a text names of a count that a table does not have: «vị trí 4» where its columns are «Vị trí 1» to 3."""
    found = []
    for names in (table.row_names, table.columns):
        heads = {" ".join(_words(name)[:-1]) for name in names if COUNTED.fullmatch(_words(name)[-1])}
        for head in heads - {""}:
            for match in re.finditer(rf"\b{re.escape(head)} (?:\d+|[ivx]+)\b", text.lower()):
                if match.span() not in spans:
                    found.append(Term(match.group(), start=match.start()))
    return tuple(found)


def _told_last(question: Question, table: LevelTable, knowledge: Knowledge) -> list[Place]:
    """Return the cells of a table that were told last: those of a calculation, else the one an answer led with."""
    memory = question.memory
    keys = memory.calculation[1:] if memory.calculation else memory.figures[:1]
    told = [knowledge.release.figures[key] for key in keys if key in knowledge.release.figures]
    return [place for figure in told if (place := table.place_of(figure)) is not None]


def _with_told(
    rows: tuple[int, ...], columns: tuple[int, ...], before: Sequence[Place], question: Question
) -> tuple[tuple[int, ...], tuple[int, ...], bool]:
    """Return the rows and columns named, with the one row or column of what was told for those left unsaid."""
    told_rows = tuple(dict.fromkeys(row for row, _ in before))
    told_columns = tuple(dict.fromkeys(column for _, column in before))
    listed = question.memory.strategy
    if rows and len(told_columns) == 1 and listed not in (WHOLE_ROW, WHOLE_TABLE):
        return rows, told_columns, True
    if columns and len(told_rows) == 1 and listed not in (WHOLE_COLUMN, WHOLE_TABLE):
        return told_rows, columns, True
    return rows, columns, bool(rows or columns or asks_extreme(question.text))


def named_parts(question: Question, table: LevelTable, knowledge: Knowledge) -> list[tuple[int, bool, tuple[int, int]]]:
    """Return the rows (True) and columns (False) that a question names, in its order, each with where it does so."""
    text = question.text
    names = [*((number, True, name) for number, name in enumerate(table.row_names))]
    names += [(number, False, name) for number, name in enumerate(table.columns)]
    found: list[tuple[int, bool, tuple[int, int]]] = []
    for number, of_row, name in names:
        others = [_words(other) for at, row, other in names if (at, row) != (number, of_row)]
        runs = _telling_runs(_words(name), others)
        for run in runs:
            said = r"\W+".join(ROMAN.get(word, re.escape(word)) for word in run)
            spans = [match.span() for match in re.finditer(rf"\b{said}\b", text.lower())]
            if spans:
                found += [(number, of_row, span) for span in spans]
                break
        else:
            found += [
                (number, of_row, match.span())
                for classes, school in CLASSES
                if school in name.lower()
                for match in classes.finditer(text)
            ]
    for of_row, axis in ((True, table.row_names), (False, table.columns)):
        if not any(row is of_row for _, row, _ in found):
            found += [(number, of_row, span) for number, span in named_by_size(text, axis)]
    by_column = bool(found) or question.follow_up
    if by_column and not any(of_row for _, of_row, _ in found):
        found += _of_the_rest(question, table, knowledge)
    spans = [span for *_, span in found]
    whole = [item for item in found if not any(holds_span(other, item[2]) for other in spans)]
    return sorted(whole, key=lambda item: item[2])


def _of_the_rest(
    question: Question, table: LevelTable, knowledge: Knowledge
) -> list[tuple[int, bool, tuple[int, int]]]:
    """Return the row for the places that no other row names («Các xã, phường còn lại»), where a question names a place."""
    rest = [number for number, name in enumerate(table.row_names) if THE_REST.search(name)]
    said = [match.span() for match in PLACE_SAID.finditer(question.text)]
    if not said:
        own = MatchText(knowledge.release.documents[table.rows[0].document].place or "")
        said = [
            (term.start, term.start + len(term.said or term.text))
            for term in question.terms
            if term.start >= 0 and (term.kind == "place" or A_PLACE.match(term.text)) and not own.speaks_of(term)
        ]
    return [(rest[0], True, said[0])] if len(rest) == len(said) == 1 else []


def _words(name: str) -> list[str]:
    return WORD.findall(name.lower())


def _telling_runs(words: list[str], others: Sequence[list[str]]) -> list[list[str]]:
    """Return a name and the runs of its words that no other name has, the longest first."""
    runs = [words]
    for length in range(len(words) - 1, RUN - 1, -1):
        for start in range(len(words) - length + 1):
            run = words[start : start + length]
            if not any(_holds(other, run) for other in others):
                runs.append(run)
    return runs


def _holds(words: list[str], run: list[str]) -> bool:
    return any(words[at : at + len(run)] == run for at in range(len(words) - len(run) + 1))
