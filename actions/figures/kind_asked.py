"""Whether a question asks for results or for targets, and which figures are of that kind."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.finding.figure_rank import FigureMatch
from actions.question import Question
from actions.words import cues
from index.model import Figure, FigureKind

KIND_COUNTS = 0.3  # by so much a figure of the kind asked for may fit less well than one of another kind
DONE = (FigureKind.ACTUAL, FigureKind.ESTIMATE)
ACTUAL_ASKED = re.compile(
    r"thực hiện được|đạt được|kết quả|thực tế|"
    r"\bđã (?!được (?:giao|duyệt|phê|bố|phân|đề|đặt|xác)|giao|duyệt|phê|ban hành|"
    r"điều chỉnh|thông qua|trình|đăng ký|xác định|quyết định|công bố|ký|đề ra|đặt|dự|lên|bố trí|phân bổ|nêu|"
    r"nói|hứa|"
    r"cam kết|hỏi)|(?:đến|tới) (?:giờ|nay)|hiện (?:nay|tại|giờ)|bây giờ|hiện (?:đang )?có\b|"
    r"\bđang có\b|\brồi\b|làm được|ước thực hiện|ước đạt|hoàn thành được|thu được|vừa qua|vừa rồi",
    re.IGNORECASE,
)
NOW_ASKED = re.compile(  # «hiện nay tỉnh đang có bao nhiêu ha rừng»: what there is, no target
    r"\b(?:hiện (?:nay|tại|giờ)|bây giờ|lúc này|hiện (?:đang )?có|đang có)\b", re.IGNORECASE
)
GOT = re.compile(r"\b(?!giao\b|phải\b)[^\W\d_]+ được (?:khoảng |chừng |tới )?(?:bao nhiêu|mấy|nhiêu)\b", re.IGNORECASE)
SHARE_OF_PLAN = re.compile(  # «đạt bao nhiêu phần trăm dự toán»: the plan is what the result is held against
    r"(?:phần trăm|%|so với|vượt|bằng)(?: (?:của|so với|bao nhiêu|mấy))*(?: chỉ tiêu)? (?:kế hoạch|dự toán|chỉ tiêu|mục tiêu)\b",
    re.IGNORECASE,
)
SHARE_OF_ITS_PLAN = re.compile(  # how far a target was met: «thu được bao nhiêu phần trăm kế hoạch rồi»
    r"^(?!.*\bchiếm\b).*\b(?:bao nhiêu|mấy|nhiêu) ?(?:phần trăm|%)(?: (?:của|so với))?(?: chỉ tiêu)? "
    r"(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu)\b",
    re.IGNORECASE,
)
_REACHED = r"(?:đã|thực tế|thực (?:thu|chi|hiện)|thật|kết quả|rồi|(?:đạt|thu|chi|làm|có) được|xong)"
_PLANNED = r"(?:kế hoạch|chỉ tiêu|mục tiêu|dự toán|dự kiến|phấn đấu|sẽ|giao)"
_OR = r"[^?.!]{0,40}\b(?:hay|hoặc|chứ không phải)\b[^?.!]{0,30}"
_THAT = r"\b(?:đó|đây|này|đấy|ấy|nó)(?: chỉ| mới)? là (?:cái |con )?(?:số |mức |tiền )?"
EITHER = re.compile(  # «thế là đã thu được hay mới là kế hoạch», «đó là số thực tế à»
    rf"\b{_REACHED}\b{_OR}\b{_PLANNED}\b|\b{_PLANNED}\b{_OR}\b{_REACHED}\b|{_THAT}(?:{_PLANNED}|thực tế|thật)\b",
    re.IGNORECASE,
)
OF_ITS_PLAN = re.compile(
    r"\b(?:của|do)\b[^?.!]{0,20}\b(?:ai|nào)\b|\bnăm nào\b", re.IGNORECASE
)  # «đó là kế hoạch của ai»
OF_KIND = re.compile(rf"{_REACHED}|{_PLANNED}|số|con số|mới", re.IGNORECASE)
PLAN_ASKED = re.compile(
    r"chỉ tiêu|mục tiêu|kế hoạch|dự toán|phấn đấu|dự kiến|được giao|\bgiao\b|\bsẽ\b|đặt ra|đề ra|dự tính|dự định|"
    r"\bphải (?:đạt|được|giải ngân|thu|làm|có|hoàn thành)",
    re.IGNORECASE,
)

ONCE_DONE = re.compile(  # «làm xong hết thì tổng cộng có bao nhiêu trạm»
    r"\b(?:làm|xây|xây dựng|lắp|lắp đặt|đầu tư|triển khai|thực hiện|trồng) xong(?: (?:hết|cả|xuôi|rồi|hết rồi))*,? (?:thì|sẽ)\b"
    r"(?=[^?.!]*\b(?:bao nhiêu|mấy|nhiêu)\b)(?![^?.!]*\b(?:hết|tốn) (?:bao nhiêu|mấy))",
    re.IGNORECASE,
)
PLAN_BY_NAME = re.compile(  # «kế hoạch thu năm nay là bao nhiêu»; not «theo kế hoạch này», of the document itself
    r"\b(?:kế hoạch|dự toán|mục tiêu|mức phấn đấu)(?! (?:này|đó|ấy|trên|nêu|có|số \d|của)\b)", re.IGNORECASE
)
ESTIMATE_OF_YEAR = re.compile(
    r"\bước (?:tính |thực hiện |đạt |khoảng )?(?:cả|trong|hết|đến hết)? ?năm\b|\bước[^?.!]*\bcả năm\b", re.IGNORECASE
)
EXPECTED = re.compile(r"\b(?:ước|dự kiến|cả năm|hết năm|cuối năm)\b", re.IGNORECASE)
TO_BE_DONE = re.compile(r"(?<!còn )\b(?:phải|cần|được giao)\b", re.IGNORECASE)  # «nhà tạm phải xóa» is no result
SAYS_PLAN = re.compile(r"\b(?:kế hoạch|dự toán|mục tiêu|giao|phải|cần)\b", re.IGNORECASE)


def asks_for_expected(text: str) -> bool:
    """Tell whether a question asks for what is expected of the whole time, not for what was reached by now."""
    return EXPECTED.search(text) is not None


def asks_what_there_is(text: str) -> bool:
    """Tell whether a question asks how much there is now, and for no target."""
    return NOW_ASKED.search(text) is not None and PLAN_ASKED.search(text) is None


def kind_left_open(figure: Figure, question: Question) -> FigureKind | None:
    """Return the plan or the estimate of the year that a question asks for by that name where a result is all there is."""
    if figure.kind is FigureKind.PLAN or figure.amount.change is not None:
        return None
    if ESTIMATE_OF_YEAR.search(question.text):
        return FigureKind.ESTIMATE if figure.kind is FigureKind.ACTUAL else None
    named = PLAN_BY_NAME.search(SHARE_OF_PLAN.sub("", question.text)) and not ACTUAL_ASKED.search(question.text)
    return FigureKind.PLAN if named and not SAYS_PLAN.search(figure.indicator) else None


def of_wanted_kind(pool: Sequence[FigureMatch], question: Question) -> list[FigureMatch]:
    """Put the results first where what was done is asked («đã giải ngân mấy %»), the targets where what is to be done is."""
    wanted = wanted_kind(question)
    if wanted is FigureKind.ACTUAL:
        pool = [match for match in pool if not TO_BE_DONE.search(match.figure.indicator)] or pool
    fitting = [
        match
        for match in pool
        if wanted is not None
        and (match.figure.kind is wanted or (wanted is FigureKind.ACTUAL and match.figure.kind in DONE))
        and not match.coverage.missing
        and match.score >= pool[0].score - KIND_COUNTS
    ]
    return [*fitting, *(match for match in pool if match not in fitting)] if fitting else list(pool)


def asks_share_of_plan(text: str) -> bool:
    """Tell whether a question asks which share of its own target a result is."""
    return SHARE_OF_ITS_PLAN.search(text) is not None


def asks_plan_or_result(text: str) -> bool:
    """Tell whether a question asks of an amount if it is a target or a result, and not how much or why it is."""
    return EITHER.search(text) is not None and not any(cue.search(text) for cue in (cues.AMOUNT, cues.WHY, OF_ITS_PLAN))


def wanted_kind(question: Question) -> FigureKind | None:
    """Return whether the question asks for a result or a target, None when it does not say."""
    if ONCE_DONE.search(question.text):
        return FigureKind.PLAN
    if ACTUAL_ASKED.search(question.text):
        return FigureKind.ACTUAL
    if PLAN_ASKED.search(SHARE_OF_PLAN.sub("", question.text)):
        return FigureKind.PLAN
    there = cues.NOW.search(question.text) is not None and not question.periods
    return FigureKind.ACTUAL if there or GOT.search(question.text) else None
