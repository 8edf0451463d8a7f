"""A gateway in front of a fake bot, for one test or for a whole module of browser tests."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from tests.web.fake_bot import FakeBot
from tests.web.fake_release import make_release
from tests.web.servers import serving
from web.app import create_app
from web.settings import WebSettings


def web_settings(folder: Path, **values: Any) -> WebSettings:
    """Settings that read no environment and write below ``folder`` only; no rate limit unless given."""
    defaults: dict[str, Any] = {
        "state": folder / "var",
        "documents": folder / "documents",
        "session_rate": 0,
        "address_rate": 0,
        "turn_timeout": 1.0,
        "city": "thành phố Thái Nguyên",
        "hotline": "1022",
    }
    return WebSettings(_env_file=None, **(defaults | values))  # type: ignore[call-arg]


def with_release(settings: WebSettings) -> WebSettings:
    """Put a small release where ``settings`` look for it."""
    make_release(settings.releases / "r1", originals=settings.documents)
    settings.current.symlink_to("releases/r1")
    return settings


@pytest.fixture
def bot() -> FakeBot:
    """The fake bot of this test."""
    return FakeBot()


@pytest.fixture
def bot_url(bot: FakeBot) -> Iterator[str]:
    """Where the fake bot answers."""
    with serving(bot.app) as url:
        yield url


@pytest.fixture
def settings(tmp_path: Path, bot_url: str) -> WebSettings:
    """Settings in front of the fake bot."""
    return with_release(web_settings(tmp_path, rasa_url=bot_url, actions_url=bot_url))


@pytest.fixture
def client(settings: WebSettings) -> Iterator[TestClient]:
    """A client of the gateway."""
    with TestClient(create_app(settings), client=("127.0.0.1", 50000)) as client:
        yield client
