"""Tells whether a message is in English, typed among Vietnamese ones without diacritics."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

from actions.words.english.lexicon import is_english_word
from vietnamese.folding import has_diacritics
from vietnamese.phonology import may_be_syllable
from vietnamese.syllables import syllables

LONGEST_SHORT_FORM = 3  # letters: «ubnd» is spelled out before
LOANWORD = re.compile(  # of Vietnamese talk, which makes no sentence English
    r"(?:camera|internet|video|web|website|email|online|offline|visa|taxi|container|robot|app|game|facebook|zalo|wifi|card|covid)$"
)
ASKED_IN_VIETNAMESE = re.compile(  # «internet the nao»: no English message asks so
    r"\b(?:bao (?:nhieu|gio|lau|xa)|(?:khi|the|nhu the|luc|ngay|nam|noi|cho|cai) nao|la (?:gi|ai|sao)|(?:ra|thi) sao|"
    r"(?:phai|dung) (?:khong|ko|hong|hok)|o dau|lam gi|tai sao|vi sao)\b",
    re.IGNORECASE,
)


@cache
def english_words() -> frozenset[str]:
    """Return the words by which an English question is told, from the data file beside this module."""
    return frozenset(files("actions").joinpath("data/english_words.txt").read_text(encoding="utf-8").split())


def is_english(text: str) -> bool:
    """Tell whether a message is in English: without diacritics, a third of its words known as English.

    One word at least must be no Vietnamese typed bare, as each of «do bot ngu» may be; short forms («dc») tell nothing.
    """
    if ASKED_IN_VIETNAMESE.search(text):
        return False
    words = [word.text.lower() for word in syllables(text)]
    foreign = [word for word in words if not may_be_syllable(word) and not LOANWORD.match(word)]
    known = sum(word in english_words() for word in words)
    known += sum(word not in english_words() and is_english_word(word) for word in foreign)
    certain = any(word in english_words() or len(word) > LONGEST_SHORT_FORM for word in foreign)
    return not has_diacritics(text) and len(words) >= 2 and known * 3 >= len(words) and certain


def goes_on_in_english(text: str) -> bool:
    """Tell whether a message after an English one is English too: «thanks», «ok» alone could be said in Vietnamese talk."""
    return not has_diacritics(text) and any(not may_be_syllable(word.text.lower()) for word in syllables(text))
