"""Of figures that go by one name under several headings, or stand in one row, tells those whose heading a question names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from actions.documents.knowledge import Knowledge
from actions.figures.versions import core
from actions.finding.figure_rank import FigureMatch
from actions.question import Question
from actions.words.matching import MatchText
from actions.words.openings import opening_said

OPENING_WORD = 0.1


def under_heading_asked(pool: Sequence[FigureMatch], question: Question, knowledge: Knowledge) -> list[FigureMatch]:
    """Keep, of the figures named like the best one, those whose own headings say most of the question.

    «Mức chi đối với trưởng ban» stands under «1. Ban Tổ chức» and under «2. Ban Giám khảo»: what all of them stand under
    tells none apart.
    """
    if not pool:
        return []
    name = core(pool[0].figure.indicator)
    alike = [match for match in pool if core(match.figure.indicator) == name]
    headings = {match.figure.id: _headings(match, knowledge) for match in alike}
    shared = set.intersection(*(set(titles) for titles in headings.values()))
    own = MatchText(pool[0].figure.indicator)  # what the name itself says no heading tells apart
    unsaid = replace(question, terms=tuple(term for term in question.terms if not own.speaks_of(term)))
    said = {key: _says(titles, shared, unsaid) for key, titles in headings.items()}
    most = max(said.values())
    return [match for match in pool if said.get(match.figure.id, most) == most]


def in_column_asked(pool: Sequence[FigureMatch], question: Question, knowledge: Knowledge) -> list[FigureMatch]:
    """Keep, of the figures in the row of the best one, those whose column says most of the question.

    «Giải ba» is said by the column «Huy hiệu Đồng (giải Ba)», whatever its figures are called.
    """
    if not pool:
        return []
    row = knowledge.release.passages[pool[0].figure.passage]
    headers = {
        match.figure.id: cell.header
        for match in pool
        if match.figure.passage == row.id
        for cell in row.cells
        if cell.start <= match.figure.start < cell.end
    }
    if len(headers) < 2:
        return list(pool)
    said = {key: _says(header, set(), question) for key, header in headers.items()}
    most = max(said.values())
    return [match for match in pool if said.get(match.figure.id, most) == most]


def _headings(match: FigureMatch, knowledge: Knowledge) -> tuple[str, ...]:
    section = knowledge.release.sections[knowledge.release.passages[match.figure.passage].section]
    return (*section.trail, section.title)


def _says(titles: Sequence[str], shared: set[str], question: Question) -> float:
    """Return the weight of the question's terms that the headings say which not all figures stand under.

    Whom a heading opens with counts though it be no term: «1. Cơ quan nhà nước được giao quản lý rừng».
    """
    own = [title for title in titles if title not in shared]
    text = MatchText(" . ".join(own))
    opened = max((opening_said(title, question.text) for title in own), default=0)
    return sum(term.weight for term in question.terms if text.speaks_of(term)) + OPENING_WORD * opened
