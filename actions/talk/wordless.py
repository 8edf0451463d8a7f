"""Messages of letters that are no word of any language known here: «asdkj qwe 123»."""

from __future__ import annotations

import re

from actions.words.english.told import english_words
from vietnamese.phonology import may_be_syllable

SEVERAL = 3  # words of letters; one or two may be short for something
LETTERS = re.compile(r"[^\W\d_]{2,}")


def is_wordless(text: str) -> bool:
    """Tell whether a message has letters, but no Vietnamese syllable or English word among them."""
    words = [word.lower() for word in LETTERS.findall(text)]
    return bool(words) and not any(may_be_syllable(word) or word in english_words() for word in words)


def is_nonsense(text: str, read_as: str) -> bool:
    """Tell whether a message without a word stays one when it is read as meant, or has too many of them to be a slip."""
    return is_wordless(text) and (is_wordless(read_as) or len(LETTERS.findall(text)) >= SEVERAL)
