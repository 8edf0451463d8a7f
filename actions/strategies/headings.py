"""Answers with what stands under a heading: the shortcomings, the goals, or a heading that says just what is asked."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions import cues
from actions.answer import Answer
from actions.compose import Composer
from actions.coverage import cover, excess
from actions.document_choice import homes
from actions.evidence import Evidence
from actions.knowledge import Knowledge
from actions.matching import MatchText, Term
from actions.question import Question
from actions.strategies.passages import quote_passages
from index.model import Passage, Section


def _kind(asked: str, titled: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    return re.compile(asked, re.IGNORECASE), re.compile(titled, re.IGNORECASE)


KINDS = (  # what a question calls it, and what the headings above it are called
    _kind(
        r"hạn chế|tồn tại(?! ở)|yếu kém|\byếu (?:ở|chỗ|điểm|cái|là)|điểm yếu|mặt yếu|bất cập|vướng mắc"
        r"|(?:gặp|có|những|các) khó khăn|khó khăn (?:gì|nào|của|là)|chưa làm được|còn kém|chưa tốt",
        r"hạn chế|tồn tại|yếu kém|bất cập|vướng mắc|khó khăn",
    ),
    _kind(r"quan điểm", r"quan điểm"),
    _kind(cues.FUNDED.pattern, r"nguồn (?:kinh phí|vốn|lực tài chính)|kinh phí (?:thực hiện|triển khai)"),
    _kind(r"phạm vi điều chỉnh", r"phạm vi điều chỉnh|phạm vi, đối tượng"),
    _kind(
        r"đối tượng (?:được )?(?:áp dụng|thụ hưởng|tham gia|thi đua|hỗ trợ)(?! (?:của|trong)? ?(?:nghị định|luật))",
        r"đối tượng (?:áp dụng|thụ hưởng|tham gia|thi đua|hỗ trợ|được)|phạm vi, đối tượng",
    ),
    _kind(r"mục tiêu (?:chung|tổng quát)", r"mục tiêu (?:chung|tổng quát)"),
    _kind(r"mục tiêu cụ thể", r"mục tiêu cụ thể"),
    _kind(r"mục tiêu", r"mục tiêu"),
    _kind(
        r"sự cần thiết|(?:tại|vì) sao (?:lại )?phải (?:có|lập|xây dựng|ban hành|điều chỉnh)|lý do (?:ban hành|điều chỉnh)",
        r"sự cần thiết|lý do|vì sao",
    ),
    _kind(r"thực trạng|hiện trạng", r"thực trạng|hiện trạng"),
    _kind(r"(?:tình hình|bối cảnh) chung|đặc điểm tình hình", r"tình hình chung|bối cảnh|đặc điểm"),
)
UNSAID = 0.34  # share of a heading that the question does not say; beyond it the heading is about more


def names_heading(text: str) -> bool:
    """Tell whether a question asks for what stands under a heading of a known kind, whatever else it names."""
    return any(asked.search(text) for asked, _ in KINDS)


def answer_heading(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Quote what stands under the headings of the kind asked for, on the question's subject; None without such headings."""
    titled = next((title for asked, title in KINDS if asked.search(question.text)), None)
    if titled is None:
        return None
    headed = [section for section in home_sections(question, knowledge) if titled.search(section.title)]
    passages = below(headed, knowledge) or _opening_with(titled, question, knowledge)
    subject = [term for term in question.terms if term.vital and titled.search(term.text) is None]
    own = [item for item in passages if not _leaves_open(subject, item, knowledge)]
    whole = {item.document for item in passages if not _left_open(subject, knowledge.document_texts[item.document])}
    chosen = own or [item for item in passages if item.document in whole]
    return quote_passages(chosen, composer, composer.wording.quote, strategy="heading")


def answer_headed(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Quote what stands under a heading that says all that the question is about and hardly anything else."""
    subject = [term for term in question.terms if term.vital]
    if not any(" " in term.text for term in subject):
        return None
    for section in home_sections(question, knowledge):
        title = MatchText(section.title)
        if section.title and not _left_open(subject, title) and excess(title, subject) <= UNSAID:
            passages = below([section], knowledge)
            if len(passages) > 1:
                return quote_passages(passages, composer, composer.wording.quote, strategy="heading")
    return None


def home_sections(question: Question, knowledge: Knowledge) -> list[Section]:
    """Return the sections of the documents that answer for a question before others."""
    home = homes(question, knowledge)
    return [section for section in knowledge.release.sections.values() if section.document in home]


def below(sections: Sequence[Section], knowledge: Knowledge) -> list[Passage]:
    """Return the passages of ``sections`` and of all that stands under them, in reading order."""
    inner = [
        item
        for item in knowledge.release.sections.values()
        for above in sections
        if item.document == above.document and (item.id == above.id or _stands_under(item, above))
    ]
    found = {p.id: p for section in inner for p in knowledge.release.section_passages.get(section.id, ())}
    said = [passage for passage in found.values() if passage.id not in knowledge.heading_rows]
    return sorted(said, key=lambda passage: (passage.document, passage.start))


def _opening_with(titled: re.Pattern[str], question: Question, knowledge: Knowledge) -> list[Passage]:
    """Return the sentences that open with the words of such a heading («Mục tiêu chung: …»)."""
    home = homes(question, knowledge)
    every = (item for item in knowledge.release.passages.values() if item.document in home)
    return [item for item in every if titled.match(item.text.lstrip(" -+*•"))]


def _stands_under(section: Section, above: Section) -> bool:
    depth = len(above.trail)
    return section.trail[:depth] == above.trail and len(section.trail) > depth and above.title in section.trail[depth]


def _left_open(subject: Sequence[Term], text: MatchText) -> bool:
    return bool(cover(subject, [(text, 1.0)], loosely=True).missing)


def _leaves_open(subject: Sequence[Term], passage: Passage, knowledge: Knowledge) -> bool:
    layers = [(knowledge.passage_texts[passage.id], 1.0), (knowledge.section_texts[passage.section], 0.75)]
    return bool(cover(subject, layers, loosely=True).missing)
