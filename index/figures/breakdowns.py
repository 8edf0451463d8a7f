"""Amounts that break another one down: in parentheses after it, in a list under a label, beside it with a base of their own."""

from __future__ import annotations

import re

from index.figures.apposition import is_share_beside
from index.figures.clauses import clause_start, counts_nouns, parenthesis_around, right_phrase
from index.figures.partition import kinds_counted
from index.figures.standards import plan_of
from index.figures.standing import Place
from index.figures.tidying import tidy
from vietnamese.units import unit_dimension

_STANDARD = re.compile(r"(?<!\w)(?:so với|lần)\s+(cùng kỳ(?:[^,;()]*\S)?)?\s*$", re.IGNORECASE)
_PLAN_BEFORE = re.compile(
    r"(?<!\w)(?:thấp|cao|ít|nhiều|nhỏ|lớn)\s+hơn\s+(?:so với\s+)?(kế hoạch|chỉ tiêu|dự toán|mục tiêu)\s*$",
    re.IGNORECASE,
)
_BEYOND = re.compile(
    r"[\s,]*((?:vượt|cao hơn|thấp hơn)\s+(?:kế hoạch|chỉ tiêu|dự toán|mục tiêu))\s+(?:là\s+|khoảng\s+|gần\s+|trên\s+)?",
    re.IGNORECASE,
)
_NEXT_ITEM = re.compile(r"\)\s*(?:,\s*và|,|và)\s+([^,;:.()\d]{3,60}?)\s*$")
_OTHER = re.compile(
    r"(?:kế hoạch|dự toán|cùng kỳ|năm|tháng|quý|kỳ|chỉ tiêu|mục tiêu|quy định|cả nước|toàn quốc|bình quân|trung bình|tăng|giảm|"
    r"chiếm|đạt|bằng|tương đương|riêng|trong đó|trước (?:đây|đó)|quy đổi|hoặc|hiện)(?!\w)",
    re.IGNORECASE,
)
_MEASURES = (
    r"mức|tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|cơ cấu|định mức|giá|học phí|lệ phí|phí|năng suất|sản lượng|diện tích|thời gian|tốc độ|"
    r"chiều dài|số lượng|quy mô"
)
_LABEL = re.compile(rf"\W*((?:{_MEASURES})(?!\w)[^:;,.()\d]{{0,60}}?)\s*:\s+(?=[^\W\d_])", re.IGNORECASE)
_MEASURE = re.compile(rf"(?:{_MEASURES}|tổng|số|thu|chi|vốn|kinh phí|ngân sách|thời hạn|GR?DP)(?!\w)", re.IGNORECASE)
_SENTENCE = re.compile(r"[.!?](?=\s)|\n")
_RATIO = re.compile(r"^(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng)\s+", re.IGNORECASE)
_BARE_END = re.compile(r"\s*[,;)]")
_COURSE = re.compile(  # «cơ cấu kinh tế tiếp tục chuyển dịch đúng hướng: …»: what became of it is no part of its name
    r"\s+(?:(?:tiếp tục|đã|có(?: sự)?)\s+)*chuyển (?:dịch|biến)(?!\w).*$", re.IGNORECASE
)
_FEW_WORDS, _LABEL_WORDS = 4, 8
_NOT_ADDED = {"share", "age", "temperature"}


def beyond_plan(at: Place, _phrase: str) -> str | None:
    """«765 tỷ đồng (vượt dự toán 23 tỷ đồng)»: by how much the same is beyond its plan; «thấp hơn kế hoạch (95,2%)»: its plan."""
    if not at.index or not at.found[-1]:
        return None
    if at.around is not None and at.alone and (said := _PLAN_BEFORE.search(at.text, 0, at.around)):
        return f"{said[1].lower()} {at.found[-1]}"
    after = at.around + 1 if at.around is not None else at.spans[at.index - 1].end
    beyond = _BEYOND.fullmatch(at.text, after, at.span.start)
    return f"{at.found[-1]} {beyond[1].lower()}" if beyond else None


def counted_again(at: Place, phrase: str) -> str | None:
    """«8 lớp cho 200 người (giai đoạn 2022 – 2023: 3 lớp, 80 người)»: of those counted before the parentheses."""
    if (
        at.around is None
        or at.outside is None
        or phrase.strip().lower() not in {"", (at.span.amount.unit or "").lower()}
    ):
        return None
    start = clause_start(at.text, at.around)
    before = zip(reversed(at.spans[: at.outside + 1]), reversed(at.found[: at.outside + 1]), strict=True)
    same = (name for other, name in before if other.start >= start and other.amount.unit == at.span.amount.unit)
    return next(same, None) if counts_nouns(at.span.amount.unit) else None


def level_of_standard(at: Place, _phrase: str) -> str | None:
    """«… so với năm 2019 (111,2)», «… so với năm 2033 (88,1 điểm, hạng 15)»: the same, then."""
    if at.around is None or not at.index or at.text[at.around + 1 : at.span.start].strip():
        return None
    said = _STANDARD.search(at.text, 0, at.around)
    if said is None:
        return None
    same = [
        name
        for place, (other, name) in enumerate(zip(at.spans, at.found, strict=False))
        if other.amount.unit == at.span.amount.unit and other.amount.change is None and name
        if plan_of(at.text, at.spans, place) is None
    ]
    return f"{(same or at.found)[-1]} {'cùng kỳ' if said[1] else ''}".strip()


def item_in_parentheses(at: Place, _phrase: str) -> str | None:
    """«tỷ lệ A (68%) và tầm soát B (55%)»: the item before its parentheses."""
    if not at.alone or at.before is None or at.around is None or parenthesis_around(at.text, at.before.start) is None:
        return None
    item = _NEXT_ITEM.search(at.text, at.before.end, at.around)
    return item[1] if item else None


def count_of_share(at: Place, _phrase: str) -> str | None:
    """«tỷ lệ số xã đạt chuẩn 50% (8 xã)»: those that the share is of."""
    share = at.share_outside
    unit = at.span.amount.unit or ""
    if share is None or not counts_nouns(unit) or not _BARE_END.match(at.text, at.span.end):
        return None
    whose = _RATIO.sub("", at.found[share])
    return whose if whose != at.found[share] and unit.lower() in whose.lower() else None


def kind_counted(at: Place, phrase: str) -> str | None:
    """«16 đơn vị hành chính (11 phường, 5 xã)»: each kind by its own noun."""
    if at.around is None or phrase.strip() not in {"", at.span.amount.unit}:
        return None
    before = [place for place in range(at.index) if at.spans[place].end <= at.around][-1:]
    return at.span.amount.unit if before and at.index in kinds_counted(at.text, at.spans, before[0]) else None


def part_in_parentheses(at: Place, phrase: str) -> str | None:
    """«tuổi thọ trung bình 73,8 tuổi (nam 71,2 tuổi, nữ 76,5 tuổi)»: the same of a part; parts of a sum are told by their
    whole."""
    whole, words = at.outside, phrase.split()
    if whole is None or not 0 < len(words) <= _FEW_WORDS or at.spans[whole].amount.unit != at.span.amount.unit:
        return None
    unit = at.span.amount.unit or ""
    adds_up = "/" not in unit and unit_dimension(unit) not in _NOT_ADDED
    if adds_up or at.span.amount.change or _OTHER.match(phrase.strip()) or _MEASURE.match(phrase.strip()):
        return None
    named = at.found[whole]
    return None if not named or phrase.strip().lower() in named.lower() else f"{named} {phrase.strip()}"


def item_under_label(at: Place, phrase: str) -> str | None:
    """«Mức hỗ trợ: nhà sập 60 triệu đồng, …»: the item with the measure that the label before the colon names."""
    item = phrase.strip()
    if (
        not item
        or _MEASURE.match(item)
        or _OTHER.match(item)
        or counts_nouns(at.span.amount.unit)
        or at.around is not None
    ):
        return None
    sentence = max((match.end() for match in _SENTENCE.finditer(at.text, 0, at.span.start)), default=0)
    first = next(other for other in at.spans if other.start >= sentence)
    label = _LABEL.match(at.text[sentence : first.start])
    name = _COURSE.sub("", label[1]) if label else ""
    if not name or len(name.split()) > _LABEL_WORDS or name.lower().strip() in item.lower():
        return None
    return f"{name} {tidy(item, item)}"


def base_beside(at: Place, phrase: str) -> str | None:
    """«tiêm phòng 80% tổng đàn gia súc, 70% tổng đàn gia cầm»: the same of another base."""
    if at.before is None or not is_share_beside(at.text, at.before, at.span):
        return None
    base = right_phrase(at.text, at.before, [at.span])[0]
    shared = at.found[-1].removesuffix(base).strip() if base and at.found[-1].endswith(base) else ""
    return f"{shared} {phrase.strip()}" if shared else None


def under_threshold(at: Place, _phrase: str) -> str | None:
    """«Cơ sở có lượng rác dưới 1 m3: …; từ 1 m3 trở lên: 180.000 đồng»: those of the first item, beyond its threshold."""
    if at.before is None or at.text[at.before.end : at.span.start].strip() != ":" or at.start == 0:
        return None
    first = at.spans[0]
    if (
        at.text[at.start : at.before.start].strip().lower() not in {"", "từ"}
        or first.end > at.start
        or first.amount.unit != at.before.amount.unit
    ):
        return None
    stem = at.text[clause_start(at.text, first.start) : first.start].strip()
    return f"{stem} {at.text[at.start : at.before.end].strip()}" if stem and ":" not in stem else None
