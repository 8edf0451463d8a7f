"""Whether a question asks for results or for targets, and which figures are of that kind."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.finding.figure_rank import FigureMatch
from actions.question import Question
from actions.words import cues
from index.model import FigureKind

KIND_COUNTS = 0.3  # by so much a figure of the kind asked for may fit less well than one of another kind
DONE = (FigureKind.ACTUAL, FigureKind.ESTIMATE)
ACTUAL_ASKED = re.compile(
    r"thực hiện được|đạt được|kết quả|thực tế|đã (?:đạt|thực hiện|thu|chi|có|làm|được|giải)|(?:đến|tới) (?:giờ|nay)|\brồi\b|"
    r"làm được|ước thực hiện|ước đạt|hoàn thành được|thu được|vừa qua|vừa rồi",
    re.IGNORECASE,
)
GOT = re.compile(r"\b(?!giao\b|phải\b)[^\W\d_]+ được (?:khoảng |chừng |tới )?(?:bao nhiêu|mấy|nhiêu)\b", re.IGNORECASE)
SHARE_OF_PLAN = re.compile(  # «đạt bao nhiêu phần trăm dự toán»: the plan is what the result is held against
    r"(?:phần trăm|%|so với|vượt|bằng)(?: (?:của|so với|bao nhiêu|mấy))*(?: chỉ tiêu)? (?:kế hoạch|dự toán|chỉ tiêu|mục tiêu)\b",
    re.IGNORECASE,
)
PLAN_ASKED = re.compile(
    r"chỉ tiêu|mục tiêu|kế hoạch|dự toán|phấn đấu|dự kiến|được giao|\bgiao\b|\bsẽ\b|đặt ra|đề ra|dự tính|dự định|"
    r"\bphải (?:đạt|được|giải ngân|thu|làm|có|hoàn thành)",
    re.IGNORECASE,
)


def of_wanted_kind(pool: Sequence[FigureMatch], question: Question) -> list[FigureMatch]:
    """Put the results first where what was done is asked («đã giải ngân mấy %»), the targets where what is to be done is."""
    wanted = wanted_kind(question)
    fitting = [
        match
        for match in pool
        if wanted is not None
        and (match.figure.kind is wanted or (wanted is FigureKind.ACTUAL and match.figure.kind in DONE))
        and not match.coverage.missing
        and match.score >= pool[0].score - KIND_COUNTS
    ]
    return [*fitting, *(match for match in pool if match not in fitting)] if fitting else list(pool)


def wanted_kind(question: Question) -> FigureKind | None:
    """Return whether the question asks for a result or a target, None when it does not say."""
    if ACTUAL_ASKED.search(question.text):
        return FigureKind.ACTUAL
    if PLAN_ASKED.search(SHARE_OF_PLAN.sub("", question.text)):
        return FigureKind.PLAN
    there = cues.NOW.search(question.text) is not None and not question.periods
    return FigureKind.ACTUAL if there or GOT.search(question.text) else None
