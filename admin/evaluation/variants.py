"""Other ways of typing a question that must not change its answer."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from functools import partial

from admin.evaluation.telex import encode_telex
from vietnamese.folding import has_diacritics
from vietnamese.phonology import is_syllable, may_be_syllable
from vietnamese.tones import split_tone

ABBREVIATIONS: Mapping[str, str] = {
    "ủy ban nhân dân": "UBND",
    "hội đồng nhân dân": "HĐND",
    "nông thôn mới": "NTM",
    "cải cách hành chính": "CCHC",
    "giải phóng mặt bằng": "GPMB",
    "công nghệ thông tin": "CNTT",
    "kinh tế xã hội": "KTXH",
    "ngân sách": "NS",
    "thành phố": "TP",
    "nghị quyết": "NQ",
    "bao nhiêu": "bn",
    "không": "ko",
    "được": "đc",
}
_ABBREVIATED = re.compile(rf"\b(?:{'|'.join(ABBREVIATIONS)})\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")
_TYPED_WORD = re.compile(r"(?<![\w/.-])[^\W\d_]{4,}(?![\w/-])")
_NEW_STYLE_OPEN = re.compile(r"(?<!q)(?:oa|oe|uy)$")
_NEIGHBOURS = {
    "a": "s",
    "b": "v",
    "c": "x",
    "e": "r",
    "g": "h",
    "h": "j",
    "i": "o",
    "m": "n",
    "n": "m",
    "o": "p",
    "t": "r",
}

Variant = Callable[[str], str]


def variants_of(text: str, *, key: str, seed: int = 0, kinds: Sequence[str] | None = None) -> dict[str, str]:
    """Kind → ``text`` typed that way; kinds that leave it as it is are left out.

    ``key`` (the question's id) and ``seed`` choose the place of the typo, so that two runs ask the same.
    """
    makers: dict[str, Variant] = {
        "no_diacritics": without_diacritics,
        "nfd": partial(unicodedata.normalize, "NFD"),
        "tone_placement": with_other_tone_placement,
        "abbreviation": abbreviated,
        "capitals": str.upper,
        "typo": partial(with_typo, key=f"{seed}:{key}"),
        "telex": encode_telex,
    }
    made = {kind: maker(text) for kind, maker in makers.items() if kinds is None or kind in kinds}
    return {kind: variant for kind, variant in made.items() if variant != text}


def without_diacritics(text: str) -> str:
    """«Thu ngân sách đạt» → «Thu ngan sach dat»."""
    letters = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def with_other_tone_placement(text: str) -> str:
    """«hòa, thủy» → «hoà, thuỷ»: the placement that half the keyboards produce."""
    return _WORD.sub(lambda match: _move_tone(match.group()), unicodedata.normalize("NFC", text))


def abbreviated(text: str) -> str:
    """Every phrase that citizens commonly abbreviate, abbreviated."""
    return _ABBREVIATED.sub(lambda match: ABBREVIATIONS[match.group().lower()], unicodedata.normalize("NFC", text))


def with_typo(text: str, *, key: str) -> str:
    """``text`` with one slip of the finger in one of its longer words; ``key`` decides where and which.

    A slip that happens to be another Vietnamese syllable asks another question and is not made.
    """
    number = int.from_bytes(hashlib.sha256(key.encode()).digest()[:8], "big")
    slipped = [(word, slips) for word in _TYPED_WORD.finditer(text) if (slips := _slips(word.group()))]
    if not slipped:
        return text
    word, slips = slipped[number % len(slipped)]
    slip = slips[number // len(slipped) % len(slips)]
    return text[: word.start()] + slip + text[word.end() :]


def _slips(word: str) -> list[str]:
    """Every single slip in ``word`` after its first letter: swapped, dropped, doubled, or the key beside it."""
    is_word = is_syllable if has_diacritics(word) else may_be_syllable
    made = []
    for place in range(1, len(word)):
        head, letter, tail = word[:place], word[place], word[place + 1 :]
        made += [head + tail, head + letter * 2 + tail]
        if tail and tail[0] != letter:
            made.append(head + tail[0] + letter + tail[1:])
        if letter in _NEIGHBOURS:
            made.append(head + _NEIGHBOURS[letter] + tail)
    return [slip for slip in made if not is_word(slip)]


def _move_tone(word: str) -> str:
    parts = split_tone(word)
    if parts is None or not parts.tone or not _NEW_STYLE_OPEN.search(parts.bare.lower()):
        return word
    return unicodedata.normalize("NFC", parts.bare + parts.tone)
