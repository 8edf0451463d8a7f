"""The gateway's figures for Prometheus: replies by status, failures by cause, latency, refusals, feedback."""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest

BUCKETS = (0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.0, 3.0, 4.0, 5.0)


class Metrics:
    """One set of figures for one application; no figure carries anything about a citizen."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        self.replies = Counter("hkh_replies", "Replies by status", ["status"], registry=self._registry)
        self.failures = Counter("hkh_failures", "Turns without an answer by cause", ["cause"], registry=self._registry)
        self.unproved = Counter(
            "hkh_unproved_answers", "Answers that failed the citation check and were replaced", registry=self._registry
        )
        self.refused = Counter("hkh_refused", "Requests refused by reason", ["reason"], registry=self._registry)
        self.feedback = Counter("hkh_feedback", "Thumbs by rating", ["rating"], registry=self._registry)
        self.store_errors = Counter("hkh_store_errors", "Failed writes to the store", registry=self._registry)
        self.seconds = Histogram("hkh_turn_seconds", "Time of a turn", buckets=BUCKETS, registry=self._registry)

    def render(self) -> bytes:
        """Return the figures in Prometheus' text format."""
        return generate_latest(self._registry)
