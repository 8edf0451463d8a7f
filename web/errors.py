"""What can go wrong in the gateway: a request it refuses, or a server behind it that gives no reply."""

from __future__ import annotations

from index.errors import HoiKeHoachError


class UpstreamError(HoiKeHoachError):
    """Rasa gave no usable reply. ``cause`` is the label under which the failure is counted."""

    cause = "unavailable"


class UpstreamUnreachable(UpstreamError):
    """Rasa could not be reached or answered with an error."""

    cause = "unreachable"


class UpstreamSilent(UpstreamError):
    """Rasa answered with an empty list: its action server is down or an action failed."""

    cause = "silent"


class UpstreamMalformed(UpstreamError):
    """Rasa answered with something that is not a reply."""

    cause = "malformed"


class UpstreamSlow(UpstreamError):
    """The turn did not finish in time."""

    cause = "slow"


class Refusal(HoiKeHoachError):
    """A request that is refused: ``status`` is the HTTP status, ``code`` is for programs, the message for people."""

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message
