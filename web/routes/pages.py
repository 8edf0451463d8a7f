"""The full page, the plain form that works with scripts off, and the files that pages and the widget load."""

from __future__ import annotations

from urllib.parse import parse_qs

from fastapi import APIRouter, Depends, Request
from fastapi.responses import HTMLResponse, Response
from pydantic import ValidationError

from web.assets import LOADER, Asset
from web.errors import Refusal
from web.models import ChatRequest
from web.routes.common import WebParts, public_config, take_turn, within_rate
from web.wording import VIETNAMESE

router = APIRouter(include_in_schema=False)
FOREVER = "public, max-age=31536000, immutable"
SHORTLY = "public, max-age=300, stale-while-revalidate=86400"


@router.get("/", response_class=HTMLResponse)
def home(parts: WebParts) -> Response:
    """Show the chat as a full page."""
    return parts.pages.render("home.html", config=public_config(parts), settings=parts.settings)


@router.post("/chat", response_class=HTMLResponse, dependencies=[Depends(within_rate)])
async def chat_by_form(request: Request, parts: WebParts) -> Response:
    """Answer the plain form with a page."""
    fields = parse_qs((await request.body()).decode("utf-8", errors="replace"), max_num_fields=10)
    try:
        body = ChatRequest(message=fields.get("message", [""])[0], session=fields.get("session", [None])[0])
    except ValidationError as error:
        raise Refusal(422, "invalid", VIETNAMESE.invalid) from error
    response = await take_turn(parts, body)
    return parts.pages.render("answer.html", chat=response, settings=parts.settings)


@router.get("/widget.js")
def widget(request: Request, parts: WebParts) -> Response:
    """Send the loader that other sites embed; its address never changes, so it is kept for a short time only."""
    return _send(request, parts.assets.files[LOADER], SHORTLY)


@router.get("/static/{version}/{path:path}")
def static(version: str, path: str, request: Request, parts: WebParts) -> Response:
    """Send one of our files; one of another version is sent too, but not to be kept."""
    asset = parts.assets.files.get(path)
    if asset is None:
        raise Refusal(404, "not_found", VIETNAMESE.not_found)
    return _send(request, asset, FOREVER if version == parts.assets.version else "no-store")


@router.get("/favicon.ico")
def icon(request: Request, parts: WebParts) -> Response:
    """Send the icon to browsers that ask without being told where it is."""
    return _send(request, parts.assets.files["site/icon.svg"], SHORTLY)


def _send(request: Request, asset: Asset, caching: str) -> Response:
    headers = {
        "Cache-Control": caching,
        "Vary": "Accept-Encoding, Origin",
        "Cross-Origin-Resource-Policy": "cross-origin",
    }
    if "gzip" in request.headers.get("accept-encoding", ""):
        return Response(asset.gzipped, media_type=asset.media_type, headers=headers | {"Content-Encoding": "gzip"})
    return Response(asset.body, media_type=asset.media_type, headers=headers)
