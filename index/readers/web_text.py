"""What web pages put around a document's words: datelines, notices of the site, menus."""

from __future__ import annotations

import re
from collections.abc import Sequence

_DATELINE = re.compile(r"^\((?P<site>(?:[\w-]+\.)+[a-z]{2,6})\)\s*[-–—:]\s*", re.IGNORECASE)


def without_dateline(paragraph: str) -> tuple[str, str]:
    """Return ``paragraph`` without the «(site.vn) – » that news pages start with, and the site it names, if any."""
    found = _DATELINE.match(paragraph)
    return (paragraph[found.end() :], found["site"]) if found else (paragraph, "")


_NOTICES = re.compile(
    r"bản dịch này thuộc quyền sở hữu|đang tải văn bản|has the copyright on this translation|"
    r"is a violation against the law|click vào phần bôi vàng|thư viện pháp luật\W*(?:\.|has|là vi phạm)|"
    r"^(?:vui lòng )?đăng nhập|^chia sẻ (?:bài viết|facebook)|^in bài viết|^xem thêm\W*$|^về đầu trang",
    re.IGNORECASE,
)
_POSTED = re.compile(
    r"^(?:ngày (?:đăng|xuất bản)|đăng (?:lúc|ngày)|(?:ngày )?cập nhật(?: lúc| ngày| lần cuối)?|(?:số )?lượt (?:xem|đọc|truy cập)"
    r"|lần (?:xem|đọc)|(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật),?(?: ngày)? \d{1,2}[/-]\d{1,2}[/-])\s*:?\s*\d",
    re.IGNORECASE,
)
_LONGEST_POSTED = 120
_LEGEND = re.compile(r"^\W*các nội dung được sửa đổi, hướng dẫn\W*$", re.IGNORECASE)
_LEGEND_END = re.compile(r"click vào phần bôi vàng", re.IGNORECASE)
_LONGEST_LEGEND = 12  # lines
_FOOTERS = re.compile(
    r"^(?:\W*văn bản liên quan|văn bản này chưa cập nhật nội dung tiếng anh|\W*bài viết liên quan)\W*$", re.IGNORECASE
)


def without_boilerplate(lines: Sequence[str]) -> list[str]:
    """Return ``lines`` without the site's notices and counters, and without what follows the document's last words.

    Everything after a «Văn bản liên quan» in the second half of the page belongs to the site.
    """
    kept = _without_legend(lines)
    for number, line in enumerate(kept):
        if number > len(kept) // 4 and _FOOTERS.match(line):
            kept = kept[:number]
            break
    return [line for line in kept if not _NOTICES.search(line) and not _says_when_posted(line)]


def _without_legend(lines: Sequence[str]) -> list[str]:
    """Return ``lines`` without the legend of a site's colours for amended text and the «X» that closes it."""
    start = next((number for number, line in enumerate(lines) if _LEGEND.match(line)), None)
    if start is None:
        return list(lines)
    within = range(start, min(start + _LONGEST_LEGEND, len(lines)))
    end = next((number for number in within if _LEGEND_END.search(lines[number])), start)
    while start and lines[start - 1].strip("* ") in ("", "X"):
        start -= 1
    return [*lines[:start], *lines[end + 1 :]]


def _says_when_posted(line: str) -> bool:
    """Whether a line only says when the site posted the page and how often it was read."""
    return len(line) <= _LONGEST_POSTED and _POSTED.match(line) is not None
