"""``python -m admin``: the admin's command line. SIGTERM stops a command as cleanly as Ctrl-C."""

from __future__ import annotations

import contextlib
import signal
from types import FrameType

import psutil

from admin.cli import app

NAME = "python -m admin"


def stop(_signal: int, _frame: FrameType | None) -> None:
    """Turn a request to end into the interrupt that every command cleans up after; a second one interrupts no cleaning up."""
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    raise KeyboardInterrupt


def end_children() -> None:
    """Kill whatever this command started and still runs.

    Each starter ends its own process; but an interrupt may come after the process was made and before anyone holds it.
    """
    for child in psutil.Process().children(recursive=True):
        with contextlib.suppress(psutil.NoSuchProcess):
            child.kill()


def main() -> None:
    """Run the command line; nothing that it started goes on after it."""
    signal.signal(signal.SIGTERM, stop)
    try:
        app(prog_name=NAME)
    finally:
        end_children()


if __name__ == "__main__":
    main()
