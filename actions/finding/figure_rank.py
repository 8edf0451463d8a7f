"""Weighs how well a figure answers a question: by its name, its whole, its clause, its headings and its time."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from actions.documents.knowledge import Knowledge
from actions.documents.period_fit import period_fit
from actions.finding.said_beside import is_factor_of_sum, is_factor_unasked, is_of_time_before, only_chooses
from actions.question import Question
from actions.words import cues
from actions.words.asked_unit import asked_dimension
from actions.words.coverage import Coverage, Credit, cover, excess
from actions.words.for_each import each_named, is_for_each_asked
from actions.words.indicator_names import (
    COMPARISON,
    COST,
    plain_name,
    with_flow_unsaid,
    without_comparison,
    without_measure,
)
from actions.words.matching import MatchText, Term
from actions.words.named_works import names_in
from actions.words.place_kinds import NAMES_PLACE
from actions.words.reached_asked import asks_whether_reached
from index.figure_names import leaves_thing_unsaid
from index.model import DocumentStatus, Figure, Passage
from vietnamese.folding import fold
from vietnamese.letters import UPPER
from vietnamese.units import unit_dimension

AS_GOOD = 0.08  # matches within this of the best are the same answer or need a clarifying question
EXCESS_COST = 0.25
IN_PASSING = 0.65  # share of an indicator's words that, unasked, make it another indicator
WITHIN_SHARE = re.compile(  # what a share is of, before the thing: «tỷ lệ hộ sử dụng|nước sạch tập trung»
    r"tỷ lệ (?:số )?(?:hộ|dân số|người dân|dân)\b(?: [^\W\d_]+){0,3}? (?:sử dụng|dùng|có|tham gia|tiếp cận|được cấp) ",
    re.IGNORECASE,
)
WELL_EXPLAINED = 0.75  # share of a question; below it words of the same topic are tried too
TOLD_OF_WRITER = 0.5  # for a figure that names a phrase of «em là diễn viên, …», in a list of who gets what, …
TOLD_MORE_OF_WRITER = 0.2  # … and by how much of what they told
UNSAID_TRUST = 0.95  # in what a sentence says before a figure whose indicator only says what is measured
DAMAGE = re.compile(r"(?:gây |tổng |ước |tài sản )*(?:thiệt hại|tổn thất)\b", re.IGNORECASE)
LOST = re.compile(r"\b(?:mất|thiệt|hại|tổn thất)\b[^?.!]*\b(?:tiền|tỷ|triệu|đồng)\b", re.IGNORECASE)
ANY_THAT = re.compile(
    r"\bnào\b", re.IGNORECASE
)  # «dự án nào giải ngân dưới 50% thì …»: a rule for some, a figure of none
RESIDUAL = re.compile(
    r"(?<!\w)khác$", re.IGNORECASE
)  # «chi khác» is what no other name says, never what is asked unnamed
PART_TRUST = 0.7  # in what the article or appendix says of «mức hỗ trợ» under it
OPENED_TRUST = 0.5  # in what a line says before the clause of it that states a figure
ROW_TRUST = 0.85  # in the names of the rows that a row stands under
MEASURE = re.compile(r"(?:tổng )?(?:sản lượng|diện tích|khối lượng|trữ lượng|chiều dài|số lượng) ", re.IGNORECASE)
OWN_NAME = re.compile(
    r"(?:CCN|KCN|KKT|(?:[Cc]ụm|[Kk]hu) công nghiệp|chợ|cầu|hồ|xã|phường|trường) [A-ZĐ]\w*"
)  # of a place
PROPER_NAME = re.compile(rf"(?<=\w )[{UPPER}][^\W\d_{UPPER}]+(?: [{UPPER}][^\W\d_{UPPER}]+)+")  # no abbreviation
PRICE = re.compile(r"(?:giá|đơn giá|giá vé|phí|lệ phí)\b(?! (?:trị|thành|cả))", re.IGNORECASE)
PRICED = re.compile(  # «mục tiêu nước sạch bao nhiêu» asks for no price of it
    r"\b(?:giá|phí|tiền|đồng|trả|đóng|nộp|mua|bán|thu|tốn|mất|khối|m3|m³|rẻ|đắt|price|fee|cost)\b|\bmột (?:số|ký|kg)\b",
    re.IGNORECASE,
)
SUM_OF_MONEY = re.compile(
    r"kinh phí|số tiền|tiền|chi phí|mức tiền|khoản tiền|dự toán|khoản chi"
)  # money says it itself


@dataclass(frozen=True, slots=True)
class FigureMatch:
    """A figure, how much of the question its context explains, strictly and with words of the same topic, and its rank.

    ``aside`` marks a figure whose indicator the question names only in passing: «dân số» of «tỷ lệ dân số tham gia …».
    """

    figure: Figure
    coverage: Coverage
    loose: Coverage
    score: float
    aside: bool = False


def rank_figure(figure: Figure, question: Question, knowledge: Knowledge, credit_of: Credit) -> FigureMatch:
    """Weigh one figure: what of the question its own words, its whole, its clause and its headings explain."""
    indicator, clause = knowledge.figure_texts[figure.id]
    wholes = knowledge.ancestors(figure)
    passage = knowledge.release.passages[figure.passage]
    layers = [
        (indicator, 1.0),
        *((knowledge.figure_texts[whole.id][0], 0.95) for whole in wholes),
        (clause, 0.9),
        (knowledge.headed_texts[figure.id], 0.85),
        (knowledge.section_texts[passage.section], 0.85),
        (knowledge.document_texts[figure.document], 0.85),
        (knowledge.passage_texts[passage.id], 0.4),
    ]
    if (above := knowledge.row_texts.get(passage.id)) is not None:
        layers.append((above, ROW_TRUST))
    if (opened := knowledge.line_texts.get(passage.id)) is not None:
        layers.append((opened, OPENED_TRUST))
    if another := _named_beside_another(figure, question.terms, knowledge):
        nearby = (clause, knowledge.passage_texts[passage.id])
        credit_of = _without(credit_of, another, nearby)
    if foreign := other_than_named(figure, question):
        credit_of = _without(
            credit_of, foreign, (clause, knowledge.passage_texts[passage.id], knowledge.lead_texts[figure.id])
        )
    if pieces := _pieces_of_names(figure, question):
        credit_of = _without(credit_of, pieces, [text for text, _ in layers])
    if other_kind := _of_another_kind(passage, question):
        credit_of = _without(credit_of, other_kind, [text for text, _ in layers])
    if NAMES_PLACE.match(figure.indicator):
        # what it is of is said before: «tổng thiệt hại 1.286 tỷ, riêng thị xã Cửa Ngạn 540 tỷ»
        layers.append((knowledge.lead_texts[figure.id], UNSAID_TRUST))
    unsaid = leaves_thing_unsaid(figure.indicator)
    if unsaid and figure.amount.unit != "lần" and (whole := knowledge.part_texts.get(passage.id)) is not None:
        layers.append((whole, PART_TRUST))
    if unsaid and (paragraph := knowledge.paragraph_texts.get(passage.id)) is not None:
        layers.append((paragraph, PART_TRUST))
    lead = (knowledge.lead_texts[figure.id], UNSAID_TRUST if unsaid else 0.6)
    terms = without_measure(question.terms, figure.indicator) if unsaid else question.terms
    terms = with_flow_unsaid(terms, [whole.indicator for whole in wholes])
    if unit_dimension(figure.amount.unit or "").startswith("money"):
        terms = tuple(replace(term, vital=term.vital and not SUM_OF_MONEY.fullmatch(term.text)) for term in terms)
    coverage = loose = cover(terms, layers, context=lead, credit_of=credit_of)
    if coverage.missing or coverage.share < WELL_EXPLAINED:
        title = knowledge.document_texts[figure.document]  # all that a plan for farming states is of farming
        loose = cover(terms, layers, loosely=True, context=lead, credit_of=_within_field(credit_of, title))
    own = cover(terms if wholes else question.terms, layers[:1], credit_of=credit_of)
    named = sum(indicator.names(term) for term in question.terms) / max(1, len(question.terms))
    told = [term for term in question.told if indicator.holds(term.text) == 1.0]
    for_writer = any(" " in term.text for term in told)
    things = [
        replace(term, text=plain_name(term.text), synonyms=(*term.synonyms, *map(plain_name, term.synonyms)))
        for term in (*question.terms, *told)
    ]
    unasked = excess(knowledge.indicator_texts[figure.id], things, question=question.text)
    head = fold(figure.indicator).split(" ", 1)[0]
    document = knowledge.release.documents[figure.document]
    score = (
        coverage.share
        + 0.1 * named
        + 0.3 * own.share
        + (TOLD_OF_WRITER + TOLD_MORE_OF_WRITER * len(told) / len(question.told) if for_writer else 0.0)
        - EXCESS_COST * unasked
        - 0.05 * len(wholes)
        + 0.1 * period_fit(figure.period, question.periods)
        + (0.05 if document.id == (question.document or knowledge.default.id) else 0.0)
        - (0.1 if document.status in (DocumentStatus.SUPERSEDED, DocumentStatus.EXPIRED) else 0.0)
    )
    asked = re.search(rf"(?<!\w){re.escape(head)}(?!\w)", fold(question.text)) is not None or (
        COST.match(figure.indicator)
        and (cues.MONEY.search(question.text) or is_for_each_asked(figure.amount.unit or "", question.text))
    )
    asked = asked or (DAMAGE.match(figure.indicator) is not None and LOST.search(question.text) is not None)
    part = question.follow_up and figure.parent in question.memory.figures  # «trong đó đi nước ngoài bao nhiêu»
    measured = MEASURE.match(figure.indicator) is not None  # «thu được bao nhiêu tấn bưởi»: sản lượng bưởi
    counted = (measured or not own.share) and _asks_in(figure, question.text)  # «khai hoang bao nhiêu ha»
    counted = counted or (question.leaning and _counts_asked(figure, question.text))
    name_asked = NAMES_PLACE.match(figure.indicator) and any(indicator.speaks_of(term) for term in question.terms)
    aside = unasked >= IN_PASSING and not (asked or part or counted or name_asked or for_writer)
    if aside and COMPARISON.search(figure.indicator):  # what it is held against is no part of the thing
        aside = excess(MatchText(without_comparison(figure.indicator)), things, question=question.text) >= IN_PASSING
    if aside and (asked_dimension(question.text) == "share" or asks_whether_reached(question.text)):
        aside = excess(MatchText(WITHIN_SHARE.sub("", figure.indicator)), things, question=question.text) >= IN_PASSING
    aside = aside or ANY_THAT.search(figure.indicator) is not None
    beside = (is_of_time_before, is_factor_unasked)
    aside = aside or only_chooses(figure, passage, question) or any(tells(figure, question) for tells in beside)
    aside = aside or is_factor_of_sum(figure, knowledge.release.passage_figures.get(passage.id, ()), question)
    aside = aside or (RESIDUAL.search(figure.indicator) is not None and "khác" not in question.text.lower())
    aside = aside or (PRICE.match(figure.indicator) is not None and not _asks_price(question))
    score += 0.3 if part else 0.0
    return FigureMatch(figure, coverage, loose, score, aside)


def _asks_price(question: Question) -> bool:
    """Tell whether a question asks what something costs, or goes on with a fee: «thế năm sau khoản ấy bao nhiêu»."""
    return PRICED.search(question.text) is not None or any(PRICE.match(term.text) for term in question.terms)


def _named_beside_another(figure: Figure, terms: Sequence[Term], knowledge: Knowledge) -> frozenset[Term]:
    """Return the names of a question that stand right before another figure of the sentence, which is then of them."""
    passage = knowledge.release.passages[figure.passage]
    before = passage.text[: figure.end - passage.start]
    others = knowledge.names_of_others.get(figure.id)
    return frozenset(
        term
        for term in terms
        if others is not None
        and " " in term.text
        and not term.known
        and _is_name(term.text, passage.text)
        and others.speaks_of(term)
        and fold(term.text) not in fold(before)
    )


def other_than_named(figure: Figure, question: Question) -> frozenset[Term]:
    """Return the names of a question that an indicator with a name of its own does not say: «CCN Nam Thịnh lấp đầy»."""
    if OWN_NAME.search(figure.indicator) is None:
        return frozenset()
    named = names_in(question.terms, question.text)
    return frozenset(term for term in named if fold(term.text) not in fold(figure.indicator))


def _pieces_of_names(figure: Figure, question: Question) -> frozenset[Term]:
    """Return the words of a question that an indicator has in a name only which is not said: «lúa xuân», «Xuân Lũng»."""
    name = PROPER_NAME.search(figure.indicator)
    if name is None or fold(name.group()) in fold(question.text):
        return frozenset()
    inside, beside = name.group().lower().split(), figure.indicator.replace(name.group(), " ").lower().split()
    return frozenset(term for term in question.terms if term.text in inside and term.text not in beside)


def _of_another_kind(passage: Passage, question: Question) -> frozenset[Term]:
    """Return what a question calls the thing of a name that a row has of another: «trạm y tế|Nà Lìm» of its school."""
    row = MatchText(passage.text)  # without the headings over it
    named = {term.start: term for term in names_in(question.terms, question.text)} if passage.cells else {}
    return frozenset(
        term
        for term in question.terms
        if term.kind == "topic"
        and (name := named.get(term.start + len(term.said or term.text) + 1)) is not None
        and fold(name.text) in fold(passage.text)
        and not row.speaks_of(term)
    )


def _is_name(words: str, text: str) -> bool:
    """Tell whether a text writes some words as a name, their last with a capital."""
    at = text.lower().find(words)
    return at >= 0 and text[at : at + len(words)].split()[-1][:1].isupper()


def _without(credit_of: Credit, terms: frozenset[Term], texts: Sequence[MatchText]) -> Credit:
    """Return ``credit_of`` that finds none of ``terms`` in any of ``texts``."""

    def credit(text: MatchText, term: Term, *, loosely: bool = False) -> float:
        if term in terms and any(text is other for other in texts):
            return 0.0
        return credit_of(text, term, loosely=loosely)

    return credit


def _within_field(credit_of: Credit, title: MatchText) -> Credit:
    """Return ``credit_of`` that takes the field a ``title`` names for none of the things of that field."""

    def credit(text: MatchText, term: Term, *, loosely: bool = False) -> float:
        names_field = loosely and text is title and term.related and title.holds(term.related[0]) == 1.0
        return credit_of(text, term, loosely=loosely and not names_field)

    return credit


def _counts_asked(figure: Figure, text: str) -> bool:
    """Tell whether a question counts the things that a figure counts, by the start of their name: «mấy thủ tục»."""
    words = (figure.amount.unit or "").split()
    names = "|".join(re.escape(" ".join(words[: count + 1])) for count in reversed(range(len(words))))
    return bool(words) and re.search(rf"(?:bao nhiêu|mấy) (?:{names})(?!\w)", text, re.IGNORECASE) is not None


def _asks_in(figure: Figure, text: str) -> bool:
    """Tell whether a question asks for an amount in the very unit of a figure; in «tạ» of «tạ/ha» for each of something."""
    unit, _, per = (figure.amount.unit or "").partition("/")
    if per and not each_named(text):
        unit = f"{unit}/{per}"
    named = re.escape(unit)
    return bool(unit) and re.search(rf"(?:bao nhiêu|mấy) (?:nghìn |triệu )?{named}\b", text, re.IGNORECASE) is not None
