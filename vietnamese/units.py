"""Units of measure and count: the open list of ``data/units.tsv``, magnitudes before them and «/năm» after them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from pathlib import Path

from vietnamese.folding import fold, has_diacritics

_DATA = Path(__file__).parent / "data" / "units.tsv"
_PAIRED = Path(__file__).parent / "data" / "paired_units.txt"
_SECOND = re.compile(r",\s+([^\W\d_]+(?:\s+[^\W\d_]+){0,2})")
_MAGNITUDES = {
    "nghìn": 10**3,
    "ngàn": 10**3,
    "triệu": 10**6,
    "tr": 10**6,
    "tỷ": 10**9,
    "tỉ": 10**9,
    "1.000": 10**3,
    "1000": 10**3,
}
_MAGNITUDE_NAMES = {"ngàn": "nghìn", "tr": "triệu", "tỉ": "tỷ", "1.000": "nghìn", "1000": "nghìn"}
_MAGNITUDE = re.compile(r"((?:nghìn tỷ|nghìn tỉ|ngàn tỷ|ngàn tỉ|nghìn|ngàn|triệu|tr|tỷ|tỉ)(?!\w)|1\.?000(?![\d.,]))\s*")
_MAGNITUDE_FOLDED = re.compile(
    r"((?:nghin ty|nghin ti|ngan ty|ngan ti|nghin|ngan|trieu|tr|ty|ti)(?!\w)|1\.?000(?![\d.,]))\s*"
)
_WORD = re.compile(r"[^\W\d_]+(?:[²³^]?[23]?(?!\d))(?:-[^\W\d_]+)*|[%‰]|°C|µg")
_PER = re.compile(
    r"\s*/\s*(?:0?1\s+(?=[^\W\d_]))?|\s+(?:mỗi|một|trên mỗi|trên một|moi|mot)\s+|\s+trên\s+(?=[\d.]+ |một vạn|1 vạn)"
)
_PER_WORDS_ONLY = {
    "người",
    "năm",
    "tháng",
    "ngày",
    "hộ",
    "giờ",
    "khẩu",
    "ha",
    "quý",
    "tuần",
    "đơn vị",
    "cục",
    "chi cục",
    "lớp",
}
_PER_SYNONYMS = {"đầu người": "người", "ng": "người", "ng.đ": "ngày đêm"}
_MANY = re.compile(r"(100|10{0,2}\.?000|1 vạn|vạn)\s+")
_DESCRIPTION = re.compile(r"\s+([^\W\d_]+)(?=\s*/\s*(?:\d|vạn))")
_UNLISTED = re.compile(r"[^\W\d_]+(?:\s+[^\W\d_]+(?=\s*(?:[.,;:)/|\n]|$)))?")
_NO_UNIT = re.compile(
    r"(?:lần lượt|lan luot|đồng (?:hồ|bằng|bộ|ruộng|chí|phục|minh|thời|loạt|nghiệp|dạng|hương|bào)|"
    r"(?:tỷ|tỉ|ty|ti) (?:lệ|le|trọng|trong|suất|suat|giá|gia|số)|con (?:số|so))(?!\w)",
    re.IGNORECASE,
)
_LONGEST = 5


@dataclass(frozen=True)
class Unit:
    """A unit of the list: ``factor`` of them make one ``base``; only units of one ``dimension`` may be added."""

    name: str
    dimension: str
    base: str
    factor: Decimal


@dataclass(frozen=True)
class UnitSpan:
    """A unit in its canonical spelling («tỷ đồng», «triệu đồng/người/năm») and where it stands."""

    unit: str
    start: int
    end: int


@dataclass(frozen=True)
class _Units:
    by_word: dict[str, Unit]
    by_folded: dict[str, Unit]


@cache
def _load() -> _Units:
    by_word: dict[str, Unit] = {}
    by_folded: dict[str, Unit] = {}
    for line in _DATA.read_text(encoding="utf-8").splitlines()[1:]:
        name, dimension, base, factor, synonyms = line.split("\t")
        unit = Unit(name, dimension, base, Decimal(factor))
        for word in (name, *filter(None, synonyms.split("|"))):
            key = word if len(word) == 1 else word.lower()
            by_word.setdefault(key, unit)
            if len(word) > 1:
                by_folded.setdefault(fold(word), unit)
    return _Units(by_word, by_folded)


def known_unit(word: str, *, folded: bool = True) -> Unit | None:
    """The unit of the list that ``word`` names, whatever its case; ``folded`` allows it to be typed without diacritics."""
    units = _load()
    key = word if len(word) == 1 else " ".join(word.lower().split())
    found = units.by_word.get(key)
    if found is None and folded and len(word) > 1 and not has_diacritics(word):
        found = units.by_folded.get(fold(key))
    return found


def unit_scale(unit: str) -> tuple[str, Decimal] | None:
    """Base unit and factor: («đồng», 10⁹) for «tỷ đồng», («đồng/người/năm», 10⁶) for «triệu đồng/người/năm».

    A count noun that the list does not have is its own base («điểm cầu», 1). None for an empty unit.
    """
    head, *denominators = [part.strip() for part in unit.split("/")]
    if not head:
        return (unit, Decimal(1)) if denominators else None
    factor = Decimal(1)
    pattern = _MAGNITUDE if has_diacritics(head) else _MAGNITUDE_FOLDED
    while (match := pattern.match(head.lower())) is not None:
        for word in match[1].split():
            factor *= _magnitude_size(word)
        head = head[match.end() :]
        if not head:
            head = "đồng"
    known = known_unit(head)
    base = known.base if known else head.lower()
    factor *= known.factor if known else 1
    return "/".join([base, *(_denominator(part) for part in denominators)]), factor


def unit_dimension(unit: str) -> str:
    """What the unit measures («money», «area», «count: hộ»); units of different dimensions cannot be added."""
    scale = unit_scale(unit)
    base = scale[0] if scale else unit
    head, _, rest = base.partition("/")
    known = known_unit(head)
    dimension = known.dimension if known and known.dimension != "count" else f"count: {head}"
    return f"{dimension}/{rest}" if rest else dimension


def read_unit(text: str, position: int) -> UnitSpan | None:
    """The unit of the list that begins at ``position`` (spaces skipped), with magnitude and denominators; else None.

    A lonely «tỷ», «triệu» or «nghìn tỷ» is money: «tỷ đồng».
    """
    folded = not has_diacritics(text)
    start = _skip_spaces(text, position)
    if _NO_UNIT.match(text, start):
        return None
    magnitude, after = _read_magnitude(text, start, folded=folded)
    head = _longest(text, after)
    if head is None:
        if magnitude not in {"tỷ", "nghìn tỷ", "triệu"}:
            return None
        name, end = "đồng", after - (len(text[start:after]) - len(text[start:after].rstrip()))
    else:
        name, end = _paired(text, *head) or _described(text, *head)
    unit = f"{magnitude} {name}".strip()
    for denominator, denominator_end in _denominators(text, end, name):
        unit, end = f"{unit}/{denominator}", denominator_end
    return UnitSpan(unit, start, end)


def _magnitude_size(word: str) -> int:
    folded = {fold(name): size for name, size in _MAGNITUDES.items()}
    return _MAGNITUDES.get(word) or folded[word]


def _read_magnitude(text: str, start: int, *, folded: bool) -> tuple[str, int]:
    pattern = _MAGNITUDE_FOLDED if folded else _MAGNITUDE
    match = pattern.match(text.lower(), start)
    if match is None:
        return "", start
    names = {fold(name): _MAGNITUDE_NAMES.get(name, name) for name in _MAGNITUDES}
    return " ".join(names[fold(word)] for word in match[1].split()), match.end()


def _skip_spaces(text: str, position: int) -> int:
    while position < len(text) and text[position].isspace():
        position += 1
    return position


def _longest(text: str, start: int) -> tuple[str, int] | None:
    """The canonical name of the longest unit of the list at ``start``, and its end."""
    words: list[str] = []
    best: tuple[str, int] | None = None
    position = start
    folded = not has_diacritics(text)
    while len(words) < _LONGEST and (match := _WORD.match(text, position)) is not None:
        words.append(match.group())
        known = known_unit(" ".join(words), folded=folded)
        if known is not None and not (known.dimension == "structure" and words[0][0].isupper()):
            best = known.name, match.end()
        position = _skip_spaces(text, match.end())
        if position == match.end():
            break
    return best


def read_rate(text: str, position: int) -> UnitSpan | None:
    """«/100.000 trẻ» at ``position``: so many of each hundred, thousand or more; else None."""
    link = _PER.match(text, position)
    many = _MANY.match(text, link.end()) if link else None
    head = _longest(text, many.end()) if many else None
    return UnitSpan(f"/{many[1]} {head[0]}", position, head[1]) if many and head else None


@cache
def _pairs() -> frozenset[str]:
    return frozenset(_PAIRED.read_text(encoding="utf-8").splitlines())


def _paired(text: str, name: str, end: int) -> tuple[str, int] | None:
    """Two nouns that are counted together, and the end of the second: «17 công trình, dự án»."""
    match = _SECOND.match(text, end)
    words = match[1].lower().split() if match else []
    for count in range(len(words), 0, -1):
        pair = f"{name}, {' '.join(words[:count])}"
        if match is not None and pair in _pairs():
            return pair, match.start(1) + len(re.match(rf"\S+(?:\s+\S+){{{count - 1}}}", match[1])[0])
    return None


def _described(text: str, name: str, end: int) -> tuple[str, int]:
    """A count noun of a rate with the one word that describes it: «giường bệnh/10.000 dân», «ca sinh/1.000 phụ nữ»."""
    match = _DESCRIPTION.match(text, end)
    known = known_unit(name)
    if match is None or known is None or known.dimension != "count":
        return name, end
    return f"{name} {match[1].lower()}", match.end()


def _denominators(text: str, position: int, name: str) -> list[tuple[str, int]]:
    found: list[tuple[str, int]] = []
    rate = read_rate(text, position)
    if rate is not None:
        counted = rate.unit.rpartition(" ")[2]
        return (
            [] if counted == name.rpartition(" ")[2] else [(rate.unit[1:], rate.end)]
        )  # «1.200 ha/1.000 ha» is no rate
    while (link := _PER.match(text, position)) is not None:
        head = _longest(text, link.end()) or _unlisted_denominator(text, link.end(), slash="/" in link.group())
        if head is None or ("/" not in link.group() and head[0] not in _PER_WORDS_ONLY):
            break
        found.append((_head_noun(_denominator(head[0])), head[1]))
        position = head[1]
    return found


def _head_noun(name: str) -> str:
    """«xe» of «xe ô tô»: a rate is per the noun, whatever describes it."""
    words = name.split()
    heads = (" ".join(words[:count]) for count in range(len(words) - 2, 0, -1))
    return next((head for head in heads if known_unit(head) is not None), name)


def _unlisted_denominator(text: str, start: int, *, slash: bool) -> tuple[str, int] | None:
    for synonym, name in _PER_SYNONYMS.items():
        if text[start : start + len(synonym)].lower() == synonym:
            return name, start + len(synonym)
    word = _UNLISTED.match(text, start) if slash else None
    return (word.group().lower(), word.end()) if word else None


def _denominator(name: str) -> str:
    name = _PER_SYNONYMS.get(name.lower(), name)
    known = known_unit(name)
    return known.name if known else name.lower()
