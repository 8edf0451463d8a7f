"""Tells what was done from what is to be done, where a question takes a target, a total or an estimate for reached."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.documents.knowledge import Knowledge
from actions.figures.asserted import ALREADY, REACHED
from actions.figures.kind_asked import PLAN_ASKED
from actions.question import Question
from actions.words import cues
from index.model import Figure, FigureKind

ACTUAL = re.compile(  # «là chi thực tế à», «là số thật à»
    r"\b(?:thực tế|thực (?:thu|chi|đạt|hiện được))\b|\b(?:số|con số|tiền|thu|chi) thật\b(?! (?:không|sao|hả|chứ)\b)",
    re.IGNORECASE,
)
COME_TO = re.compile(  # «thu được 40 tỷ à», «chi hết 40 tỷ rồi à»; «làm hết 40 tỷ» is what it costs, «được 40 tỷ» is given
    r"\b(?:thu|chi|tiêu|đạt|làm|giải ngân|thực hiện|huy động|bán|nộp|trồng|xây|xuất khẩu)\b[^?,.;]{0,20}?(?<! có) (?:được|vượt)"
    r" (?=\S*\d)|"
    r"(?<!\bthế)(?<!\bvậy)(?<=\w) (?:rồi\b(?! (?:thì|mà|còn|mới|sẽ|sau|đến|tới)\b)|(?:đến|tới) (?:nay|giờ)\b)|"
    r"\b(?:thu|chi|tiêu|giải ngân) (?:xong|sạch|hết sạch)\b",
    re.IGNORECASE,
)
YET = re.compile(  # «thu đủ 40 tỷ chưa»: whether it is so by now
    r"\bchưa\b(?:\s+(?:vậy|thế|ạ|nhỉ|hả|ta|ad|bạn|rứa|v|z))*\W*$", re.IGNORECASE
)
PAID_OUT = re.compile(r"(?:tỷ lệ |đã )*giải ngân\b|tiến độ\b|khối lượng\b", re.IGNORECASE)
OF_TOTAL = re.compile(r"\b(?:trong|trên)(?: tổng)?(?: số)?\s*$", re.IGNORECASE)
STILL_TO_DO = re.compile(
    r"\b(?:phải(?! (?:không|hông|ko|hả|vậy|chứ|chăng|k)\b|\W*$)|cần|sẽ|tổng số|phấn đấu|được giao)\b", re.IGNORECASE
)


def is_one_of_row(figure: Figure, others: Sequence[Figure], question: Question) -> bool:
    """Tell whether a claim that names no kind meets a target which the same sentence or row holds a result against."""
    beside = any(item.passage == figure.passage for item in others)
    return figure.kind is FigureKind.PLAN and beside and PLAN_ASKED.search(question.text) is None


def done_of(figure: Figure, others: Sequence[Figure], question: Question) -> Figure | None:
    """Return what was reached of a target or an estimate that a question takes for reached: «hiện nay là 80%»."""
    if figure.kind is FigureKind.ACTUAL or not says_done(question.text):
        return None
    return next((item for item in others if item.kind is FigureKind.ACTUAL), None)


def says_done(text: str) -> bool:
    """Tell whether a claim says that something is so by now, not that it is to be."""
    said = (cues.DONE, cues.NOW, ACTUAL, ALREADY, REACHED)
    return any(cue.search(text) for cue in said) and STILL_TO_DO.search(text) is None


def takes_for_reached(text: str) -> bool:
    """Tell whether a claim takes an amount for what was reached by now, which no target states."""
    said = any(cue.search(text) for cue in (cues.DONE, cues.NOW, ACTUAL))
    behind = COME_TO.search(text) and not (STILL_TO_DO.search(text) or PLAN_ASKED.search(text))
    return said or bool(behind)


def asks_if_reached(text: str, figure: Figure) -> bool:
    """Tell whether a question takes the amount of a figure for reached, or asks whether it is so yet.

    How much of a sum is paid out («giải ngân 80%») is reached, whatever document states it.
    """
    return takes_for_reached(text) or (YET.search(text) is not None and not PAID_OUT.match(figure.indicator))


def is_total(figure: Figure, knowledge: Knowledge) -> bool:
    """Tell whether a figure is all there is to be done: the «410» of «đã xóa 325 nhà tạm trong tổng số 410 nhà»."""
    passage = knowledge.release.passages[figure.passage]
    return OF_TOTAL.search(passage.text[: figure.start - passage.start]) is not None
