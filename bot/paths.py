"""Where the files named in config.yml are."""

from __future__ import annotations

from pathlib import Path


def project_path(name: str) -> Path:
    """``name`` as a path: absolute as it is, else counted from the project's folder, wherever Rasa was started."""
    return Path(__file__).resolve().parent.parent / name
