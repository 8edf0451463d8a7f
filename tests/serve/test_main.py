"""The runner builds a release when none fits, keeps what admins published, and says what went wrong in one line."""

from __future__ import annotations

import logging
import sys
from pathlib import Path

import pytest
from circus.exc import ConflictError

from index.errors import ReleaseError
from index.release.manifest import write_manifest
from index.release.publishing import mark_published
from serve import __main__ as command
from settings import Settings
from tests.serve.runs import publish

pytestmark = pytest.mark.app


@pytest.fixture(name="settings")
def _settings(tmp_path: Path) -> Settings:
    return Settings(_env_file=None, state=tmp_path / "var")  # type: ignore[call-arg]


@pytest.fixture(name="built")
def _built(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Names of the releases that were built; a build makes a small whole one."""
    names: list[str] = []

    def build(plan: object, *, progress: object) -> Path:
        names.append(f"built-{len(names) + 1}")
        folder = settings.releases / names[-1]
        folder.mkdir(parents=True)
        write_manifest(folder, release=names[-1], built="", inputs="", encoder="")
        return folder

    monkeypatch.setattr(command, "build_release", build)
    return names


def run(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> int:
    monkeypatch.setattr(sys, "argv", ["serve", *arguments])
    return command.main()


def test_without_a_release_one_is_built(settings: Settings, built: list[str]) -> None:
    command.ensure_release(settings)
    assert built == ["built-1"]
    assert settings.current.resolve().name == "built-1"


def test_a_release_of_the_present_inputs_is_kept(
    settings: Settings, built: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    publish(settings.state, "r1")
    monkeypatch.setattr(command, "is_current", lambda plan, current: True)
    command.ensure_release(settings)
    assert not built


def test_a_release_of_other_inputs_is_replaced(settings: Settings, built: list[str]) -> None:
    publish(settings.state, "r1")
    command.ensure_release(settings)
    assert settings.current.resolve().name == "built-1"


def test_what_admins_published_is_kept_unless_a_rebuild_is_asked_for(
    settings: Settings, built: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    publish(settings.state, "r1")
    mark_published(settings.state)
    command.ensure_release(settings)
    assert not built
    assert "python -m admin build" in capsys.readouterr().out
    command.ensure_release(settings, rebuild=True)
    assert built == ["built-1"]


def test_an_error_is_one_vietnamese_line_and_exit_code_1(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise ReleaseError("Thư mục chưa có văn bản nào.")

    monkeypatch.setattr(command, "ensure_release", fail)
    assert run(monkeypatch, "release") == 1
    assert capsys.readouterr().err == "Thư mục chưa có văn bản nào.\n"


def test_ctrl_c_while_building_ends_quietly(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(command, "ensure_release", interrupted)
    assert run(monkeypatch, "release") == 130


@pytest.mark.parametrize("arguments", [("slot",), ("run", "folder"), ("fly",)])
def test_arguments_that_make_no_sense_are_refused(monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]) -> None:
    with pytest.raises(SystemExit, match="2"):
        run(monkeypatch, *arguments)


def test_a_stop_that_meets_circus_own_check_says_nothing() -> None:
    def record(error: Exception) -> logging.LogRecord:
        return logging.LogRecord(
            "tornado.application", logging.ERROR, "", 1, "Exception", (), (type(error), error, None)
        )

    assert not command.is_no_conflict(record(ConflictError("arbiter is already running arbiter_stop command")))
    assert command.is_no_conflict(record(ValueError("anything else")))
