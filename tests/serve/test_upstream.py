"""The file that tells the gateway which slot answers is always whole."""

from __future__ import annotations

import json
import threading
from pathlib import Path

import pytest

from serve.processes import Slot
from serve.upstream import write_failure, write_upstream

pytestmark = pytest.mark.app


def slot(name: str) -> Slot:
    return Slot(name, Path("/srv") / name, 15005, 15055)


def test_the_slot_is_written_with_its_addresses(tmp_path: Path) -> None:
    write_upstream(tmp_path / "state" / "upstream.json", slot("r1"))
    assert json.loads((tmp_path / "state" / "upstream.json").read_text(encoding="utf-8")) == {
        "rasa": "http://127.0.0.1:15005",
        "actions": "http://127.0.0.1:15055",
        "release": "r1",
    }


def test_a_failure_keeps_its_vietnamese_reason(tmp_path: Path) -> None:
    write_failure(tmp_path / "failed.json", release="r2", reason="Máy chủ Rasa dừng")
    assert "Máy chủ Rasa dừng" in (tmp_path / "failed.json").read_text(encoding="utf-8")


def test_a_reader_never_sees_half_a_file(tmp_path: Path) -> None:
    path = tmp_path / "upstream.json"
    write_upstream(path, slot("r0"))
    done = threading.Event()
    seen = set()

    def read() -> None:
        while not done.is_set():
            seen.add(json.loads(path.read_text(encoding="utf-8"))["release"])

    reader = threading.Thread(target=read)
    reader.start()
    for number in range(200):
        write_upstream(path, slot(f"r{number}"))
    done.set()
    reader.join()
    assert seen
    assert [item.name for item in tmp_path.iterdir()] == ["upstream.json"]
