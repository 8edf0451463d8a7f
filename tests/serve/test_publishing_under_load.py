"""Twenty releases go live, one after another, while questions are asked through the real gateway: none is lost or mixed up."""

from __future__ import annotations

import itertools
import json
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

import httpx
import pytest

from index.release.build import make_current
from tests.serve.runs import LOOPBACK, Run, publish

pytestmark = pytest.mark.app

PUBLISHES = 20
RELEASES = ("r1", "r2", "r3", "r4")


class Asker(threading.Thread):
    """Asks without a pause; keeps every reply's release and text, and what was no whole reply."""

    def __init__(self, url: str, end: threading.Event) -> None:
        super().__init__()
        self.url = url
        self.end = end
        self.releases: list[str] = []
        self.wrong: list[str] = []

    def run(self) -> None:
        """Ask until told to end."""
        with httpx.Client(base_url=self.url, timeout=10.0) as client:
            while not self.end.is_set():
                try:
                    response = client.post("/api/chat", json={"message": "thu ngân sách là bao nhiêu?"})
                    (reply,) = response.raise_for_status().json()["replies"]
                except (httpx.HTTPError, ValueError, KeyError) as error:
                    self.wrong.append(repr(error))
                    continue
                self.releases.append(reply["release"])
                if reply["text"] != f"Trả lời từ bản {reply['release']}." or reply["status"] != "answered":
                    self.wrong.append(json.dumps(reply, ensure_ascii=False))


def in_order(found: list[str], order: list[str]) -> bool:
    """Whether the releases, each once in a row, come in the order in which they were published."""
    rest = iter(order)
    return all(release in rest for release, _ in itertools.groupby(found))


def has_switched(bot: Run, count: int) -> bool:
    """Whether the runner has said ``count`` times that another release serves."""
    return bot.output().count("Đang phục vụ bản") == count


def test_no_answer_is_lost_or_of_another_release(run: Callable[..., Run], state: Path) -> None:
    bot = run(FAKE_WEB="real", HKH_SESSION_RATE="0", HKH_ADDRESS_RATE="0")
    bot.wait_for("Sẵn sàng")
    for name in RELEASES[1:]:
        publish(state, name)
    make_current(state / "releases" / "r1", state / "current")
    order = ["r1", *itertools.islice(itertools.cycle(("r2", "r3", "r1", "r4", "r3")), PUBLISHES)]
    end = threading.Event()
    askers = [Asker(f"http://{LOOPBACK}:{bot.ports['HKH_PORT']}", end) for _ in range(2)]
    for asker in askers:
        asker.start()
    try:
        for count, name in enumerate(order[1:], start=1):
            make_current(state / "releases" / name, state / "current")
            bot.until(partial(has_switched, bot, count))
    finally:
        end.set()
        for asker in askers:
            asker.join()
    for asker in askers:
        assert asker.wrong == []
        assert len(asker.releases) >= PUBLISHES
        assert in_order(asker.releases, order)
