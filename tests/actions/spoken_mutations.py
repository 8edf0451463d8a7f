"""Falsifies the text of an answer in ways that leave no digit behind, or hide behind one that is proved elsewhere."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal

from actions.answer import Answer
from index.release import Release
from tests.vietnamese.saying import in_words
from vietnamese.amounts import AmountSpan, find_amounts
from vietnamese.document_numbers import find_document_numbers
from vietnamese.periods import find_dates, find_periods

QUOTED = re.compile(r"«[^«»]*»")
MARK = re.compile(r"\s?\[\d+\]")
SHOWN = re.compile(r"(\d[\d.,]*) ([÷−+]) (\d[\d.,]*)")
ROMAN = re.compile(r"(?<![\w«])(quý|khóa|phần|mục) ([IVX]+)(?!\w)", re.IGNORECASE)
TAILS = (
    " tức gấp đôi năm trước",
    ", bằng một nửa kế hoạch",
    ", giảm một phần ba",
    " cho hàng nghìn hộ dân",
    ", hơn chục dự án",
    " trong quý IV",
    " tại kỳ họp khóa XXV",
    ", đạt chín mươi phần trăm",
    ", tức mười hai đề án",
    ", gồm ba dự án",
    " và năm đề án khác",
    ", chậm hai tháng",
    ", thiếu dăm tỷ đồng",
    ", tăng vài phần trăm",
)


def _masked(text: str) -> str:
    return QUOTED.sub(lambda quoted: "·" * len(quoted.group()), text)


def _own_amounts(text: str) -> list[AmountSpan]:
    return find_amounts(_masked(text))


def _shortened(text: str, answer: Answer, release: Release) -> Iterator[str]:
    """Drop a character at either end of a date, period or document number: «12/8/2016» hides in «02/8/2016»."""
    masked = _masked(text)
    for find in (find_dates, find_document_numbers, find_periods):
        for span in find(masked):
            digits = [place for place in range(span.start, span.end) if text[place].isdigit()]
            for place in (digits[0], digits[-1]):
                yield text[:place] + text[place + 1 :]
            yield f"{text[: digits[0]]}1{text[digits[0] :]}"


def _signs(text: str, answer: Answer, release: Release) -> Iterator[str]:
    for span in _own_amounts(text):
        said = text[span.start : span.end]
        for other in (
            f"-{said}",
            f"âm {said}",
            f"giảm {said}",
            f"tăng {said}",
            f"tăng {said}".replace("tăng giảm ", "tăng "),
        ):
            if other != said and not (said.startswith(("tăng", "giảm")) and other.endswith(f" {said}")):
                yield f"{text[: span.start]}{other}{text[span.end :]}"


def _points(text: str, answer: Answer, release: Release) -> Iterator[str]:
    for span in _own_amounts(text):
        said = text[span.number_end : span.end]
        if "%" in said:
            others = (
                said.replace("điểm %", "%"),
                said.replace("%", " điểm %"),
                said.replace("%", "‰"),
                said.replace("%", " lần"),
            )
            yield from (
                f"{text[: span.number_end]}{other}{text[span.end :]}"
                for other in others
                if other != said and "điểm điểm" not in other.replace("  ", " ")
            )


def _operands(text: str, answer: Answer, release: Release) -> Iterator[str]:
    for match in SHOWN.finditer(text):
        first, sign, second = match.groups()
        if first != second:
            yield f"{text[: match.start()]}{second} {sign} {first}{text[match.end() :]}"
            yield f"{text[: match.start()]}{first} {sign} {first}{text[match.end() :]}"
        for other in "÷−+":
            if other != sign:
                yield f"{text[: match.start()]}{first} {other} {second}{text[match.end() :]}"


def _words(text: str, answer: Answer, release: Release) -> Iterator[str]:
    """Say another value in words where an amount stands, with and without the mark that proves it."""
    for span in _own_amounts(text):
        value = abs(span.amount.value)
        for other in {value + 1, value * 2, value + Decimal("0.5")}:
            if other < 10**9:
                said = f"{in_words(other)} {span.amount.unit or ''}".strip()
                yield f"{text[: span.start]}{said}{text[span.end :]}"
                yield f"{text[: span.start]}{said}{MARK.sub('', text[span.end :])}"


def _unmarked(text: str, answer: Answer, release: Release) -> Iterator[str]:
    """State the amount of another figure of the release, and drop the mark that would give it away."""
    for span in _own_amounts(text):
        others = {item.amount.text() for item in list(release.figures.values())[:40]} - {text[span.start : span.end]}
        for other in sorted(others)[:12]:
            yield f"{text[: span.start]}{other}{MARK.sub('', text[span.end :])}"


def _tails(text: str, answer: Answer, release: Release) -> Iterator[str]:
    for tail in TAILS:
        yield f"{text.rstrip(' .')}{tail}."


def _romans(text: str, answer: Answer, release: Release) -> Iterator[str]:
    masked = _masked(text)
    for match in ROMAN.finditer(masked):
        for other in ("I", "II", "III", "IV", "IX"):
            if other != match[2]:
                yield f"{text[: match.start(2)]}{other}{text[match.end(2) :]}"


SPOKEN_WAYS: dict[str, Callable[[str, Answer, Release], Iterable[str]]] = {
    "date or number shortened": _shortened,
    "sign changed": _signs,
    "percent and point mixed up": _points,
    "operands swapped": _operands,
    "amount put into words": _words,
    "amount of another figure without mark": _unmarked,
    "words of number added": _tails,
    "roman numeral changed": _romans,
}
