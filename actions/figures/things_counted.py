"""Keeps what counts nothing from answering how many of some things there are: «toàn tỉnh có bao nhiêu hộ kinh doanh»."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.documents.counted_things import names_counted
from actions.finding.figure_rank import FigureMatch
from actions.question import Question
from actions.words.asked_unit import asked_dimension
from actions.words.indicator_names import telling_words
from actions.words.matching import MatchText, Term
from vietnamese.units import read_unit, unit_dimension

COUNTLESS = (  # dimensions of a unit in which nobody and nothing is counted
    *("money", "mass", "length", "area", "volume", "power", "energy", "times", "age", "points"),
    *("time", "days", "working days", "weeks", "months", "quarters", "years"),
)
OF_AN_AMOUNT = re.compile(
    r"(?:nguồn|khoản|loại|mục|phần|nhóm|mức|hạng|bậc|đợt|lần|điểm)\b"
)  # «mấy nguồn thu» are its parts
COUNTED = re.compile(r"\b(?:bao nhiêu|mấy)(?: (?:cái|con|căn|nhà))? (?=[^\W\d_])", re.IGNORECASE)
PERSONS = (
    "người|nhân khẩu|dân|trẻ|cháu|em|bé|học sinh|học viên|sinh viên|giáo viên|nhân viên|cán bộ|công chức|viên chức|lao động|"
    "công nhân|thanh niên|đảng viên|hội viên|đoàn viên|bác sĩ|y sĩ|y tá|hộ"
)
PERSONS_COUNTED = re.compile(
    rf"\b(?:bao nhiêu|mấy)(?: (?:nghìn|ngàn|vạn|triệu))? (?:{PERSONS}|đứa|thầy cô)\b(?! dân)", re.IGNORECASE
)
THINGS = re.compile(  # that nobody is counted in
    r"(?:chính sách|đề án|kế hoạch|nghị quyết|quyết định|văn bản|nhiệm vụ|giải pháp|chỉ tiêu|tiêu chí|chương trình|dự án|"
    r"công trình|mô hình|điểm|tuyến|lớp|trường|cơ sở|phòng|xã|phường|thôn|xóm|ấp|tổ dân phố|căn|ngôi|cây|con|camera|lô|hồ sơ|"
    r"thủ tục|doanh nghiệp|hợp tác xã|sản phẩm|cuộc|buổi|phiên|đơn)\b",
    re.IGNORECASE,
)
PEOPLE_COUNTED = re.compile(
    r"\b(?:bao nhiêu|mấy)(?: (?:nghìn|ngàn|vạn|triệu))? (?:người|nhân khẩu|dân)\b(?! dân)", re.IGNORECASE
)


def without_shares_of_more(matches: Sequence[FigureMatch], question: Question) -> list[FigureMatch]:
    """Return the figures without the shares of what a question only counts that do or have something it does not say."""
    counted = COUNTED.search(question.text)
    thing = next((term for term in question.terms if counted and term.start == counted.end()), None)
    if thing is None and PEOPLE_COUNTED.search(question.text):  # «dân số bao nhiêu người»
        thing = next((term for term in question.terms if term.vital), None)
    if thing is not None:  # «trường có bao nhiêu học trò» of «26/42 trường đạt chuẩn, chiếm 61,9%»
        matches = [item for item in matches if item.figure.amount.unit != "%" or _names(item, thing)]
    if thing is None or any(term.vital and term is not thing for term in question.terms):
        return list(matches)
    said = telling_words(question.text) | telling_words("tỷ lệ tỉ lệ số lượng")
    return [
        item for item in matches if item.figure.amount.unit != "%" or not telling_words(item.figure.indicator) - said
    ]


def without_countless(matches: Sequence[FigureMatch], question: Question) -> list[FigureMatch]:
    """Return the figures without the amounts of money, time or weight where only people or things are to be counted."""
    named = list(names_counted(question.text))
    if len(named) == 1 and PERSONS_COUNTED.search(question.text):  # «bao nhiêu cháu được hưởng» of no «2 chính sách»
        matches = [item for item in matches if not THINGS.match(item.figure.amount.unit or "")]
    counted = [_counts(names) for names in named]
    if (
        question.english or not counted or not all(counted) or asked_dimension(question.text)
    ):  # «how much is the city …»
        return list(matches)
    return [item for item in matches if _dimension(item.figure.amount.unit) not in COUNTLESS]


def _counts(names: Sequence[str]) -> bool:
    """Tell whether something asked for is counted by its name: «hộ nghèo», not «tiền» or «tháng»."""
    unit = None if OF_AN_AMOUNT.match(names[0]) else read_unit(names[0], 0)
    return unit is not None and unit_dimension(unit.unit).startswith("count")


def _dimension(unit: str | None) -> str:
    return unit_dimension(unit).partition("/")[0] if unit else ""


def _names(match: FigureMatch, thing: Term) -> bool:
    return MatchText(match.figure.indicator).credit(thing, loosely=True) > 0
