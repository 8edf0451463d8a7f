"""The values of a table's column that a question wants ranked, one a row: «công trình nào giải ngân thấp nhất»."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from actions.documents.document_choice import home_figures, home_passages
from actions.documents.knowledge import Knowledge
from actions.documents.period_fit import period_fit
from actions.documents.tables import GROUP_NAMED, TOTAL_ROW, RowGroup, cell_at, row_groups, row_name, tables_of
from actions.figures.comparison_asked import PLANNED, than
from actions.figures.costs import WHOLE_COST
from actions.figures.figure_choice import is_main
from actions.figures.headings_said import headings_said
from actions.figures.kind_asked import DONE, wanted_kind
from actions.question import Question
from actions.words.asked_unit import base_unit
from actions.words.coverage import cover
from actions.words.matching import MatchText, Term
from index.model import Figure, FigureKind
from vietnamese.units import unit_dimension

PACE = re.compile(
    r"chậm|nhanh|\bì\b|tiến độ|tỷ lệ|phần trăm|lẹt đẹt|giải ngân|\b(?:hụt|vượt|hẫng)\b|\bđạt (?:cao|thấp|kém|tốt|khá)\b|"
    r"\bso (?:với )?(?:dự toán|kế hoạch|chỉ tiêu|mục tiêu)",
    re.IGNORECASE,
)
SHARE_WORDS = re.compile(
    r"(?:(?:hụt|vượt|thiếu|kém|giảm|đạt|không đạt|chưa đạt|hoàn thành) )?(?:tỷ lệ|phần trăm|tiến độ|dự toán|kế hoạch|chỉ tiêu)|"
    r"hụt|vượt|thiếu|kém|giảm",
    re.IGNORECASE,
)  # a column of shares need not say them
MONEY_WORDS = re.compile(
    r"(?:nguồn |số |tổng )?(?:vốn|tiền|kinh phí|chi phí|giá)(?: đầu tư)?|"
    r"(?:được )?(?:rót|bố trí|phân bổ|cấp|giao)(?: vốn| tiền)?",
    re.IGNORECASE,
)  # nor one of money these
ROWS_ASKED = re.compile(  # «lĩnh vực nào», «khoản thu nào»
    r"(?P<which>(?:[^\W\d_]+ ){1,3})nào\b|"
    r"\b(?:các|những|\d{1,2}|hai|ba|bốn|năm) (?!(?:tháng|năm|nay|quý|ngày|này|qua|trước|sau|tuần|học)\b)"
    r"(?P<some>(?:[^\W\d_]+ ?){1,3})|"
    r"^\W*(?:(?:thế|vậy|còn) )+(?P<other>[^\W\d_]+(?: [^\W\d_]+)?) (?=[^?]*nhất\b)|"
    r"(?P<most>(?:[^\W\d_]+ ){1,3})(?=(?:có |nhiều |ít |tốn )?[^\W\d_]+(?: [^\W\d_]+)? nhất\b)",  # «công trình đắt nhất»
    re.IGNORECASE,
)
COST_ASKED = re.compile(r"\b(?:đắt|mắc|tốn|ngốn)\b", re.IGNORECASE)  # the whole cost, not one year's share of it
WORDS_FIRST = re.compile(r"\s*[^\W\d_]{3,}\s+[^\W\d_]{2,}\s.*\d")  # «Ngân sách phường 2,2; dân góp 1,0»: no plain value
WORKS = frozenset(("công trình", "dự án"))  # one for the other in everyday speech
ANY_ROW = frozenset(("khoản", "mục", "hạng mục", "nội dung", "dòng", "cái"))  # a row of any table


@dataclass(frozen=True, slots=True)
class Column:
    """The values under one heading of a table, with the words over its rows."""

    section: str
    caption: str
    rows: str
    title: str
    values: tuple[Figure, ...]

    @property
    def is_of_shares(self) -> bool:
        """Whether the values are per cents."""
        return base_unit(self.values[0]) == "%"

    @property
    def is_of_money(self) -> bool:
        """Whether the values are amounts of money."""
        return unit_dimension(self.values[0].amount.unit or "").startswith("money")


def column_of_rows(question: Question, knowledge: Knowledge) -> list[Figure]:
    """Return the entries' values of the best column whose rows are the things asked for by name: «công trình nào».

    Where the rows stand in groups, those of the group that the question names, else those of all; totals and the rows that
    head others are none.
    """
    columns = columns_of_rows(question, _things_asked(question), knowledge)
    return _column_told(columns, question, knowledge) or next(iter(columns), [])


def _column_told(columns: Sequence[list[Figure]], question: Question, knowledge: Knowledge) -> list[Figure]:
    """Return the column of what was told last, for a follow-up that says none: «còn thôn ít nhất?»; else none."""
    told = set(question.memory.figures[:1]) if question.follow_up or question.leaning else set()
    own = next((values for values in columns if any(value.id in told for value in values)), [])
    headings = {cell.header for value in own for cell in knowledge.release.passages[value.passage].cells if cell.header}
    return [] if headings_said(list(headings), question.text) else own


def columns_of_rows(question: Question, things: Collection[str], knowledge: Knowledge) -> list[list[Figure]]:
    """Return the entries' values of each column whose rows are the ``things`` of some names, the best column first."""
    groups = _groups(question, knowledge) if things else []
    found: list[tuple[tuple[float, bool, bool, bool, float, bool], list[Figure]]] = []
    columns = _columns(question, knowledge) if things else []
    said = headings_said([(column.title,) for column in columns], question.text)
    for column in columns:
        if _lists(column, things):
            values = _values_asked(column, question, groups, knowledge)
        else:
            values = _values_of_group(column, things, groups, knowledge)
        fit = max((period_fit(value.period, question.periods) for value in values), default=-1.0)
        if len(values) > 1 and fit >= 0:
            heading = said.get((column.title,))
            rank = _rank(column, values[0], fit, question, knowledge)
            found.append(((heading.score if heading else 0.0, *rank), values))
    return [values for _, values in sorted(found, key=lambda item: item[0], reverse=True)]


def shares_of_plan(question: Question, knowledge: Knowledge) -> list[Figure]:
    """Return the entries' shares of their plan in the table whose rows are asked for by name: «khoản thu nào»; else none."""
    things = _things_asked(question)
    if not things:
        return []
    groups = _groups(question, knowledge)
    for column in _columns(question, knowledge):
        done = all(PLANNED.match(than(value)) and value.kind in DONE for value in column.values)
        if not (column.is_of_shares and done and _lists(column, things)):
            continue
        values = _values_asked(column, question, groups, knowledge)
        if len(values) > 1 and period_fit(values[0].period, question.periods) >= 0:
            return values
    return []


def _things_asked(question: Question) -> set[str]:
    """Return by which words the things asked for may head a table: «khoản thu», «thu» of «khoản thu nào»."""
    asked = ROWS_ASKED.search(question.text)
    if asked is None:
        return set()
    if before := asked["which"] or asked["most"]:
        words = before.lower().split()
        things = {" ".join(words[start:]) for start in range(len(words))}
    else:
        words = (asked["some"] or asked["other"]).lower().split()
        things = {" ".join(words[:end]) for end in range(1, len(words) + 1)}
    return things if WORKS.isdisjoint(things) else things | WORKS


def _groups(question: Question, knowledge: Knowledge) -> list[RowGroup]:
    tables = tables_of(home_passages(question, knowledge))
    return [group for rows in tables for group in row_groups(rows, knowledge)]


def _lists(column: Column, things: Collection[str]) -> bool:
    """Tell whether the rows of a table are things of some names, or of any: «khoản nào»."""
    return not ANY_ROW.isdisjoint(things) or any(f" {thing} " in f" {column.rows.lower()} " for thing in things)


def column_asked(question: Question, knowledge: Knowledge) -> list[Figure]:
    """Return the values of the column whose headings say all that is asked, the one of shares where a pace is; else none."""
    named = [
        column
        for column in _columns(question, knowledge)
        if not cover(question.terms, _layers(column, knowledge)).missing
    ]
    shares = [column for column in named if column.is_of_shares]
    chosen = (shares or named) if PACE.search(question.text) else named
    return list(chosen[0].values) if chosen and question.terms else []


def _columns(question: Question, knowledge: Knowledge) -> list[Column]:
    """Return the columns of one unit in the tables asked of that have several values."""
    release = knowledge.release
    columns: dict[tuple[str, str, str, str], list[Figure]] = {}
    for figure in home_figures(question, knowledge):
        passage = release.passages[figure.passage]
        cell = cell_at(figure.start, passage)
        if cell is not None and not WORDS_FIRST.match(release.text(passage.document)[cell.start : cell.end]):
            rows = " ".join(header for item in passage.cells[:2] for header in item.header)
            columns.setdefault((passage.section, passage.caption, rows, " ".join(cell.header)), []).append(figure)
    return [
        Column(*key, tuple(values))
        for key, values in columns.items()
        if len(values) > 1 and len({base_unit(value) for value in values}) == 1 and _one_a_row(values)
    ]


def _one_a_row(values: Sequence[Figure]) -> bool:
    """Tell whether each row gives one value, not several as a cell of sources does: «Ngân sách tỉnh 20,0; dân góp 1,0»."""
    return len({value.passage for value in values}) == len(values)


def _layers(column: Column, knowledge: Knowledge) -> list[tuple[MatchText, float]]:
    headings = MatchText(f"{column.caption} {column.rows} {column.title}")
    return [(headings, 1.0), (knowledge.section_texts[column.section], 0.85)]


def _values_asked(column: Column, question: Question, groups: Sequence[RowGroup], knowledge: Knowledge) -> list[Figure]:
    """Return the values of the entries, of the group alone that says what the headings leave open; empty where none does."""
    release = knowledge.release
    unsaid = SHARE_WORDS if column.is_of_shares else MONEY_WORDS if column.is_of_money else None
    terms = [term for term in question.terms if not (unsaid and unsaid.fullmatch(term.text)) and term.text not in WORKS]
    layers = [*_layers(column, knowledge), (knowledge.document_texts[column.values[0].document], 0.85)]
    left_open = [
        term for term in cover(terms, layers).missing if term.kind != "topic" or not _is_topic_of(term, layers)
    ]
    own = [group for group in groups if (group.head.section, group.head.caption) == (column.section, column.caption)]
    heads = {group.head.id for group in own}
    if left_open or _names_group(terms, own, knowledge):
        own = [group for group in own if not cover(left_open, [(_name_of(group, knowledge), 1.0)]).missing]
        named = [group for group in own if _names_group(terms, [group], knowledge)]
        members = {row.id for group in (named if len(named) == 1 else ()) for row in group.entries}
        return [value for value in column.values if value.passage in members]
    rows = {value.passage: release.passages[value.passage] for value in column.values}
    return [
        value
        for value in column.values
        if value.passage not in heads and not TOTAL_ROW.match(row_name(rows[value.passage], knowledge))
    ]


def _values_of_group(
    column: Column, things: Collection[str], groups: Sequence[RowGroup], knowledge: Knowledge
) -> list[Figure]:
    """Return the values of the entries whose group goes by the name of the things: «khoản thu nào» of «A. Thu ngân sách»."""
    own = [group for group in groups if (group.head.section, group.head.caption) == (column.section, column.caption)]
    names = {group.head.id: GROUP_NAMED.sub("", row_name(group.head, knowledge)).lower() for group in own}
    named = [group for group in own if any(names[group.head.id].startswith(f"{thing} ") for thing in things)]
    members = {row.id for group in (named if len(named) == 1 else ()) for row in group.entries}
    return [value for value in column.values if value.passage in members]


def _is_topic_of(term: Term, layers: Sequence[tuple[MatchText, float]]) -> bool:
    """Tell whether what stands over a table speaks of the topic that a term is a word of: «đường sá» of «giao thông»."""
    return not cover([term], layers, loosely=True).missing


def _names_group(terms: Sequence[Term], groups: Sequence[RowGroup], knowledge: Knowledge) -> bool:
    """Tell whether a term says the whole name of a group («chi thường xuyên»)."""
    names = {row_name(group.head, knowledge).lower() for group in groups}
    return any(term.text in names for term in terms)


def _name_of(group: RowGroup, knowledge: Knowledge) -> MatchText:
    return MatchText(row_name(group.head, knowledge))


def _rank(
    column: Column, value: Figure, fit: float, question: Question, knowledge: Knowledge
) -> tuple[bool, bool, bool, float, bool]:
    """Return how well a column fits: in its unit, as a whole cost, its kind, its time, and by what its document exists for."""
    wanted = wanted_kind(question)
    kinds = {FigureKind.PLAN: (FigureKind.PLAN,), FigureKind.ACTUAL: DONE}.get(wanted, ()) if wanted else ()
    title = MatchText(column.title)
    named = sum(term.weight for term in question.terms if title.speaks_of(term))
    return (
        column.is_of_shares is (PACE.search(question.text) is not None),
        WHOLE_COST.match(column.title) is not None and COST_ASKED.search(question.text) is not None,
        not kinds or value.kind in kinds,
        named + fit,
        is_main(value, knowledge),
    )
