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
QUESTION = "kế hoạch có những nội dung gì?"
PATIENCE = (60.0, 180.0)  # seconds for the trial question, and for asking it once more


def _unheard(_line: str) -> None:
    """Stand in for whoever wants to know that the trial question is asked again."""


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


async def smoke_test(
    slot: Slot,
    *,
    patience: Sequence[float] = PATIENCE,
    logs: Sequence[Path] = (),
    say: Callable[[str], None] = _unheard,
) -> None:
    """Ask a new slot one question through its Rasa server; raise ServiceError unless its own release answers.

    A question that times out is asked again, with the next wait of ``patience``: on a busy machine the first question
    after loading is slow. The error says what the servers wrote into their ``logs`` about why they could not, and where.
    """
    for attempt, wait in enumerate(patience, start=1):
        try:
            replies = await _ask(slot, attempt, wait)
            break
        except httpx.TimeoutException as error:
            if attempt == len(patience):
                raise ServiceError(_too_slow(slot, patience, logs)) from error
            say(f"Bản «{slot.release}» chưa kịp trả lời câu hỏi thử sau {wait:.0f} giây; đang hỏi lại một lần nữa…")
        except (httpx.HTTPError, ValueError) as error:
            reason = f"{type(error).__name__} {error}".strip()
            raise ServiceError(
                f"Bản phát hành «{slot.release}» không trả lời câu hỏi thử: {reason}. {_see(logs)}".strip()
            ) from error
    releases = [_release_of(reply) for reply in replies] if isinstance(replies, list) else []
    if releases != [slot.release]:
        reason = next(filter(None, map(reason_in, logs)), "")
        raise ServiceError(
            " ".join(filter(None, (f"Bản phát hành «{slot.release}» trả lời sai câu hỏi thử.", reason, _see(logs))))
        )


async def _ask(slot: Slot, attempt: int, wait: float) -> object:
    """Ask the trial question, each time in a conversation of its own: Rasa holds that of a timed-out question locked."""
    message = {"sender": f"smoke-{slot.release}-{attempt}", "message": QUESTION}
    async with httpx.AsyncClient(timeout=wait) as client:
        response = await client.post(f"{slot.rasa_url}/webhooks/rest/webhook", json=message)
        return response.raise_for_status().json()


def _too_slow(slot: Slot, patience: Sequence[float], logs: Sequence[Path]) -> str:
    """Say how long was waited and what to do; a time-out brings no words of its own."""
    waits = " rồi ".join(f"{wait:.0f} giây" for wait in patience)
    words = (
        f"Bản phát hành «{slot.release}» không trả lời câu hỏi thử trong thời gian chờ ({waits}).",
        "Thường là do máy đang bận; hãy đợi máy rảnh hơn rồi chạy lại lệnh vừa rồi.",
        _see(logs),
    )
    return " ".join(filter(None, words))


def _see(logs: Sequence[Path]) -> str:
    """Say where the servers' words are, as far as they wrote any."""
    written = [str(log) for log in logs if log.is_file()]
    return f"Nhật ký: {', '.join(written)}." if written else ""


def _release_of(reply: object) -> object:
    """Return the release that a reply says it comes from; None for a reply of any other shape."""
    custom = reply.get("custom") if isinstance(reply, dict) else None
    return custom.get("release") if isinstance(custom, dict) else None
