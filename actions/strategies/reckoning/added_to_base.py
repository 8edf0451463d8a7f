"""Adds what a rule grants beside its base to it: «mức hỗ trợ 90 triệu đồng/hộ; hộ ở xã đảo được cộng thêm 15 triệu đồng»."""

from __future__ import annotations

import re

from actions.answer import Answer
from actions.documents.document_choice import home_passages
from actions.documents.knowledge import Knowledge
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.compose import Composer
from actions.replies.worked_out import show_calculation
from actions.words import cues
from actions.words.indicator_names import telling_words
from index.model import Figure, Passage
from vietnamese.amounts import Bound

GRANTED_BESIDE = re.compile(
    r"\b(?:cộng thêm|(?:hỗ trợ|thưởng|trợ cấp|phụ cấp|hưởng|cấp|tặng) thêm)\b[^;.,]{0,20}$", re.IGNORECASE
)
CLAUSE = re.compile(r"[;,]|\.(?!\d)")
EITHER = re.compile(r",|\bvà\b|\bhoặc\b")
NUMBER = re.compile(r"\d+")
ONLY_THAT = re.compile(
    r"\b(?:thêm|cộng thêm|chênh|hơn|riêng phần|mức cơ bản|mức gốc)\b", re.IGNORECASE
)  # no sum is asked
UNTELLING = telling_words(
    "hộ người mức hỗ trợ được cộng thêm khi tại ở và các đối tượng trợ cấp thưởng hưởng cấp tặng nhà"
)


def answer_added_to_base(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Add what is granted beside to the base where a question names for whom both are; None where one sentence has not both."""
    asks = cues.AMOUNT.search(question.text) is not None and not ONLY_THAT.search(question.text)
    if not asks or question.amounts or cues.AVERAGE.search(question.text):
        return None
    found = [
        pair
        for passage in home_passages(question, knowledge)
        if not passage.cells and (pair := _base_and_more(passage, question, knowledge))
    ]
    if len(found) != 1:
        return None
    return show_calculation("sum", found[0], found[0], composer, strategy="added_to_base")


def _base_and_more(passage: Passage, question: Question, knowledge: Knowledge) -> list[Figure]:
    """Return the base and what is granted beside it of a sentence whose two cases a question names; else none."""
    figures = [
        item
        for item in knowledge.release.passage_figures.get(passage.id, ())
        if item.amount.bound is Bound.EXACT and item.amount.change is None
    ]
    ahead = {item.id: passage.text[: item.start - passage.start] for item in figures}
    more = [item for item in figures if GRANTED_BESIDE.search(ahead[item.id])]
    said = telling_words(question.text)
    if len(more) != 1 or not _is_said(question, passage, knowledge):
        return []
    bases = [item for item in figures if item.start < more[0].start and item.amount.unit == more[0].amount.unit]
    named = [item for item in bases if (telling_words(item.indicator) - UNTELLING) & said]
    meant = bases if len(bases) == 1 else named
    return [meant[0], more[0]] if len(meant) == 1 and _is_case(more[0], passage, said) else []


def _is_case(more: Figure, passage: Passage, said: frozenset[str]) -> bool:
    """Tell whether words say one of those who are granted more («hộ tại xã đảo và xã biên giới») and when («khi xây mới»)."""
    at = more.start - passage.start
    begin = max((match.end() for match in CLAUSE.finditer(passage.text, 0, at)), default=0)
    end = CLAUSE.search(passage.text, more.end - passage.start)
    whom = GRANTED_BESIDE.sub("", passage.text[begin:at])
    when = passage.text[more.end - passage.start : end.start() if end else len(passage.text)]
    cases = [_telling(words) for words in EITHER.split(whom)]
    return any(case and case <= said for case in cases) and _telling(when) <= said


def _telling(words: str) -> frozenset[str]:
    return telling_words(NUMBER.sub(" ", words)) - UNTELLING


def _is_said(question: Question, passage: Passage, knowledge: Knowledge) -> bool:
    """Tell whether a sentence and its heading say all that a question names."""
    around = (knowledge.passage_texts[passage.id], knowledge.section_texts[passage.section])
    return all(any(text.speaks_of(term) for text in around) for term in question.terms if term.vital)
