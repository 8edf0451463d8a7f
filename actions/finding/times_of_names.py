"""Tells which times of a sentence only belong to the name of something in it, and date no act that is asked about.

«Bổ sung giáo viên, … thực hiện Chương trình giáo dục phổ thông năm 2018» says nothing of when teachers come.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.question import Question
from actions.words.matching import MatchText

_PAPERS = "chương trình|đề án|kế hoạch|nghị quyết|quy hoạch|chiến lược|đồ án|phương án"
NAMED_BEFORE = re.compile(  # the name that a time stands at the end of, with nothing that dates ahead of the time
    rf"\b(?P<head>{_PAPERS}|công tác|chỉ tiêu|HĐND|hội đồng nhân dân)\b(?P<rest>[^,;:.]*?)\s*$", re.IGNORECASE
)
DATING = re.compile(  # the last words ahead of a time that dates an act
    r"\b(?:trong|vào|từ|đến|tới|trước|sau|hết|cuối|đầu|giữa|ngay|là|quý|tháng|ngày|hạn|thời gian|xong|hoàn thành|định hướng)"
    r"(?: (?:là|năm|của))?$|"
    r"\b(?:được (?:phê duyệt|ban hành|thông qua)|hoàn thành|hoàn thiện|khởi công|khánh thành|ban hành|phê duyệt|kết thúc)\b|"
    r"(?<!chương )\btrình\b",
    re.IGNORECASE,
)
ACT_ON_PAPER = re.compile(  # what is done with a paper before the years that it is for
    r"\b(?:hoàn thiện|hoàn thành|xây dựng|lập|soạn|báo cáo|sơ kết|tổng kết|thông qua|phê duyệt|ban hành|ký|xong)\b|"
    r"(?<!chương )(?<!quy )(?<!công )(?<!tờ )\btrình\b",
    re.IGNORECASE,
)
STAGE = re.compile(r"giai đoạn|nhiệm kỳ|\d{4}\s*[-–]", re.IGNORECASE)  # the years that a paper is for
SCHOOL_YEAR = re.compile(r"năm học\b", re.IGNORECASE)
SCHOOL_YEAR_ASKED = re.compile(r"\bnăm học (?:nào|mấy)\b", re.IGNORECASE)
PAPER = re.compile(_PAPERS, re.IGNORECASE)


def without_times_of_names(times: Sequence[str], text: str, question: Question) -> list[str]:
    """Return the times of a sentence that do not only belong to the name of something else than what a question asks about.

    Those of a paper are none of what is done with it («hoàn thiện các đề án … giai đoạn 2021 – 2025»), and one that the question
    says itself is no answer where there are others.
    """
    if SCHOOL_YEAR_ASKED.search(question.text) and (years := [time for time in times if SCHOOL_YEAR.match(time)]):
        return years
    own = [time for time in times if not _belongs_to_name(time, text[: text.find(time)].rstrip(), question)]
    said = set(re.findall(r"\d+", question.text))
    return [time for time in own if not set(re.findall(r"\d+", time)) <= said] or own


def _belongs_to_name(time: str, before: str, question: Question) -> bool:
    """Tell whether a time that stands behind ``before`` closes a name there that a question does not ask the time of.

    One day or year behind the very act asked of and its paper dates the act: «Hoàn thành Đề án sắp xếp trường năm 2026».
    """
    named = NAMED_BEFORE.search(before)
    if named is None or DATING.search(named["rest"]):
        return False
    if PAPER.fullmatch(named["head"]) and (
        acts := [act.group().lower() for act in ACT_ON_PAPER.finditer(question.text)]
    ):
        ahead = before[: named.start("head")].lower().rstrip()
        return bool(STAGE.search(time)) or not ahead.endswith(tuple(acts))
    if any(named["head"].lower() in term.text for term in question.terms):
        return False
    name = MatchText(named.group())
    return not any(name.speaks_of(term) for term in question.terms if term.vital)
