"""Holds each of several things that a claim says against the documents: «A ổn định còn B giảm», «thu 9 tỷ mà lúa mất mùa»."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from actions.answer import Answer, Line, Status
from actions.documents.knowledge import Knowledge
from actions.documents.named_documents import ALTERNATIVES
from actions.finding.evidence import Evidence, gather
from actions.question import Question
from actions.replies.cited import cited_passages
from actions.replies.compose import Composer
from actions.strategies.claims.claimed_row import answer_claimed_row
from actions.strategies.claims.premise import answer_premise
from actions.strategies.claims.target_reached import answer_target_reached
from actions.strategies.claims.yes_no import answer_yes_no
from actions.strategies.reckoning.beyond_plan import answer_claimed_beyond_plan
from actions.wording import Wording
from actions.words import cues
from actions.words.matching import Term
from actions.words.openness import asks_openly
from actions.words.statements import without_tag
from index.model import Passage
from vietnamese.amounts import find_amounts
from vietnamese.periods import find_periods

JOINT = re.compile(  # «bến Đá còn 18 hộ chưa dời» tells of what is left
    r"[,;]?\s+(?:còn(?! (?:lại|\d|khoảng|hơn|gần|nhiều|ít|một|hai|ba|vài|chưa|thiếu|nợ|tồn|phải|đang|được)\b)|"
    r"nhưng(?: mà)?|mà|trong khi)\s+",
    re.IGNORECASE,
)
BEFORE_AMOUNT = re.compile(r"[,;]?\s+(?:và|với)\s+|,\s+", re.IGNORECASE)
NAMING = frozenset(
    ["N", "Np", "Nc", "Ny", "Nu", "Nb", "E", "C", "Cc", "L"]
)  # parts of speech that tell nothing of a thing
AGAINST_PLAN = re.compile(
    r"\b(?:đạt|vượt|hoàn thành|đủ|hụt)(?: [^\W\d_]+){0,2}? (?:kế hoạch|mục tiêu|chỉ tiêu|dự toán)\b", re.IGNORECASE
)
HOLDING: Sequence[Callable[[Question, Evidence, Knowledge, Composer], Answer | None]] = (
    answer_premise,  # in the order in which they are tried of a claim that stands alone
    answer_claimed_row,
    answer_claimed_beyond_plan,
    answer_target_reached,
    answer_yes_no,
)
TAG = " phải không"


def answer_claims_apart(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Say of a claim of several things whether all are so, which are not, or which is not stated; None for a claim of one.

    None too where several amounts are claimed that are no changes, nothing tells of any of them, or what is claimed is
    settled as a whole.
    """
    claimed = cues.CLAIMED.search(question.text) and not asks_openly(question.text)
    if not claimed or ALTERNATIVES.search(question.text) or cues.SUPPOSED.search(question.text) or question.numbers:
        return None
    parts = list(_parts(question, knowledge))
    several = sum(bool(part.amounts) for part in parts) > 1
    if len(parts) < 2 or (several and not any(amount.change for amount in question.amounts)):
        return None
    if len(question.amounts) == 1 and _settles_whole(question, evidence, knowledge, composer):
        return None
    right: list[Passage] = []
    wrong: list[Passage] = []
    unsaid: list[Question] = []
    near: list[Passage] = []
    for part in parts:
        verdict, cited = _held(part, gather(part, knowledge), knowledge, composer)
        if verdict is None:
            unsaid.append(part)
        (near if verdict is None else right if verdict else wrong).extend(cited)
    if not right and not wrong:
        return None
    first = (wrong or right)[0]
    quoted = composer.quote(first)
    if wrong:
        composer.lead(composer.wording.corrected.format(claim=composer.wording.quote.format(quote=quoted)))
    elif unsaid and near:
        composer.lead(composer.wording.on_this.format(quote=quoted))
    elif unsaid:
        detail = without_tag(unsaid[0].text)
        composer.allow(detail)
        composer.lead(composer.wording.detail_unsaid.format(detail=detail, quote=quoted))
    else:
        composer.lead(composer.wording.yes.format(quote=quoted))
    beside = [*wrong, *right, *(() if wrong else near)]
    composer.quotes(passage for passage in dict.fromkeys(beside) if passage != first)
    if wrong:
        return composer.answer(Status.CORRECTED_PREMISE, strategy="yes_no")
    return composer.answer(Status.PARTLY_ANSWERED if unsaid else Status.ANSWERED, strategy="yes_no")


def _held(
    part: Question, found: Evidence, knowledge: Knowledge, composer: Composer
) -> tuple[bool | None, list[Passage]]:
    """Return whether a part is so by what settles it where it stands alone, None where that is open, and what tells of it."""
    clean = composer.mark()
    answers = (strategy(part, found, knowledge, composer) for strategy in HOLDING)
    answer = next((item for item in answers if item is not None), None)
    composer.back_to(clean)
    if answer is None:
        return None, []
    cited = cited_passages(answer, knowledge)
    if answer.status is Status.CORRECTED_PREMISE:
        by_words = answer.strategy in ("yes_no", "premise") and AGAINST_PLAN.search(part.text) and not part.amounts
        return (None if by_words else False), cited  # only the share of its plan tells that a thing fell short of it
    return (True if _affirms(answer, composer.wording) else None), cited


def _settles_whole(question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer) -> bool:
    """Tell whether a claim of one amount is affirmed by sentences that speak of all its things."""
    verdict, cited = _held(question, evidence, knowledge, composer)
    vital = [term for term in question.terms if term.vital]
    texts = [knowledge.passage_texts[item.id] for item in cited]
    return verdict is True and all(any(text.speaks_of(term) for text in texts) for term in vital)


def _parts(question: Question, knowledge: Knowledge) -> Iterator[Question]:
    """Yield a question for each thing that a claim says, where each says something of a thing of its own."""
    claim = without_tag(question.text)
    joints = list(JOINT.finditer(claim))
    loosely = not joints
    if loosely and len(question.amounts) == 1:
        joints = list(BEFORE_AMOUNT.finditer(claim))
    starts, ends = [0, *(joint.end() for joint in joints)], [*(joint.start() for joint in joints), len(claim)]
    for start, end in zip(starts, ends, strict=True):
        own = tuple(term for term in question.terms if start <= term.start < end)
        text = claim[start:end]
        asserted = tuple(span.amount for span in find_amounts(text) if span.amount in question.amounts)
        if not any(term.vital for term in own) or not (asserted or _says_something(text, knowledge)):
            return
        if loosely and _goes_on(text, own, start, knowledge):
            return
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


def _says_something(text: str, knowledge: Knowledge) -> bool:
    """Tell whether words say something of a thing, and do not only name one: «tiếp nhận», «thương mại», «nhà máy nước»."""
    words = knowledge.tag(text) if knowledge.tag is not None else ()
    return any(kind not in NAMING for _, kind in words[1:])


def _goes_on(text: str, own: Sequence[Term], start: int, knowledge: Knowledge) -> bool:
    """Tell whether words after a comma or «và» begin with what is done, to the thing named before: «…, xử lý đạt 91%»."""
    words = knowledge.tag(text) if knowledge.tag is not None else ()
    doing = not words or words[0][1] == "V"
    return doing and not any(term.kind == "indicator" and term.start == start for term in own)


def _affirms(answer: Answer, wording: Wording) -> bool:
    """Tell whether an answer opens with a yes."""
    opening = next((block.text for block in answer.blocks if isinstance(block, Line)), "")
    return opening.startswith(
        tuple(yes.partition("{")[0] for yes in (wording.yes, wording.yes_figure, wording.yes_rounded))
    )
