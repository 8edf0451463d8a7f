"""Which letter sequences are Vietnamese syllables: onsets, rimes and the tones a stopped syllable may carry."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from vietnamese.folding import fold
from vietnamese.tones import ACUTE, DOT, split_tone, tone_position

_ONSETS = "b|c|ch|d|đ|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x"
_RIMES_BY_VOWEL = """
    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
    e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
    i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu y yêm yên yêng yêt yêu
    o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong oong ooc
    op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
    u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ up ut uy uya uych uyên uyêt uyn uynh uyp uyt uyu
    uôc uôi uôm uôn uông uôt ư ưa ưc ưi ưm ưng ưt ươc ươi ươm ươn ương ươp ươt ươu ưu
"""
_RIMES_AFTER_QU_BY_VOWEL = """
    a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt ân âng ât ây e en eo et ê ên ênh êch êt êu
    i it y ych yên yêt ynh yp yt ơ ơi ôc
"""
_RIMES = frozenset(_RIMES_BY_VOWEL.split())
_RIMES_AFTER_QU = frozenset(_RIMES_AFTER_QU_BY_VOWEL.split())
_LOAN_RIMES = {"oong": ("x", "b", "g"), "ooc": ("s", "m")}  # xoong, boong, goòng, soóc, moóc
_PARTS = re.compile(rf"(?P<onset>{'|'.join(sorted(_ONSETS.split('|'), key=len, reverse=True))})?(?P<rime>.+)")
_STOPS = ("c", "ch", "p", "t")
_FRONT = tuple("eêiy")


@lru_cache(maxsize=65536)
def is_syllable(word: str) -> bool:
    """Whether ``word`` (NFC, any case) is a well-formed Vietnamese syllable, its tone mark in the right place or not."""
    parts = split_tone(word.lower())
    if parts is None or tone_position(parts.bare) is None:
        return False
    if parts.tone not in ("", ACUTE, DOT) and parts.bare.endswith(_STOPS):
        return False
    if parts.tone == "" and parts.bare.endswith(_STOPS):
        return False
    return _is_toneless_syllable(parts.bare)


@lru_cache(maxsize=65536)
def may_be_syllable(word: str) -> bool:
    """Whether ``word`` is a Vietnamese syllable or lacks only diacritics: «duoc», «được», not «cars»."""
    return fold(word) in _folded_syllables()


@cache
def _folded_syllables() -> frozenset[str]:
    onsets = ["", *_ONSETS.split("|")]
    return frozenset(
        fold(onset + rime)
        for onset in onsets
        for rime in (_RIMES_AFTER_QU if onset == "qu" else _RIMES)
        if _is_toneless_syllable(onset + rime)
    )


def _is_toneless_syllable(bare: str) -> bool:
    if bare.startswith("gi") and (bare == "gi" or bare[1:] in _RIMES):
        return True  # gì, gìn, giêng: the i of the onset is also the vowel
    match = _PARTS.fullmatch(bare)
    if match is None:
        return False
    onset, rime = match["onset"] or "", match["rime"]
    if onset == "qu":
        return rime in _RIMES_AFTER_QU
    if rime not in _RIMES or (onset == "gi" and rime.startswith("i")):
        return False
    if rime in _LOAN_RIMES:
        return onset in _LOAN_RIMES[rime]
    if onset in ("k", "gh", "ngh"):
        return rime.startswith(_FRONT)
    if onset in ("c", "g", "ng"):
        return not rime.startswith(_FRONT)
    return onset == "" or not rime.startswith("yê")
