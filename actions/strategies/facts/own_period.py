"""Answers until when a plan runs by the time in its title: «kéo dài đến năm nào», «chỉ thực hiện đến năm 2030 phải không»."""

from __future__ import annotations

import re

from actions.answer import Answer, Status
from actions.documents.document_head import OPENS_WITH_BASIS, head_lines, own_title
from actions.documents.knowledge import Knowledge
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.compose import Composer
from actions.replies.quoting import corrected
from actions.words import cues
from index.model import Document, Passage
from vietnamese.periods import find_periods

_RUNS = r"(?:kéo dài|thực hiện|triển khai|áp dụng|diễn ra|có giá trị|kết thúc|dừng|chạy|làm|thôi|hết)"
RUNS_UNTIL = re.compile(
    r"^\W*(?:(?:thế|vậy|cho hỏi|nghe nói|hóa ra|có phải|ủa|ơ) )*(?:cái |bản )?"
    r"(?:kế hoạch|chương trình|đề án|chính sách|nghị quyết)(?: (?:hành động|hỗ trợ|này|đó|ấy))*"
    rf"(?: (?:thì|là|chỉ|được|sẽ|mới|có))* {_RUNS}(?: (?:chỉ|cho|được|là|luôn))*(?: (?:đến|tới|vào|ở|trong))(?: hết| cuối)? "
    r"năm (?P<year>(?:19|20)\d\d|nào|mấy|bao nhiêu)\b(?P<rest>[^?]*)",
    re.IGNORECASE,
)
NOTHING_MORE = re.compile(
    rf"(?:\W|\b(?:rồi|là|thì|{_RUNS}|xong|thôi|phải|đúng|không|chứ|hả|à|ạ|nhỉ|vậy|thế|ko|bạn|ad|hông|chưa)\b)*",
    re.IGNORECASE,
)


def answer_own_period(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Say until when the document runs, or hold a year that is claimed against it; None where its title names no time."""
    asked = RUNS_UNTIL.search(question.text)
    document = knowledge.release.documents[question.document or knowledge.default.id]
    if asked is None or question.numbers or not NOTHING_MORE.fullmatch(asked["rest"]):
        return None
    line = _titled_with_time(document, knowledge)
    if line is None or document.period is None:
        return None
    quote = composer.wording.quote.format(quote=composer.quote(line))
    if not asked["year"].isdigit():
        composer.lead(quote)
    elif int(asked["year"]) != document.period.end.year:
        return corrected(line, composer, strategy="own_period")
    else:
        yes = cues.CLOSED.search(question.text) is not None
        composer.lead(composer.wording.yes.format(quote=composer.quote(line)) if yes else quote)
    return composer.answer(Status.ANSWERED, strategy="own_period")


def _titled_with_time(document: Document, knowledge: Knowledge) -> Passage | None:
    """Return the title of a document, else the line of its head, that states the time it is for."""
    title = own_title(document, knowledge)
    lines: list[Passage] = [title] if title else []
    lines += [item for item in head_lines(document, knowledge) if not OPENS_WITH_BASIS.match(item.text)]
    for line in lines:
        times = [span.period for span in find_periods(line.text)]
        if document.period is not None and any(time.end == document.period.end for time in times):
            return line
    return None
