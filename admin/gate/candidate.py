"""Brings a release up beside whatever serves, for as long as it is asked."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from admin.gate.bot import RasaBot
from index.errors import ServiceError
from settings import PROJECT

STOP_WITHIN = 30.0


@contextmanager
def candidate_bot(release: Path) -> Iterator[RasaBot]:
    """Start the servers of the release in folder ``release``, hand out the bot, and stop them afterwards.

    Raises ServiceError with the reason when they do not come up.
    """
    process = subprocess.Popen(  # noqa: S603
        [sys.executable, "-m", "serve", "slot", str(release)],
        cwd=PROJECT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    try:
        with RasaBot(_address(process), release=release.name) as bot:
            yield bot
    finally:
        process.terminate()
        try:
            process.communicate(timeout=STOP_WITHIN)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()


def _address(process: subprocess.Popen[str]) -> str:
    line = process.stdout.readline() if process.stdout else ""
    try:
        return str(json.loads(line)["rasa"])
    except (ValueError, KeyError, TypeError) as error:
        reason = process.stderr.read().strip() if process.stderr else ""
        raise ServiceError(f"Không khởi động được bản phát hành để hỏi thử. {reason or line}".strip()) from error
