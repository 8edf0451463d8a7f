"""``make shell``: a developer types a question at the terminal and reads the figure first, its sources under it."""

from __future__ import annotations

import os
import pty
import re
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from settings import PROJECT
from tests.e2e.running import BUILD_TIMEOUT, STOP_TIMEOUT, own_state

pytestmark = [pytest.mark.app, pytest.mark.e2e]

ESCAPES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]|\r")


class Terminal:
    """A terminal in which the shell runs; it shows what was written to it so far."""

    def __init__(self, state: Path) -> None:
        self.main, inner = pty.openpty()
        self.shown = ""
        self.process = subprocess.Popen(
            [sys.executable, "-m", "serve", "shell"],
            cwd=PROJECT,
            env=os.environ | {"HKH_STATE": str(state), "TERM": "dumb", "COLUMNS": "400", "LINES": "50"},
            stdin=inner,
            stdout=inner,
            stderr=inner,
            start_new_session=True,
        )
        os.close(inner)

    def type(self, line: str) -> None:
        """Type a line and press Enter."""
        os.write(self.main, f"{line}\r".encode())

    def read_until(self, pattern: str, *, within: float) -> str:
        """Read until ``pattern`` shows up; return what was shown since the last call."""
        deadline = time.monotonic() + within
        start = len(self.shown)
        while not re.search(pattern, self.shown[start:]):
            assert time.monotonic() < deadline, self.shown
            if select.select([self.main], [], [], 0.5)[0]:
                self.shown += ESCAPES.sub("", self._read())
        return self.shown[start:]

    def _read(self) -> str:
        try:
            return os.read(self.main, 65536).decode(errors="replace")
        except OSError as error:  # what Linux says when the other end is closed
            raise AssertionError(f"the shell has ended:\n{self.shown}") from error


@pytest.fixture(name="terminal")
def _terminal() -> Iterator[Terminal]:
    with own_state() as state:
        terminal = Terminal(state)
        yield terminal
        if terminal.process.poll() is None:
            children = psutil.Process(terminal.process.pid).children(recursive=True)
            for process in [*children, psutil.Process(terminal.process.pid)]:
                process.send_signal(signal.SIGKILL)
            terminal.process.wait()
        os.close(terminal.main)


def test_a_question_typed_in_the_shell_is_answered_as_plain_text(terminal: Terminal) -> None:
    terminal.read_until(r"Your input", within=BUILD_TIMEOUT)
    terminal.type("chi ngân sách là bao nhiêu")
    lines = terminal.read_until(r"Nguồn:[\s\S]*Your input", within=60.0).splitlines()
    lead = next(number for number, line in enumerate(lines) if "2.580 tỷ đồng" in line)
    sources = next(number for number, line in enumerate(lines) if line.strip() == "Nguồn:")
    assert lines[lead].strip().startswith("Chi ngân sách thành phố năm 2021: 2.580 tỷ đồng")
    assert lead < sources
    assert "«Chi ngân sách thành phố đạt 2.580 tỷ đồng.»" in lines[sources + 1]
    terminal.type("/giai_thich")
    told = terminal.read_until(r"Đoạn đã xét[\s\S]*Your input", within=60.0)
    assert "Cách trả lời: figure" in told
    assert "2.580 tỷ đồng" in told
    children = psutil.Process(terminal.process.pid).children(recursive=True)
    terminal.type("/stop")
    assert terminal.process.wait(STOP_TIMEOUT) == 0
    assert not psutil.wait_procs(children, timeout=5.0)[1], "the action server ends with the shell"
