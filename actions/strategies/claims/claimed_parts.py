"""Holds each part of a claim of several amounts against what the documents state of it: «xã A 31 hộ, còn xã B 94 hộ»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.documents.named_documents import ALTERNATIVES
from actions.documents.period_fit import period_fit
from actions.figures.asserted import comparable, confirms, contradicts
from actions.finding.evidence import gather
from actions.question import Question
from actions.replies.compose import Composer
from actions.replies.quoting import corrected_figure
from actions.words import cues
from actions.words.granted import OF_MINE
from actions.words.indicator_names import telling_words
from actions.words.matching import Term
from actions.words.named_works import names_in
from actions.words.openness import asks_openly
from actions.words.statements import without_tag
from index.model import Figure, FigureKind
from vietnamese.amounts import Amount, find_amounts
from vietnamese.periods import find_periods
from vietnamese.units import thing_counted

JOINT = re.compile(r",(?!\d)|;|\b(?:còn|và|với|mà|trong khi|trong đó|mỗi|nhưng)\b", re.IGNORECASE)
OF_KIND = re.compile(r" (?:[^\W\d_]+ ){0,2}\d sao", re.IGNORECASE)  # «3 sản phẩm 4 sao»: which of them, not how many
MOVED = re.compile(  # «tổng thu 9 tỷ, tổng chi 8 tỷ» are two amounts, «tổng hai cầu» and «tổng cộng» are what they make
    r"\b(?:so với|từ [^,;]{1,30} (?:lên|xuống|đến|tới)|tổng(?! (?:thu|chi|vốn|số|mức|diện tích|dân số|kinh phí|nguồn)\b)|cộng|"
    r"chênh|hơn|kém)\b",
    re.IGNORECASE,
)


def answer_claimed_parts(question: Question, knowledge: Knowledge, composer: Composer) -> Answer | None:
    """Confirm a claim of several amounts only where each is right of its own thing, and put right the parts that are wrong.

    Figures are stated without a verdict where nothing tells of some part; None where no figure tells of any.
    """
    claimed = cues.CLAIMED.search(question.text) and not asks_openly(question.text)
    if not claimed or cues.SUPPOSED.search(question.text) or ALTERNATIVES.search(question.text):
        return None
    if MOVED.search(question.text) or any(amount.change for amount in question.amounts):
        return None
    parts = list(_parts(question))
    if len(parts) < 2:
        return None
    found = [_held(part, knowledge) for part in parts]
    wrong = [figure for figure, right in found if figure is not None and right is False]
    right = [figure for figure, right in found if figure is not None and right]
    if wrong:
        return corrected_figure(*wrong, *right, composer=composer, strategy="yes_no")
    unheld = [part for part, (figure, _) in zip(parts, found, strict=True) if figure is None]
    if right and not all(_stands_beside(part, right, knowledge) for part in unheld):
        composer.lead(
            composer.wording.period_instead.format(claim=composer.claim(right[0])), stress=right[0].amount.text()
        )
        for figure in right[1:]:
            composer.line(composer.claim(figure))
        return composer.answer(Status.PARTLY_ANSWERED, strategy="yes_no")
    if unheld or len({figure.id for figure in right}) < len(right):
        return None
    if any(figure.kind is FigureKind.PLAN for figure in right) and cues.DONE.search(question.text):
        return None
    composer.lead(composer.wording.yes_figure.format(claim=composer.claim(right[0])), stress=right[0].amount.text())
    for figure in right[1:]:
        composer.line(composer.claim(figure))
    return composer.answer(Status.ANSWERED, strategy="yes_no")


def _parts(question: Question) -> Iterator[Question]:
    """Yield a question for each amount of a claim, with the words beside it and what it goes on about from the part before."""
    claim = without_tag(question.text)
    asserted = {amount.value for amount in question.amounts}
    spans = [span for span in find_amounts(claim) if span.amount.value in asserted]
    spans = [
        span for at, span in enumerate(spans) if not at or not OF_KIND.fullmatch(claim, spans[at - 1].end, span.end)
    ]
    if not spans:
        return  # «… từ 1/7 hả»: only the tag left a number
    ends = [joint.start() for joint in JOINT.finditer(claim)]
    cuts = [0]
    for one, other in pairwise(spans):
        between = [end for end in ends if one.end <= end <= other.start]
        if not between:
            return
        cuts.append(between[0])
    cuts.append(len(claim))
    units = {thing_counted(span.amount.unit or "") for span in spans}
    before: tuple[Term, ...] = ()
    periods = question.periods
    for span, (start, end) in zip(spans, pairwise(cuts), strict=True):
        if OF_MINE.match(claim[start:end].strip(" ,;")):
            return
        words = f" {claim[start:end].lower()} "
        own = tuple(term for term in question.terms if term.text in words or start <= term.start < end)
        if not [term for term in own if term.vital and term.text not in units]:
            own = (*(term for term in before if term.text not in units), *own)
        elif not names_in(own, question.text):
            own = (*names_in(before, question.text), *own)
        said = tuple(found.period for found in find_periods(claim[start:end]))
        periods = said or (periods if start else question.periods[:1])
        before = own
        yield replace(
            question,
            text=claim[start:end].strip(" ,;"),
            terms=own,
            amounts=(span.amount,),
            periods=periods,
            follow_up=False,
        )


def _held(part: Question, knowledge: Knowledge) -> tuple[Figure | None, bool | None]:
    """Return the figure that a part of a claim is about, and whether it is right; None for what no figure tells."""
    said, amount = telling_words(part.text), part.amounts[0]
    vital = [term for term in part.terms if term.vital and term.text != thing_counted(amount.unit or "")]
    found: dict[tuple[bool, float, int, int], list[Figure]] = {}
    for match in gather(part, knowledge).figures:
        figure, text = match.figure, knowledge.figure_texts[match.figure.id][0]
        fit = period_fit(figure.period, part.periods)
        if fit < 0 or comparable(amount, figure.amount) is None or figure.amount.change is not None:
            continue
        if _is_for_each(amount) and not _is_for_each(figure.amount):
            continue  # «mỗi căn 35 triệu» is no sum for all
        own = all(text.speaks_of(term) for term in vital)
        beside = fit == 1.0 and all(knowledge.passage_texts[figure.passage].speaks_of(term) for term in vital)
        if own or beside:
            name = telling_words(f"{figure.indicator} {figure.amount.unit or ''}")
            found.setdefault((own, float(fit == 1.0), len(name & said), -len(name - said)), []).append(figure)
    if not found:
        return None, None
    best = found[max(found)]
    right = next((item for item in best if confirms(part, item)), None)
    others = [item for item in best if item.passage == right.passage and not confirms(part, item)] if right else []
    if any(item.indicator == right.indicator for item in others if right):
        return None, None  # «xây mới 5 căn với mức 70 triệu, sửa chữa 4 căn với mức 35 triệu»: of which of both?
    if right is not None:
        return right, True
    named = bool(vital) or max(found)[2] > 1
    return (best[0], False) if named and contradicts(part, best[0]) else (None, None)


def _is_for_each(amount: Amount) -> bool:
    return "/" in (amount.unit or "")


def _stands_beside(part: Question, figures: list[Figure], knowledge: Knowledge) -> bool:
    """Tell whether the amount of a part is stated in a sentence that gives another part's."""
    beside = (item for figure in figures for item in knowledge.release.passage_figures[figure.passage])
    return any(confirms(part, item) for item in beside)
