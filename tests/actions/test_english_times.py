"""Halves and quarters of a year in English are times as they are in Vietnamese."""

from __future__ import annotations

import pytest

from actions.words.english.times import with_times_read

pytestmark = pytest.mark.app


@pytest.mark.parametrize(
    ("asked", "read"),
    [
        ("jobs in the first six months of 2025?", "jobs in the 6 thang dau nam 2025?"),
        ("tasks for the last 6 months", "tasks for the 6 thang cuoi nam nay"),
        ("what is planned in the second half of 2021", "what is planned in the 6 thang cuoi nam 2021"),
        ("exports in the third quarter of 2026", "exports in the quy 3 nam 2026"),
        ("how many months", "how many months"),
        ("the first school", "the first school"),
    ],
)
def test_parts_of_a_year_are_read(asked: str, read: str) -> None:
    assert with_times_read(asked) == read
    assert with_times_read(asked).isascii()
