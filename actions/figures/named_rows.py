"""The rows of a table that a question names in full («Đồng Vang», «thôn Khe Lau»), and the column in which it asks of them.

Taken for cells asked of is only what leaves nothing of the question open. A follow-up has the row or the column of what was
told last, where it names none itself.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from actions.documents.document_choice import home_passages
from actions.documents.knowledge import Knowledge
from actions.documents.period_fit import period_fit
from actions.documents.tables import cell_at, entries, row_name, tables_of
from actions.figures.headings_said import ASKED_OF_ROWS, KIND_OF_PLACE, headings_said, holds_span, lies_in, says_more
from actions.figures.row_selection import PLACE_KIND
from actions.figures.wholes import total_of
from actions.finding.rows_asked import FEWEST_ROWS, table_headings
from actions.question import Question
from actions.words import cues
from actions.words.asked_unit import asked_dimension, base_unit, measures
from actions.words.asking_on import ANOTHER, WHAT_ABOUT
from actions.words.coverage import cover
from index.model import Figure, Passage
from vietnamese.letters import UPPER

OF_ALL = re.compile(
    rf"\b(?:toàn|cả|của|trong) {KIND_OF_PLACE}\b(?! (?-i:[A-ZĐ]))|\btổng (?:số )?[^?]* {KIND_OF_PLACE}\W*$",
    re.IGNORECASE,
)
TOLD = re.compile(rf"\b(?P<count>hai|2|ba|3) {KIND_OF_PLACE}\b(?! (?-i:[A-ZĐ]))", re.IGNORECASE)
LISTS_PLACES = re.compile(  # over the names of the rows
    rf"\W*(?:tên |các )*(?:{KIND_OF_PLACE}|đơn vị(?! tính)|làng|hợp tác xã|doanh nghiệp|bệnh viện|"
    r"địa phương|địa bàn|địa điểm|khu vực|trường|cơ sở|trạm|chợ|khu|cụm)\b",
    re.IGNORECASE,
)
POINTED_AT = re.compile(
    rf"\b{KIND_OF_PLACE} (?:đó|này|ấy|kia|trên)\b", re.IGNORECASE
)  # «thôn đó có bao nhiêu hộ nghèo»
OWN_NAME = re.compile(rf"(?<=\w )[{UPPER}][^\W\d_]+(?: [{UPPER}][^\W\d_]+)+$")
COUNTS = {"hai": 2, "ba": 3}
TWO = 2
CELLS = 3  # of a row in which something stands in columns

Heading = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CellsAsked:
    """The figures of the rows asked of in one column, in the order said.

    ``taken_up`` tells that a follow-up left its rows or its column to what was ``told`` last of the table.
    """

    figures: tuple[Figure, ...]
    rows: tuple[Passage, ...]
    heading: Heading
    taken_up: bool
    told: Figure | None


def cells_asked(question: Question, knowledge: Knowledge) -> Iterator[CellsAsked]:
    """Yield for each table whose rows a question names the figures of them in the column that it says."""
    told = _told(question, knowledge)
    for rows in tables_of(home_passages(question, knowledge)):
        listed = [row for row in entries(rows, knowledge) if len(row.cells) >= CELLS]
        if len(listed) < FEWEST_ROWS or not _lists_places(listed, knowledge):
            continue
        columns = columns_of(listed, knowledge)
        named = rows_named(listed, question.text, knowledge)
        chosen, inside = [row for _, row in named], [span for span, _ in named]
        before = [item for item in told if item.passage in {row.id for row in listed}]
        heading, spans = _heading_asked(columns, question, inside)
        taken_up = not chosen or heading is None
        if not chosen and (spans or _goes_on_bare(question)):
            chosen = _rows_told(before, question, knowledge)
        elif heading is None and before and not spans and _names_only(inside, question):
            heading = _heading_of(before[0], knowledge)
        if not chosen or heading is None or not says_rest(question, [*inside, *spans], listed, knowledge):
            continue
        found = {item.passage: item for item in columns.get(heading, ())}
        figures = [found[row.id] for row in chosen if row.id in found]
        if len(figures) == len(chosen) and all(period_fit(item.period, question.periods) >= 0 for item in figures):
            yield CellsAsked(tuple(figures), tuple(chosen), heading, taken_up, before[0] if before else None)


def columns_asked(question: Question, knowledge: Knowledge) -> Iterator[list[Figure]]:
    """Yield for each table of which a question names no row the amounts in the column that it says."""
    for rows in tables_of(home_passages(question, knowledge)):
        listed = [row for row in entries(rows, knowledge) if len(row.cells) >= CELLS]
        if not listed or not _lists_places(listed, knowledge):
            continue
        columns = columns_of(listed, knowledge)
        heading, spans = _heading_asked(columns, question, [])
        named = rows_named(listed, question.text, knowledge)
        if heading is not None and spans and not named and says_rest(question, spans, listed, knowledge):
            yield columns[heading]


def amounts_in_columns(question: Question, knowledge: Knowledge) -> list[Figure]:
    """Return the amounts of the one row that a question names, else of all rows together, in each of the columns it says.

    «Hộ nghèo và cận nghèo của thôn A»; empty where it says fewer than two.
    """
    for rows in tables_of(home_passages(question, knowledge)):
        listed = [row for row in entries(rows, knowledge) if len(row.cells) >= CELLS]
        if len(listed) < FEWEST_ROWS or not _lists_places(listed, knowledge):
            continue
        columns = columns_of(listed, knowledge)
        named = rows_named(listed, question.text, knowledge)
        inside = [span for span, _ in named]
        said = headings_said(list(columns), _without(question.text, inside))
        spans = sorted(span for item in said.values() for span in item.spans)
        apart = all(first[1] <= second[0] for first, second in pairwise(spans))
        if len(said) < TWO or not apart or len(named) > 1 or not (named or OF_ALL.search(question.text)):
            continue
        if not says_rest(question, [*inside, *spans], listed, knowledge):
            continue
        chosen = [
            next((item for item in values if item.passage == named[0][1].id), None)
            if named
            else total_of(values[:1], knowledge)
            for values in (columns[heading] for heading in sorted(said, key=lambda heading: said[heading].spans[0]))
        ]
        found = [item for item in chosen if item is not None and period_fit(item.period, question.periods) >= 0]
        if len(found) == len(said):
            return found
    return []


def _lists_places(listed: Sequence[Passage], knowledge: Knowledge) -> bool:
    """Tell whether the rows are places or bodies by the heading over their names: no indicators, works or years."""
    row = listed[0]
    name = row_name(row, knowledge)
    cell = cell_at(row.start + row.text.find(name), row) if name else None
    return cell is not None and LISTS_PLACES.match(" ".join(cell.header)) is not None


def rows_named(listed: Sequence[Passage], text: str, knowledge: Knowledge) -> list[tuple[tuple[int, int], Passage]]:
    """Return the rows whose names stand in a question, in its order; none of a name that several rows have."""
    names = {row.id: row_name(row, knowledge).lower() for row in listed}
    alone = Counter(names.values())
    own = {row.id: said.group().lower() for row in listed if (said := OWN_NAME.search(row_name(row, knowledge)))}
    owned = Counter(own.values())  # «Yên Cẩm» of «Dệt lụa Yên Cẩm»
    found = []
    for row in listed:
        bare = PLACE_KIND.sub("", names[row.id])
        place = own.get(row.id, "")
        others = (bare if " " in bare else names[row.id], place if owned[place] == 1 else names[row.id])
        for name in dict.fromkeys((names[row.id], *others)):
            match = re.search(rf"\b{re.escape(name)}\b", text.lower()) if name and alone[names[row.id]] == 1 else None
            if match is not None:
                found.append((match.span(), row))
                break
    spans = [span for span, _ in found]
    whole = [item for item in found if not any(holds_span(other, item[0]) for other in spans)]
    return sorted(whole, key=lambda item: item[0])


def columns_of(listed: Sequence[Passage], knowledge: Knowledge) -> dict[Heading, list[Figure]]:
    """Return the amounts of some rows by the heading that they stand under, of those headings whose amounts have one unit."""
    found: dict[Heading, list[Figure]] = {}
    for row in listed:
        for figure in knowledge.release.passage_figures.get(row.id, ()):
            cell = cell_at(figure.start, row)
            if cell is not None and cell.header and figure.amount.change is None:
                found.setdefault(cell.header, []).append(figure)
    return {
        heading: values
        for heading, values in found.items()
        if len({base_unit(value) for value in values}) == 1 and len({value.passage for value in values}) == len(values)
    }


def says_rest(
    question: Question, spans: Sequence[tuple[int, int]], listed: Sequence[Passage], knowledge: Knowledge
) -> bool:
    """Tell whether what stands over a table says all that a question names outside of some spans of it."""
    asked = [term for term in question.terms if not ASKED_OF_ROWS.fullmatch(term.text)]
    if any(says_more(term, question.text, spans) for term in asked):
        return False  # «hộ nghèo» where only «Số hộ» is a column
    rest = [term for term in asked if term.vital and not lies_in(term, spans)]
    around = [(table_headings(listed), 1.0), (knowledge.section_texts[listed[0].section], 0.9)]
    return not cover(rest, [*around, (knowledge.document_texts[listed[0].document], 0.85)]).missing


def _heading_asked(
    columns: dict[Heading, list[Figure]], question: Question, inside: Sequence[tuple[int, int]]
) -> tuple[Heading | None, list[tuple[int, int]]]:
    """Return the one heading that a question says best outside of the names of rows, and where it says any; else None."""
    said = headings_said(list(columns), _without(question.text, inside))
    timely = {
        heading: item
        for heading, item in said.items()
        if all(period_fit(figure.period, question.periods) >= 0 for figure in columns[heading])
    }
    best = max((item.score for item in timely.values()), default=0.0)
    chosen = [heading for heading, item in timely.items() if item.score == best]
    spans = [span for item in said.values() for span in item.spans]
    wanted = asked_dimension(question.text)
    if not said and wanted and wanted != "share":
        chosen = [heading for heading, values in columns.items() if measures(values[0], wanted)]
    elif wanted and wanted != "share":
        chosen = [heading for heading in chosen if measures(columns[heading][0], wanted)]
    return (chosen[0] if len(chosen) == 1 else None), spans


def _without(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """Return a text with blanks for some spans of it."""
    for start, end in spans:
        text = f"{text[:start]}{' ' * (end - start)}{text[end:]}"
    return text


def _told(question: Question, knowledge: Knowledge) -> list[Figure]:
    """Return the figures that a talk told, the latest first, where a follow-up goes on from them; none behind a calculation."""
    memory = question.memory
    goes_on = any(cue.search(question.text) for cue in (WHAT_ABOUT, ANOTHER, TOLD, POINTED_AT))
    if not (question.follow_up or question.leaning or goes_on) or memory.calculation:
        return []
    keys = dict.fromkeys((*memory.figures[:1], *memory.before[:1], *memory.figures[1:]))
    return [knowledge.release.figures[key] for key in keys if key in knowledge.release.figures]


def _rows_told(before: Sequence[Figure], question: Question, knowledge: Knowledge) -> list[Passage]:
    """Return the row told last, or as many of the last ones as a question says: «hai thôn cộng lại»."""
    told = TOLD.search(question.text)
    count = COUNTS.get(told["count"].lower(), 0) or int(told["count"]) if told else 1
    rows = list(dict.fromkeys(item.passage for item in before))
    return [knowledge.release.passages[row] for row in rows[:count]] if len(rows) >= count else []


def _goes_on_bare(question: Question) -> bool:
    """Tell whether a follow-up asks how many and names no more: «bao nhiêu ha» after «thôn nào … lớn nhất»."""
    own = [term for term in question.terms if term.start >= 0]
    return question.memory.strategy == "ranking" and not own and cues.HOW_MUCH.search(question.text) is not None


def _heading_of(figure: Figure, knowledge: Knowledge) -> Heading | None:
    cell = cell_at(figure.start, knowledge.release.passages[figure.passage])
    return cell.header if cell is not None and cell.header else None


def _names_only(spans: Sequence[tuple[int, int]], question: Question) -> bool:
    """Tell whether a question names nothing outside of some spans of it but what kind of place they are."""
    own = [term for term in question.terms if term.start >= 0 and not ASKED_OF_ROWS.fullmatch(term.text)]
    return all(lies_in(term, spans) for term in own)
