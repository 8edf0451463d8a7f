"""Answers «dời dân A hay B phải xong trước»: the one of two rows of a table whose time ends earlier, or later."""

from __future__ import annotations

import re
from datetime import date

from actions.answer import Answer, Status
from actions.documents.document_choice import home_passages
from actions.documents.knowledge import Knowledge
from actions.finding.evidence import Evidence
from actions.finding.task_rows import last_day, time_cell
from actions.question import Question
from actions.replies.compose import Composer
from actions.words.matching import MatchText, Term
from index.model import Passage

OR = re.compile(r"\b(?:hay(?: là)?|hoặc(?: là)?|với|và)\b", re.IGNORECASE)
ORDER_ASKED = re.compile(
    r"\b(?:xong|hoàn thành|làm|khởi công|bắt đầu|đến hạn|tới hạn|cái nào|bên nào|nào|ai)(?: phải| cần| được| thì)*"
    r"(?: xong| hoàn thành| làm)? (?P<way>trước|sớm hơn|sau|muộn hơn|trễ hơn)\b(?! (?:ngày|tháng|năm|quý|khi|mùa|\d))",
    re.IGNORECASE,
)
LATER = ("sau", "muộn hơn", "trễ hơn")
FEWEST_CELLS = 2


def answer_due_first(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Name the time of the row that comes first and quote both; None unless each of two things named has one row with a day."""
    order, joint = ORDER_ASKED.search(question.text), OR.search(question.text)
    if order is None or joint is None or question.numbers:
        return None
    asked = [
        [term for term in question.terms if term.vital and 0 <= term.start < joint.start()],
        [term for term in question.terms if term.vital and joint.end() <= term.start < order.start()],
    ]
    rows = [_row_of(own, other, question, knowledge) for own, other in (asked, asked[::-1])]
    first, second = rows
    if first is None or second is None or first.id == second.id:
        return None
    timed: list[tuple[date, Passage]] = []
    for row in (first, second):
        day = last_day(time_cell(row, question.text, knowledge))
        if day is None:
            return None
        timed.append((day, row))
    if timed[0][0] == timed[1][0]:
        return None
    timed.sort(key=lambda item: item[0], reverse=order["way"].lower() in LATER)
    shown = time_cell(timed[0][1], question.text, knowledge)
    composer.lead(composer.wording.quote.format(quote=composer.quote(timed[0][1])), stress=shown)
    composer.quotes([timed[1][1]])
    return composer.answer(Status.ANSWERED, strategy="due_first")


def _row_of(own: list[Term], other: list[Term], question: Question, knowledge: Knowledge) -> Passage | None:
    """Return the one row with a time that says what is named on one side and nothing that only the other side names."""
    if not own:
        return None
    names = [term for term in own if " " in term.text] or own
    others = [term for term in other if " " in term.text] or other
    found = []
    for row in home_passages(question, knowledge):
        if len(row.cells) < FEWEST_CELLS or not time_cell(row, question.text, knowledge):
            continue
        text = MatchText(row.text)
        if all(text.speaks_of(term) for term in names) and not all(text.speaks_of(term) for term in others):
            found.append(row)
    # «trạm y tế A với trạm y tế B»: what is common to both is said on one side only
    shared = [sum(MatchText(row.text).speaks_of(term) for term in others) for row in found]
    best = [row for row, said in zip(found, shared, strict=True) if said == max(shared)]
    return best[0] if len(best) == 1 else None
