"""The runner brings everything up, follows a newly published release, and never leaves half a bot running."""

from __future__ import annotations

import json
import signal
import socket
import time
from collections.abc import Callable
from pathlib import Path

import httpx
import psutil
import pytest

from index.release.build import make_current
from tests.serve.runs import LOOPBACK, Run, publish

pytestmark = pytest.mark.app


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


def test_a_server_that_dies_while_the_gateway_is_waited_for_is_named_at_once(run: Callable[..., Run]) -> None:
    bot = run(FAKE_WEB="--ill", HKH_START_TIMEOUT="600")
    bot.wait_for("Đang chờ cổng web")
    next(child for child in bot.children() if str(bot.ports["HKH_RASA_PORT"]) in child.cmdline()).kill()
    assert bot.ends() == 1
    assert "Máy chủ Rasa đã dừng ngoài ý muốn" in bot.output()
    assert "Cổng web" not in bot.output()


def test_a_server_that_never_gets_well_ends_the_run(run: Callable[..., Run]) -> None:
    bot = run(FAKE_ACTIONS="--ill", HKH_START_TIMEOUT="2")
    assert bot.ends() == 1
    assert "Máy chủ hành động chưa sẵn sàng sau 2 giây" in bot.output()


@pytest.mark.parametrize("replies", ['["text"]', '[{"custom": {"release": "r0"}}]'])
def test_a_bot_that_answers_wrongly_is_not_left_running(run: Callable[..., Run], replies: str) -> None:
    bot = run(FAKE_RASA=f"--replies '{replies}'")
    assert bot.ends() == 1
    assert "«r1» trả lời sai câu hỏi thử" in bot.output()


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
    bot.wait_for("Bản «r1» vẫn phục vụ")
    assert json.loads((state / "upstream.json").read_text(encoding="utf-8"))["release"] == "r1"
    failure = json.loads((state / "publish-failed.json").read_text(encoding="utf-8"))
    assert failure["release"] == "r2"
    assert httpx.get(f"http://{LOOPBACK}:{bot.ports['HKH_PORT']}/healthz").status_code == httpx.codes.OK


def upstream(state: Path) -> dict[str, str]:
    found: dict[str, str] = json.loads((state / "upstream.json").read_text(encoding="utf-8"))
    return found


def test_going_back_takes_the_release_that_served_before_as_it_runs(run: Callable[..., Run], state: Path) -> None:
    bot = run()
    bot.wait_for("Sẵn sàng")
    first = upstream(state)
    publish(state, "r2")
    bot.wait_for("Đang phục vụ bản «r2»")
    before = {process.pid for process in bot.children()}
    make_current(state / "releases" / "r1", state / "current")
    bot.wait_for("Đang phục vụ bản «r1»")
    assert upstream(state) == first
    assert {process.pid for process in bot.children()} == before


def test_a_spare_release_that_dies_does_not_end_the_run(run: Callable[..., Run], state: Path) -> None:
    bot = run()
    bot.wait_for("Sẵn sàng")
    spare = [process for process in bot.children() if "r1" in process.cmdline()]
    publish(state, "r2")
    bot.wait_for("Đang phục vụ bản «r2»")
    spare[0].kill()
    bot.until(lambda: len(bot.children()) == 3)
    make_current(state / "releases" / "r1", state / "current")
    bot.wait_for("Đang phục vụ bản «r1»")
    assert bot.process is not None and bot.process.poll() is None


def test_a_rejected_release_can_be_chosen_again(run: Callable[..., Run], state: Path) -> None:
    bot = run()
    bot.wait_for("Sẵn sàng")
    publish(state, "r2")
    model = state / "releases" / "r2" / "model"
    model.write_text("changed", encoding="utf-8")
    bot.wait_for("Bản «r1» vẫn phục vụ")
    make_current(state / "releases" / "r1", state / "current")
    time.sleep(1.5)
    model.write_text("r2", encoding="utf-8")
    make_current(state / "releases" / "r2", state / "current")
    bot.wait_for("Đang phục vụ bản «r2»")
