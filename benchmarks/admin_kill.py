"""Kills the admin's commands at random moments: ``python -m benchmarks.admin_kill [--moments 50] [--seed 1]``.

In a sandbox of its own it runs add, build (with and without training) and publish, sends SIGKILL at a random moment of each,
and then demands: a whole release is chosen to serve, the documents are as before or as after, and the command run again
succeeds.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from index.release.catalogue import document_files, read_catalogue
from index.release.manifest import read_manifest, verify_files

PROJECT = Path(__file__).resolve().parents[1]
DOCUMENTS = PROJECT / "data" / "documents"
NEW = PROJECT / "tests" / "fixtures" / "documents" / "ke-hoach-2022-thanh-pho-song-lam.md"
HARMLESS = ("Văn bản này đã có", "đang phục vụ rồi")
RETRIES = {"train": ("build",)}  # what is left of a killed training is the same, and a second one takes a minute
NAMES = ("add", "build", "publish", "train")
WEIGHTS = (4, 4, 4, 1)


class Sandbox:
    """A state folder and documents that nothing else uses."""

    def __init__(self, root: Path) -> None:
        self.documents = root / "data" / "documents"
        self.state = root / "var"
        shutil.copytree(DOCUMENTS, self.documents)
        self._environment = os.environ | {"HKH_DOCUMENTS": str(self.documents), "HKH_STATE": str(self.state)}

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        """Start a command of the admin's in a process group of its own."""
        return subprocess.Popen(  # noqa: S603
            [sys.executable, "-m", "admin", *arguments],
            cwd=PROJECT,
            env=self._environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )

    def run(self, *arguments: str) -> tuple[bool, str]:
        """Run a command to its end; return whether it succeeded, or had nothing left to do, and what it said."""
        process = self.start(*arguments)
        said = process.communicate()[0]
        return process.returncode == 0 or any(words in said for words in HARMLESS), said

    def names(self) -> set[str]:
        """Return the files that count as documents."""
        return {path.name for path in document_files(self.documents, read_catalogue(self.documents))}


def commands(count: int) -> dict[str, tuple[str, ...]]:
    """Return the command lines of one round."""
    return {
        "add": ("add", str(NEW), "--yes"),
        "build": ("build",),
        "train": ("train",),
        "publish": ("publish", "--override", f"lần thử thứ {count} của phép đo"),
    }


def kill_one(sandbox: Sandbox, name: str, *, count: int, delay: float) -> str:
    """Kill one command after ``delay`` seconds and check what it left; return what was wrong, empty when nothing was."""
    before = sandbox.names()
    arguments = commands(count)[name]
    process = sandbox.start(*arguments)
    time.sleep(delay)
    os.killpg(process.pid, signal.SIGKILL)
    process.communicate()
    current = (sandbox.state / "current").resolve()
    verify_files(current, read_manifest(current))
    found = sandbox.names()
    if found not in (before, before | {NEW.name}):
        return f"documents are {sorted(found)}"
    succeeded, said = sandbox.run(*RETRIES.get(name, arguments))
    return "" if succeeded else f"the retry failed: {said[-300:]}"


def main() -> int:
    """Run the rounds and print what happened."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--moments", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    chance = random.Random(options.seed)  # noqa: S311
    with tempfile.TemporaryDirectory() as root:
        sandbox = Sandbox(Path(root))
        times: dict[str, float] = {}
        document = NEW.stem
        for name in ("build", "publish", "add", "train", "build"):
            started = time.monotonic()
            succeeded, said = sandbox.run(*commands(0)[name])
            if not succeeded:
                print(said)
                return 1
            times[name] = time.monotonic() - started
        outcomes: Counter[str] = Counter()
        for count in range(1, options.moments + 1):
            (name,) = chance.choices(NAMES, WEIGHTS)
            if name == "add":
                sandbox.run("remove", document, "--yes")
            if name != "add":
                sandbox.run("describe", document, "--title", f"Kế hoạch, lần thử {count}")
            if name == "publish":
                sandbox.run("build")
            delay = chance.uniform(0, times[name])
            wrong = kill_one(sandbox, name, count=count, delay=delay)
            outcomes[f"{name}: {'wrong' if wrong else 'clean'}"] += 1
            print(f"{count:3} {name:8} killed after {delay:6.2f} s: {wrong or 'clean'}", flush=True)
    print(dict(sorted(outcomes.items())))
    return int(any("wrong" in outcome for outcome in outcomes))


if __name__ == "__main__":
    sys.exit(main())
