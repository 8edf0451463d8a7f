"""Everyday words and those that documents write for the same, where the thesaurus has no concept for them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

ANIMAL = re.compile(
    r"con (?P<alone>lợn|heo|bò|trâu|trâu bò|gà|vịt|gà vịt|dê|cừu|ngựa|tôm|cá|chó|mèo|ong|tằm|ngan|ngỗng)"
)


@cache
def _by_everyday_word() -> Mapping[str, tuple[str, ...]]:
    """Return what documents write by the everyday word or phrase, from the data file; one of several lines has them all."""
    lines = files("actions").joinpath("data/everyday_words.txt").read_text(encoding="utf-8").splitlines()
    found: dict[str, tuple[str, ...]] = {}
    for line in lines:
        written, said, everyday = line.partition(":")
        if line.startswith("#") or not said:
            continue
        words = tuple(word.strip() for word in written.split(","))
        for word in (word.strip() for word in everyday.split(",")):
            found[word] = tuple(dict.fromkeys((*found.get(word, ()), *words)))
    return found


def written_for(word: str) -> tuple[str, ...]:
    """Return what documents write for an everyday word or phrase (lower case, single spaces); empty where nothing is known.

    An animal counts by itself too, without the word that counts it: «con heo» is «lợn», and «heo».
    """
    found = _by_everyday_word().get(word, ())
    animal = ANIMAL.fullmatch(word)
    return (*found, animal["alone"], *_by_everyday_word().get(animal["alone"], ())) if animal else found
