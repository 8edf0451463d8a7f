"""The small file that tells the gateway which slot answers; replaced in one step, never half written."""

from __future__ import annotations

import json
import os
from pathlib import Path

from serve.processes import Slot


def write_upstream(path: Path, slot: Slot) -> None:
    """Point the gateway at ``slot``."""
    _replace(path, {"rasa": slot.rasa_url, "actions": slot.actions_url, "release": slot.release})


def write_failure(path: Path, *, release: str, reason: str) -> None:
    """Leave word for the admin's command line that a release could not go live, and why."""
    _replace(path, {"release": release, "reason": reason})


def _replace(path: Path, content: dict[str, str]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}-{os.getpid()}")
    temporary.write_text(json.dumps(content, ensure_ascii=False, indent=1), encoding="utf-8")
    temporary.replace(path)
