"""What two amounts side by side share: «tỷ lệ hài lòng của người bệnh nội trú đạt 95%, người bệnh ngoại trú đạt 92%»."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.figures.words import starts
from vietnamese.amounts import AmountSpan

_OWNER = re.compile(r"\s(?:của|đối với|về)\s+", re.IGNORECASE)
_CLASS = re.compile(r"(?:loại|hạng|cấp|nhóm|tuyến|bậc|khối)(?!\w)", re.IGNORECASE)
_BETWEEN = re.compile(r"[^;.:()\d]*(?:,|\svà)\s[^;.:()\d]*")
_SAME_NOUN = 2  # syllables
_JOINED = re.compile(r"\s*(?:,|,?\s+và)\s+[^,;.:()\d]+")
_IN_ALL = re.compile(r"(?:tổng cộng|tổng số|tổng|cộng)(?=$| so với )", re.IGNORECASE)


def beside(text: str, before: AmountSpan, span: AmountSpan) -> bool:
    """Whether two amounts of one unit are listed in one clause."""
    same = before.amount.unit == span.amount.unit and before.amount.change == span.amount.change
    return same and _BETWEEN.fullmatch(text, before.end, span.start) is not None


def with_shared_head(phrase: str, before: str) -> str:
    """``phrase`` with the head of the phrase ``before`` it, when both are of one kind: the owner's noun is the same
    («… của người bệnh A», «người bệnh B»), or both are classes («phẫu thuật loại đặc biệt», «loại I»)."""
    words = phrase.lower().split()
    if len(words) >= _SAME_NOUN and before.lower().split()[:_SAME_NOUN] != words[:_SAME_NOUN]:
        for owner in _OWNER.finditer(before):
            if before[owner.end() :].lower().split()[:_SAME_NOUN] == words[:_SAME_NOUN]:
                return f"{before[: owner.end()]}{phrase[:1].lower()}{phrase[1:]}"
    named = _CLASS.match(phrase)
    if named is not None:
        same = re.search(rf"(?<=\s){re.escape(named.group())}(?!\w)", before, re.IGNORECASE)
        if same is not None:
            return f"{before[: same.start()]}{phrase}"
    return phrase


def with_shared_noun(text: str, spans: Sequence[AmountSpan], indicators: Sequence[str]) -> list[str]:
    """The indicators, those of a doing alone with the noun that is said once, after the next amount of their unit: «xây mới
    17,4 km và nâng cấp 31,2 km đường đô thị»."""
    told = list(indicators)
    for index in range(len(spans) - 2, -1, -1):
        doing, following = told[index], told[index + 1]
        verb = starts("acting_verbs").match(following)
        alone = bool(doing) and starts("acting_verbs").fullmatch(doing) is not None
        noun = following[verb.end() :] if verb and alone else ""
        between = text[spans[index].end : spans[index + 1].start]
        if noun and spans[index].amount.unit == spans[index + 1].amount.unit and _JOINED.fullmatch(between):
            told[index] = f"{doing} {noun}"
    return told


def with_noun_of_sum(spans: Sequence[AmountSpan], indicators: Sequence[str]) -> list[str]:
    """The indicators, those of a sum alone with the one noun that was added up: «… 31,2 km đường đô thị, tổng cộng 48,6 km»."""
    told = list(indicators)
    for index in range(1, len(spans)):
        in_all = _IN_ALL.match(told[index])
        summands = _summands(spans[:index], spans[index]) if in_all else 0
        nouns = {_without_doing(name) for name in told[index - summands : index]}
        if in_all is None or not summands or len(nouns) != 1 or not (noun := nouns.pop()):
            continue
        bare, whole = in_all[0].lower(), f"{noun} {in_all[0].lower()}"
        for later in range(index, len(spans)):  # «…, tổng cộng 48,6 km, bằng 108% mục tiêu»
            if told[later].lower() == bare or told[later].lower().startswith(f"{bare} so với "):
                told[later] = f"{whole}{told[later][len(bare) :]}"
    return told


def _without_doing(name: str) -> str:
    verb = starts("acting_verbs").match(name)
    return name[verb.end() :] if verb else name


def _summands(parts: Sequence[AmountSpan], whole: AmountSpan) -> int:
    """How many of the amounts before it, the last ones, all of its unit, make up an amount; 0 where none do."""
    left = whole.amount.value
    for number, part in enumerate(reversed(parts), start=1):
        if part.amount.unit != whole.amount.unit:
            return 0
        left -= part.amount.value
        if left <= 0:
            return number if left == 0 and number > 1 else 0
    return 0
