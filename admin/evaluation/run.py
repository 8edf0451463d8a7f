"""Asks every question and its variants, a few conversations at a time, and judges what comes back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Protocol

from admin.evaluation.client import Reply
from admin.evaluation.judge import judge, same_answer
from admin.evaluation.metrics import Outcome, VariantOutcome
from admin.evaluation.questions import Question
from admin.evaluation.variants import variants_of
from index.errors import CorruptRelease

TYPED_AS_THEY_ARE = frozenset({"bad_input", "injection"})


class Bot(Protocol):
    """Whatever answers a conversation: the HTTP client, or a stand-in in tests."""

    def converse(self, turns: Sequence[str]) -> Reply:
        """Return the reply to the last of ``turns``, said in a new session."""


def evaluate(
    questions: Sequence[Question],
    bot: Bot,
    *,
    texts: Mapping[str, str],
    kinds: Sequence[str] | None = None,
    seed: int = 0,
    workers: int = 1,
    done: Callable[[], None] = lambda: None,
) -> list[Outcome]:
    """Ask ``questions`` in order and judge the replies; ``done`` is called after each question.

    Single-turn questions are asked again in the variants ``kinds`` (None: all, empty: none), bad input only as it is.
    Raises ServiceError when the bot cannot be reached.
    """
    ask = partial(_ask, bot=bot, texts=texts, kinds=kinds, seed=seed)
    outcomes = []
    with ThreadPoolExecutor(max_workers=workers) as pool:
        for outcome in pool.map(ask, questions):
            outcomes.append(outcome)
            done()
    return outcomes


def read_texts(release: Path) -> dict[str, str]:
    """Document id → canonical text of the release in folder ``release``; raise CorruptRelease when it holds none."""
    texts = {path.stem: path.read_bytes().decode("utf-8") for path in sorted((release / "texts").glob("*.txt"))}
    if not texts:
        raise CorruptRelease(
            f"Không thấy văn bản nào trong bản phát hành «{release}» nên không kiểm được trích dẫn. "
            "Hãy chạy «make release» hoặc chỉ đúng thư mục bằng --release."
        )
    return texts


def _ask(question: Question, *, bot: Bot, texts: Mapping[str, str], kinds: Sequence[str] | None, seed: int) -> Outcome:
    reply = bot.converse(question.turns)
    variants = {}
    if len(question.turns) == 1 and question.category not in TYPED_AS_THEY_ARE:
        for kind, text in variants_of(question.text, key=question.id, seed=seed, kinds=kinds).items():
            other = bot.converse([text])
            variants[kind] = VariantOutcome(text, other, judge(question, other, texts=texts), same_answer(reply, other))
    return Outcome(question, reply, judge(question, reply, texts=texts), variants)
