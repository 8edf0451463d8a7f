"""When one process dies the whole bot stops and says so; it never runs on as half a bot."""

from __future__ import annotations

import psutil
import pytest

from tests.e2e.running import STOP_TIMEOUT, running

pytestmark = [pytest.mark.app, pytest.mark.e2e]


def test_a_dead_rasa_server_ends_the_run_with_a_message() -> None:
    with running() as bot:
        children = bot.processes()
        rasa = next(process for process in children if any("rasa" in part for part in process.cmdline()[1:2]))
        rasa.kill()
        assert bot.runner.wait(STOP_TIMEOUT) != 0
        assert "Máy chủ Rasa đã dừng ngoài ý muốn" in bot.output()
        _, alive = psutil.wait_procs(children, timeout=5.0)
        assert not alive
