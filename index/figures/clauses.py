"""The words around an amount: where its clause begins, what stands left of it and the noun phrase right of it."""

from __future__ import annotations

import re

from index.figures.words import contains, starts
from vietnamese.amounts import AmountSpan
from vietnamese.letters import UPPER
from vietnamese.units import known_unit, unit_dimension

_HARD = re.compile(r"[;\n]|[.!?…](?=\s)|(?<!\w)trong đó(?!\w)", re.IGNORECASE)
_NESTED = re.compile(r"\([^()]*\)")
_STOP = re.compile(rf"[;:.()\n\[\]](?!\d)|[.](?=\s|$)|\s[–-]\s(?=[{UPPER}])|[“”\"](?=\s*[,.;])")
_COMMA = re.compile(r",\s*")
_WORD = re.compile(r"[^\W\d_]+")
_MAGNITUDE = re.compile(r"(?:nghìn|ngàn|triệu|tỷ|tỉ)\s+", re.IGNORECASE)
_RESTATED = re.compile(r"\s*(?:\([^()]*\)|/\s*\d[\d.]*)?\s*")
_QUANTITY = re.compile(r"^(?:các|những|số|của|toàn bộ|tổng số|trong tổng số|tổng)\s+", re.IGNORECASE)
_MAX_WORDS = 32
_IN_SHARES = {"từ", "do", "với", "như", "khi", "theo", "trước", "để"}
_NUMBER_NEAR = re.compile(r"[^,;.:()]{0,14}\d")


def clause_start(text: str, position: int) -> int:
    """Where the clause around ``position`` begins: after «;», a sentence's end, «trong đó», or an open parenthesis."""
    depth = 0
    floor = max((match.end() for match in _HARD.finditer(text, 0, position) if not _inside(text, match.end(), position)),
                default=0)  # fmt: skip
    for index in range(position - 1, floor - 1, -1):
        if text[index] == ")":
            depth += 1
        elif text[index] == "(":
            depth -= 1
            if depth < 0:
                return index + 1
    return floor


def _inside(text: str, start: int, end: int) -> bool:
    """Whether ``start`` lies in parentheses that are closed again before ``end``."""
    depth = 0
    for character in text[start:end]:
        depth += (character == "(") - (character == ")")
        if depth < 0:
            return True
    return False


def without_parentheses(text: str) -> str:
    """The text with balanced parentheses blanked out, same length."""
    while (match := _NESTED.search(text)) is not None:
        text = text[: match.start()] + " " * (match.end() - match.start()) + text[match.end() :]
    return text


def counts_nouns(unit: str | None) -> bool:
    """Whether the unit is a count noun («đề án»), whose modifiers follow it, and no measure."""
    return unit is not None and "/" not in unit and unit_dimension(unit).startswith(("count: ", "points"))


def right_phrase(text: str, span: AmountSpan, following: list[AmountSpan]) -> tuple[str, int]:
    """The noun phrase that ``span`` counts or shares out, and where it ends; empty when none follows.

    A counted noun is part of it («đề án phát triển …»). It ends at punctuation and at words like «theo», «kể từ»; a share
    («100% xã có ít nhất 5 tin») may hold further amounts, a count may not. An enumeration («xã, phường») goes on.
    """
    counted = counts_nouns(span.amount.unit)
    start = span.end
    if counted:
        restated = _RESTATED.match(text, span.number_end)
        start = restated.end() if restated else span.number_end
        magnitude = _MAGNITUDE.match(text, start)
        start = magnitude.end() if magnitude else start
    share = span.amount.unit == "%"
    limit = len(text)
    if not share and following:
        limit = following[0].start
    stop = _STOP.search(text, max(start, span.end), limit)
    limit = stop.start() if stop else limit
    limit = _before_end_word(text, max(start, span.end), limit, share=share)
    limit = _before_comma(text, start, limit, following, share=share)
    words = list(_WORD.finditer(text, start, limit))[:_MAX_WORDS]
    if not words or (not counted and not _opens_noun(text, span.end, limit)):
        return "", span.end
    end = max(words[-1].end(), limit if len(words) < _MAX_WORDS else 0)
    phrase = re.sub(
        r"\s+(?:và|hoặc|có|được|là|đạt|với|của|trong|cho|tại|các|ở)$", "", text[start:end].rstrip(' ,-–"“”')
    )
    phrase = phrase if counted else _QUANTITY.sub("", phrase.lstrip())
    return " ".join(phrase.split()), start + len(text[start:end].rstrip())


def _opens_noun(text: str, start: int, limit: int) -> bool:
    following = text[start:limit].lstrip(' “"')
    return (
        bool(_WORD.match(following))
        and not starts("phrase_ends").match(following)
        and not starts("links").match(following)
    )


def _before_end_word(text: str, start: int, limit: int, *, share: bool) -> int:
    """The place of the first word that ends a noun phrase; a verb does so only before a number («đạt 5» ends, «đạt chuẩn»
    does not), and a share's clause may go on with a preposition."""
    for match in contains("phrase_ends").finditer(text, start, limit):
        if share and match.start() > start + 1 and match.group().lower() in _IN_SHARES:
            continue
        return match.start()
    for match in contains("linking_verbs").finditer(text, start):
        if match.start() >= limit:
            break
        if _NUMBER_NEAR.match(text, match.end()) and not share:
            return match.start()
    return limit


def _before_comma(text: str, start: int, limit: int, following: list[AmountSpan], *, share: bool) -> int:
    """The first comma that ends the phrase: one before an amount, a verb, or anything that lists no further noun."""
    amounts = [span.start for span in following]
    for comma in _COMMA.finditer(text, start, limit):
        after = text[comma.end() : limit]
        if any(comma.end() <= amount <= comma.end() + 2 for amount in amounts) or not _lists_on(
            text[start : comma.start()], after
        ):
            return comma.start()
        if not share and any(amount < limit for amount in amounts):
            return comma.start()
    if share:
        joined = [m.start() for m in re.finditer(r"\s+và\s+", text[:limit]) if m.start() >= start]
        for place in joined:
            if any(place < amount <= place + 8 for amount in amounts):
                return place
    return limit


def _lists_on(before: str, after: str) -> bool:
    """Whether a comma joins nouns: the next words name a countable thing, or repeat the noun before («người …, người …»)."""
    words = [match.group().lower() for match in _WORD.finditer(after)][:3]
    if not words:
        return False
    repeated = words[0] in {match.group().lower() for match in _WORD.finditer(before)} and words[0] not in {
        "được",
        "có",
    }
    return repeated or any(known_unit(" ".join(words[:count])) is not None for count in (3, 2, 1))
