"""What a claim adds that the sentence found for it does not say: what was done to so many things, from or for whom, till when."""

from __future__ import annotations

import re

from actions.documents.knowledge import Knowledge
from actions.documents.own_place import LEVEL_NAMED
from actions.documents.times import UNTIL, looks_ahead_otherwise
from actions.figures.asserted import agrees
from actions.question import Question
from actions.words.statements import PART_OF_SENTENCE, without_tag
from index.model import Figure, Passage
from vietnamese.amounts import find_amounts

_SETTLED = r"phê duyệt|xét duyệt|duyệt|thông qua|ban hành|công nhận|chấp thuận|quyết định|ký"
_FINISHED = (
    r"hoàn thành|hoàn tất|hoàn thiện|xong|khánh thành|nghiệm thu|bàn giao|kết thúc|đưa vào (?:sử dụng|khai thác)"
)
_CARRIED_OUT = r"thực hiện|triển khai|thi công"
SETTLED = re.compile(rf"\b(?:{_SETTLED})\b", re.IGNORECASE)
FINISHED = re.compile(rf"\b(?:{_FINISHED})\b", re.IGNORECASE)
DONE = re.compile(rf"\b(?:{_FINISHED}|{_CARRIED_OUT})\b", re.IGNORECASE)
_ACT = rf"(?P<act>(?:(?:xây dựng|xây|làm|lập|sửa|thi công|thực hiện) )?(?:{_SETTLED}|{_FINISHED}|{_CARRIED_OUT}))"
ACT_BEFORE = re.compile(  # «phê duyệt 7 đồ án», «đã xây dựng xong 7 trạm»
    rf"\b{_ACT}(?: (?:được|rồi|cả|hết|đủ|khoảng|hơn|trên|tới|luôn|toàn bộ|tất cả))* $",
    re.IGNORECASE,
)
ACT_AFTER = re.compile(  # «7 đồ án đã được phê duyệt», «7 trạm đều xong»
    rf"[^,;.?!]{{0,60}}? (?:đã|được|đều|vừa|mới)(?: (?:đã|được|đều|cho|làm))* (?P<act>{_SETTLED}|{_FINISHED}|{_CARRIED_OUT})\b",
    re.IGNORECASE,
)
ONLY_AHEAD = re.compile(  # what is no more than ordered, prepared or begun
    r"\b(?:chỉ đạo|yêu cầu|đề xuất|đề nghị|nghiên cứu|chuẩn bị|trình|soạn thảo|dự thảo|lấy ý kiến|khởi công|khởi động|đang)\b",
    re.IGNORECASE,
)
PEOPLE = re.compile(
    r"\b(?:dân(?! (?:cư|số|tộc|sự|vận|quân|quyền|dụng))|bà con|hộ|cộng đồng|gia đình|xã hội hóa)\b", re.IGNORECASE
)
OF_PEOPLE = re.compile(  # common words that no term is made of, in the part of a giver or of whom alone something is for
    r"\b(?:(?:từ|của|vay|mượn|huy động|do|bởi) |(?:dùng|dành|áp dụng|cấp|phát) (?:cho|tới|đến) )"
    r"(?:(?:cả|các|mọi|tiền|vốn) )*(?:người dân|nhân dân|bà con|hộ dân|dân)\b(?! (?:cư|số|tộc|sự|vận|quân|quyền|dụng))",
    re.IGNORECASE,
)
GIVEN_BY = re.compile(  # «chữ ký số do tỉnh cấp»
    rf"\bdo (?:cả |toàn )?(?:UBND |HĐND )?(?:{LEVEL_NAMED.pattern}) (?!(?:làm|thực hiện|triển khai|lo|tổ chức)\b)"
    r"(?P<act>(?-i:[a-zđà-ỹ])[^\W\d_]*)(?! (?:không|phải|đúng))",
    re.IGNORECASE,
)
TURNING = re.compile(  # what is done with money and things that leaves them otherwise than set up, taken in or spent
    r"(?:miễn|bán|hủy|huỷ|bỏ|bãi bỏ|vay|mượn|nợ|cắt|giảm|hoàn trả|hoàn|mua|thuê|cho thuê|phạt|mất|thất thoát|hoãn|dừng|ngừng|"
    r"từ chối|bác|xóa|xoá|tịch thu|thu hồi|chuyển nhượng|đấu giá|nhập|xuất|cầm cố)\b",
    re.IGNORECASE,
)
NOT_SO = re.compile(  # «thu không đạt 1.445 tỷ», «chưa xây 11 trạm nào», «không phải 9 tỷ à»; «không dưới 9 tỷ» is a bound
    r"(?<!có )\b(?:không|chưa|chẳng|đâu có)(?! (?:dưới|quá|ít|kém|thấp|cao|hơn|trên|nhiều|vượt|chỉ(?! đạo)|những|chừng|tới|đến|"
    r"còn|biết|rõ|hiểu|nhớ|nhầm|lầm|sai|giấy|ai|dùng|gian)\b)(?: (?:[^\W\d_]+|(?:19|20)\d{2})){1,9} $",
    re.IGNORECASE,
)


def denied_amount(question: Question, figure: Figure) -> bool:
    """Tell whether a claim denies the amount that a figure states: «thu ngân sách không đạt 2.341,6 tỷ phải không»."""
    claim = without_tag(question.text)
    return any(
        agrees(span.amount, figure.amount) and NOT_SO.search(claim[: span.start]) is not None
        for span in find_amounts(claim)
    )


def unsaid_act(question: Question, figure: Figure, knowledge: Knowledge) -> str | None:
    """Return what a claim says was done to so many things, of which the figure's part of its sentence says something else:
    «phê duyệt 7 đồ án» of «chỉ đạo lập 7 đồ án»."""
    passage, claim = knowledge.release.passages[figure.passage], without_tag(question.text)
    acts = (
        found["act"].strip()
        for span in find_amounts(claim)
        if (found := ACT_BEFORE.search(claim[: span.start]) or ACT_AFTER.match(claim, span.end))
    )
    act = next(acts, None)
    if act is None:
        return None
    at = figure.start - passage.start
    parts = (part.group() for part in PART_OF_SENTENCE.finditer(passage.text) if part.start() <= at < part.end())
    part = next(parts, passage.text)
    if SETTLED.search(act):
        return None if SETTLED.search(part) else act
    same = FINISHED if FINISHED.search(act) else DONE
    return act if ONLY_AHEAD.search(part) and not same.search(part) else None


def unsaid_verb(question: Question, figure: Figure, knowledge: Knowledge) -> str | None:
    """Return the verb ahead of an amount that turns what is said of it and that nothing said has: «miễn» of «miễn tiền thuê đất
    9 tỷ», «bán 7 trạm»; «định», «tính» and other ways to speak of the same turn nothing."""
    told = (knowledge.passage_texts[figure.passage], knowledge.figure_texts[figure.id][0])
    before = max((span.start for span in find_amounts(question.text)), default=0)
    for term in question.terms:
        if term.vital or not 0 <= term.start < before or not TURNING.match(term.text):
            continue
        if not any(text.speaks_of(term, loosely=True) for text in told):
            return term.said or term.text
    return None


def unsaid_detail(question: Question, passage: Passage) -> str | None:
    """Return from or for whom, by whom or till when a claim says something is, where the sentence found for it says none."""
    claim = without_tag(question.text)
    people = OF_PEOPLE.search(claim)
    if people is not None and not PEOPLE.search(passage.text):
        return people.group()
    given = GIVEN_BY.search(claim)
    if given is not None and given["act"].lower() not in passage.text.lower():
        return given.group()
    ahead = UNTIL.search(claim)
    return ahead.group() if ahead and looks_ahead_otherwise(claim, passage.text) else None
