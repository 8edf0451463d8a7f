"""Vietnamese running text into sentences, and a long sentence into the clauses it enumerates."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from index.structure.labels import read_label

LONG_SENTENCE = 250
"""A sentence longer than this that enumerates clauses with «;» is split into them."""

_ABBREVIATIONS = frozenset(
    {"tp", "tx", "tt", "q", "p", "h", "x", "kp", "đ", "ths", "ts", "pgs", "gs", "bs", "ks", "cn", "nxb", "mr", "mrs"}
    | {"dr", "st", "vd", "tr", "đt", "sđt", "stt", "tm", "kt", "tl", "tuq"}
)
_OPEN, _CLOSE = "([{“«", ")]}”»"
_LONGEST_ASIDE = 1500
_END = re.compile(r"[.!?…]+(?:/\.)?[”\"'»)\]]*")
_NUMBERED = re.compile(
    r"(?:bảng|biểu|hình|mẫu|sơ đồ|điều|khoản|mục|phần|chương|phụ lục|phụ biểu)(?: số)? [\dIVX]+(?:\.\d+)*",
    re.IGNORECASE,
)
_LAST_WORD = re.compile(r"[\w/]+$")


def sentence_spans(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """Return the spans of the sentences in ``text[start:end]``, without the spaces between them.

    Sentences are not split inside brackets or quotes, after an abbreviation («TP.», «ThS.»), an initial («V. A»), a
    number («2.341,6»).
    """
    stop = len(text) if end is None else end
    inside = _asides(text, start, stop)
    cuts = [start]
    for match in _END.finditer(text, start, stop):
        cut = match.end()
        if cut >= stop or inside[match.start() - start]:
            continue
        if _ends_here(text, match, cuts[-1], stop):
            cuts.append(cut)
    cuts.append(stop)
    return [span for left, right in itertools.pairwise(cuts) if (span := _strip(text, left, right))]


def clause_spans(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the sentence ``text[start:end]`` as it stands, or its clauses when it is long and enumerates them."""
    if end - start <= LONG_SENTENCE:
        return [(start, end)]
    inside = _asides(text, start, end)
    cuts = [start, *(at + 1 for at in range(start, end) if text[at] == ";" and not inside[at - start]), end]
    return [span for left, right in itertools.pairwise(cuts) if (span := _strip(text, left, right))]


def passage_spans(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the spans of the sentences, long enumerating ones as clauses, of ``text[start:end]``.

    The label that the stretch begins with belongs to its first sentence.
    """
    label = read_label(text[start:end])
    after = start + label.length if label else start
    spans = sentence_spans(text, after, end)
    if label:
        spans = [(start, spans[0][1] if spans else after), *spans[1:]]
    for left, right in spans:
        yield from clause_spans(text, left, right)


def _ends_here(text: str, match: re.Match[str], begun: int, stop: int) -> bool:
    after = text[match.end() : stop]
    following = after.lstrip()
    if not following:
        return True
    mark = match.group()
    if after == following:
        return _glued(text[begun : match.start()], mark, following)
    if following[0].islower():
        return False
    if mark[0] != ".":
        return True
    before = text[begun : match.start()].lstrip()
    word = _LAST_WORD.search(before)
    if not word or mark.startswith(("..", "./")):
        return True
    last = word.group()
    initial = len(last) == 1 and last.isupper() and word.start() > 0
    return not (initial or last.lower() in _ABBREVIATIONS or _NUMBERED.fullmatch(before))


def _glued(before: str, mark: str, following: str) -> bool:
    """Whether a full stop without a space after it ends a sentence: «kế hoạch.Tập trung», never «Web.vn» or «2.341»."""
    return mark == "." and before[-2:].islower() and following[0].isupper() and following[1:2].islower()


def _asides(text: str, start: int, end: int) -> bytearray:
    """Mark the characters of ``text[start:end]`` that stand inside matching brackets or quotes."""
    marked = bytearray(end - start)
    stack: list[tuple[int, int]] = []
    straight: int | None = None
    for at in range(start, end):
        character = text[at]
        if character in _OPEN:
            stack.append((_OPEN.index(character), at))
        elif character in _CLOSE:
            kind = _CLOSE.index(character)
            while stack and stack[-1][0] != kind and any(opened == kind for opened, _ in stack):
                stack.pop()
            if stack and stack[-1][0] == kind:
                _mark(marked, stack.pop()[1] - start, at - start)
        elif character == '"':
            if straight is None:
                straight = at
            else:
                _mark(marked, straight - start, at - start)
                straight = None
    return marked


def _mark(marked: bytearray, left: int, right: int) -> None:
    if right - left <= _LONGEST_ASIDE:
        marked[left:right] = b"\x01" * (right - left)


def _strip(text: str, start: int, end: int) -> tuple[int, int] | None:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return (start, end) if start < end else None
