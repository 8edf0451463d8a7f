"""The name under which a file joins the documents: no paths, no control characters, nothing hidden, not too long."""

from __future__ import annotations

import re
import unicodedata
from pathlib import PurePath

from index.structure.outline import slug

LONGEST_STEM = 100
_UNWANTED = re.compile(r"[^\w .,()–-]+")


def safe_name(path: PurePath) -> str:
    """Return the last part of ``path`` as a file name that is safe everywhere, its extension in lower case."""
    stem = _UNWANTED.sub("-", unicodedata.normalize("NFC", path.stem))
    stem = re.sub(r"\s+", " ", stem).strip(" .-")[:LONGEST_STEM].rstrip(" .-")
    return f"{stem or 'tai-lieu'}{path.suffix.lower()}"


def document_id(name: str) -> str:
    """Return the id of the document in the file called ``name``."""
    return slug(PurePath(name).stem)
