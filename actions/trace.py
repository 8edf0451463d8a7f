"""How an answer came about, for the staff's explanation."""

from __future__ import annotations

from textwrap import shorten
from typing import Any

from actions.answer import Answer, Status
from actions.finding.evidence import Evidence
from actions.question import Question, Turn
from actions.reading.intents import settling_rule
from actions.routing import plan_for
from actions.words.coverage import Coverage

SHOWN = 5  # figures and passages, the best ones
EXCERPT = 160  # characters of a passage


def explain(question: Question, evidence: Evidence, answer: Answer) -> dict[str, Any]:
    """Return how an answer came about, for the staff: intent, terms, rules, strategy, what was considered, why refused."""
    rule = settling_rule(question)
    return {
        "intent": question.intent,
        "confidence": round(question.confidence, 3),
        "settled": {"intent": rule.settle(question), "rule": rule.name} if rule else None,
        "routes": list(plan_for(question).routes),
        "read_as": question.text,
        "entities": [dict(entity) for entity in question.entities],
        "terms": [term.text for term in question.terms],
        "periods": [period.label for period in question.periods],
        "follow_up": question.follow_up,
        "strategy": answer.strategy,
        "status": answer.status.value,
        "refused": _refusal(question, evidence) if answer.status is Status.NOT_IN_PLAN else None,
        "figures": [
            {
                "indicator": match.figure.indicator,
                "amount": match.figure.amount.text(),
                "period": match.figure.period.label if match.figure.period else None,
                "kind": match.figure.kind.value,
                "share": round(match.coverage.share, 3),
                "missing": _missing(match.coverage),
                "score": round(match.score, 3),
            }
            for match in evidence.figures[:SHOWN]
        ],
        "passages": [
            {
                "passage": match.passage.id,
                "text": shorten(match.passage.text, EXCERPT, placeholder=" …"),
                "share": round(match.coverage.share, 3),
                "missing": _missing(match.coverage),
                "retrieval": round(match.retrieval, 3),
                "score": round(match.score, 3),
            }
            for match in evidence.passages[:SHOWN]
        ],
    }


def outline(turn: Turn, answer: Answer) -> dict[str, Any]:
    """Return what is known of any reply, also of one that needed no look at the documents."""
    return {
        "intent": turn.intent,
        "confidence": round(turn.confidence, 3),
        "read_as": turn.text,
        "entities": [dict(entity) for entity in turn.entities],
        "strategy": answer.strategy,
        "status": answer.status.value,
    }


def _refusal(question: Question, evidence: Evidence) -> dict[str, Any]:
    """Return the words of a question that neither the best figure nor the best passage accounts for, and how much of the
    question each of the two explains at most."""
    figures = [match.coverage for match in evidence.figures]
    passages = [match.coverage for match in evidence.passages]
    best = [max(found, key=lambda coverage: coverage.share) for found in (figures, passages) if found]
    missing = set.intersection(*({*_missing(coverage)} for coverage in best)) if best else set()
    return {
        "unaccounted": [term.text for term in question.terms if term.text in missing],
        "best_figure": round(max((coverage.share for coverage in figures), default=0.0), 3),
        "best_passage": round(max((coverage.share for coverage in passages), default=0.0), 3),
        "periods": [period.label for period in question.periods],
    }


def _missing(coverage: Coverage) -> list[str]:
    return [term.text for term in coverage.missing]
