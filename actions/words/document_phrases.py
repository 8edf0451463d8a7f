"""The words and phrases that the documents of a release use, and how often."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Sequence

from actions.words.frames import folded_frames, frame_phrases
from actions.words.matching import MatchText
from vietnamese.folding import has_diacritics

BETWEEN_PHRASES = re.compile(r"[,;:]\s+|[()]")  # no phrase reaches over it: «đoạn Rạch Gốc – Cồn Lau, vốn 815 tỷ»
COINED = re.compile(r"[«“\"]([^\W\d_]+(?: [^\W\d_]+){1,2})[»”\"]")  # «tàu "ba không"»: one word of the documents
LANGUAGES = frozenset(  # «anh» alone is a pronoun, «tiếng» a time
    f"tiếng {name}"
    for name in [
        "anh",
        "việt",
        "pháp",
        "nga",
        "đức",
        "trung",
        "hoa",
        "nhật",
        "hàn",
        "lào",
        "khmer",
        "thái",
        "mông",
        "dao",
        "tày",
    ]
)
POINTING = (
    "này",
    "đó",
    "ấy",
    "kia",
    "đây",
    "đấy",
)  # close the name before them, and open none: «quyết định|này có hiệu lực»
MEASURING = ("mức", "giá", "phí", "tiền")  # may open the name of a measure
WHOLE_ACTS = frozenset(  # what is asked about by both syllables, of which one alone only frames: «bao nhiêu em bỏ học»
    f"{head} {word}"
    for head, words in (
        ("bỏ", "học hoang trống phiếu trốn mạng nghề"),
        ("mất", "mùa việc tích trộm điện nước rừng đất dạng"),
        ("thiếu", "nước máu đói ăn việc điện tháng"),
        ("bị", "thương cháy ngập"),
    )
    for word in words.split()
)
SEVERAL = 2  # uses from which a phrase that opens with a frame word is none by chance
TIGHT = 0.5  # a phrase is one term when at least this share of the uses of its rarer end are in it


class DocumentPhrases:
    """Counts phrases (lower case, single spaces) in the passages of the documents; ``words`` are those of several syllables."""

    def __init__(self, passages: Iterable[str], segment: Callable[[str], Sequence[str]]) -> None:
        passages = list(passages)
        texts = [MatchText(piece) for text in passages for piece in BETWEEN_PHRASES.split(text)]
        self._passages = len(passages)
        self._full = "|".join(text.full for text in texts)
        self._folded = "|".join(text.folded for text in texts)
        segmented = (word.lower() for text in passages for word in segment(text) if " " in word.strip())
        coined = (word.lower() for text in passages for word in COINED.findall(text))
        self.words = frozenset((*segmented, *coined))

    def count(self, phrase: str) -> int:
        """Return how often the documents use a phrase; one without diacritics counts for all that look like it."""
        return self._full.count(f" {phrase} ") if has_diacritics(phrase) else self._folded.count(f" {phrase} ")

    def weight(self, phrase: str) -> float:
        """Return from 1, for a phrase as frequent as the passages, up to 2, for one that they never use."""
        total = self._passages + 1
        found = min(self.count(phrase), self._passages)
        return 1.0 + math.log(total / (1 + found)) / math.log(total + 1)

    def is_frame(self, phrase: str) -> bool:
        """Tell whether a phrase frames questions; typed without diacritics it counts unless the documents use it so."""
        if phrase in frame_phrases():
            return True
        return phrase.isascii() and phrase in folded_frames() and (" " in phrase or f" {phrase} " not in self._full)

    def is_term(self, words: Sequence[str], *, after_frame: bool) -> bool:
        """Tell whether the documents use ``words`` as one term; one that opens with a frame must be a word of theirs."""
        phrase = " ".join(words)
        if phrase in LANGUAGES or phrase in WHOLE_ACTS:
            return True
        if words[0] in POINTING or self._is_frame_run(words):
            return False
        whole = self.count(phrase)
        if after_frame and not self.is_frame(words[-1]) and whole >= SEVERAL and whole >= TIGHT * self.count(words[0]):
            return True  # «bỏ học» of a document that says «bỏ» of little else
        if phrase in self.words or after_frame or self.is_frame(words[-1]):
            return phrase in self.words
        return whole > 0 and whole >= TIGHT * self._rarer_end(words)

    def is_name_of_frames(self, words: Sequence[str]) -> bool:
        """Tell whether the documents again and again use as the name of a measure what is made of frames: «mức chuẩn»."""
        whole = self.count(" ".join(words)) if all(words) and words[0] in MEASURING else 0
        return whole >= SEVERAL and not self.is_frame(" ".join(words)) and whole >= TIGHT * self._rarer_end(words)

    def _rarer_end(self, words: Sequence[str]) -> int:
        return min(self.count(words[0]), self.count(words[-1]))

    def _is_frame_run(self, words: Sequence[str]) -> bool:
        """Tell whether ``words`` are nothing but frames one after the other."""
        return not words or any(
            self.is_frame(" ".join(words[:length])) and self._is_frame_run(words[length:])
            for length in range(len(words), 0, -1)
        )
