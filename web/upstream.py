"""Which Rasa and action server answer now; a publish switches both by replacing one file."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict

from web.settings import WebSettings
from web.watched import WatchedFile


class Upstream(BaseModel):
    """One pair of servers and the release they serve. A turn keeps the upstream that it began with."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    rasa: str
    actions: str = ""
    release: str | None = None


def watch_upstream(settings: WebSettings) -> WatchedFile[Upstream]:
    """Return the watched upstream file, with the settings' addresses as its default."""
    default = Upstream(rasa=settings.default_rasa_url, actions=settings.default_actions_url)
    return WatchedFile(settings.upstream, Upstream, default)
