"""Runs every check of the project and ends with one summary line; exits 1 when anything failed."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import threading
import time
import xml.etree.ElementTree as ElementTree
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
APP = PROJECT / ".venvs" / "app" / "bin"
RASA = PROJECT / ".venvs" / "rasa" / "bin"
WRITING = threading.Lock()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one suite counted."""

    name: str
    passed: int
    failed: int
    skipped: int
    seconds: float


def run(command: Sequence[str]) -> int:
    """Run a command, show what it wrote once it is done, and return its exit code; two at a time would write into each other."""
    print("→", *(part.removeprefix(f"{PROJECT}/") for part in command), flush=True)
    done = subprocess.run(command, cwd=PROJECT, check=False, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)  # noqa: S603
    with WRITING:
        sys.stdout.buffer.write(done.stdout)
        sys.stdout.flush()
    return done.returncode


def run_pytest(name: str, python: Path, *arguments: str) -> Outcome:
    """Run pytest in one environment and count its tests."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.xml"
        started = time.monotonic()
        code = run([str(python), "-m", "pytest", "-q", f"--junitxml={report}", *arguments])
        seconds = time.monotonic() - started
        if not report.is_file():
            return Outcome(name, 0, 1, 0, seconds)
        suite = next(ElementTree.parse(report).getroot().iter("testsuite"))  # noqa: S314
    tests, skipped = int(suite.get("tests", 0)), int(suite.get("skipped", 0))
    failed = int(suite.get("failures", 0)) + int(suite.get("errors", 0))
    if code != 0 and failed == 0:
        failed = 1
    return Outcome(name, tests - failed - skipped, failed, skipped, seconds)


def run_check(name: str, *command: str) -> Outcome:
    """Run a command that passes or fails as a whole."""
    started = time.monotonic()
    code = run(command)
    return Outcome(name, int(code == 0), int(code != 0), 0, time.monotonic() - started)


def check_code() -> list[Outcome]:
    """Check what needs no running process: lint, types, the training data, and the tests of the language and the answers."""
    return [
        run_check("lint, format, types", "scripts/check.sh"),
        run_pytest("vietnamese and bot, Python 3.10", RASA / "python", "tests/vietnamese", "tests/bot"),
        run_check("rasa data validate", str(RASA / "rasa"), "data", "validate", "--fail-on-warnings", *TRAINING_DATA),
        run_pytest("language, index, answers, 3.11", APP / "python", *ANSWERING),
    ]


def check_processes() -> list[Outcome]:
    """Check what starts processes: Rasa's own tests, the admin's commands, the servers, the browser and the whole bot."""
    apart = [f"--ignore={folder}" for folder in ("tests/bot", "tests/rasa", *ANSWERING)]
    return [
        run_pytest("rasa's own story and NLU tests", RASA / "python", "tests/rasa"),
        run_pytest("everything else, Python 3.11", APP / "python", "tests", *apart),
    ]


def main() -> int:
    """Run both halves side by side, print the table and the closing line."""
    with ThreadPoolExecutor(max_workers=2) as halves:
        running = [halves.submit(half) for half in (check_code, check_processes)]
        outcomes = [outcome for half in running for outcome in half.result()]
    print()
    for item in outcomes:
        counts = f"{item.passed:>6} passed{item.failed:>5} failed{item.skipped:>5} skipped"
        print(f"{item.name:<36}{counts}{item.seconds:>8.0f} s")
    passed, failed, skipped = (sum(getattr(item, key) for item in outcomes) for key in ("passed", "failed", "skipped"))
    print(f"{passed} passed, {failed} failed, {skipped} skipped")
    return int(failed > 0)


ANSWERING = ("tests/vietnamese", "tests/index", "tests/actions")
TRAINING_DATA = ("--data", "data/nlu", "data/rules", "data/stories")

if __name__ == "__main__":
    sys.exit(main())
