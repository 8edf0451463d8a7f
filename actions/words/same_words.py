"""Everyday words and those that documents write for the same, where the thesaurus has no concept for them."""

from __future__ import annotations

import re

from actions.words.word_lists import by_word

EVERYDAY = "everyday_words.txt"
ANIMAL = re.compile(
    r"con (?P<alone>lợn|heo|bò|trâu|trâu bò|gà|vịt|gà vịt|dê|cừu|ngựa|tôm|cá|chó|mèo|ong|tằm|ngan|ngỗng)"
)


def written_for(word: str) -> tuple[str, ...]:
    """Return what documents write for an everyday word or phrase (lower case, single spaces); empty where nothing is known.

    An animal counts by itself too, without the word that counts it: «con heo» is «lợn», and «heo».
    """
    found = by_word(EVERYDAY).get(word, ())
    animal = ANIMAL.fullmatch(word)
    return (*found, animal["alone"], *by_word(EVERYDAY).get(animal["alone"], ())) if animal else found
