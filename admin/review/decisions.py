"""What admins decided about reviewed questions: evaluation questions, training examples, or nothing more to do."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Literal, get_args

import yaml

from admin.errors import AdminError
from admin.evaluation.questions import Intent, Question, load_questions
from admin.review.grouping import Group, same_words

CATEGORY = "reviewed"
Decision = Literal["out_of_scope", "not_in_plan", "passage", "dismissed"]
STATUSES: dict[Decision, list[str]] = {
    "out_of_scope": ["out_of_scope", "not_in_plan"],
    "not_in_plan": ["not_in_plan", "out_of_scope"],
    "passage": ["answered", "partly_answered", "corrected_premise"],
}


def to_question(group: Group, decision: Decision, *, quote: str | None) -> Question:
    """Return the evaluation question that a decision makes of a group; ``quote`` is the right passage's text."""
    return Question.model_validate(
        {
            "id": f"{CATEGORY}-{group.key}",
            "category": CATEGORY,
            "turns": [group.question],
            "intent": None,
            "status": STATUSES[decision],
            "must": [],
            "quote": quote,
        }
    )


def keep_question(path: Path, question: Question) -> None:
    """Add a question to the reviewed ones, or put it in place of an earlier decision on the same group."""
    known = load_questions(path) if path.is_file() and path.stat().st_size else []
    lines = [item.model_dump_json(exclude_unset=True) for item in known if item.id != question.id]
    _write(path, "".join(f"{line}\n" for line in [*lines, question.model_dump_json(exclude_unset=True)]))


def keep_examples(folder: Path, intent: str, examples: Sequence[str]) -> Path:
    """Add training examples for an intent and return their file; raise AdminError for an intent there is not."""
    if intent not in get_args(Intent):
        raise AdminError(f"Không có ý định «{intent}». Các ý định: {', '.join(get_args(Intent))}.")
    path = folder / f"reviewed_{intent}.yml"
    known = yaml.safe_load(path.read_text(encoding="utf-8"))["nlu"][0]["examples"] if path.is_file() else ""
    lines = dict.fromkeys([*known.splitlines(), *(f"- {_one_line(example)}" for example in examples)])
    content = {"version": "3.1", "nlu": [{"intent": intent, "examples": "".join(f"{line}\n" for line in lines)}]}
    _write(path, yaml.safe_dump(content, allow_unicode=True, sort_keys=False))
    return path


def dismiss(path: Path, group: Group) -> None:
    """Remember that nothing is to be done about a group."""
    _write(
        path, json.dumps(sorted({*dismissed(path), *map(same_words, group.phrasings)}), ensure_ascii=False, indent=1)
    )


def dismissed(path: Path) -> set[str]:
    """Return the questions, as ``same_words``, about which nothing is to be done."""
    try:
        return set(json.loads(path.read_text(encoding="utf-8")))
    except FileNotFoundError:
        return set()


def decided(path: Path) -> set[str]:
    """Return the reviewed questions as ``same_words``."""
    return {same_words(item.text) for item in load_questions(path)} if path.is_file() and path.stat().st_size else set()


def _one_line(example: str) -> str:
    """An example as Rasa reads it: one line, without the brackets that mark entities."""
    return " ".join(example.translate(str.maketrans("[](){}", "      ")).split())


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}-{os.getpid()}")
    try:
        temporary.write_text(text, encoding="utf-8")
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
