"""A gateway in front of a fake bot, for one test or for a whole module of browser tests."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient
from playwright.sync_api import Browser
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse
from starlette.routing import Route

from tests.web.browser import Site, running_chromium
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


@pytest.fixture(scope="module")
def bot_and_url() -> Iterator[tuple[FakeBot, str]]:
    """A fake bot that answers for a whole module."""
    bot = FakeBot()
    with serving(bot.app) as url:
        yield bot, url


@pytest.fixture
def bot(bot_and_url: tuple[FakeBot, str]) -> FakeBot:
    """The fake bot, with nothing received yet."""
    bot_and_url[0].received.clear()
    return bot_and_url[0]


@pytest.fixture
def bot_url(bot_and_url: tuple[FakeBot, str]) -> str:
    """Where the fake bot answers."""
    return bot_and_url[1]


@pytest.fixture
def settings(tmp_path: Path, bot_url: str) -> WebSettings:
    """Settings in front of the fake bot."""
    return with_release(web_settings(tmp_path, rasa_url=bot_url, actions_url=bot_url))


@pytest.fixture
def client(settings: WebSettings) -> Iterator[TestClient]:
    """A client of the gateway."""
    with TestClient(create_app(settings), client=("127.0.0.1", 50000)) as client:
        yield client


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """A real browser for the tests of one module."""
    with running_chromium() as browser:
        yield browser


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """A gateway for the browser, and another site that embeds its chat."""
    folder, bot = tmp_path_factory.mktemp("site"), FakeBot()
    gateway: list[str] = []

    def embedding(request: Request) -> HTMLResponse:
        language = "en" if request.url.path == "/en" else "vi"
        return HTMLResponse(
            f'<!doctype html><html lang="vi"><head><meta name="viewport" content="width=device-width, initial-scale=1">'
            f'<link rel="icon" href="data:,"><title>Cổng thông tin</title>'
            f"<style>* {{ color: red; font-size: 9px }}</style></head>"
            f'<body><main><h1 style="font-size:2rem;color:#800">Cổng thông tin thành phố</h1>'
            f'<p style="color:#333;font-size:1rem">Nội dung. '
            f'<a href="#top" style="color:#00c;font-size:1rem">Liên kết</a></p></main>'
            f'<script src="{gateway[0]}/widget.js" defer data-lang="{language}"></script></body></html>'
        )

    host_app = Starlette(routes=[Route("/", embedding), Route("/en", embedding)])
    with serving(bot.app) as bot_url, serving(host_app) as host:
        settings = web_settings(folder, rasa_url=bot_url, actions_url=bot_url, allowed_origins=(host,))
        with serving(create_app(with_release(settings))) as url:
            gateway.append(url)
            yield Site(url, host, settings.state, bot)
