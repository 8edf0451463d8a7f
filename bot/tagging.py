"""What the phrase tagger sees of a word, and its BIO tags."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Protocol

WINDOW = 3
"""How many words to either side count."""

_OUTSIDE = "O"


class Spanned(Protocol):
    """Anything that stands somewhere in a text."""

    start: int
    end: int


def features_of(words: Sequence[str]) -> list[list[str]]:
    """The features of each of the folded words: itself, its parts, its neighbours and pairs of them."""
    shapes = [_shape(word) for word in words]
    features = []
    for i in range(len(words)):
        syllables = words[i].split()
        mine = (
            ["bias", f"first={syllables[0]}", f"last={syllables[-1]}", f"shape={shapes[i]}"] if syllables else ["bias"]
        )
        for offset in range(-WINDOW, WINDOW + 1):
            j = i + offset
            if 0 <= j < len(words):
                mine.append(f"{offset}:{words[j] if shapes[j] == 'word' else shapes[j]}")
            else:
                mine.append(f"{offset}:edge")
        if i > 0:
            mine.append(f"pair-={words[i - 1]}|{words[i]}")
        if i + 1 < len(words):
            mine.append(f"pair+={words[i]}|{words[i + 1]}")
        features.append(mine)
    return features


def tags_of(tokens: Sequence[Spanned], entities: Iterable[Mapping[str, Any]]) -> list[str]:
    """The BIO tag of each token; a token that an entity only touches belongs to it."""
    tags = [_OUTSIDE] * len(tokens)
    for entity in entities:
        inside = [i for i, token in enumerate(tokens) if token.start < entity["end"] and entity["start"] < token.end]
        for i in inside:
            tags[i] = ("B-" if i == inside[0] else "I-") + entity["entity"]
    return tags


def spans_of(tags: Sequence[str]) -> list[tuple[str, int, int]]:
    """``(kind, first, last)`` of each tagged stretch, ``last`` included; a stretch may begin with I-."""
    spans: list[tuple[str, int, int]] = []
    for i, tag in enumerate(tags):
        if tag == _OUTSIDE:
            continue
        prefix, kind = tag.split("-", 1)
        if prefix == "I" and spans and spans[-1][0] == kind and spans[-1][2] == i - 1:
            spans[-1] = (kind, spans[-1][1], i)
        else:
            spans.append((kind, i, i))
    return spans


def _shape(word: str) -> str:
    if any(character.isdigit() for character in word):
        return "year" if word.isdigit() and len(word) == 4 else "number"
    return "word" if any(character.isalpha() for character in word) else "symbol"
