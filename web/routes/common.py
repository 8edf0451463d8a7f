"""What the routes share: the parts, the address limit, who is staff, one turn, and the described refusals."""

from __future__ import annotations

import hmac
from typing import Annotated, Any

from fastapi import Depends, Request

from index.errors import ReleaseError
from web.errors import Refusal
from web.models import ChatRequest, ChatResponse, Problem, PublicConfig
from web.openings import opening_questions
from web.parts import Parts, parts_of
from web.wording import VIETNAMESE, wording

REFUSALS: dict[int | str, dict[str, Any]] = {
    code: {"model": Problem, "description": text}
    for code, text in (
        (400, "Not JSON"),
        (413, "Too large"),
        (422, "Not in the right form"),
        (429, "Too many requests"),
    )
}
NOT_FOUND: dict[int | str, dict[str, Any]] = {404: {"model": Problem, "description": "Not found"}}

WebParts = Annotated[Parts, Depends(parts_of)]


def within_rate(request: Request, parts: WebParts) -> None:
    """Count a request against its address; raise Refusal when it is one too many."""
    if not parts.limits.allow_address(request.client.host if request.client else ""):
        parts.metrics.refused.labels("address").inc()
        raise Refusal(429, "too_many", VIETNAMESE.too_many)


async def take_turn(parts: Parts, body: ChatRequest, *, debug: bool = False) -> ChatResponse:
    """Open the session, count the turn against it and answer; raise Refusal when it is one too many."""
    session = parts.sessions.open(body.session)
    if not parts.limits.allow_session(session.id):
        parts.metrics.refused.labels("session").inc()
        raise Refusal(429, "too_many", wording(body.language).too_many)
    return await parts.chat.ask(body.message, session, language=body.language, debug=debug)


def public_config(parts: Parts) -> PublicConfig:
    """Return what the page shows before the first question."""
    settings, switch = parts.settings, parts.switch.value()
    return PublicConfig(
        city=settings.city,
        hotline=settings.hotline,
        off=switch.off,
        notice=(switch.notice or VIETNAMESE.switched_off.format(hotline=settings.hotline)) if switch.off else "",
        banner=switch.banner,
        opening_questions=_openings(parts),
        message_limit=settings.message_limit,
        retention_days=settings.retention_days,
    )


def _openings(parts: Parts) -> list[str]:
    """Return the opening questions of the settings, else those of the release, else none."""
    if parts.settings.opening_questions:
        return list(parts.settings.opening_questions)
    try:
        return opening_questions(parts.library.current().figures)
    except ReleaseError:
        return []


def is_staff(parts: Parts, authorization: str) -> bool:
    """Tell whether a request carries the staff token; without one in the settings nobody is staff."""
    token = parts.settings.staff_token
    return bool(token) and hmac.compare_digest(authorization.encode(), f"Bearer {token}".encode())
