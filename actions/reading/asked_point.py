"""Reads which of the numbered points a question asks for: «nhiệm vụ thứ năm», «mục Bảy là», «còn cái thứ bảy»."""

from __future__ import annotations

import re

from actions.question import Memory
from actions.words import cues
from vietnamese.folding import fold, has_diacritics

ORDINALS = {
    "nhat": 1,
    "mot": 1,
    "hai": 2,
    "nhi": 2,
    "ba": 3,
    "tu": 4,
    "bon": 4,
    "nam": 5,
    "sau": 6,
    "bay": 7,
    "tam": 8,
    "chin": 9,
    "muoi": 10,
}
ENDS = (  # of an ordinal: «mục thu năm 2021», «việc thu hai loại phí», «thứ mười một» go on
    r"(?=\s*(?:[?.!,;:]|$)|\s+(?:la|noi|gi|chi|ve|cua|trong|thi|ra sao|the nao|co|de|neu|ghi|viet|yeu cau|o|a|vay|the|duoc|do|"
    r"gom|lam|lien quan|tuc|day|nay|ban|giao|quy dinh|ke|di|nhe|nha|nghe|voi|coi|xem|giup|gium|ho|ai|da|xong|khi nao|bao gio|"
    r"ton|het|can|phai|co quan|don vi|ben nao)\b)"
)
POINT_NAMED = re.compile(
    rf"\b(?:diem|nhiem vu|giai phap|muc|y|nhom|noi dung|phan|viec)\s+(?:thu|so)\s+({'|'.join(ORDINALS)}|\d{{1,2}})\b{ENDS}"
    rf"|(?:^|\b(?:diem|muc|phan|y|doan)\s+)[\"'“«]?({'|'.join(ORDINALS)})\s+la\b"
)
NO_COMPOUND = "".join(  # «giai đoạn 2», «hạng mục 3», «đồng ý 4» name no point
    rf"(?<!\b{first} )" for first in ("giai", "dia", "thoi", "quan", "hang", "danh", "chuyen", "dong", "chu")
)
PLACE_NAMED = re.compile(  # «mục 2 nói gì», «ý bốn», «tóm tắt mục bảy»: a point by its place alone
    rf"{NO_COMPOUND}\b(?:(?:muc|y|diem) (?P<word>mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi)|"
    rf"(?:muc|y|diem|nhiem vu|giai phap|noi dung) (?P<digits>\d{{1,2}})){ENDS}(?! nay)"
)
SPELT = frozenset(("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"))  # not «mục sau», «ý nam»
END_NAMED = re.compile(  # «nhiệm vụ cuối cùng là gì», «việc đầu tiên»
    r"\b(?:điểm|nhiệm vụ|giải pháp|mục|ý|nội dung|phần|việc) (?:(?P<last>cuối cùng|sau cùng|chót|cuối(?=\W*$))|"
    r"(?P<first>đầu tiên|trước tiên))(?=\W*$| (?:là|nói|gì|nêu|ghi|viết|"
    r"trong|của|thì|ra sao|thế nào|về|được|do|ai|vậy|thế|ạ|đó|ấy|này)\b)",
    re.IGNORECASE,
)
LAST = -1
LEVEL = re.compile(r"\bmức\b", re.IGNORECASE)  # «mức 4» is a level, not point 4: without its marks it reads as «mục»
ORDERING = re.compile(r"\b(?:thứ|số)\b", re.IGNORECASE)
LABEL = re.compile(rf"\W*(?:({'|'.join(ORDINALS)}) la\b|(\d{{1,2}})[.)]?\s*$)")  # «Ba là», «3.»
POINT_ANSWERS = ("point", "points")
ORDER_NAMED = re.compile(
    r"(?:\b(?:cái|điều|việc|số|mục|khoản) )?\bthứ (?P<order>nhất|một|hai|nhì|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười|\d{1,2})\b",
    re.IGNORECASE,
)
BARE_ORDER = re.compile(
    rf"\W*(?:con|the|vay|roi|the con)(?: (?:cai|dieu|viec|muc))? thu (?P<order>{'|'.join(ORDINALS)})"
    r"(?: (?:thi sao|la gi|a|nhe|di))*\W*$"
)

_ORDER = rf"{'|'.join(ORDINALS)}|\d{{1,2}}"
ORDER_ALONE = re.compile(  # «bốn», «số 7», «cái cuối cùng» after a point was quoted
    rf"\W*(?:(?:con|the|vay|roi|cho|xem) )*(?:(?:(?:cai|dieu|viec|y|diem) )?(?:so |thu )?(?P<order>{_ORDER})|"
    r"(?:cai|dieu|viec|y|diem) (?:(?P<last>cuoi(?: cung)?|sau cung|chot)|(?P<first>dau(?: tien)?)))"
    r"(?: (?:thi sao|la gi|a|nhe|di|do))*\W*"
)
COUNT_CLAIMED = re.compile(  # «có 6 cái phải không», «tất cả bảy ý à» after points were listed
    r"\b(?P<count>\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) (?:cái|việc|ý|điều|mục|điểm|khoản|phần|nội dung|gạch đầu dòng)\b"
    r"(?=[^?.\d]{0,20}\b(?:không|à|hả|chứ|nhỉ)\W*$)",
    re.IGNORECASE,
)
NEXT_TO = re.compile(  # «còn cái liền sau nó», «việc kế tiếp là gì» after a point was quoted
    r"\W*(?:(?:con|the|vay|roi|va|cho|xem) )*(?:(?:cai|dieu|viec|nhiem vu|muc|diem|y|phan) )?"
    r"(?:(?P<after>(?:lien|ngay|ke)? ?(?:sau|tiep|tiep theo|ke tiep|ke))|(?P<before>(?:lien|ngay|ke)? ?truoc))"
    r"(?: (?:do|no|nua|theo|cai do))*(?: (?:la gi|thi sao|noi gi|the nao|a|di))*\W*$"
)
NEXT_TO_IT = re.compile(  # «lùi một cái, nhiệm vụ ngay trước nó nói về gì»
    r"\b(?:cai|dieu|viec|nhiem vu|muc|diem|y|phan) (?:lien|ngay|ke) "
    r"(?:(?P<after>sau|tiep)|(?P<before>truoc))(?: (?:no|do|day|nay))?\b"
)


THAT_POINT = re.compile(  # «ai làm việc đó» after a point was quoted
    r"\b(?:việc|nhiệm vụ|mục|điểm|cái|phần|nội dung|ý|điều) (?:đó|này|ấy|đấy|kia|trên)\b|\bnó\b", re.IGNORECASE
)
ASKED_OF_POINT = (
    re.compile(  # «đã làm chưa», «cơ quan nào phụ trách», «tốn bao nhiêu tiền»: asked of the point just quoted
        r"\W*(?:(?:thế|vậy|rồi|mà|còn|thì) )*(?:"
        r"(?:do )?(?:ai|(?:cơ quan|đơn vị|bên|sở|phòng|ban|ngành) nào)(?: (?:sẽ|phải|đang|được giao))*"
        r"(?: (?:làm|lo|thực hiện|phụ trách|chủ trì|chịu trách nhiệm|đảm nhận))?|"
        r"(?:(?:đã|có) )*(?:làm|thực hiện|triển khai|hoàn thành)?(?: xong| được| gì| đến đâu)* ?(?:chưa|rồi chưa)|"
        r"(?:tốn|hết|mất|cần|kinh phí)(?: hết| khoảng)? (?:bao nhiêu|mấy)(?: tiền| tỷ| kinh phí)?)"
        r"(?: (?:vậy|thế|ạ|nhỉ|hả|đó|đấy|rồi))*\W*",
        re.IGNORECASE,
    )
)


def asked_point(text: str) -> int | None:
    """Return the position of the point that a question names, counted from 1, ``LAST`` for the last; None when it names none."""
    if end := END_NAMED.search(text):
        return LAST if end["last"] else 1
    if cues.POINTS_RANGE.search(text):
        return None
    match = POINT_NAMED.search(_folded(text))
    if match is not None and has_diacritics(text) and match.group(1) and not ORDERING.search(text):  # «phần thu từ đất»
        match = None
    match = match or _place_named(text)
    if match is None:
        return None
    word = match.group(1) or match.group(2)
    return int(word) if word.isdigit() else ORDINALS[word]


def _folded(text: str) -> str:
    """Return a text without marks, as long as it is, in which a level written with its mark is taken for no point."""
    return fold(LEVEL.sub("---", text))


def _place_named(text: str) -> re.Match[str] | None:
    """Return where a text names a point by its place alone: «mục bảy», but not «mục sau» or «điểm năm nay»."""
    match = PLACE_NAMED.search(_folded(text))
    if match is None or not match["word"] or not has_diacritics(text):
        return match
    return match if text[slice(*match.span("word"))].lower() in SPELT else None


def point_named_at(text: str) -> tuple[int, int] | None:
    """Return where a text names a point by its place; the ordinal in it names no thing."""
    if asked_point(text) is None:
        return None
    match = END_NAMED.search(text) or POINT_NAMED.search(_folded(text)) or _place_named(text)
    return match.span() if match else None


def with_point_named(text: str, memory: Memory, *, last: int | None = None) -> str:
    """Return a follow-up to an answer about points with the point that it asks for called one: «còn cái thứ bảy».

    ``last`` is the place of the point quoted last, where one was.
    """
    if memory.strategy not in POINT_ANSWERS or asked_point(text) is not None:
        return text
    if bare := BARE_ORDER.match(fold(text)):  # «the thu tu»: after such an answer it is no revenue
        return f"nhiệm vụ thứ {ORDINALS[bare['order']]}"
    if alone := ORDER_ALONE.fullmatch(fold(text)):
        end = "cuối cùng" if alone["last"] else "đầu tiên"
        order = alone["order"] and (ORDINALS.get(alone["order"]) or alone["order"])
        return f"nhiệm vụ thứ {order}" if order else f"nhiệm vụ {end}"
    if last is not None and (beside := NEXT_TO.match(fold(text)) or NEXT_TO_IT.search(fold(text))):
        return f"nhiệm vụ thứ {last + 1 if beside['after'] else last - 1}"
    if last is not None and THAT_POINT.search(text):
        return THAT_POINT.sub(f"nhiệm vụ thứ {last}", text, count=1)
    if last is not None and ASKED_OF_POINT.fullmatch(text):
        return f"nhiệm vụ thứ {last} {text.strip()}"
    text = COUNT_CLAIMED.sub(r"\g<count> nhiệm vụ", text)
    return ORDER_NAMED.sub(r"nhiệm vụ thứ \g<order>", text, count=1)


def place_of(label: str) -> int | None:
    """Return the place in its list that the label of a point tells: 3 for «Ba là» and «3.»; None for any other label."""
    match = LABEL.match(fold(label))
    return None if match is None else int(match[2]) if match[2] else ORDINALS[match[1]]
