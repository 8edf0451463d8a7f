"""Titles in capitals into normal writing, with the capitals that the document itself gives to names."""

from __future__ import annotations

import itertools
import re
from collections import Counter, defaultdict
from collections.abc import Mapping
from functools import lru_cache

from vietnamese.abbreviations import is_abbreviation
from vietnamese.folding import fold
from vietnamese.phonology import may_be_syllable

_WORD = re.compile(r"[^\W\d_]+")
_WORD_OR_NUMBER = re.compile(r"(?P<number>\d[\w/&.-]*)|[^\W\d_]+")
_NEVER: Counter[str] = Counter()
_AFTER_STOP = re.compile(r"(?<=\. )[^\W\d_]")
_NO_NAME = frozenset(
    [
        *("năm", "giai", "đoạn", "và", "về", "của", "trong", "tại", "quý", "tháng", "đến", "từ"),
        *("theo", "cho", "ủy", "uỷ", "ta", "lỵ", "trực", "thuộc", "có", "đã", "được", "là"),
        *("với"),
    ]
)
_VOWEL = re.compile(r"[aeiouy]")
_UNITS = frozenset({"tỉnh", "phố", "huyện", "quận", "phường", "xã"})


def recase(line: str, body: str) -> str:
    """Return ``line`` in lower case with a capital at its start and in its names.

    Numbers, of documents too («48/NQ-CP»), and short forms («UBND») stay as they are. A word is
    written as ``body`` most often writes it beside
    the same neighbour; a line that is not in capitals is returned as it is.
    """
    if any(character.islower() for character in line):
        return line
    words = [match.group() for match in _WORD_OR_NUMBER.finditer(line) if not match["number"]]
    forms = iter(_forms(words, body))
    written = _WORD_OR_NUMBER.sub(lambda match: match["number"] or next(forms), line)
    return _AFTER_STOP.sub(lambda match: match.group().upper(), written[:1].upper() + written[1:])


def proper_name(line: str, body: str) -> str:
    """Return an office's name written in capitals as offices write theirs: «Ủy ban nhân dân thành phố Hà Nội».

    The name is written as ``body`` writes it where it does.
    """
    if not line or any(character.islower() for character in line):
        return line
    written = next(
        (m.group() for m in re.finditer(re.escape(line), body, re.IGNORECASE) if not m.group().isupper()), ""
    )
    if written:
        return written[:1].upper() + written[1:]
    words = [word if _is_short_form(word) else word.lower() for word in line.split()]
    named = False
    for number, word in enumerate(words):
        if named and not _is_short_form(word):
            words[number] = word[:1].upper() + word[1:]
        named = named or word in _UNITS
    joined = " ".join(words)
    return joined[:1].upper() + joined[1:]


def _forms(words: list[str], body: str) -> list[str]:
    """Return each word as ``body`` writes it beside its left or right neighbour, in lower case where it never does."""
    seen = _written_pairs(body)
    lowered = [word.lower() for word in words]
    counts = [Counter[str]() for _ in words]
    for number, pair in enumerate(itertools.pairwise(lowered)):
        counts[number] += seen.get((pair, "left"), _NEVER)
        counts[number + 1] += seen.get((pair, "right"), _NEVER)
    known = [count.most_common(1)[0][0] if count else "" for count in counts]
    known = [word if _is_short_form(word) else form for word, form in zip(words, known, strict=True)]
    return [form or word for form, word in zip(known, _with_places(lowered, known), strict=True)]


def _is_short_form(word: str) -> bool:
    """Tell whether a word in capitals stands for more words: «UBND», «GPMB», «XH» of «KT-XH»; no syllable does."""
    if not word.isupper() or len(word) < 2 or may_be_syllable(word.lower()):
        return False
    return is_abbreviation(word) or not _VOWEL.search(fold(word))


@lru_cache(maxsize=2)  # one document at a time asks for every label of its tables
def _written_pairs(body: str) -> Mapping[tuple[tuple[str, str], str], Counter[str]]:
    """Return how ``body`` writes the left and the right word of each two that stand side by side in it, and how often."""
    seen: defaultdict[tuple[tuple[str, str], str], Counter[str]] = defaultdict(Counter)
    previous: re.Match[str] | None = None
    for match in _WORD.finditer(body):
        if previous and not (previous.group().isupper() or match.group().isupper()):
            pair = (previous.group().lower(), match.group().lower())
            seen[pair, "right"][match.group()] += 1
            if not _starts_sentence(body, previous.start()):
                seen[pair, "left"][previous.group()] += 1
        previous = match
    return seen


def _with_places(words: list[str], known: list[str]) -> list[str]:
    """Return ``words`` with capitals for the two syllables after «thành phố», «huyện» … that the body does not write."""
    written = list(words)
    for unit in range(len(words)):
        after = _length_of_unit(words, unit)
        for at in range(unit + after, min(unit + after + 2, len(words))) if after else ():
            if words[at] in _NO_NAME or known[at]:
                break
            written[at] = words[at].capitalize()
    return written


def _length_of_unit(words: list[str], at: int) -> int:
    """Return how many words from ``at`` name a kind of administrative unit: 2 for «thành phố», 0 for anything else."""
    if " ".join(words[at : at + 2]) in {"thành phố", "thị xã", "thị trấn", "đặc khu"}:
        return 2
    return int(words[at] in {"tỉnh", "huyện", "quận"})


def _starts_sentence(body: str, at: int) -> bool:
    before = body[max(0, at - 3) : at].rstrip(" ")
    return not before or before[-1] in '.\n|:;-–“"(*'
