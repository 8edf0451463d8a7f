"""Everything the routes need, built once from the settings and closed with the application."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from dataclasses import dataclass

import httpx
from fastapi import Request

from web.assets import Assets, load_assets
from web.chat import ChatService
from web.library import Library
from web.limits import RateLimits
from web.metrics import Metrics
from web.pages import Pages
from web.rasa import RasaClient
from web.sessions import SessionKeeper, load_key
from web.settings import WebSettings
from web.storage import ConversationStore
from web.switch import Switch, watch_switch
from web.turns import Turns
from web.upstream import Upstream, watch_upstream
from web.watched import WatchedFile

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Parts:
    """The gateway's working parts."""

    settings: WebSettings
    assets: Assets
    pages: Pages
    http: httpx.AsyncClient
    upstream: WatchedFile[Upstream]
    switch: WatchedFile[Switch]
    sessions: SessionKeeper
    limits: RateLimits
    library: Library
    store: ConversationStore
    metrics: Metrics
    chat: ChatService

    async def keep_retention(self) -> None:
        """Delete what is past its time, now and then again every interval, until cancelled."""
        while True:
            try:
                deleted = await self.store.delete_older_than(self.settings.retention_days)
                logger.info("Retention: %d turns deleted", deleted)
            except sqlite3.Error as error:
                self.metrics.store_errors.inc()
                logger.error("Retention failed: %s", error)
            await asyncio.sleep(self.settings.retention_interval)

    async def close(self) -> None:
        """Close connections and files."""
        await self.http.aclose()
        await self.store.close()


def build_parts(settings: WebSettings) -> Parts:
    """Build the parts; raise OSError when the state folder cannot be written."""
    http = httpx.AsyncClient(timeout=settings.turn_timeout, trust_env=False)
    upstream, switch = watch_upstream(settings), watch_switch(settings)
    sessions = SessionKeeper(load_key(settings.secret_file), days=settings.session_days)
    store, metrics = ConversationStore(settings.database), Metrics()
    chat = ChatService(
        settings=settings,
        sessions=sessions,
        turns=Turns(),
        rasa=RasaClient(http),
        store=store,
        metrics=metrics,
        upstream=upstream,
        switch=switch,
    )
    assets = load_assets()
    return Parts(
        settings=settings,
        assets=assets,
        pages=Pages(assets, settings),
        http=http,
        upstream=upstream,
        switch=switch,
        sessions=sessions,
        limits=RateLimits(session_rate=settings.session_rate, address_rate=settings.address_rate),
        library=Library(current=settings.current, releases=settings.releases, originals=settings.documents),
        store=store,
        metrics=metrics,
        chat=chat,
    )


def parts_of(request: Request) -> Parts:
    """Return the application's parts, for a route to depend on."""
    parts: Parts = request.app.state.parts
    return parts
