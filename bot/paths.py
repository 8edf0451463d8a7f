"""Where the files named in config.yml are, and what a trained model calls the files that hold names."""

from __future__ import annotations

from pathlib import Path

ENTRIES_FILE = "entries.json"
VALUES_FILE = "values.json"
VOCABULARY_FILE = "vocabulary.json"


def project_path(name: str) -> Path:
    """``name`` as a path: absolute as it is, else counted from the project's folder, wherever Rasa was started."""
    return Path(__file__).resolve().parent.parent / name
