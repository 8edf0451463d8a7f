"""Holds which of two acts a claim puts first against sentences that order them: «cưới trước rồi đăng ký sau cũng được»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from actions.words.statements import without_tag

FRAME = re.compile(  # what opens a claim and is no act
    r"^\W*(?:theo [^,.?!]{0,40}? (?:này|đó|mới),? )?(?:(?:thì|là|vậy|có phải|có được|nghe nói|nghe bảo|cứ|mình|tôi|tui|em|có) )*",
    re.IGNORECASE,
)
PERMITTED = re.compile(  # «… cũng được», «… được»: what is asked of the two acts
    r"(?:\s*\b(?:thì |vẫn |đều )?(?:cũng )?(?:được|có|ok)\b(?: (?:chứ|thôi|không))?[\s?.!]*)+$", re.IGNORECASE
)
ASKS = re.compile(r"\b(?:gì|nào|sao|mấy|bao|ai|đâu|chi|hay|hoặc|nếu)\b", re.IGNORECASE)
CLAIMS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(?P<first>.+?) (?:trước|xong)(?:,? (?:rồi|xong|mà|và|sau đó|thì|mới|tới))+ (?P<then>.+?)(?: sau)?$",
        r"(?P<first>.+?) trước,? (?!khi)(?P<then>.+?) sau$",
        r"(?P<then>.+?) (?:chỉ )?sau khi (?P<first>.+)$",
        r"(?P<first>.+?) trước khi (?P<then>.+)$",
        r"(?P<first>.+?) (?:rồi|xong) (?:thì )?mới (?P<then>.+)$",
    )
)
STATED = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(?P<then>[^;.]*?)\bsau khi\b(?P<first>[^;.]*)",
        r"(?P<first>[^;.]*?)\btrước khi\b(?P<then>[^;.]*)",
        r"(?P<first>[^;.]*?)\b(?:rồi|xong|thì) mới\b(?P<then>[^;.]*)",
    )
)
DENIED = re.compile(r"\b(?:không|chưa|cấm|chẳng)\b", re.IGNORECASE)
WORD = re.compile(r"[^\W\d_]+")
EMPTY = re.compile(
    r"được|có|là|và|cho|của|các|những|đã|thì|mà|việc|khi|đi|làm|phải|tại|ở|về|một|với|theo|do|bị|trong|vào|lại|cũng"
)
HALF = 2


@dataclass(frozen=True, slots=True)
class ActsInOrder:
    """The words of two acts, of which one is done before the other."""

    first: frozenset[str]
    then: frozenset[str]


def claimed_sequence(text: str) -> ActsInOrder | None:
    """Return the two acts that a claim puts in an order; None where it puts none, or asks for more than whether it is so."""
    claim = PERMITTED.sub("", without_tag(FRAME.sub("", text))).strip(" ,.?!")
    if ASKS.search(claim) or DENIED.search(claim):
        return None
    found = next((match for pattern in CLAIMS if (match := pattern.fullmatch(claim))), None)
    acts = _acts(found["first"], found["then"]) if found else None
    return acts if acts and acts.first - acts.then and acts.then - acts.first else None


def bears_out_sequence(claimed: ActsInOrder, text: str) -> bool | None:
    """Tell whether a sentence puts two claimed acts in the same order, False for the other; None where it orders no such acts."""
    for stated in _stated(text):
        first, then = claimed.first - claimed.then, claimed.then - claimed.first
        straight = _shares(first, stated.first), _shares(then, stated.then)
        crossed = _shares(first, stated.then), _shares(then, stated.first)
        if all(straight) and sum(straight) > sum(crossed):
            return True
        if all(crossed) and sum(crossed) > sum(straight):
            return False
    return None


def _stated(text: str) -> Iterator[ActsInOrder]:
    """Return the pairs of acts that a sentence puts in an order: what is «không được … trước khi …» comes after it."""
    for pattern in STATED:
        for match in pattern.finditer(text):
            denied = DENIED.search(match.group()) is not None
            if denied and "trước khi" not in match.group().lower():
                continue
            first, then = match["first"], match["then"]
            yield _acts(then, first) if denied else _acts(first, then)


def _acts(first: str, then: str) -> ActsInOrder:
    return ActsInOrder(*(_words(act) for act in (first, then)))


def _words(act: str) -> frozenset[str]:
    return frozenset(word for word in WORD.findall(act.lower()) if not EMPTY.fullmatch(word))


def _shares(claimed: frozenset[str], stated: frozenset[str]) -> int:
    """Return how many words of a claimed act a stated one has, 0 for less than half of them."""
    both = len(claimed & stated)
    return both if both * HALF >= len(claimed) else 0
