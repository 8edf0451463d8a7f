"""Sums verdicts up: scores by category, refusals, consistency of variants, wrong figures and response times."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from admin.evaluation.client import Reply
from admin.evaluation.judge import Verdict, has_wrong_figure
from admin.evaluation.questions import REFUSALS, Question


@dataclass(frozen=True, slots=True)
class VariantOutcome:
    """A question typed another way: what came back and whether it says the same as the original's reply."""

    text: str
    reply: Reply
    verdict: Verdict
    consistent: bool


@dataclass(frozen=True, slots=True)
class Outcome:
    """A question, the reply to it, the verdict, and its variants by kind."""

    question: Question
    reply: Reply
    verdict: Verdict
    variants: Mapping[str, VariantOutcome] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Score:
    """``right`` out of ``total``; ``rate`` is None when there was nothing to judge."""

    right: int
    total: int

    @property
    def rate(self) -> float | None:
        """The share of right ones, 0 to 1."""
        return self.right / self.total if self.total else None


@dataclass(frozen=True, slots=True)
class GroupScore:
    """The scores of one category, or of all together."""

    answers: Score
    citations: Score
    intents: Score
    entities: Score


@dataclass(frozen=True, slots=True)
class RefusalScore:
    """How well the bot tells what it must refuse: rightly refused, wrongly refused, wrongly answered."""

    refused: int
    wrongly_refused: int
    wrongly_answered: int

    @property
    def precision(self) -> float | None:
        """Of the refusals, the share that was right."""
        return Score(self.refused, self.refused + self.wrongly_refused).rate

    @property
    def recall(self) -> float | None:
        """Of what had to be refused, the share that was."""
        return Score(self.refused, self.refused + self.wrongly_answered).rate

    @property
    def f1(self) -> float | None:
        """The harmonic mean of precision and recall."""
        return Score(2 * self.refused, 2 * self.refused + self.wrongly_refused + self.wrongly_answered).rate


@dataclass(frozen=True, slots=True)
class VariantScore:
    """One kind of variant: how many got the original's answer, how many a right one, and how many originals did."""

    consistent: Score
    answers: Score
    originals: Score


@dataclass(frozen=True, slots=True)
class Summary:
    """Everything one run measured; ``wrong_figures``, ``uncited`` and ``failures`` hold question ids and variants."""

    overall: GroupScore
    categories: Mapping[str, GroupScore]
    refusals: RefusalScore
    variants: Mapping[str, VariantScore]
    wrong_figures: tuple[str, ...]
    uncited: tuple[str, ...]
    failures: tuple[str, ...]
    median_seconds: float
    p95_seconds: float


def summarise(outcomes: Sequence[Outcome]) -> Summary:
    """Sum up a run; ``outcomes`` must not be empty."""
    groups: dict[str, list[Outcome]] = defaultdict(list)
    for outcome in outcomes:
        groups[outcome.question.category].append(outcome)
    judged = list(_all_judged(outcomes))
    seconds = sorted(reply.seconds for _, _, reply, _ in judged)
    return Summary(
        overall=_group(outcomes),
        categories={name: _group(group) for name, group in groups.items()},
        refusals=_refusals(outcomes),
        variants=_variants(outcomes),
        wrong_figures=tuple(name for name, asked, reply, verdict in judged if has_wrong_figure(asked, verdict, reply)),
        uncited=tuple(name for name, _, _, verdict in judged if verdict.uncited),
        failures=tuple(name for name, _, _, verdict in judged if verdict.failure),
        median_seconds=_quantile(seconds, 0.5),
        p95_seconds=_quantile(seconds, 0.95),
    )


def _all_judged(outcomes: Iterable[Outcome]) -> Iterable[tuple[str, Question, Reply, Verdict]]:
    for outcome in outcomes:
        yield outcome.question.id, outcome.question, outcome.reply, outcome.verdict
        for kind, variant in outcome.variants.items():
            yield f"{outcome.question.id}/{kind}", outcome.question, variant.reply, variant.verdict


def _group(outcomes: Sequence[Outcome]) -> GroupScore:
    entities = [outcome for outcome in outcomes if outcome.verdict.entities_found is not None]
    return GroupScore(
        answers=_score(outcome.verdict.answer_ok for outcome in outcomes),
        citations=_score(outcome.verdict.citation_ok for outcome in outcomes),
        intents=_score(outcome.verdict.intent_ok for outcome in outcomes),
        entities=Score(
            sum(outcome.verdict.entities_found or 0 for outcome in entities),
            sum(len(outcome.question.entities) for outcome in entities),
        ),
    )


def _score(judgements: Iterable[bool | None]) -> Score:
    judged = [judgement for judgement in judgements if judgement is not None]
    return Score(sum(judged), len(judged))


def _refusals(outcomes: Iterable[Outcome]) -> RefusalScore:
    pairs = [
        (outcome.question.must_be_refused, outcome.reply.status in REFUSALS)
        for outcome in outcomes
        if outcome.question.must_be_refused is not None
    ]
    return RefusalScore(
        refused=pairs.count((True, True)),
        wrongly_refused=pairs.count((False, True)),
        wrongly_answered=pairs.count((True, False)),
    )


def _variants(outcomes: Iterable[Outcome]) -> dict[str, VariantScore]:
    kinds: dict[str, list[tuple[VariantOutcome, Outcome]]] = defaultdict(list)
    for outcome in outcomes:
        for kind, variant in outcome.variants.items():
            kinds[kind].append((variant, outcome))
    return {
        kind: VariantScore(
            consistent=_score(variant.consistent for variant, _ in pairs),
            answers=_score(variant.verdict.answer_ok for variant, _ in pairs),
            originals=_score(outcome.verdict.answer_ok for _, outcome in pairs),
        )
        for kind, pairs in kinds.items()
    }


def _quantile(ordered: Sequence[float], share: float) -> float:
    """The nearest-rank quantile of values in ascending order."""
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]
