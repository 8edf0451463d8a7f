"""How deep a table row stands, from its numbering: «A», «I», «1», «1.1», «a», «-», «+»."""

from __future__ import annotations

import re

_RANKS = (
    (re.compile(r"(?![IVX]+[.)]?$)[A-ZĐ][.)]?"), 0),
    (re.compile(r"[IVX]+[.)]?"), 1),
    (re.compile(r"\(?\d{1,3}[.)]?"), 2),
    (re.compile(r"\d{1,2}\.\d{1,2}\.?"), 3),
    (re.compile(r"\d{1,2}(?:\.\d{1,2}){2,}\.?"), 4),
    (re.compile(r"[a-zđ]{1,2}[.)]?"), 5),
    (re.compile(r"[-–•]"), 6),
    (re.compile(r"[+*]"), 7),
)
_COUNTED = 2
_SUMS_UP = re.compile(r"tổng(?!\w)", re.IGNORECASE)
_IN_LABEL = re.compile(r"\s*(\d{1,2}(?:\.\d{1,2})+\.?|\d{1,2}[.)]|[IVX]+\.|[a-zđ][.)]|[-–•+*])\s+")


def mark_of(text: str) -> str:
    """The numbering that ``text`` (a cell) consists of, else the one it begins with, else empty."""
    stripped = text.strip()
    if depth_of(stripped) is not None:
        return stripped
    match = _IN_LABEL.match(text)
    return match[1] if match else ""


def without_mark(label: str) -> str:
    """A row's label without the numbering before it."""
    match = _IN_LABEL.match(label)
    return label[match.end() :] if match else label.strip()


def depth_of(mark: str) -> int | None:
    """The depth that a numbering stands for, 0 for the outermost; None when ``mark`` is none."""
    return next((rank for pattern, rank in _RANKS if pattern.fullmatch(mark)), None)


class Depths:
    """Follows the rows of one table and knows how deep each stands.

    A row without a numbering stands as deep as the last one without, else as the last row. After «trong đó» the rows
    without a numbering go on inside where the whole above them has one, or where «trong đó» is a row of its own. A count
    that begins again under a deeper row («2 | …», «2.1 | …», «1 | …») lists that row's parts.
    """

    def __init__(self) -> None:
        self._last = 0
        self._plain: int | None = None
        self._numbered = False
        self._inside = self._goes_on = False
        self._count: int | None = None  # of the rows counted «1», «2» last
        self._listed: tuple[int, int] | None = None  # the depth and the count of a list that began again

    def open(self) -> None:
        """A row that says no more than «Trong đó:»: the rows after it are parts of the one before."""
        self._inside = self._goes_on = True

    def of(self, mark: str, label: str, *, inside: bool) -> int:
        """The depth of a row with this numbering and label; ``inside`` says that it begins with «trong đó»."""
        rank = self._recounted(mark, depth_of(mark))
        if rank is not None:
            self._last, self._numbered = rank, True
            self._inside = inside
            self._goes_on = False
            return rank + inside
        if inside:
            self._inside, self._goes_on = True, self._numbered
            return self._last + 1
        if self._inside and self._goes_on and not _SUMS_UP.match(label):
            return self._last + 1
        self._inside = self._goes_on = False
        if self._plain is not None and self._last > self._plain:
            self._last = self._plain  # back from the dashes under a row without a numbering
        self._plain, self._numbered = self._last, False
        return self._last

    def _recounted(self, mark: str, rank: int | None) -> int | None:
        """``rank``, or for a row of a list that began to count again the depth of that list."""
        if rank is None:
            return None
        if rank != _COUNTED:
            self._listed = None if self._listed is not None and rank < self._listed[0] else self._listed
            self._count = None if rank < _COUNTED else self._count
            return rank
        count = int(mark.strip("()."))
        if self._listed is not None and count == self._listed[1] + 1:
            depth = self._listed[0]
        elif count == 1 and self._count is not None and self._last > _COUNTED:
            depth = self._listed[0] if self._listed is not None else self._last + 1
        else:
            self._count, self._listed = count, None
            return rank
        self._listed = (depth, count)
        return depth
