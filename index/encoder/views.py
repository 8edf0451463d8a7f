"""Views of a query as citizens type it: in their own words, with abbreviations and with slips of the finger."""

from __future__ import annotations

import random
import re
from collections.abc import Mapping, Sequence

from index.thesaurus import Thesaurus

ABBREVIATIONS: Mapping[str, str] = {
    "ủy ban nhân dân": "UBND",
    "hội đồng nhân dân": "HĐND",
    "ngân sách nhà nước": "NSNN",
    "kinh tế - xã hội": "KT-XH",
    "kinh tế xã hội": "KTXH",
    "bảo hiểm xã hội": "BHXH",
    "bảo hiểm y tế": "BHYT",
    "cán bộ công chức": "CBCC",
    "cải cách hành chính": "CCHC",
    "thủ tục hành chính": "TTHC",
    "giải phóng mặt bằng": "GPMB",
    "khu công nghiệp": "KCN",
    "doanh nghiệp": "DN",
    "nông thôn mới": "NTM",
    "trung học cơ sở": "THCS",
    "trung học phổ thông": "THPT",
    "thành phố": "TP",
    "quyết định": "QĐ",
    "nghị định": "NĐ",
    "kế hoạch": "KH",
    "sản xuất": "SX",
    "học sinh": "HS",
    "giáo viên": "GV",
    "chứng minh nhân dân": "CMND",
    "căn cước công dân": "CCCD",
    "trách nhiệm hữu hạn": "TNHH",
    "không": "ko",
    "được": "dc",
    "bao nhiêu": "bn",
}
_PHRASES = re.compile(
    r"\b(?:" + "|".join(sorted(map(re.escape, ABBREVIATIONS), key=len, reverse=True)) + r")\b", re.IGNORECASE
)
_LETTERS = "abcdeghiklmnopqrstuvxy"


def chance_of(text: str, *, seed: int) -> random.Random:
    """Return the chance that decides how ``text`` is changed: the same in every run, and another for every text.

    One seed for all texts would hurt the same places of every text, and how many depends on the seed alone.
    """
    return random.Random(f"{seed} {text}")  # noqa: S311


def abbreviated(text: str, rng: random.Random) -> str:
    """Return ``text`` with about two thirds of the phrases that have a usual abbreviation written short."""
    return _PHRASES.sub(lambda match: ABBREVIATIONS[match[0].lower()] if rng.random() < 2 / 3 else match[0], text)


def mistyped(text: str, rng: random.Random, *, rate: float = 0.12) -> str:
    """Return ``text`` with about ``rate`` of its words hurt by one slip: letters swapped, dropped, doubled or changed."""
    return " ".join(_slip(word, rng) if len(word) > 2 and rng.random() < rate else word for word in text.split(" "))


def _slip(word: str, rng: random.Random) -> str:
    place = rng.randrange(len(word) - 1)
    before, first, second, after = word[:place], word[place], word[place + 1], word[place + 2 :]
    return rng.choice(
        (
            before + second + first + after,
            before + second + after,
            before + first * 2 + second + after,
            before + rng.choice(_LETTERS) + second + after,
        )
    )


def reworded(text: str, thesaurus: Thesaurus, rng: random.Random) -> str:
    """Return ``text`` with about two thirds of the phrases that the thesaurus knows said in other words for the same."""
    words, said, place = text.split(), list[str](), 0
    while place < len(words):
        length, other = _other_words(words, place, thesaurus, rng)
        said.append(other or words[place])
        place += length
    return " ".join(said)


def _other_words(words: Sequence[str], place: int, thesaurus: Thesaurus, rng: random.Random) -> tuple[int, str]:
    for length in range(min(thesaurus.longest, len(words) - place), 1, -1):
        concept = thesaurus.find(" ".join(words[place : place + length]).lower().strip(".,;:?!"))
        if concept is not None and rng.random() < 2 / 3:
            return length, rng.choice(concept.words)
    return 1, ""


def citizen_view(text: str, rng: random.Random, *, thesaurus: Thesaurus) -> str:
    """Return one random view: as written half the time, else reworded, abbreviated, mistyped or several of these.

    The encoder reads no diacritics, so a query typed without them needs no view of its own.
    """
    draw = rng.random()
    if draw < 0.5:
        return text
    if draw < 0.65:
        return reworded(text, thesaurus, rng)
    if draw < 0.77:
        return abbreviated(text, rng)
    if draw < 0.95:
        return mistyped(text, rng)
    return mistyped(abbreviated(reworded(text, thesaurus, rng), rng), rng)
