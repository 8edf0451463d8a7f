"""The command lines of the three processes: one release for both servers, loopback for all but the gateway."""

from __future__ import annotations

from pathlib import Path

import pytest

from serve.processes import Slot, gateway
from settings import Settings

pytestmark = pytest.mark.app

SLOT = Slot("r1", Path("/srv/releases/r1"), 15005, 15055)


def settings(**values: object) -> Settings:
    """Settings that read no environment file."""
    return Settings(_env_file=None, **values)  # type: ignore[call-arg, arg-type]


def test_both_servers_of_a_slot_serve_its_release() -> None:
    actions, rasa = SLOT.processes(settings())
    assert actions.environment["HKH_RELEASE"] == "/srv/releases/r1"
    assert "/srv/releases/r1/rasa/model.tar.gz" in rasa.arguments
    assert rasa.environment["ACTION_SERVER_URL"] == "http://127.0.0.1:15055/webhook"
    assert "r1" in actions.name
    assert "r1" in rasa.name


def test_the_servers_listen_on_loopback_whatever_the_gateway_listens_on() -> None:
    actions, rasa = SLOT.processes(settings(host="0.0.0.0"))
    assert actions.environment["SANIC_HOST"] == "127.0.0.1"
    assert rasa.arguments[rasa.arguments.index("--interface") + 1] == "127.0.0.1"
    assert "0.0.0.0" not in " ".join((*actions.arguments, *rasa.arguments))


def test_each_server_gets_its_port_and_a_health_address_on_it() -> None:
    actions, rasa = SLOT.processes(settings())
    assert actions.arguments[actions.arguments.index("--port") + 1] == "15055"
    assert rasa.arguments[rasa.arguments.index("--port") + 1] == "15005"
    assert actions.health == "http://127.0.0.1:15055/health"
    assert rasa.health == "http://127.0.0.1:15005/"


def test_rasa_runs_from_its_own_environment_and_tells_nobody() -> None:
    _, rasa = SLOT.processes(settings(rasa_environment=Path("/opt/rasa")))
    assert rasa.command == "/opt/rasa/bin/rasa"
    assert rasa.environment["RASA_TELEMETRY_ENABLED"] == "false"
    assert "--enable-api" not in rasa.arguments
    assert "--cors" not in rasa.arguments


def test_rasa_writes_into_the_state_folder_only(tmp_path: Path) -> None:
    _, rasa = SLOT.processes(settings(state=tmp_path))
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "RASA_CACHE_DIRECTORY"):
        assert Path(rasa.environment[name]).is_relative_to(tmp_path)


def test_files_named_on_the_command_line_exist() -> None:
    _, rasa = SLOT.processes(settings())
    for option in ("--endpoints", "--credentials"):
        assert Path(rasa.arguments[rasa.arguments.index(option) + 1]).is_file()


@pytest.mark.parametrize(
    ("host", "asked"),
    [("127.0.0.1", "127.0.0.1"), ("0.0.0.0", "127.0.0.1"), ("::", "127.0.0.1"), ("10.0.0.7", "10.0.0.7")],
)
def test_the_gateway_is_asked_where_it_can_be_reached(host: str, asked: str) -> None:
    assert gateway(settings(host=host, port=18080)).health == f"http://{asked}:18080/healthz"
