"""Runs the Rasa shell at the terminal with the action server of the current release beside it."""

from __future__ import annotations

import os
import subprocess
import time

import httpx

from index.errors import ServiceError
from serve.ports import free_port
from serve.processes import LOOPBACK, Slot
from settings import PROJECT, Settings


def run_shell(settings: Settings) -> int:
    """Start the action server, give the terminal to ``rasa shell``, and stop the server afterwards."""
    folder = settings.current.resolve()
    slot = Slot(folder.name, folder, free_port(LOOPBACK), free_port(LOOPBACK))
    actions, rasa = slot.processes(settings)
    settings.logs.mkdir(parents=True, exist_ok=True)
    log_path = settings.logs / "actions-shell.log"
    with log_path.open("w", encoding="utf-8") as log:
        server = subprocess.Popen(  # noqa: S603
            [actions.command, *actions.arguments],
            cwd=PROJECT,
            env=os.environ | actions.environment,
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        try:
            _wait(server, actions.health, timeout=settings.start_timeout)
            shell = ["shell", "--model", rasa.arguments[rasa.arguments.index("--model") + 1]]
            shell += ["--endpoints", "bot/endpoints.served.yml", "--credentials", "credentials.yml", "--quiet"]
            shell += ["--port", str(slot.rasa_port)]
            done = subprocess.run([rasa.command, *shell], cwd=PROJECT, env=os.environ | rasa.environment, check=False)  # noqa: S603
            return done.returncode
        finally:
            server.terminate()
            server.wait(timeout=15)


def _wait(server: subprocess.Popen[bytes], health: str, *, timeout: float) -> None:
    deadline = time.monotonic() + timeout
    while time.monotonic() < deadline:
        if server.poll() is not None:
            raise ServiceError("Máy chủ hành động dừng ngay khi khởi động. Xem var/log/actions-shell.log.")
        try:
            if httpx.get(health, timeout=2.0).status_code == httpx.codes.OK:
                return
        except httpx.HTTPError:
            pass
        time.sleep(0.25)
    raise ServiceError(f"Máy chủ hành động chưa sẵn sàng sau {timeout:.0f} giây.")
