"""Quotes passages in answer, with the lines that a line announces and what is kept for «xem thêm»."""

from __future__ import annotations

from collections.abc import Sequence

from actions.answer import Answer, Status
from actions.documents.announced import LONGEST_LIST
from actions.question import Question
from actions.replies.compose import Composer
from actions.words.numbered_things import numbered_otherwise
from actions.words.openness import asserts
from index.model import Figure, Passage

HARDLY_MORE = 2  # passages that are shown as well rather than kept for «xem thêm»
QUOTED_AT_ONCE = 4


def corrected(passage: Passage, composer: Composer, *, strategy: str) -> Answer:
    """Say that a question takes something for granted that the documents put otherwise, and quote them."""
    claim = composer.wording.quote.format(quote=composer.quote(passage))
    composer.lead(composer.wording.corrected.format(claim=claim))
    return composer.answer(Status.CORRECTED_PREMISE, strategy=strategy)


def corrected_figure(
    first: Figure, *others: Figure, composer: Composer, strategy: str, with_kind: bool = False
) -> Answer:
    """Say that a question takes something for granted that a figure puts otherwise, and state it with ``others`` below it."""
    claim = composer.claim(first, with_kind=with_kind)
    composer.lead(composer.wording.corrected.format(claim=claim), stress=first.amount.text())
    for figure in others:
        composer.line(composer.claim(figure, with_kind=with_kind))
    return composer.answer(Status.CORRECTED_PREMISE, strategy=strategy)


def without_detail(detail: str, passage: Passage, composer: Composer, *, strategy: str) -> Answer:
    """Quote the sentence that says all of a claim but a detail, of which it is said that no document states it."""
    composer.allow(detail)
    composer.lead(composer.wording.detail_unsaid.format(detail=detail, quote=composer.quote(passage)))
    return composer.answer(Status.PARTLY_ANSWERED, strategy=strategy)


def put_right(question: Question, passage: Passage, composer: Composer, *, strategy: str) -> Answer:
    """Answer a question about «lớp 3» with a sentence on «lớp 2»: it says nothing of what is numbered otherwise.

    What stands at another place in an order («kỳ họp thứ ba») is put right. Whoever names two of them takes them for
    granted, whatever is asked («lớp 3 với lớp 7 chuẩn bị ra sao»).
    """
    others = list(dict.fromkeys(numbered_otherwise(question, passage.text)))
    if not others:
        return corrected(passage, composer, strategy=strategy)
    things = ", ".join(others)
    composer.allow(things)
    composer.lead(composer.wording.others_only.format(things=things, quote=composer.quote(passage)))
    status = Status.CORRECTED_PREMISE if asserts(question) or len(others) > 1 else Status.PARTLY_ANSWERED
    return composer.answer(status, strategy=strategy)


def quote_passages(
    passages: Sequence[Passage], composer: Composer, template: str, *, strategy: str, whole: bool = False
) -> Answer | None:
    """Quote the first passage in the answering line, the next few below it, and keep the rest for «xem thêm».

    With ``whole`` as many are shown as of a list that a line announces.
    """
    if not passages:
        return None
    composer.lead(template.format(quote=composer.quote(passages[0])))
    shown = LONGEST_LIST if whole or passages[0].text.rstrip().endswith(":") else QUOTED_AT_ONCE
    shown = len(passages) if len(passages) - shown <= HARDLY_MORE else shown
    composer.quotes(passages[1:shown])
    rest = passages[shown:]
    if rest:
        composer.line(composer.wording.more.format(count=count_word(len(rest))))
        composer.keep([item.id for item in rest])
    suggestions = [composer.wording.more_prompt] if rest else []
    return composer.answer(Status.ANSWERED, strategy=strategy, suggestions=suggestions)


def count_word(count: int) -> str:
    """Return a small count in words, so that it is not taken for a figure of the documents."""
    words = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười")
    return words[count] if count < len(words) else "nhiều"
