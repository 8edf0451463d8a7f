"""The state of every part behind the gateway: Rasa, the action server, the release and the store."""

from __future__ import annotations

import asyncio
import sqlite3
from typing import Literal

import httpx
from pydantic import BaseModel

from index.errors import ReleaseError
from web.library import Library
from web.storage import ConversationStore
from web.upstream import Upstream

State = Literal["ok", "down"]


class Health(BaseModel):
    """``status`` is ok only when every part is."""

    status: State
    parts: dict[str, State]
    release: str | None = None


async def check_health(
    upstream: Upstream, *, http: httpx.AsyncClient, timeout: float, library: Library, store: ConversationStore
) -> Health:
    """Ask all parts at once, each for at most ``timeout`` seconds."""
    actions = upstream.actions.rstrip("/").removesuffix("/webhook")
    rasa_state, actions_state, store_state, release = await asyncio.gather(
        _answers(http, upstream.rasa.rstrip("/") + "/", timeout),
        _answers(http, f"{actions}/health", timeout),
        _store_state(store),
        asyncio.to_thread(_release, library),
    )
    parts: dict[str, State] = {
        "gateway": "ok",
        "rasa": rasa_state,
        "actions": actions_state,
        "release": "ok" if release else "down",
        "store": store_state,
    }
    healthy = all(state == "ok" for state in parts.values())
    return Health(status="ok" if healthy else "down", parts=parts, release=upstream.release or release)


async def _answers(http: httpx.AsyncClient, url: str, timeout: float) -> State:
    try:
        response = await http.get(url, timeout=timeout)
    except (httpx.HTTPError, httpx.InvalidURL):
        return "down"
    return "ok" if response.is_success else "down"


async def _store_state(store: ConversationStore) -> State:
    try:
        await store.check()
    except (sqlite3.Error, OSError):
        return "down"
    return "ok"


def _release(library: Library) -> str | None:
    try:
        return library.current().release
    except ReleaseError:
        return None
