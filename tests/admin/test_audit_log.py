"""The audit log keeps every action, also those that failed, and survives a torn line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from admin.audit_log import read_log, record, recorded, served_before
from admin.output import Output
from admin.workspace import Workspace
from settings import Settings

pytestmark = pytest.mark.app


@pytest.fixture(name="workspace")
def _workspace(tmp_path: Path) -> Workspace:
    return Workspace(Settings(state=tmp_path, documents=tmp_path / "documents"), Output(), "thu")


def test_an_action_is_on_the_disk_before_it_begins(workspace: Workspace) -> None:
    with recorded(workspace, "publish", before="a", after="b"):
        assert read_log(workspace.audit_log)[-1]["after"] == "b"
    assert len(read_log(workspace.audit_log)) == 1


def test_a_failed_action_gets_a_line_that_says_so(workspace: Workspace) -> None:
    with pytest.raises(KeyboardInterrupt), recorded(workspace, "publish", before="a", after="b"):
        raise KeyboardInterrupt
    assert [entry.get("failed") for entry in read_log(workspace.audit_log)] == [None, "KeyboardInterrupt"]


def test_a_torn_line_spoils_no_other(workspace: Workspace) -> None:
    record(workspace, "add")
    with workspace.audit_log.open("a", encoding="utf-8") as stream:
        stream.write('{"what": "remo')
    record(workspace, "build", after="ngày 1")
    assert [entry["what"] for entry in read_log(workspace.audit_log)] == ["add", "build"]
    assert json.loads(workspace.audit_log.read_text(encoding="utf-8").splitlines()[-1])["after"] == "ngày 1"


def test_the_release_before_is_the_one_of_the_last_publish_that_succeeded(workspace: Workspace) -> None:
    record(workspace, "publish", before="a", after="b")
    record(workspace, "publish", before="b", after="c")
    record(workspace, "publish", before="x", after="c", failed="không chạy")
    record(workspace, "rollback", before="c", after="b")
    assert served_before(workspace.audit_log, "c") == "b"
    assert served_before(workspace.audit_log, "b") == "a"
    assert served_before(workspace.audit_log, "a") is None
    assert served_before(workspace.audit_log.with_name("none"), "a") is None
