"""Characters as the canonical text wants them: NFC, plain spaces, LF, nothing invisible."""

from __future__ import annotations

import re
import unicodedata

_INVISIBLE = re.compile(
    "[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufff9-\ufffb\x00-\x08\x0b\x0c\x0e-\x1f\x7f]"
)
_SPACES = re.compile("[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+")
_LINE_ENDS = re.compile("\r\n|[\r\u2028\u2029\u0085\x0b\x0c]")


def clean(text: str) -> str:
    """Return ``text`` in NFC with LF line ends, single plain spaces and no invisible characters."""
    text = _INVISIBLE.sub("", line_feeds(text))
    return unicodedata.normalize("NFC", _SPACES.sub(" ", text))


def line_feeds(text: str) -> str:
    """Return ``text`` with every line end as LF."""
    return _LINE_ENDS.sub("\n", text)


def one_line(text: str) -> str:
    """Return ``text`` cleaned and on one line, without space at its ends."""
    return " ".join(clean(text).split())
