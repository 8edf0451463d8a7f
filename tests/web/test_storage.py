"""Conversations are kept for their time, deleted on request, and belong to one session."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

from web.storage import DAY, ConversationStore, TurnRecord


def record(turn: str, session: str = "s1") -> TurnRecord:
    return TurnRecord(turn, session, "câu hỏi", "trả lời", "answered", "", "r1", 0.1)


def run(
    path: Path, work: Callable[[ConversationStore], Awaitable[None]], clock: Callable[[], float] = lambda: 0.0
) -> None:
    async def whole() -> None:
        store = ConversationStore(path / "conversations.sqlite", clock=clock)
        await work(store)
        await store.close()

    asyncio.run(whole())


def test_turns_are_counted_for_each_session(tmp_path: Path) -> None:
    async def work(store: ConversationStore) -> None:
        assert [await store.next_turn("s1") for _ in range(3)] == [0, 1, 2]
        assert await store.next_turn("s2") == 0

    run(tmp_path, work)


def test_feedback_belongs_to_the_session_that_asked(tmp_path: Path) -> None:
    async def work(store: ConversationStore) -> None:
        await store.add_turn(record("t1"))
        assert await store.add_feedback(session="s1", turn="t1", rating="up", reason=None, comment="")
        assert await store.add_feedback(session="s1", turn="t1", rating="down", reason="wrong", comment="")
        assert not await store.add_feedback(session="s2", turn="t1", rating="up", reason=None, comment="")
        assert not await store.add_feedback(session="s1", turn="t9", rating="up", reason=None, comment="")

    run(tmp_path, work)


def test_deleting_a_session_leaves_nothing_of_it_and_starts_a_new_conversation(tmp_path: Path) -> None:
    async def work(store: ConversationStore) -> None:
        assert await store.next_turn("s1") == 0
        await store.add_turn(record("t1"))
        await store.add_turn(record("t2", "s2"))
        await store.add_feedback(session="s1", turn="t1", rating="down", reason="wrong", comment="bí mật")
        assert await store.delete_session("s1", next_part=50) == 1
        assert await store.delete_session("s1", next_part=50) == 0
        assert await store.next_turn("s1") >= 50

    run(tmp_path, work)
    kept = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert "bí mật".encode() not in kept


def test_what_is_past_its_time_is_deleted(tmp_path: Path) -> None:
    now = [0.0]

    async def work(store: ConversationStore) -> None:
        await store.add_turn(record("old"))
        now[0] = 20 * DAY
        await store.add_turn(record("new"))
        now[0] = 31 * DAY
        assert await store.delete_older_than(30) == 1
        assert await store.delete_session("s1", next_part=50) == 1

    run(tmp_path, work, clock=lambda: now[0])


def test_a_session_begins_anew_and_keeps_its_turns(tmp_path: Path) -> None:
    async def work(store: ConversationStore) -> None:
        await store.next_turn("s1")
        await store.add_turn(record("asked"))
        await store.begin_anew("s1", next_part=50)
        assert await store.next_turn("s1") >= 50
        assert await store.delete_session("s1", next_part=50) == 1

    run(tmp_path, work)
