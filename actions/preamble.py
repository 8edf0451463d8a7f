"""Finds the sentences of a message that lead up to its question: who writes, and what was the case before."""

from __future__ import annotations

import re

from vietnamese.syllables import syllables

COLON = re.compile(
    r"^[^:?\d]*\b(?:cần|muốn|xin|hỏi|nhờ|kiểm chứng|xác minh|thắc mắc)\b[^:?\d]*:(?=\s+\S+\s+\S)", re.IGNORECASE
)
SENTENCE = re.compile(r"[^.!?\n]+(?:[.,]\d[^.!?\n]*)*[.!?\n]*")
INTRODUCTION = re.compile(
    r"(?:(?:kính|thưa|dạ|chào|xin chào|tôi là|em là|cháu là|tui là|mình là)[^,.?!]*[,.!]\s*)+", re.IGNORECASE
)
LONG = 20  # syllables; from here on a message may tell a story before it asks


def preamble(text: str) -> list[tuple[int, int]]:
    """Return the span of the sentences that lead up to the question proper, in a message of several sentences."""
    if (introduction := INTRODUCTION.match(text)) and len(syllables(text[introduction.end() :])) >= 3:
        return [introduction.span()]
    if colon := COLON.match(text):
        return [colon.span()]
    sentences = [match.span() for match in SENTENCE.finditer(text) if syllables(match.group())]
    if len(sentences) < 2 or len(syllables(text)) < LONG:
        return []
    return [(0, sentences[-1][0])]
