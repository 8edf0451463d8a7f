"""Says of an answer's sources which are no documents in force: nobody should take a draft for a plan."""

from __future__ import annotations

from collections.abc import Iterable

from actions.answer import Citation
from actions.wording import Wording
from index.model import DocumentStatus
from index.release import Release


def standing_notes(citations: Iterable[Citation], release: Release, wording: Wording) -> list[str]:
    """Return a line for each kind of document that is not in force among those cited, with the marks of its citations."""
    words = {
        DocumentStatus.DRAFT: wording.note_draft,
        DocumentStatus.SUPERSEDED: wording.note_superseded,
        DocumentStatus.EXPIRED: wording.note_expired,
    }
    marks: dict[DocumentStatus, list[str]] = {}
    for citation in citations:
        document = release.documents.get(citation.document_id)
        if document is not None and document.status in words:
            marks.setdefault(document.status, []).append(f"[{citation.id}]")
    return [words[status].format(sources=", ".join(found)) for status, found in marks.items()]
