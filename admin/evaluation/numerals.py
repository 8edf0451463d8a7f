"""Finds the numerals of a reply that nothing it cites can prove.

This is a reader of its own on purpose: it must not share a mistake with the citation check that it watches.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import permutations, product

from vietnamese.folding import fold

_NUMERAL = re.compile(r"(?<!\w)\d+(?:\.\d{3})+(?:,\d+)?(?!\d)|\d+(?:,\d+)?")
_MARKER = re.compile(r"\[\d+\]|^\s*\(?\d+[.)]\s", re.MULTILINE)
_ITEM = re.compile(r"^\s*(?:[-–•*+]|\(?\d+[.)])\s", re.MULTILINE)
_HUNDRED = Decimal(100)
_THOUSAND = Decimal(1000)
_SUPPOSED = re.compile(
    rf"(?P<number>{_NUMERAL.pattern})\s?(?:nghìn |ngàn )?(?:tỷ|tỉ|ty|ti|triệu|trieu|đồng|dong|%|phần trăm|phan tram)"
)
_SUPPOSED_SHARE = re.compile(rf"(?P<number>{_NUMERAL.pattern})\s?(?:%|phần trăm|phan tram)")
_PARTS_OF_A_YEAR = (Decimal(12), Decimal(4), Decimal(2))
_SPOKEN = {
    "rưỡi": "1.5",
    "nửa": "2",
    "đôi": "2",
    "hai": "2",
    "ba": "3",
    "bốn": "4",
    "tư": "4",
    "mười": "10",
}
_SCALED = re.compile(
    rf"(?:gấp|gap|chia|phần|phan|/|một|mot|phân|half|twice)(?: (?:lên|len|cho|đều|deu|làm|lam|với|voi))*\s?"
    rf"(?P<factor>\d{{1,4}}(?:,\d)?|{'|'.join(f'{word}|{fold(word)}' for word in _SPOKEN)})\b|"
    r"(?P<of>\d{1,2})/(?P<by>\d{1,2})",
    re.IGNORECASE,
)
_THOUSANDS = re.compile(
    r"\b(?:triệu|trieu|tr|nghìn|nghin|ngàn|ngan)\b", re.IGNORECASE
)  # milliards told in another unit
_TWO_OF = re.compile(r"\b(?:hai|2) (?:phần|phan) $", re.IGNORECASE)
_NAMES_SHOWN = re.compile(  # «2 xã: Tân Bãi, Hạ Lang.»
    r"(?<![\d.,])(?P<count>\d{1,3}) [^\W\d_]+(?: [^\W\d_]+){0,3}: (?P<names>[^:;\n]+?)\.(?=\s|$)"
)
_SHOWN_SHARE = re.compile(r"× (\d[\d.]*(?:,\d+)?) ?%")
_SHOWN_FACTOR = re.compile(r"× (\d[\d.]*)(?![\d,])")
_EQUATION = re.compile(  # «26 × 80 + 12 × 40 = 2.560», «120 × 50% = 60»
    rf"(?<![\w.,])(?P<sum>(?:{_NUMERAL.pattern})(?: ?%)?(?: [×+−÷] (?:{_NUMERAL.pattern})(?: ?%)?)+) [=≈] "
)
_FACTORS = {fold(word): Decimal(value) for word, value in _SPOKEN.items()}


def numerals(text: str) -> list[str]:
    """The numerals of ``text`` as written, list and source markers left out: «2.341,6», «2021»."""
    return [match.group() for match in _NUMERAL.finditer(_MARKER.sub(" ", text))]


def value_of(numeral: str) -> Decimal:
    """The value of a numeral written the Vietnamese way: «2.341,6» → 2341.6."""
    return Decimal(numeral.replace(".", "").replace(",", "."))


def uncited_numerals(
    text: str, *, proofs: Iterable[str], operands: Sequence[Decimal], cited: int, supposed: Iterable[str] = ()
) -> tuple[str, ...]:
    """The numerals of ``text`` found in none of ``proofs``, computed from no ``operands`` and counting nothing listed or named.

    Figures are calculated with each other, with the amounts of money and shares in the texts ``supposed`` (the citizen's
    own), taken in the parts, multiples and thousands that those texts want, multiplied by a count in them, and divided into
    the halves, quarters and months of a year where the text shows so. ``proofs`` are texts (quotations, titles, the
    question), ``operands`` the values of the figures shown, ``cited`` the number of citations; a count may be as high as
    that or as the number of list items.
    """
    proofs = [*proofs]
    known = {value_of(numeral) for proof in proofs for numeral in numerals(proof)}
    asked_of = [*supposed]
    thousands = any(_THOUSANDS.search(asked) for asked in asked_of)
    divisors = [count for count in _PARTS_OF_A_YEAR if f"÷ {count}" in text]
    given = [value_of(match["number"]) for asked in asked_of for match in _SUPPOSED.finditer(asked)]
    shares = [value_of(match["number"]) for asked in asked_of for match in _SUPPOSED_SHARE.finditer(asked)]
    scales = [*_scales(asked_of)]
    said = [number for pair in scales for number in pair]
    results = [*divisors, *said, *_results(operands), *_beside(operands, given, divisors, scales)]
    shown = {value_of(number) for number in _SHOWN_SHARE.findall(text)}  # «2.341,6 × 105%»
    results += [value for share in shares for value in (_HUNDRED + share, _HUNDRED - share) if value in shown]
    results += [value for one in operands for value in (one * _THOUSAND, one / _THOUSAND)] if thousands else []
    asked_counts = {value_of(numeral) for asked in asked_of for numeral in numerals(asked)}
    factors = {value_of(shown) for shown in _SHOWN_FACTOR.findall(text)} & asked_counts  # «264 × 10» for «10 tiết»
    results += [one * factor for one in operands for factor in factors]
    counts = {
        *asked_counts,
        *(_FACTORS[word] for asked in asked_of for word in fold(asked.lower()).split() if word in _FACTORS),
    }
    results += [told for equation in _EQUATION.finditer(text) for told in _told_by(equation["sum"], known | counts)]
    known |= {Decimal(listed["count"]) for listed in _NAMES_SHOWN.finditer(text) if _names_proved(listed, proofs)}
    highest_count = max(cited, len(_ITEM.findall(text)))
    unproven = []
    for numeral in numerals(text):
        value = value_of(numeral)
        counted = value == value.to_integral_value() and value <= highest_count
        if value not in known and not counted and not any(_rounds_to(result, value) for result in results):
            unproven.append(numeral)
    return tuple(dict.fromkeys(unproven))


def _told_by(written: str, proved: Collection[Decimal]) -> Iterator[Decimal]:
    """Yield what a sum of products comes to, and its counts, where every number in it is proved or the citizen's own."""
    total = Decimal(0)
    for sign, term in re.findall(r"(?:^|(?<= )([+−]) )([^+−]+)", written):
        product_of_term = Decimal(1)
        for operation, numeral, percent in re.findall(rf"(?:([×÷]) )?({_NUMERAL.pattern})( ?%)?", term):
            value = value_of(numeral)
            if value not in proved or (operation == "÷" and not value):
                return
            yield value
            value = value / _HUNDRED if percent else value
            product_of_term = product_of_term / value if operation == "÷" else product_of_term * value
        total += -product_of_term if sign == "−" else product_of_term
    yield total


def _names_proved(listed: re.Match[str], proofs: Iterable[str]) -> bool:
    """Whether so many names are listed as is said, and each stands in a proof."""
    names = re.split(r", | và ", listed["names"])
    return int(listed["count"]) == len(names) and all(any(name in proof for proof in proofs) for name in names)


def _results(operands: Sequence[Decimal]) -> Iterator[Decimal]:
    yield from operands
    if len(operands) > 2:
        yield sum(operands, Decimal(0))
        yield sum(operands, Decimal(0)) / len(operands)
    for one, other in permutations(operands, 2):
        yield one + other
        yield abs(one - other)
        yield one * other
        if other:
            yield one / other
            yield one / other * _THOUSAND  # of milliards, in millions
            yield one / other * _HUNDRED
            yield abs(one / other * _HUNDRED - _HUNDRED)
    if operands:
        yield _HUNDRED


def _scales(texts: Iterable[str]) -> Iterator[tuple[Decimal, Decimal]]:
    """The parts and multiples that citizens want of an amount, as so many of so many: «một nửa», «gấp 3», «2/3»."""
    for text in texts:
        for match in _SCALED.finditer(text):
            if match["by"] and Decimal(match["by"]):
                yield Decimal(match["of"]), Decimal(match["by"])
            elif match["factor"]:
                word = fold(match["factor"])
                factor = _FACTORS[word] if word in _FACTORS else value_of(word)
                of = Decimal(2) if _TWO_OF.search(text[: match.start("factor")]) else Decimal(1)
                yield from [(of, factor)] if factor else []


def _beside(
    operands: Sequence[Decimal],
    supposed: Sequence[Decimal],
    divisors: Sequence[Decimal],
    scales: Sequence[tuple[Decimal, Decimal]],
) -> Iterator[Decimal]:
    for one, (of, by) in product(operands, scales):
        yield one * of / by
        yield one * by
    for one in operands:
        yield from (one / count for count in divisors)
        for other in supposed:
            yield abs(one - other)
            yield one * other / _HUNDRED
            yield one - one * other / _HUNDRED
            yield one + one * other / _HUNDRED
            if one:
                yield other / one * _HUNDRED


def _rounds_to(result: Decimal, shown: Decimal) -> bool:
    """Whether ``shown`` is ``result`` rounded to at most as many places as ``shown`` has."""
    exponent = shown.as_tuple().exponent
    return isinstance(exponent, int) and abs(result - shown) <= Decimal((0, (5,), exponent - 1))
