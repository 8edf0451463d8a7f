"""``python -m serve`` with tiny servers in place of Rasa, the actions and the gateway, for the supervisor's tests.

The environment variables FAKE_RASA, FAKE_ACTIONS and FAKE_WEB hold further options of each fake server; with FAKE_WEB=real
the real gateway runs.
"""

from __future__ import annotations

import os
import shlex
import sys
from pathlib import Path

from serve import __main__ as command
from serve import supervisor
from serve.processes import LOOPBACK, Process, Slot
from settings import Settings

SERVER = str(Path(__file__).with_name("fake_server.py"))


def fake(name: str, label: str, port: int, *options: str) -> Process:
    """Return a process that runs the fake server."""
    arguments = (SERVER, str(port), *options, *shlex.split(os.environ.get(f"FAKE_{name.upper()}", "")))
    return Process(name, label, sys.executable, arguments, f"http://{LOOPBACK}:{port}/health")


def processes(slot: Slot, settings: Settings) -> tuple[Process, Process]:
    """Return the two servers of a slot; one release's option is the name it answers with."""
    actions = fake("actions", "máy chủ hành động", slot.actions_port)
    rasa = fake("rasa", "máy chủ Rasa", slot.rasa_port, "--release", slot.release)
    return tuple(
        Process(f"{process.name}-{slot.release}", process.label, process.command, process.arguments, process.health)
        for process in (actions, rasa)
    )


def main() -> int:
    """Run."""
    Slot.processes = processes  # type: ignore[method-assign, assignment]
    if os.environ.get("FAKE_WEB") != "real":
        supervisor.gateway = lambda settings: fake("web", "cổng web", settings.port)
    command.ensure_release = lambda settings, **_: None
    return command.main()


if __name__ == "__main__":
    sys.exit(main())
