"""Answers «kế hoạch nói gì về …» and «có những nội dung nào»: everything on a topic, or the document's outline."""

from __future__ import annotations

import re

from actions.answer import Answer, Item, Status
from actions.documents.knowledge import Knowledge
from actions.documents.numbered_points import is_of_time
from actions.finding.evidence import Evidence
from actions.finding.fitting_passages import fitting_passages
from actions.question import Question
from actions.replies.compose import Composer
from actions.replies.quoting import QUOTED_AT_ONCE, count_word
from actions.strategies.sections.listing import answer_points
from actions.words import cues
from actions.words.vital import clauses
from index.model import Passage
from vietnamese.syllables import syllables

OUTLINE_LIMIT = 12
WHOLE_DOCUMENT = re.compile(
    r"\b(?:kế hoạch|báo cáo|nghị quyết|đề án|chương trình|văn bản|tài liệu|thành phố|thị xã|tỉnh|huyện|quận|phường|xã)\b",
    re.IGNORECASE,
)
POINTS_ASKED = re.compile(r"\b(?:nhiệm vụ|giải pháp|chỉ tiêu|mục tiêu)\b", re.IGNORECASE)


def answer_overview(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Quote what the documents say about the topic asked for; without one, the points of the document in force."""
    if not question.terms and POINTS_ASKED.search(question.text):
        return answer_points(question, evidence, knowledge, composer)
    if not question.terms:
        timely = is_of_time(question.document, question.periods, knowledge)
        return answer_outline(question, evidence, knowledge, composer) if timely else None
    fitting = [match.passage for match in fitting_passages(question, evidence.passages)]
    if _sums_up_whole(question, fitted=bool(fitting)):
        return answer_outline(question, evidence, knowledge, composer)
    if not fitting:
        return None
    if topic := question.naming(question.terms):
        composer.lead(composer.wording.overview.format(topic=topic))
    composer.quotes(fitting[:QUOTED_AT_ONCE])
    rest = fitting[QUOTED_AT_ONCE:]
    if rest:
        composer.line(composer.wording.more.format(count=count_word(len(rest))))
        composer.keep([item.id for item in rest])
    return composer.answer(
        Status.ANSWERED, strategy="overview", suggestions=[composer.wording.more_prompt] if rest else []
    )


def _sums_up_whole(question: Question, *, fitted: bool) -> bool:
    """Tell whether a summary is asked for of a whole document, whatever else the message speaks of, and of no topic."""
    of_this = cues.OF_THIS_DOCUMENT.search(question.text)
    summed_up = cues.SUMMED_UP.search(question.text) or of_this
    if summed_up is None or not (of_this or WHOLE_DOCUMENT.search(question.text)):
        return False
    topics = [term for term in question.terms if term.vital and (term.known or " " in term.text)]
    start, end = next(span for span in clauses(question.text) if span[0] <= summed_up.start() < span[1])
    named_after = WHOLE_DOCUMENT.search(question.text, summed_up.end(), end)
    if of_this or named_after:  # «Tối nay họp tổ dân phố, nhờ tóm tắt bản này»
        topics = [term for term in topics if start <= term.start < end]
    return not topics or (not fitted and not any(term.known for term in topics))


def answer_outline(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """List the opening sentence of every section of one document."""
    document = question.document or knowledge.default.id
    heads = [
        passages[0]
        for key, passages in knowledge.release.section_passages.items()
        if knowledge.release.sections[key].document == document
    ]
    heads.sort(key=lambda passage: passage.start)
    heads = [head for head in heads if head.id not in knowledge.heading_rows]
    heads = [head for head in heads if not _is_letterhead(head.text)] or heads
    if not heads:
        return None
    composer.lead(composer.wording.overview_document.format(title=knowledge.release.documents[document].title))
    composer.allow(knowledge.release.documents[document].title)
    composer.items(Item(*_entry(head, composer)) for head in heads[:OUTLINE_LIMIT])
    composer.keep([head.id for head in heads[OUTLINE_LIMIT:]])
    return composer.answer(Status.ANSWERED, strategy="outline")


def _is_letterhead(text: str) -> bool:
    """Tell whether a passage opens as the head of an official document does: its office in capitals, or its number."""
    opening = [word.text for word in syllables(text)[:3]]
    return text.startswith("Số:") or (len(opening) == 3 and all(word.isupper() for word in opening))


def _entry(passage: Passage, composer: Composer) -> tuple[str, int]:
    return composer.quote(passage), composer.cite(passage)
