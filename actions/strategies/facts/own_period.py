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
    r"(?:kế hoạch|chương trình|đề án|chính sách)(?P<name>(?: (?!chỉ\b|được\b)[^\W\d_]+){0,8}?)"
    r"(?: (?:thì|là|chỉ|được|sẽ|mới|có|cho|của))*"
    rf"(?:(?: {_RUNS}(?: (?:chỉ|cho|được|là|luôn|suốt))*)?(?: từ (?:đầu )?(?:năm )?(?P<first>(?:19|20)\d\d))?"
    r"(?: (?:đến|tới|vào|ở|trong))(?: (?:tận|hết|cuối|mãi))* (?:năm )?(?P<year>(?:19|20)\d\d|(?<=năm )(?:nào|mấy|bao nhiêu))"
    rf"|(?: {_RUNS})?(?: (?:cho|trong|của|là))* giai đoạn (?P<opens>(?:19|20)\d\d)\s*[-–]\s*(?P<ends>(?:19|20)\d\d))"
    r"\b(?P<rest>[^?]*)",
    re.IGNORECASE,
)
IN_YEAR = re.compile(r" (?:vào|ở|trong)(?: (?:tận|hết|cuối|mãi))* (?:năm )?(?:19|20)\d\d\b", re.IGNORECASE)
ENDS = re.compile(r"\b(?:hết|dừng|kết thúc|thôi|xong)\b", re.IGNORECASE)
NOTHING_MORE = re.compile(
    rf"(?:\W|\b(?:rồi|là|thì|{_RUNS}|xong|thôi|phải|đúng|không|chứ|hả|à|ạ|nhỉ|vậy|thế|ko|bạn|ad|hông|chưa)\b)*",
    re.IGNORECASE,
)
NO_NAME = re.compile(
    r"\b(?:hành động|này|đó|ấy|nầy|của|xã|phường|tỉnh|thành phố|mình|ta|về|bản|cái|thì|là|có|cả|nói|viết)\b",
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
    if line is None or document.period is None or not _is_of_title(asked["name"], line):
        return None
    quote = composer.wording.quote.format(quote=composer.quote(line))
    first, last = asked["first"] or asked["opens"], asked["year"] or asked["ends"]
    if not last.isdigit():
        composer.lead(quote)
    elif (
        IN_YEAR.search(asked.group())
        and not (first or ENDS.search(question.text))
        and document.period.start.year <= int(last) <= document.period.end.year
    ):
        return None  # «áp dụng trong năm 2048» of a plan for 2046–2050 claims no end
    elif int(last) != document.period.end.year or (first and int(first) != document.period.start.year):
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


def _is_of_title(name: str, line: Passage) -> bool:
    """Tell whether what a question calls the plan is said in the line that titles it, beside «này», «của xã»."""
    words = NO_NAME.sub(" ", name).lower().split()
    titled = re.findall(r"[^\W_]+", line.text.lower())
    return all(word in titled for word in words)
