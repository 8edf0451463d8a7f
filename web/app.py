"""The web gateway: one FastAPI application in front of Rasa, the only part that citizens can reach."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Mapping

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException
from starlette.middleware.cors import CORSMiddleware
from starlette.middleware.gzip import GZipMiddleware

from web.errors import Refusal
from web.models import Problem
from web.parts import build_parts, parts_of
from web.protection import Protection, allowed_origins
from web.routes import chat, documents, operations, pages
from web.settings import WebSettings
from web.wording import VIETNAMESE

COMPRESS_FROM = 1000  # bytes
logger = logging.getLogger(__name__)


def create_app(settings: WebSettings) -> FastAPI:
    """Return the gateway; raise OSError when the state folder cannot be written."""
    parts = build_parts(settings)

    @contextlib.asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        retention = asyncio.create_task(parts.keep_retention())
        yield
        retention.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await retention
        await parts.close()

    app = FastAPI(
        title="Hỏi Kế Hoạch",
        description="Hỏi đáp về kế hoạch kinh tế – xã hội; mỗi con số kèm nguyên văn.",
        version="1",
        docs_url=None,  # FastAPI's own documentation pages load scripts from other sites
        redoc_url=None,
        lifespan=lifespan,
    )
    app.state.parts = parts
    for router in (chat.router, documents.router, operations.router, pages.router):
        app.include_router(router)
    app.add_exception_handler(Refusal, _on_refusal)
    app.add_exception_handler(RequestValidationError, _on_invalid)
    app.add_exception_handler(HTTPException, _on_http_error)
    app.add_middleware(GZipMiddleware, minimum_size=COMPRESS_FROM)
    app.add_middleware(
        CORSMiddleware,
        allow_origins=allowed_origins(settings.allowed_origins),
        allow_methods=["GET", "POST"],
        allow_headers=["Content-Type"],
        max_age=86_400,
    )
    app.add_middleware(Protection, body_limit=settings.body_limit, public_https=settings.public_https)
    return app


async def _on_refusal(request: Request, error: Exception) -> Response:
    assert isinstance(error, Refusal)
    headers = {"Retry-After": "60"} if error.status == 429 else None
    return _problem(request, error.status, error.code, error.message, headers)


async def _on_invalid(request: Request, error: Exception) -> Response:
    """Refuse without repeating the input: it may hold personal data, or characters that no encoder takes."""
    return _problem(request, 422, "invalid", VIETNAMESE.invalid)


async def _on_http_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    missing = error.status_code == 404
    message = VIETNAMESE.not_found if missing else VIETNAMESE.invalid
    code = "not_found" if missing else "invalid"
    return _problem(request, error.status_code, code, message, error.headers)


def _problem(
    request: Request, status: int, code: str, message: str, headers: Mapping[str, str] | None = None
) -> Response:
    """Tell a program in JSON and a person in a page."""
    if "text/html" in request.headers.get("accept", ""):
        page = parts_of(request).pages.render("problem.html", status=status, message=message)
        page.headers.update(headers or {})
        return page
    return JSONResponse(Problem(code=code, message=message).model_dump(), status_code=status, headers=headers)
