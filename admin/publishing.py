"""Puts a release live, or an older one back: one atomic step, taken back when the running bot does not follow."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass
from pathlib import Path

import httpx

from admin.audit_log import recorded
from admin.errors import NotLive
from admin.workspace import Workspace
from index.release.build import make_current
from index.release.publishing import mark_published

POLL = 0.25
PATIENCE = (
    300.0  # seconds beyond the start time-out: a trial question asked twice, and drawing breath on a busy machine
)
FAILURE = "publish-failed.json"


@dataclass(frozen=True, slots=True)
class Runner:
    """The running bot: where its Rasa server answers and which release it serves."""

    rasa: str
    release: str


def live_runner(upstream: Path) -> Runner | None:
    """Return the running bot, or None when the file is missing or nobody answers at the address in it."""
    runner = _read_runner(upstream)
    if runner is None:
        return None
    try:
        httpx.get(f"{runner.rasa}/", timeout=5.0).raise_for_status()
    except httpx.HTTPError:
        return None
    return runner


def switch(workspace: Workspace, release: Path, *, what: str, **details: object) -> bool:
    """Make ``release`` the one that serves; return whether a running bot took it, False when none runs.

    The change is recorded as ``what``. When the running bot refuses the release, or the admin interrupts the waiting,
    the old one is chosen again; the former raises NotLive.
    """
    settings = workspace.settings
    failure = settings.state / FAILURE
    before = settings.current.resolve() if settings.current.exists() else None
    runner = live_runner(settings.upstream)
    with recorded(workspace, what, before=before.name if before else None, after=release.name, **details):
        failure.unlink(missing_ok=True)
        mark_published(settings.state)
        try:
            make_current(release, settings.current)
            if runner is not None:
                _wait_until_live(workspace, release.name, runner.release, failure)
        except BaseException:
            if before is not None:
                make_current(before, settings.current)
            raise
    return runner is not None


def _wait_until_live(workspace: Workspace, release: str, serving: str, failure: Path) -> None:
    settings = workspace.settings
    workspace.output.say(f"Đang đợi bot chuyển sang bản «{release}»; trong lúc này bản «{serving}» vẫn trả lời…")
    deadline = time.monotonic() + settings.start_timeout + PATIENCE
    while time.monotonic() < deadline:
        runner = _read_runner(settings.upstream)
        if runner is not None and runner.release == release:
            return
        reason = _read_failure(failure, release)
        if reason is not None:
            raise NotLive(f"Bot không nhận bản «{release}»: {reason} Bản «{serving}» vẫn phục vụ.")
        time.sleep(POLL)
    raise NotLive(
        f"Bot chưa chuyển sang bản «{release}» sau {settings.start_timeout + PATIENCE:.0f} giây. Bản «{serving}» vẫn phục vụ. "
        f"Xem nhật ký trong {settings.logs}."
    )


def _read_runner(upstream: Path) -> Runner | None:
    try:
        content = json.loads(upstream.read_text(encoding="utf-8"))
        return Runner(str(content["rasa"]), str(content["release"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _read_failure(path: Path, release: str) -> str | None:
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        return str(content["reason"]) if content["release"] == release else None
    except (OSError, ValueError, KeyError, TypeError):
        return None
