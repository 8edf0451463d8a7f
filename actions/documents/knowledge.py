"""A release prepared for answering: its texts ready for matching and its terms ready for reading questions."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from decimal import Decimal
from functools import cached_property
from itertools import groupby, pairwise

from actions.documents.areas import Area, areas_of
from actions.documents.coinages import coinages_in
from actions.documents.formalities import formalities
from actions.documents.paragraphs import short_paragraphs
from actions.documents.roles import Role, role_of
from actions.documents.rows import heading_rows
from actions.words.english.lexicon import lexicon
from actions.words.english.told import english_words
from actions.words.frames import frame_phrases
from actions.words.indicator_names import plain_name
from actions.words.matching import MatchText
from actions.words.terms import TermFinder
from actions.words.vital import Tagger
from index.figure_names import leaves_thing_unsaid
from index.figures.rates_of_plan import rate_name
from index.figures.row_paths import paths_of_rows
from index.model import Document, DocumentKind, DocumentStatus, Figure, Passage
from index.release import Release
from index.thesaurus import Thesaurus
from vietnamese.amounts import find_amounts
from vietnamese.dates import find_dates
from vietnamese.document_numbers import DocumentNumberSpan, find_document_numbers, number_key
from vietnamese.folding import fold
from vietnamese.period import Period
from vietnamese.queries import Vocabulary
from vietnamese.units import unit_dimension

SHORT_POINT = 10  # passages
SHORT_PART = 30  # passages
PART = re.compile(r"(?:Phụ lục|Điều) ", re.IGNORECASE)
WORDS_RUN = re.compile(r"[^\W\d_]+(?: [^\W\d_]+)+")
LONGEST_NAME = 4  # syllables
OF_ITSELF = re.compile(
    r"^[^,:(]*(?=[,:(])"
)  # goes on with the thing of the amount: «14 km|đường A – B ngày 30/8|, vốn»
ASIDE = re.compile(r"\([^()\d;]*\)")  # examples and other words, no figures of their own


OPENS_PARTS = re.compile(r":(?=\s)|\b(?:trong đó|cụ thể|bao gồm|gồm)\b", re.IGNORECASE)


class Knowledge:
    """A release with everything that is computed once from it; read-only and shared between questions.

    ``segment`` splits a sentence into words, ``tag`` gives them with their parts of speech;
    ``default`` is the document in force that answers when none is named.
    """

    def __init__(
        self,
        release: Release,
        thesaurus: Thesaurus,
        segment: Callable[[str], Sequence[str]],
        *,
        tag: Tagger | None = None,
    ) -> None:
        self.release = release
        self.tag = tag
        self.thesaurus = thesaurus
        sections = (f"{section.title} {' '.join(section.trail)}" for section in release.sections.values())
        titles = (document.title for document in release.documents.values())
        texts = (*(passage.text for passage in release.passages.values()), *sections, *titles)
        self.terms = TermFinder(texts, thesaurus, segment)
        self._segment = segment

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """The words against which typing is read: the documents', the thesaurus's and those that frame questions."""
        concepts = (word for concept in self.thesaurus.concepts for word in concept.words)
        texts = (self.release.text(key) for key in self.release.documents)
        return Vocabulary.from_texts((*texts, *concepts, *frame_phrases()))

    @cached_property
    def coinages(self) -> frozenset[str]:
        """The words with a number that the documents coin, «ba không», in lower case."""
        return frozenset().union(*(coinages_in(self.release.text(key)) for key in self.release.documents))

    @cached_property
    def bare_words(self) -> frozenset[str]:
        """The documents' words typed bare, as they may stand in an English question."""
        texts = " ".join(fold(self.release.text(key)) for key in self.release.documents)
        return frozenset(re.findall(r"[a-z]+", texts.lower()))

    @cached_property
    def english(self) -> frozenset[str]:
        """The English words that questions are asked in: common ones and the thesaurus's."""
        named = " ".join(word for concept in self.thesaurus.concepts for word in concept.words if word.isascii())
        return english_words() | lexicon().words | frozenset(re.findall(r"[a-z]+", named.lower()))

    @cached_property
    def names(self) -> dict[str, str]:
        """The documents' names of two to four syllables as they write them, by their folded form: «dong rao»."""
        texts = (self.release.text(key) for key in self.release.documents)
        runs = (run.split() for text in texts for run in WORDS_RUN.findall(text))
        capitals = (tuple(words) for run in runs for named, words in groupby(run, str.istitle) if named)
        parts = (
            " ".join(words[at : at + length])
            for words in set(capitals)
            for length in range(2, LONGEST_NAME + 1)
            for at in range(len(words) - length + 1)
        )
        return {fold(name): name for name in parts}

    @cached_property
    def only_names(self) -> dict[str, str]:
        """Those of ``names`` that the documents never write small, by their lower case: «đồng chằm»."""
        small: set[str] = set()
        for key in self.release.documents:
            for run in WORDS_RUN.findall(self.release.text(key)):
                words = run.split()
                for length in range(2, LONGEST_NAME + 1):
                    small.update(" ".join(words[at : at + length]) for at in range(len(words) - length + 1))
        return {name.lower(): name for name in self.names.values() if name.lower() not in small}

    @cached_property
    def default(self) -> Document:
        """The document in force that speaks about the latest time; a plan before a report."""
        documents = list(self.release.documents.values())
        in_force = [item for item in documents if item.status == DocumentStatus.IN_FORCE] or documents
        return max(in_force, key=_currency)

    @property
    def anchor(self) -> date:
        """The day from which «năm nay» is counted: inside the period of the document in force.

        Of one over several years that was written in them it is the day it was issued.
        """
        period, issued = self.default.period, self.default.issued
        if period and issued and period.start.year < issued.year <= period.end.year:
            return issued
        return period.start if period else date(self.default.issued.year if self.default.issued else 1, 1, 1)

    @cached_property
    def days_of_figures(self) -> dict[date, Period]:
        """The days that figures are stated for («đến hết ngày 30/9/2026») → their periods."""
        periods = (figure.period for figure in self.release.figures.values() if figure.period is not None)
        return {period.end: period for period in periods if period.start == period.end}

    @cached_property
    def years(self) -> frozenset[int]:
        """The calendar years that some figure is of."""
        periods = (figure.period for figure in self.release.figures.values() if figure.period is not None)
        return frozenset(year for period in periods for year in range(period.start.year, period.end.year + 1))

    @cached_property
    def passage_texts(self) -> dict[str, MatchText]:
        """Passage id → its text ready for matching; a table row with its caption, its headers and the rows it stands under."""
        return {key: MatchText(self._row_said(item), self._segment) for key, item in self.release.passages.items()}

    @cached_property
    def section_texts(self) -> dict[str, MatchText]:
        """Section id → its headings."""
        return {
            key: MatchText(" . ".join((*item.trail, item.title)), self._segment)
            for key, item in self.release.sections.items()
        }

    @cached_property
    def point_texts(self) -> dict[str, MatchText]:
        """Section id → all it says, for the short numbered points whose sentences speak about one thing."""
        return {
            key: MatchText(" . ".join(item.text for item in items), self._segment)
            for key, items in self.release.section_passages.items()
            if self.release.sections[key].label and len(items) <= SHORT_POINT
        }

    @cached_property
    def part_texts(self) -> dict[str, MatchText]:
        """Passage id → all that the short article or appendix says in which it stands, whose sentences speak of one thing."""
        found: dict[str, MatchText] = {}
        for part in self.release.sections.values():
            if not PART.match(part.label):
                continue
            passages = self.release.document_passages[part.document]
            first, last = (bisect_left(passages, at, key=lambda item: item.start) for at in (part.start, part.end))
            inside = passages[first:last]
            if len(inside) <= SHORT_PART:
                text = MatchText(" . ".join(item.text for item in inside), self._segment)
                found |= {item.id: text for item in inside}
        return found

    @cached_property
    def paragraphs(self) -> dict[str, tuple[Passage, ...]]:
        """Passage id → the few sentences of the line in which it stands with others: they speak of one thing."""
        return short_paragraphs(self.release)

    @cached_property
    def paragraph_texts(self) -> dict[str, MatchText]:
        """Passage id → all that the short paragraph says in which it stands."""
        texts = {
            line: MatchText(" ".join(item.text for item in line), self._segment) for line in {*self.paragraphs.values()}
        }
        return {key: texts[line] for key, line in self.paragraphs.items()}

    @cached_property
    def line_texts(self) -> dict[str, MatchText]:
        """Passage id → what its line says before it, for a clause that goes on with what a sentence opened.

        «Vốn đầu tư công giải ngân 431,7 tỷ đồng: vốn trung ương đạt 52,1%; |vốn ngân sách tỉnh đạt 68,9%».
        """
        found: dict[str, MatchText] = {}
        for passages in self.release.document_passages.values():
            opened: list[Passage] = []
            for passage in passages:
                goes_on = bool(opened) and not passage.cells and passage.text[:1].islower()
                between = self.release.text(passage.document)[opened[-1].end : passage.start] if goes_on else "\n"
                opened = [*opened, passage] if "\n" not in between else [passage]
                said = " ".join(item.text for item in opened[:-1])
                if OPENS_PARTS.search(said):  # a clause with a subject of its own goes on with nothing
                    found[passage.id] = MatchText(said, self._segment)
        return found

    @cached_property
    def document_texts(self) -> dict[str, MatchText]:
        """Document id → its title, place, issuer, number and period."""
        return {
            key: MatchText(" . ".join(filter(None, (item.title, item.place, item.issuer, item.number, _label(item)))))
            for key, item in self.release.documents.items()
        }

    @cached_property
    def figure_texts(self) -> dict[str, tuple[MatchText, MatchText]]:
        """Figure id → its indicator with unit, and the clause it stands in."""
        return {
            key: (self._indicator(item), MatchText(self._clause(item), self._segment))
            for key, item in self.release.figures.items()
        }

    @cached_property
    def headed_texts(self) -> dict[str, MatchText]:
        """Figure id → its indicator with the heading it stands under: «giải ngân» under «Đầu tư công»."""
        sections, passages = self.release.sections, self.release.passages
        return {
            key: MatchText(f"{item.indicator} {sections[passages[item.passage].section].title}", self._segment)
            for key, item in self.release.figures.items()
        }

    @cached_property
    def lead_texts(self) -> dict[str, MatchText]:
        """Figure id → what its sentence says before it, where the subject of its clause may stand.

        A size behind another figure of its clause is of that one's thing: «đường A dài 5 km; 37 hẻm với chiều dài 21 km»,
        unless that leaves its thing unsaid as well: «lúa 296 ha; năng suất 61 tạ/ha, sản lượng 1.820 tấn».
        """
        found = {}
        for passage, figures in self.release.passage_figures.items():
            text, start = self.release.passages[passage].text, self.release.passages[passage].start
            ends = [figure.end - start for figure in figures if not leaves_thing_unsaid(figure.indicator)]
            for figure in figures:
                before = text[: max(0, figure.start - start)]
                clause = before.rfind(";") + 1
                beside = leaves_thing_unsaid(figure.indicator) and any(clause < end < len(before) for end in ends)
                opening = before[: before.find(":", 0, clause) + 1]
                found[figure.id] = MatchText(opening + before[clause:] if beside else before, self._segment)
        return found

    @cached_property
    def names_of_others(self) -> dict[str, MatchText]:
        """Figure id → what stands right before each later figure of its sentence: «chè 9.870 ha, ở huyện Yên (5.240 ha)»."""
        found = {}
        for passage, figures in self.release.passage_figures.items():
            text, start = self.release.passages[passage].text, self.release.passages[passage].start
            ordered = sorted(figures, key=lambda item: item.start)
            gaps = [text[one.end - start : other.start - start] for one, other in pairwise(ordered)]
            for at, figure in enumerate(ordered):
                own = [OF_ITSELF.sub("", gap) for gap in gaps[at : at + 1]]
                others = [gap for gap in (*own, *gaps[at + 1 :]) if ";" not in gap]
                found[figure.id] = MatchText(" . ".join(others), self._segment)
        return found

    @cached_property
    def row_texts(self) -> dict[str, MatchText]:
        """Passage id → the names of the rows above a table row that it stands under, where it stands under any."""
        return {
            key: MatchText(" . ".join(path.above), self._segment)
            for document, rows in self.release.document_passages.items()
            for table in paths_of_rows(self.release.text(document), list(rows))
            for key, path in table.items()
            if path.above
        }

    @cached_property
    def sets_fines(self) -> bool:
        """Whether the documents set fines: two of them at least."""
        figures = self.release.figures.values()
        return (
            sum(item.indicator.lower().startswith(("phạt tiền", "mức phạt", "mức tiền phạt")) for item in figures) > 1
        )

    @cached_property
    def indicator_texts(self) -> dict[str, MatchText]:
        """Figure id → the thing that its indicator measures."""
        return {key: MatchText(plain_name(item.indicator)) for key, item in self.release.figures.items()}

    @cached_property
    def document_numbers(self) -> tuple[tuple[Passage, DocumentNumberSpan], ...]:
        """Every place in the documents where a document is named by its number, found once for all questions."""
        passages = self.release.passages.values()
        return tuple((item, span) for item in passages for span in find_document_numbers(item.text))

    @cached_property
    def dated_documents(self) -> tuple[tuple[date, Passage, DocumentNumberSpan], ...]:
        """Those of them with the day right after the number: «80/KH-UBND ngày 20/4/2021»."""
        return tuple(
            (day.value, passage, span)
            for passage, span in self.document_numbers
            for day in find_dates(passage.text)
            if 0 <= day.start - span.end <= len(" ngày ")
        )

    @cached_property
    def own_numbers(self) -> frozenset[str]:
        """The numbers of the release's own documents, as ``number_key`` compares them."""
        return frozenset(number_key(item.number) for item in self.release.documents.values() if item.number)

    @cached_property
    def units(self) -> frozenset[str]:
        """The units that the documents state amounts in."""
        return frozenset(figure.amount.unit for figure in self.release.figures.values() if figure.amount.unit)

    @cached_property
    def counted_things(self) -> frozenset[str]:
        """The units in which the documents count things: «dự án», «chỉ tiêu», «xã»; persons and times aside."""
        return frozenset(unit for unit in self.units if unit_dimension(unit).startswith("count")) - {
            "người",
            "lần",
            "cái",
        }

    @cached_property
    def ages_in_names(self) -> frozenset[tuple[Decimal, str]]:
        """The ages that names of indicators hold, with their units: «trẻ dưới 5 tuổi suy dinh dưỡng»."""
        names = {item.indicator for item in self.release.figures.values() if "tuổi" in item.indicator}
        ages = (span.amount for name in names for span in find_amounts(name))
        return frozenset((item.value, item.unit) for item in ages if item.unit and item.unit.endswith("tuổi"))

    @cached_property
    def roles(self) -> dict[str, Role]:
        """Passage id → whether it reports a result or sets a task."""
        return {key: role_of(item, self.release) for key, item in self.release.passages.items()}

    @cached_property
    def areas(self) -> dict[str, tuple[Area, ...]]:
        """The areas whose places each document lists."""
        return {document: areas_of(document, self.release) for document in self.release.documents}

    @cached_property
    def heading_rows(self) -> frozenset[str]:
        """Passage ids of the rows that only head a table: no answer quotes them."""
        return heading_rows(self.release)

    @cached_property
    def formalities(self) -> frozenset[str]:
        """Passage ids of what only gives the documents their form: number and day, recipients, signature."""
        return formalities(self.release)

    def passages_at(self, places: Iterable[tuple[str, int]]) -> list[Passage]:
        """Return the passages that start at ``places`` (document, offset), in the order of the documents."""
        wanted = set(places)
        named = {document for document, _ in wanted}
        documents = (key for key in self.release.documents if key in named)
        passages = (item for key in documents for item in self.release.document_passages[key])
        return [item for item in passages if (item.document, item.start) in wanted]

    def ancestors(self, figure: Figure) -> list[Figure]:
        """Return the figures that ``figure`` is a part of, the nearest first."""
        chain: list[Figure] = []
        while figure.parent and figure.parent in self.release.figures and len(chain) < 8:
            figure = self.release.figures[figure.parent]
            chain.append(figure)
        return chain

    def _indicator(self, figure: Figure) -> MatchText:
        unit = figure.amount.unit or ""
        said = f" {figure.indicator.lower()} ".endswith(f" {unit.lower()} ")  # «hộ: 8.972 hộ» is no «hộ hộ»
        name = rate_name(figure)
        return MatchText(name if said else f"{name} {unit}", self._segment)

    def _row_said(self, passage: Passage) -> str:
        """Return the text of a passage, a row's with its headings and what the names of its figures tell it apart by."""
        if not passage.cells:
            return _with_headers(passage)
        named = (figure.indicator.rpartition(" – ")[0] for figure in self.release.passage_figures.get(passage.id, ()))
        return " . ".join((_with_headers(passage), *dict.fromkeys(filter(None, named))))

    def _clause(self, figure: Figure) -> str:
        passage = self.release.passages[figure.passage]
        if passage.cells:
            return _with_headers(passage)
        start, end = figure.start - passage.start, figure.end - passage.start
        text = ASIDE.sub(lambda aside: f",{aside.group()[1:-1]},", passage.text)
        left = max(text.rfind(mark, 0, start) for mark in ";.:()")
        right = min((at for mark in ";()" if (at := text.find(mark, end)) >= 0), default=len(text))
        return text[left + 1 : right]


def _currency(document: Document) -> tuple[date, bool, date]:
    kinds = (DocumentKind.PLAN, DocumentKind.ADJUSTMENT, DocumentKind.RESOLUTION)
    latest = document.period.end if document.period else date.min
    return latest, document.kind in kinds, document.issued or date.min


def _label(document: Document) -> str:
    return document.period.label if document.period else ""


def _with_headers(passage: Passage) -> str:
    headers = {header: None for cell in passage.cells for header in cell.header}
    return " . ".join((passage.caption, *headers, passage.text))
