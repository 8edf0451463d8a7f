"""Of the sums of one work, those that tell what all of it costs."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.finding.figure_rank import AS_GOOD, FigureMatch
from actions.question import Question
from actions.words.asked_unit import measures

COST_ASKED = re.compile(
    r"\btốn\b|\bngốn\b|\bhết (?:tổng cộng |tất cả |cả thảy )?(?:bao nhiêu|mấy|nhiêu)|tổng cộng|bao nhiêu tiền|mấy tiền|kinh phí|"
    r"trị giá|chi phí|đầu tư (?:tổng cộng |hết )?(?:bao nhiêu|mấy)",
    re.IGNORECASE,
)
CAPITAL_ASKED = re.compile(r"\bvốn\b|giải ngân|bố trí|\brót\b|cấp (?:bao|mấy)|\bnăm (?:nay|\d{4})", re.IGNORECASE)
PRICE = re.compile(r"(?:đơn giá|định mức)\b", re.IGNORECASE)
PRICE_ASKED = re.compile(r"\b(?:giá|định mức|mỗi|từng|một (?!năm|tháng|quý)|1 (?!năm|tháng|quý))", re.IGNORECASE)
WHOLE_COST = re.compile(
    r"^(?:(?:sơ bộ|dự kiến) )?(?:tổng (?:mức|vốn|kinh phí|dự toán|chi phí)|mức đầu tư|kinh phí)", re.IGNORECASE
)
SAID_OF_SOURCE = 0.01  # share of a question that its words say beyond those of the whole
SOURCE = re.compile(
    r"\b(?:ngân sách|nguồn|vốn|NS|xã hội hóa|(?:nhân |người )?dân (?:góp|đóng góp)|đóng góp|vay|đối ứng|tài trợ)\b",
    re.IGNORECASE,
)


def whole_cost(pool: Sequence[FigureMatch], question: Question) -> list[FigureMatch]:
    """Of the sums of one work keep what all of it costs when that is asked: its total, not the capital of one year."""
    if COST_ASKED.search(question.text) and not PRICE_ASKED.search(question.text):
        pool = [match for match in pool if not PRICE.match(match.figure.indicator)] or pool
    best = [match for match in pool[:1] if not COST_ASKED.search(question.text) or CAPITAL_ASKED.search(question.text)]
    if best or not pool:
        return list(pool)
    near = [match for match in pool if match.score >= pool[0].score - 2 * AS_GOOD and measures(match.figure, "money")]
    whole = [match for match in near if WHOLE_COST.match(match.figure.indicator)]
    rows = {match.figure.passage: match.figure.id for match in whole}
    told = max((match.coverage.share for match in whole), default=0.0)
    part = [
        match
        for match in near
        if match not in whole
        and match.coverage.share <= told + SAID_OF_SOURCE  # «tỉnh cho bao nhiêu tiền»: the source is what is asked for
        and (
            match.figure.indicator.lower().startswith("vốn")
            or (match.figure.passage in rows and (_is_of_column(match) or match.figure.parent in rows.values()))
        )
    ]
    return [match for match in pool if match not in part] if whole else list(pool)


def _is_of_column(match: FigureMatch) -> bool:
    """Tell whether a sum is what one source gives, as a list of works says in a column («ngân sách tỉnh», «nguồn khác»)."""
    return SOURCE.match(match.figure.indicator) is not None
