"""Fixtures of the admin tests."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.admin.office import Office, open_office


@pytest.fixture(name="office")
def _office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Office:
    return open_office(tmp_path, monkeypatch)
