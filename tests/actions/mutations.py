"""Falsifies answers in every way that a faulty composer might, one change at a time.

A mutant is an answer that says something the documents do not say: another value, unit, bound, time, indicator or kind, a
quotation that is not verbatim, a mark that points to the wrong source, a calculation that does not come out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import chain

from actions.answer import Answer, Bars, ItemList, Line
from actions.replies.render import body_lines
from index.model import FigureKind
from index.release import Release
from tests.actions.spoken_mutations import SPOKEN_WAYS
from tests.actions.text_mutations import TEXT_WAYS

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
    for way, mutate in (TEXT_WAYS | SPOKEN_WAYS).items():
        for changed, change in _changed_texts(answer, lambda text, mutate=mutate: mutate(text, answer, release)):
            yield Mutant(way, changed, change)
    yield from chain(_changed_citations(answer, release), _changed_figures(answer, release), _computations(answer))
    yield from chain(_changed_bars(answer), _changed_item_marks(answer, release), _other_sources(answer, release))
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


def _other_sources(answer: Answer, release: Release) -> Iterator[Mutant]:
    """Take the quotation from another document, swap two citations, cite the neighbour of the passage that proves."""
    for at, citation in enumerate(answer.citations):
        proved = [item for item in answer.figures if item.citation == citation.id]
        quoted = any(f"«{citation.quote}»" in line for line in body_lines(answer))
        others = [item for item in release.passages.values() if item.text != citation.quote][::17][:6]
        for passage in others if proved or quoted else ():
            other = replace(
                citation, document_id=passage.document, start=passage.start, end=passage.end, quote=passage.text
            )
            changed = replace(answer, citations=(*answer.citations[:at], other, *answer.citations[at + 1 :]))
            yield Mutant("quotation of another passage", changed, f"{citation} → {other}")
    if len(answer.citations) > 1:
        first, second, *rest = answer.citations
        swapped = (replace(second, id=first.id), replace(first, id=second.id), *rest)
        if first.quote != second.quote and any(f"[{first.id}]" in line for line in body_lines(answer)):
            yield Mutant("quotation of another passage", replace(answer, citations=swapped), "first two swapped")
    for question in ("Vì sao thu ngân sách chỉ đạt 977 tỷ đồng?", "Nghị quyết 9977/NQ-HĐND nói gì?"):
        yield Mutant("suggestion with a false number", replace(answer, suggestions=(question,)), question)


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
            if block.whole:
                other = replace(block.whole, value=block.whole.value * 2)
                yield Mutant("bar changed", _with_block(answer, at, replace(block, whole=other)), "whole")


def _changed_item_marks(answer: Answer, release: Release) -> Iterator[Mutant]:
    for at, block in enumerate(answer.blocks):
        if isinstance(block, ItemList):
            for place, item in enumerate(block.items):
                if item.citation is not None:
                    other = replace(item, citation=item.citation + 1)
                    items = (*block.items[:place], other, *block.items[place + 1 :])
                    yield Mutant("item's citation changed", _with_block(answer, at, ItemList(items)), str(other))
