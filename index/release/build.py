"""Builds a release beside the serving one: documents → figures → index → Rasa model → manifest, then one rename."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from filelock import FileLock, Timeout

from index.audit import audit
from index.engines import PLAIN, SearchEngines
from index.errors import ReleaseError
from index.model import Document, Figure, Finding, Passage, ReadDocument, Section
from index.release.catalogue import NAME as CATALOGUE
from index.release.catalogue import document_files
from index.release.lookups import write_lookups
from index.release.manifest import NAME, hash_tree, read_manifest, verify_files, write_manifest
from index.release.reading import Progress, read_documents
from index.release.search import write_search
from index.release.storage import write_records
from index.release.store import UNFINISHED, remove_unfinished
from index.release.training import (
    TRAINING_INPUTS,
    WHAT_TRAINS,
    attach_lookups,
    reusable_model,
    take_over_model,
    train_rasa,
    training_fingerprint,
)

__all__ = [
    "BuildPlan",
    "Progress",
    "build_release",
    "inputs_fingerprint",
    "is_current",
    "make_current",
    "read_documents",
    "write_index",
]


@dataclass(frozen=True, slots=True)
class BuildPlan:
    """Where a release is built from and to. ``project`` holds the Rasa configuration and the training data."""

    project: Path
    documents: Path
    releases: Path
    encoder: str
    rasa_environment: Path
    engines: SearchEngines = PLAIN


def inputs_fingerprint(plan: BuildPlan) -> str:
    """Return a hash over everything that decides what a release holds; equal fingerprints mean equal releases."""
    documents = [*document_files(plan.documents), plan.documents / CATALOGUE]
    sources = [*documents, *(plan.project / name for name in TRAINING_INPUTS), plan.project / "index"]
    return hash_tree(path for path in sources if path.exists())


def build_release(plan: BuildPlan, *, retrain: bool = False, progress: Progress = lambda _: None) -> Path:
    """Build a release and return its folder; nothing is left behind when it fails.

    The documents are indexed while the Rasa model is trained.

    The Rasa model of an earlier release is taken over when it was trained on the same inputs, unless ``retrain``.
    Raises a HoiKeHoachError naming the document or step that failed, or saying that another build is running.
    """
    plan.releases.mkdir(parents=True, exist_ok=True)
    try:
        with FileLock(plan.releases / ".building.lock", timeout=0):
            remove_unfinished(plan.releases)
            return _build(plan, retrain=retrain, progress=progress)
    except Timeout as error:
        raise ReleaseError("Một lần dựng khác đang chạy. Hãy đợi nó xong rồi thử lại.") from error


def _build(plan: BuildPlan, *, retrain: bool, progress: Progress) -> Path:
    built = datetime.now(UTC)
    inputs = inputs_fingerprint(plan)
    name = _free_name(plan.releases, f"{built:%Y%m%d-%H%M%S}-{inputs[:8]}")
    work = Path(tempfile.mkdtemp(prefix=UNFINISHED, dir=plan.releases))
    try:
        documents = read_documents(plan.documents, progress=progress)
        progress("Lập chỉ mục")
        with ThreadPoolExecutor(max_workers=1) as beside:
            indexing = beside.submit(write_index, plan, work, documents, name)
            nlu = _provide_model(plan, work, documents, retrain=retrain, progress=progress)
            indexing.result()
        moment = built.isoformat(timespec="microseconds")
        write_manifest(work, release=name, built=moment, inputs=inputs, encoder=plan.encoder, nlu=nlu)
        target = plan.releases / name
        work.chmod(0o755)
        work.rename(target)
    except BaseException:
        shutil.rmtree(work, ignore_errors=True)
        raise
    return target


def _provide_model(
    plan: BuildPlan, work: Path, documents: Sequence[ReadDocument], *, retrain: bool, progress: Progress
) -> str:
    """Take over or train a model and attach the documents' names; return the fingerprint of what it was trained on."""
    nlu = training_fingerprint(plan.project)
    trained = None if retrain else reusable_model(plan.releases, nlu)
    state = plan.releases.parent
    if trained:
        progress("Dùng lại mô hình Rasa đã huấn luyện, thêm tên gọi từ các văn bản")
        model = take_over_model(trained, work / "rasa")
    else:
        progress(WHAT_TRAINS)
        model = train_rasa(plan.project, plan.rasa_environment, state=state, target=work / "rasa", progress=progress)
    lookups = write_lookups(work / "nlu", documents)
    attach_lookups(plan.project, plan.rasa_environment, state=state, model=model, lookups=lookups)
    return nlu


def write_index(plan: BuildPlan, folder: Path, documents: Sequence[ReadDocument], name: str) -> None:
    """Write what is read and searched of a release called ``name`` into ``folder``: all but the model that understands."""
    _write_contents(folder, documents)
    thesaurus = plan.project / "data" / "thesaurus.yml"
    write_search(folder, documents, encoder=plan.encoder, thesaurus=thesaurus, name=name, engines=plan.engines)


def _free_name(releases: Path, wanted: str) -> str:
    names = (wanted, *(f"{wanted}-{count}" for count in range(2, 100)))
    return next(name for name in names if not (releases / name).exists())


def _write_contents(folder: Path, documents: Sequence[ReadDocument]) -> None:
    write_records(folder, Document, (read.document for read in documents))
    write_records(folder, Section, (item for read in documents for item in read.sections))
    write_records(folder, Passage, (item for read in documents for item in read.passages))
    write_records(folder, Figure, (item for read in documents for item in read.figures))
    write_records(folder, Finding, (*(item for read in documents for item in read.findings), *audit(documents)))
    (folder / "texts").mkdir()
    for read in documents:
        (folder / "texts" / f"{read.document.id}.txt").write_text(read.text, encoding="utf-8", newline="")


def make_current(release: Path, current: Path) -> None:
    """Point ``current`` at ``release`` in one atomic step."""
    temporary = current.with_name(f".{current.name}-{os.getpid()}")
    temporary.unlink(missing_ok=True)
    temporary.symlink_to(os.path.relpath(release, current.parent))
    temporary.replace(current)


def is_current(plan: BuildPlan, current: Path) -> bool:
    """Tell whether the release at ``current`` is whole and was built from exactly the present inputs."""
    if not (current / NAME).is_file():
        return False
    try:
        manifest = read_manifest(current)
        verify_files(current, manifest)
    except ReleaseError:
        return False
    return manifest.inputs == inputs_fingerprint(plan) and manifest.encoder == plan.encoder
