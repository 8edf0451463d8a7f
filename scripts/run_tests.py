"""Runs every check of the project and ends with one summary line; exits 1 when anything failed."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
APP = PROJECT / ".venvs" / "app" / "bin"
RASA = PROJECT / ".venvs" / "rasa" / "bin"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one suite counted."""

    name: str
    passed: int
    failed: int
    skipped: int
    seconds: float


def run_pytest(name: str, python: Path, *arguments: str) -> Outcome:
    """Run pytest in one environment and count its tests."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.xml"
        started = time.monotonic()
        code = subprocess.run(  # noqa: S603
            [str(python), "-m", "pytest", "-q", f"--junitxml={report}", *arguments], cwd=PROJECT, check=False
        ).returncode
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
    code = subprocess.run(command, cwd=PROJECT, check=False).returncode  # noqa: S603
    return Outcome(name, int(code == 0), int(code != 0), 0, time.monotonic() - started)


def main() -> int:
    """Run all suites, print the table and the closing line."""
    outcomes = [
        run_check("lint, format, types", "scripts/check.sh"),
        run_pytest("vietnamese and bot, Python 3.10", RASA / "python", "tests/vietnamese", "tests/bot"),
        run_check("rasa data validate", str(RASA / "rasa"), "data", "validate", "--fail-on-warnings", *TRAINING_DATA),
        run_pytest("rasa's own story and NLU tests", RASA / "python", "tests/rasa"),
        run_pytest(
            "everything else, Python 3.11", APP / "python", "tests", "--ignore=tests/bot", "--ignore=tests/rasa"
        ),
    ]
    print()
    for item in outcomes:
        counts = f"{item.passed:>6} passed{item.failed:>5} failed{item.skipped:>5} skipped"
        print(f"{item.name:<36}{counts}{item.seconds:>8.0f} s")
    passed, failed, skipped = (sum(getattr(item, key) for item in outcomes) for key in ("passed", "failed", "skipped"))
    print(f"{passed} passed, {failed} failed, {skipped} skipped")
    return int(failed > 0)


TRAINING_DATA = ("--data", "data/nlu", "data/rules", "data/stories")

if __name__ == "__main__":
    sys.exit(main())
