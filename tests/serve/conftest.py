"""Runs of the runner that are stopped when their test ends."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from tests.serve.runs import Run, publish


@pytest.fixture
def state() -> Iterator[Path]:
    """A state folder with a short path, as sockets need it, and a release «r1»."""
    with tempfile.TemporaryDirectory(prefix="hkh-", ignore_cleanup_errors=True) as folder:
        publish(Path(folder), "r1")
        yield Path(folder)


@pytest.fixture
def run(state: Path) -> Iterator[Callable[..., Run]]:
    """Start the runner with arguments and settings; whatever happens, nothing is left when the test ends."""
    started: list[Run] = []

    def start(*arguments: str, **environment: str) -> Run:
        started.append(Run(state, **environment))
        started[-1].start(*arguments)
        return started[-1]

    yield start
    for each in started:
        if each.process is not None and each.process.poll() is None:
            for process in [*each.children(), psutil.Process(each.process.pid)]:
                process.kill()
            each.process.wait()
