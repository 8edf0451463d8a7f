"""Checks a release: makes its questions, asks them, judges the replies."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from itertools import chain

from admin.evaluation.questions import Question
from admin.evaluation.run import Bot, evaluate
from admin.gate.content import Content
from admin.gate.near_misses import near_misses
from admin.gate.questions import GateQuestion, Kind, figure_questions, sample, section_questions
from admin.gate.report import Asked, CheckReport, SetScore, Tally, reasons_against
from admin.gate.sets import QuestionSet
from admin.gate.verdict import Verdict, judge

SHARES = {Kind.FIGURE: 0.7, Kind.SECTION: 0.15, Kind.NEAR_MISS: 0.15}
LONGEST_REPLY = 400


@dataclass(frozen=True, slots=True)
class CheckPlan:
    """What to ask: at most ``limit`` questions of one's own, ``changed`` documents first, and the ``sets`` by name."""

    limit: int
    changed: frozenset[str] = frozenset()
    sets: tuple[QuestionSet, ...] = ()
    workers: int = 2

    def questions(self, content: Content) -> list[GateQuestion]:
        """Return the questions made from a release."""
        made = {
            Kind.FIGURE: figure_questions(content),
            Kind.SECTION: section_questions(content),
            Kind.NEAR_MISS: near_misses(content),
        }
        picked = (sample(found, round(self.limit * SHARES[kind]), first=self.changed) for kind, found in made.items())
        return list(chain.from_iterable(picked))


def check(
    content: Content,
    manifest: str,
    bot: Bot,
    plan: CheckPlan,
    *,
    baseline: Sequence[SetScore] = (),
    done: Callable[[], None] = lambda: None,
) -> CheckReport:
    """Ask ``bot``, which serves ``content``, everything ``plan`` says; ``done`` is called after each question.

    Raises ServiceError when the bot cannot be reached.
    """
    started = time.monotonic()
    counts: Counter[tuple[Kind, Verdict]] = Counter()
    failures = []
    with ThreadPoolExecutor(max_workers=plan.workers) as pool:
        for asked in pool.map(partial(_ask, bot, done=done), plan.questions(content)):
            counts[asked.kind, asked.verdict] += 1
            if asked.verdict is not Verdict.RIGHT:
                failures.append(asked)
    tallies = [Tally(kind=kind, **{verdict.value: counts[kind, verdict] for verdict in Verdict}) for kind in Kind]
    sets = [_score(name, questions, bot, content, plan.workers, done) for name, questions in plan.sets]
    return CheckReport(
        release=content.release,
        manifest=manifest,
        made=datetime.now(UTC).isoformat(timespec="seconds"),
        seconds=time.monotonic() - started,
        tallies=tallies,
        sets=sets,
        failures=sorted(failures, key=lambda asked: (asked.verdict is not Verdict.WRONG, asked.kind)),
        reasons=reasons_against(tallies, sets, baseline),
    )


def _ask(bot: Bot, question: GateQuestion, *, done: Callable[[], None]) -> Asked:
    reply = bot.converse([question.text])
    done()
    return Asked(
        kind=question.kind,
        verdict=judge(question, reply),
        question=question.text,
        source=question.source,
        status=reply.status,
        reply=reply.failure or reply.text[:LONGEST_REPLY],
    )


def _score(
    name: str, questions: Sequence[Question], bot: Bot, content: Content, workers: int, done: Callable[[], None]
) -> SetScore:
    outcomes = evaluate(questions, bot, texts=content.texts, kinds=(), workers=workers, done=done)
    return SetScore(name=name, right=sum(item.verdict.answer_ok for item in outcomes), total=len(outcomes))
