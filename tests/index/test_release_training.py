"""A Rasa model is taken over from an earlier release when nothing it was trained on changed."""

from __future__ import annotations

from pathlib import Path

import pytest

from index.release import training
from index.release.manifest import write_manifest
from index.release.training import TRAINED, reusable_model, take_over_model, train_rasa, training_fingerprint

pytestmark = pytest.mark.app


@pytest.fixture(name="project")
def _project(tmp_path: Path) -> Path:
    project = tmp_path / "project"
    (project / "data" / "nlu").mkdir(parents=True)
    (project / "config.yml").write_text("language: vi\n", encoding="utf-8")
    (project / "data" / "nlu" / "greet.yml").write_text("nlu: []\n", encoding="utf-8")
    return project


def release(folder: Path, name: str, nlu: str) -> Path:
    model = folder / name / "rasa" / TRAINED
    model.parent.mkdir(parents=True)
    model.write_text(name, encoding="utf-8")
    write_manifest(folder / name, release=name, built="2026-01-01", inputs="", encoder="", nlu=nlu)
    return model


@pytest.mark.parametrize("changed", ["config.yml", "data/nlu/greet.yml"])
def test_any_changed_input_changes_the_fingerprint(project: Path, changed: str) -> None:
    before = training_fingerprint(project)
    assert before == training_fingerprint(project)
    (project / changed).write_text("something else", encoding="utf-8")
    assert training_fingerprint(project) != before


def test_the_encoder_s_weights_count_and_its_model_card_does_not(project: Path) -> None:
    shipped = project / "index" / "encoder" / "shipped"
    shipped.mkdir(parents=True)
    (shipped / "model.safetensors").write_bytes(b"rows")
    before = training_fingerprint(project)
    (shipped / "README.md").write_text("A Vietnamese sentence encoder", encoding="utf-8")
    assert training_fingerprint(project) == before
    (shipped / "model.safetensors").write_bytes(b"other rows")
    assert training_fingerprint(project) != before


def test_the_newest_whole_model_with_the_fingerprint_is_found(tmp_path: Path) -> None:
    release(tmp_path, "1", "same")
    newest = release(tmp_path, "2", "same")
    release(tmp_path, "3", "other")
    release(tmp_path, "4", "same").write_text("damaged", encoding="utf-8")
    assert reusable_model(tmp_path, "same") == newest
    assert reusable_model(tmp_path, "none") is None


def test_a_model_taken_over_outlives_the_release_it_came_from(tmp_path: Path) -> None:
    model = release(tmp_path, "1", "same")
    taken = take_over_model(model, tmp_path / "2" / "rasa")
    model.unlink()
    assert taken.read_text(encoding="utf-8") == "1"


def test_a_training_says_how_long_it_has_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rasa = tmp_path / "rasa" / "bin" / "rasa"
    rasa.parent.mkdir(parents=True)
    target = tmp_path / "model"
    rasa.write_text(f"#!/bin/sh\nsleep 1\ntouch '{target / TRAINED}'\n", encoding="utf-8")
    rasa.chmod(0o755)
    monkeypatch.setattr(training, "TOLD_EVERY", 0.2)
    told: list[str] = []
    assert train_rasa(tmp_path, tmp_path / "rasa", state=tmp_path, target=target, progress=told.append).is_file()
    assert "Huấn luyện mô hình Rasa: đã chạy 0 phút 0 giây" in told
