"""Falsifies answers in every way that a faulty composer might, one change at a time.

A mutant is an answer that says something the documents do not say: another value, unit, bound, time, indicator or kind, a
quotation that is not verbatim, a mark that points to the wrong source, a calculation that does not come out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import chain

from actions.answer import Answer, Bars, ItemList, Line
from index.model import Figure, FigureKind
from index.release import Release
from vietnamese.amounts import find_amounts
from vietnamese.periods import find_periods

MARK = re.compile(r"\s?\[(\d+)\]")
QUOTED = re.compile(r"«[^«»]*»")
NUMBER = re.compile(r"(?<![\w/-])\d+(?:\.\d{3})*(?:,\d+)?(?![\w/-])")
BEFORE = ("trên", "dưới", "khoảng", "ít nhất", "tối đa", "gần", "hơn")
AFTER = ("trở lên", "trở xuống")
UNITS = ("tỷ đồng", "triệu đồng", "nghìn đồng", "đồng", "%", "người", "ha", "tấn", "dự án", "USD")
TIMES = ("năm 2019", "năm 2031", "quý I năm 2021", "6 tháng đầu năm 2021", "giai đoạn 2031–2035")
KINDS = ("(chỉ tiêu kế hoạch)", "(ước thực hiện)", "(kết quả thực hiện)")
PREFIXES = ("nợ", "giảm", "chênh lệch")
FALSE_LINES = (
    "Thu ngân sách tăng 12,5% so với cùng kỳ.",
    "Chỉ tiêu này cao gấp 3 lần năm trước.",
    "Con số đó tăng năm phần trăm.",
    "Thành phố thiếu ba tỷ đồng.",
    "Tổng cộng hai nghìn ba trăm tỷ đồng.",
    "Văn bản số 77/QĐ-UBND quy định việc này.",
    "Việc này xong ngày 15/3/2021.",
)


@dataclass(frozen=True, slots=True)
class Mutant:
    """A falsified answer, the way it was falsified and what became of the text."""

    way: str
    answer: Answer
    change: str


def mutants(answer: Answer, release: Release) -> Iterator[Mutant]:
    """Return every mutant of an answer."""
    for way, mutate in TEXT_WAYS.items():
        for changed, change in _changed_texts(answer, lambda text, mutate=mutate: mutate(text, answer, release)):
            yield Mutant(way, changed, change)
    yield from chain(_changed_citations(answer, release), _changed_figures(answer, release), _computations(answer))
    yield from chain(_changed_bars(answer), _changed_item_marks(answer, release))
    for line in FALSE_LINES:
        yield Mutant("false line added", replace(answer, blocks=(*answer.blocks, Line(line))), line)


def _changed_texts(answer: Answer, mutate: Callable[[str], Iterable[str]]) -> Iterator[tuple[Answer, str]]:
    for at, block in enumerate(answer.blocks):
        if isinstance(block, Line):
            for text in mutate(block.text):
                if text != block.text:
                    yield _with_block(answer, at, replace(block, text=text, emphasis=None)), f"{block.text} → {text}"
        elif isinstance(block, ItemList):
            for place, item in enumerate(block.items):
                for text in mutate(item.text):
                    items = (*block.items[:place], replace(item, text=text), *block.items[place + 1 :])
                    if text != item.text:
                        yield _with_block(answer, at, ItemList(items)), f"{item.text} → {text}"


def _with_block(answer: Answer, at: int, block: Line | ItemList | Bars) -> Answer:
    return replace(answer, blocks=(*answer.blocks[:at], block, *answer.blocks[at + 1 :]))


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
    "indicator changed": _indicators,
    "kind changed": _kinds,
    "quotation altered": _quotations,
    "mark changed": _marks,
}


def _changed_citations(answer: Answer, release: Release) -> Iterator[Mutant]:
    for at, citation in enumerate(answer.citations):
        quote = citation.quote
        middle = len(quote) // 2
        others = [
            replace(citation, quote=f"{quote[:middle]}{'x' if quote[middle] != 'x' else 'y'}{quote[middle + 1 :]}"),
            replace(citation, quote=f"{quote}."),
            replace(citation, start=citation.start + 1),
            replace(citation, end=citation.end - 1),
            replace(citation, id=citation.id + 1),
            replace(citation, document_id="khong-co"),
            replace(citation, section="Mục chín"),
            replace(citation, document="Kế hoạch khác"),
        ]
        for other in others:
            changed = replace(answer, citations=(*answer.citations[:at], other, *answer.citations[at + 1 :]))
            yield Mutant("citation changed", changed, f"{citation} → {other}")
        changed = replace(answer, citations=(*answer.citations[:at], *answer.citations[at + 1 :]))
        yield Mutant("citation dropped", changed, str(citation))


def _changed_figures(answer: Answer, release: Release) -> Iterator[Mutant]:
    for at, shown in enumerate(answer.figures):
        figure = shown.figure
        neighbour = next(item for item in release.figures.values() if item.id != figure.id)
        kind = FigureKind.ACTUAL if figure.kind is not FigureKind.ACTUAL else FigureKind.PLAN
        others = [
            replace(shown, figure=replace(figure, amount=replace(figure.amount, value=figure.amount.value + 1))),
            replace(shown, figure=replace(figure, amount=replace(figure.amount, unit="hộ"))),
            replace(shown, figure=replace(figure, period=None if figure.period else next(_periods(release)))),
            replace(shown, figure=replace(figure, indicator=f"{figure.indicator} khác")),
            replace(shown, figure=replace(figure, kind=kind)),
            replace(shown, figure=neighbour),
            replace(shown, citation=shown.citation + len(answer.citations)),
        ]
        for other in others:
            changed = replace(answer, figures=(*answer.figures[:at], other, *answer.figures[at + 1 :]))
            yield Mutant("figure changed", changed, f"{shown} → {other}")


def _periods(release: Release) -> Iterator[object]:
    return (item.period for item in release.figures.values() if item.period)


def _computations(answer: Answer) -> Iterator[Mutant]:
    for at, item in enumerate(answer.computations):
        others = [
            replace(item, result=item.result + 1),
            replace(item, shown=f"1{item.shown}"),
            replace(item, operands=item.operands[:-1]),
            replace(item, operands=(*item.operands[:-1], "no-such-figure")),
        ]
        if item.operation in ("share", "ratio", "difference"):
            others.append(replace(item, operands=item.operands[::-1]))
            others += [
                replace(item, operation=name) for name in ("share", "ratio", "difference") if name != item.operation
            ]
        for other in others:
            changed = replace(answer, computations=(*answer.computations[:at], other, *answer.computations[at + 1 :]))
            yield Mutant("calculation changed", changed, f"{item} → {other}")


def _changed_bars(answer: Answer) -> Iterator[Mutant]:
    for at, block in enumerate(answer.blocks):
        if isinstance(block, Bars):
            first, *rest = block.bars
            for other in (
                replace(first, value=first.value * Decimal(10)),
                replace(first, text=f"1{first.text}"),
                replace(first, label=rest[0].label),
            ):
                changed = _with_block(answer, at, replace(block, bars=(other, *rest)))
                yield Mutant("bar changed", changed, f"{first} → {other}")
            yield Mutant("bar changed", _with_block(answer, at, replace(block, unit="hộ")), "unit")


def _changed_item_marks(answer: Answer, release: Release) -> Iterator[Mutant]:
    for at, block in enumerate(answer.blocks):
        if isinstance(block, ItemList):
            for place, item in enumerate(block.items):
                if item.citation is not None:
                    other = replace(item, citation=item.citation + 1)
                    items = (*block.items[:place], other, *block.items[place + 1 :])
                    yield Mutant("item's citation changed", _with_block(answer, at, ItemList(items)), str(other))
