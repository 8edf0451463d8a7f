"""Questions to the admin at the terminal; where nobody is there, the caller is told so instead of waiting."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TypeVar

import typer

from admin.errors import NeedsConfirmation, Stopped
from admin.output import Output
from vietnamese.folding import fold

YES = frozenset({"", "c", "co", "y", "yes", "dong y", "ok"})
NO = frozenset({"k", "khong", "n", "no"})
Value = TypeVar("Value")


def is_someone_there(output: Output) -> bool:
    """Tell whether questions can be asked: a terminal, and a person rather than a script."""
    return sys.stdin.isatty() and not output.as_json


def confirm(output: Output, question: str, *, assume_yes: bool, otherwise: str) -> None:
    """Ask for a yes, which ``assume_yes`` gives at once; raise NeedsConfirmation with ``otherwise`` without one,
    Stopped when the person breaks off."""
    if assume_yes:
        return
    if not is_someone_there(output):
        raise NeedsConfirmation(otherwise)
    while True:
        answer = fold(_typed(output, f"{question} [Có/không] ")).strip()
        if answer in YES:
            return
        if answer in NO:
            raise NeedsConfirmation("Đã dừng theo ý bạn; không có gì thay đổi.")
        output.say("Hãy trả lời «có» hoặc «không».")


def fill(output: Output, label: str, current: str, parse: Callable[[str], Value]) -> Value | None:
    """Ask for a value; None when the person keeps the current one by typing nothing; raise Stopped when they break off."""
    while True:
        typed = _typed(output, f"{label} [{current}]: ").strip()
        if not typed:
            return None
        try:
            return parse(typed)
        except typer.BadParameter as error:
            output.say(f"{error.message}.")


def _typed(output: Output, prompt: str) -> str:
    try:
        return input(prompt)
    except (EOFError, KeyboardInterrupt):
        output.say()  # the cursor still stands behind the question
        raise Stopped("Đã dừng ở câu hỏi; không có gì thay đổi.") from None
