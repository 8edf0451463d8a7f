"""Whatever goes wrong, at whichever step: all or nothing, a serving release, and a clean retry."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest
from filelock import FileLock

from index.release.manifest import read_manifest, verify_files
from settings import PROJECT
from tests.actions.releases import fake_rasa
from tests.admin.faults import Fault, at_every_step
from tests.admin.office import PLAN, REPORT, Office

pytestmark = pytest.mark.app

FAULTS: list[Fault] = ["kill", "full_disk", "interrupt"]


def snapshot(office: Office) -> dict[str, bytes]:
    """Return the documents as a build would see them."""
    names = {item["source"] for item in office.json("list")["documents"]}
    return {name: (office.documents / name).read_bytes() for name in names}


def put_back(source: Path, target: Path) -> None:
    shutil.rmtree(target)
    shutil.copytree(source, target, symlinks=True)


@pytest.mark.parametrize("fault", FAULTS)
def test_adding_is_all_or_nothing_at_every_step(office: Office, fault: Fault) -> None:
    office.run("add", office.file("cu.txt"))
    before, after = {"cu.txt": PLAN.encode()}, {"cu.txt": PLAN.encode(), "moi.txt": REPORT.encode()}
    saved = office.root / "saved"
    shutil.copytree(office.documents, saved)
    arguments = ["add", str(office.file("moi.txt", REPORT)), "--supersedes", "cu"]

    def check(code: int) -> None:
        assert code in {-signal.SIGKILL, 1, 130, 0}
        found = snapshot(office)
        assert found in (before, after)
        status = office.json("list")["documents"][0]["status"]
        assert status == ("superseded" if found == after else "in_force")
        retried = office.run(*arguments)
        assert retried.exit_code == (1 if found == after else 0), retried.output
        assert snapshot(office) == after
        assert office.names() == ["cu.txt", "documents.json", "moi.txt"]
        put_back(saved, office.documents)

    assert at_every_step(office, arguments, fault, check, stride=1 if fault == "kill" else 3) >= 3


@pytest.mark.parametrize("fault", FAULTS)
def test_replacing_leaves_the_old_or_the_new_at_every_step(office: Office, fault: Fault) -> None:
    office.run("add", office.file("ke-hoach.txt"))
    saved = office.root / "saved"
    shutil.copytree(office.documents, saved)
    new = REPORT.replace("2024", "2025")
    arguments = ["replace", "ke-hoach", str(office.file("ban-moi.md", new))]

    def check(code: int) -> None:
        found = snapshot(office)
        assert found in ({"ke-hoach.txt": PLAN.encode()}, {"ke-hoach.md": new.encode()})
        year = office.json("list")["documents"][0]["period"]["label"]
        assert year == ("năm 2023" if "ke-hoach.txt" in found else "năm 2025")
        office.run(*arguments)
        assert office.names() == ["documents.json", "ke-hoach.md"]
        put_back(saved, office.documents)

    assert at_every_step(office, arguments, fault, check, stride=1 if fault == "kill" else 3) >= 3


@pytest.mark.parametrize("fault", FAULTS)
def test_a_build_leaves_a_whole_release_or_none_at_every_step(office: Office, fault: Fault) -> None:
    office.run("add", office.file("ke-hoach.txt"))
    releases = office.state / "releases"

    def check(code: int) -> None:
        whole = sorted(path for path in releases.glob("[!.]*")) if releases.exists() else []
        for folder in whole:
            verify_files(folder, read_manifest(folder))
        assert office.run("build").exit_code == 0
        assert [path.name for path in releases.glob(".building-*")] == []
        shutil.rmtree(releases)

    assert at_every_step(office, ["build"], fault, check, stride=5) >= 5


@pytest.mark.parametrize("fault", FAULTS)
def test_publishing_always_leaves_a_serving_release_at_every_step(office: Office, fault: Fault) -> None:
    office.run("add", office.file("ke-hoach.txt"))
    old = office.json("build")["release"]
    office.run("publish", "--override", "bản đầu tiên để thử")
    office.run("describe", "ke-hoach", "--title", "Kế hoạch năm 2023 đã sửa tên")
    new = office.json("build")["release"]
    saved = office.root / "saved"
    shutil.copytree(office.state, saved, symlinks=True)

    def check(code: int) -> None:
        serving = office.state / "current"
        verify_files(serving, read_manifest(serving))
        assert office.serving() in (old, new)
        if "failed" in office.audit()[-1]:
            assert office.serving() == old
        retried = office.run("publish", "--override", "thử lại sau sự cố")
        assert (retried.exit_code == 0) or "đang phục vụ rồi" in retried.stderr
        assert office.serving() == new
        assert [path.name for path in office.state.glob(".current-*")] == []
        put_back(saved, office.state)

    assert at_every_step(office, ["publish", "--override", "phát hành bản mới"], fault, check) >= 4


SLEEPING_RASA = """#!/bin/sh
echo $$ > "$(dirname "$0")/pid"
exec sleep 300
"""


def _ends(process: psutil.Process) -> bool:
    """Whether a process that was told to stop is gone within some seconds; the kernel may take a moment on a busy machine.

    One that has ended and waits to be read by the system's first process is gone.
    """
    deadline = time.monotonic() + 30.0
    while _runs(process) and time.monotonic() < deadline:
        time.sleep(0.05)
    return not _runs(process)


def _runs(process: psutil.Process) -> bool:
    """Whether the very process still runs, not another that got its number."""
    try:
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM])
def test_ctrl_c_while_training_leaves_everything_as_it_was(office: Office, sent: signal.Signals) -> None:
    office.run("add", office.file("ke-hoach.txt"))
    environment = fake_rasa(office.root / "rasa", SLEEPING_RASA)
    pid = environment / "bin" / "pid"
    process = subprocess.Popen(
        [sys.executable, "-m", "admin", "build"],
        cwd=PROJECT,
        env=os.environ | {"HKH_RASA_ENVIRONMENT": str(environment)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=lambda: signal.signal(
            signal.SIGINT, signal.default_int_handler
        ),  # ignored where tests run in the background
    )
    deadline = time.monotonic() + 60.0
    while not pid.exists() or not pid.read_text(encoding="utf-8").strip():
        assert time.monotonic() < deadline and process.poll() is None
        time.sleep(0.05)
    training = psutil.Process(int(pid.read_text(encoding="utf-8")))
    process.send_signal(sent)
    _, said = process.communicate(timeout=60.0)
    assert process.returncode == 130
    assert "Không có gì dở dang" in said
    assert _ends(training)
    assert [path.name for path in (office.state / "releases").iterdir() if path.is_dir()] == []
    assert office.run("build").exit_code == 0


def test_a_second_admin_is_told_who_is_working(office: Office) -> None:
    (office.state / "admin-holder.json").write_text(
        '{"who": "Minh", "doing": "build", "since": "10:00:00 01/02/2026", "pid": 12}', encoding="utf-8"
    )
    with FileLock(office.state / "admin.lock"):
        result = office.run("add", office.file("ke-hoach.txt"))
        missing = office.run("add", str(office.root / "không-có.txt"))
        listed = office.run("list")
    assert "Không thấy tệp" in missing.stderr
    assert result.exit_code == 4
    assert "«Minh» đang chạy «build»" in result.stderr
    assert office.names() == []
    assert listed.exit_code == 0


def test_a_killed_admin_leaves_no_lock_behind(office: Office) -> None:
    ready, tell = os.pipe()
    child = os.fork()
    if child == 0:
        lock = FileLock(office.state / "admin.lock")
        lock.acquire()
        os.write(tell, b"x")
        signal.pause()
    os.read(ready, 1)
    assert office.run("add", office.file("ke-hoach.txt")).exit_code == 4
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    assert office.run("add", office.file("ke-hoach.txt")).exit_code == 0


def test_a_build_beside_another_one_is_refused(office: Office) -> None:
    office.run("add", office.file("ke-hoach.txt"))
    (office.state / "releases").mkdir()
    with FileLock(office.state / "releases" / ".building.lock"):
        result = office.run("build")
    assert result.exit_code == 1
    assert "Một lần dựng khác đang chạy" in result.stderr
