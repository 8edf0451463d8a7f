"""The store of masked conversations and feedback: one SQLite file, one writer thread, nothing kept past its time."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

Result = TypeVar("Result")
DAY = 86_400

PRAGMAS = """
PRAGMA journal_mode = WAL;
PRAGMA synchronous = NORMAL;
PRAGMA foreign_keys = ON;
PRAGMA secure_delete = ON;
"""
SCHEMA = """
CREATE TABLE IF NOT EXISTS session (id TEXT PRIMARY KEY, seen REAL NOT NULL, turns INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS turn (
    id TEXT PRIMARY KEY, session TEXT NOT NULL, at REAL NOT NULL, question TEXT NOT NULL, reply TEXT NOT NULL,
    status TEXT NOT NULL, cause TEXT NOT NULL, release TEXT, seconds REAL NOT NULL
);
CREATE INDEX IF NOT EXISTS turn_session ON turn (session);
CREATE INDEX IF NOT EXISTS turn_at ON turn (at);
CREATE TABLE IF NOT EXISTS feedback (
    turn TEXT PRIMARY KEY REFERENCES turn (id) ON DELETE CASCADE,
    at REAL NOT NULL, rating TEXT NOT NULL, reason TEXT, comment TEXT NOT NULL
);
"""


@dataclass(frozen=True, slots=True)
class TurnRecord:
    """One question and its reply as they are kept. ``cause`` names the failure, empty when there was none."""

    id: str
    session: str
    question: str
    reply: str
    status: str
    cause: str
    release: str | None
    seconds: float


class ConversationStore:
    """Every method runs in the store's own thread and may raise sqlite3.Error; callers pass masked text only."""

    def __init__(self, path: Path, *, clock: Callable[[], float] = time.time) -> None:
        self._path = path
        self._clock = clock
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="conversations")
        self._connection: sqlite3.Connection | None = None

    async def next_turn(self, session: str) -> int:
        """Count a turn of a session and return how many came before it."""
        return await self._run(lambda: self._next_turn(session))

    async def add_turn(self, record: TurnRecord) -> None:
        """Keep a turn."""
        values = (
            *(record.id, record.session, self._clock(), record.question, record.reply),
            *(record.status, record.cause, record.release, record.seconds),
        )
        await self._run(lambda: self._write("INSERT INTO turn VALUES (?,?,?,?,?,?,?,?,?)", values))

    async def add_feedback(self, *, session: str, turn: str, rating: str, reason: str | None, comment: str) -> bool:
        """Keep a thumb on a turn of the session, the last one counts; False when the session has no such turn."""
        sql = (
            "INSERT INTO feedback SELECT id, ?, ?, ?, ? FROM turn WHERE id = ? AND session = ? "
            "ON CONFLICT (turn) DO UPDATE SET "
            "at = excluded.at, rating = excluded.rating, reason = excluded.reason, comment = excluded.comment"
        )
        values = (self._clock(), rating, reason, comment, turn, session)
        return await self._run(lambda: self._write(sql, values)) > 0

    async def delete_session(self, session: str, *, next_part: int) -> int:
        """Delete the turns and feedback of a session and return how many turns there were.

        The turn count moves on to a multiple of ``next_part``, so that the session goes on as a new conversation.
        """
        return await self._run(lambda: self._delete_session(session, next_part))

    async def begin_anew(self, session: str, *, next_part: int) -> None:
        """Move the turn count of a session on to a multiple of ``next_part``; its turns are kept."""
        await self._run(lambda: self._begin_anew(session, next_part))

    async def delete_older_than(self, days: int) -> int:
        """Delete what is older than ``days`` days and return how many turns that were."""
        return await self._run(lambda: self._delete_before(self._clock() - days * DAY))

    async def check(self) -> None:
        """Raise sqlite3.Error when the store cannot be read."""
        await self._run(lambda: self._database().execute("SELECT count(*) FROM session").fetchone())

    async def close(self) -> None:
        """Close the file and end the thread."""
        await self._run(self._close)
        self._thread.shutdown()

    async def _run(self, work: Callable[[], Result]) -> Result:
        return await asyncio.get_running_loop().run_in_executor(self._thread, work)

    def _database(self) -> sqlite3.Connection:
        if self._connection is None:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            connection = sqlite3.connect(self._path, timeout=1.0)
            connection.executescript(PRAGMAS + SCHEMA)
            self._path.chmod(0o600)
            self._connection = connection
        return self._connection

    def _write(self, sql: str, values: tuple[object, ...]) -> int:
        with self._database() as database:
            return database.execute(sql, values).rowcount

    def _next_turn(self, session: str) -> int:
        sql = (
            "INSERT INTO session VALUES (?, ?, 1) "
            "ON CONFLICT (id) DO UPDATE SET seen = excluded.seen, turns = turns + 1 RETURNING turns"
        )
        with self._database() as database:
            return int(database.execute(sql, (session, self._clock())).fetchone()[0]) - 1

    def _begin_anew(self, session: str, next_part: int) -> None:
        with self._database() as database:
            _move_on(database, session, next_part)

    def _delete_session(self, session: str, next_part: int) -> int:
        with self._database() as database:
            _move_on(database, session, next_part)
            return database.execute("DELETE FROM turn WHERE session = ?", (session,)).rowcount

    def _delete_before(self, moment: float) -> int:
        with self._database() as database:
            database.execute("DELETE FROM session WHERE seen < ?", (moment,))
            return database.execute("DELETE FROM turn WHERE at < ?", (moment,)).rowcount

    def _close(self) -> None:
        if self._connection is not None:
            self._connection.close()


def _move_on(database: sqlite3.Connection, session: str, next_part: int) -> None:
    database.execute(
        "UPDATE session SET turns = (turns / :part + 1) * :part WHERE id = :id", {"id": session, "part": next_part}
    )
