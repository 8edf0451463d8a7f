"""The review queue: what was not answered or disliked and is not decided yet, grouped by what it asks."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from admin.errors import AdminError
from admin.review.conversations import KeptTurn, read_turns
from admin.review.decisions import decided, dismissed
from admin.review.grouping import Encode, Group, group_turns, same_words
from admin.workspace import Workspace
from index.encoder import load_encoder
from vietnamese.queries import Vocabulary, read_query


def open_queue(workspace: Workspace, *, since: float = 0.0) -> list[Group]:
    """Return the groups to review, the biggest first; all phrasings of a decided question are left out.

    Raises AdminError when the store cannot be read, EncoderError when the encoder cannot be loaded.
    """
    done = decided(workspace.reviewed) | dismissed(workspace.dismissed)
    turns = [turn for turn in read_turns(workspace.conversations, since=since) if turn.needs_review]
    groups = group_alike(workspace, turns)
    return [group for group in groups if done.isdisjoint(map(same_words, group.phrasings))]


def group_alike(workspace: Workspace, turns: list[KeptTurn]) -> list[Group]:
    """Group turns with the project's encoder; nothing is loaded when there are none."""
    if not turns:
        return []
    encode: Encode = load_encoder(workspace.settings.encoder).encode
    return group_turns(turns, encode=encode, read=question_reader(workspace.settings.current))


def question_reader(release: Path) -> Callable[[str], str]:
    """Return what reads a question as the bot does, with the words of a release where there is one."""
    texts = [path.read_text(encoding="utf-8") for path in sorted((release / "texts").glob("*.txt"))]
    vocabulary = Vocabulary.from_texts(texts) if texts else None
    return lambda question: read_query(question, vocabulary).text


def find_group(groups: list[Group], key: str) -> Group:
    """Return the group with a key; raise AdminError when it is not in the queue."""
    for group in groups:
        if group.key == key:
            return group
    raise AdminError(f"Không có nhóm «{key}» trong danh sách chờ. Xem danh sách bằng «python -m admin review».")
