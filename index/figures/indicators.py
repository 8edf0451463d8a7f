"""The phrase that an amount measures, in the document's words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from index.figures.clauses import clause_start, counts_nouns, join_pairs, parenthesis_around, right_phrase
from index.figures.comparisons import Comparison, read_comparison
from index.figures.phrases import Left, read_left, tidy, without_parentheses
from index.figures.respective import names_in_order
from index.figures.words import ends, phrases
from vietnamese.amounts import AmountSpan
from vietnamese.units import unit_dimension

_LABEL = re.compile(
    r"\s*[\"“*]*(?:[-+*•–]+\s*)?(?:\(?\d{1,2}(?:\.\d{1,2})*[.)]\**\s*|\(?[a-zđ]{1,2}[.)]\s*|[IVX]+\.\s+|[^\W\d_]+\s+là,\s*)?"
    r"(?:(?:Chỉ tiêu|Bước|Mục tiêu|Điều|Nhóm|Đợt|Giai đoạn)\s+\d+\s*[:.]\s*)?"
)
_COMPARED = re.compile(r"\s*(?:so với|so|kế hoạch|dự toán|cùng kỳ|KH|chỉ tiêu|mục tiêu|nghị quyết|NQ|tổng)(?!\w)")
_BREAK = re.compile(r"[,:]|(?<!\w)và(?!\w)")
_RECIPIENT = re.compile(r"\s*((?:cho|đối với)\s+[^,;:.()\d]{2,80})")
_SCOPE = r"(?:cả nước|toàn quốc|trung bình vùng|thế giới)"
_SCOPE_BEFORE = re.compile(
    rf"(?<!\w)((?:(?:bình quân|trung bình|mức(?: tăng)?)(?:\s+chung)?\s+(?:của\s+)?)?{_SCOPE})\s+"
    r"(?:(?:là|đạt|tăng|giảm|ước|khoảng|trên|dưới|:)\s*)*$",
    re.IGNORECASE,
)
_SCOPE_AFTER = re.compile(rf"\s+(của\s+{_SCOPE})", re.IGNORECASE)
_AMONG = re.compile(r"(?:thuộc|trong)\s+(?:nhóm|số|tốp|top)\s*$", re.IGNORECASE)
_COUNTED_RECIPIENT = re.compile(r"\s*(cho|đối với)\s+(?:(?:khoảng|trên|hơn|gần)\s+)?\d[\d.]*\s+([^;:.()\d]{2,60})")
_REST_OF_NOUN = re.compile(r"(?:\s+[^\W\d_]+){1,3}\s+(?:hoặc|và)\s+(?=[^\W\d_])")
_SAYS_WHO = re.compile(
    r"(?<!\w)(?:đã|sẽ|đang)\s|^(?:Bộ|Sở|UBND|Ủy ban|Chính phủ|Thủ tướng|Hội đồng|Ban)\s", re.IGNORECASE
)
_AND_ONLY = re.compile(r"\s*(?:,|,?\s+và)\s+")
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
_TO_WHOM = re.compile(r"^(?:cho|đối với)\s+", re.IGNORECASE)
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
_TOTAL = re.compile(r"\s*/\s*")
_AGES = {"tuổi", "tháng tuổi", "ngày tuổi"}
_RATIO = re.compile(r"^(?:tỷ lệ|tỉ lệ|tỷ trọng|tỷ suất|tổng số|số lượng|số)\s+", re.IGNORECASE)
_OF_NUMBER = re.compile(r"\s+(?:tổng\s+)?số\s")
_EQUIVALENT = re.compile(
    r"(?<!\w)(?:tương đương|tương ứng|chiếm)\s+(?:với\s+)?(?:(?:khoảng|gần|trên|hơn)\s+)?$", re.IGNORECASE
)
_BASE = re.compile(r"\s+[^\W\d_][^,;:.()\d]*(?:,|\svà)\s+", re.IGNORECASE)
_OF_BASE = re.compile(r"\s+(?:tổng|GR?DP|dân số|số)(?!\w)", re.IGNORECASE)
_SIGN = re.compile(r"[<>≤≥~≈=]")
_DIMENSION = re.compile(r"(?:dài|rộng|cao|sâu|dày|nặng)", re.IGNORECASE)
_SUM = re.compile(r"(?:dự toán|kinh phí|vốn|số tiền|mức|số vốn|tổng số tiền|tổng kinh phí|ngân sách)", re.IGNORECASE)
_USE = re.compile(r"\s*((?:để|cho|bổ sung|hỗ trợ|thực hiện|từ nguồn|từ|của|chi)\s+[^,;:.()\d]{2,90})", re.IGNORECASE)
_FEW_WORDS = 6


def read_indicators(text: str, spans: list[AmountSpan], times: Sequence[tuple[int, int]]) -> list[str]:
    """For each amount of ``text`` what it measures, empty when the grammar cannot say; ``times`` are spans of periods."""
    label = _LABEL.match(text)
    blanks = [*times, (0, label.end() if label else 0)]
    masked = join_pairs(_blanked(text, [span for span in blanks if not _touches(span, spans)]))
    found: list[str] = []
    subjects: list[str] = []  # what an amount without an indicator of its own goes on with
    said: list[str] = []
    ends_of_comparisons: set[int] = set()
    in_order = names_in_order(masked, spans)
    reached: dict[int | None, int] = {}  # how far the amounts before it have used the text, for each parenthesis
    for index, span in enumerate(spans):
        around = parenthesis_around(masked, span.start)
        start = clause_start(masked, span.start)
        comparison = read_comparison(text, span, goes_on=_goes_on(text, spans, index, ends_of_comparisons))
        if comparison is not None:
            ends_of_comparisons.add(comparison.end)
        left, goes_on = _left_of(masked, start, spans, index, reached.get(around, 0))
        previous = (
            _gone_on_from(spans, subjects, index, is_new_clause=around is None and reached.get(around, 0) <= start)
            if goes_on
            else ""
        )
        if index and previous and previous == _named_after(masked, spans[index - 1]):
            previous = "" if _named_after(masked, span) else previous  # «12% đối với A; 16% đối với B»
        if index and _is_share_beside(masked, spans[index - 1], span):
            previous = ""
        phrase, end = _choose(masked, span, spans[index + 1 :], left, previous, compared=comparison is not None)
        phrase = in_order.get(index, phrase)
        if index and _DIMENSION.fullmatch(phrase.strip()) and counts_nouns(spans[index - 1].amount.unit):
            phrase = f"{right_phrase(masked, spans[index - 1], [span])[0]} {phrase}"
        if index and _TOTAL.fullmatch(text, spans[index - 1].end, span.start):
            # «45,6 tỷ đồng/78 tỷ đồng»: of what the second is the whole only its own noun says
            own = right_phrase(masked, span, spans[index + 1 :])[0] if counts_nouns(span.amount.unit) else ""
            phrase = own if len(own.split()) > len((span.amount.unit or "").split()) else ""
        elif index and _is_share_of(masked, spans[index - 1], span, around):
            phrase = found[index - 1]
        elif around is not None and (
            phrase.strip() in {"", span.amount.unit} or _is_apposed(masked, spans, index, reached)
        ):
            phrase = _choose(masked, span, [], read_left(masked[clause_start(masked, around) : around]), "")[0]
        found.append(_with_scope(tidy(phrase, text), text, start, span, spans[:index]))
        is_total = index > 0 and _TOTAL.fullmatch(text, spans[index - 1].end, span.start) is not None
        subjects.append(subjects[-1] if is_total else found[-1])
        said.append(found[-1] if comparison is None else _compared(found[-1], comparison))
        following = spans[index + 1].start if index + 1 < len(spans) else len(text)
        reached[around] = max(end, comparison.end if comparison else 0, _recipient_end(masked, span, following))
    return said


def _named_after(text: str, span: AmountSpan) -> str:
    """What «đối với …», «cho …» after an amount names."""
    return _TO_WHOM.sub("", _recipient(text, span)).strip()


def _is_share_beside(text: str, before: AmountSpan, span: AmountSpan) -> bool:
    """Whether a share right after another one has a base of its own: «55% GDP, 35% tổng thu ngân sách»."""
    between = text[before.end : span.start]
    shares = before.amount.unit == span.amount.unit == "%" and not span.amount.change
    return shares and bool(_BASE.fullmatch(between)) and bool(_OF_BASE.match(text, span.end))


def _is_share_of(text: str, before: AmountSpan, span: AmountSpan, around: int | None) -> bool:
    """Whether the parentheses after a count hold nothing but its share: «15/20 xã (75%)»."""
    if around is None or span.amount.unit != "%" or not counts_nouns(before.amount.unit):
        return False
    return not text[before.end : around].strip() and not text[around + 1 : span.start].strip()


def _is_apposed(text: str, spans: list[AmountSpan], index: int, reached: dict[int | None, int]) -> bool:
    """Whether an amount alone in parentheses is the value of the phrase before them that no amount has used: «thu ngân sách
    đạt khá cao (trên 60%)»."""
    around = parenthesis_around(text, spans[index].start)
    if around is None or text[around + 1 : spans[index].start].strip():
        return False
    if index and spans[index - 1].amount.unit == "%" and "," not in text[spans[index - 1].end : around]:
        return False  # «chiếm 75% tổng vốn (91 tỷ đồng)»: the phrase is what the share is of
    before = max([reached.get(parenthesis_around(text, around), 0), *(span.end for span in spans[:index])])
    left = read_left(text[max(before, clause_start(text, around)) : around])
    return bool(left.phrase) and (left.linked or left.headed)


def _with_scope(phrase: str, text: str, start: int, span: AmountSpan, before: list[AmountSpan]) -> str:
    """``phrase`` with «bình quân cả nước», «của cả nước» where the amount is the whole country's and no figure of the place."""
    used = max([start, *(other.end for other in before if other.end <= span.start)])
    said = _SCOPE_BEFORE.search(text, used, span.start) or _SCOPE_AFTER.match(text, span.end)
    if said is None or said[1].lower().split()[-1] in phrase.lower().split():
        return phrase
    return f"{phrase} {' '.join(said[1].lower().split())}".strip()


def _goes_on(text: str, spans: list[AmountSpan], index: int, compared: set[int]) -> bool:
    """Whether only «và» stands between the end of a comparison and an amount: «104% dự toán … và 85% dự toán tỉnh giao»."""
    return any(_AND_ONLY.fullmatch(text, end, spans[index].start) for end in compared if end <= spans[index].start)


def _compared(phrase: str, comparison: Comparison) -> str:
    """«thu ngân sách so với dự toán»: a share of a plan and a growth are no values of what they compare."""
    standard = comparison.words.partition("so với ")[2]
    if phrase.lower() in {"hoàn thành", "thực hiện", "đạt"}:
        return f"{phrase} {standard}"
    return phrase if standard in phrase and phrase != standard else f"{phrase} {comparison.words}".strip()


def _left_of(text: str, start: int, spans: list[AmountSpan], index: int, reached: int) -> tuple[Left, bool]:
    """The words of its clause left of an amount that no amount before it has used, and whether there is such an amount
    that it may go on from («…, tăng 8%»)."""
    span = spans[index]
    used = max(start, reached) if reached <= span.start else max(start, spans[index - 1].end)
    between = without_parentheses(text[used : span.start])
    if used > start and (rest := _REST_OF_NOUN.match(between)):
        between = between[rest.end() :]
    if used > start and "," in between:
        between = between[between.index(",") :]
    left = read_left(between)
    if used > start and _is_qualifier(spans[index - 1]) and not _BREAK.search(between):
        whole = read_left(text[start : span.start])
        left = whole if whole.linked and whole.headed else left
    return left, index > 0 and (used > start or start > 0)


def _gone_on_from(spans: list[AmountSpan], found: list[str], index: int, *, is_new_clause: bool) -> str:
    """The indicator that an amount without one of its own goes on with: the one before it, or in a new clause («; năm 2022
    là 5 tỷ đồng») the first of the same unit."""
    same = [name for span, name in zip(spans, found, strict=False) if span.amount.unit == spans[index].amount.unit]
    named = next((name for name in reversed(found) if name), "")
    return same[0] if is_new_clause and same else named


def _choose(
    text: str, span: AmountSpan, following: list[AmountSpan], left: Left, previous: str, *, compared: bool = False
) -> tuple[str, int]:
    """The indicator and how far right of the amount it reaches; what it is ``compared`` with is no part of it."""
    unit = span.amount.unit
    if previous and span.amount.change and left.phrase.lower() in {"mức", "tốc độ", "duy trì mức", "đà"}:
        return previous, span.end  # «…, duy trì mức tăng 5%»
    if left.phrase and _SIGN.match(text, span.start):
        left = replace(left, linked=True)  # «đất dịch vụ <10% diện tích»
    if previous and unit == "%" and not (left.phrase or left.acting) and _EQUIVALENT.search(text, 0, span.start):
        return previous, span.end
    if unit == "%" and left.clause and not (left.phrase or left.acting) and _EQUIVALENT.search(text, 0, span.start):
        return left.clause, span.end  # «Mùa mưa …, chiếm 70% lượng mưa»
    if left.phrase and not left.linked and _SUM.fullmatch(left.phrase) and (use := _USE.match(text, span.end)):
        return f"{left.phrase} {use[1]}", use.end()
    if unit is None:
        return (left.phrase if left.linked or left.headed else ""), span.end
    if unit in _AGES:
        return _RATIO.sub(
            "", f"{left.phrase or left.acting or left.clause or previous} {_recipient(text, span)}"
        ), span.end
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
    recipient = _recipient(text, span)
    if left.phrase or left.acting or (left.clause and (recipient or not previous)):
        return f"{left.phrase or left.clause or left.acting} {recipient}", span.end
    if recipient and not previous:
        return _TO_WHOM.sub("", recipient), span.end
    if previous and recipient:
        return f"{_TO_SOMEBODY.sub('', previous)} {recipient}", span.end
    return previous, span.end


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


def _recipient(text: str, span: AmountSpan) -> str:
    """«cho …», «đối với …» right after an amount."""
    match = _RECIPIENT.match(text, span.end)
    if match is None and (counted := _COUNTED_RECIPIENT.match(text, span.end)):
        return f"{counted[1]} {counted[2]}"
    return match[1] if match else ""


def _recipient_end(text: str, span: AmountSpan, following: int) -> int:
    """Where «đối với …» after an amount ends, before an «và» that leads to the next one; 0 when there is none."""
    match = _RECIPIENT.match(text, span.end, following)
    if match is None:
        return 0
    joined = _AND.search(text, span.end, following)
    return min(match.end(), joined.start()) if joined else match.end() if match.end() < following else 0


def _is_qualifier(span: AmountSpan) -> bool:
    """Whether the amount may only describe who is counted: «từ 15 tuổi», «có 3 con», and no share, change or money."""
    unit = span.amount.unit
    return unit is not None and span.amount.change is None and unit != "%" and "money" not in unit_dimension(unit)


def _touches(blank: tuple[int, int], spans: list[AmountSpan]) -> bool:
    return any(blank[0] < span.end and span.start < blank[1] for span in spans)


def _blanked(text: str, stretches: list[tuple[int, int]]) -> str:
    """``text`` with the stretches blanked out, same length, so that they are no part of an indicator."""
    for start, end in stretches:
        text = text[:start] + " " * (end - start) + text[end:]
    return text
