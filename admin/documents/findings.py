"""What the audit has to say about one document on its own."""

from __future__ import annotations

from index.audit import audit
from index.model import Finding, ReadDocument


def findings_about(read: ReadDocument) -> tuple[Finding, ...]:
    """Return what its reader and the audit noticed, each message once."""
    found = {finding.message: finding for finding in (*read.findings, *audit([read]))}
    return tuple(found.values())
