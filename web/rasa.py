"""Asks the Rasa server one turn and reads its replies; silence and nonsense are errors, never an empty answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import httpx
from pydantic import BaseModel, TypeAdapter, ValidationError

from web.errors import UpstreamMalformed, UpstreamSilent, UpstreamSlow, UpstreamUnreachable
from web.models import Reply, Status
from web.upstream import Upstream

WEBHOOK = "/webhooks/rest/webhook"


class RasaMessage(BaseModel):
    """One message of Rasa's REST channel; ours carry everything in ``custom``."""

    text: str | None = None
    custom: dict[str, Any] | None = None


_messages = TypeAdapter(list[RasaMessage])


class RasaClient:
    """A client for whichever upstream serves; safe to use from many turns at once."""

    def __init__(self, http: httpx.AsyncClient) -> None:
        self._http = http

    async def ask(
        self, upstream: Upstream, *, sender: str, message: str, metadata: Mapping[str, object]
    ) -> list[Reply]:
        """Return at least one reply; raise an UpstreamError that says how Rasa failed."""
        try:
            response = await self._http.post(
                upstream.rasa.rstrip("/") + WEBHOOK,
                json={"sender": sender, "message": message, "metadata": dict(metadata)},
            )
            response.raise_for_status()
        except httpx.TimeoutException as error:
            raise UpstreamSlow("Máy chủ Rasa trả lời quá chậm.") from error
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise UpstreamUnreachable("Không kết nối được với máy chủ Rasa.") from error
        return read_replies(response.content, release=upstream.release)


def read_replies(body: bytes, *, release: str | None) -> list[Reply]:
    """Read Rasa's JSON list; raise UpstreamSilent for an empty one and UpstreamMalformed for anything else."""
    try:
        messages = _messages.validate_json(body)
        replies = [_reply(message, release) for message in messages if message.custom or message.text]
    except ValidationError as error:
        raise UpstreamMalformed("Máy chủ Rasa trả lời không đúng dạng.") from error
    if not replies:
        raise UpstreamSilent("Máy chủ Rasa không trả lời; máy chủ hành động có thể đã dừng.")
    return replies


def _reply(message: RasaMessage, release: str | None) -> Reply:
    if message.custom:
        reply = Reply.model_validate({"text": message.text} | message.custom)
        return reply.model_copy(update={"release": reply.release or release})
    return Reply.model_validate({"text": message.text, "status": Status.SMALL_TALK, "release": release})
