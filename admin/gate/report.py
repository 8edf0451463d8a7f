"""The report of a check: what was asked, what failed and whether the release may go live."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from admin.gate.questions import Kind
from admin.gate.verdict import Verdict
from index.release.manifest import NAME, hash_file

MOST_WRONG = 0.02  # of all questions: the plan of Thái Nguyên has 0 of 78, nine mixed documents 7 of 300
MOST_MISSED = 0.20  # of the questions of one kind: 0 of 25 and 44 of 210 figures in the same two
FEW_MISSED = 4  # of a kind that are let pass however few were asked: a heading is asked with and without diacritics
MOST_WORSE = 0.02  # share of an evaluation file that may be lost against the serving release
_SHAPE = ConfigDict(frozen=True)


class Asked(BaseModel):
    """A question that was asked, with the sentence it was made from and what came back."""

    model_config = _SHAPE

    kind: Kind
    verdict: Verdict
    question: str
    source: str
    status: str
    reply: str


class Tally(BaseModel):
    """How the questions of one kind were answered."""

    model_config = _SHAPE

    kind: Kind
    right: int
    missed: int
    wrong: int

    @property
    def total(self) -> int:
        """How many were asked."""
        return self.right + self.missed + self.wrong


class SetScore(BaseModel):
    """How many questions of an evaluation file were answered right."""

    model_config = _SHAPE

    name: str
    right: int
    total: int

    @property
    def rate(self) -> float:
        """The share of right ones, 1 when nothing was asked."""
        return self.right / self.total if self.total else 1.0


class CheckReport(BaseModel):
    """The outcome of a check; ``manifest`` is the hash of the manifest of exactly the release that was asked."""

    model_config = _SHAPE

    format: Literal[1] = 1
    release: str
    manifest: str
    made: str
    seconds: float
    tallies: list[Tally]
    sets: list[SetScore] = []
    failures: list[Asked]
    reasons: list[str]

    @property
    def passed(self) -> bool:
        """Whether the release may go live without an override."""
        return not self.reasons


def reasons_against(
    tallies: Sequence[Tally], sets: Sequence[SetScore] = (), baseline: Sequence[SetScore] = ()
) -> list[str]:
    """Return why a release may not go live; ``baseline`` holds the scores of the release that serves."""
    reasons = []
    if not any(tally.total for tally in tallies if tally.kind is Kind.FIGURE):
        reasons.append("Không có số liệu nào để hỏi thử.")
    asked = sum(tally.total for tally in tallies)
    wrong = sum(tally.wrong for tally in tallies)
    if asked and wrong > MOST_WRONG * asked:
        reasons.append(f"{wrong}/{asked} câu trả lời sai (cho phép nhiều nhất {MOST_WRONG:.0%}).")
    for tally in tallies:
        if tally.missed > max(MOST_MISSED * tally.total, FEW_MISSED):
            reasons.append(
                f"{tally.missed}/{tally.total} câu về {NAMES[tally.kind]} không được trả lời "
                f"(cho phép nhiều nhất {MOST_MISSED:.0%})."
            )
    before = {score.name: score for score in baseline}
    for score in sets:
        known = before.get(score.name)
        if known is not None and score.rate < known.rate - MOST_WORSE:
            reasons.append(f"Bộ câu hỏi {score.name} đúng {score.rate:.1%}, kém bản đang phục vụ ({known.rate:.1%}).")
    return reasons


NAMES = {Kind.FIGURE: "số liệu", Kind.SECTION: "đề mục", Kind.NEAR_MISS: "điều văn bản không nêu"}


def fingerprint(release: Path) -> str:
    """Return what binds a report to exactly one release."""
    return hash_file(release / NAME)


def save_report(report: CheckReport, folder: Path) -> Path:
    """Write the report of a release in one step and return its path."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{report.release}.json"
    temporary = folder / f".{report.release}-{os.getpid()}"
    try:
        temporary.write_text(report.model_dump_json(indent=1), encoding="utf-8")
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
    return path


def load_report(folder: Path, release: Path) -> CheckReport | None:
    """Return the report on exactly the release in folder ``release``; None when it was not checked."""
    try:
        report = CheckReport.model_validate_json((folder / f"{release.name}.json").read_bytes())
    except (OSError, ValidationError):
        return None
    return report if report.manifest == fingerprint(release) else None
