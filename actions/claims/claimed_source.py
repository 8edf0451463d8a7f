"""Finds the sentence that pays for a thing with other money than a claim says: «sao lấy tiền ngân sách làm lễ hội»."""

from __future__ import annotations

import re

from actions.documents.document_choice import home_passages
from actions.documents.knowledge import Knowledge
from actions.question import Question
from actions.words.matching import Term
from index.model import Passage

_OF_STATE = r"ngân sách|tiền nhà nước|tiền thuế|công quỹ|tiền công|nhà nước"
_OF_OTHERS = r"xã hội h[óo][áa]|tài trợ|viện trợ|nhà hảo tâm|mạnh thường quân"
_OF_FIRMS = r"doanh nghiệp|công ty|nhà đầu tư|chủ đầu tư|nhà mạng"
_OF_PEOPLE = r"(?:người |nhân |bà con )?dân(?! (?:cư|số|tộc|sự|vận|quân|quyền|dụng))|bà con|hộ gia đình|phụ huynh"
SOURCES = tuple(
    re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for words in (_OF_STATE, _OF_OTHERS, _OF_FIRMS, _OF_PEOPLE)
)
OTHERS = SOURCES[1]  # what is «xã hội hóa» may be paid by firms and by people
TAKEN = re.compile(  # «lấy tiền ngân sách ra làm», «bắt dân đóng tiền», «tiền của dân góp», «do doanh nghiệp bỏ tiền»
    rf"\b(?:lấy|dùng|chi|xài|rút|trích|bằng|từ|bắt|thu|do|là)(?: [^\W\d_]+| \d[\d.,]*){{0,3}}? (?:(?:tiền|vốn|nguồn|của) )*"
    rf"(?P<source>{_OF_STATE}|{_OF_OTHERS}|{_OF_FIRMS}|{_OF_PEOPLE})\b",
    re.IGNORECASE,
)
MONEY = re.compile(r"\b(?:tiền|vốn|kinh phí|ngân sách|đóng|góp|trả|công quỹ|tỷ|triệu)\b", re.IGNORECASE)
ALL_OF_IT = re.compile(  # a source that leaves no room for another: «hoàn toàn từ nguồn …», «do … bảo đảm»
    r"\b(?:hoàn toàn|toàn bộ|100%|chỉ)\b[^.;]{0,25}\b(?:từ|bằng|do|nguồn)\b(?P<all>[^.;,]*)|"
    r"\bdo (?P<by>[^.;,]{3,60}?) (?:bảo đảm|đảm bảo|chi trả|chịu|bố trí|cấp)\b",
    re.IGNORECASE,
)
OF_MONEY = re.compile(rf"(?:tiền|vốn|nguồn|kinh phí)?(?: |^)?(?:{_OF_STATE}|{_OF_OTHERS}|tiền)", re.IGNORECASE)


def paid_otherwise(question: Question, knowledge: Knowledge) -> Passage | None:
    """Return the sentence that says of all that a claim names that other money pays the whole of it; None where none does."""
    taken = TAKEN.search(question.text)
    if taken is None or not MONEY.search(question.text):
        return None
    claimed = next(source for source in SOURCES if source.fullmatch(taken["source"]))
    things = [term for term in question.terms if term.vital and not _is_of_money(term, taken)]
    if not things:
        return None
    telling = [item for item in home_passages(question, knowledge) if ALL_OF_IT.search(item.text)]
    telling = [item for item in telling if any(knowledge.passage_texts[item.id].speaks_of(term) for term in things)]
    for passage in telling:
        told = ALL_OF_IT.search(passage.text)
        pays = (told["all"] or told["by"] or "") if told else ""
        named = [source for source in SOURCES if source.search(pays)]
        texts = (knowledge.passage_texts[passage.id], knowledge.section_texts[passage.section])
        said = [any(text.speaks_of(term) for text in texts) for term in things]
        open_to = any(source is OTHERS for source in (*named, claimed)) and claimed is not SOURCES[0]
        if named and claimed not in named and all(said) and not (open_to and SOURCES[0] not in named):
            return passage
    return None


def _is_of_money(term: Term, taken: re.Match[str]) -> bool:
    """Tell whether a term is the money that a claim names, not what it pays for."""
    return taken.start("source") <= term.start < taken.end("source") or OF_MONEY.match(term.text) is not None
