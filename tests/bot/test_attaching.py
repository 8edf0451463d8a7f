"""Names attached to a trained model stand in it as training with the look-up tables would have put them."""

from __future__ import annotations

import io
import json
import tarfile
from dataclasses import astuple
from pathlib import Path
from typing import Any

import pytest
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.attaching import attach
from bot.gazetteer import entries_of, value_key
from bot.paths import ENTRIES_FILE, VALUES_FILE, VOCABULARY_FILE
from bot.training_texts import vocabulary_of

pytestmark = pytest.mark.rasa

TABLES = """version: "3.1"
nlu:
- lookup: indicator
  examples: |
    - doanh thu du lịch
    - thu ngân sách
    - tiền thuế
- lookup: place
  examples: |
    - thành phố Sông Lam
"""
FOUND = [
    {"name": "indicator", "elements": ["doanh thu du lịch", "thu ngân sách", "tiền thuế"]},
    {"name": "place", "elements": ["thành phố Sông Lam"]},
]
OWN = [{"name": "indicator", "elements": ["thu ngân sách", "tiền thuế"]}, {"name": "topic", "elements": ["du lịch"]}]
SYNONYMS = {"tiền thuế": "thu ngân sách"}


def data(tables: list[dict[str, Any]]) -> TrainingData:
    """The training data of one example with look-up tables."""
    example = Message.build("thu ngân sách năm nay là bao nhiêu", intent="ask_figure")
    return TrainingData([example], entity_synonyms=dict(SYNONYMS), lookup_tables=tables)


def names(training_data: TrainingData) -> dict[str, Any]:
    """What training keeps of the names, by file."""
    entries = list(dict.fromkeys(entries_of(training_data)))
    return {
        ENTRIES_FILE: [list(astuple(entry)) for entry in entries],
        VALUES_FILE: {value_key(entry.kind, entry.phrase): entry.value for entry in reversed(entries)},
        VOCABULARY_FILE: dict(vocabulary_of(training_data).words),
    }


def write_model(path: Path, files: dict[str, Any]) -> Path:
    """An archive as Rasa writes it, with one more file that names have no part in."""
    with tarfile.open(path, "w:gz") as archive:
        for name, content in {**files, "metadata.json": {"model_id": "m"}}.items():
            sent = json.dumps(content).encode()
            member = tarfile.TarInfo(f"components/train_{name}/{name}" if name in files else name)
            member.size = len(sent)
            archive.addfile(member, io.BytesIO(sent))
    return path


def read_model(path: Path) -> dict[str, Any]:
    """The files of an archive by their last names."""
    with tarfile.open(path) as archive:
        streams = ((member.name, archive.extractfile(member)) for member in archive.getmembers())
        return {Path(name).name: json.load(stream) for name, stream in streams if stream}


def test_attached_names_are_those_of_a_training_with_the_tables(tmp_path: Path) -> None:
    (tmp_path / "lookups.yml").write_text(TABLES, encoding="utf-8")
    model = write_model(tmp_path / "trained.tar.gz", names(data(OWN)))
    attach(model, tmp_path / "lookups.yml", tmp_path / "model.tar.gz")
    found = read_model(tmp_path / "model.tar.gz")
    assert found.pop("metadata.json") == {"model_id": "m"}
    assert found == names(data([*FOUND, *OWN]))
    assert read_model(model)[ENTRIES_FILE] == names(data(OWN))[ENTRIES_FILE], "the trained model stays as it is"


def test_what_is_no_trained_model_is_refused(tmp_path: Path) -> None:
    (tmp_path / "lookups.yml").write_text(TABLES, encoding="utf-8")
    with pytest.raises(ValueError, match="does not hold"):
        attach(write_model(tmp_path / "other.tar.gz", {}), tmp_path / "lookups.yml", tmp_path / "model.tar.gz")
    assert not (tmp_path / "model.tar.gz").exists()
