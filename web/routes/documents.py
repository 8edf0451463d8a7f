"""The source pages: every document to read, share, print and download, and the excerpt for the source panel."""

from __future__ import annotations

import re
from typing import Annotated

from fastapi import APIRouter, Query
from fastapi.responses import FileResponse, HTMLResponse, Response
from pydantic import BaseModel

from index.errors import ReleaseError
from web.errors import Refusal
from web.library import Source
from web.parts import Parts
from web.reading_view import Part, excerpt, read_parts
from web.routes.common import NOT_FOUND, WebParts
from web.wording import VIETNAMESE

router = APIRouter(tags=["documents"])
SPAN = re.compile(r"(\d{1,9})-(\d{1,9})", re.ASCII)
FARTHEST = 10**9
DOWNLOAD_HEADERS = {"Content-Security-Policy": "sandbox; default-src 'none'"}


class Excerpt(BaseModel):
    """A quotation in its surroundings. ``quote`` is what the document has at the span that was asked for."""

    title: str
    number: str | None
    issuer: str | None
    issued: str | None
    trail: list[str]
    page: int | None
    quote: str
    parts: list[Part]
    url: str
    original: str | None
    release: str
    is_current: bool


@router.get("/documents", response_class=HTMLResponse, include_in_schema=False)
def list_documents(parts: WebParts) -> Response:
    """Show every document that the bot answers from."""
    try:
        documents = sorted(parts.library.current().documents.values(), key=lambda item: item.title)
    except ReleaseError:
        documents = []
    return parts.pages.render("documents.html", documents=documents)


@router.get("/documents/{document}", response_class=HTMLResponse, include_in_schema=False)
def show_document(document: str, parts: WebParts, c: str = "", release: str = "") -> Response:
    """Show a document; «#c=START-END» (by script) or «?c=START-END» (without) highlights a quotation."""
    source = _find(parts, document, release)
    if source is None:
        return parts.pages.render("problem.html", status=404, message=VIETNAMESE.no_document)
    span = SPAN.fullmatch(c)
    return parts.pages.render(
        "document.html",
        document=source.document,
        source=source,
        parts=read_parts(source),
        mark=(int(span[1]), int(span[2])) if span else None,
        original=parts.library.original(source.document),
    )


@router.get("/documents/{document}/original", response_class=FileResponse, include_in_schema=False)
def download_original(document: str, parts: WebParts) -> Response:
    """Send the original file as a download, never to be shown as a page of this site."""
    source = _find(parts, document, "")
    path = parts.library.original(source.document) if source is not None else None
    if path is None:
        return parts.pages.render("problem.html", status=404, message=VIETNAMESE.no_document)
    return FileResponse(path, media_type="application/octet-stream", filename=path.name, headers=DOWNLOAD_HEADERS)


@router.get("/api/documents/{document}", responses=NOT_FOUND)
def read_excerpt(
    document: str,
    parts: WebParts,
    start: Annotated[int, Query(ge=0, le=FARTHEST)] = 0,
    end: Annotated[int, Query(ge=0, le=FARTHEST)] = 0,
    release: Annotated[str, Query(max_length=100)] = "",
) -> Excerpt:
    """Return a quotation with its heading trail, its page and the text around it."""
    source = _find(parts, document, release)
    if source is None:
        raise Refusal(404, "not_found", VIETNAMESE.not_found)
    section, about = source.section_at(start), source.document
    return Excerpt(
        title=about.title,
        number=about.number,
        issuer=about.issuer,
        issued=about.issued.isoformat() if about.issued else None,
        trail=[*section.trail, section.label or section.title] if section else [],
        page=source.page_at(start),
        quote=source.text[start:end],
        parts=excerpt(read_parts(source), start=start, end=max(start, end)),
        url=f"/documents/{about.id}?release={source.release}#c={start}-{end}",
        original=f"/documents/{about.id}/original" if parts.library.original(about) else None,
        release=source.release,
        is_current=source.is_current,
    )


def _find(parts: Parts, document: str, release: str) -> Source | None:
    try:
        return parts.library.source(document, release=release or None)
    except ReleaseError:
        return None
