"""Builds the tokenizer: syllables and compounds without diacritics as whole pieces, letters where no word fits.

The tokenizer is a plain Unigram model of the ``tokenizers`` library over text whose words are joined by «▁», so that a
piece may span several words («▁ngan▁sach») and the likeliest reading decides where the compounds are. Folding the text
first makes «thu ngân sách» and «thu ngan sach» the same by construction; compounds tell most homographs apart.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from tokenizers import Regex, Tokenizer, normalizers
from tokenizers.models import Unigram

JOINT = "▁"
UNKNOWN = "<unk>"
_RAREST_COMPOUND = 15  # sightings
_LETTER_SCORE = -18.0  # a letter is read only where no word fits
_CHUNK_SCORE = -16.0


@dataclass(frozen=True, slots=True)
class VocabularySize:
    """How many pieces of each kind the tokenizer may have."""

    words: int = 14_000
    compounds: int = 34_000
    chunks: int = 2_000


@dataclass(slots=True)
class Counts:
    """How often words, and neighbouring words, were seen."""

    words: Counter[str] = field(default_factory=Counter)
    neighbours: Counter[tuple[str, str]] = field(default_factory=Counter)


def text_normalizer() -> normalizers.Normalizer:
    """Return what every text goes through: no case, no diacritics, one «▁» before each word and nothing else between."""
    return normalizers.Sequence(
        [
            normalizers.NFD(),
            normalizers.StripAccents(),
            normalizers.Lowercase(),
            normalizers.Replace("đ", "d"),
            normalizers.Replace(Regex(r"[\W_]+"), " "),
            normalizers.Replace(Regex(r"^ ?| "), JOINT),
            normalizers.Replace(Regex(rf"{JOINT}+$"), ""),
        ]
    )


def count_words(texts: Iterable[str]) -> Counts:
    """Count the words and neighbouring words of ``texts``, after normalisation."""
    counts, normalizer = Counts(), text_normalizer()
    for text in texts:
        words = normalizer.normalize_str(text).split(JOINT)[1:]
        counts.words.update(words)
        counts.neighbours.update(pairwise(words))
    return counts


def build_tokenizer(counts: Counts, size: VocabularySize) -> Tokenizer:
    """Return the tokenizer whose pieces are the most frequent words and the most telling compounds of ``counts``."""
    total = sum(counts.words.values())
    pieces = {JOINT + word: math.log(count / total) for word, count in _most(counts.words, size.words)}
    for (first, second), count in _compounds(counts, total, size.compounds):
        pieces[f"{JOINT}{first}{JOINT}{second}"] = math.log(count / total)
    for piece, score in _fallbacks(counts.words, size.chunks):
        pieces.setdefault(piece, score)
    tokenizer = Tokenizer(Unigram([(UNKNOWN, 0.0), *sorted(pieces.items())], unk_id=0, byte_fallback=False))
    tokenizer.normalizer = text_normalizer()
    return tokenizer


def _most(counter: Counter[str], limit: int) -> list[tuple[str, int]]:
    return sorted(counter.items(), key=lambda item: (-item[1], item[0]))[:limit]


def _compounds(counts: Counts, total: int, limit: int) -> list[tuple[tuple[str, str], int]]:
    """Neighbours that stand together far more often than by chance, by their gain in log-likelihood."""

    def gain(item: tuple[tuple[str, str], int]) -> float:
        (first, second), count = item
        return count * math.log(count * total / (counts.words[first] * counts.words[second]))

    likely = (
        item for item in counts.neighbours.items() if item[1] >= _RAREST_COMPOUND and not any(map(str.isdigit, item[0]))
    )
    return sorted(likely, key=lambda item: (-gain(item), item[0]))[:limit]


def _fallbacks(words: Counter[str], limit: int) -> Iterator[tuple[str, float]]:
    letters: Counter[str] = Counter()
    chunks: Counter[str] = Counter()
    for word, count in words.items():
        letters.update(dict.fromkeys(word, count))
        chunks.update({word[i : i + n]: count for n in (2, 3) for i in range(len(word) - n + 1)})
    yield JOINT, _LETTER_SCORE
    yield from ((letter, _LETTER_SCORE) for letter, count in sorted(letters.items()) if count >= 50)
    yield from ((chunk, _CHUNK_SCORE) for chunk, _ in _most(chunks, limit))
