"""Answers «so với cùng kỳ thì sao», «vốn bao nhiêu», «trong đó đất đai góp mấy tỷ» after something was told."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from actions.answer import Answer, Status
from actions.documents.knowledge import Knowledge
from actions.figures.asserted import comparable
from actions.figures.comparison_asked import COMPARED, PLANNED
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.reading.memory import asks_only_measure
from actions.reading.spoken_of import quoted_last
from actions.reckoning.given_in_talk import names_nothing_new
from actions.replies.compose import Composer
from actions.words import cues
from actions.words.asked_unit import SHARE_ASKED, measures
from index.model import Figure
from vietnamese.amounts import Amount, find_amounts
from vietnamese.folding import fold

SINCE_ASKED = re.compile(  # «so với cùng kỳ thì sao», «hơn hay kém cùng kỳ»
    r"\b(?:so với|so|hơn hay kém|tăng hay giảm|hơn|kém)(?: hay (?:kém|giảm|hơn))?(?: so với)? "
    r"(?P<against>cùng kỳ|năm (?:trước|ngoái))\b",
    re.IGNORECASE,
)
OF_PLAN_ASKED = re.compile(  # «bằng bao nhiêu dự toán», «đạt mấy phần trăm kế hoạch»
    r"\b(?:bằng|đạt|được)(?: khoảng)? (?:bao nhiêu|mấy)(?: phần trăm| ?%)?(?: của| so với)? "
    r"(?P<against>dự toán|kế hoạch|chỉ tiêu)\b"
    r"|\bso với (?P<set>dự toán|kế hoạch|chỉ tiêu)(?: năm)?(?: thì)? (?:sao|thế nào|được|đạt|bằng)\b",
    re.IGNORECASE,
)
MONEY_ASKED = re.compile(
    r"\b(?:vốn|kinh phí|số tiền|tổng mức(?: đầu tư)?|hết|tốn|chi phí)(?: là| hết| khoảng| đầu tư)* (?:bao nhiêu|mấy|nhiêu)\b",
    re.IGNORECASE,
)
COUNT_ASKED = re.compile(  # «bao nhiêu người» after a festival was told of
    r"\W*(?:(?:thế|vậy|còn|rồi|có|là|được|tổng cộng) )*(?:bao nhiêu|mấy) (?P<thing>[^\W\d_]+(?: [^\W\d_]+)?)"
    r"(?: (?:vậy|thế|ạ|hả|nhỉ))*\W*",
    re.IGNORECASE,
)
PART_OF_TOLD = re.compile(  # «vậy trong cục đó phần đất đai đóng góp mấy tỷ»
    r"\btrong (?:(?:số|cục|khoản|phần|con số|số tiền|mức|tổng|đám|mớ|nhóm|chỗ)(?: tiền)? (?:đó|này|ấy|trên|kia)|đó)\b",
    re.IGNORECASE,
)


def answer_beside_told(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """State what the sentence just told says of its thing besides: how it compares, a part named, or the one sum of money."""
    told = knowledge.release.figures.get(next(iter(question.memory.figures), ""))
    if (
        told is not None
        and PART_OF_TOLD.search(question.text)
        and cues.AMOUNT.search(question.text)
        and not SHARE_ASKED.search(question.text)
    ):
        return _say(_part_named(told, question, knowledge), composer)
    if not (question.follow_up or question.leaning):
        return None
    asked = SINCE_ASKED.search(question.text) or OF_PLAN_ASKED.search(question.text)
    plain = replace(question, terms=tuple(term for term in question.terms if not PLANNED.fullmatch(term.text)))
    if told is not None and asked and names_nothing_new(plain):
        against = asked.groupdict().get("against") or asked.groupdict().get("set") or ""
        return _say(_compared(told, against, knowledge), composer)
    own = replace(question, terms=tuple(term for term in question.terms if term.start >= 0))
    if MONEY_ASKED.search(question.text) and asks_only_measure(own):
        return _say(_only_money(question, knowledge), composer)
    counted = COUNT_ASKED.fullmatch(question.text)
    if (
        counted is not None
        and not question.periods
        and all(term.text in counted["thing"].lower() for term in own.terms)
    ):
        return _say(_only_count(counted["thing"].lower(), question, knowledge), composer)
    return None


def _say(figure: Figure | None, composer: Composer) -> Answer | None:
    if figure is None:
        return None
    composer.lead(composer.claim(figure), stress=figure.amount.text())
    return composer.answer(Status.ANSWERED, strategy="beside_told")


def _compared(told: Figure, against: str, knowledge: Knowledge) -> Figure | None:
    """Return the one comparison with ``against`` that the sentence of a figure makes of the same thing."""
    name = fold(told.indicator)
    beside = [
        item
        for item in knowledge.release.passage_figures.get(told.passage, ())
        if fold(item.indicator).startswith(name)
        and (found := COMPARED.search(item.indicator)) is not None
        and fold(found.group(1)).startswith(fold(against).replace("ngoai", "truoc"))
    ]
    return beside[0] if len(beside) == 1 else None


def _part_named(told: Figure, question: Question, knowledge: Knowledge) -> Figure | None:
    """Return the part of a figure that alone shares a word with what a question names: «đất đai», «thu tiền sử dụng đất»."""
    parts = knowledge.release.parts.get(told.id, ())
    if question.amounts:  # «trong đám đó bao nhiêu chiếc dài từ 15 m trở lên»
        of_kind = [part for part in parts if _is_of_such(part, question.amounts, knowledge)]
        return of_kind[0] if len(of_kind) == 1 else None
    said = {word for term in question.terms if term.start >= 0 for word in term.text.lower().split()}
    common = set.intersection(*(set(part.indicator.lower().split()) for part in parts)) if parts else set()
    named = [part for part in parts if said & (set(part.indicator.lower().split()) - common)]
    return named[0] if len(named) == 1 else None


def _is_of_such(part: Figure, amounts: Sequence[Amount], knowledge: Knowledge) -> bool:
    """Tell whether the words behind a figure, up to the end of its clause, say all of some amounts of what it counts."""
    passage = knowledge.release.passages[part.passage]
    clause = re.split(r"[;.,](?:\s|$)", passage.text[part.end - passage.start :])[0]
    said = [span.amount for span in find_amounts(clause)]
    return all(any(_is_same(amount, item) for item in said) for amount in amounts)


def _is_same(one: Amount, other: Amount) -> bool:
    pair = comparable(one, other)
    return pair is not None and pair[0] == pair[1] and one.bound is other.bound


def _only_count(thing: str, question: Question, knowledge: Knowledge) -> Figure | None:
    """Return the one number of some things that the sentences just quoted state, where it is not what was told of them."""
    counts = [
        item
        for passage in quoted_last(question, knowledge)
        if not passage.cells
        for item in knowledge.release.passage_figures.get(passage.id, ())
        if f" {item.amount.unit or ''}".endswith(f" {thing}") and item.amount.change is None
    ]
    return counts[0] if len(counts) == 1 and counts[0].id not in question.memory.figures[:1] else None


def _only_money(question: Question, knowledge: Knowledge) -> Figure | None:
    """Return the one sum of money of the sentences just quoted, in the clause that speaks of what was asked."""
    sums = [
        (item, passage)
        for passage in quoted_last(question, knowledge)
        if not passage.cells
        for item in knowledge.release.passage_figures.get(passage.id, ())
        if measures(item, "money") and item.amount.change is None
    ]
    if len(sums) != 1:
        return None
    figure, passage = sums[0]
    clause = re.split(r"[;.]\s", passage.text[: figure.start - passage.start])[-1]
    topic = [text for text, *_ in question.memory.topic]
    return figure if any(fold(text) in fold(clause) for text in topic) else None
