"""Figures read by hand out of quotations, and how well the extraction finds them again, field by field."""

from __future__ import annotations

import tempfile
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from admin.evaluation.metrics import Score
from admin.evaluation.questions import QuestionFileError
from index.model import Document, Figure, Passage, ReadDocument, Section
from index.readers import read_file
from index.structure import outline
from vietnamese.folding import fold
from vietnamese.periods import Period, find_dates, find_periods
from vietnamese.syllables import syllables

FIELDS = ("value", "unit", "bound", "high", "change", "indicator", "period", "kind", "all")
SHARED_WORDS = 0.75  # of the shorter phrase
TABLE_RULE = "\n| --- |"

Extract = Callable[[ReadDocument], ReadDocument]


class GoldFigure(BaseModel):
    """One figure of ``quote``; with every field None the quotation holds no figure. ``kind`` None is not judged.

    ``indicator`` None with a value: the quotation does not say what the number measures.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    document: str
    quote: str
    indicator: str | None
    value: Decimal | None
    unit: str | None
    bound: str | None
    high: Decimal | None
    change: str | None = None
    period: str | None
    kind: str | None


@dataclass(frozen=True, slots=True)
class FieldScore:
    """Of the extracted figures how many are right in a field, and of the gold figures how many were found so."""

    precision: Score
    recall: Score


def load_gold(path: Path) -> list[GoldFigure]:
    """Read the gold file; raise QuestionFileError naming the line that cannot be used."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise QuestionFileError(f"Không đọc được tệp số liệu mẫu «{path}».") from error
    gold = []
    for number, line in enumerate(lines, start=1):
        try:
            gold.append(GoldFigure.model_validate_json(line))
        except ValidationError as error:
            raise QuestionFileError(f"Dòng {number} của «{path.name}» không đúng định dạng số liệu mẫu.") from error
    return gold


def measure(gold: Sequence[GoldFigure], extract: Extract) -> dict[str, FieldScore]:
    """Read every quotation as a document of one passage with ``extract`` and compare, field by field."""
    by_quote: dict[str, list[GoldFigure]] = defaultdict(list)
    for record in gold:
        by_quote[record.quote].append(record)
    right = dict.fromkeys(FIELDS, 0)
    judged = dict.fromkeys(FIELDS, 0)
    found = wanted = matched = 0
    for quote, records in by_quote.items():
        figures = [figure for figure in extract(as_document(quote)).figures if figure.indicator or figure.amount.unit]
        real = [record for record in records if record.value is not None]
        found, wanted = found + len(figures), wanted + len(real)
        for record, figure in _pairs(real, figures):
            matched += 1
            for name, agrees in _agreement(record, figure, real).items():
                judged[name] += 1
                right[name] += agrees
    return {
        name: FieldScore(
            Score(right[name], found - matched + judged[name]), Score(right[name], wanted - matched + judged[name])
        )
        for name in FIELDS
    }


def as_document(quote: str) -> ReadDocument:
    """A document that consists of ``quote`` alone: one passage, or a table in Markdown read as an admin's file is."""
    if TABLE_RULE in quote:
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "q.md"
            file.write_text(quote + "\n", encoding="utf-8")
            return outline(read_file(file), source=file.name, sha256="")
    section = Section("q#0", "q", "", "", (), 0, len(quote))
    passage = Passage("q#0.0", "q", section.id, 0, len(quote), quote)
    return ReadDocument(Document("q", "Trích đoạn", "q.txt", ""), quote, (section,), (passage,))


def _pairs(gold: Iterable[GoldFigure], figures: Iterable[Figure]) -> list[tuple[GoldFigure, Figure]]:
    """Gold and extracted figures of one quotation with the same value, each used once, in reading order."""
    free = sorted(figures, key=lambda figure: figure.start)
    pairs = []
    for record in gold:
        match = next((figure for figure in free if figure.amount.value == record.value), None)
        if match is not None:
            free.remove(match)
            pairs.append((record, match))
    return pairs


def _agreement(record: GoldFigure, figure: Figure, siblings: Sequence[GoldFigure]) -> Mapping[str, bool]:
    amount = figure.amount
    agreement = {
        "value": True,
        "unit": _plain(amount.unit) == _plain(record.unit),
        "bound": amount.bound.value == record.bound,
        "high": amount.high == record.high,
        "change": _plain(amount.change) == _plain(record.change),
        "indicator": _names(figure.indicator, record, siblings),
        "period": _same_period(record.period, figure.period),
    }
    if record.kind is not None:
        agreement["kind"] = figure.kind.value == record.kind
    return {**agreement, "all": all(agreement.values())}


def _plain(text: str | None) -> str:
    return fold(unicodedata.normalize("NFC", text or "")).strip()


def _names(indicator: str, record: GoldFigure, siblings: Sequence[GoldFigure]) -> bool:
    """Whether ``indicator`` says what ``record`` measures, in part or in more words, and no sibling fits it better.

    A quotation that does not say what its number measures wants an empty indicator.
    """
    if record.indicator is None:
        return not indicator
    said, wanted = _words(indicator), _words(record.indicator)
    shared = len(said & wanted)
    if not shared or shared < SHARED_WORDS * min(len(said), len(wanted)):
        return False
    return all(_likeness(said, wanted) >= _likeness(said, _words(sibling.indicator)) for sibling in siblings)


def _likeness(one: frozenset[str], other: frozenset[str]) -> float:
    """Dice's coefficient of two sets of syllables."""
    return 2 * len(one & other) / (len(one) + len(other))


def _words(phrase: str | None) -> frozenset[str]:
    return frozenset(syllable.text for syllable in syllables(_plain(phrase)))


def _same_period(label: str | None, period: Period | None) -> bool:
    if label is None or period is None:
        return label is None and period is None
    stretch = (period.start, period.end)
    spans = find_periods(label)
    if spans:
        return (spans[0].period.start, spans[0].period.end) == stretch
    return any((day.value, day.value) == stretch for day in find_dates(label))
