"""Reads the levels that an article sets for some and not for others, each with all that its sentence says of whom it is for.

«Đối với hộ nghèo; các hộ vay làm nhà; …: Áp dụng lãi suất cho vay là 4,8%/năm» is for all that stands before the colon, a
passage for each clause; «riêng đối với cơ sở sản xuất … áp dụng mức lãi suất là 6%/năm» for what its own clause says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from actions.documents.knowledge import Knowledge
from actions.words.matching import MatchText
from index.model import Figure, Passage

MEASURE = re.compile(r"(?:lãi suất|mức|định mức|đơn giá|kinh phí|học phí|trợ cấp|phụ cấp|hỗ trợ)\b", re.IGNORECASE)
FOR_WHOM = re.compile(r"\b(?:đối với|riêng|trường hợp)\b", re.IGNORECASE)
HELD_AGAINST = re.compile(  # whose level it is compared with: «lãi suất cao hơn lãi suất cho vay hộ nghèo»
    r"\b(?:(?:bằng|cao|thấp|lớn|nhỏ|nhiều|ít) (?:hoặc|và) )?(?:bằng|(?:cao|thấp|lớn|nhỏ|nhiều|ít) hơn)\b[^,;:]*",
    re.IGNORECASE,
)
UNIT_NAMED = re.compile(r"(?P<thing>(?: (?!và\b|hoặc\b)[^\W\d]+){1,6})(?=\s*(?:và\b|hoặc\b|[,;.]|$))", re.IGNORECASE)
OPENS = re.compile(r"\W*[-+•–]|\s*(?:\d{1,2}[.)]|[a-zđ]\))\s")  # a point or an item of a list


@dataclass(frozen=True, slots=True)
class Level:
    """A level, whom it is for clause by clause, and what its sentence says ahead of them all.

    ``measure`` is what is set («lãi suất cho vay»); the last of ``clauses`` holds the figure, ``objects`` are their words;
    ``behind`` is what is said after the figure, which may tell for one of what it is.
    """

    figure: Figure
    measure: str
    clauses: tuple[Passage, ...]
    objects: tuple[MatchText, ...]
    scope: MatchText
    behind: MatchText

    @property
    def listed(self) -> bool:
        """Whether others than the clause of the figure itself say whom the level is for."""
        return len(self.clauses) > 1


def levels_by_object(document: str, knowledge: Knowledge) -> Iterator[Level]:
    """Yield the levels of a document that are set for some objects, in its order."""
    release = knowledge.release
    for section, passages in release.section_passages.items():
        if release.sections[section].document == document:
            yield from _levels_in([item for item in passages if not item.cells], knowledge)


def _levels_in(passages: Sequence[Passage], knowledge: Knowledge) -> Iterator[Level]:
    led_up: list[Passage] = []
    scope, ended = "", True
    for passage in passages:
        if ended or OPENS.match(passage.text):
            led_up, scope = [], ""
        ended = not passage.text.rstrip().endswith((";", ","))
        stated = knowledge.release.passage_figures.get(passage.id, ())
        figures = sorted((item for item in stated if item.amount.unit), key=lambda item: item.start)
        if figures:
            yield from _of_units(passage, figures) or _of_clauses(passage, figures[0], led_up, scope)
        led_up = [] if figures else [*led_up, passage]
        scope = scope or (passage.text.partition(":")[0] if ":" in passage.text else "")


def _of_clauses(passage: Passage, figure: Figure, led_up: Sequence[Passage], scope: str) -> list[Level]:
    """Return the level that a passage sets with its first figure; none where it is for no object."""
    before = passage.text[: figure.start - passage.start]
    head, colon, rest = before.rpartition(":")
    said = MEASURE.search(rest)
    if said is None or not (FOR_WHOM.search(before) or (colon and led_up)):
        return []
    clauses = (*led_up, passage) if colon or not led_up else (passage,)
    own = before if FOR_WHOM.search(rest) or not colon else head
    objects = tuple(MatchText(HELD_AGAINST.sub(" ", words)) for words in (*(item.text for item in clauses[:-1]), own))
    return [
        Level(
            figure,
            rest[said.start() :],
            clauses,
            objects,
            MatchText(scope),
            MatchText(passage.text[figure.end - passage.start :]),
        )
    ]


def _of_units(passage: Passage, figures: Sequence[Figure]) -> list[Level]:
    """Return the levels for one each of several things: «30 triệu đồng/phòng học và 50 triệu đồng/phòng bếp»."""
    named = [(figure, UNIT_NAMED.match(passage.text[figure.end - passage.start :])) for figure in figures]
    before = passage.text[: figures[0].start - passage.start]
    said = MEASURE.search(before.rpartition(":")[2])
    if (
        len(figures) < 2
        or said is None
        or not all(name and "/" in (figure.amount.unit or "") for figure, name in named)
    ):
        return []
    measure, scope = before.rpartition(":")[2][said.start() :], MatchText(before)
    return [
        Level(
            figure,
            measure,
            (passage,),
            (MatchText(f"{(figure.amount.unit or '').split('/')[1]}{name['thing']}"),),
            scope,
            MatchText(""),
        )
        for figure, name in named
        if name
    ]
