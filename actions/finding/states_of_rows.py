"""Chooses the rows of a table by the state that a cell of them tells: «dự án nào đã xong», «công trình nào đang tạm dừng»."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.documents.knowledge import Knowledge
from actions.documents.tables import row_name
from actions.finding.evidence import Evidence
from actions.finding.task_rows import DOING, is_headed
from actions.words.coverage import cover
from actions.words.matching import MatchText, Term
from index.model import Passage

STATE_HEADS = re.compile(r"\b(?:tình trạng|trạng thái|tiến độ|hiện trạng|tình hình)\b", re.IGNORECASE)
_NOT_DONE = (
    r"\b(?:chưa|không|chẳng) (?:[^\W\d_]+ )?(?:xong|hoàn thành|hoàn tất|rồi)\b|\b(?:dở dang|làm dở|xây dở|còn dở)\b"
)
_DONE = r"\b(?:xong|hoàn thành|hoàn tất|bàn giao|nghiệm thu|khánh thành|đưa vào sử dụng)\b"
_NOT_BEGUN = r"\b(?:chưa|không) (?:được )?(?:khởi công|bắt đầu|triển khai|thi công|làm|xây|thực hiện|động thổ)\b"
_STOPPED = r"\b(?:dừng|ngừng|đình chỉ|đắp chiếu|treo)\b"
_LATE = r"(?<!không )(?<!không bị )\b(?:chậm|trễ|ì ạch|lề mề)(?: (?:tiến độ|hạn|kế hoạch))?\b"
_GOING_ON = r"đang (?:được )?(?:làm|thi công|xây|xây dựng|triển khai|thực hiện|tiến hành|lắp đặt)\b"
_IS_DONE = (  # all of it, not «hoàn thành 60% khối lượng», «hoàn thành hồ sơ», «đã bàn giao mặt bằng, đang thi công»
    r"^(?!.*\b(?:đang|chưa|dừng)\b)(?:đã |cơ bản )?(?:xong|hoàn thành|hoàn tất|bàn giao|nghiệm thu|khánh thành|"
    r"đưa vào sử dụng|đã đưa vào)\b(?! (?:được )?(?:khoảng |gần |trên )?\d{1,2}(?:[.,]\d+)?\s*%)"
    r"(?! (?:hồ sơ|thủ tục|thiết kế|mặt bằng|giải phóng|đền bù|bồi thường|phần|khâu|bước|giai đoạn|hạng mục|móng))"
)
STATES = tuple(  # how each state is asked for and how a cell tells it, the more particular first
    (re.compile(asked, re.IGNORECASE), re.compile(told, re.IGNORECASE))
    for asked, told in (
        (_NOT_DONE, rf"^(?!{_IS_DONE[1:]})"),
        (_NOT_BEGUN, rf"{_NOT_BEGUN}|\bchuẩn bị\b"),
        (_STOPPED, _STOPPED),
        (_LATE, _LATE),
        (rf"\b{_GOING_ON}", rf"^(?:{_GOING_ON}|thi công\b)|[,;] {_GOING_ON}"),
        (_DONE, _IS_DONE),
    )
)
ALL_THE_TIME = re.compile(r"(?:mãi|hoài|lâu|vẫn|cứ|miết|giờ)(?: (?:mãi|hoài|lâu|vẫn|cứ|miết))*", re.IGNORECASE)
OF_A_TIME = re.compile(
    r"\b(?:bao giờ|khi nào|lúc nào|năm nào|bao lâu|trước|sau|sẽ|dự kiến|phải)\b|\d{4}", re.IGNORECASE
)


def state_asked(text: str) -> tuple[re.Match[str], re.Pattern[str]] | None:
    """Return the words that ask for a state and how a cell tells it; None where they ask when, or for none."""
    if OF_A_TIME.search(text):
        return None
    return next(((found, told) for asked, told in STATES if (found := asked.search(text))), None)


def rows_in_state(told: re.Pattern[str], rows: Sequence[Passage], knowledge: Knowledge) -> list[Passage]:
    """Return the rows with a cell under «Tình trạng», «Tiến độ» that tells a state; none unless every row has such a cell."""
    states = [state_told(row, knowledge) for row in rows]
    if not all(states):
        return []
    return [row for row, state in zip(rows, states, strict=True) if told.search(state)]


def row_with_state(terms: Sequence[Term], evidence: Evidence, knowledge: Knowledge) -> Passage | None:
    """Return the row that tells a state and whose name says every term but what is done; None where none or two do."""
    asked = [term for term in terms if not (DOING.fullmatch(term.text) or ALL_THE_TIME.fullmatch(term.text))]
    rows = [match.passage for match in evidence.passages if match.at_home and state_told(match.passage, knowledge)]
    named = [row for row in rows if asked and not cover(asked, [(MatchText(row_name(row, knowledge)), 1.0)]).missing]
    return named[0] if len(named) == 1 else None


def state_told(row: Passage, knowledge: Knowledge) -> str:
    """Return what the cell of a row under «Tình trạng», «Tiến độ» says; empty where it has none or a number alone."""
    text = knowledge.release.text(row.document)
    cells = (text[cell.start : cell.end].strip() for cell in row.cells if is_headed(cell, STATE_HEADS))
    return next((cell for cell in cells if cell and not cell[0].isdigit()), "")
