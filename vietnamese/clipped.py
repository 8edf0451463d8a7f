"""Words of two syllables of which the first was cut down to how it begins: «mtiêu», «cbộ», «ctrình», «đthoại»."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from vietnamese.folding import fold, has_diacritics
from vietnamese.language_model import LanguageModel, language_model
from vietnamese.mapped_text import MappedText
from vietnamese.phonology import may_be_syllable
from vietnamese.shorthand import open_syllables, touches_digit
from vietnamese.tables import foreign_words
from vietnamese.vocabulary import Vocabulary

_SHORTEST, _LONGEST = 3, 9
_SHORTEST_BARE = 4  # letters of one typed without diacritics, which may be a word of another language
_BEFORE_NAMES = frozenset(
    ("huyen", "xa", "buon", "lang", "song", "suoi", "nui", "nguoi", "toc", "ban", "thon", "ho", "deo")
)
_BEGINS = re.compile(r"(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvxy])(?=[^\W\d_])", re.IGNORECASE)


def write_out_clipped(text: str, vocabulary: Vocabulary | None = None) -> MappedText:
    """``text`` (normalised) with clipped words written out as the two syllables that stand together likeliest there.

    What may be a syllable, a name, a foreign word or a word of ``vocabulary`` stays, and so does what no known pair ends like.
    """
    model = language_model(vocabulary)
    found = open_syllables(text)
    replacements = []
    after: str | None = None
    for place in range(len(found) - 1, -1, -1):  # from the end: what was meant behind a word tells of it
        word, before = found[place], found[place - 1].text.lower() if place else None
        named = before is not None and (word.text[0].isupper() or fold(before) in _BEFORE_NAMES)
        clipped = not named and not touches_digit(text, word) and _is_clipped(word.text, vocabulary)
        pairs = list(_meant(model, word.text)) if clipped else []
        if pairs:
            meant = _likeliest(model, pairs, before, after)
            replacements.append((word.start, word.end, " ".join(meant)))
        after = meant[0] if pairs else word.text.lower()
    return MappedText.identity(text).replaced(replacements[::-1])


def _is_clipped(word: str, vocabulary: Vocabulary | None) -> bool:
    shortest = _SHORTEST if has_diacritics(word) else _SHORTEST_BARE
    if not shortest <= len(word) <= _LONGEST or word.isupper() or may_be_syllable(word):
        return False
    return fold(word.lower()) not in foreign_words() and not (vocabulary is not None and vocabulary.count(word.lower()))


def _meant(model: LanguageModel, word: str) -> Iterator[tuple[str, str]]:
    """The known pairs of syllables that ``word`` may be short for."""
    if (begins := _BEGINS.match(word)) is None:
        return
    for cut in range(1, begins.end() + 1):
        head, rest = word[:cut].lower(), word[cut:].lower()
        if not may_be_syllable(rest):
            continue
        for first, second in model.pairs_ending(fold(rest)):
            if first.startswith(head) and (second == rest or rest == fold(rest)):
                yield first, second


def _likeliest(
    model: LanguageModel, pairs: Sequence[tuple[str, str]], before: str | None, after: str | None
) -> tuple[str, str]:
    def likelihood(pair: tuple[str, str]) -> float:
        first, second = pair
        score = model.log_probability(first, before, None) + model.log_probability(second, first, before)
        return score + (model.log_probability(after, second, first) if after else 0.0)

    return max(pairs, key=likelihood)
