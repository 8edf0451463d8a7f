"""Runs a command in a forked process and lets something go wrong at its n-th step on the disk.

A step is whatever changes files under the office: opening for writing, renaming, deleting, making folders and links.
Python's audit events announce every one of them before it happens, so that each point can be tried in turn.
"""

from __future__ import annotations

import errno
import itertools
import os
import signal
import sys
from collections.abc import Callable
from typing import Literal

from tests.admin.office import Office

Fault = Literal["kill", "full_disk", "interrupt"]
CHANGING = {"os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.symlink", "os.link"}
FINISHED = 77


def run_with_fault(office: Office, arguments: list[str], fault: Fault, *, at: int) -> int | None:
    """Run a command whose step number ``at`` fails; return its exit code, None when it had fewer steps.

    A killed command has the exit code -9. A full disk stays full: every later write fails as well.
    """
    child = os.fork()
    if child == 0:
        code = 99
        try:
            code = _in_child(office, arguments, fault, at)
        finally:
            os._exit(code)
    _, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)
    return None if code == FINISHED else code


def _in_child(office: Office, arguments: list[str], fault: Fault, at: int) -> int:
    count = 0

    def watch(event: str, details: tuple[object, ...]) -> None:
        nonlocal count
        if not _changes(event, details, str(office.root)):
            return
        count += 1
        if count == at or (count > at and fault == "full_disk" and event == "open"):
            _strike(fault)

    sys.addaudithook(watch)
    code = office.run(*arguments).exit_code
    return FINISHED if count < at else code


def _changes(event: str, details: tuple[object, ...], root: str) -> bool:
    if event == "open":
        path, _, flags = details
        writes = isinstance(flags, int) and bool(flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT))
        return writes and str(path).startswith(root) and "lock" not in str(path)
    return event in CHANGING and str(details[0]).startswith((root, ".."))


def _strike(fault: Fault) -> None:
    if fault == "kill":
        os.kill(os.getpid(), signal.SIGKILL)
    if fault == "interrupt":
        raise KeyboardInterrupt
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def at_every_step(
    office: Office, arguments: list[str], fault: Fault, check: Callable[[int], None], *, stride: int = 1
) -> int:
    """Run a command over and over, each time failing ``stride`` steps later, with ``check(code)`` after each.

    ``check`` puts the office back to where the command can run again. Returns how many points were tried.
    """
    for tried in itertools.count():
        code = run_with_fault(office, arguments, fault, at=1 + tried * stride)
        if code is None:
            return tried
        check(code)
    raise AssertionError("unreachable")
