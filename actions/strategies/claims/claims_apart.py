"""Holds each of several things that a claim says against the documents: «A ổn định còn B giảm», «thu 9 tỷ mà lúa mất mùa»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from actions.answer import Answer, Line, Status
from actions.documents.knowledge import Knowledge
from actions.documents.named_documents import ALTERNATIVES
from actions.finding.evidence import Evidence, gather
from actions.question import Question
from actions.replies.compose import Composer
from actions.strategies.claims.premise import answer_premise
from actions.strategies.claims.yes_no import answer_yes_no
from actions.wording import Wording
from actions.words import cues
from actions.words.openness import asks_openly
from actions.words.statements import without_tag
from index.model import Passage
from vietnamese.amounts import find_amounts
from vietnamese.periods import find_periods

JOINT = re.compile(r"[,;]?\s+(?:còn(?! lại\b)|nhưng(?: mà)?|mà|trong khi)\s+", re.IGNORECASE)
BEFORE_AMOUNT = re.compile(r"[,;]?\s+(?:và|với)\s+|,\s+", re.IGNORECASE)
TAG = " phải không"


def answer_claims_apart(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Say of a claim of several things whether all are so, which are not, or which is not stated; None for a claim of one.

    None too where several amounts are claimed that are no changes, or nothing tells of any of them.
    """
    claimed = cues.CLAIMED.search(question.text) and not asks_openly(question.text)
    if not claimed or ALTERNATIVES.search(question.text) or cues.SUPPOSED.search(question.text) or question.numbers:
        return None
    parts = list(_parts(question))
    several = sum(bool(part.amounts) for part in parts) > 1
    if len(parts) < 2 or (several and not any(amount.change for amount in question.amounts)):
        return None
    right: list[Passage] = []
    wrong: list[Passage] = []
    unsaid: list[Question] = []
    near: list[Passage] = []
    clean = composer.mark()
    for part in parts:
        found = gather(part, knowledge)
        answer = answer_premise(part, found, knowledge, composer) or answer_yes_no(part, found, knowledge, composer)
        composer.back_to(clean)
        cited = knowledge.passages_at((item.document_id, item.start) for item in answer.citations) if answer else []
        if answer is not None and answer.status is Status.CORRECTED_PREMISE:
            wrong += cited
        elif answer is not None and _affirms(answer, composer.wording):
            right += cited
        else:
            unsaid.append(part)
            near += cited
    if wrong:
        quoted = composer.wording.quote.format(quote=composer.quote(wrong[0]))
        composer.lead(composer.wording.corrected.format(claim=quoted))
        composer.quotes(dict.fromkeys((*wrong[1:], *right)))
        return composer.answer(Status.CORRECTED_PREMISE, strategy="yes_no")
    if not right:
        return None
    if near:
        composer.lead(composer.wording.on_this.format(quote=composer.quote(near[0])))
        right = [near[0], *right]
    elif unsaid:
        detail = without_tag(unsaid[0].text)
        composer.allow(detail)
        composer.lead(composer.wording.detail_unsaid.format(detail=detail, quote=composer.quote(right[0])))
    else:
        composer.lead(composer.wording.yes.format(quote=composer.quote(right[0])))
    composer.quotes(dict.fromkeys(right[1:]))
    return composer.answer(Status.PARTLY_ANSWERED if unsaid else Status.ANSWERED, strategy="yes_no")


def _parts(question: Question) -> Iterator[Question]:
    """Yield a question for each thing that a claim says, where each has words of its own that an answer must account for."""
    claim = without_tag(question.text)
    joints = list(JOINT.finditer(claim)) or [
        joint for joint in BEFORE_AMOUNT.finditer(claim) if len(question.amounts) == 1
    ]
    starts, ends = [0, *(joint.end() for joint in joints)], [*(joint.start() for joint in joints), len(claim)]
    for start, end in zip(starts, ends, strict=True):
        own = tuple(term for term in question.terms if start <= term.start < end)
        if not any(term.vital for term in own):
            return
        text = claim[start:end]
        asserted = tuple(span.amount for span in find_amounts(text) if span.amount in question.amounts)
        said = tuple(found.period for found in find_periods(text) if found.period in question.periods)
        terms = tuple(replace(term, start=term.start - start) for term in own)
        yield replace(
            question,
            text=f"{text}{TAG}",
            written=f"{text}{TAG}",
            terms=terms,
            amounts=asserted,
            periods=said or question.periods[:1],
            follow_up=False,
        )


def _affirms(answer: Answer, wording: Wording) -> bool:
    """Tell whether an answer opens with a yes."""
    opening = next((block.text for block in answer.blocks if isinstance(block, Line)), "")
    return opening.startswith(
        tuple(yes.partition("{")[0] for yes in (wording.yes, wording.yes_figure, wording.yes_rounded))
    )
