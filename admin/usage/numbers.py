"""The numbers of the usage report: statuses, topics, causes, feedback and response times."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from admin.review.conversations import KeptTurn
from admin.review.grouping import Group

ANSWERED = ("answered", "partly_answered", "corrected_premise")
STATUS_NAMES: Mapping[str, str] = {
    "answered": "đã trả lời",
    "partly_answered": "trả lời một phần",
    "corrected_premise": "đính chính điều người hỏi nêu",
    "clarify": "hỏi lại",
    "not_in_plan": "văn bản không nêu",
    "out_of_scope": "ngoài phạm vi",
    "hand_over": "chuyển cho cán bộ",
    "small_talk": "chào hỏi",
    "error": "lỗi",
}
CAUSES: Mapping[str, str] = {
    "out_of_scope": "Ngoài phạm vi",
    "not_in_plan": "Văn bản không nêu",
    "clarify": "Chưa hiểu rõ câu hỏi",
    "hand_over": "Chuyển cho cán bộ",
    "error": "Lỗi hệ thống",
}
REASONS: Mapping[str, str] = {
    "wrong": "sai",
    "incomplete": "thiếu",
    "off_topic": "lạc đề",
    "unclear": "khó hiểu",
    "source": "nguồn không đúng",
    "other": "lý do khác",
}


@dataclass(frozen=True, slots=True)
class TopicRow:
    """How the questions on one topic were answered."""

    topic: str
    total: int
    answered: int
    statuses: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Usage:
    """Everything the page shows. Times are in seconds; ``causes`` maps a cause to its groups, the biggest first."""

    turns: int
    answered: int
    statuses: Mapping[str, int]
    topics: Sequence[TopicRow]
    causes: Mapping[str, Sequence[Group]]
    thumbs_up: int
    thumbs_down: int
    reasons: Mapping[str, int]
    comments: Sequence[KeptTurn]
    median: float
    slow: float
    slowest: float


def summarise(turns: Sequence[KeptTurn], *, topics: Sequence[str], groups: Sequence[Group]) -> Usage:
    """Sum up ``turns``, the i-th of them on the topic ``topics[i]``; ``groups`` are the unanswered ones by likeness."""
    statuses = Counter(STATUS_NAMES.get(turn.status, turn.status) for turn in turns)
    times = sorted(turn.seconds for turn in turns)
    down = [turn for turn in turns if turn.rating == "down"]
    return Usage(
        turns=len(turns),
        answered=sum(turn.status in ANSWERED for turn in turns),
        statuses=dict(statuses.most_common()),
        topics=_topics(turns, topics),
        causes={
            name: [group for group in groups if cause_of(group) == cause]
            for cause, name in CAUSES.items()
            if any(cause_of(group) == cause for group in groups)
        },
        thumbs_up=sum(turn.rating == "up" for turn in turns),
        thumbs_down=len(down),
        reasons=dict(Counter(REASONS.get(turn.reason or "other", "lý do khác") for turn in down).most_common()),
        comments=[turn for turn in turns if turn.comment][-50:],
        median=percentile(times, 0.5),
        slow=percentile(times, 0.95),
        slowest=times[-1] if times else 0.0,
    )


def cause_of(group: Group) -> str:
    """Return why a group was not answered: the commonest status among its turns, «error» where a turn broke."""
    found = Counter("error" if turn.cause else turn.status for turn in group.turns)
    return found.most_common(1)[0][0]


def percentile(ordered: Sequence[float], share: float) -> float:
    """Return the value below which ``share`` of the ordered values lie; 0 without values."""
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else 0.0


def _topics(turns: Sequence[KeptTurn], topics: Sequence[str]) -> list[TopicRow]:
    rows = []
    for topic, total in Counter(topics).most_common():
        own = [turn for turn, name in zip(turns, topics, strict=True) if name == topic]
        counts = Counter(STATUS_NAMES.get(turn.status, turn.status) for turn in own)
        rows.append(TopicRow(topic, total, sum(turn.status in ANSWERED for turn in own), dict(counts.most_common())))
    return rows
