"""One turn at a time for each session: Rasa loses a turn that overlaps another of the same sender."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field


@dataclass(slots=True)
class _Queue:
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    users: int = 0


class Turns:
    """Locks by session, first come first served; a session that nobody uses takes no memory."""

    def __init__(self) -> None:
        self._queues: dict[str, _Queue] = {}

    @asynccontextmanager
    async def one_at_a_time(self, session: str) -> AsyncIterator[None]:
        """Hold the session's place for the length of the block."""
        queue = self._queues.setdefault(session, _Queue())
        queue.users += 1
        try:
            async with queue.lock:
                yield
        finally:
            queue.users -= 1
            if not queue.users:
                del self._queues[session]

    def __len__(self) -> int:
        return len(self._queues)
