"""Releases on disk are listed, found whole, and pruned without leaving halves."""

from __future__ import annotations

from pathlib import Path

import pytest

from index.errors import CorruptRelease, ReleaseError
from index.release.manifest import write_manifest
from index.release.store import UNFINISHED, find_release, prune, remove_unfinished, stored_releases

pytestmark = pytest.mark.app


def make(folder: Path, name: str, *, nlu: str = "") -> Path:
    release = folder / name
    (release / "rasa").mkdir(parents=True)
    (release / "rasa" / "model.tar.gz").write_text(f"model of {name}", encoding="utf-8")
    write_manifest(release, release=name, built="2026-01-01T00:00:00+00:00", inputs=name, encoder="e", nlu=nlu)
    return release


def test_releases_are_listed_newest_first_and_broken_ones_last(tmp_path: Path) -> None:
    make(tmp_path, "1")
    make(tmp_path, "2")
    (tmp_path / "3").mkdir()
    (tmp_path / f"{UNFINISHED}x").mkdir()
    listed = stored_releases(tmp_path)
    assert [item.name for item in listed] == ["2", "1", "3"]
    assert "bản kê" in listed[2].problem
    assert not listed[0].problem


def test_a_whole_release_is_found_by_name(tmp_path: Path) -> None:
    assert find_release(tmp_path, make(tmp_path, "1").name) == tmp_path / "1"


@pytest.mark.parametrize("name", ["9", "../1", ".", "", ".hidden"])
def test_a_name_that_is_no_release_is_refused(tmp_path: Path, name: str) -> None:
    make(tmp_path, "1")
    with pytest.raises(ReleaseError, match="Không có bản phát hành"):
        find_release(tmp_path / "1", name)


def test_a_changed_file_is_noticed(tmp_path: Path) -> None:
    model = make(tmp_path, "1") / "rasa" / "model.tar.gz"
    model.write_text("other", encoding="utf-8")
    with pytest.raises(CorruptRelease, match=r"model\.tar\.gz"):
        find_release(tmp_path, "1")


def test_pruning_keeps_the_newest_and_the_needed(tmp_path: Path) -> None:
    for name in "12345":
        make(tmp_path, name)
    assert prune(tmp_path, keep=2, needed=["1"]) == ["3", "2"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["1", "4", "5"]


def test_what_a_killed_build_left_is_removed(tmp_path: Path) -> None:
    make(tmp_path, "1")
    (tmp_path / f"{UNFINISHED}abc" / "texts").mkdir(parents=True)
    remove_unfinished(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["1"]
