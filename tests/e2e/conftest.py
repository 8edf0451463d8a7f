"""The real bot, started once for all end-to-end tests that leave it running."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.e2e.running import Bot, running


@pytest.fixture(scope="session")
def bot() -> Iterator[Bot]:
    """The running bot."""
    with running() as started:
        yield started
