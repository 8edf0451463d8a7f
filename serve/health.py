"""Asks the processes whether they are well, and a new release whether it answers."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import httpx

from index.errors import ServiceError
from serve.processes import Process, Slot
from serve.reasons import reason_in

POLL = 0.25


async def wait_healthy(process: Process, *, alive: Callable[[], bool], timeout: float) -> None:
    """Wait until a process answers its health address; raise ServiceError when it dies or the time is over."""
    deadline = time.monotonic() + timeout
    async with httpx.AsyncClient(timeout=2.0) as client:
        while time.monotonic() < deadline:
            if not alive():
                raise ServiceError(f"{process.title} dừng ngay khi khởi động.")
            try:
                response = await client.get(process.health)
            except httpx.HTTPError:
                response = None
            if response is not None and response.status_code == httpx.codes.OK:
                return
            await asyncio.sleep(POLL)
    raise ServiceError(f"{process.title} chưa sẵn sàng sau {timeout:.0f} giây.")


async def smoke_test(slot: Slot, *, timeout: float = 60.0, logs: Sequence[Path] = ()) -> None:
    """Ask a new slot one question through its Rasa server; raise ServiceError unless its own release answers.

    The error says what the servers wrote into their ``logs`` about why they could not.
    """
    message = {"sender": f"smoke-{slot.release}", "message": "kế hoạch có những nội dung gì?"}
    try:
        async with httpx.AsyncClient(timeout=timeout) as client:
            response = await client.post(f"{slot.rasa_url}/webhooks/rest/webhook", json=message)
            replies = response.raise_for_status().json()
    except (httpx.HTTPError, ValueError) as error:
        raise ServiceError(f"Bản phát hành «{slot.release}» không trả lời câu hỏi thử: {error}.") from error
    releases = [_release_of(reply) for reply in replies] if isinstance(replies, list) else []
    if releases != [slot.release]:
        reason = next(filter(None, map(reason_in, logs)), "")
        raise ServiceError(f"Bản phát hành «{slot.release}» trả lời sai câu hỏi thử. {reason}".strip())


def _release_of(reply: object) -> object:
    """Return the release that a reply says it comes from; None for a reply of any other shape."""
    custom = reply.get("custom") if isinstance(reply, dict) else None
    return custom.get("release") if isinstance(custom, dict) else None
