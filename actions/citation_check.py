"""The one exit: proves every number and quotation of an answer against the release that serves, or names what fails.

The check trusts nothing of how the answer was composed. A figure may stand in the text only in the form its record
gives it — indicator, period, amount with bound and unit, kind — and the record must still be what the document's own
characters say. Everything else that holds a digit must be a date, period or document number found in a cited
quotation, a shown calculation that is calculated again here, or a citation mark.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from actions.answer import Answer, Computation, ShownFigure
from actions.calculation import calculate
from actions.compose import period_phrase
from actions.render import body_lines
from actions.wording import VIETNAMESE as WORDS
from index.model import Figure, FigureKind
from index.release import Release
from vietnamese.amounts import find_amounts
from vietnamese.document_numbers import find_document_numbers
from vietnamese.numbers import find_numbers
from vietnamese.periods import find_dates, find_periods

MARK = re.compile(r"\[(\d+)\]")
QUOTED = re.compile(r"«([^«»]*)»")
KIND_WORDS = {
    FigureKind.PLAN: WORDS.kind_plan,
    FigureKind.ESTIMATE: WORDS.kind_estimate,
    FigureKind.ACTUAL: WORDS.kind_actual,
}
SMALL_WORD = Decimal(10)  # «một câu», «hai ý»: counts in words up to here are grammar, not figures


def check(answer: Answer, release: Release) -> list[str]:
    """Return what is not proved, in English for the log; an empty list means that the answer may leave."""
    problems = list(_citation_problems(answer, release))
    problems += [problem for shown in answer.figures for problem in _record_problems(shown, answer, release)]
    results = [_recompute(item, answer, release) for item in answer.computations]
    problems += [
        f"wrong calculation: {item.shown}"
        for item, result in zip(answer.computations, results, strict=True)
        if result is None
    ]
    for line in body_lines(answer):
        problems += _line_problems(line, answer, [result for result in results if result is not None])
    return problems


def _citation_problems(answer: Answer, release: Release) -> Iterable[str]:
    for position, citation in enumerate(answer.citations, start=1):
        if citation.id != position:
            yield f"citation {citation.id} is out of order"
        if citation.document_id not in release.documents:
            yield f"citation {citation.id} is of a document outside the release"
        elif release.text(citation.document_id)[citation.start : citation.end] != citation.quote:
            yield f"citation {citation.id} is not verbatim"


def _record_problems(shown: ShownFigure, answer: Answer, release: Release) -> Iterable[str]:
    figure = shown.figure
    if release.figures.get(figure.id) != figure:
        yield f"figure {figure.id} is not the release's"
        return
    cited = next((item for item in answer.citations if item.id == shown.citation), None)
    if (
        cited is None
        or cited.document_id != figure.document
        or not cited.start <= figure.start < figure.end <= cited.end
    ):
        yield f"figure {figure.id} is not inside its citation"


def _recompute(item: Computation, answer: Answer, release: Release) -> str | None:
    """Calculate again from the records and return the words that state it; None when operands or outcome differ."""
    if item.operation == "count":
        right = all(key in release.passages for key in item.operands) and item.result == len(set(item.operands))
        return item.shown if right and item.shown == str(len(item.operands)) else None
    figures = [release.figures[key] for key in item.operands if key in release.figures]
    if len(figures) != len(item.operands) or len(figures) < 2:
        return None
    calculation = calculate(item.operation, figures, answer.wording)
    return calculation.sentence if calculation.result.computation == item else None


def _line_problems(line: str, answer: Answer, calculations: list[str]) -> list[str]:
    problems = []
    ids = {citation.id for citation in answer.citations}
    problems += [f"unknown citation mark in: {line}" for mark in MARK.findall(line) if int(mark) not in ids]
    rest = MARK.sub("", line)
    for quoted in QUOTED.findall(rest):
        if not _is_quoted(quoted, answer):
            problems.append(f"not verbatim: «{quoted}»")
    rest = QUOTED.sub("«»", rest)
    for words in calculations:
        rest = _mask(rest, words)
    for kind in (True, False):
        for shown in answer.figures:
            rest = _mask_claim(rest, shown.figure, with_kind=kind)
    for words in answer.allowed:
        rest = _mask(rest, words)
    if any(words.strip() in rest for words in KIND_WORDS.values()):
        problems.append(f"kind of a figure that is not its record's in: {line}")
    problems += [f"unproved number «{text}» in: {line}" for text in _numbers_left(rest, answer)]
    return problems


def _is_quoted(words: str, answer: Answer) -> bool:
    if any(words in citation.quote or words == citation.section for citation in answer.citations):
        return True
    return not any(char.isdigit() for char in words) or any(words in allowed for allowed in answer.allowed)


def _mask(text: str, words: str) -> str:
    return re.sub(rf"(?<![\w,.]){re.escape(words)}(?![\w/%])(?![.,]\d)", "\N{MIDDLE DOT}", text)


def _mask_claim(text: str, figure: Figure, *, with_kind: bool) -> str:
    """Mask the one form in which a figure may be stated: indicator, period, amount, and its own kind or none."""
    period = period_phrase(figure)
    name = re.escape(figure.indicator or figure.amount.unit or "")
    claim = (
        rf"(?<!\w)(?i:{name})(?:{re.escape(period)})?: {re.escape(figure.amount.text())}(?![\w/%])(?!\s*(?:trở lên|trở xuống))"
        rf"{re.escape(KIND_WORDS[figure.kind]) if with_kind else ''}"
    )
    return re.sub(claim, "\N{MIDDLE DOT}", text)


def _numbers_left(text: str, answer: Answer) -> list[str]:
    """Return the numbers of a text that are no date, period or document number of a cited quotation."""
    quotes = [citation.quote for citation in answer.citations]
    proved = [
        (span.start, span.end)
        for spans in (find_dates(text), find_periods(text), find_document_numbers(text))
        for span in spans
        if any(text[span.start : span.end].lower() in quote.lower() for quote in quotes)
    ]
    amounts = [(span.start, span.end) for span in find_amounts(text)]
    numbers = [
        (span.start, span.end)
        for span in find_numbers(text)
        if any(char.isdigit() for char in text[span.start : span.end]) or span.value > SMALL_WORD
    ]
    digits = [match.span() for match in re.finditer(r"\d+", text)]
    found = {span for span in (*numbers, *digits) if not _inside(span, proved)}
    found |= {
        span for span in amounts if not _inside(span, proved) and any(_inside(number, [span]) for number in found)
    }
    return [text[start:end] for start, end in sorted(found)]


def _inside(span: tuple[int, int], others: list[tuple[int, int]]) -> bool:
    return any(start <= span[0] and span[1] <= end for start, end in others)
