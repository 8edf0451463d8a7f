"""Finds in a server's log why it could not open its release: the last error of ours, which is written for people."""

from __future__ import annotations

import re
from pathlib import Path

_OURS = re.compile(r"^index\.errors\.\w+: (?P<reason>.+)$", re.MULTILINE)
_END = 65_536  # bytes from the end of a log that are looked through


def reason_in(log: Path) -> str:
    """Return the words of the last of our errors in ``log``, empty when there is none or no log."""
    try:
        data = log.read_bytes()[-_END:]
    except OSError:
        return ""
    found = _OURS.findall(data.decode("utf-8", errors="replace"))
    return str(found[-1]).strip() if found else ""
