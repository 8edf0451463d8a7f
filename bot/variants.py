"""Variants of training examples: the same sentence as hurried thumbs type it, entities kept in place."""

from __future__ import annotations

import copy
import random
import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from rasa.shared.nlu.constants import ENTITIES, INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.training_texts import mark_variant
from vietnamese.folding import fold

Edit = tuple[int, int, str]
"""``text[start:end]`` becomes the string."""

SHORTHAND = {
    "bao nhiêu": ["bn", "bnhieu", "b nhiêu"],
    "không": ["ko", "k", "khong", "hok"],
    "được": ["đc", "dc"],
    "thành phố": ["tp"],
    "ngân sách": ["ns"],
    "ủy ban nhân dân": ["ubnd"],
    "hội đồng nhân dân": ["hđnd"],
    "nông thôn mới": ["ntm"],
    "giải phóng mặt bằng": ["gpmb"],
    "cải cách hành chính": ["cchc"],
    "kế hoạch": ["kh"],
    "gì": ["j", "gi"],
    "rồi": ["r", "roi"],
    "vậy": ["z", "vay", "v"],
    "với": ["vs"],
    "những": ["nhg", "nhữg"],
    "người": ["ng", "ngừi"],
    "trong": ["trog", "tg"],
    "biết": ["bít", "bik"],
    "thế nào": ["tn", "tnao", "thế nèo"],
    "như thế nào": ["ntn"],
    "năm": ["nam", "năm"],
    "phần trăm": ["%", "pt"],
}
"""What citizens write for common words. Only for training: reading it back is the business of ``vietnamese``."""

_WORD = re.compile(r"[^\W\d_]{3,}")


def variants_of(examples: Sequence[Message], *, count: int, seed: int) -> list[Message]:
    """Up to ``count`` variants of each example, marked as such; none equals an example or another variant."""
    seen = {example.get(TEXT) for example in examples}
    found = []
    for example in examples:
        chance = random.Random(f"{seed}:{example.get(TEXT)}")  # noqa: S311
        writers: list[Callable[[str, random.Random], list[Edit]]] = [unmarked, shortened, mistyped]
        chance.shuffle(writers)
        for writer in writers[:count]:
            variant = edited(example, writer(example.get(TEXT), chance))
            if variant.get(TEXT) not in seen:
                seen.add(variant.get(TEXT))
                found.append(variant)
    return found


def unmarked(text: str, _chance: random.Random) -> list[Edit]:
    """Everything without diacritics and capitals.

    Nothing where a letter and its mark are two characters, nor of one syllable, which may be another word then.
    """
    folded = fold(text)
    if len(folded) != len(text) or " " not in text.strip():
        return []
    return [(i, i + 1, letter) for i, letter in enumerate(folded) if letter != text[i]]


def shortened(text: str, chance: random.Random) -> list[Edit]:
    """Some of the words that have a shorthand, by one of theirs."""
    edits: list[Edit] = []
    done = 0
    for match in re.finditer(
        "|".join(rf"\b{word}\b" for word in sorted(SHORTHAND, key=len, reverse=True)), text.lower()
    ):
        if match.start() >= done and chance.random() < 0.7:
            edits.append((match.start(), match.end(), chance.choice(SHORTHAND[match.group()])))
            done = match.end()
    return edits


def mistyped(text: str, chance: random.Random) -> list[Edit]:
    """One letter of one word lost, doubled, or swapped with the next."""
    words = list(_WORD.finditer(text))
    if not words:
        return []
    word = chance.choice(words)
    at = chance.randrange(word.start(), word.end() - 1)
    first, second = text[at], text[at + 1]
    return [(at, at + 2, chance.choice([first, first + first + second, second + first]))]


def edited(example: Message, edits: Iterable[Edit]) -> Message:
    """A copy of the example with the edits made, which come in order; an edit across an entity's border is left out."""
    text: str = example.get(TEXT)
    entities = copy.deepcopy(example.get(ENTITIES) or [])
    borders = {entity[side] for entity in entities for side in ("start", "end")}
    kept = [edit for edit in edits if not any(edit[0] < border < edit[1] for border in borders)]
    variant = Message.build(text=_rewritten(text, kept), intent=example.get(INTENT))
    if entities:
        variant.set(ENTITIES, [_moved(entity, kept) for entity in entities])
    mark_variant(variant)
    return variant


def _rewritten(text: str, edits: Sequence[Edit]) -> str:
    for start, end, new in reversed(edits):
        text = text[:start] + new + text[end:]
    return text


def _moved(entity: dict[str, Any], edits: Sequence[Edit]) -> dict[str, Any]:
    def place(border: int) -> int:
        return border + sum(len(new) - (end - start) for start, end, new in edits if end <= border)

    return {**entity, "start": place(entity["start"]), "end": place(entity["end"])}
