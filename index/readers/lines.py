"""Lines into paragraphs: which line ends are wraps, and how a line starts when it begins a new point."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

_NUMBER_WORDS = "một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười(?: (?:một|hai|ba|bốn|lăm|sáu|bảy|tám|chín))?"
_POINT = re.compile(
    r"(?P<label>[-–—+•●▪◦*]"
    r"|\(?\d{1,2}\)|\(?[a-zđ]\d?\)|\(?[ivx]{2,4}\)"
    r"|\d{1,2}(?:\.\d{1,2}){0,4}\.(?!\d)|\d{1,2}(?:\.\d{1,2}){1,4}"
    r"|[IVX]{1,6}[.)]|[A-ZĐ]\."
    r"|(?i:điều|chương|mục|tiểu mục|phần|phụ lục|biểu số) (?:thứ )?[\dIVXLivxl]{1,5}[.:]?"
    rf"|(?i:{_NUMBER_WORDS}) là,?)"
    r"(?=\s|$)"
)
_TAKES_NUMBER = re.compile(  # «… ánh sáng hạng», then a line «II.»; «… thiên tai cấp độ», then «1. Cấp ngay …»
    r"\w\s+(?:hạng|loại|cấp|cấp độ|mức độ|mức|báo động|bậc|khoản|điểm|thứ|tháng|quý|lớp|đợt)\s*$"
)
NUMBER_FOLLOWS = re.compile(
    r"(?:điều|chương|mục|tiểu mục|phần|phụ lục)", re.IGNORECASE
)  # all of a line: «Điều», then «2. …»
_YEAR_LAST = re.compile(r"(?i:giai đoạn|nhiệm kỳ|thời kỳ|các năm)\s+(?P<first>(?:19|2\d)\d\d)\s*$")
_UNTIL_YEAR = re.compile(
    r"[-–—]\s*(?P<last>(?:19|2\d)\d\d)\b(?!\s*:)"
)  # «… giai đoạn 2026», then a line «- 2030 phấn đấu …»
_SENTENCE_END = re.compile(r"[.;:!?…][”\"')]*$")
_WRAPPED_WIDTH = 130


def point_label(line: str) -> str:
    """Return the number or bullet that ``line`` starts with («1.1.», «a)», «Điều 4.», «-»), or an empty string."""
    match = _POINT.match(line)
    return match["label"] if match else ""


def starts_point(line: str, previous: str) -> bool:
    """Whether ``line`` begins a new point after the line ``previous`` rather than continuing it.

    «Điều 1 Nghị quyết này» after a wrap is a reference, and so is what a word like «khoản» at the line's end takes; a name
    without punctuation counts only after a finished line. A dash between two years begins none.
    """
    begun, ended = _YEAR_LAST.search(previous), _UNTIL_YEAR.match(line)
    if begun and ended and begun["first"] < ended["last"]:
        return False
    label = point_label(line)
    alone = NUMBER_FOLLOWS.fullmatch(previous.strip())
    if label and label[0].isalnum() and (alone or _TAKES_NUMBER.search(previous)):
        return False
    return bool(label) and not previous.endswith("-") and (not label[-1].isalnum() or ends_sentence(previous))


def ends_sentence(line: str) -> bool:
    """Whether ``line`` ends as a sentence, a clause or a lead-in does."""
    return bool(_SENTENCE_END.search(line.rstrip()))


def paragraphs(text: str) -> list[str]:
    """Split plain text into paragraphs.

    An empty line always separates. Inside a stretch of lines a line end is a wrap only where the text is
    hard-wrapped: the next line's first word would not have fitted, and that line starts no new point.
    """
    lines = [line.strip() for line in text.split("\n")]
    width = wrap_width(lines)
    found: list[str] = []
    previous = ""
    for line in lines:
        if line and previous and width and continues(previous, line, width):
            found[-1] = join_lines((found[-1], line))
        elif line:
            found.append(line)
        previous = line
    return found


def join_lines(lines: Iterable[str]) -> str:
    """Join wrapped lines into one."""
    return " ".join(part for part in (line.strip() for line in lines) if part)


def wrap_width(lines: Sequence[str]) -> int:
    """Return the column at which the text was wrapped, 0 when it was not."""
    longest = max((len(line) for line in lines), default=0)
    full = sum(len(line) > longest * 0.8 for line in lines)
    return longest if 40 <= longest <= _WRAPPED_WIDTH and full >= 3 else 0


def continues(previous: str, line: str, width: int) -> bool:
    """Whether ``line`` goes on with the line ``previous`` of a text wrapped at ``width``."""
    if starts_point(line, previous):
        return False
    first_word = line.split(maxsplit=1)[0]
    fitted = len(previous) + 1 + len(first_word) <= width * 0.9
    return not fitted or (line[0].islower() and not ends_sentence(previous))
