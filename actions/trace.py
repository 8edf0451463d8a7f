"""How an answer came about, for the staff's explanation."""

from __future__ import annotations

from typing import Any

from actions.answer import Answer
from actions.evidence import Evidence
from actions.question import Question


def explain(question: Question, evidence: Evidence, answer: Answer) -> dict[str, Any]:
    """Return how an answer came about, for the staff: intent, terms, strategy, what was considered, why refused."""
    return {
        "intent": question.intent,
        "confidence": round(question.confidence, 3),
        "read_as": question.text,
        "entities": [dict(entity) for entity in question.entities],
        "terms": [term.text for term in question.terms],
        "periods": [period.label for period in question.periods],
        "follow_up": question.follow_up,
        "strategy": answer.strategy,
        "status": answer.status.value,
        "figures": [
            {
                "indicator": match.figure.indicator,
                "amount": match.figure.amount.text(),
                "share": round(match.coverage.share, 3),
                "missing": [term.text for term in match.coverage.missing],
                "score": round(match.score, 3),
            }
            for match in evidence.figures[:5]
        ],
        "passages": [
            {
                "passage": match.passage.id,
                "share": round(match.coverage.share, 3),
                "missing": [term.text for term in match.coverage.missing],
                "retrieval": round(match.retrieval, 3),
                "score": round(match.score, 3),
            }
            for match in evidence.passages[:5]
        ],
    }
