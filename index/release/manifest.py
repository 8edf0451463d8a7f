"""The manifest of a release: what it was built from and the hash of every file in it."""

from __future__ import annotations

import hashlib
from collections.abc import Container, Iterable
from functools import lru_cache
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from index.errors import CorruptRelease, IncompatibleRelease

FORMAT = 1
NAME = "manifest.json"


class Manifest(BaseModel):
    """What a release holds.

    ``inputs`` is the fingerprint of what it was built from, ``nlu`` that of what its Rasa model was trained on;
    ``files`` maps path to sha256.
    """

    model_config = ConfigDict(frozen=True)

    format: int = FORMAT
    release: str
    built: str
    inputs: str
    encoder: str
    nlu: str = ""
    files: dict[str, str]


def hash_file(path: Path) -> str:
    """Return the sha256 of a file's bytes, in hex."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def hash_tree(paths: Iterable[Path], *, unread: Container[str] = ()) -> str:
    """Return one sha256 over the names and bytes of all files in and under ``paths``, whatever their order.

    Files called as one of ``unread`` do not count: nothing depends on them.
    """
    digest = hashlib.sha256()
    for root in sorted(paths):
        for path in sorted(p for p in ([root] if root.is_file() else root.rglob("*")) if p.is_file()):
            if "__pycache__" not in path.parts and path.name not in unread:
                stat = path.stat()
                hashed = _hash_once(path, stat.st_size, max(stat.st_mtime_ns, stat.st_ctime_ns))
                digest.update(f"{path.relative_to(root.parent)}\0{hashed}\n".encode())
    return digest.hexdigest()


@lru_cache(maxsize=4096)
def _hash_once(path: Path, size: int, written: int) -> str:
    """Return ``hash_file`` of a file that has not been written since, by its ``size`` in bytes and when in nanoseconds."""
    return hash_file(path)


def write_manifest(folder: Path, *, release: str, built: str, inputs: str, encoder: str, nlu: str = "") -> Manifest:
    """Hash every file of ``folder`` and write its manifest beside them."""
    files = {str(path.relative_to(folder)): hash_file(path) for path in sorted(folder.rglob("*")) if path.is_file()}
    manifest = Manifest(release=release, built=built, inputs=inputs, encoder=encoder, nlu=nlu, files=files)
    (folder / NAME).write_text(manifest.model_dump_json(indent=1), encoding="utf-8")
    return manifest


def read_manifest(folder: Path) -> Manifest:
    """Read a release's manifest; raise CorruptRelease or IncompatibleRelease with what to do."""
    try:
        manifest = Manifest.model_validate_json((folder / NAME).read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, ValidationError) as error:
        raise CorruptRelease(
            f"Bản phát hành ở «{folder}» không có bản kê hợp lệ. Hãy dựng lại bằng «make release»."
        ) from error
    if manifest.format != FORMAT:
        raise IncompatibleRelease(
            f"Bản phát hành «{manifest.release}» có định dạng {manifest.format}, chương trình cần định dạng {FORMAT}. "
            "Hãy dựng lại bằng «make release»."
        )
    return manifest


def verify_files(folder: Path, manifest: Manifest) -> None:
    """Compare every file with its hash in the manifest; raise CorruptRelease naming the first that differs."""
    for name, wanted in manifest.files.items():
        path = folder / name
        if not path.is_file() or hash_file(path) != wanted:
            raise CorruptRelease(
                f"Tệp «{name}» của bản phát hành «{manifest.release}» bị thiếu hoặc đã bị sửa. "
                "Hãy dựng lại bằng «make release» hoặc quay về bản trước."
            )
