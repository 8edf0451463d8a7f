"""Answers from when to when the whole that a document is about goes on: «đợt này chạy từ tháng mấy tới tháng mấy»."""

from __future__ import annotations

import re

from actions.answer import Answer, Status
from actions.documents.document_choice import home_passages
from actions.documents.knowledge import Knowledge
from actions.documents.task_details import tells_of_task
from actions.documents.times import own_times
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.compose import Composer
from actions.words.matching import MatchText
from index.model import Passage

_WHOLE = (
    r"(?:đợt|phong trào|chiến dịch|tháng (?:cao điểm|hành động)|tuần lễ|cuộc (?:thi|vận động)|kế hoạch|chương trình|đề án|dự án|"
    r"đợt (?:thi đua|phát động|cao điểm)|chuyện|việc|vụ|cái)"
)
_RUNS = r"(?:kéo dài|thực hiện|triển khai|diễn ra|chạy|làm|tổ chức|phát động|bắt đầu|kết thúc|mở|tiến hành)"
_TIME = r"(?:khi nào|bao giờ|chừng nào|hồi nào|lúc nào|(?:ngày|tháng|năm|quý) (?:nào|mấy|bao nhiêu))"
ASKED = re.compile(
    rf"\b{_WHOLE}(?: [^\W\d_]+){{0,6}}? (?:này|nầy|đây|ni)\b[^?.!]*\b{_RUNS}\b[^?.!]*\b{_TIME}\b|"
    rf"\b{_WHOLE}(?: [^\W\d_]+){{0,6}}? (?:này|nầy|đây|ni)\b[^?.!]*\btừ {_TIME}\b[^?.!]*\b(?:đến|tới) {_TIME}\b",
    re.IGNORECASE,
)
LABEL = re.compile(
    r"\W*(?:(?:\d+|[IVX]+|[a-zđ])(?:\.\d+)*[.)]\s*)?thời gian"
    r"(?: (?:tổ chức|thực hiện|triển khai|tiến hành|diễn ra|áp dụng)\b[^:\d]{0,60})?\s*:",
    re.IGNORECASE,
)
HEADING = re.compile(
    r"\W*(?:(?:\d+|[IVX]+)[.)]\s*)?thời gian(?:,? (?:và )?(?:địa điểm|tổ chức|thực hiện|triển khai|tiến hành|diễn ra))*\W*$",
    re.IGNORECASE,
)
ITS_WORDS = (
    "đợt phát động chạy kéo dài thực hiện triển khai diễn ra làm tổ chức phong trào chiến dịch kế hoạch thời gian"
)


def answer_campaign_time(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Quote the one line that says when the whole is carried out; None where the question names a part, or no line does."""
    if not ASKED.search(question.text) or question.numbers or question.periods:
        return None
    lines = [item for item in home_passages(question, knowledge) if _tells_time_of_whole(item, knowledge)]
    if len(lines) != 1 or _names_another(question, lines[0], knowledge):
        return None
    times = own_times(lines[0].text)
    composer.lead(composer.wording.quote.format(quote=composer.quote(lines[0])), stress=times[0])
    return composer.answer(Status.ANSWERED, strategy="campaign_time")


def _tells_time_of_whole(passage: Passage, knowledge: Knowledge) -> bool:
    """Tell whether a line is headed «Thời gian thực hiện» and gives one, and stands below no task of its own."""
    if passage.cells or not own_times(passage.text) or tells_of_task(passage, knowledge):
        return False
    title = knowledge.release.sections[passage.section].title
    return LABEL.match(passage.text) is not None or HEADING.match(title) is not None


def _names_another(question: Question, line: Passage, knowledge: Knowledge) -> bool:
    """Tell whether a question names a thing that neither the title nor the line is about."""
    own = [knowledge.document_texts[line.document], knowledge.passage_texts[line.id], MatchText(ITS_WORDS)]
    return any(term.vital and not any(text.speaks_of(term) for text in own) for term in question.terms)
