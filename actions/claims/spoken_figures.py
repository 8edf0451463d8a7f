"""Finds the figures of one indicator that an asserted amount may be about, and whether a rule sets another limit than it says."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import partial

from actions.claims.claimed_done import is_total, says_done
from actions.claims.named_kind import without_year_before
from actions.documents.knowledge import Knowledge
from actions.documents.named_documents import ALTERNATIVES
from actions.documents.own_place import LEVEL_NAMED
from actions.documents.period_fit import period_fit
from actions.figures.asked_part import words_beside
from actions.figures.asserted import LOWER, comparable, confirms_exactly, counts_only_a_kind, is_of_its_size, spoken_of
from actions.figures.for_one import without_totals
from actions.finding.evidence import Evidence
from actions.finding.figure_rank import FigureMatch
from actions.finding.fitting_figures import asserted_figures
from actions.question import Question
from actions.words import cues
from actions.words.indicator_names import telling_words
from actions.words.named_works import names_in
from index.model import Figure, FigureKind
from vietnamese.amounts import Amount, Bound, find_amounts
from vietnamese.folding import fold
from vietnamese.units import thing_counted

LEAST = re.compile(r"\b(?:ít nhất|tối thiểu)\b", re.IGNORECASE)
REQUIRED = re.compile(r"\b(?:phải|khi có|khi đạt|điều kiện|mới được|yêu cầu|cần có)\b", re.IGNORECASE)
ENTITLES = re.compile(  # «nhà cổ trên 70 năm tuổi được hỗ trợ»: so much is what makes it so
    r"[^,;.]{0,20}\b(?:được|phải|thì|mới|bị|không được)\b", re.IGNORECASE
)

OF_TIME = re.compile(r"(?:giờ|ngày(?: làm việc)?|tuần|tháng|năm)(?:/.*)?")
BUDGET = re.compile(r"\b(?:kinh phí|dự toán|tổng|vốn|ngân sách|quỹ|doanh thu)\b", re.IGNORECASE)
TOTAL_SAID = re.compile(r"\s+(?:tổng cộng|tổng số|cộng|\d{1,2} năm)$", re.IGNORECASE)
AMONG = re.compile(r"\btrong (?:tổng )?số (?P<those>[^,;.]+),\s*$", re.IGNORECASE)  # of these only so many are so


def figures_spoken_of(question: Question, evidence: Evidence, knowledge: Knowledge) -> list[Figure]:
    """Return the figures of one indicator that the assertion may be about, those of the very time asked for first."""
    matches = [
        match
        for match in asserted_figures(question, evidence)
        if period_fit(match.figure.period, question.periods) >= 0
    ]
    names = names_in(question.terms, question.text)
    matches = [match for match in matches if not names.intersection(match.coverage.missing)]
    matches = _said_themselves(matches, question, knowledge)
    matches = without_totals(matches, question, knowledge)  # «mỗi hộ góp bao nhiêu, ấp tôi xin 3 triệu»
    whole = [
        match for match in matches if not match.coverage.missing
    ]  # «thu 1.445 tỷ từ đất» is not all that is collected
    if any(amount.change for amount in question.amounts):  # «giảm 5 người chết nhưng tăng 4 người bị thương»
        vital = [term for term in question.terms if term.vital]
        own = [m for m in whole if all(knowledge.figure_texts[m.figure.id][0].speaks_of(term) for term in vital)]
        whole = own or whole
    fitting = without_year_before([match.figure for match in whole or matches])
    done = says_done(question.text)  # «làm xong 11 đề án chưa»
    fitting = [figure for figure in fitting if done or not counts_only_a_kind(figure, question)]
    fitting = [item for item in fitting if period_fit(item.period, question.periods) == 1.0] or fitting
    if cues.NOW.search(question.text):  # «hiện có 180 trạm»: what is to be is not what there is
        fitting = [item for item in fitting if item.kind is not FigureKind.PLAN] or fitting
    if done:
        fitting.sort(key=partial(is_total, knowledge=knowledge))
    fitting = spoken_of(fitting, question.amounts, question.text, partial(words_beside, knowledge=knowledge))
    return [figure for figure in fitting if fold(figure.indicator) == fold(fitting[0].indicator)]


def _said_themselves(matches: list[FigureMatch], question: Question, knowledge: Knowledge) -> list[FigureMatch]:
    """Return the figures whose sentences say a claim's one-syllable things themselves, where one could be meant; else all.

    «nhà» stands for «hộ» too, but a claim of a house is not borne out by what a household may not do.
    """
    things = [term for term in question.terms if term.vital]
    if not things or any(" " in term.text for term in things):
        return matches
    own = [
        match
        for match in matches
        if all(knowledge.passage_texts[match.figure.passage].credit(term) == 1.0 for term in things)
    ]
    alike = [match for match in own if any(comparable(amount, match.figure.amount) for amount in question.amounts)]
    same_unit = [
        match for match in alike if any(amount.unit == match.figure.amount.unit for amount in question.amounts)
    ]
    if not alike or not OF_TIME.fullmatch(alike[0].figure.amount.unit or ""):
        return own if alike else matches
    return same_unit or alike  # «24 tháng» is sooner «12 tháng» than «20 năm»


def not_of_budget(question: Question, fitting: list[Figure], evidence: Evidence, knowledge: Knowledge) -> list[Figure]:
    """Return ``fitting``, or what one gets in its stead where it is a budget that a claim of far less says nothing of:
    «mai táng được 9 triệu» of «13.000.000 đồng» beside «kinh phí … 6,2 tỷ đồng»."""
    of_size = any(is_of_its_size(amount, fitting[0].amount) for amount in question.amounts)
    if of_size or not BUDGET.match(fitting[0].indicator) or BUDGET.search(question.text):
        return fitting
    nearer = [
        match.figure
        for match in evidence.figures
        if any(is_of_its_size(amount, match.figure.amount) for amount in question.amounts)
        and all(LEVEL_NAMED.fullmatch(term.text) for term in match.coverage.missing)
        and period_fit(match.figure.period, question.periods) >= 0
    ]
    return nearer[:1]


def is_lower_limit(question: Question, figure: Figure, knowledge: Knowledge) -> bool:
    """Tell whether a question takes a lower minimum for the one that a rule sets: «cần ít nhất 60% số hộ» of 75%,
    «nhà trên 50 năm được hỗ trợ» of 70."""
    passage = knowledge.release.passages[figure.passage]
    required = LEAST.search(question.text) and REQUIRED.search(passage.text)
    entitled = ENTITLES.match(passage.text, figure.end - passage.start) is not None and any(
        ENTITLES.match(question.text, span.end) for span in find_amounts(question.text)
    )
    asked = [item for item in question.amounts if item.bound is Bound.AT_LEAST or (entitled and item.bound in LOWER)]
    values = [pair for item in asked if (pair := comparable(item, figure.amount)) is not None]
    lower = any(said < stated for said, stated in values)
    return bool(required or entitled) and figure.amount.bound in LOWER and lower


def right_elsewhere(question: Question, wrong: Figure, evidence: Evidence, knowledge: Knowledge) -> Figure | None:
    """Return the figure that a question has right; None where there is none.

    It is named at least as well as the one that says otherwise, or is the only one of its kind in a sentence of just the time
    asked for that says all of the question and all of it that the other is named by.
    """
    if not question.periods and (total := _total_of_series(question, wrong, knowledge)) is not None:
        return total
    said, units = telling_words(question.text), {thing_counted(amount.unit or "") for amount in question.amounts}
    vital = [term for term in question.terms if term.vital and term.text not in units]
    named = [term for term in question.terms if knowledge.figure_texts[wrong.id][0].speaks_of(term)]
    for match in evidence.figures:
        figure, beside = match.figure, knowledge.release.passage_figures[match.figure.passage]
        fit = period_fit(figure.period, question.periods)
        if fit < 0 or not confirms_exactly(question, figure) or figure.amount.change != wrong.amount.change:
            continue
        if is_named_no_worse(figure, wrong, said) or _sums_up(figure, wrong):
            return figure
        text = knowledge.passage_texts[figure.passage]
        kindred = [item for item in beside if comparable(figure.amount, item.amount) is not None]
        sure = fit == 1.0 and len(kindred) == 1 and figure.passage != wrong.passage
        if sure and vital and all(text.speaks_of(term) for term in (*vital, *named)):
            return figure
    return None


def _sums_up(total: Figure, part: Figure) -> bool:
    """Tell whether one sentence states a part and the total it belongs to: «nâng cấp 31,2 km đường, tổng cộng 48,6 km»."""
    bare = TOTAL_SAID.sub("", total.indicator)
    return total.passage == part.passage and bare != total.indicator and fold(bare) in fold(part.indicator)


def _total_of_series(question: Question, one: Figure, knowledge: Knowledge) -> Figure | None:
    """Return the total that a question has right of the years of which ``one`` is a year: «vốn huy động 6.280 tỷ phải không»."""
    name = fold(TOTAL_SAID.sub("", one.indicator))
    return next(
        (
            item
            for item in knowledge.release.document_figures[one.document]
            if fold(TOTAL_SAID.sub("", item.indicator)) == name
            and item.kind is not FigureKind.PLAN
            and item.period is not None
            and one.period is not None
            and item.period.start <= one.period.start <= one.period.end <= item.period.end
            and confirms_exactly(question, item)
        ),
        None,
    )


def is_named_no_worse(figure: Figure, other: Figure, said: Collection[str]) -> bool:
    """Tell whether more of what is said is in the name of a figure than of another, and no more of its name is left unsaid."""
    names = [telling_words(f"{item.indicator} {item.amount.unit or ''}") for item in (figure, other)]
    told = [len(name & set(said)) for name in names]
    unsaid = [len(name - set(said)) for name in names]
    return told[0] > max(told[1], 1) and unsaid[0] <= unsaid[1]


def named_part(question: Question, figure: Figure, knowledge: Knowledge) -> Figure | None:
    """Return the part of a figure that a question names in full: «33 sản phẩm OCOP 3 sao» of the 46 of all grades."""
    said = telling_words(question.text)
    own = telling_words(figure.indicator)
    parts = knowledge.release.parts.get(figure.id, ())
    named = [part for part in parts if telling_words(part.indicator) <= said and telling_words(part.indicator) - own]
    return named[0] if len(named) == 1 else None


def is_of_some_only(question: Question, figure: Figure, knowledge: Knowledge) -> bool:
    """Tell whether a figure is of some only of those that a question speaks of: «trong số lao động trẻ, 40% …» of all workers."""
    passage = knowledge.release.passages[figure.passage]
    among = AMONG.search(passage.text[: figure.start - passage.start])
    return among is not None and bool(telling_words(among["those"]) - telling_words(question.text))


def figure_of_either(question: Question, knowledge: Knowledge) -> Figure | None:
    """Return the figure of one amount that a question gives one of two things: «2.341,6 tỷ là thu hay chi»; else None."""
    either = ALTERNATIVES.search(question.text)
    if either is None or len(question.amounts) != 1:
        return None
    before = [term for term in question.terms if term.vital and 0 <= term.start < either.start()][-1:]
    after = [term for term in question.terms if term.vital and term.start >= either.end()][:1]
    found = []
    for figure in figures_of_amount(question.amounts[0], knowledge) if before and after else ():
        text = knowledge.figure_texts[figure.id][0]
        if text.speaks_of(before[0]) is not text.speaks_of(after[0]):
            found.append(figure)
    return found[0] if len({item.indicator for item in found}) == 1 else None


def figures_of_amount(amount: Amount, knowledge: Knowledge) -> Sequence[Figure]:
    """Return the figures of just this amount."""
    pairs = ((figure, comparable(amount, figure.amount)) for figure in knowledge.release.figures.values())
    return [figure for figure, pair in pairs if pair is not None and pair[0] == pair[1]]
