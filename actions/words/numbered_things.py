"""Compares how a question and a text number the same thing: «bão số 5», «đợt 02», «khóa XIX»."""

from __future__ import annotations

import re
from itertools import zip_longest

from actions.question import Question
from vietnamese.folding import fold
from vietnamese.numbers import parse_number

ORDERED = re.compile(  # «kỳ họp thứ ba», «khóa XIX»
    r"\b(?P<noun>(?i:kỳ họp|phiên họp|khóa|đợt|lần))(?: thứ)? (?P<place>\d{1,2}|[IVXLC]+|"
    r"(?i:nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười))"
    r"\b(?! (?:tháng|lần|ngày|người))"
)
EITHER = re.compile(  # «kỳ họp thứ nhất hay thứ hai», «giai đoạn 1 hoặc 2»: the noun is said once
    r"(?P<said>\b(?P<noun>kỳ họp|phiên họp|khóa|đợt|lần|(?:giai )?[^\W\d_]+) "
    r"(?:thứ [^\W\d_]+|\d{1,2}|[IVXLC]+) (?:hay|hoặc)(?: là)? )"
    r"(?=(?:thứ [^\W\d_]+|\d{1,2}|[IVXLC]+)(?: |\W*$))",
    re.IGNORECASE,
)
TERMED = re.compile(r"\b(?P<noun>(?i:nhiệm kỳ|năm học)) (?P<place>\d{4}\s*[-–]+\s*\d{4})")
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
NAME_BEFORE = re.compile(r"(?:\b[^\W\d_a-z]\w* )+$")
NUMBERED_THING = re.compile(
    r"\b((?:giai )?[a-z]+)(?: so)? (\d+)\b"
)  # folded; «giai đoạn» is one noun, «bão số 5» is one


def misnumbers(question: Question, text: str) -> bool:
    """Tell whether a question gives a thing another number or place in an order than ``text`` does."""
    return bool(numbered_otherwise(question, text)) or _orders_otherwise(question.text, text)


def numbered_otherwise(question: Question, text: str) -> list[str]:
    """Return the things that a question numbers otherwise than ``text`` does («lớp 3» where it says «lớp 2 và lớp 6»)."""
    numerals = {term.text for term in question.terms if term.text.isdigit()}
    asked: dict[str, set[str]] = {}
    said: dict[str, list[str]] = {}
    written = EITHER.sub(r"\g<said>\g<noun> ", question.text)
    for match in NUMBERED_THING.finditer(fold(written)):
        if match.group(2) in numerals or written != question.text:
            asked.setdefault(match.group(1), set()).add(match.group(2).lstrip("0"))
            said.setdefault(match.group(1), []).append(_whole_name(written, *match.span()))
    stated = fold(text)
    found: list[str] = []
    for word, numbers in asked.items():
        named = {number.lstrip("0") for number in re.findall(rf"\b{word}(?: so)? (\d+)\b", stated)}
        if named and not named & numbers:
            found += said[word]
    return found


def _whole_name(text: str, start: int, end: int) -> str:
    """Return a numbered thing in small letters, or with all of the name that it ends: «Cửa Diêm 2»."""
    name = NAME_BEFORE.search(text[:start]) if text[start].isupper() else None
    return text[name.start() : end] if name else text[start:end].lower()


def places_in_order(text: str, pattern: re.Pattern[str] = ORDERED) -> set[tuple[str, str]]:
    """Return the nouns that a text gives a place in an order, with the place in digits: («khóa», «19»)."""
    return {(match["noun"].lower(), _place(match["place"])) for match in pattern.finditer(text)}


def _orders_otherwise(asked: str, stated: str) -> bool:
    """Tell whether two texts give the same noun another place in an order, or a term of office or school year other years."""
    for pattern in (ORDERED, TERMED):
        places = [places_in_order(text, pattern) for text in (EITHER.sub(r"\g<said>\g<noun> ", asked), stated)]
        nouns = {noun for noun, _ in places[0]} & {noun for noun, _ in places[1]}
        if any(not {found for found in places[0] if found[0] == noun} & places[1] for noun in nouns):
            return True
    return False


def _place(words: str) -> str:
    """Return a place in an order as digits («ba», «III», «3»), years with nothing but a dash between them."""
    if words.isdigit() or any(char.isdigit() for char in words):
        return "-".join(number.lstrip("0") for number in re.findall(r"\d+", words))
    if words.isupper() and set(words) <= _ROMAN.keys():
        values = [_ROMAN[letter] for letter in words]
        return str(sum(-one if one < after else one for one, after in zip_longest(values, values[1:], fillvalue=0)))
    return {"nhất": "1", "tư": "4"}.get(words.lower()) or str(parse_number(words.lower()))


def numbers_alike(asked: str, text: str) -> bool:
    """Tell whether ``text`` gives the number to each thing that ``asked`` numbers: «đợt 2» is «Đợt 02», «bão số 5» is «bão 5»."""
    things = [(match.group(1), match.group(2).lstrip("0")) for match in NUMBERED_THING.finditer(fold(asked))]
    said = fold(text)
    return bool(things) and all(re.search(rf"\b{word}(?: so)? 0*{number}\b", said) for word, number in things)
