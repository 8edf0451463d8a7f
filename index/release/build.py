"""Builds a release beside the serving one: documents → figures → index → Rasa model → manifest, then one rename."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from index.audit import audit
from index.encoder import load_encoder
from index.errors import DocumentError, ReleaseError
from index.figures import extract_figures
from index.model import Document, Figure, Finding, Passage, ReadDocument, Section
from index.readers import read_file
from index.release.lookups import write_lookups
from index.release.manifest import NAME, hash_file, hash_tree, read_manifest, verify_files, write_manifest
from index.release.storage import write_records
from index.release.training import TRAINING_INPUTS, train_rasa
from index.retrieval import Retriever
from index.structure import outline

Progress = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class BuildPlan:
    """Where a release is built from and to. ``project`` holds the Rasa configuration and the training data."""

    project: Path
    documents: Path
    releases: Path
    encoder: str
    rasa_environment: Path


def read_documents(folder: Path, *, progress: Progress = lambda _: None) -> list[ReadDocument]:
    """Read every document of ``folder``, in the order of their names.

    Raises ReleaseError when the folder holds none, and the reader's DocumentError for one that cannot be read.
    """
    paths = sorted(path for path in folder.glob("*") if path.is_file() and not path.name.startswith("."))
    if not paths:
        raise ReleaseError(f"Thư mục «{folder}» chưa có văn bản nào. Hãy chép ít nhất một văn bản vào đó.")
    documents: dict[str, ReadDocument] = {}
    for path in paths:
        progress(f"Đọc {path.name}")
        read = extract_figures(outline(read_file(path), source=path.name, sha256=hash_file(path)))
        twin = documents.get(read.document.id)
        if twin is not None:
            raise DocumentError(
                f"Hai tệp «{twin.document.source}» và «{path.name}» có cùng mã «{read.document.id}». Hãy đổi tên một tệp."
            )
        documents[read.document.id] = read
    return list(documents.values())


def inputs_fingerprint(plan: BuildPlan) -> str:
    """Return a hash over everything that decides what a release holds; equal fingerprints mean equal releases."""
    sources = [plan.documents, *(plan.project / name for name in TRAINING_INPUTS), plan.project / "index"]
    return hash_tree(path for path in sources if path.exists())


def build_release(plan: BuildPlan, *, progress: Progress = lambda _: None) -> Path:
    """Build a release and return its folder; nothing is left behind when it fails.

    Raises a HoiKeHoachError naming the document or step that failed.
    """
    plan.releases.mkdir(parents=True, exist_ok=True)
    built = datetime.now(UTC)
    inputs = inputs_fingerprint(plan)
    name = f"{built:%Y%m%d-%H%M%S}-{inputs[:8]}"
    work = Path(tempfile.mkdtemp(prefix=".building-", dir=plan.releases))
    try:
        documents = read_documents(plan.documents, progress=progress)
        _write_contents(work, documents)
        progress("Lập chỉ mục")
        _write_retrieval(work, documents, plan.encoder)
        lookups = write_lookups(work / "nlu", documents)
        progress("Huấn luyện mô hình Rasa")
        train_rasa(plan.project, plan.rasa_environment, lookups=lookups, target=work / "rasa")
        write_manifest(work, release=name, built=built.isoformat(timespec="seconds"), inputs=inputs, encoder=plan.encoder)
        target = plan.releases / name
        work.rename(target)
    except BaseException:
        shutil.rmtree(work, ignore_errors=True)
        raise
    return target


def _write_contents(folder: Path, documents: Sequence[ReadDocument]) -> None:
    write_records(folder, Document, (read.document for read in documents))
    write_records(folder, Section, (item for read in documents for item in read.sections))
    write_records(folder, Passage, (item for read in documents for item in read.passages))
    write_records(folder, Figure, (item for read in documents for item in read.figures))
    write_records(folder, Finding, (*(item for read in documents for item in read.findings), *audit(documents)))
    (folder / "texts").mkdir()
    for read in documents:
        (folder / "texts" / f"{read.document.id}.txt").write_text(read.text, encoding="utf-8", newline="")


def _write_retrieval(folder: Path, documents: Sequence[ReadDocument], encoder: str) -> None:
    passages = [item for read in documents for item in read.passages]
    sections = {item.id: item for read in documents for item in read.sections}
    Retriever.build(passages, sections, load_encoder(encoder)).save(folder / "retrieval")


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
