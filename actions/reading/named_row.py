"""Finds the row of a table that a question names by words of its name, or that the talk told last."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from actions.documents.knowledge import Knowledge
from actions.documents.tables import TOTAL_ROW, row_cells, row_name
from actions.finding.task_rows import DOING
from actions.question import Question
from actions.reading.spoken_of import quoted_last
from actions.words.matching import MatchText, Term
from index.model import Passage
from vietnamese.amounts import find_amounts
from vietnamese.folding import fold

LEAST_NAMED = 0.25  # share of the words of a row's name that a question must say
AMONG_FIRST = 3  # columns: the number, the name and the unit or the agency
NAMES_NO_ROW = re.compile(
    r"(?:cái |cả |các |những )?(?:vụ|chuyện|việc|khoản|số|mức|tiền|vốn|công trình|dự án|chỉ tiêu|tỷ lệ|rồi|nữa|bao xa|hết|"
    r"chưa|này|đó)"
)


def named_row(
    question: Question, rows: Iterable[Passage], asked_with: re.Pattern[str], knowledge: Knowledge
) -> Passage | None:
    """Return the row whose name says all that a question names, that of the talk where it names nothing; None without one.

    ``asked_with`` are words that say what is asked of a row. Where two rows are named alike none is returned.
    """
    own = [term for term in question.terms if term.start >= 0 and not _is_no_name(term, question.text, asked_with)]
    listed = list(rows)
    told = quoted_last(question, knowledge)
    if all(_is_heading(term, told) for term in own):
        last = [row for row in told if row in listed]
        return last[0] if len(last) == 1 and not question.amounts else None
    given = {word for item in find_amounts(question.text) for word in _words(question.text[item.start : item.end])}
    said = [(_share(own, row, knowledge), row) for row in listed if given <= set(_words(row_name(row, knowledge)))]
    best = max((share for share, _ in said), default=0.0)
    chosen = [row for share, row in said if share == best]
    return chosen[0] if best >= LEAST_NAMED and len(chosen) == 1 else None


def _is_no_name(term: Term, text: str, asked_with: re.Pattern[str]) -> bool:
    """Tell whether a term says what is asked or done, not of what."""
    within = any(match.start() <= term.start < match.end() for match in asked_with.finditer(text))
    return within or DOING.fullmatch(term.text) is not None or NAMES_NO_ROW.fullmatch(term.text) is not None


def _is_heading(term: Term, rows: Sequence[Passage]) -> bool:
    """Tell whether a term is what a column of some rows is called."""
    return any(MatchText(_headings(row)).speaks_of(term) for row in rows)


def _headings(row: Passage) -> str:
    return " . ".join(heading for cell in row.cells for heading in cell.header)


def _share(terms: Sequence[Term], row: Passage, knowledge: Knowledge) -> float:
    """Return the share of the words of a row's name that some terms say; 0 where they say others, or headings alone."""
    name = _words(row_name(row, knowledge))
    if not name or TOTAL_ROW.match(" ".join(name)):
        return 0.0
    told = [term for term in terms if not _is_heading(term, [row])]
    words = {word for term in told for word in _words(term.text)}
    whole = set(_words(" ".join(row_cells(row, knowledge)[:AMONG_FIRST])))
    left_open = [term for term in told if not (set(_words(term.text)) <= whole or _is_said(term, row, knowledge))]
    return sum(word in words for word in name) / len(name) if not left_open else 0.0


def _is_said(term: Term, row: Passage, knowledge: Knowledge) -> bool:
    """Tell whether a row says a term in words of its own: «THCS» for «trung học cơ sở»."""
    return knowledge.passage_texts[row.id].speaks_of(term)


def _words(text: str) -> list[str]:
    """Return the folded words of a text."""
    return re.findall(r"\w+", fold(text))
