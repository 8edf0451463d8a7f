"""The one exit: proves every number and quotation of an answer against the release that serves, or names what fails.

The check trusts nothing of how the answer was composed. A figure may stand in the text only in the form its record
gives it — indicator, period, amount with bound and unit, kind — and the record must still be what the document's own
characters say. Everything else that holds a digit must be a date, period or document number found in a cited
quotation, a shown calculation that is calculated again here, or a citation mark.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal

from actions.answer import Answer, Bars, Block, Citation, ItemList, ShownFigure
from actions.documents.rows import row_words
from actions.documents.standing import standing_notes
from actions.documents.times import CLOCK, DAYS, SPAN, nearest_time, with_bound
from actions.figures.naming import called, own_name, period_phrase
from actions.replies.calculation_check import recompute
from actions.replies.render import body_lines
from actions.replies.section_name import section_name
from actions.wording import VIETNAMESE as WORDS
from actions.words.quantity_words import wordy_numbers
from index.model import FigureKind, Section
from index.release import Release
from vietnamese.amounts import find_amounts
from vietnamese.document_numbers import find_document_numbers, number_key
from vietnamese.numbers import find_numbers
from vietnamese.periods import find_dates, find_periods
from vietnamese.units import unit_scale

NUMBER = re.compile(r"\d[\d.,]*\d|\d")
MASK = "\N{MIDDLE DOT}"
MARK = re.compile(r"\[(\d+)\]")
QUOTED = re.compile(r"«([^«»]*)»")
KIND_WORDS = {
    FigureKind.PLAN: WORDS.kind_plan,
    FigureKind.ESTIMATE: WORDS.kind_estimate,
    FigureKind.ACTUAL: WORDS.kind_actual,
}
MONTH = re.compile(r"\b(?:tháng|qu[ýí]) (?:\d{1,2}|[IV]{1,3})\b", re.IGNORECASE)
SPELLED = re.compile(
    r"\b(?:một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín|mười|trăm|nghìn|triệu|tỷ) (?:phần trăm|điểm phần trăm|tỷ|triệu|nghìn|đồng)\b",
    re.IGNORECASE,
)
NUMBERED_NAME = re.compile(  # «Ban Quản lý dự án khu vực 2»: a number that ends a name
    r"(?:(?<=^)|(?<=[,.;:] ))[^\W\d_a-zà-ỹ][^\W\d_]*(?: [^\W\d_]+){2,10} \d{1,2}(?=[,.;]|$)"
)
BOUND_AFTER = re.compile(r"\s*(?:trở lên|trở xuống|lần|%)")
SMALL_WORD = Decimal(10)  # «một câu», «hai ý»: counts in words up to here are grammar, not figures


def check(answer: Answer, release: Release) -> list[str]:
    """Return what is not proved, in English for the log; an empty list means that the answer may leave."""
    problems = list(_citation_problems(answer, release))
    problems += [problem for shown in answer.figures for problem in _record_problems(shown, answer, release)]
    sentences = []
    for item in answer.computations:
        sentence = recompute(item, answer, release)
        if sentence is None:
            problems.append(f"wrong calculation: {item.shown}")
        else:
            sentences.append(sentence)
    problems += _dating_problems(answer)
    rows = _rows_in_words(answer.citations, release)
    for block in answer.blocks:
        problems += _block_problems(block, answer)
    notes, lines = standing_notes(answer.citations, release, answer.wording), body_lines(answer)
    problems += [f"not said of a source: {note}" for note in notes if note not in lines]
    for line in lines:
        if line not in notes:
            problems += _line_problems(line, answer, rows, sentences, release)
    problems += _suggestion_problems(answer, release)
    return problems


def _dating_problems(answer: Answer) -> Iterable[str]:
    """Prove the one time that an answer gives an event: the nearest to it in a cited sentence, heading a line and bounded."""
    if answer.dated is None:
        return
    event, time = answer.dated
    quotes = [citation.quote for citation in answer.citations if nearest_time(citation.quote, event) == time]
    if not quotes:
        yield f"{time} is not the time of «{event}»"
    elif not any(
        line.lower().startswith(f"{with_bound(quotes[0], time).lower()}.") for line in body_lines(answer)
    ):  # a further line of an answer to several questions may be the one
        yield f"no line gives the time {time} with its bound"


def _suggestion_problems(answer: Answer, release: Release) -> Iterable[str]:
    """Every number of a suggested question stands in some document of the release; an amount in none."""
    for question in answer.suggestions:
        for number in NUMBER.findall(question):
            whole = re.compile(rf"(?<![\d.,]){re.escape(number)}(?!\d|[.,]\d)")
            if not any(whole.search(release.text(document)) for document in release.documents):
                yield f"suggestion with a number of no document: {question}"


def _citation_problems(answer: Answer, release: Release) -> Iterable[str]:
    for position, citation in enumerate(answer.citations, start=1):
        document = release.documents.get(citation.document_id)
        if citation.id != position:
            yield f"citation {citation.id} is out of order"
        if document is None:
            yield f"citation {citation.id} is of a document outside the release"
        elif release.text(citation.document_id)[citation.start : citation.end] != citation.quote:
            yield f"citation {citation.id} is not verbatim"
        elif citation.document != document.title or not _names_its_section(citation, release):
            yield f"citation {citation.id} is named wrongly"


def _names_its_section(citation: Citation, release: Release) -> bool:
    """Tell whether a citation names a section that holds its words, or the one whose heading they are, and its page."""
    return any(
        section.document == citation.document_id
        and section_name(section) == citation.section
        and (section.start <= citation.start < section.end or citation.quote in section.trail)
        and (citation.page is None or citation.page in _pages(section, release))
        for section in release.sections.values()
    )


def _pages(section: Section, release: Release) -> set[int | None]:
    return {section.page, *(passage.page for passage in release.section_passages.get(section.id, ()))}


def _block_problems(block: Block, answer: Answer) -> Iterable[str]:
    """Compare what only the page shows — marks of list entries, bars of a chart — with the records."""
    if isinstance(block, ItemList):
        for item in block.items:
            if item.citation is not None and MARK.findall(QUOTED.sub("", item.text)) != [str(item.citation)]:
                yield f"list entry with another mark: {item.text}"
    elif isinstance(block, Bars):
        if block.caption not in {answer.wording.chart, *(item.figure.indicator for item in answer.figures)}:
            yield f"caption that names no figure of the answer: {block.caption}"
        shown = {
            (item.figure.indicator, item.figure.amount.value, item.figure.amount.text(), item.figure.amount.unit)
            for item in answer.figures
        }
        for bar in (*block.bars, *filter(None, (block.whole,))):
            if (bar.label, bar.value, bar.text, block.unit) not in shown:
                yield f"bar that is no figure of the answer: {bar.label}"


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


def _rows_in_words(citations: Sequence[Citation], release: Release) -> list[str]:
    """Return how the cited table rows are said in words, each with its mark: built again from their cells."""
    cited = {(item.document_id, item.start): item.id for item in citations if " | " in item.quote}
    if not cited:
        return []
    return [
        f"{row_words(passage, release.text(passage.document))} [{cited[passage.document, passage.start]}]"
        for passage in release.passages.values()
        if passage.cells
        and (passage.document, passage.start) in cited
        and row_words(passage, release.text(passage.document))
    ]


def _line_problems(line: str, answer: Answer, rows: list[str], calculations: list[str], release: Release) -> list[str]:
    rest = line
    for citation in answer.citations:
        rest = rest.replace(f"«{citation.quote}» [{citation.id}]", MASK)
    for row in rows:
        rest = rest.replace(row, MASK)
    for sentence in calculations:
        if rest.startswith(sentence) and not BOUND_AFTER.match(rest[len(sentence) :]):
            rest = MASK + rest[len(sentence) :]
    for kind in (True, False):
        for shown in answer.figures:
            for name in (called(shown.figure, release), own_name(shown.figure)):  # under its whole by its own
                rest = _mask_claim(rest, shown, name, with_kind=kind)
    problems = [f"mark without its quotation or figure in: {line}" for _ in MARK.findall(rest)[:1]]
    for quoted in QUOTED.findall(rest):
        if any(char.isdigit() for char in quoted) and not _is_name(quoted, answer):
            problems.append(f"not verbatim: «{quoted}»")
    rest = QUOTED.sub("«»", MARK.sub("", rest))
    for words in answer.allowed:
        rest = _mask(rest, words)
    if any(words.strip() in rest for words in KIND_WORDS.values()):
        problems.append(f"kind of a figure that is not its record's in: {line}")
    problems += [f"unproved number «{text}» in: {line}" for text in _numbers_left(rest, answer)]
    problems += _listing_problems(rest, answer)
    return problems


def _listing_problems(text: str, answer: Answer) -> list[str]:
    """Check a list of dates or document numbers: each named once, and a date given to a number stands after it."""
    numbers, dates = find_document_numbers(text), find_dates(text)
    named = [text[span.start : span.end].lower() for span in numbers]
    named += [text[span.start : span.end].lower() for span in dates]
    problems = [f"named twice: {name}" for name in named if named.count(name) > 1]
    for number in numbers:
        date = next((span for span in dates if text[number.end : span.start] in (": ", ": ngày ")), None)
        if date is not None and not any(
            _stands_after(text[number.start : number.end], text[date.start : date.end], citation.quote)
            for citation in answer.citations
        ):
            problems.append(f"{text[number.start : number.end]} has another date")
    return problems


def _stands_after(number: str, date: str, quote: str) -> bool:
    """Tell whether ``date`` is the first one after ``number`` in a quotation."""
    at = quote.find(number)
    rest = quote[at + len(number) :]
    dates = find_dates(rest) if at >= 0 else []
    return bool(dates) and rest[dates[0].start : dates[0].end].lower() == date.lower()


def _is_name(words: str, answer: Answer) -> bool:
    """Tell whether quoted words name a section or were allowed, a heading for one."""
    return any(words == citation.section for citation in answer.citations) or words in answer.allowed


def _mask(text: str, words: str) -> str:
    return re.sub(rf"(?<![\w,.]){re.escape(words)}(?![\w/%])(?![.,]\d)", MASK, text)


def _mask_claim(text: str, shown: ShownFigure, name: str, *, with_kind: bool) -> str:
    """Mask the one form in which a figure may be stated: indicator, period, amount, its own kind or none, its mark."""
    figure = shown.figure
    claim = (
        rf"(^(?:- )?|[.:] )(?i:{re.escape(name)})(?:{re.escape(period_phrase(figure))})?: {re.escape(figure.amount.text())}"
        rf"{re.escape(KIND_WORDS[figure.kind]) if with_kind else ''} \[{shown.citation}\]"
    )
    return re.sub(claim, rf"\1{MASK}", text)


def _numbers_left(text: str, answer: Answer) -> list[str]:
    """Return the numbers of a text that are no date, period or document number of a cited quotation."""
    quotes = [citation.quote for citation in answer.citations]
    proved = [
        (span.start, span.end)
        for spans in (find_dates(text), find_periods(text))
        for span in spans
        if _is_said(text[span.start : span.end], quotes)
    ]
    named = {number_key(span.number) for quote in quotes for span in find_document_numbers(quote)}
    proved += [
        (span.start, span.end) for span in find_document_numbers(text) if number_key(span.number) in named
    ]  # «71/NQ-CP» written «71/NQ -CP»
    proved += [match.span() for match in NUMBERED_NAME.finditer(text) if _is_said(match.group().strip(), quotes)]
    proved += [
        time.span()
        for rule in (MONTH, DAYS, SPAN, CLOCK)
        for time in rule.finditer(text)
        if _is_said(time.group(), quotes)
    ]
    amounts = [
        (span.start, span.end) for span in find_amounts(text) if span.amount.unit and unit_scale(span.amount.unit)
    ]
    amounts += [match.span() for match in SPELLED.finditer(text)]
    numbers = [
        (span.start, span.end)
        for span in find_numbers(text)
        if any(char.isdigit() for char in text[span.start : span.end]) or span.value > SMALL_WORD
    ]
    digits = [match.span() for match in re.finditer(r"\d+", text)]
    found = {span for span in (*numbers, *digits) if not _inside(span, proved)}
    found |= {span for span in amounts if not _inside(span, proved)}
    found |= {
        span
        for span in wordy_numbers(text, answer.wording.points)
        if not _inside(span, proved) and not _is_said(text[slice(*span)], quotes)
    }
    return [text[start:end] for start, end in sorted(found)]


def _is_said(words: str, quotes: list[str]) -> bool:
    """Tell whether a quotation holds the words whole: «5/KH-UBND» does not stand in «15/KH-UBND»."""
    whole = re.compile(rf"(?<![\w.,/-]){re.escape(words)}(?![\w/]|[-–]\w|\s?[-–]\s?\d|[.,]\d)", re.IGNORECASE)
    return any(whole.search(quote) for quote in quotes)


def _inside(span: tuple[int, int], others: list[tuple[int, int]]) -> bool:
    return any(start <= span[0] and span[1] <= end for start, end in others)
