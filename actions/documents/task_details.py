"""Reads the lines under a task that say who leads it, who helps and by when: «Đơn vị chủ trì: …», «Thời gian thực hiện: …»."""

from __future__ import annotations

import enum
import re
from collections.abc import Mapping, Sequence

from actions.documents.knowledge import Knowledge
from actions.documents.times import own_times, times_in
from actions.words.organisations import organisations_in
from index.model import Passage

_BODY = r"(?:(?:các )?(?:đơn vị|cơ quan|bộ phận|phòng|sở|người)(?:,? (?:đơn vị|cơ quan))*)"
_DOING = r"(?: (?:tham mưu|thực hiện|triển khai|tổ chức|chính|hoàn thành|dự kiến|bắt đầu|kết thúc))*"
LABEL = re.compile(
    rf"\W*(?:(?P<partner>(?:{_BODY} )?phối hợp)|"
    rf"(?P<lead>{_BODY} (?:chủ trì|đầu mối|thực hiện|phụ trách|chịu trách nhiệm)|chủ trì|phân công|trách nhiệm)|"
    r"(?P<time>thời gian|thời hạn|thời điểm|tiến độ|lộ trình|hạn)|"
    rf"(?P<other>sản phẩm|kết quả đầu ra|địa điểm|(?:nguồn )?kinh phí)){_DOING}\s*:\s*(?P<told>\S.*)",
    re.IGNORECASE | re.DOTALL,
)
NEXT_LABEL = re.compile(r"[;.]\s+(?=(?:đơn vị|cơ quan|phối hợp|chủ trì|thời gian|thời hạn)\b)", re.IGNORECASE)
AGAIN = re.compile(r"\b(?:thường xuyên|hằng|hàng|định kỳ|liên tục|ngay|theo)\b", re.IGNORECASE)
LONGEST = 300  # characters of a line that is a detail: a longer one tells of a task itself


class Detail(enum.StrEnum):
    """What a line under a task says of it."""

    LEAD = "lead"
    PARTNER = "partner"
    TIME = "time"
    OTHER = "other"


def detail_in(passage: Passage) -> tuple[Detail, str] | None:
    """Return what a line says of the task above it, in its words; None where it is no such line."""
    found = LABEL.fullmatch(passage.text) if len(passage.text) <= LONGEST and not passage.cells else None
    if found is None:
        return None
    kind = next(kind for kind in Detail if found[kind.value])
    told = NEXT_LABEL.split(found["told"])[0].strip(" .;*()")
    timed = kind is not Detail.TIME or bool(times_in(told)) or AGAIN.search(told) is not None
    return (kind, told) if told and timed and not (kind is Detail.LEAD and told[0].isdigit()) else None


def tells_of_task(passage: Passage, knowledge: Knowledge) -> bool:
    """Tell whether a passage is a line that says who leads or helps with the task above it, or when it is done."""
    detail = detail_in(passage)
    if detail is None or detail[0] is Detail.OTHER:
        return False
    before = [item for item in _of_section(passage, knowledge) if item.start < passage.start]
    return any(detail_in(item) is None for item in before)


def details_under(passage: Passage, knowledge: Knowledge) -> Mapping[Detail, tuple[Passage, str]]:
    """Return the lines that follow a task in its section and those listed with it, each with what it says; empty where none.

    The lines stand together: the next task begins behind them. What says itself who does it or by when has no part in them.
    """
    following = [item for item in _of_section(passage, knowledge) if item.start > passage.start]
    found: dict[Detail, tuple[Passage, str]] = {}
    for item in following if detail_in(passage) is None and not _is_told_itself(passage) else ():
        detail = detail_in(item)
        if detail is not None:
            found.setdefault(detail[0], (item, detail[1]))
        elif found or _is_told_itself(item):
            break
    return found


def _is_told_itself(passage: Passage) -> bool:
    """Tell whether a task opens with who does it, or says by when it is done."""
    plain = passage.text.lstrip(" -+*•")
    return any(plain.startswith(name) for name in organisations_in(passage.text)[:1]) or bool(own_times(passage.text))


def opens_line(passage: Passage, knowledge: Knowledge) -> bool:
    """Tell whether a passage begins a line of its document: no clause that goes on with the task before it."""
    before = knowledge.release.text(passage.document)[: passage.start].rstrip(" ")
    return not before or before.endswith("\n")


def _of_section(passage: Passage, knowledge: Knowledge) -> Sequence[Passage]:
    return sorted(knowledge.release.section_passages.get(passage.section, ()), key=lambda item: item.start)
