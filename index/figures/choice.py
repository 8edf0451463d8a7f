"""Which of the words around an amount say what it measures: those before it, those after it, or those of the amount before."""

from __future__ import annotations

import re
from dataclasses import replace

from index.figures.clauses import counts_nouns, right_phrase
from index.figures.phrases import Left
from index.figures.recipients import named_after, recipient
from index.figures.words import ends, phrases
from vietnamese.amounts import AmountSpan

_COMPARED = re.compile(r"\s*(?:so với|so|kế hoạch|dự toán|cùng kỳ|KH|chỉ tiêu|mục tiêu|nghị quyết|NQ|tổng)(?!\w)")
_AMONG = re.compile(r"(?:thuộc|trong)\s+(?:nhóm|số|tốp|top)\s*$", re.IGNORECASE)
_SAYS_WHO = re.compile(
    r"(?<!\w)(?:đã|sẽ|đang)\s|^(?:Bộ|Sở|UBND|Ủy ban|Chính phủ|Thủ tướng|Hội đồng|Ban)\s", re.IGNORECASE
)
_AND = re.compile(r"\s(?:và|hoặc)\s+$")
_ELSEWHERE = re.compile(
    r"(?:ở|tại|đối với|khu vực\s+(?:thành thị|nông thôn|đô thị|miền|vùng|đồng bằng|ven|nội|ngoại|trung tâm|biên giới))\s",
    re.IGNORECASE,
)
_HAS = re.compile(r"(?<!\w)(?:hiện\s+)?có$", re.IGNORECASE)
_ANYTHING = {"người", "con", "cái", "chiếc", "đơn vị", "trường hợp", "lượt", "suất", "ca"}
_SOMEBODY = re.compile(
    r"(?:toàn|cả|trong|trên|đến|hiện|đã|mỗi|nay|năm|tỉnh|thành phố|huyện|quận|xã|phường|thị|thôn|xóm|khu|UBND|Sở|Ban|Bộ|"
    r"Ủy ban|Hội|Đảng|cơ quan|đơn vị|phòng|trường|trong đó)(?!\w)",
    re.IGNORECASE,
)
_TO_SOMEBODY = re.compile(r"\s+(?:cho|đối với)\s.*$", re.IGNORECASE)
_SOMEWHERE = re.compile(r"\s+(?:ở|tại|khu vực|đối với)\s.*$", re.IGNORECASE)
_BARE = re.compile(
    r"(?:tỷ lệ|tỉ lệ|tỷ trọng|số|mức|tổng|tổng số|số lượng|bình quân|tiến độ|trọng tâm|kết quả|tất cả|cao|thấp)",
    re.IGNORECASE,
)
_REMAINING = re.compile(
    r"(?<!\w)(?:còn|chỉ còn|xuống còn|giảm còn|nay còn|lên|đạt|là|(?:được\s+)?tính|(?:được\s+)?tính thêm)\s*$",
    re.IGNORECASE,
)
_WHERE = re.compile(r"(?:tại|ở|đối với)\s", re.IGNORECASE)
_AGES = {"tuổi", "tháng tuổi", "ngày tuổi"}
_RATIO = re.compile(r"^(?:tỷ lệ|tỉ lệ|tỷ trọng|tỷ suất|tổng số|số lượng|số)\s+", re.IGNORECASE)
_OF_NUMBER = re.compile(r"\s+(?:tổng\s+)?số\s")
_EQUIVALENT = re.compile(
    r"(?<!\w)(?:tương đương|tương ứng|chiếm)\s+(?:với\s+)?(?:(?:khoảng|gần|trên|hơn)\s+)?$", re.IGNORECASE
)
_SIGN = re.compile(r"[<>≤≥~≈=]")
_SUM = re.compile(r"(?:dự toán|kinh phí|vốn|số tiền|mức|số vốn|tổng số tiền|tổng kinh phí|ngân sách)", re.IGNORECASE)
_USE = re.compile(r"\s*((?:để|cho|bổ sung|hỗ trợ|thực hiện|từ nguồn|từ|của|chi)\s+[^,;:.()\d]{2,90})", re.IGNORECASE)
_FEW_WORDS = 6


def choose(
    text: str, span: AmountSpan, following: list[AmountSpan], left: Left, previous: str, *, compared: bool = False
) -> tuple[str, int]:
    """The indicator and how far right of the amount it reaches; what it is ``compared`` with is no part of it."""
    unit = span.amount.unit
    if left.phrase and _SIGN.match(text, span.start):
        left = replace(left, linked=True)  # «đất dịch vụ <10% diện tích»
    if unit is None:
        return (left.phrase if left.linked or left.headed else ""), span.end
    settled = _settled(text, span, left, previous)
    if settled is not None:
        return settled
    counted, share = counts_nouns(unit), unit == "%"
    among = counted and _AMONG.search(text, 0, span.start)
    right, end = ("", span.end) if compared and not counted else right_phrase(text, span, following)
    if right and among:
        return right, end
    if right and left.linked and (counted or share) and _WHERE.match(left.phrase):
        return f"{right} {left.phrase[:1].lower()}{left.phrase[1:]}", end
    if right and (_BARE.fullmatch(left.phrase) or (share and _takes_right(text, span, left))):
        return right, end
    if previous and left.linked and _ELSEWHERE.match(left.phrase):
        return f"{_SOMEWHERE.sub('', previous)} {left.phrase}", span.end
    if left.phrase and (left.linked or left.headed):
        apart = (
            counted
            and following
            and following[0].amount.unit == unit
            and _AND.search(text, span.end, following[0].start)
        )
        return (right if apart and right != unit else left.phrase), end if counted else span.end
    goes_on = compared or _COMPARED.match(text, span.end) or (span.amount.change and not right)
    if previous and goes_on and not left.phrase and not left.acting:
        return previous, span.end
    bare = counted and len(right.split()) <= len(unit.split())
    if bare and 0 < len(left.phrase.split()) <= _FEW_WORDS:
        return left.phrase, end
    if bare and unit in _ANYTHING and _HAS.search(left.acting) and (subject := _subject_of(left)):
        return subject, end
    if bare and left.clause and "gồm" in left.acting.lower():
        return left.clause, end
    if bare and previous and (_REMAINING.search(text, 0, span.start) or (left.linked and not left.phrase)):
        return previous, end
    if right:
        told_by_action = bare and not _is_light(left.acting)
        of_base = share and not span.amount.change and not _is_light(left.acting)
        with_action = left.named or told_by_action or of_base or not (counted or share)
        return f"{left.acting if with_action else ''} {right}", end
    head, slash, _ = unit.partition("/")
    if slash and " " in head and counts_nouns(head) and not (left.phrase or left.clause):
        return head, span.end  # «30 giường bệnh/1 vạn dân»
    to_whom = recipient(text, span)
    if left.phrase or left.acting or (left.clause and (to_whom or not previous)):
        return f"{left.phrase or left.clause or left.acting} {to_whom}", span.end
    if to_whom and not previous:
        return named_after(text, span), span.end
    if previous and to_whom:
        return f"{_TO_SOMEBODY.sub('', previous)} {to_whom}", span.end
    return previous, span.end


def _settled(text: str, span: AmountSpan, left: Left, previous: str) -> tuple[str, int] | None:
    """The indicator where the words before the amount or its unit decide alone, as ``choose`` gives it; else None."""
    unit = span.amount.unit
    if previous and span.amount.change and left.phrase.lower() in {"mức", "tốc độ", "duy trì mức", "đà"}:
        return previous, span.end  # «…, duy trì mức tăng 5%»
    if previous and unit == "%" and not (left.phrase or left.acting) and _EQUIVALENT.search(text, 0, span.start):
        return previous, span.end
    if unit == "%" and left.clause and not (left.phrase or left.acting) and _EQUIVALENT.search(text, 0, span.start):
        return left.clause, span.end  # «Mùa mưa …, chiếm 70% lượng mưa»
    if left.phrase and not left.linked and _SUM.fullmatch(left.phrase) and (use := _USE.match(text, span.end)):
        return f"{left.phrase} {use[1]}", use.end()
    if unit in _AGES:
        return _RATIO.sub(
            "", f"{left.phrase or left.acting or left.clause or previous} {recipient(text, span)}"
        ), span.end
    return None


def _subject_of(left: Left) -> str:
    """Who or what has so many, when that is no place or office: «Công giáo» of «nhiều nhất là Công giáo có»."""
    subject = re.split(r"\s(?:là|với)\s", _HAS.sub("", left.clause).strip())[-1]
    short = 0 < len(subject.split()) <= _FEW_WORDS
    return subject if short and not _WHERE.match(f"{subject} ") and not _SOMEBODY.match(subject) else ""


def _is_light(acting: str) -> bool:
    """Whether a verb says nothing of what is measured: «có», «phấn đấu có»."""
    verb = acting.lower()
    return not verb or verb in phrases("light_verbs") or verb.startswith("phấn đấu") or verb.endswith("có")


def _takes_right(text: str, span: AmountSpan, left: Left) -> bool:
    """Whether a share is of what follows it although something stands before it: «đạt 50% số phiếu», «giảm 30% thời gian»,
    «bố trí bằng 1% chi thường xuyên»."""
    if left.headed:
        return False
    if text[span.end : span.end + 1].isspace() and _SAYS_WHO.search(left.phrase):
        return True
    of_number = bool(left.phrase) and _OF_NUMBER.match(text, span.end) is not None
    return of_number or span.amount.change is not None or ends("acting_verbs").fullmatch(left.phrase) is not None
