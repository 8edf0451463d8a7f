"""Falsifies the text of an answer: numbers, units, bounds, times, names, kinds, quotations and marks."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from actions.answer import Answer
from index.model import Figure, FigureKind
from index.release import Release
from vietnamese.amounts import find_amounts
from vietnamese.document_numbers import find_document_numbers
from vietnamese.periods import find_dates, find_periods

MARK = re.compile(r"\s?\[(\d+)\]")
QUOTED = re.compile(r"«[^«»]*»")
NUMBER = re.compile(r"(?<![\w/-])\d+(?:\.\d{3})*(?:,\d+)?(?![\w/-])")
BEFORE = ("trên", "dưới", "khoảng", "ít nhất", "tối đa", "gần", "hơn")
AFTER = ("trở lên", "trở xuống")
UNITS = ("tỷ đồng", "triệu đồng", "nghìn đồng", "đồng", "%", "người", "ha", "tấn", "dự án", "USD")
TIMES = ("năm 2019", "năm 2031", "quý I năm 2021", "6 tháng đầu năm 2021", "giai đoạn 2031–2035")
KINDS = ("(chỉ tiêu kế hoạch)", "(ước thực hiện)", "(kết quả thực hiện)")
PREFIXES = ("nợ", "giảm", "chênh lệch")


def _digits(text: str, answer: Answer, release: Release) -> Iterator[str]:
    marks = {position for match in MARK.finditer(text) for position in range(*match.span())}
    for position, char in enumerate(text):
        if char.isdigit() and position not in marks:
            for step in (1, 4, 7):
                yield f"{text[:position]}{(int(char) + step) % 10}{text[position + 1 :]}"


def _spellings(text: str, answer: Answer, release: Release) -> Iterator[str]:
    """Move or drop the signs inside numbers, drop or double a digit."""
    for match in NUMBER.finditer(MARK.sub(lambda mark: " " * len(mark.group()), text)):
        number, start, end = match.group(), *match.span()
        digits = number.replace(".", "").replace(",", "")
        others = {
            digits,
            f"{number}0",
            f"{number[:-1]}",
            f"1{number}",
            number.replace(".", ","),
            f"{digits[:-2]},{digits[-2:]}",
        }
        for other in sorted(others - {number, "", f"{number},0"}):
            if other.strip(","):
                yield f"{text[:start]}{other}{text[end:]}"


def _units(text: str, answer: Answer, release: Release) -> Iterator[str]:
    for span in find_amounts(text):
        unit = span.amount.unit
        if unit and unit in text[span.number_end : span.end]:
            at = text.index(unit, span.number_end)
            for other in (*UNITS, ""):
                if other != unit:
                    yield f"{text[:at].rstrip() if not other else text[:at]}{other}{text[at + len(unit) :]}"


def _bounds(text: str, answer: Answer, release: Release) -> Iterator[str]:
    masked = QUOTED.sub(lambda quoted: "·" * len(quoted.group()), text)
    for span in find_amounts(masked):
        said = text[span.start : span.end]
        bare = re.sub(rf"^(?:{'|'.join(BEFORE)}) | (?:{'|'.join(AFTER)})$", "", said)
        for other in (bare, *(f"{word} {bare}" for word in BEFORE), *(f"{bare} {word}" for word in AFTER)):
            if other != said:
                yield f"{text[: span.start]}{other}{text[span.end :]}"


def _times(text: str, answer: Answer, release: Release) -> Iterator[str]:
    for span in find_periods(text):
        for other in TIMES:
            if other != text[span.start : span.end] and other not in answer.allowed:
                yield f"{text[: span.start]}{other}{text[span.end :]}"


def _swaps(text: str, answer: Answer, release: Release) -> Iterator[str]:
    """Put another date or document number of the cited quotations in the place of one that the line states."""
    masked = QUOTED.sub(lambda quoted: "·" * len(quoted.group()), text)
    for find in (find_dates, find_document_numbers):
        cited = dict.fromkeys(
            item.quote[span.start : span.end] for item in answer.citations for span in find(item.quote)
        )
        for span in find(masked):
            for other in cited:
                if other.lower() != text[span.start : span.end].lower():
                    yield f"{text[: span.start]}{other}{text[span.end :]}"


def _indicators(text: str, answer: Answer, release: Release) -> Iterator[str]:
    masked = QUOTED.sub(lambda quoted: "·" * len(quoted.group()), text)
    stated = {item.figure.indicator: item.figure for item in answer.figures}
    for name, figure in stated.items():
        for match in re.finditer(rf"(?i:{re.escape(name)})(?=[^·]*\d)", masked):
            for other in (*_neighbours(figure, release), *(f"{word} {name}" for word in PREFIXES)):
                yield f"{text[: match.start()]}{other}{text[match.end() :]}"


def _neighbours(figure: Figure, release: Release) -> list[str]:
    """Return the indicators of other figures of the document that do not share the figure's amount."""
    others = [item for item in release.figures.values() if item.document == figure.document and item.indicator]
    names = {item.indicator for item in others if item.amount != figure.amount}
    same = {item.indicator.lower() for item in others if item.amount == figure.amount}
    return sorted(name for name in names if name.lower() not in same)[:6]


def _kinds(text: str, answer: Answer, release: Release) -> Iterator[str]:
    own = {
        FigureKind.PLAN: KINDS[0],
        FigureKind.ESTIMATE: KINDS[1],
        FigureKind.ACTUAL: KINDS[2],
    }
    for item in answer.figures:
        amount = item.figure.amount.text()
        if f": {amount}" in text and item.figure.indicator.lower() in text.lower():
            bare = text
            for kind in KINDS:
                bare = bare.replace(f"{amount} {kind}", amount)
            for kind in KINDS:
                if kind != own[item.figure.kind]:
                    yield bare.replace(amount, f"{amount} {kind}", 1)


def _quotations(text: str, answer: Answer, release: Release) -> Iterator[str]:
    for match in QUOTED.finditer(text):
        if not MARK.match(text, match.end()):
            continue
        words = match.group()
        for at in range(1, len(words) - 1, 9):
            other = "x" if words[at] != "x" else "y"
            for mutated in (f"{words[:at]}{other}{words[at + 1 :]}", f"{words[:at]} không {words[at:]}"):
                yield f"{text[: match.start()]}{mutated}{text[match.end() :]}"


def _marks(text: str, answer: Answer, release: Release) -> Iterator[str]:
    marks = list(MARK.finditer(text))
    if len(marks) != 1:
        return
    mark = marks[0]
    said = [words.strip("«»") for words in QUOTED.findall(text)]
    shown = [item for item in answer.figures if f": {item.figure.amount.text()}" in text]
    for other in (0, *(citation.id for citation in answer.citations), len(answer.citations) + 1):
        if str(other) == mark.group(1):
            continue
        cited = next((citation for citation in answer.citations if citation.id == other), None)
        proves = cited is not None and (
            any(words in cited.quote for words in said)
            or any(cited.start <= item.figure.start < cited.end for item in shown)
        )
        if not proves:
            yield f"{text[: mark.start()]} [{other}]{text[mark.end() :]}"


TEXT_WAYS: dict[str, Callable[[str, Answer, Release], Iterable[str]]] = {
    "digit changed": _digits,
    "number respelled": _spellings,
    "unit changed": _units,
    "bound changed": _bounds,
    "time changed": _times,
    "date or document swapped": _swaps,
    "indicator changed": _indicators,
    "kind changed": _kinds,
    "quotation altered": _quotations,
    "mark changed": _marks,
}
