"""Tells which calculation a question asks for: a share, a ratio, a sum, a difference, a growth."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from actions.figures.comparison_asked import AMOUNT_OF_CHANGE, THAN_AT_TIME
from actions.figures.versions import EARLIER_ASKED, core
from actions.question import Question
from actions.reckoning.arithmetic import Operand
from actions.words import cues
from actions.words.asked_unit import SHARE_ASKED, base_unit
from index.model import Figure, FigureKind
from vietnamese.folding import fold
from vietnamese.period import Period, year_period

SHARE = re.compile(
    r"\b(?:(?:bang|la|duoc) (?:khoang )?(?:may|bao nhieu) phan|chiem|phan tram|"
    r"ty le|ti le|(?<!\d )ty trong|ti trong|percent|share)\b|%"
)
RATIO = re.compile(r"\bgap (?:may|bao|doi|ba|\d)|\b(?:may lan|bao nhieu lan|chia cho|times)\b")
DIVIDED = re.compile(  # the order is said: «tổng chi bằng mấy phần trăm tổng thu»
    r"\bchia cho\b|\bchia\b.*\bduoc\b|"
    r"\bbang (?:khoang )?(?:may|bao nhieu) ?(?:phan(?: tram)?|%) (?:cua )?[^\W\d_]+ [^\W\d_]|"
    r"\bchiem (?:khoang )?(?:may|bao nhieu) ?(?:phan(?: tram)?|%) (?:cua |trong |so voi )?(?:tong )?(?:thu|chi|ngan sach|von)\b"
)
SUM = re.compile(r"\b(?:cong|gop|tong cua|tong cong|cong lai|gop lai|sum|altogether)\b")
ALL_TOLD = re.compile(r"\btong cong (?:la |khoang |chung )*(?:bao nhieu|may)\b")
APART = re.compile(  # «thu thấp hơn chi mấy phần trăm», «so với chi thì thu thiếu mấy phần trăm»
    r"(?<!chiem )(?<!da dat )(?<!thu dat )(?<!chi dat )\b(?:hon|kem|chenh|lech)\b(?! (?:ke hoach|du toan|chi tieu|muc))|"
    r"\bso voi\b.*\b(?:thieu|kem|hut|vuot|du)\b"
)
BESIDE_FIRST = re.compile(r"\W*(?:(?:vay|the|rua|neu|con|tinh ra|ma) )*so voi\b")
BALANCE = re.compile(
    r"bội (?:chi|thu)|thâm hụt|thặng dư|(?<!vốn )(?<!nguồn )cân đối (?:ngân sách|thu chi)|"
    r"\bđủ (?:để |mà |tiền )?(?:bù )?(?:để )?chi\b|bù (?:được |đủ )?chi\b|\bâm (?:mất |tới )?(?:bao nhiêu|mấy)\b",
    re.IGNORECASE,
)
TRADE_BALANCE = re.compile(r"xuất siêu|nhập siêu|cán cân (?:thương mại|xuất nhập khẩu|mậu dịch)", re.IGNORECASE)
BALANCES = ((BALANCE, "thu ngân sách với chi ngân sách"), (TRADE_BALANCE, "xuất khẩu với nhập khẩu"))
PERCENTAGE_POINTS = re.compile(r"điểm (?:phần trăm|%)", re.IGNORECASE)
GREW = re.compile(r"\b(?:tang|giam|tang truong|grew|fell|rose)\b")
UP_OR_DOWN = re.compile(  # «tăng hay giảm so với năm ngoái»
    r"\b(?:tăng|giảm|nhiều|ít|cao|thấp|hơn)(?: hơn| lên| đi)? (?:hay|hoặc)(?: là)? (?:tăng|giảm|nhiều|ít|cao|thấp|kém)\b",
    re.IGNORECASE,
)
TOTAL_ASKED = re.compile(r"\btong\b")
SEIZES = re.compile(  # «chiếm đất», «lấn chiếm»: no share
    r"\b(?:lấn|xâm) chiếm\b|\bchiếm (?=(?:đất|rừng|lòng|lề|vỉa|hành lang|mương|kênh|đường|dụng|đoạt|hữu|đóng|giữ)\b)",
    re.IGNORECASE,
)
GIVES = re.compile(r"\b(?:đóng )?góp\b(?! lại)", re.IGNORECASE)  # without its marks it would be «gộp», to add up
DIFFERENCE = re.compile(
    r"\b(?:chenh|lech|hon|kem|vuot(?! (?:ke|du toan|chi tieu|muc))|hieu so|tru|thieu(?! nhi)|"
    r"thua|boi chi|boi thu|thang du|can doi|difference|gap between|bigger|larger|exceeds?)\b"
)
MORE_THAN = re.compile(r"\b(?:hon|kem) (?=\d)")  # «cộng lại hơn 2.400 tỷ»: a bound, where a sum is asked for
WORD = re.compile(r"[^\W\d_]+")
SPELLED = {  # words of calculation, and how they are written: «công» and «hòn» are none
    "cong": "cộng",
    "gop": "gộp",
    "gap": "gấp",
    "hon": "hơn",
    "kem": "kém",
    "lech": "lệch",
    "chenh": "chênh",
    "tru": "trừ",
    "thieu": "thiếu",
    "thua": "thừa",
    "vuot": "vượt",
    "tong": "tổng",
    "tang": "tăng",
    "giam": "giảm",
}
UNTIL_ENOUGH = re.compile(  # «còn phải có thêm mấy … nữa mới đủ»: what a result lacks to its target
    r"(?:bao nhiêu|mấy|nhiêu)\b[^?]*\b(?:mới|cho|là|thì|cho kịp) (?:đủ|đạt)"
    r"(?= (?:chỉ tiêu|mục tiêu|kế hoạch|dự toán|số|mức|như|ạ|vậy|thế|nhỉ|hả)|\W*$)",
    re.IGNORECASE,
)
STILL_SHORT = re.compile(  # «còn thiếu bao nhiêu nữa», «còn phải thu bao nhiêu nữa mới đủ» of a target
    r"\bcòn (?:thiếu|hụt|kém|phải [^\W\d_]+|cần [^\W\d_]+)(?: [^\W\d_]+){0,3}? (?:bao nhiêu|mấy|nhiêu)\b(?! ?(?:phần trăm|%))"
    r"[^?]*\bnữa\b|\bcòn (?:bao nhiêu|mấy|nhiêu)\b[^?]*\bnữa\b[^?]*\b(?:đạt|đủ|xong)\b",
    re.IGNORECASE,
)
RISES = (  # «từ 22 điểm lên mức 2029 thì thêm mấy điểm»
    r"\btừ \d[^?]*\blên (?:mức|tới|đến|bằng|chỉ tiêu|kế hoạch)\b[^?]*\bthêm\b[^?]*?(?:bao nhiêu|mấy|nhiêu)\b"
)
STILL_LACKING = re.compile(r"\bcòn (?:thiếu|hụt)\b", re.IGNORECASE)  # «còn thiếu bao nhiêu vốn» of the work spoken of
ADDED_UNTIL = re.compile(  # «phải sắm thêm bao nhiêu cái để đạt mục tiêu»: what a target has beyond what there is
    rf"{RISES}|"
    r"\bthêm\b[^?]*?(?:bao nhiêu|mấy|nhiêu)\b[^?]*\b(?:để|mới|cho|là|thì|cho kịp) (?:đủ|đạt|bằng|tới|đến)\b|"
    r"\b(?:để|mới|muốn) (?:đủ|đạt)\b[^?]*\bthêm\b[^?]*?(?:bao nhiêu|mấy|nhiêu)\b",
    re.IGNORECASE,
)
STILL_TO_COME = re.compile(r"\b(?:còn|thêm|nữa)\b", re.IGNORECASE)
FROM_TO = re.compile(
    r"\btừ (?:năm )?(?P<first>(?:19|20)\d{2})\s*(?:đến|tới|sang|qua|lên|[-–])\s*(?:hết )?(?:năm )?(?P<last>(?:19|20)\d{2})\b",
    re.IGNORECASE,
)
SET = r"(?:kế hoạch|chỉ tiêu|mục tiêu|dự toán|(?:mức|mục|số|con số) (?:được |đã )?(?:giao|đề ra|đặt ra))"
SHORT_OF_PLAN = re.compile(  # «thiếu bao nhiêu tấn so với kế hoạch», «so với mức giao thì hụt mấy tấn»
    rf"\b(?:thiếu|hụt|kém|thấp hơn|vượt|cao hơn|hơn)\b(?: mất| đi| tới| được)?(?: khoảng)? (?:bao nhiêu|mấy|nhiêu)\b[^?]*{SET}|"
    rf"\bso với {SET}\b[^?]*\b(?:thiếu|hụt|kém|thấp hơn|vượt|cao hơn|hơn)\b(?: mất| đi| tới| được)?(?: khoảng)? "
    r"(?:bao nhiêu|mấy|nhiêu)\b|"
    rf"\b(?:vượt|hụt|thiếu)(?: so với)? {SET}(?: (?:được )?giao| đề ra)?(?: là| mất| tới| được| khoảng)* "
    r"(?:bao nhiêu|mấy|nhiêu)\b(?! ?(?:phần trăm|%|lần))",
    re.IGNORECASE,
)
MORE_BY = re.compile(  # «so với 6 tháng năm ngoái thì khách nhiều hơn được bao nhiêu lượt»; than a time, not than another thing
    r"\bso với (?=(?:\d+|sáu|chín|ba) tháng|quý|cùng kỳ|năm|hồi|đầu năm|tháng)[^?.;]*"
    r"\b(?:nhiều|ít|cao|thấp|đông|lớn|nhỏ) hơn(?: được| là| khoảng| chừng)* (?:bao nhiêu|mấy)\b",
    re.IGNORECASE,
)


def asked_words(text: str) -> str:
    """Return the folded words of a question in which a calculation is sought, without those that only look like its words."""
    folded = fold(WORD.sub(_only_as_spelled, GIVES.sub(" ", SEIZES.sub(" ", text))))
    return SHARE.sub(" ", folded) if PERCENTAGE_POINTS.search(text) else folded  # shares differ by points


def _only_as_spelled(match: re.Match[str]) -> str:
    """Return a word, or nothing for one with other marks than the word of calculation that it looks like: «công nghệ»."""
    word = match.group().lower()
    spelled = SPELLED.get(fold(word), word)
    return match.group() if word in (spelled, fold(word), "góp") else " "


def asks_between(text: str) -> bool:
    """Tell whether words ask for what two amounts make: their sum, their difference, how many times one is the other."""
    plain = any(cue.search(asked_words(text)) for cue in (RATIO, SUM, DIFFERENCE))
    return plain or cues.BEYOND_OTHER.search(text) is not None


def reckons_with_given(question: Question) -> bool:
    """Tell whether a question asks for a calculation with amounts that it gives itself: «tổng của 896,6 với 1.445 tỷ»."""
    return len(question.amounts) > 1 and asks_calculation(question)


def asks_calculation(question: Question) -> bool:
    """Tell whether the words of a question ask to work something out."""
    text = asked_words(question.text)
    asked = any(cue.search(text) for cue in (SHARE, RATIO, SUM, TOTAL_ASKED, DIFFERENCE))
    asked = asked or cues.BEYOND_OTHER.search(question.text) is not None
    balance = any(cue.search(question.text) for cue, _ in BALANCES)
    return asked or balance or asks_what_is_short(question.text) or asks_change_between(question)


def asks_what_is_short(text: str) -> bool:
    """Tell whether a question asks for the amount that a result lacks to its target or has beyond it, and for no share."""
    short = SHORT_OF_PLAN.search(text) is not None and SHARE_ASKED.search(text) is None
    return short or any(cue.search(text) for cue in (UNTIL_ENOUGH, STILL_SHORT, ADDED_UNTIL))


def asks_to_be_added(text: str) -> bool:
    """Tell whether a question asks how much has to be added to what there is until a target is met."""
    more = STILL_TO_COME.search(text) is not None and UNTIL_ENOUGH.search(text) is not None
    return more or any(cue.search(text) for cue in (STILL_SHORT, ADDED_UNTIL))


def asks_what_is_missing(text: str) -> bool:
    """Tell whether a question asks what is still missing to a target, not how much that is («bao nhiêu mới gọi là đạt»)."""
    short = SHORT_OF_PLAN.search(text) is not None and SHARE_ASKED.search(text) is None
    return short or asks_to_be_added(text)


def asks_change_between(question: Question) -> bool:
    """Tell whether a question asks by how much one thing changed between two times or by an adjustment."""
    if PERCENTAGE_POINTS.search(question.text) and SHORT_OF_PLAN.search(question.text):
        return True
    if question.follow_up and THAN_AT_TIME.search(question.text):
        return True
    two = len(question.periods) > 1 or EARLIER_ASKED.search(question.text) is not None
    two = two or question.follow_up or (bool(question.periods) and "so với" in question.text.lower())
    two = two or years_between(question) is not None
    return two and any(cue.search(question.text) for cue in (AMOUNT_OF_CHANGE, MORE_BY, UP_OR_DOWN))


def years_between(question: Question) -> tuple[Period, Period] | None:
    """Return the two years of «từ 2031 tới 2034 diện tích lúa giảm mấy héc ta»; None where a question names no such two."""
    said = FROM_TO.search(question.text)
    if said is None or len(question.periods) != 1:
        return None
    first, last = int(said["first"]), int(said["last"])
    asked = question.periods[0]
    return (year_period(first), year_period(last)) if (asked.start.year, asked.end.year) == (first, last) else None


def are_shares_of_two_times(figures: Sequence[Figure]) -> bool:
    """Tell whether the first two figures are shares of one thing at two times, which differ by percentage points."""
    first, second = figures[:2]
    one_thing = core(first.indicator) == core(second.indicator) and base_unit(first) == base_unit(second) == "%"
    return one_thing and first.period != second.period


def _are_shares_moved(text: str, figures: Sequence[Figure]) -> bool:
    """Tell whether two shares of two times are set apart by percentage points: of one thing, or of what «giảm mấy điểm»."""
    of_times = figures[0].period != figures[1].period and all(base_unit(figure) == "%" for figure in figures[:2])
    return are_shares_of_two_times(figures) or (of_times and GREW.search(text) is not None)


def operation_asked(text: str, figures: Sequence[Figure]) -> tuple[str, list[Figure]]:
    """Return which calculation the folded words ask for, and the figures in its order."""
    by_size = sorted(figures[:2], key=lambda figure: -Operand.of(figure).in_unit(figures[0].amount.unit or ""))
    if SHARE.search(text) and not RATIO.search(text) and _are_shares_moved(text, figures):
        return "difference", by_size
    if SHARE.search(text) and GREW.search(text) and (_are_two_times(figures) or _are_of_two_times(text, figures)):
        return "growth", sorted(figures[:2], key=lambda figure: figure.period.end if figure.period else date.min)[::-1]
    if SHARE.search(text) and APART.search(text) and not _are_two_times(figures):
        return "apart", list(figures[:2]) if not BESIDE_FIRST.match(text) else list(figures[:2])[::-1]
    if SHARE.search(text) and (of_plan := _result_and_target(figures)):
        return "share", of_plan
    if SHARE.search(text):
        as_said = DIVIDED.search(text) or _are_two_times(figures)  # of two times neither is a part of the other
        return "share", list(figures[:2]) if as_said else by_size[::-1]
    if RATIO.search(text):
        return "ratio", by_size
    one_thing = len({core(figure.indicator) for figure in figures}) == 1  # «so sánh tổng thu năm nay và năm ngoái»
    levels = one_thing and all(figure.amount.change is None for figure in figures)
    if levels and GREW.search(text) and ALL_TOLD.search(text):
        return "difference", by_size  # «từ năm 2031 tới năm 2034 giảm tổng cộng mấy héc ta»
    if (SUM.search(text) or (TOTAL_ASKED.search(text) and not one_thing)) and not DIFFERENCE.search(
        MORE_THAN.sub(" ", text)
    ):
        return "sum", list(figures)
    return "difference", by_size


def _result_and_target(figures: Sequence[Figure]) -> list[Figure]:
    """Return the result and the target of one thing, which is held against it however much more was reached; else none."""
    results = [item for item in figures[:2] if item.kind is not FigureKind.PLAN]
    targets = [item for item in figures[:2] if item.kind is FigureKind.PLAN]
    one_thing = len({core(item.indicator) for item in figures[:2]}) == 1
    return [*results, *targets] if len(results) == len(targets) == 1 and one_thing else []


def in_order_of_time(text: str, figures: Sequence[Figure]) -> list[Figure]:
    """Return the amounts of one thing at two times, the later first, where folded words ask how it moved; else none."""
    if not GREW.search(text) or not _are_two_times(figures) or any(figure.amount.change for figure in figures):
        return []
    return sorted(figures[:2], key=lambda figure: figure.period.end if figure.period else date.min, reverse=True)


def _are_of_two_times(text: str, figures: Sequence[Figure]) -> bool:
    """Tell whether one of two figures of different times grew to the other: neither is a part that «chiếm» so much."""
    first, second = figures[:2]
    dated = first.period is not None and second.period is not None and first.period != second.period
    return dated and "chiem" not in text and base_unit(first) == base_unit(second) != "%" and first.parent != second.id


def _are_two_times(figures: Sequence[Figure]) -> bool:
    """Tell whether the first two figures are amounts of one thing at two times."""
    first, second = figures[:2]
    one_thing = core(first.indicator) == core(second.indicator) and base_unit(first) != "%"
    return one_thing and first.period is not None and second.period is not None and first.period != second.period
