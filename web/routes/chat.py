"""The JSON API of the chat: a turn, a thumb, forgetting, and what the page needs to know first."""

from __future__ import annotations

import sqlite3
from typing import Annotated

from fastapi import APIRouter, Depends, Header

from web.errors import Refusal
from web.masking import mask_personal_data
from web.models import (
    ChatRequest,
    ChatResponse,
    DeleteRequest,
    DeleteResponse,
    FeedbackRequest,
    Problem,
    PublicConfig,
)
from web.routes.common import NOT_FOUND, REFUSALS, WebParts, is_staff, public_config, take_turn, within_rate
from web.wording import VIETNAMESE

router = APIRouter(prefix="/api", tags=["chat"], responses=REFUSALS)


@router.post("/chat", dependencies=[Depends(within_rate)])
async def chat(body: ChatRequest, parts: WebParts, authorization: Annotated[str, Header()] = "") -> ChatResponse:
    """Answer a message; the session token in the answer continues the conversation."""
    return await take_turn(parts, body, debug=body.debug and is_staff(parts, authorization))


@router.post("/feedback", dependencies=[Depends(within_rate)], status_code=204, responses=NOT_FOUND)
async def feedback(body: FeedbackRequest, parts: WebParts) -> None:
    """Keep a thumb on one of one's own turns; a later one replaces it."""
    session = parts.sessions.read(body.session)
    kept = session is not None and await parts.store.add_feedback(
        session=session,
        turn=body.turn,
        rating=body.rating,
        reason=body.reason,
        comment=mask_personal_data(body.comment),
    )
    if not kept:
        raise Refusal(404, "not_found", VIETNAMESE.not_found)
    parts.metrics.feedback.labels(body.rating).inc()


@router.post("/history/delete", dependencies=[Depends(within_rate)], responses={503: {"model": Problem}})
async def delete_history(body: DeleteRequest, parts: WebParts) -> DeleteResponse:
    """Delete what is stored of a session; a token that is not ours has nothing stored."""
    session = parts.sessions.read(body.session)
    if session is None:
        return DeleteResponse(deleted=0)
    try:
        deleted = await parts.store.delete_session(session, next_part=parts.settings.turns_per_conversation)
    except sqlite3.Error as error:
        raise Refusal(503, "unavailable", VIETNAMESE.unavailable.format(hotline=parts.settings.hotline)) from error
    return DeleteResponse(deleted=deleted)


@router.get("/config")
def config(parts: WebParts) -> PublicConfig:
    """Return what the page shows before the first question."""
    return public_config(parts)
