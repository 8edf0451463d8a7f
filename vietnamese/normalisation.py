"""Normalisation: one spelling for texts that look the same, with a map back to what was typed."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from vietnamese.mapped_text import MappedText
from vietnamese.tones import unify_tone_placement

__all__ = ["MappedText", "normalise"]

_UNIFIED = {
    **dict.fromkeys("‐‑‒–—―−﹘﹣－", "-"),
    **dict.fromkeys("“”„‟«»〝〞＂", '"'),
    **dict.fromkeys("‘’‚‛′＇", "'"),
    "Ð": "Đ",  # Icelandic eth, which old Vietnamese fonts show as đ
    "ð": "đ",
}
_TO_UNIFY = re.compile(f"[{''.join(map(re.escape, _UNIFIED))}]")
_JOINERS = "\u200c\u200d"
_VOWEL_SHAPES = "\u0302\u0306\u031b"  # circumflex, breve, horn: before the tone mark
_STRAY_MARK = re.compile(r"[\u0300-\u036f]")
_WORD = re.compile(r"[^\W\d_]+")


def normalise(text: str) -> MappedText:
    """The NFC form of ``text`` without invisible characters, with one space between words, «-» for every dash, «"» and
    «'» for every quotation mark, and tone marks where official documents put them (hoà → hòa). Letters keep their case.

    Never raises; normalising the result changes nothing more.
    """
    visible = _visible(text)
    composed = visible.then(_composed(visible.text))
    spaced = composed.then(_single_spaced(composed.text))
    return spaced.replaced(
        (word.start(), word.end(), unified)
        for word in _WORD.finditer(spaced.text)
        if (unified := unify_tone_placement(word.group())) != word.group()
    )


@lru_cache(maxsize=8192)
def _seen_as(character: str) -> str:
    """What is left of a character: itself, a space, a plain dash or quotation mark, or nothing when it is invisible."""
    if character in _UNIFIED:
        return _UNIFIED[character]
    if character.isspace():
        return " "
    return "" if unicodedata.category(character) in {"Cc", "Cf", "Cs", "Co"} else character


def _visible(text: str) -> MappedText:
    if text.isprintable() and not _TO_UNIFY.search(text):
        return MappedText.identity(text)
    kept: list[str] = []
    offsets: list[int] = []
    for index, character in enumerate(text):
        seen = character if _joins_other_script(text, index) else _seen_as(character)
        if seen:
            kept.append(seen)
            offsets.append(index)
    return MappedText("".join(kept), (*offsets, len(text)), text)


def _joins_other_script(text: str, index: int) -> bool:
    """Whether a joiner stands between two characters that need it: an emoji's parts, Indic or Arabic letters."""
    if text[index] not in _JOINERS or not 0 < index < len(text) - 1:
        return False
    return all(
        ord(neighbour) >= 0x0590
        and not 0x1E00 <= ord(neighbour) <= 0x1EFF
        and unicodedata.category(neighbour)[0] in "LMS"
        for neighbour in (text[index - 1], text[index + 1])
    )


def _composed(text: str) -> MappedText:
    if unicodedata.is_normalized("NFC", text) and not _STRAY_MARK.search(text):
        return MappedText.identity(text)
    pieces: list[str] = []
    offsets: list[int] = []
    for start, cluster in _clusters(text):
        piece = cluster if cluster.isascii() else _compose_cluster(cluster)
        pieces.append(piece)
        offsets += range(start, start + len(piece)) if len(piece) == len(cluster) else [start] * len(piece)
    return MappedText("".join(pieces), (*offsets, len(text)), text)


def _clusters(text: str) -> Iterator[tuple[int, str]]:
    """The shortest stretches that compose on their own: a letter with the marks after it."""
    start = 0
    for index in range(1, len(text)):
        if not _continues(text[start:index], text[index]):
            yield start, text[start:index]
            start = index
    if text:
        yield start, text[start:]


def _continues(cluster: str, character: str) -> bool:
    if character.isascii():
        return False
    if unicodedata.combining(character):
        return True
    joined = unicodedata.normalize("NFC", cluster + character)
    return joined != unicodedata.normalize("NFC", cluster) + unicodedata.normalize("NFC", character)


def _compose_cluster(cluster: str) -> str:
    letters = unicodedata.normalize("NFD", cluster)
    if letters[0].isascii():
        letters = letters[0] + "".join(sorted(letters[1:], key=lambda mark: mark not in _VOWEL_SHAPES))
    composed = unicodedata.normalize("NFC", letters)
    while _STRAY_MARK.search(composed):
        composed = unicodedata.normalize("NFC", _STRAY_MARK.sub("", composed))
    return composed


def _single_spaced(text: str) -> MappedText:
    if "  " not in text and text == text.strip(" "):
        return MappedText.identity(text)
    kept = [index for index, character in enumerate(text) if character != " " or (index and text[index - 1] != " ")]
    if kept and text[kept[-1]] == " ":
        kept.pop()
    return MappedText("".join(text[index] for index in kept), (*kept, len(text)), text)
