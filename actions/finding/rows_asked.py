"""Tells which rows of a table a question asks for by what they are called: «mấy dự án», «công trình nào», «kể tên …»."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.question import Question
from actions.words.matching import MatchText
from index.model import Passage
from vietnamese.amounts import Bound

FEWEST_ROWS = 2  # rows of a list
MOST_ROWS = 15
LIMITS = (Bound.MORE_THAN, Bound.AT_LEAST, Bound.LESS_THAN, Bound.AT_MOST, Bound.RANGE)
DUE = re.compile(r"xong|hoàn thành|hết hạn|đến hạn|kết thúc|khởi công|bắt đầu|khánh thành", re.IGNORECASE)
WHICH = re.compile(r"\b(?:nào|gì|những|các)\b", re.IGNORECASE)
ROWS_COUNTED = re.compile(r"\b(?:bao nhiêu|mấy|những|các) ((?:[^\W\d_]+ ?){1,4})", re.IGNORECASE)
THINGS_ASKED = re.compile(r"((?:[^\W\d_]+ ){1,3})(?:nào|gì)\b", re.IGNORECASE)  # «công trình nào»
THINGS_LISTED = re.compile(  # «kể tên công trình làm trong năm nay»
    r"\b(?:liệt kê|kể (?:tên|ra|giúp|hết))(?: (?:tên|ra|giúp|hết|cho|tôi|tui|em|mình))* ((?:[^\W\d_]+ ?){1,4})",
    re.IGNORECASE,
)


def noun_asked(question: Question, headings: MatchText) -> str:
    """Return what a question counts or asks which of, in its longest words that head the table; empty where none do."""
    counted = ROWS_COUNTED.search(question.text) or THINGS_LISTED.search(question.text)
    which = THINGS_ASKED.search(question.text)
    words = counted.group(1).lower().split() if counted else []
    named = [" ".join(words[:end]) for end in range(len(words), 0, -1)]
    asked = which.group(1).lower().split() if which else []
    named += [" ".join(asked[start:]) for start in range(len(asked))]
    return next((name for name in named if f" {name} " in headings.full), "")


def heads_asked(question: Question, headings: MatchText, name: MatchText) -> bool:
    """Tell whether the thing that is asked for by «nào», «những», «mấy» is what a table or its group lists."""
    cues_of_things = (THINGS_ASKED, ROWS_COUNTED, THINGS_LISTED)
    asked = next((found for cue in cues_of_things if (found := cue.search(question.text))), None)
    words = asked.group(1).lower().split() if asked else []
    runs = (" ".join(words[start:end]) for start in range(len(words)) for end in range(len(words), start, -1))
    return any(f" {run} " in text.full for run in runs for text in (headings, name))


def table_headings(rows: Sequence[Passage]) -> MatchText:
    """Return what stands over a table and over the first two of its columns, which says what its rows are."""
    return MatchText(f"{rows[0].caption} . {' . '.join(label_headings(rows))}")


def label_headings(rows: Sequence[Passage]) -> list[str]:
    """Return the headings of the first two columns, which say what the rows are."""
    return list(dict.fromkeys(header for row in rows for cell in row.cells[:2] for header in cell.header))
