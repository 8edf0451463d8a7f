"""Says of an answer's sources which are no documents in force, and of which place each is where a release has several.

Nobody should take a draft for a plan, nor a commune's figure for the city's.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from actions.answer import Citation
from actions.wording import Wording
from index.model import DocumentStatus
from index.release import Release

SEVERAL = 2


def standing_notes(citations: Iterable[Citation], release: Release, wording: Wording) -> list[str]:
    """Return a line for each kind of document that is not in force among those cited, and for each of several places."""
    words = {
        DocumentStatus.DRAFT: wording.note_draft,
        DocumentStatus.SUPERSEDED: wording.note_superseded,
        DocumentStatus.EXPIRED: wording.note_expired,
    }
    citations = list(citations)
    marks: dict[DocumentStatus, list[str]] = {}
    for citation in citations:
        document = release.documents.get(citation.document_id)
        if document is not None and document.status in words:
            marks.setdefault(document.status, []).append(f"[{citation.id}]")
    notes = [words[status].format(sources=", ".join(found)) for status, found in marks.items()]
    return [*notes, *_places(citations, release, wording)]


def _places(citations: Sequence[Citation], release: Release, wording: Wording) -> list[str]:
    """Return a line for each place that the cited documents are of; none where all documents are of one."""
    if len({document.place for document in release.documents.values() if document.place}) < SEVERAL:
        return []
    marks: dict[str, list[str]] = {}
    for citation in citations:
        document = release.documents.get(citation.document_id)
        if document is not None and document.place:
            marks.setdefault(document.place, []).append(f"[{citation.id}]")
    return [wording.note_place.format(sources=", ".join(found), place=place) for place, found in marks.items()]
