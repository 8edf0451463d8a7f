"""A release is built whole beside the serving one or not at all, and opened only when it is what its manifest says."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
import yaml
from filelock import FileLock

from index.errors import CorruptRelease, DocumentError, IncompatibleRelease, ReleaseError
from index.release import load_release
from index.release.build import BuildPlan, build_release, inputs_fingerprint, is_current, make_current
from index.release.lookups import lookup_tables
from index.release.manifest import NAME, read_manifest, verify_files
from index.release.publishing import is_published, mark_published
from index.release.reading import read_documents
from tests.actions.releases import ENCODER, FAKE_RASA, opened, plan_for

pytestmark = pytest.mark.app

TEXT = """Kế hoạch phát triển kinh tế – xã hội năm 2030 của thành phố Bến Mây

Một số nhiệm vụ năm 2030

Một là, thu ngân sách đạt 100 tỷ đồng trở lên, trong đó thu tiền sử dụng đất đạt trên 40 tỷ đồng.

Hai là, trồng 12 ha rừng.
"""
COUNTING_RASA = FAKE_RASA + 'echo trained >> "$(dirname "$0")/trainings"\n'
FAILING_RASA = "#!/bin/sh\necho 'Hết bộ nhớ khi huấn luyện'\nexit 7\n"
SILENT_RASA = "#!/bin/sh\nexit 0\n"


@pytest.fixture(name="document")
def _document(tmp_path: Path) -> Path:
    path = tmp_path / "ke-hoach-ben-may.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture(name="plan")
def _plan(tmp_path: Path, document: Path) -> BuildPlan:
    return plan_for(tmp_path / "project", [document], script=COUNTING_RASA)


def trainings(plan: BuildPlan) -> int:
    log = plan.rasa_environment / "bin" / "trainings"
    return len(log.read_text(encoding="utf-8").splitlines()) if log.exists() else 0


def test_a_release_holds_everything_and_every_file_is_in_its_manifest(plan: BuildPlan) -> None:
    said: list[str] = []
    folder = build_release(plan, progress=said.append)
    manifest = read_manifest(folder)
    verify_files(folder, manifest)
    on_disk = {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()} - {NAME}
    assert on_disk == set(manifest.files)
    assert {
        "documents.jsonl",
        "figures.jsonl",
        "rasa/trained.tar.gz",
        "rasa/model.tar.gz",
        "nlu/lookups.yml",
    } <= on_disk
    assert said[0] == "Đọc ke-hoach-ben-may.txt"
    release = opened(folder)
    assert release.id == folder.name
    document = next(iter(release.documents))
    for passage in release.passages.values():
        assert release.text(document)[passage.start : passage.end] == passage.text
    whole, part = (figure for figure in release.figures.values() if figure.amount.unit == "tỷ đồng")
    assert part.parent == whole.id
    assert release.parts[whole.id] == (part,)
    assert [hit.passage for hit in release.retriever.search("trồng rừng", k=1)]


def test_the_same_inputs_take_over_the_trained_model(plan: BuildPlan) -> None:
    first, second = build_release(plan), build_release(plan)
    assert first != second
    assert trainings(plan) == 1
    build_release(plan, retrain=True)
    assert trainings(plan) == 2


def test_the_names_of_a_new_document_come_into_the_model_without_a_training(plan: BuildPlan) -> None:
    first = build_release(plan)
    other = TEXT.replace("trồng 12 ha rừng", "sửa chữa 12 km đường giao thông nông thôn").replace(
        "Bến Mây", "Bến Sương"
    )
    (plan.documents / "ke-hoach-khac.txt").write_text(other, encoding="utf-8")
    second = build_release(plan)
    assert trainings(plan) == 1
    assert len(opened(second).documents) == 2
    models = [(folder / "rasa" / "model.tar.gz").read_text(encoding="utf-8") for folder in (first, second)]
    assert [("đường giao thông nông thôn" in model, "trồng rừng" in model) for model in models] == [
        (False, True),
        (True, True),
    ]
    assert (first / "rasa" / "trained.tar.gz").samefile(second / "rasa" / "trained.tar.gz")


@pytest.mark.parametrize(("script", "words"), [(FAILING_RASA, "Hết bộ nhớ khi huấn luyện"), (SILENT_RASA, "mã 0")])
def test_a_failed_training_leaves_nothing_behind_and_shows_its_last_words(
    tmp_path: Path, document: Path, script: str, words: str
) -> None:
    plan = plan_for(tmp_path / "project", [document], script=script)
    with pytest.raises(ReleaseError, match=words):
        build_release(plan)
    assert [path.name for path in plan.releases.iterdir() if path.is_dir()] == []


def test_a_missing_rasa_environment_is_said_so(plan: BuildPlan) -> None:
    with pytest.raises(ReleaseError, match="Huấn luyện mô hình Rasa không chạy được"):
        build_release(replace(plan, rasa_environment=Path("/nowhere")))


def test_without_documents_there_is_no_release(plan: BuildPlan) -> None:
    next(plan.documents.iterdir()).unlink()
    with pytest.raises(ReleaseError, match="chưa có văn bản nào"):
        build_release(plan)


def test_two_files_with_one_name_are_refused(plan: BuildPlan) -> None:
    (plan.documents / "ke-hoach-ben-may.md").write_text("# Kế hoạch\n\nNội dung.\n", encoding="utf-8")
    with pytest.raises(DocumentError, match="cùng mã"):
        build_release(plan)


def test_an_unreadable_document_is_named_and_nothing_is_left(plan: BuildPlan) -> None:
    (plan.documents / "hong.pdf").write_bytes(b"%PDF-1.7 broken")
    with pytest.raises(DocumentError, match=r"hong\.pdf"):
        build_release(plan)
    assert [path.name for path in plan.releases.iterdir() if path.is_dir()] == []


def test_two_builds_at_once_are_refused(plan: BuildPlan) -> None:
    plan.releases.mkdir(parents=True)
    with (
        FileLock(plan.releases / ".building.lock"),
        pytest.raises(ReleaseError, match="Một lần dựng khác đang chạy"),
    ):
        build_release(plan)


def test_a_release_is_current_until_something_changes(plan: BuildPlan) -> None:
    current = plan.releases.parent / "current"
    assert not is_current(plan, current)
    folder = build_release(plan)
    make_current(folder, current)
    assert current.resolve() == folder
    assert not current.readlink().is_absolute(), "the project may be moved"
    assert is_current(plan, current)
    assert not is_current(replace(plan, encoder="another"), current)
    (plan.documents / "moi.txt").write_text(TEXT, encoding="utf-8")
    assert not is_current(plan, current)
    (plan.documents / "moi.txt").unlink()
    assert is_current(plan, current)
    (folder / "figures.jsonl").write_text("", encoding="utf-8")
    assert not is_current(plan, current)


def test_the_current_release_is_replaced_in_one_step(plan: BuildPlan) -> None:
    current = plan.releases.parent / "current"
    for _ in range(2):
        folder = build_release(plan)
        make_current(folder, current)
        assert current.resolve() == folder
    assert not list(current.parent.glob(".current*"))


def test_the_fingerprint_follows_the_names_and_bytes_of_the_documents(plan: BuildPlan) -> None:
    before = inputs_fingerprint(plan)
    document = next(plan.documents.iterdir())
    document.rename(document.with_name("ten-khac.txt"))
    renamed = inputs_fingerprint(plan)
    assert renamed != before
    (plan.documents / "ten-khac.txt").rename(document)
    assert inputs_fingerprint(plan) == before


def test_a_changed_file_is_not_served(plan: BuildPlan) -> None:
    folder = build_release(plan)
    text = next((folder / "texts").iterdir())
    text.write_text(text.read_text(encoding="utf-8").replace("100 tỷ", "900 tỷ"), encoding="utf-8")
    with pytest.raises(CorruptRelease, match=text.name):
        load_release(folder, encoder=ENCODER)


def test_a_record_of_another_shape_is_named_with_its_line(plan: BuildPlan) -> None:
    folder = build_release(plan)
    with (folder / "figures.jsonl").open("a", encoding="utf-8") as stream:
        stream.write('{"id": 3}\n')
    with pytest.raises(CorruptRelease, match=r"Dòng \d+"):
        load_release(folder, encoder=ENCODER, verify=False)


def test_a_missing_manifest_and_another_format_say_what_to_do(plan: BuildPlan) -> None:
    folder = build_release(plan)
    manifest = json.loads((folder / NAME).read_text(encoding="utf-8"))
    (folder / NAME).write_text(json.dumps(manifest | {"format": 99}), encoding="utf-8")
    with pytest.raises(IncompatibleRelease, match="make release"):
        load_release(folder, encoder=ENCODER)
    (folder / NAME).unlink()
    with pytest.raises(CorruptRelease, match="make release"):
        load_release(folder, encoder=ENCODER)


def test_the_nlu_learns_the_names_that_the_documents_use(plan: BuildPlan) -> None:
    tables = lookup_tables(read_documents(plan.documents))
    assert "thu ngân sách" in tables["indicator"]
    folder = build_release(plan)
    written = yaml.safe_load((folder / "nlu" / "lookups.yml").read_text(encoding="utf-8"))
    assert {entry["lookup"] for entry in written["nlu"]} <= set(tables)


def test_what_admins_published_stays_over_a_restart_as_long_as_it_is_whole(plan: BuildPlan) -> None:
    state = plan.releases.parent
    current = state / "current"
    make_current(build_release(plan), current)
    assert not is_published(state, current)
    mark_published(state)
    assert is_published(state, current)
    (current / "rasa" / "model.tar.gz").unlink()
    assert not is_published(state, current)
