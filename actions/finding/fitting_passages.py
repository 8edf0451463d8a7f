"""Tells which of the passages found may answer a question: they explain enough of its words, and speak of its time."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.documents.knowledge import Knowledge
from actions.documents.period_fit import period_fit
from actions.documents.times import BOUND
from actions.finding.evidence import PassageMatch
from actions.question import Question
from actions.words.matching import Term
from actions.words.named_works import names_in
from actions.words.vital import PRICES
from index.model import Figure, FigureKind, Passage
from vietnamese.document_numbers import find_document_numbers
from vietnamese.periods import find_dates, find_periods

PASSAGE_EXPLAINS = 0.5  # share of the question's weight that a passage with its headings must explain
SURELY_FOUND = 0.3  # calibrated retrieval score from which a passage may leave more of the question open
RELATED = 0.045  # calibrated retrieval score below which words of the same topic alone answer nothing
NEAR_BEST = 0.12

# What one is paid or given: a sentence on the same people that does not speak of it says nothing of it.
PAID = re.compile(r"\b(?:hỗ trợ|trợ cấp|trợ giúp|cứu trợ|phụ cấp|học bổng)\b", re.IGNORECASE)
PAPERS = ("đề án", "kế hoạch", "nghị quyết", "quy hoạch", "chương trình", "quyết định", "đồ án")  # drawn up for years
WASTE = "phí"  # by itself it is an adjective as often as not: «in cả rổ giấy, phí quá»


def speaks_of(passage: Passage, question: Question, knowledge: Knowledge) -> bool:
    """Tell whether a passage may speak about a time asked for: it, its columns or headings name one, or its document."""
    section = knowledge.release.sections[passage.section]
    headings = (section.title, *reversed(section.trail))
    columns = " | ".join(dict.fromkeys(heading for cell in passage.cells for heading in cell.header))
    named = [span.period for span in find_periods(f"{passage.text} | {columns}")]
    named = named or next(([span.period for span in spans] for title in headings if (spans := find_periods(title))), [])
    if named:
        return any(period_fit(period, question.periods) >= 0 for period in named)
    return period_fit(knowledge.release.documents[passage.document].period, question.periods) >= 0


def happened_in(figure: Figure, question: Question, knowledge: Knowledge) -> bool:
    """Tell whether the sentence of a figure dates what it tells by a day in the time asked for, ahead of the amount.

    «Trận lũ quét ngày 23/7/2027 …, thiệt hại 11,3 tỷ đồng» tells of July. The day of a document or of a deadline dates nothing.
    """
    passage = knowledge.release.passages[figure.passage]
    before = passage.text[: max(0, figure.start - passage.start)]
    days = [
        span.value
        for span in find_dates(before)
        if not BOUND.search(before, 0, span.start) and not find_document_numbers(before[: span.start])
    ]
    told = bool(days) and figure.kind is not FigureKind.PLAN
    dated = told and all(any(time.start <= day <= time.end for time in question.periods) for day in days)
    return dated or _papers_drawn_up(figure, question, knowledge)


def _papers_drawn_up(figure: Figure, question: Question, knowledge: Knowledge) -> bool:
    """Tell whether a figure counts papers that were drawn up in the time of its paragraph, whichever years they are for.

    «6 tháng đầu năm 2021, … Tỉnh đã chỉ đạo xây dựng 11 đề án giai đoạn 2021 – 2025» tells of half a year.
    """
    passage = knowledge.release.passages[figure.passage]
    behind = passage.text[figure.end - passage.start :]
    counted = (figure.amount.unit or "").startswith(PAPERS) and figure.kind is not FigureKind.PLAN
    if not counted or not find_periods(behind) or find_periods(passage.text[: figure.start - passage.start]):
        return False
    point = knowledge.release.section_passages.get(passage.section, ())
    ahead = [item for item in point if item.start < passage.start]
    times = [span.period for item in ahead for span in find_periods(item.text, anchor=knowledge.anchor)[:1]]
    return bool(times) and period_fit(times[0], question.periods) == 1.0


def fitting_passages(question: Question, matches: Sequence[PassageMatch]) -> list[PassageMatch]:
    """Return the passages that explain enough of the question, best first, near the best one only."""
    fitting = all_fitting(question, matches)
    return [match for match in fitting if match.score >= fitting[0].score - NEAR_BEST]


def all_fitting(question: Question, matches: Sequence[PassageMatch]) -> list[PassageMatch]:
    """Return every passage that explains enough of the question, best first; those of its own documents if there are any.

    One that leaves out what the question calls by a name that others hold is about something else.
    """
    named = names_in(question.terms, question.text)
    known = [name for name in named if any(name not in match.coverage.missing for match in matches)]
    fitting = [match for match in matches if _fits(question, match)] if question.terms else []
    fitting = [match for match in fitting if not any(name in match.coverage.missing for name in known)]
    return [match for match in fitting if match.at_home] or fitting


def _fits(question: Question, match: PassageMatch) -> bool:
    missing = [term for term in match.coverage.missing if term.known]
    if any(term.kind != "topic" for term in missing) or (missing and not _holds_topic(question, match)):
        return False
    subjects = [term for term in question.terms if term.vital and term.kind != "place"]
    if any(is_unpaid(term, match) for term in subjects):
        return False
    things = [term for term in subjects if term.kind != "organisation" or question.numbers] or subjects
    if things and all(term in match.coverage.missing for term in things):
        return False  # the place or the body alone says nothing of what was asked about it
    if subjects and match.retrieval < RELATED and all(_only_related(term, match) for term in subjects):
        return False  # «tiêm vắc xin» and «dịch bệnh trên vật nuôi» share a topic, no more
    return match.coverage.share >= (PASSAGE_EXPLAINS / 2 if match.retrieval >= SURELY_FOUND else PASSAGE_EXPLAINS)


def is_unpaid(term: Term, match: PassageMatch) -> bool:
    """Tell whether a term is a price, a pay or a grant that the passage found for the rest of the question leaves out."""
    if term not in (*match.coverage.missing, *match.coverage.loose):
        return False
    if PAID.search(term.text):
        return PAID.search(match.passage.text) is None
    if term.text == WASTE or PRICES.isdisjoint(term.text.split()) or term not in match.coverage.missing:
        return False
    return PRICES.isdisjoint(match.passage.text.lower().split())


def _only_related(term: Term, match: PassageMatch) -> bool:
    return term in match.coverage.loose or term in match.coverage.missing


def _holds_topic(question: Question, match: PassageMatch) -> bool:
    """Tell whether the passage names a topic of the question in its very words, so that the rest may be left open."""
    aside = (*match.coverage.missing, *match.coverage.loose)
    return any(term.known and " " in term.text and term not in aside for term in question.terms)
