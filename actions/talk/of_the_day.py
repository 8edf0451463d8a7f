"""Hears what only the day's news tell and no administration's document: the weather to come, matches, markets, the lottery."""

from __future__ import annotations

import re

from actions.documents.knowledge import Knowledge
from actions.question import Memory, Turn
from actions.reading.analysis import analyse
from actions.reading.written import as_written
from vietnamese.folding import fold

_DAY = (
    r"(?:hôm nay|bữa nay|bữa ni|ngày mai|sáng mai|trưa mai|chiều mai|tối mai|mai mốt|mai|mốt|ngày mốt|ngày kia|tối nay|"
    r"chiều nay|sáng nay|đêm nay|lát nữa|chút nữa|cuối tuần|tuần sau|tuần này|mấy bữa nữa|mấy ngày tới|"
    r"hiện giờ|bây giờ|giờ này|lúc này|hiện tại)"
)
_WEATHER = r"(?:mưa|nắng|bão|rét|lạnh|nóng|dông|giông|gió|sương mù|tạnh)"
_OPEN = r"(?:không|ko|k|hông|hong|hem|chưa|hả|nhỉ|à)"
OF_THE_DAY = re.compile(
    rf"\b{_DAY}\b[^?.!;]{{0,25}}\b(?:có|trời|còn|hết)(?: [^\W\d_]+)? {_WEATHER}(?: (?:to|lớn|nhỏ|nữa|gì|rào))*"
    rf"(?: {_OPEN}\b|\W*$)|"
    rf"\b(?:trời|thời tiết)\b[^?.!;]{{0,20}}\b{_DAY}\b|"
    rf"\b{_DAY}\b[^?.!;]{{0,12}}\b(?:thời tiết|trời (?:mưa|nắng|thế nào|ra sao))\b|"
    r"\b(?:tuyển (?:quốc gia|việt nam)|đội tuyển (?:anh|pháp|thái lan|nữ|u ?\d\d)) (?:nữ )?(?:đá|gặp|thắng|thua|đấu|có)\b|"
    r"\b(?:world cup|euro \d{4}|ngoại hạng anh|v-?league|aff cup|sea games|champions league)\b|"
    r"\b(?:xổ số(?! kiến thiết)|số đề|lô đề|đánh đề|đề về con)\b[^?.!;]{0,25}"
    r"\b(?:con (?:gì|nào|mấy)|số (?:gì|nào|mấy)|hôm (?:nay|qua))\b|"
    rf"\b(?:giá vàng|giá xăng|giá dầu|giá đô|tỷ giá|giá usd|giá bitcoin|chứng khoán|cổ phiếu)\b[^?.!;]{{0,20}}\b{_DAY}\b",
    re.IGNORECASE,
)
TYPED_BARE = re.compile(  # «mai Ha Tinh co mua ko»: without its mark «mưa» is read as «mua»
    r"\b(?:hom nay|bua nay|ngay mai|sang mai|chieu mai|toi mai|mai|mot|toi nay|chieu nay|cuoi tuan|tuan sau|may ngay toi)\b"
    r"[^?.!;]{0,25}\b(?:co|troi) (?:mua|nang|bao|ret|lanh|giong)(?: (?:to|lon|nua|gi))* (?:khong|ko|k|hong|hem)\b"
    r"(?: (?:ban|em|anh|chi|ad|bot|vay|the|a|ha|nhi))*(?= *[,?.!;]| *$)",
    re.IGNORECASE,
)


def is_of_the_day(turn: Turn, memory: Memory, knowledge: Knowledge) -> bool:
    """Tell whether a message asks what only the day's news tell, and names nothing besides that the documents are about."""
    typed = fold(turn.text) if turn.text.isascii() else ""
    turn = as_written(turn, knowledge.vocabulary)
    found, bare = OF_THE_DAY.search(turn.text), TYPED_BARE.search(typed)
    if found is None and bare is None:
        return False
    question = analyse(turn, memory, knowledge)
    besides = [term for term in question.terms if found is None or not found.start() <= term.start < found.end()]
    things = [term for term in besides if term.kind != "place"]
    own = any(" " in term.text and knowledge.terms.uses(term.text) for term in things)
    return not own and not question.numbers and not any(term.known for term in things)
