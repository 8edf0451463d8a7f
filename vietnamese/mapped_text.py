"""A text that was rewritten and still knows, character by character, where it came from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class MappedText:
    """``offsets[i]`` is the index in ``original`` of the character that ``text[i]`` came from.

    ``offsets`` has ``len(text) + 1`` entries, never falls, and ends with ``len(original)``. When a stretch was replaced
    by one of another length, all its characters point at the beginning of what they replaced.
    """

    text: str
    offsets: tuple[int, ...]
    original: str

    @classmethod
    def identity(cls, text: str) -> MappedText:
        """The text as it is, each character coming from itself."""
        return cls(text, tuple(range(len(text) + 1)), text)

    def original_span(self, start: int, end: int) -> tuple[int, int]:
        """The smallest stretch ``(start, end)`` of ``original`` that ``text[start:end]`` came from.

        A part of a replaced stretch comes from all of it; an empty stretch comes from an empty one.
        Raises IndexError unless ``0 <= start <= end <= len(text)``.
        """
        if not 0 <= start <= end <= len(self.text):
            raise IndexError(f"span {start}:{end} lies outside a text of {len(self.text)} characters")
        begin = self.offsets[start]
        if start == end:
            return begin, begin
        last = self.offsets[end - 1]
        return begin, next(offset for offset in self.offsets[end:] if offset > last)

    def then(self, later: MappedText) -> MappedText:
        """``later``, a rewriting of ``self.text``, mapped all the way back to ``self.original``.

        Raises ValueError when ``later`` does not start from ``self.text``.
        """
        if later.original != self.text:
            raise ValueError("the later text was not made from this one")
        if later.text == self.text:
            return self
        return MappedText(later.text, tuple(self.offsets[offset] for offset in later.offsets), self.original)

    def replaced(self, replacements: Iterable[tuple[int, int, str]]) -> MappedText:
        """This text with each ``text[start:end]`` rewritten; replacements come in order and do not overlap."""
        pieces: list[str] = []
        offsets: list[int] = []
        done = 0
        for start, end, new in replacements:
            pieces += self.text[done:start], new
            offsets += self.offsets[done:start]
            offsets += self.offsets[start:end] if len(new) == end - start else [self.offsets[start]] * len(new)
            done = end
        if not pieces:
            return self
        pieces.append(self.text[done:])
        offsets += self.offsets[done:]
        return MappedText("".join(pieces), tuple(offsets), self.original)
