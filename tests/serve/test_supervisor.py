"""The runner brings everything up, follows a newly published release, and never leaves half a bot running."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import psutil
import pytest

from index.release.build import make_current
from index.release.manifest import write_manifest
from serve.ports import free_port

pytestmark = pytest.mark.app

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

    def start(self) -> None:
        """Start the runner."""
        with (self.state / "output.txt").open("wb") as output:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "tests.serve.fake_run"],
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
    write_manifest(release, release=name, built="2026-01-01", inputs=name, encoder="e")
    make_current(release, state / "current")


@pytest.fixture(name="state")
def _state() -> Iterator[Path]:
    """A state folder with a short path, as sockets need it."""
    with tempfile.TemporaryDirectory(prefix="hkh-", ignore_cleanup_errors=True) as folder:
        publish(Path(folder), "r1")
        yield Path(folder)


@pytest.fixture(name="run")
def _run(state: Path) -> Iterator[Callable[..., Run]]:
    """Start runs that are stopped when the test ends, whatever happens."""
    started: list[Run] = []

    def start(**environment: str) -> Run:
        started.append(Run(state, **environment))
        started[-1].start()
        return started[-1]

    yield start
    for each in started:
        if each.process is not None and each.process.poll() is None:
            for process in [*each.children(), psutil.Process(each.process.pid)]:
                process.kill()
            each.process.wait()


def test_sigterm_stops_every_process_and_ends_well(run: Callable[..., Run], state: Path) -> None:
    bot = run()
    bot.wait_for("Sẵn sàng")
    assert f"http://{LOOPBACK}:{bot.ports['HKH_PORT']}" in bot.output()
    upstream = json.loads((state / "upstream.json").read_text(encoding="utf-8"))
    assert upstream["release"] == "r1"
    assert httpx.get(upstream["rasa"]).status_code == httpx.codes.OK
    children = bot.children()
    assert len(children) == 3
    bot.process.send_signal(signal.SIGTERM)
    assert bot.ends() == 0
    assert not psutil.wait_procs(children, timeout=5.0)[1]
    assert not (state / "upstream.json").exists()


def test_ctrl_c_stops_every_process(run: Callable[..., Run]) -> None:
    bot = run()
    bot.wait_for("Sẵn sàng")
    children = bot.children()
    bot.process.send_signal(signal.SIGINT)
    assert bot.ends() == 0
    assert not psutil.wait_procs(children, timeout=5.0)[1]


@pytest.mark.parametrize(
    ("port", "label"),
    [
        ("HKH_RASA_PORT", "Máy chủ Rasa"),
        ("HKH_ACTIONS_PORT", "Máy chủ hành động"),
        ("HKH_PORT", "Cổng web"),
    ],
)
def test_a_dead_child_stops_all_and_is_named_with_its_last_words(
    run: Callable[..., Run], port: str, label: str
) -> None:
    bot = run(**dict.fromkeys(("FAKE_RASA", "FAKE_ACTIONS", "FAKE_WEB"), "--says 'hết bộ nhớ'"))
    bot.wait_for("Sẵn sàng")
    children = bot.children()
    next(child for child in children if str(bot.ports[port]) in child.cmdline()).kill()
    assert bot.ends() == 1
    assert f"{label} đã dừng ngoài ý muốn" in bot.output()
    assert "hết bộ nhớ" in bot.output()
    assert not psutil.wait_procs(children, timeout=5.0)[1]


def test_a_child_that_dies_while_starting_is_named(run: Callable[..., Run]) -> None:
    bot = run(FAKE_RASA="--dies")
    assert bot.ends() == 1
    assert "Máy chủ Rasa dừng ngay khi khởi động" in bot.output()
    assert "Sẵn sàng" not in bot.output()


def test_a_server_that_never_gets_well_ends_the_run(run: Callable[..., Run]) -> None:
    bot = run(FAKE_ACTIONS="--ill", HKH_START_TIMEOUT="2")
    assert bot.ends() == 1
    assert "Máy chủ hành động chưa sẵn sàng sau 2 giây" in bot.output()


def test_a_port_in_use_is_said_before_anything_starts(run: Callable[..., Run], state: Path) -> None:
    with socket.create_server((LOOPBACK, 0)) as taken:
        port = str(taken.getsockname()[1])
        bot = run(HKH_PORT=port)
        assert bot.ends() == 1
    assert f"{port} (đổi bằng HKH_PORT)" in bot.output()
    assert not (state / "log").exists()


def test_a_damaged_release_is_not_served(run: Callable[..., Run], state: Path) -> None:
    (state / "releases" / "r1" / "model").write_text("changed", encoding="utf-8")
    bot = run()
    assert bot.ends() == 1
    assert "Tệp «model» của bản phát hành «r1» bị thiếu hoặc đã bị sửa" in bot.output()


def test_a_setting_that_cannot_be_used_is_named(run: Callable[..., Run]) -> None:
    bot = run(HKH_PORT="no-port")
    assert bot.ends() == 1
    assert "HKH_PORT" in bot.output()
    assert "Traceback" not in bot.output()


def test_a_newly_published_release_takes_over_without_a_restart(run: Callable[..., Run], state: Path) -> None:
    bot = run()
    bot.wait_for("Sẵn sàng")
    publish(state, "r2")
    bot.wait_for("Đang phục vụ bản «r2»")
    upstream = json.loads((state / "upstream.json").read_text(encoding="utf-8"))
    assert upstream["release"] == "r2"
    assert len(bot.children()) == 5, "the old servers finish what they were asked"


def test_a_release_that_cannot_serve_leaves_the_old_one_serving(run: Callable[..., Run], state: Path) -> None:
    bot = run()
    bot.wait_for("Sẵn sàng")
    publish(state, "r2")
    (state / "releases" / "r2" / "model").write_text("changed", encoding="utf-8")
    bot.wait_for("Bản cũ vẫn phục vụ")
    assert json.loads((state / "upstream.json").read_text(encoding="utf-8"))["release"] == "r1"
    failure = json.loads((state / "publish-failed.json").read_text(encoding="utf-8"))
    assert failure["release"] == "r2"
    assert httpx.get(f"http://{LOOPBACK}:{bot.ports['HKH_PORT']}/healthz").status_code == httpx.codes.OK
