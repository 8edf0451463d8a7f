"""Judges one reply: its status, its words, its citations, its numerals and, where shown, how it was understood."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from itertools import combinations
from typing import Any

from admin.evaluation.client import Citation, Reply
from admin.evaluation.numerals import numerals, uncited_numerals
from admin.evaluation.questions import REFUSALS, Question
from vietnamese.folding import fold
from vietnamese.periods import find_dates, find_periods

_ANY_DAY = date(2000, 1, 1)  # only so that «nửa đầu năm» counts as a period
_AMOUNT = re.compile(r"\d[.,]\d|(?:^|\| )[\d/]+(?:$| \|)")  # a value, count, year or date, not «lớp 2» or «03-NQ/TU»
STATING = frozenset({"answered", "partly_answered", "corrected_premise"})


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was right and wrong with one reply; None stands for what this reply gives no occasion to judge."""

    status_ok: bool
    missing: tuple[str, ...]
    forbidden: tuple[str, ...]
    citation_ok: bool | None
    intent_ok: bool | None
    entities_found: int | None
    uncited: tuple[str, ...]
    failure: str | None

    @property
    def answer_ok(self) -> bool:
        """The right status, everything it must say, nothing it must not say."""
        return self.status_ok and not self.missing and not self.forbidden and self.failure is None


def judge(question: Question, reply: Reply, *, texts: Mapping[str, str]) -> Verdict:
    """Judge ``reply`` against ``question``; ``texts`` maps document ids to canonical texts, empty where unknown."""
    refused = reply.status in REFUSALS and question.must_be_refused is None
    missing = [] if refused else [" | ".join(words) for words in question.must if not contains(reply.text, words)]
    first_line = reply.text.strip().split("\n", 1)[0]
    forbidden = [word for word in question.must_not if contains(first_line, [word])]
    forbidden += [word for word in question.must_not_anywhere if contains(reply.text, [word])]
    return Verdict(
        status_ok=reply.status in question.status,
        missing=tuple(missing),
        forbidden=tuple(forbidden),
        citation_ok=_citations_right(question, reply, texts),
        intent_ok=_intent_right(question, reply.debug),
        entities_found=_entities_found(question, reply.debug),
        uncited=_uncited(question, reply),
        failure=reply.failure,
    )


def has_wrong_figure(question: Question, verdict: Verdict, reply: Reply) -> bool:
    """Whether the reply states something but not the figure asked for, or a figure it must not state."""
    lacking = any(_AMOUNT.search(words) for words in verdict.missing)
    return (reply.status in STATING and lacking) or any(numerals(word) for word in verdict.forbidden)


def same_answer(one: Reply, other: Reply) -> bool:
    """Whether two replies have the same status and state the same figures."""
    return one.status == other.status and _stated(one) == _stated(other)


def _stated(reply: Reply) -> set[tuple[str, str | None, str]]:
    return {(figure.value, figure.unit, figure.bound) for figure in reply.figures}


def contains(text: str, words: Iterable[str]) -> bool:
    """Tell whether a text holds one of several wordings, as whole words."""
    return any(_pattern(word).search(_comparable(text)) for word in words)


@lru_cache(maxsize=4096)
def _pattern(word: str) -> re.Pattern[str]:
    """``word`` as whole words; a numeral neither begins nor ends inside a longer one («1,6» is not in «1,61»)."""
    body = re.escape(_comparable(word))
    before = r"(?<!\w)(?<!\d[.,])" if word[0].isdigit() else r"(?<!\w)" if word[0].isalnum() else ""
    after = r"(?!\w)(?![.,]\d)" if word[-1].isdigit() else r"(?!\w)" if word[-1].isalnum() else ""
    return re.compile(before + body + after)


def _comparable(text: str) -> str:
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", text)).casefold()


def _citations_right(question: Question, reply: Reply, texts: Mapping[str, str]) -> bool | None:
    if reply.status not in STATING or (question.quote is None and not reply.citations):
        return None
    verbatim = all(citation.quote and _is_verbatim(citation, texts) for citation in reply.citations)
    return verbatim and (question.quote is None or _shows(question.quote, reply.citations, texts))


def _is_verbatim(citation: Citation, texts: Mapping[str, str]) -> bool:
    if not texts:
        return True
    text = texts.get(citation.document_id or "")
    if text is None:
        return any(citation.quote in other for other in texts.values())
    if citation.start is None or citation.end is None:
        return citation.quote in text
    return text[citation.start : citation.end] == citation.quote


def _shows(quote: str, citations: Iterable[Citation], texts: Mapping[str, str]) -> bool:
    """Whether one citation contains ``quote``, or several of one document cover all its letters between them."""
    citations = list(citations)
    if any(quote in citation.quote for citation in citations):
        return True
    for text in texts.values():
        place = text.find(quote)
        while place >= 0:
            covered: set[int] = set()
            for citation in citations:
                start = text.find(citation.quote) if citation.start is None else citation.start
                if text.startswith(citation.quote, start):
                    covered.update(range(start, start + len(citation.quote)))
            if all(spot in covered for spot in range(place, place + len(quote)) if text[spot].isalnum()):
                return True
            place = text.find(quote, place + 1)
    return False


def _intent_right(question: Question, debug: Mapping[str, Any] | None) -> bool | None:
    intent = (debug or {}).get("intent")
    name = intent.get("name") if isinstance(intent, Mapping) else intent
    if not question.intents or not isinstance(name, str):
        return None
    return name in question.intents


def _entities_found(question: Question, debug: Mapping[str, Any] | None) -> int | None:
    """How many of the question's entities the bot named; a longer or shorter cut of the same words counts."""
    entities = (debug or {}).get("entities")
    if not question.entities or not isinstance(entities, list):
        return None
    seen = [
        (item.get("entity"), fold(unicodedata.normalize("NFC", str(item.get("text") or item.get("value") or ""))))
        for item in entities
        if isinstance(item, Mapping)
    ]
    return sum(
        any(name == wanted.entity and words and _overlap(words, fold(wanted.text)) for name, words in seen)
        for wanted in question.entities
    )


def _overlap(one: str, other: str) -> bool:
    return one in other or other in one


def _uncited(question: Question, reply: Reply) -> tuple[str, ...]:
    if reply.status not in STATING:
        return ()
    proofs = [
        *question.turns,
        *(part for turn in question.turns for part in _parts_of_years(turn)),
        *_days_apart(reply),
        *(words for item in reply.citations for words in (f"«{item.quote}»", item.document, item.section)),
        *(figure.period or "" for figure in reply.figures),
    ]
    operands = [value for figure in reply.figures if (value := _decimal(figure.value)) is not None]
    return uncited_numerals(
        reply.text, proofs=proofs, operands=operands, cited=len(reply.citations), supposed=question.turns
    )


def _parts_of_years(text: str) -> Iterator[str]:
    """The halves of a year that a text names, as a reply says them: «nửa đầu năm» is «6 tháng đầu»."""
    labels = (span.period.label for span in find_periods(text, anchor=_ANY_DAY))
    yield from (label.split(" năm")[0] for label in labels if label.startswith("6 tháng"))


def _days_apart(reply: Reply) -> Iterator[str]:
    """The days between two dates that are quoted, where a reply says that so many days lie between."""
    days = {span.value for item in reply.citations for span in find_dates(item.quote)}
    for one, other in combinations(sorted(days), 2):
        apart = str((other - one).days)
        if re.search(rf"\bcách nhau {apart} ngày\b", reply.text):
            yield apart


def _decimal(text: str) -> Decimal | None:
    try:
        return Decimal(text)
    except InvalidOperation:
        return None
