"""Starts the real bot as a citizen's administrator would, on free ports and with a state folder of its own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import psutil

from index.release.build import is_current
from serve.__main__ import build_plan
from serve.ports import free_port
from serve.processes import LOOPBACK
from settings import PROJECT, Settings

BUILD_TIMEOUT = 1200.0  # training the model on a slow machine
START_TIMEOUT = 240.0
STOP_TIMEOUT = 40.0


@dataclass
class Bot:
    """The running bot: its runner process, its ports and its output so far."""

    runner: subprocess.Popen[bytes]
    port: int
    rasa_port: int
    actions_port: int
    state: Path
    sessions: dict[str, str] = field(default_factory=dict)

    @property
    def url(self) -> str:
        """Where the gateway answers."""
        return f"http://{LOOPBACK}:{self.port}"

    @property
    def rasa_url(self) -> str:
        """Where the Rasa server answers."""
        return f"http://{LOOPBACK}:{self.rasa_port}"

    def output(self) -> str:
        """Return what the runner has printed."""
        return (self.state / "output.txt").read_text(encoding="utf-8")

    def ask(self, message: str, *, session: str | None = None) -> tuple[dict[str, Any], str]:
        """Ask a question as the page does; return the only reply and the session's token."""
        response = httpx.post(f"{self.url}/api/chat", json={"message": message, "session": session}, timeout=30.0)
        response.raise_for_status()
        answered = response.json()
        assert len(answered["replies"]) == 1
        return answered["replies"][0], answered["session"]

    def processes(self) -> list[psutil.Process]:
        """Return the runner's children and their children."""
        return psutil.Process(self.runner.pid).children(recursive=True)

    def stop(self) -> int:
        """Ask the runner to stop, as an operator would; return its exit code."""
        self.runner.send_signal(signal.SIGTERM)
        return self.runner.wait(STOP_TIMEOUT)


def ready_release(settings: Settings) -> Path | None:
    """Return the newest release of the project that was built from the present inputs."""
    plan = build_plan(settings)
    folders = sorted((path for path in settings.releases.glob("[!.]*") if path.is_dir()), reverse=True)
    return next((folder for folder in folders if is_current(plan, folder)), None)


@contextmanager
def own_state() -> Iterator[Path]:
    """Make a state folder that shares the project's releases; its current one is built from the present inputs.

    Without such a release there is no current one, and the first command builds it among the project's.
    """
    settings = Settings()
    settings.releases.mkdir(parents=True, exist_ok=True)
    release = ready_release(settings)
    with tempfile.TemporaryDirectory(prefix="hkh-") as folder:
        state = Path(folder)
        (state / "releases").symlink_to(settings.releases)
        if release is not None:
            (state / "current").symlink_to(f"releases/{release.name}")
        yield state


@contextmanager
def running() -> Iterator[Bot]:
    """Run the bot until the block ends; a release built from the present inputs is reused, else one is built."""
    with own_state() as state:
        ready = (state / "current").exists()
        ports = [free_port(LOOPBACK) for _ in range(3)]
        names = ("HKH_PORT", "HKH_RASA_PORT", "HKH_ACTIONS_PORT")
        given = {name: str(port) for name, port in zip(names, ports, strict=True)}
        given |= {"HKH_HOST": LOOPBACK, "HKH_STATE": str(state), "HKH_SESSION_RATE": "0", "HKH_ADDRESS_RATE": "0"}
        # a turn may take longer while the tests of a whole project share the machine
        given |= {"HKH_TURN_TIMEOUT": "25", "HKH_START_TIMEOUT": str(START_TIMEOUT)}
        with (state / "output.txt").open("wb") as output:
            runner = subprocess.Popen(
                [sys.executable, "-m", "serve", "run"],
                cwd=PROJECT,
                env=os.environ | given,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        bot = Bot(runner, *ports, state)
        try:
            _wait_until_healthy(bot, START_TIMEOUT if ready else BUILD_TIMEOUT)
            yield bot
        finally:
            if runner.poll() is None:
                children = bot.processes()
                runner.terminate()
                _, alive = psutil.wait_procs([psutil.Process(runner.pid), *children], timeout=STOP_TIMEOUT)
                for process in alive:
                    process.kill()
                runner.wait()


def _wait_until_healthy(bot: Bot, timeout: float) -> None:
    deadline = time.monotonic() + timeout
    while time.monotonic() < deadline:
        if bot.runner.poll() is not None:
            raise AssertionError(f"the bot stopped with {bot.runner.returncode}:\n{bot.output()}")
        try:
            well = httpx.get(f"{bot.url}/healthz", timeout=5.0).status_code == httpx.codes.OK
            if well and "Sẵn sàng" in bot.output():  # the runner has seen it, too, and watches
                return
        except httpx.HTTPError:
            pass
        time.sleep(0.5)
    raise AssertionError(f"the bot was not healthy within {timeout:.0f} s:\n{bot.output()}")
