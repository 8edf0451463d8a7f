"""The off switch and the banner: an admin's file turns the bot, or a topic, off with a notice and without a restart."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict

from vietnamese.folding import fold
from web.settings import WebSettings
from web.watched import WatchedFile


class TopicOff(BaseModel):
    """A topic that is not answered now: any of its ``words`` in a question, whatever the diacritics."""

    model_config = ConfigDict(frozen=True)

    words: tuple[str, ...]
    notice: str = ""


class Switch(BaseModel):
    """The content of the switch file. An empty ``notice`` shows the standard wording."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    off: bool = False
    notice: str = ""
    banner: str = ""
    topics: tuple[TopicOff, ...] = ()

    def topic_of(self, message: str) -> TopicOff | None:
        """Return the first switched-off topic that ``message`` speaks about."""
        asked = f" {_bare(message)} "
        return next(
            (
                topic
                for topic in self.topics
                if any(f" {bare} " in asked for word in topic.words if (bare := _bare(word)))
            ),
            None,
        )


def _bare(text: str) -> str:
    return " ".join("".join(char if char.isalnum() else " " for char in fold(text)).split())


def watch_switch(settings: WebSettings) -> WatchedFile[Switch]:
    """Return the watched switch file, with the settings' own switch as its default."""
    return WatchedFile(settings.switch_file, Switch, Switch(off=settings.off, banner=settings.banner))
