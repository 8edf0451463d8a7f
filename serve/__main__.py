"""``python -m serve``: builds a release when none fits the present inputs, then runs the bot until it is told to stop.

``python -m serve shell`` runs the action server alone under a Rasa shell; ``python -m serve slot FOLDER`` runs one
release on free ports beside whatever serves, and prints where.
"""

from __future__ import annotations

import argparse
import logging
import sys
from pathlib import Path

from circus.exc import ConflictError

from index.errors import HoiKeHoachError
from index.release.build import BuildPlan, build_release, is_current, make_current
from index.release.publishing import is_published
from serve.ports import require_free
from serve.processes import LOOPBACK
from serve.shell import run_shell
from serve.slot import run_slot
from serve.supervisor import Supervisor
from settings import PROJECT, Settings, load_settings


def say(line: str) -> None:
    """Print one line for the person at the terminal, at once."""
    print(line, flush=True)


def is_no_conflict(record: logging.LogRecord) -> bool:
    """Leave out what circus's own check says when it falls into a stop: it is tried again, nobody need know."""
    return not (record.exc_info and isinstance(record.exc_info[1], ConflictError))


def build_plan(settings: Settings) -> BuildPlan:
    """Return where releases of this checkout are built from and to."""
    return BuildPlan(
        PROJECT,
        settings.documents,
        settings.releases,
        settings.encoder,
        settings.rasa_environment,
        settings.engines,
    )


def ensure_release(settings: Settings, *, rebuild: bool = False) -> None:
    """Build a release unless the current one was built from exactly the present inputs, or published by admins.

    With ``rebuild`` a release that admins published is no reason to keep it.
    """
    plan = build_plan(settings)
    if is_current(plan, settings.current):
        return
    if not rebuild and is_published(settings.state, settings.current):
        say("Văn bản hoặc chương trình đã đổi so với bản đang phục vụ; dựng bản mới bằng «python -m admin build».")
        return
    say("Dựng bản phát hành từ các văn bản…")
    make_current(build_release(plan, progress=say), settings.current)


def serve(settings: Settings) -> int:
    """Run the bot; return the exit code."""
    require_free(
        {
            "HKH_PORT": (settings.host, settings.port),
            "HKH_RASA_PORT": (LOOPBACK, settings.rasa_port),
            "HKH_ACTIONS_PORT": (LOOPBACK, settings.actions_port),
        }
    )
    ensure_release(settings)
    supervisor = Supervisor(settings, announce=say)
    supervisor.run()
    if supervisor.failure is not None:
        raise supervisor.failure
    say("Đã dừng.")
    return 0


def main() -> int:
    """Parse the command line and run; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m serve", description="Chạy trợ lý Hỏi Kế Hoạch.")
    parser.add_argument("what", nargs="?", choices=("run", "release", "shell", "slot"), default="run")
    parser.add_argument("folder", nargs="?", type=Path, help="thư mục bản phát hành, cho slot")
    arguments = parser.parse_args()
    what = arguments.what
    if (what == "slot") != (arguments.folder is not None):
        parser.error("slot cần thư mục của một bản phát hành; các lệnh khác thì không")
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    logging.getLogger("circus").setLevel(logging.ERROR)
    logging.getLogger("tornado.application").addFilter(is_no_conflict)
    try:
        settings = load_settings()
        if what == "run":
            return serve(settings)
        if what == "slot":
            return run_slot(settings, arguments.folder, announce=say)
        ensure_release(settings, rebuild=what == "release")
        if what == "shell":
            return run_shell(settings)
        say(f"Bản phát hành hiện hành: {settings.current.resolve().name}")
    except HoiKeHoachError as error:
        print(error, file=sys.stderr, flush=True)
        return 1
    except KeyboardInterrupt:
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
