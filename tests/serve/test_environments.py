"""The script that creates the environments says what is missing, and leaves alone what is there."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

pytestmark = pytest.mark.app

PROJECT = Path(__file__).resolve().parents[2]
NAMES = ("sh", "bash", "dirname", "cmp", "cp", "rm", "env", "cat", "mkdir")


def checkout(folder: Path) -> Path:
    """A checkout that holds the script and its requirement files only."""
    for name in ("scripts", "requirements"):
        shutil.copytree(PROJECT / name, folder / name)
    return folder


def run(folder: Path, **pythons: str) -> subprocess.CompletedProcess[str]:
    """Run the script with a PATH that holds no Python but the scripts given."""
    tools = folder / "tools"
    tools.mkdir()
    for name in NAMES:
        found = shutil.which(name)
        assert found, name
        (tools / name).symlink_to(found)
    for name, script in pythons.items():
        path = tools / name.replace("_", ".")
        path.write_text(script, encoding="utf-8")
        path.chmod(0o755)
    environment = {"PATH": str(tools), "HOME": str(folder / "home"), "LANG": os.environ.get("LANG", "C.UTF-8")}
    return subprocess.run(
        [str(folder / "scripts" / "environments.sh")],
        env=environment,
        capture_output=True,
        text=True,
        timeout=30.0,
        check=False,
    )


def fake_python(version: str, log: Path) -> str:
    """A Python that says its version, makes environments and installs nothing; what it did stands in ``log``."""
    return f"""#!/bin/sh
case "$1" in
    -c) case "$2" in *"{version}"*) exit 0;; *) exit 1;; esac;;
    --version) echo "Python {version}.9";;
    -m) echo "{version} $*" >> "{log}"
        if [ "$2" = venv ]; then
            for folder; do :; done
            mkdir -p "$folder/bin"
            cp "$0" "$folder/bin/python"
        fi;;
esac
"""


def test_without_python_both_versions_are_named(tmp_path: Path) -> None:
    done = run(checkout(tmp_path))
    assert done.returncode == 1
    assert "Python 3.10: chưa tìm thấy" in done.stderr
    assert "Python 3.11: chưa tìm thấy" in done.stderr
    assert "pyenv install" in done.stderr
    assert "uv python install" in done.stderr
    assert not (tmp_path / ".venvs").exists()


def test_with_one_python_the_missing_one_is_named(tmp_path: Path) -> None:
    done = run(checkout(tmp_path), python3_11=fake_python("3.11", tmp_path / "log"))
    assert done.returncode == 1
    assert "Python 3.10: chưa tìm thấy" in done.stderr
    assert "python3.11" in done.stderr
    assert not (tmp_path / ".venvs").exists()


def test_a_python_of_another_version_under_that_name_does_not_count(tmp_path: Path) -> None:
    log = tmp_path / "log"
    done = run(checkout(tmp_path), python3_11=fake_python("3.12", log), python3_10=fake_python("3.10", log))
    assert done.returncode == 1
    assert "Python 3.11: chưa tìm thấy" in done.stderr


def test_environments_are_made_once_and_again_when_their_requirements_change(tmp_path: Path) -> None:
    log = tmp_path / "log"
    pythons = {f"python3_{minor}": fake_python(f"3.{minor}", log) for minor in (10, 11)}
    folder = checkout(tmp_path)

    def made() -> list[str]:
        shutil.rmtree(folder / "tools", ignore_errors=True)
        log.write_text("", encoding="utf-8")
        done = run(folder, **pythons)
        assert done.returncode == 0, done.stderr
        return [line for line in log.read_text(encoding="utf-8").splitlines() if " venv " in line]

    assert len(made()) == 2
    assert made() == []
    (folder / "requirements" / "rasa.txt").write_text("rasa\n", encoding="utf-8")
    again = made()
    assert len(again) == 1
    assert again[0].startswith("3.10")


def test_the_admins_command_line_is_installed_under_its_name(tmp_path: Path) -> None:
    log = tmp_path / "log"
    folder = checkout(tmp_path)
    run(folder, python3_10=fake_python("3.10", log), python3_11=fake_python("3.11", log))
    log.write_text("", encoding="utf-8")
    subprocess.run([folder / ".venvs" / "app" / "bin" / "hoi-ke-hoach", "list"], cwd="/", check=True, timeout=30.0)
    assert log.read_text(encoding="utf-8").strip() == "3.11 -m admin list"
