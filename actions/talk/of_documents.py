"""Tells which messages taken for what is out of scope ask of things that an administration's documents are about."""

from __future__ import annotations

import re

from actions.documents.knowledge import Knowledge
from actions.figures.asserted import THINGS, confirms
from actions.question import Question
from vietnamese.units import unit_dimension

FINE_ASKED = re.compile(
    r"\b(?:bị|mức|xử|tiền|nộp) (?:xử )?phạt\b|\bphạt (?:tiền|bao nhiêu|mấy|nặng|thế nào|ra sao)\b", re.IGNORECASE
)
OF_GRANT = re.compile(  # «vậy có lãnh được 3 triệu không», «thì mất khoản trợ giúp»: what the administration grants or asks
    r"\b(?:lãnh|lĩnh|nhận|hưởng|được|mất|xin|cấp|có|khoản|tiền|đòi) (?:được )?(?:tiền |khoản |phần )?(?:hỗ trợ|trợ giúp|"
    r"trợ cấp|đền bù|bồi thường|ưu đãi|vay vốn|miễn giảm|nợ)\b|\b(?:lãnh|lĩnh|hưởng) (?:được |thêm )?(?:bao nhiêu|mấy|\d)|"
    r"\b(?:nhà nước|chính phủ|tỉnh|huyện|xã|phường|thành phố|ủy ban|chính quyền)"
    r"(?: (?:có|sẽ|lại|thì|đã))* (?:cho|giúp|hỗ trợ|trợ giúp|đền|bồi thường|thu hồi)\b|"
    r"\btheo (?:diện|chính sách|chế độ|chương trình) (?:của )?(?:nhà nước|tỉnh|huyện|xã|phường|thành phố)\b|"
    r"\b(?:cơ quan|đơn vị|cấp|ngành|ban|phòng|sở) nào (?:lo|chịu|phụ trách|xử lý|giải quyết|đứng ra|bắt|quản)\b",
    re.IGNORECASE,
)
PRICE_OF = re.compile(r"\bgiá (?:bán |mua |thu mua |cả )?(?=[^\W\d_])", re.IGNORECASE)


def names_own_thing(question: Question, knowledge: Knowledge) -> bool:
    """Tell whether a question names, in a phrase, a thing of the documents that no thesaurus has («bưởi da xanh»)."""
    phrases = [term.text for term in question.terms if " " in term.text and term.kind != "place"]
    return any(knowledge.terms.uses(phrase) for phrase in phrases)


def asks_price_of_used(question: Question, knowledge: Knowledge) -> bool:
    """Tell whether a message asks the price of a thing that the documents speak of: «giá tôm bây giờ bao nhiêu một ký»."""
    ends = {price.end() for price in PRICE_OF.finditer(question.text)}
    return any(term.start in ends and knowledge.terms.uses(term.text) for term in question.terms)


def asks_of_documents(text: str, question: Question, knowledge: Knowledge) -> bool:
    """Tell whether a message asks what is granted or who sees to it, or asks after a number of things that is stated."""
    fined = FINE_ASKED.search(text) and knowledge.sets_fines and names_own_thing(question, knowledge)
    if OF_GRANT.search(text) or fined:
        return True
    things = [item.value for item in question.amounts if item.unit and unit_dimension(item.unit).startswith(THINGS)]
    asked = [
        item for item in knowledge.release.figures.values() if item.amount.value in things and confirms(question, item)
    ]
    return bool(asked) and any(knowledge.terms.uses(term.text) for term in question.terms)
