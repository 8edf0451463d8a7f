"""What a Telex or VNI keyboard would have made of the keys a citizen pressed, one word at a time."""

from __future__ import annotations

from collections.abc import Callable

from vietnamese.casing import cased_like
from vietnamese.phonology import is_syllable
from vietnamese.tones import ACUTE, DOT, GRAVE, HOOK, TILDE, VOWELS, join_tone, split_tone

_TELEX_TONES = {"s": ACUTE, "f": GRAVE, "r": HOOK, "x": TILDE, "j": DOT, "z": ""}
_VNI_TONES = {"1": ACUTE, "2": GRAVE, "3": HOOK, "4": TILDE, "5": DOT, "0": ""}
_HATS = {"a": "â", "e": "ê", "o": "ô"}
_HORNS = {"u": "ư", "o": "ơ"}
_PLAIN = {"â": "a", "ê": "e", "ô": "o", "ư": "u", "ơ": "o", "ă": "a", "đ": "d"}
_LONGEST_WORD = 12  # «nghieeengss» and the like; no syllable needs more keys


def decode_telex(word: str) -> str | None:
    """The syllable that the Telex keys of ``word`` spell («nhieemj» → «nhiệm»); None when there is none or no change.

    Tone and shape keys may follow their vowel or come last, a doubled key undoes itself, and letters that already carry
    their marks may stand among the keys.
    """
    return _decode(word, _press_telex)


def decode_vni(word: str) -> str | None:
    """The syllable that the VNI keys of ``word`` spell («nhie65m» → «nhiệm»); None when there is none or no change."""
    return _decode(word, _press_vni)


class _Keyboard:
    """The letters typed so far and the tone waiting for its vowel."""

    def __init__(self, tone: str) -> None:
        self.letters: list[str] = []
        self.tone = tone
        self.has_tone = bool(tone)

    def vowels(self) -> list[int]:
        """The places of the vowels of the syllable; the u of «qu» is none."""
        return [
            place
            for place, letter in enumerate(self.letters)
            if letter in VOWELS and not (letter == "u" and place == 1 and self.letters[0] == "q")
        ]

    def press_tone(self, key: str, mark: str) -> None:
        if not self.vowels():
            self.letters.append(key)
        elif mark and (mark == self.tone or self.has_tone):
            self.tone = ""
            self.letters.append(key)
        else:
            self.tone = mark

    def press_hat(self, key: str, on: str) -> None:
        vowels = self.vowels()
        for place in reversed(vowels):
            if self.letters[place] in on:
                self.letters[place] = _HATS[self.letters[place]]
                return
        self._undo_or_type(key, vowels, "âêô")

    def press_horn(self, key: str, on: str) -> None:
        vowels = self.vowels()
        group = "".join(self.letters[place] for place in vowels)
        for cluster, shaped in (("uo", "ươ"), ("ưo", "ươ"), ("uơ", "ươ"), ("ua", "ưa"), ("oa", "oă"), ("uu", "ưu")):
            if cluster in group and (shaped != "oă" or "a" in on):
                first = vowels[group.index(cluster)]
                self.letters[first : first + 2] = shaped
                return
        for place in reversed(vowels):
            if self.letters[place] in on:
                self.letters[place] = "ă" if self.letters[place] == "a" else _HORNS[self.letters[place]]
                return
        hatted = next((place for place in reversed(vowels) if self.letters[place] == "â" and "a" in on), None)
        if hatted is not None:
            self.letters[hatted] = "ă"  # «naawm»: the breve takes the place of the hat
        elif key == "w" and not vowels:
            self.letters.append("ư")
        else:
            self._undo_or_type(key, vowels, "ăơư")

    def press_stroke(self, key: str) -> None:
        if self.letters and self.letters[0] == "d":
            self.letters[0] = "đ"
        else:
            self._undo_or_type(key, [0] if self.letters else [], "đ")

    def _undo_or_type(self, key: str, places: list[int], shaped: str) -> None:
        for place in reversed(places):
            if self.letters[place] in shaped:
                self.letters[place] = _PLAIN[self.letters[place]]
                break
        self.letters.append(key)

    def syllable(self) -> str | None:
        bare = "".join(self.letters).replace("ưo", "ươ")
        if bare.endswith("ươ"):
            bare = bare[:-2] + "uơ"  # thuở: an open syllable keeps its u
        toned = join_tone(bare, self.tone)
        return toned if toned is not None and is_syllable(toned) else None


def _press_telex(keyboard: _Keyboard, key: str) -> None:
    if key in _TELEX_TONES:
        keyboard.press_tone(key, _TELEX_TONES[key])
    elif key == "w":
        keyboard.press_horn(key, "auo")
    elif key in _HATS and any(keyboard.letters[place] in (key, _HATS[key]) for place in keyboard.vowels()):
        keyboard.press_hat(key, key)
    elif key == "d" and keyboard.letters and keyboard.letters[0] in "dđ":
        keyboard.press_stroke(key)
    else:
        keyboard.letters.append(key)


def _press_vni(keyboard: _Keyboard, key: str) -> None:
    if key in _VNI_TONES:
        keyboard.press_tone(key, _VNI_TONES[key])
    elif key == "6":
        keyboard.press_hat(key, "aeo")
    elif key == "7":
        keyboard.press_horn(key, "uo")
    elif key == "8":
        keyboard.press_horn(key, "a")
    elif key == "9":
        keyboard.press_stroke(key)
    else:
        keyboard.letters.append(key)


def _decode(word: str, press: Callable[[_Keyboard, str], None]) -> str | None:
    parts = split_tone(word.lower()) if len(word) <= _LONGEST_WORD else None
    if parts is None:
        return None
    keyboard = _Keyboard(parts.tone)
    for key in parts.bare:
        press(keyboard, key)
    decoded = keyboard.syllable()
    if decoded is None or decoded == word.lower():
        return None
    return cased_like(word, decoded)
