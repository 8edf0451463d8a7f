"""Reads the gateway's store of masked conversations and feedback; never writes to it.

What it relies on: a table ``turn`` (id, at in Unix seconds, question, reply, status, cause, release, seconds) and a
table ``feedback`` (turn, rating «up» or «down», reason, comment).
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from admin.errors import AdminError

UNANSWERED = frozenset({"not_in_plan", "out_of_scope", "clarify", "error", "hand_over"})
UNSURE = frozenset({"partly_answered", "corrected_premise"})
QUERY = """
SELECT turn.id, turn.at, turn.question, turn.reply, turn.status, turn.cause, turn.release, turn.seconds,
       feedback.rating, feedback.reason, feedback.comment
FROM turn LEFT JOIN feedback ON feedback.turn = turn.id
WHERE turn.at >= ? ORDER BY turn.at, turn.id
"""


@dataclass(frozen=True, slots=True)
class KeptTurn:
    """One kept question with its reply; ``at`` in Unix seconds, ``rating`` None without a thumb."""

    id: str
    at: float
    question: str
    reply: str
    status: str
    cause: str
    release: str | None
    seconds: float
    rating: str | None
    reason: str | None
    comment: str | None

    @property
    def needs_review(self) -> bool:
        """Whether the reply did not answer, answered in part, corrected the citizen, broke, or displeased.

        A thumb up settles what the bot was unsure of.
        """
        if self.rating == "down" or self.cause or self.status in UNANSWERED:
            return True
        return self.status in UNSURE and self.rating != "up"


def read_turns(path: Path, *, since: float = 0.0) -> list[KeptTurn]:
    """Return the turns since a moment (Unix seconds), oldest first; none when nothing was kept yet.

    Raises AdminError when the store cannot be read.
    """
    if not path.is_file():
        return []
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, timeout=5.0)) as database:
            return [KeptTurn(*row) for row in database.execute(QUERY, (since,))]
    except sqlite3.Error as error:
        raise AdminError(f"Không đọc được kho hội thoại «{path}»: {error}. Hãy kiểm tra tệp và quyền đọc.") from error
