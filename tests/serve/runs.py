"""Runs of the real runner over tiny servers, each with a state folder of its own."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import psutil

from index.release.build import make_current
from index.release.manifest import write_manifest
from index.release.storage import FILES
from serve.ports import free_port

PROJECT = Path(__file__).resolve().parents[2]
LOOPBACK = "127.0.0.1"


class Run:
    """A run of the supervisor over fake servers, with a state folder of its own."""

    def __init__(self, state: Path, **environment: str) -> None:
        self.state = state
        self.ports = {name: free_port(LOOPBACK) for name in ("HKH_PORT", "HKH_RASA_PORT", "HKH_ACTIONS_PORT")}
        given = {name: str(port) for name, port in self.ports.items()}
        given |= {"HKH_STATE": str(state), "HKH_HOST": LOOPBACK, "HKH_START_TIMEOUT": "15"}
        self.environment = os.environ | given | environment
        self.process: subprocess.Popen[bytes] | None = None

    def start(self, *arguments: str) -> None:
        """Start the runner."""
        with (self.state / "output.txt").open("wb") as output:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "tests.serve.fake_run", *arguments],
                cwd=PROJECT,
                env=self.environment,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )

    def output(self) -> str:
        """Return what the runner has printed."""
        return (self.state / "output.txt").read_text(encoding="utf-8")

    def wait_for(self, words: str) -> None:
        """Wait until the runner has printed ``words``."""
        self.until(lambda: words in self.output())

    def until(self, condition: Callable[[], bool], *, within: float = 40.0) -> None:
        """Wait for a condition; fail with the output when it does not come true."""
        deadline = time.monotonic() + within
        while not condition():
            assert self.process is not None
            assert time.monotonic() < deadline and self.process.poll() is None, self.output()
            time.sleep(0.05)

    def children(self) -> list[psutil.Process]:
        """Return the processes the runner has started."""
        assert self.process is not None
        return psutil.Process(self.process.pid).children(recursive=True)

    def ends(self) -> int:
        """Wait for the runner's end; return its exit code."""
        assert self.process is not None
        return self.process.wait(40.0)


def publish(state: Path, name: str) -> None:
    """Make an empty but whole release the current one."""
    release = state / "releases" / name
    release.mkdir(parents=True)
    (release / "model").write_text(name, encoding="utf-8")
    for kind in FILES.values():
        (release / kind).touch()
    write_manifest(release, release=name, built="2026-01-01", inputs=name, encoder="e")
    make_current(release, state / "current")
