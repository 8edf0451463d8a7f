"""Ports in use are found before anything is started, and named with the setting that changes them."""

from __future__ import annotations

import socket

import pytest

from index.errors import ServiceError
from serve.ports import free_port, is_free, require_free

pytestmark = pytest.mark.app

LOOPBACK = "127.0.0.1"


def test_a_free_port_is_free() -> None:
    assert is_free(LOOPBACK, free_port(LOOPBACK))


def test_a_port_somebody_listens_on_is_not_free() -> None:
    with socket.create_server((LOOPBACK, 0)) as server:
        assert not is_free(LOOPBACK, server.getsockname()[1])


def test_every_busy_port_is_named_with_its_setting() -> None:
    with socket.create_server((LOOPBACK, 0)) as first, socket.create_server((LOOPBACK, 0)) as second:
        one, two = first.getsockname()[1], second.getsockname()[1]
        wanted = {"HKH_PORT": (LOOPBACK, one), "HKH_RASA_PORT": (LOOPBACK, two)}
        with pytest.raises(ServiceError) as error:
            require_free(wanted | {"HKH_ACTIONS_PORT": (LOOPBACK, free_port(LOOPBACK))})
    assert f"{one} (đổi bằng HKH_PORT), {two} (đổi bằng HKH_RASA_PORT)" in str(error.value)
    assert "HKH_ACTIONS_PORT" not in str(error.value)


def test_free_ports_pass() -> None:
    require_free({"HKH_PORT": (LOOPBACK, free_port(LOOPBACK))})


def test_an_address_that_is_not_this_machines_is_not_free() -> None:
    assert not is_free("192.0.2.1", free_port(LOOPBACK))
