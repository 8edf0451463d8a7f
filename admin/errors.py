"""What can go wrong for an admin, each with the exit code a script can tell it by."""

from __future__ import annotations

from index.errors import HoiKeHoachError

REFUSED = 1
CHECK_FAILED = 3
BUSY = 4
NOT_LIVE = 5
INTERRUPTED = 130


class AdminError(HoiKeHoachError):
    """Something an admin asked for cannot be done; the message says why and what to do."""

    exit_code = REFUSED


class NeedsConfirmation(AdminError):
    """A question must be answered first and nobody is there to answer it."""


class Stopped(AdminError):
    """The person broke off a conversation: the end of the input or Ctrl-C at a question."""

    exit_code = INTERRUPTED


class CheckFailed(AdminError):
    """A release did not pass its check, or was not checked."""

    exit_code = CHECK_FAILED


class AdminBusy(AdminError):
    """Another admin is changing things right now."""

    exit_code = BUSY


class NotLive(AdminError):
    """A release was chosen but the running bot did not take it; the old one goes on serving."""

    exit_code = NOT_LIVE
