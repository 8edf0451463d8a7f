"""The bodies to which a sentence gives rows of a list by their numbers: «Ban Quản lý dự án làm chủ đầu tư các công trình số 1
đến số 5; UBND xã A, UBND xã B lần lượt làm chủ đầu tư các công trình số 6, 7».
"""

from __future__ import annotations

import re

from actions.documents.knowledge import Knowledge
from actions.words.organisations import organisations_in
from index.model import Passage, Section

ROWS_GIVEN = re.compile(
    r"\b(?P<kind>công trình|dự án|hạng mục|nhiệm vụ|đề án|gói thầu|tuyến) (?:có )?(?:số thứ tự|thứ tự|số|STT|TT) "
    r"(?P<numbers>\d{1,2}(?!\d)(?:(?:\s*,\s*|,? và |\s+(?:đến|tới)\s+|\s*[-–]\s*)(?:số )?\d{1,2}(?![\d/]))*)",
    re.IGNORECASE,
)
RUN = re.compile(r"(\d{1,2})(?:\s*(?:đến|tới|[-–])\s*(?:số )?(\d{1,2}))?", re.IGNORECASE)
IN_ORDER = re.compile(r"\blần lượt\b", re.IGNORECASE)
NUMBER_CELL = re.compile(r"\W*(\d{1,2})\W*")


def bodies_of_row(row: Passage, act: re.Pattern[str], knowledge: Knowledge) -> list[tuple[str, Passage]]:
    """Return the bodies that have a part in an act for a row by its number, each with the sentence that says so."""
    text = knowledge.release.text(row.document)
    number = NUMBER_CELL.fullmatch(text[row.cells[0].start : row.cells[0].end]) if row.cells else None
    if number is None:
        return []
    table = " ".join((row.caption, *(heading for cell in row.cells for heading in cell.header))).lower()
    section, sections = knowledge.release.sections[row.section], knowledge.release.sections
    given = [
        (name, passage)
        for passage in knowledge.release.passages.values()
        if passage.document == row.document and not passage.cells
        for name in _given(int(number[1]), table, passage.text, act)
    ]
    near = [item for item in given if _head(sections[item[1].section]) == _head(section)]
    return near or (given if len({passage.id for _, passage in given}) == 1 else [])  # several lists are numbered alike


def _head(section: Section) -> str:
    """Return the outermost heading that a section stands under, its own where it stands under none."""
    return next(iter(section.trail), section.label or section.title)


def _given(number: int, table: str, sentence: str, act: re.Pattern[str]) -> list[str]:
    """Return the bodies of a sentence that it gives a number of a table to: of several «lần lượt» the one in its place."""
    found: list[str] = []
    for clause in sentence.split(";"):
        start = 0
        for rows in ROWS_GIVEN.finditer(clause):
            told, start = clause[start : rows.start()], rows.end()
            numbers = _numbers(rows["numbers"])
            if not act.search(clause) or number not in numbers or rows["kind"].lower() not in table:
                continue
            names = organisations_in(told)
            if IN_ORDER.search(told):
                names = [names[numbers.index(number)]] if len(names) == len(numbers) else []
            found += names
    return found


def _numbers(said: str) -> list[int]:
    """Return the numbers of «1 đến số 5» or «6, 7 và 8» in their order."""
    runs = [(int(first), int(last or first)) for first, last in RUN.findall(said)]
    return [number for first, last in runs for number in range(first, last + 1)]
