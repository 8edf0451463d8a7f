"""The Telex keys that type a Vietnamese text, as a citizen sends them with the input method switched off."""

from __future__ import annotations

import re
import unicodedata

_TONE_KEYS = {"\u0301": "s", "\u0300": "f", "\u0309": "r", "\u0303": "x", "\u0323": "j"}
_SHAPE_KEYS = {"\u0306": "w", "\u031b": "w"}
_HAT = "\u0302"
_WORD = re.compile(r"[^\W\d_]+")


def encode_telex(text: str) -> str:
    """Every word of ``text`` as Telex keys, the tone key at its end: «nhiệm vụ» → «nhieemj vuj»."""
    return _WORD.sub(lambda match: _encode_word(match.group()), unicodedata.normalize("NFC", text))


def _encode_word(word: str) -> str:
    keys: list[str] = []
    tone = ""
    for letter in word:
        decomposed = unicodedata.normalize("NFD", letter)
        base, marks = decomposed[0], decomposed[1:]
        key = {"đ": "d", "Đ": "D"}.get(base, base)
        keys.append(key)
        if base in "đĐ":
            keys.append(key)
        for mark in marks:
            if mark == _HAT:
                keys.append(base)
            elif mark in _SHAPE_KEYS:
                keys.append(_SHAPE_KEYS[mark])
            else:
                tone = _TONE_KEYS.get(mark, tone)
    return "".join(keys) + (tone.upper() if tone and len(word) > 1 and word.isupper() else tone)
