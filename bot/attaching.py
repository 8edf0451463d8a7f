"""Look-up tables into a trained model: ``python -m bot.attaching MODEL TABLES TARGET``.

What a document's names are is no matter of learning: the classifier learns the frames of sentences («chỉ tiêu … là bao
nhiêu»), the tagger the places of names in them. So a model is trained on what does not depend on documents, and the names
of a release are put into the three files that hold names, as training with the tables would have written them.
"""

from __future__ import annotations

import argparse
import io
import json
import tarfile
from collections.abc import Callable, Mapping
from dataclasses import astuple
from pathlib import Path, PurePosixPath
from typing import Any

from rasa.shared.nlu.training_data.loading import load_data
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.gazetteer import Entry, entries_of, value_key
from bot.paths import ENTRIES_FILE, VALUES_FILE, VOCABULARY_FILE
from vietnamese.queries import Vocabulary


def attach(model: Path, tables: Path, target: Path) -> None:
    """Write ``model`` with the look-up ``tables`` (a Rasa NLU file) to ``target``.

    Raises ValueError when the model does not hold the three files.
    """
    with tarfile.open(model) as archive:
        members = [(member, archive.extractfile(member)) for member in archive.getmembers()]
        contents = [(member, stream.read() if stream else b"") for member, stream in members]
    stored = {PurePosixPath(member.name).name: json.loads(data) for member, data in contents if _holds_names(member)}
    if set(stored) != {ENTRIES_FILE, VALUES_FILE, VOCABULARY_FILE}:
        raise ValueError(f"{model} does not hold the names of a trained model")
    known = [Entry(*row) for row in stored[ENTRIES_FILE]]
    added = _entries(tables, known)
    changes: Mapping[str, Callable[[Any], Any]] = {
        ENTRIES_FILE: lambda _: [astuple(entry) for entry in dict.fromkeys([*added, *known])],
        VALUES_FILE: lambda values: (
            values | {value_key(entry.kind, entry.phrase): entry.value for entry in added[::-1]}
        ),
        VOCABULARY_FILE: lambda words: _counted(words, Vocabulary.from_texts(entry.phrase for entry in added).words),
    }
    with tarfile.open(target, "w:gz") as archive:
        for member, data in contents:
            name = PurePosixPath(member.name).name
            if _holds_names(member):
                data = json.dumps(changes[name](stored[name]), ensure_ascii=False).encode()
                member.size = len(data)
            archive.addfile(member, io.BytesIO(data) if member.isfile() else None)


def _holds_names(member: tarfile.TarInfo) -> bool:
    return PurePosixPath(member.name).name in {ENTRIES_FILE, VALUES_FILE, VOCABULARY_FILE}


def _entries(tables: Path, known: list[Entry]) -> list[Entry]:
    """The entries of the tables, each with the value that the thesaurus gives its phrase."""
    synonyms = {entry.phrase: entry.value for entry in known if entry.value != entry.phrase}
    return entries_of(TrainingData(lookup_tables=load_data(str(tables)).lookup_tables, entity_synonyms=synonyms))


def _counted(words: Mapping[str, int], more: Mapping[str, int]) -> dict[str, int]:
    return dict(words) | {phrase: words.get(phrase, 0) + count for phrase, count in more.items()}


def main() -> None:
    """Attach the tables named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("model", "tables", "target"):
        parser.add_argument(name, type=Path)
    options = parser.parse_args()
    attach(options.model, options.tables, options.target)


if __name__ == "__main__":
    main()
