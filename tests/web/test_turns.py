"""Turns of one session wait for each other, those of different sessions do not, and nothing is left behind."""

from __future__ import annotations

import asyncio

from web.turns import Turns


async def take(turns: Turns, session: str, log: list[str], name: str) -> None:
    async with turns.one_at_a_time(session):
        log.append(f"{name} in")
        await asyncio.sleep(0.01)
        log.append(f"{name} out")


def test_one_session_goes_in_order() -> None:
    async def work() -> list[str]:
        turns = Turns()
        log: list[str] = []
        await asyncio.gather(*(take(turns, "s", log, str(number)) for number in range(3)))
        assert len(turns) == 0
        return log

    assert asyncio.run(work()) == ["0 in", "0 out", "1 in", "1 out", "2 in", "2 out"]


def test_sessions_do_not_wait_for_each_other() -> None:
    async def work() -> list[str]:
        turns = Turns()
        log: list[str] = []
        await asyncio.gather(take(turns, "a", log, "a"), take(turns, "b", log, "b"))
        return log

    assert asyncio.run(work())[:2] == ["a in", "b in"]


def test_a_turn_that_gives_up_waiting_frees_its_place() -> None:
    async def work() -> int:
        turns = Turns()
        async with turns.one_at_a_time("s"):
            try:
                async with asyncio.timeout(0.01), turns.one_at_a_time("s"):
                    raise AssertionError("two turns at once")
            except TimeoutError:
                pass
        return len(turns)

    assert asyncio.run(work()) == 0
