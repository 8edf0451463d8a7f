"""Tells whether a passage reports a result or sets a task, from its headings first and its own words second."""

from __future__ import annotations

import enum
import re

from index.model import DocumentKind, Passage
from index.release import Release
from index.titles import headings_of

TASK_HEADING = re.compile(r"nhiệm vụ|giải pháp|phương hướng|mục tiêu|chỉ tiêu|tổ chức thực hiện", re.IGNORECASE)
RESULT_HEADING = re.compile(
    r"kết quả|tình hình|đánh giá|thành tựu|đã đạt|thực hiện \d+ tháng|hạn chế|tồn tại", re.IGNORECASE
)
SAYS_RESULT = re.compile(
    r"\bđã\b|đạt (kết quả|hiệu quả)|ổn định|thành công|giữ vững|được (thực hiện|tổ chức|đẩy mạnh|triển khai|bảo đảm|quan tâm|"
    r"nâng lên|cải thiện|tăng cường|duy trì|kiểm soát)|tiếp tục được|ước đạt|so với cùng kỳ",
    re.IGNORECASE,
)


class Role(enum.StrEnum):
    """What a passage does in its document."""

    RESULT = "result"
    TASK = "task"
    OTHER = "other"


def role_of(passage: Passage, release: Release) -> Role:
    """Return the role of a passage."""
    section = release.sections[passage.section]
    title = release.documents[passage.document].title
    for heading in (*headings_of(section, release.text(passage.document)), section.label):
        if heading == title:
            continue
        task, result = TASK_HEADING.search(heading), RESULT_HEADING.search(heading)
        if task and not result:
            return Role.TASK
        if result and not task:
            return Role.RESULT
    if SAYS_RESULT.search(passage.text):
        return Role.RESULT
    kind = release.documents[passage.document].kind
    if kind in (DocumentKind.PLAN, DocumentKind.ADJUSTMENT, DocumentKind.RESOLUTION) and section.trail:
        return Role.TASK
    return Role.OTHER
