"""Which evaluation files a release is asked: those whose quotations stand in its documents."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

from admin.evaluation.fitting import fits
from admin.evaluation.questions import Question, load_questions
from admin.gate.content import Content
from settings import PROJECT

USUAL = (PROJECT / "data" / "questions" / "dev.jsonl",)
MOST_ASKED = 150  # of a usual file: always the same ones, so that two releases are compared on the same questions

QuestionSet = tuple[str, tuple[Question, ...]]


def sets_for(content: Content, named: Sequence[Path] | None, *, reviewed: Path) -> tuple[QuestionSet, ...]:
    """Return the ``named`` files, or a sample of the usual ones that fit the release, with what admins ``reviewed``.

    Raises QuestionFileError for a file that cannot be used.
    """
    if named is not None:
        return tuple((path.stem, tuple(load_questions(path))) for path in named)
    found = ((path.stem, tuple(load_questions(path))) for path in (*USUAL, reviewed) if path.is_file())
    return tuple((name, _sample(questions)) for name, questions in found if fits(content.texts, questions))


def _sample(questions: Sequence[Question]) -> tuple[Question, ...]:
    """Return at most ``MOST_ASKED`` of the questions, always the same ones, in their order."""
    chosen = sorted(questions, key=lambda question: hashlib.sha256(question.id.encode()).digest())[:MOST_ASKED]
    return tuple(question for question in questions if question in chosen)
