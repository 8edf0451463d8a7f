"""Which place in an order, and which way up or down it, a text gives to a thing: «PCI xếp thứ 19, giảm 2 bậc», «tụt hạng»."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.words.matching import MatchText, Term
from vietnamese.numbers import parse_number

RANK = re.compile(
    r"\b(?P<group>(?:top|tốp)(?: đầu)?|"
    r"nhóm(?= \d{1,2} (?:tỉnh|thành|xã|phường|huyện|địa phương|đơn vị)[^.;]*\b(?:đầu|cao nhất)\b))"
    r" (?P<size>\d{1,2}|hai|ba|bốn|năm|mười)\b|"
    r"(?<!không )(?<!chưa )(?<!huân chương )(?<!huy chương )"
    r"\b(?:hạng|(?:đứng|xếp)(?: (?:vị trí|hạng))?(?: thứ)?|vị trí(?: thứ)?) "
    r"(?P<place>nhất|nhì|hai(?! (?:bên|phía|đầu))|ba|tư(?! vấn)|\d{1,2})\b|"
    r"\b(?P<first>dẫn đầu|đứng đầu|quán quân)\b",
    re.IGNORECASE,
)
_STEPS = r"(?: (?:được|thêm|tới|đến|đi|liền|những|mất|khoảng|vài|mấy|(?P<steps>\d{1,3}|một|hai|ba|bốn|năm)))*"
_ORDER = r"(?:hạng|bậc(?! (?:học|lương|thuế|mầm|tiểu|trung|đại))|thứ hạng|vị trí(?! (?:việc làm|tư vấn))|thứ bậc)"
MOVED = re.compile(
    rf"(?<!không )(?<!chưa )\b(?:(?P<up>tăng|lên|thăng|nhảy|vươn lên|vượt lên|nâng)|"
    rf"(?P<down>giảm|tụt|rớt|sụt|lùi|xuống|mất)){_STEPS} {_ORDER}\b",
    re.IGNORECASE,
)
CLAUSE = re.compile(r"(?:[^;.]|(?<=\d)\.(?=\d))+")


def ranks(text: str) -> list[tuple[bool, int]]:
    """Return the places that a text gives: whether each is one of the first so many, and which it is."""
    return [_rank(match) for match in RANK.finditer(text)]


def _rank(match: re.Match[str]) -> tuple[bool, int]:
    if match["first"]:
        return False, 1
    said = match["size"] or match["place"]
    value = {"nhất": 1, "nhì": 2, "tư": 4}.get(said.lower())
    return bool(match["group"]), value if value is not None else int(parse_number(said.lower()) or 0)


def moves(text: str) -> list[tuple[str, int]]:
    """Return which ways a text says that a place in an order was changed, «up» or «down», and by how many steps, 0 unsaid."""
    return [
        ("up" if match["up"] else "down", int(parse_number((match["steps"] or "").lower()) or 0))
        for match in MOVED.finditer(text)
    ]


def agree(claimed: Sequence[tuple[str, int]], stated: Sequence[tuple[str, int]]) -> bool:
    """Tell whether each change that is claimed goes a way that is stated, by as many steps where they are said."""
    return all(any(way == other and steps in (0, number) for other, number in stated) for way, steps in claimed)


def of_things(text: str, things: Sequence[Term]) -> str:
    """Return the clauses of a sentence that say all of some things, joined; the whole of it where none does."""
    said = [match.group() for match in CLAUSE.finditer(text)]
    own = [clause for clause in said if all(MatchText(clause).speaks_of(thing) for thing in things)]
    return ";".join(own) if things and own else text
