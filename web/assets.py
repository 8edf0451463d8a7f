"""The page's own files, read and compressed once, at addresses with a digest, so that browsers keep them for good."""

from __future__ import annotations

import gzip
import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).resolve().parent / "static"
LOADER = "widget.js"
VERSION_MARK = "/static/development/"  # how the loader names its modules in the source
WHOLE_LINE_COMMENT = re.compile(
    rb"^[ \t]*/\*\*(?:(?!\*/).)*\*/\n", re.MULTILINE | re.DOTALL
)  # for readers, a sixth of the bytes
TYPES = {".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8", ".svg": "image/svg+xml"}


@dataclass(frozen=True, slots=True)
class Asset:
    """One file ready to send, plain and gzipped."""

    body: bytes
    gzipped: bytes
    media_type: str


@dataclass(frozen=True, slots=True)
class Assets:
    """All files by their path below the static folder, and the digest over them."""

    files: Mapping[str, Asset]
    version: str

    def url(self, path: str) -> str:
        """Return the lasting address of a file; raise KeyError for one that does not exist."""
        return f"/static/{self.version}/{path}" if self.files[path] else ""

    def modules(self) -> list[str]:
        """Return the addresses of the chat's modules, to be fetched all at once."""
        return [self.url(path) for path in sorted(self.files) if path.startswith("chat/")]


def load_assets(folder: Path = FOLDER) -> Assets:
    """Read every file of ``folder`` without its comments; the loader gets the digest written into it."""
    bodies = {
        path.relative_to(folder).as_posix(): WHOLE_LINE_COMMENT.sub(b"", path.read_bytes())
        for path in sorted(folder.rglob("*.*"))
    }
    digest = hashlib.sha256()
    for name, body in bodies.items():
        digest.update(f"{name}\0{len(body)}\0".encode() + body)
    version = digest.hexdigest()[:12]
    bodies[LOADER] = bodies[LOADER].replace(VERSION_MARK.encode(), f"/static/{version}/".encode())
    return Assets({name: _asset(name, body) for name, body in bodies.items()}, version)


def _asset(name: str, body: bytes) -> Asset:
    return Asset(body, gzip.compress(body, 9, mtime=0), TYPES[Path(name).suffix])
