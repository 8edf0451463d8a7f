"""``python -m admin``: the admin's command line. SIGTERM stops a command as cleanly as Ctrl-C."""

from __future__ import annotations

import signal
from types import FrameType

from admin.cli import app

NAME = "python -m admin"


def stop(_signal: int, _frame: FrameType | None) -> None:
    """Turn a request to end into the interrupt that every command cleans up after; a second one interrupts no cleaning up."""
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    raise KeyboardInterrupt


def main() -> None:
    """Run the command line."""
    signal.signal(signal.SIGTERM, stop)
    app(prog_name=NAME)


if __name__ == "__main__":
    main()
