"""Which change or comparison of a figure a question asks for: against the plan, the year before, or by how much it changed."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.finding.figure_rank import FigureMatch
from actions.question import Question
from actions.words import cues
from actions.words.asked_unit import SHARE_ASKED
from index.figures.kinds import names_year_before
from index.model import Figure, FigureKind
from vietnamese.folding import fold

CHANGE_ASKED = re.compile(
    r"\b(?:lên (?:hay )?xuống|tăng|giảm|thay đổi|biến động|cắt|nâng|hạ|rút|sụt|tụt|bớt)\b", re.IGNORECASE
)
AMOUNT_OF_CHANGE = re.compile(
    r"\b(?:tăng|giảm|sụt|tụt|bớt)(?: hay (?:tăng|giảm)| thêm| bớt| đi| lên| xuống| được)*,?\s*"
    r"(?:là |khoảng |chừng |tổng cộng |cả thảy |tất cả |(?:ít|nhiều) nhất |tối (?:thiểu|đa) )*(?:bao nhiêu|mấy)|"
    r"\b(?:hơn|kém) (?:so với )?(?:năm )?(?:\d{4}|trước|ngoái)(?: là| được| khoảng)* (?:bao nhiêu|mấy)(?= phần trăm| ?%)|"
    r"\b(?:đắt|cao|rẻ|thấp|mắc) hơn (?:so với )?(?:(?:mức|giá) )?(?:cũ|trước đây|hiện (?:hành|nay))\b[^,.?]{0,8}"
    r"(?:bao nhiêu|mấy)",
    re.IGNORECASE,
)
THAN_AT_TIME = re.compile(  # «vậy hơn năm 2031 mấy con»: by how much what was just told is more
    r"\b(?:hơn|kém|chênh|lệch)(?: (?:so )?với)?(?: hồi| cái)? (?:năm )?(?:19|20)\d{2}(?: là| được| khoảng| chừng)* "
    r"(?:bao nhiêu|mấy)\b|"
    r"\bso với(?: (?:mục tiêu|mốc|mức|hồi|của|cuối|đầu|hết|năm))* (?:19|20)\d{2}\b",
    re.IGNORECASE,
)
SINCE = re.compile(
    r"\b(?:so với|so|hơn)(?: cùng kỳ| hồi)? (?:năm (?:trước|ngoái|rồi)|(?:năm )?(?:19|20)\d{2})\b", re.IGNORECASE
)
_AGAINST = (
    r"ước (?:thực hiện )?(?:năm )?\d{4}|kế hoạch|dự toán|chỉ tiêu|mục tiêu|cùng kỳ|năm trước|tháng trước|quý trước|"
    r"(?:(?:đầu|giữa|cuối) )?năm \d{4}|(?:tháng \d{1,2}|quý [IV]+)(?:/| năm )\d{4}|\d{1,2}/\d{1,2}/\d{4}|đầu năm|cuối năm"
)
UP_OR_DOWN = re.compile(r"\b(?:tăng (?:hay|hoặc) (?:là )?giảm|giảm (?:hay|hoặc) (?:là )?tăng)\b", re.IGNORECASE)
COMPARED = re.compile(rf"so với (?:kết quả |thực hiện |mức )?({_AGAINST})", re.IGNORECASE)
COMPARED_ASKED = re.compile(rf"({_AGAINST}|(?<=so với )(?:19|20)\d{{2}}\b)", re.IGNORECASE)
REACHED = re.compile(r"\b(?:đạt|hoàn thành)\b", re.IGNORECASE)
PLANNED = re.compile(r"kế hoạch|chỉ tiêu|mục tiêu|dự toán", re.IGNORECASE)
AGAINST_PLAN = re.compile(rf"\bso với (?:mức |cái )?(?:{PLANNED.pattern})", re.IGNORECASE)
COMPARES = re.compile(
    r"\b(?:so|hơn|bằng|kém|với)(?: với)? (?:cùng kỳ|năm)|\bcó (?:tăng|giảm)|\btăng hay giảm\b|\bchênh", re.IGNORECASE
)


def asks_direction(text: str) -> bool:
    """Tell whether a question only asks which way something went: «tai nạn giao thông tăng hay giảm»."""
    return UP_OR_DOWN.search(text) is not None and not cues.AMOUNT.search(text)


def wanted_comparison(pool: Sequence[FigureMatch], question: Question) -> list[FigureMatch]:
    """Keep a share of a plan or a growth against another time only when asked for, and then only that one."""
    against = [(match, COMPARED.search(match.figure.indicator)) for match in pool]
    unsaid = [term.text for term in question.terms if term.start < 0] if question.follow_up else []
    said = " ".join((question.text, *unsaid))  # «thu thì mấy phần trăm» after «chi … bằng 46% dự toán»
    asked = {_basis(found.group(1)) for found in COMPARED_ASKED.finditer(said)}
    if len(question.periods) > 1:  # «năm 2025 so với năm trước»
        asked |= {str(period.start.year) for period in question.periods}
    if asked and (SHARE_ASKED.search(question.text) or CHANGE_ASKED.search(question.text)):
        fitting = [match for match, found in against if found and _basis(found.group(1)) in asked]
        if not fitting and AGAINST_PLAN.search(said):  # «so với mục tiêu cả năm» of «so với kế hoạch»
            fitting = [match for match, found in against if found and PLANNED.search(found.group(1))]
        if fitting:
            return fitting
    if AMOUNT_OF_CHANGE.search(question.text):
        return list(pool)
    plain = [match for match, found in against if not found]
    return plain or list(pool)


def changes_since(fitting: Sequence[FigureMatch], question: Question) -> list[FigureMatch]:
    """Return the changes to the year before, where a question names only that: «tăng mấy % so với năm trước»."""
    if AMOUNT_OF_CHANGE.search(question.text) is None:
        return []
    changes = [match for match in fitting if match.figure.amount.change is not None]
    return [m for m in changes if m.figure.kind is not FigureKind.PLAN and is_year_after(m.figure, question)]


def of_this_year(pool: Sequence[FigureMatch], question: Question) -> list[FigureMatch]:
    """Leave out what was so the year before where a question only compares with that: «tăng mấy % so với cùng kỳ»."""
    if not COMPARES.search(question.text):
        return list(pool)
    return [match for match in pool if not names_year_before(match.figure.indicator)] or list(pool)


def is_year_after(figure: Figure, question: Question) -> bool:
    """Tell whether a figure is of the year after the one that a question names only to compare with."""
    if len(question.periods) != 1 or figure.period is None or SINCE.search(question.text) is None:
        return False
    return figure.period.end.year == question.periods[0].end.year + 1


def _basis(words: str) -> str:
    """Return what something is compared with, by one name («ước năm 2024», «ước 2024»)."""
    return fold(words).replace("nam ", "").replace("thuc hien ", "")


def than(figure: Figure) -> str:
    """Return what a figure is compared with in its own words («năm 2026», «cùng kỳ»); empty where it says none."""
    against = COMPARED.search(figure.indicator)
    return against.group(1) if against else ""


def names_change(match: FigureMatch) -> bool:
    """Tell whether an indicator is itself a rate of change («tốc độ tăng giá trị sản xuất»)."""
    return CHANGE_ASKED.search(match.figure.indicator) is not None


def says_growth(figure: Figure, text: str) -> bool:
    """Tell whether a share says how much something grew («so với ước năm 2024: 111,4%»): of a plan only where asked."""
    against = COMPARED.search(figure.indicator)
    of_plan = against is not None and PLANNED.match(against.group(1)) is not None
    return against is not None and (not of_plan or PLANNED.search(text) is not None)
