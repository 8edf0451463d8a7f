"""The syllables that are written with «i» or «y» alike («nghệ sỹ», «nghệ sĩ»), spelled as the documents spell them."""

from __future__ import annotations

import re

from vietnamese.syllables import syllables
from vietnamese.vocabulary import Vocabulary

EITHER = re.compile(r"[hklmst](?P<vowel>[iíìỉĩịyýỳỷỹỵ])", re.IGNORECASE)
_I, _Y = "iíìỉĩịIÍÌỈĨỊ", "yýỳỷỹỵYÝỲỶỸỴ"
_OTHER = str.maketrans(_I + _Y, _Y + _I)


def as_documents_spell(text: str, vocabulary: Vocabulary) -> str:
    """Return ``text`` (NFC) with «i» and «y» changed where only the other makes a phrase that the documents use.

    «Nghệ sĩ» becomes «nghệ sỹ» where they write only that, though «bác sĩ» be written beside it. Length and offsets stay.
    """
    found = syllables(text)
    letters = list(text)
    words = [word.text.lower() for word in found]
    for place, word in enumerate(found):
        match = EITHER.fullmatch(word.text)
        if match is None:
            continue
        other = word.text.translate(_OTHER)
        neighbours = (words[place - 1] if place else "", words[place + 1] if place + 1 < len(words) else "")
        if _uses(word.text.lower(), neighbours, vocabulary) < _uses(other.lower(), neighbours, vocabulary):
            letters[word.start + match.start("vowel")] = other[match.start("vowel")]
            words[place] = other.lower()
    return "".join(letters)


def _uses(word: str, neighbours: tuple[str, str], vocabulary: Vocabulary) -> int:
    """Return how often a syllable stands beside its neighbours; what is never written beside either tells nothing."""
    before, after = neighbours
    return (vocabulary.count(before, word) if before else 0) + (vocabulary.count(word, after) if after else 0)
