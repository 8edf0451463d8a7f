"""What the three processes are: their commands, their environment and the addresses that tell whether they are well."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from pathlib import Path

from index.release.training import rasa_environment
from settings import PROJECT, Settings

LOOPBACK = "127.0.0.1"


@dataclass(frozen=True, slots=True)
class Process:
    """One process to run: its name, command line, extra environment and health address."""

    name: str
    label: str
    command: str
    arguments: tuple[str, ...]
    health: str
    environment: dict[str, str] = field(default_factory=dict)

    @property
    def title(self) -> str:
        """The label as a sentence begins with it."""
        return self.label[:1].upper() + self.label[1:]


@dataclass(frozen=True, slots=True)
class Slot:
    """A Rasa server and an action server of one release; index and NLU of a release always serve together."""

    release: str
    folder: Path
    rasa_port: int
    actions_port: int

    @property
    def rasa_url(self) -> str:
        """Where the gateway sends messages."""
        return f"http://{LOOPBACK}:{self.rasa_port}"

    @property
    def actions_url(self) -> str:
        """Where the Rasa server calls its actions."""
        return f"http://{LOOPBACK}:{self.actions_port}"

    def processes(self, settings: Settings) -> tuple[Process, Process]:
        """Return the action server and the Rasa server of this slot, both on loopback only."""
        actions = Process(
            name=f"actions-{self.release}",
            label="máy chủ hành động",
            command=sys.executable,
            arguments=("-m", "rasa_sdk", "--actions", "actions", "--port", str(self.actions_port)),
            health=f"{self.actions_url}/health",
            environment={"SANIC_HOST": LOOPBACK, "HKH_RELEASE": str(self.folder), "OMP_NUM_THREADS": "1"},
        )
        rasa = Process(
            name=f"rasa-{self.release}",
            label="máy chủ Rasa",
            command=str(settings.rasa_environment / "bin" / "rasa"),
            arguments=(
                "run",
                *("--interface", LOOPBACK),
                *("--port", str(self.rasa_port)),
                *("--model", str(self.folder / "rasa" / "model.tar.gz")),
                *("--endpoints", str(PROJECT / "bot" / "endpoints.served.yml")),
                *("--credentials", str(PROJECT / "credentials.yml")),
            ),
            health=f"{self.rasa_url}/",
            environment={
                "SANIC_HOST": LOOPBACK,
                "ACTION_SERVER_URL": f"{self.actions_url}/webhook",
            }
            | rasa_environment(settings.state),
        )
        return actions, rasa


def gateway(settings: Settings) -> Process:
    """Return the web gateway, the only process that listens on the public address."""
    return Process(
        name="web",
        label="cổng web",
        command=sys.executable,
        arguments=("-m", "web"),
        health=f"http://{_reachable(settings.host)}:{settings.port}/healthz",
    )


def _reachable(host: str) -> str:
    return LOOPBACK if host in ("0.0.0.0", "::", "") else host  # noqa: S104
