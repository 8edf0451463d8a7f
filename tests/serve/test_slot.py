"""One release runs on free ports beside whatever serves, until it is told to stop or one of its servers dies."""

from __future__ import annotations

import json
import signal
from collections.abc import Callable
from pathlib import Path

import httpx
import psutil
import pytest

from tests.serve.runs import Run

pytestmark = pytest.mark.app


def slot(run: Callable[..., Run], state: Path) -> tuple[Run, dict[str, str]]:
    """Start the slot of «r1» and return where it says it answers."""
    bot = run("slot", str(state / "releases" / "r1"))
    bot.wait_for("\n")
    return bot, json.loads(bot.output())


def test_a_slot_says_where_it_answers_and_stops_when_told(run: Callable[..., Run], state: Path) -> None:
    bot, addresses = slot(run, state)
    assert addresses["release"] == "r1"
    for name in ("rasa", "actions"):
        assert httpx.get(addresses[name]).status_code == httpx.codes.OK
    assert not (state / "upstream.json").exists(), "whatever serves goes on serving"
    children = bot.children()
    bot.process.send_signal(signal.SIGTERM)
    assert bot.ends() == 0
    assert not psutil.wait_procs(children, timeout=5.0)[1]


def test_a_slot_ends_when_one_of_its_servers_dies(run: Callable[..., Run], state: Path) -> None:
    bot, _ = slot(run, state)
    children = bot.children()
    children[0].kill()
    assert bot.ends() == 1
    assert "đã dừng ngoài ý muốn" in bot.output()
    assert not psutil.wait_procs(children, timeout=5.0)[1]


def test_a_folder_that_is_no_release_is_refused(run: Callable[..., Run], state: Path) -> None:
    bot = run("slot", str(state))
    assert bot.ends() == 1
    assert "không có bản kê hợp lệ" in bot.output()


def test_a_slot_told_to_stop_before_it_answers_leaves_no_server(run: Callable[..., Run], state: Path) -> None:
    bot = run("slot", str(state / "releases" / "r1"), FAKE_RASA="--ill")
    bot.until(lambda: len(bot.children()) > 1)
    children = bot.children()
    for _ in range(2):
        bot.process.send_signal(signal.SIGTERM)
    assert bot.ends() == 0
    assert not psutil.wait_procs(children, timeout=5.0)[1]
