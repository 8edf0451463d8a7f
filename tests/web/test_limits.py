"""Limits count each session and each network by itself."""

from __future__ import annotations

import pytest

from web.limits import RateLimits, site_of


def test_one_too_many_is_refused_for_that_session_only() -> None:
    limits = RateLimits(session_rate=2, address_rate=0)
    assert [limits.allow_session("a") for _ in range(3)] == [True, True, False]
    assert limits.allow_session("b")


def test_zero_lifts_the_limit() -> None:
    limits = RateLimits(session_rate=0, address_rate=0)
    assert all(limits.allow_session("a") and limits.allow_address("192.0.2.1") for _ in range(500))


@pytest.mark.parametrize(
    ("address", "site"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("2001:db8:1:2:aaaa::1", "2001:db8:1:2::"),
        ("testclient", "unknown"),
        ("", "unknown"),
    ],
)
def test_an_ipv6_household_counts_as_one(address: str, site: str) -> None:
    assert site_of(address) == site
