"""Finds the numbered points of a document («Một là …») that a question counts, lists or names."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.documents.knowledge import Knowledge
from actions.documents.period_fit import period_fit
from actions.documents.roles import Role
from index.model import Section
from vietnamese.periods import Period

POINT_WORDS = (
    "chỉ tiêu",
    "mục tiêu",
    "nhiệm vụ",
    "giải pháp",
    "kết quả",
    "hạn chế",
    "tồn tại",
    "đột phá",
    "tổ chức thực hiện",
)
TASKS = re.compile(r"nhiệm vụ|giải pháp", re.IGNORECASE)


def numbered_points(document: str, knowledge: Knowledge, *, asked: str = "") -> list[Section]:
    """Return the labelled sections of a document that stand together under one heading: those asked for.

    Those whose heading has the question's own word for them («chỉ tiêu», «hạn chế»), else those that set tasks, and of
    several groups the largest.
    """
    groups: dict[tuple[str, ...], list[Section]] = {}
    for section in knowledge.release.document_sections[document]:
        passages = knowledge.release.section_passages.get(section.id)
        if section.label and passages:
            groups.setdefault(section.trail, []).append(section)
    wanted = [word for word in POINT_WORDS if word in asked.lower()]

    def rank(group: list[Section]) -> tuple[int, bool, bool, int]:
        heading = group[0].trail[-1].lower() if group[0].trail else ""
        role = knowledge.roles[knowledge.release.section_passages[group[0].id][0].id]
        sets_tasks = TASKS.search(heading) is not None
        return sum(word in heading for word in wanted), sets_tasks, role is Role.TASK, len(group)

    return max((group for group in groups.values() if len(group) > 1), key=rank, default=[])


def is_of_time(document: str | None, periods: Sequence[Period], knowledge: Knowledge) -> bool:
    """Tell whether a document, the one in force where none is named, is of the time that a question names, if it names one."""
    own = knowledge.release.documents[document or knowledge.default.id].period
    return own is None or not periods or period_fit(own, tuple(periods)) >= 0
