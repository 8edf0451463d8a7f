"""Runs one release on free ports, beside whatever serves, for whoever wants to ask it before it goes live."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from index.errors import ServiceError
from index.release.manifest import read_manifest, verify_files
from serve.health import smoke_test, wait_healthy
from serve.ports import free_port
from serve.processes import LOOPBACK, Process, Slot
from settings import PROJECT, Settings

WATCH = 0.5
STOP_WITHIN = 10.0


def run_slot(settings: Settings, folder: Path, *, announce: Callable[[str], None]) -> int:
    """Start the release in ``folder``, announce its addresses as one JSON line, and run until told to stop.

    SIGTERM, Ctrl-C and the end of the parent process stop it; afterwards both servers have ended. Raises
    CorruptRelease, or ServiceError when a server does not come up or dies.
    """
    manifest = read_manifest(folder)
    verify_files(folder, manifest)
    slot = Slot(manifest.release, folder.resolve(), free_port(LOOPBACK), free_port(LOOPBACK))
    settings.logs.mkdir(parents=True, exist_ok=True)
    asyncio.run(_run(slot, settings, announce))
    return 0


async def _run(slot: Slot, settings: Settings, announce: Callable[[str], None]) -> None:
    """Run both servers; a signal cancels at the next await, so that no server is started and then forgotten."""
    parent = os.getppid()
    task = asyncio.current_task()
    assert task is not None
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, task.cancel)
    servers: list[subprocess.Popen[bytes]] = []
    try:
        processes = slot.processes(settings)
        servers.extend(_start(process, settings.logs) for process in processes)
        await _come_up(slot, processes, servers, settings, parent=parent)
        announce(json.dumps({"release": slot.release, "rasa": slot.rasa_url, "actions": slot.actions_url}))
        while os.getppid() == parent:
            if any(server.poll() is not None for server in servers):
                raise ServiceError(f"Một máy chủ của bản «{slot.release}» đã dừng ngoài ý muốn. Xem {settings.logs}.")
            await asyncio.sleep(WATCH)
    except asyncio.CancelledError:
        pass
    finally:
        _stop(servers)


def _start(process: Process, logs: Path) -> subprocess.Popen[bytes]:
    with _log(process, logs).open("wb") as log:
        return subprocess.Popen(  # noqa: S603
            [process.command, *process.arguments],
            cwd=PROJECT,
            env=os.environ | process.environment,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )


def _log(process: Process, logs: Path) -> Path:
    return logs / f"slot-{process.name}.log"


async def _come_up(
    slot: Slot,
    processes: tuple[Process, ...],
    servers: list[subprocess.Popen[bytes]],
    settings: Settings,
    *,
    parent: int,
) -> None:
    for process, server in zip(processes, servers, strict=True):
        await wait_healthy(process, alive=partial(_is_wanted, server, parent), timeout=settings.start_timeout)
    await smoke_test(slot, logs=[_log(process, settings.logs) for process in processes])


def _is_wanted(server: subprocess.Popen[bytes], parent: int) -> bool:
    """Tell whether a server runs and whoever asked for it does."""
    return server.poll() is None and os.getppid() == parent


def _stop(servers: list[subprocess.Popen[bytes]]) -> None:
    for server in servers:
        server.terminate()
    deadline = time.monotonic() + STOP_WITHIN
    for server in servers:
        try:
            server.wait(timeout=max(0.1, deadline - time.monotonic()))
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()
