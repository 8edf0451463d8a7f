"""Rate limits for each session and each network address, over a moving minute."""

from __future__ import annotations

import ipaddress

from limits import RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter

IPV6_SITE = 64  # one household gets a whole /64, so the address within it says nothing


class RateLimits:
    """Counts requests; a limit of 0 is no limit."""

    def __init__(self, *, session_rate: int, address_rate: int) -> None:
        self._limiter = MovingWindowRateLimiter(MemoryStorage())
        self._session = RateLimitItemPerMinute(session_rate) if session_rate else None
        self._address = RateLimitItemPerMinute(address_rate) if address_rate else None

    def allow_session(self, session: str) -> bool:
        """Count a turn of a session; False when it is one too many."""
        return self._session is None or self._limiter.hit(self._session, "session", session)

    def allow_address(self, address: str) -> bool:
        """Count a request from an address; False when it is one too many."""
        return self._address is None or self._limiter.hit(self._address, "address", site_of(address))


def site_of(address: str) -> str:
    """Return the address, an IPv6 one cut to its /64; what is no address counts as one place."""
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return "unknown"
    if parsed.version == 6:
        return str(ipaddress.ip_network((parsed, IPV6_SITE), strict=False).network_address)
    return str(parsed)
