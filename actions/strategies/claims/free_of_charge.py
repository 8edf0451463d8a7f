"""Answers «học có tốn tiền không» where a sentence says that just this is free: «cung cấp miễn phí», «không thu học phí»."""

from __future__ import annotations

import re
from dataclasses import replace

from actions.answer import Answer, Status
from actions.documents.document_choice import home_passages
from actions.documents.knowledge import Knowledge
from actions.documents.neighbours import sentence_before
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.compose import Composer
from actions.words import cues
from actions.words.asked_unit import measures
from actions.words.coverage import cover
from actions.words.matching import Term
from index.model import Passage

_MONEY = (
    r"(?:tiền|chi phí|phí|học phí|lệ phí|viện phí|(?:một )?đồng (?:nào|phí|lệ phí|tiền)|xu nào|khoản (?:phí|tiền|nào))"
)
CHARGED = re.compile(
    rf"\b(?:tốn|mất|trả|đóng|nộp|thu|tính)(?: thêm)? {_MONEY}\b|\b(?:miễn phí|không mất tiền|khỏi trả tiền)\b",
    re.IGNORECASE,
)
FREE_ASKED = re.compile(r"\b(?:miễn phí|không mất tiền|khỏi trả tiền)\b", re.IGNORECASE)
FREE = re.compile(
    r"(?<!không )(?<!chưa )(?<!chẳng )\bmiễn (?:phí|học phí|viện phí|lệ phí|tiền)\b|"
    r"\bkhông (?:thu|mất|phải (?:trả|nộp|đóng))(?: bất kỳ)?(?: khoản)? (?:tiền|phí|học phí|lệ phí|viện phí)\b",
    re.IGNORECASE,
)
NOT_PLAINLY = re.compile(  # a wish, an end of it, a time, some people only
    r"\b(?:đề xuất|đề nghị|kiến nghị|xem xét|nghiên cứu|chấm dứt|tình trạng|từ (?:năm|ngày|tháng)|"
    r"đến (?:năm|hết)|tuổi|nếu|trừ|riêng|(?<!không phải )trả phí|thu phí của)\b|"
    r"\b(?:cho|đối với) (?!(?:mọi |tất cả |toàn bộ |các )?(?:người dân|nhân dân|công dân|bà con|doanh nghiệp))",
    re.IGNORECASE,
)
WHOEVER = re.compile(  # «Người nộp không phải trả phí»: of what, the sentence before it says
    r"^\W*(?:người|tổ chức|cá nhân|hộ|bên) (?:nộp|nhận|đăng ký|làm|xin|yêu cầu|đến|có yêu cầu)\b", re.IGNORECASE
)
HANDED_IN = re.compile(r"^(?:nộp|gửi|làm) (?=\S)")  # «nộp đơn» of «đơn … nộp tại …»
COUNTED_ELSEWHERE = re.compile(r"\b(?:bao )?nhiêu\b|\bmấy\b", re.IGNORECASE)


def answer_free_of_charge(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Say that what a question asks the cost of is free, with the sentence that says so; None where none or several do."""
    text = question.text
    if question.amounts or not CHARGED.search(text) or not cues.CLOSED.search(text) or COUNTED_ELSEWHERE.search(text):
        return None
    things = [term for term in question.terms if not CHARGED.search(term.text) and term.kind != "place"]
    saying = [item for item in home_passages(question, knowledge) if _says_free(item, things, knowledge)]
    if len(saying) != 1:
        return None
    wording = composer.wording.yes if FREE_ASKED.search(text) else composer.wording.no
    composer.lead(wording.format(quote=composer.quote(saying[0])))
    return composer.answer(Status.ANSWERED, strategy="free_of_charge")


def _says_free(passage: Passage, things: list[Term], knowledge: Knowledge) -> bool:
    """Tell whether a sentence says that something is free, and speaks of all that is asked about."""
    vital = [replace(term, text=HANDED_IN.sub("", term.text)) for term in things if term.vital]
    vital = [term for term in vital if " " in term.text] or vital
    paid = any(measures(figure, "money") for figure in knowledge.release.passage_figures.get(passage.id, ()))
    if not vital or not FREE.search(passage.text) or NOT_PLAINLY.search(passage.text) or paid:
        return False
    layers = [(knowledge.passage_texts[passage.id], 1.0), (knowledge.section_texts[passage.section], 0.75)]
    if WHOEVER.search(passage.text):
        layers += [(knowledge.passage_texts[item.id], 0.75) for item in sentence_before(passage, knowledge)]
    return not cover(vital, layers, loosely=True).missing
