"""Slots that stepped down finish what they were asked; the last one stays to go back to."""

from __future__ import annotations

from pathlib import Path

import pytest

from serve.processes import Slot
from serve.retired import DRAIN, Retired

pytestmark = pytest.mark.app


def slot(name: str) -> Slot:
    return Slot(name, Path("/srv/releases") / name, 1, 2)


def test_the_newest_stays_as_long_as_it_may_and_the_others_only_to_finish() -> None:
    retired = Retired(standby=600.0)
    retired.add(slot("r1"), now=0.0)
    retired.add(slot("r2"), now=10.0)
    assert retired.due(DRAIN - 0.1) == ()
    assert retired.due(DRAIN) == (slot("r1"),)
    assert retired.due(609.0) == (slot("r1"),)
    assert retired.due(610.0) == (slot("r1"), slot("r2"))


def test_without_standby_every_slot_still_finishes_what_it_was_asked() -> None:
    retired = Retired(standby=0.0)
    retired.add(slot("r1"), now=0.0)
    assert retired.due(DRAIN - 0.1) == ()
    assert retired.due(DRAIN) == (slot("r1"),)


def test_a_slot_is_taken_back_once_by_its_release() -> None:
    retired = Retired(standby=600.0)
    retired.add(slot("r1"), now=0.0)
    assert retired.take(Path("/srv/releases/r2")) is None
    assert retired.take(Path("/srv/releases/r1")) == slot("r1")
    assert retired.take(Path("/srv/releases/r1")) is None
    assert retired.slots == ()
