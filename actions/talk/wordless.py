"""Messages of letters that are no word of any language known here: «asdkj qwe 123»."""

from __future__ import annotations

import re

from actions.words.english.told import english_words
from vietnamese.phonology import may_be_syllable

LETTERS = re.compile(r"[^\W\d_]{2,}")


def is_wordless(text: str) -> bool:
    """Tell whether a message has letters, but no Vietnamese syllable or English word among them."""
    words = [word.lower() for word in LETTERS.findall(text)]
    return bool(words) and not any(may_be_syllable(word) or word in english_words() for word in words)
