"""Publishes while citizens ask: ``python -m benchmarks.publish_under_load [--publishes 20] [--releases 2] [--askers 2]``.

In a sandbox of its own it builds some releases, starts the bot, and publishes them in turn while questions are asked through the
gateway all the time. Every answer must be whole and of one of the releases, and none may be lost. With two releases every
publish but the first takes the release before back as it runs; with more, most publishes start servers.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from pathlib import Path
from typing import Any

import httpx

PROJECT = Path(__file__).resolve().parents[1]
DOCUMENTS = PROJECT / "data" / "documents"
QUESTION, FIGURE = "thu ngân sách năm 2021 là bao nhiêu?", "2.341,6"
PATIENCE = 300.0


def free_port() -> int:
    """Return a port that was free a moment ago."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


class Sandbox:
    """Documents, state and ports that nothing else uses."""

    def __init__(self, root: Path) -> None:
        self.state = root / "var"
        self.url = ""
        documents = root / "documents"
        shutil.copytree(DOCUMENTS, documents)
        self.document = next(documents.iterdir()).stem
        ports = {name: str(free_port()) for name in ("HKH_PORT", "HKH_RASA_PORT", "HKH_ACTIONS_PORT")}
        self.url = f"http://127.0.0.1:{ports['HKH_PORT']}"
        own = {"HKH_DOCUMENTS": str(documents), "HKH_STATE": str(self.state)}
        self.environment = os.environ | own | ports | {"HKH_SESSION_RATE": "0", "HKH_ADDRESS_RATE": "0"}

    def admin(self, *arguments: str) -> dict[str, Any]:
        """Run a command of the admin's and return its JSON."""
        command = [sys.executable, "-m", "admin", *arguments, "--json"]
        done = subprocess.run(command, cwd=PROJECT, env=self.environment, capture_output=True, text=True, check=False)  # noqa: S603
        if done.returncode:
            raise SystemExit(done.stdout + done.stderr)
        result: dict[str, Any] = json.loads(done.stdout)
        return result

    def serve(self) -> subprocess.Popen[bytes]:
        """Start the bot and wait until it answers."""
        process = subprocess.Popen([sys.executable, "-m", "serve", "run"], cwd=PROJECT, env=self.environment)
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            try:
                if httpx.get(f"{self.url}/healthz", timeout=2.0).is_success:
                    return process
            except httpx.HTTPError:
                pass
            time.sleep(0.5)
        process.terminate()
        raise SystemExit("The bot did not come up.")


class Asker(threading.Thread):
    """Asks without a pause and notes what came back."""

    def __init__(self, url: str, releases: set[str], end: threading.Event) -> None:
        super().__init__()
        self.url = url
        self.end = end
        self.releases = releases
        self.answers: Counter[str] = Counter()
        self.wrong: list[str] = []
        self.slowest = 0.0

    def run(self) -> None:
        """Ask until told to end."""
        with httpx.Client(base_url=self.url, timeout=30.0) as client:
            while not self.end.is_set():
                started = time.monotonic()
                try:
                    body = client.post("/api/chat", json={"message": QUESTION}).raise_for_status().json()
                    self._note(body["replies"])
                except (httpx.HTTPError, ValueError, KeyError) as error:
                    self.wrong.append(repr(error))
                self.slowest = max(self.slowest, time.monotonic() - started)

    def _note(self, replies: list[dict[str, Any]]) -> None:
        releases = {reply["release"] for reply in replies}
        if len(replies) == 1 and releases <= self.releases and FIGURE in replies[0]["text"]:
            self.answers[replies[0]["release"]] += 1
        else:
            self.wrong.append(json.dumps(replies, ensure_ascii=False)[:300])


def main() -> int:
    """Run and print what happened."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--publishes", type=int, default=20)
    parser.add_argument("--releases", type=int, default=2)
    parser.add_argument("--askers", type=int, default=2)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as root:
        sandbox = Sandbox(Path(root))
        releases = []
        for number in range(1, options.releases + 1):
            sandbox.admin("describe", sandbox.document, "--title", f"Kế hoạch năm 2021, bản {number}")
            releases.append(str(sandbox.admin("build")["release"]))
        sandbox.admin("publish", releases[0], "--override", "bản đầu tiên của phép đo")
        bot = sandbox.serve()
        end = threading.Event()
        askers = [Asker(sandbox.url, set(releases), end) for _ in range(options.askers)]
        for asker in askers:
            asker.start()
        times = []
        try:
            for count in range(1, options.publishes + 1):
                started = time.monotonic()
                sandbox.admin("publish", releases[count % len(releases)], "--override", f"lần phát hành thứ {count}")
                times.append(time.monotonic() - started)
                print(f"{count:3} published in {times[-1]:.1f} s", flush=True)
        finally:
            end.set()
            for asker in askers:
                asker.join()
            bot.terminate()
            bot.wait(timeout=60)
    answers = sum((asker.answers for asker in askers), Counter())
    wrong = [words for asker in askers for words in asker.wrong]
    print(
        f"answers: {dict(answers)}; wrong or lost: {len(wrong)}; slowest {max(item.slowest for item in askers):.2f} s"
    )
    print(*wrong[:5], sep="\n")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
