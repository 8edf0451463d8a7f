"""The words that frame a question and are no part of what it asks about: «cho tôi hỏi», «là bao nhiêu», «vậy», «nhé»."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from actions.words.matching import Term
from vietnamese.folding import fold

ASKING_PAIRS = frozenset(["bao nhieu", "bao gio", "bao lau", "bao lam", "bao xa", "khi nao", "the nao", "la gi"])
PARTICLES = frozenset(  # never a part of a longer word, whatever the segmenter takes them for
    [
        *("rứa", "dị", "zị", "hè", "hỉ", "hen", "nghen", "ha", "hả", "ta", "cà", "nhỉ", "nhé", "nha", "ạ", "nhiêu"),
        *("trừ", "cộng", "vậy", "đây", "đấy", "thế", "lận", "luôn", "giùm", "dùm"),
    ]
)


@cache
def frame_phrases() -> frozenset[str]:
    """Return the phrases that frame a question, from the data file ``actions/data/frame_words.txt``."""
    lines = files("actions").joinpath("data/frame_words.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(line.strip() for line in lines if line.strip() and not line.startswith("#"))


@cache
def folded_frames() -> frozenset[str]:
    """Return the same phrases without diacritics."""
    return frozenset(fold(phrase) for phrase in frame_phrases())


def may_be_frame(term: Term) -> bool:
    """Tell whether a guessed lone syllable may as well frame the question («hà» for «hả», «bắc» for «bác»)."""
    return not term.known and " " not in term.text and fold(term.text) in folded_frames()
