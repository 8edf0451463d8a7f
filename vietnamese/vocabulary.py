"""The words a collection of texts uses: its syllables and phrases with their counts."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from vietnamese.folding import fold
from vietnamese.normalisation import normalise
from vietnamese.syllables import Syllable, syllables

LONGEST_PHRASE = 4
NUMBER = "#"
"""What stands for any number in a phrase."""
_SAME_PHRASE = re.compile(r" ?")


@dataclass(frozen=True, eq=False)
class Vocabulary:
    """``words`` maps a phrase of one to four lower-case NFC syllables, joined by single spaces, to how often it occurs.

    In a phrase of ordinary speech a number is ``NUMBER``. ``dict(vocabulary.words)`` can be stored as JSON and given back
    to ``Vocabulary``.
    """

    words: Mapping[str, int]

    @classmethod
    def from_texts(cls, texts: Iterable[str], *, limit: int = 300_000) -> Vocabulary:
        """Count the syllables and phrases of ``texts``.

        A phrase does not reach over punctuation or a number. All syllables are kept, and the most frequent phrases as
        far as ``limit`` entries allow.
        """
        counts: Counter[str] = Counter()
        for text in texts:
            for run in _runs(normalise(text).text):
                for length in range(1, LONGEST_PHRASE + 1):
                    counts.update(" ".join(run[i : i + length]) for i in range(len(run) - length + 1))
        if len(counts) > limit:
            ranked = sorted(counts.items(), key=lambda entry: (" " in entry[0], -entry[1], entry[0]))
            single = sum(" " not in phrase for phrase in counts)
            counts = Counter(dict(ranked[: max(limit, single)]))
        return cls(dict(counts))

    @cached_property
    def total(self) -> int:
        """How many syllables the texts have."""
        return sum(count for phrase, count in self.words.items() if " " not in phrase and phrase != NUMBER)

    @cached_property
    def spellings(self) -> Mapping[str, Sequence[str]]:
        """For each folded syllable the syllables that it may stand for, the most frequent first."""
        found: defaultdict[str, list[str]] = defaultdict(list)
        for phrase in self.words:
            if " " not in phrase and phrase != NUMBER:
                found[fold(phrase)].append(phrase)
        for same in found.values():
            same.sort(key=lambda syllable: (-self.words[syllable], syllable))
        return dict(found)

    @cached_property
    def folded_phrases(self) -> Mapping[str, int]:
        """The counts of ``words`` with their phrases folded."""
        counts: Counter[str] = Counter()
        for phrase, count in self.words.items():
            counts[fold(phrase)] += count
        return counts

    def count(self, *phrase: str) -> int:
        """How often the syllables of ``phrase`` (lower case) stand side by side."""
        return self.words.get(" ".join(phrase), 0)


def _runs(text: str) -> list[list[str]]:
    """The stretches of words of ``text`` with nothing but a space between them, in lower case."""
    runs: list[list[str]] = [[]]
    before: Syllable | None = None
    for syllable in syllables(text):
        if before is None or not _SAME_PHRASE.fullmatch(text, before.end, syllable.start):
            runs.append([])
        before = syllable
        if syllable.text[0].isdigit():
            runs.append([])
        else:
            runs[-1].append(syllable.text.lower())
    return [run for run in runs if run]
