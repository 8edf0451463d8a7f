"""Session tokens cannot be guessed, forged or stretched, and senders give nothing away."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from web.sessions import SessionKeeper, load_key

KEEPER = SessionKeeper(b"k" * 32, days=7)


def test_a_token_continues_its_session() -> None:
    first = KEEPER.open(None)
    assert KEEPER.open(first.token) == first
    assert first.id not in first.token


def test_another_key_does_not_open_the_session() -> None:
    first = KEEPER.open(None)
    other = SessionKeeper(b"x" * 32, days=7)
    assert other.read(first.token) is None
    assert other.open(first.token).id != first.id


def test_an_old_token_opens_a_new_session() -> None:
    first = SessionKeeper(b"k" * 32, days=7).open(None)
    assert SessionKeeper(b"k" * 32, days=-1).open(first.token).id != first.id


@given(st.text(max_size=200))
def test_made_up_tokens_open_nothing(token: str) -> None:
    assert KEEPER.read(token) is None


@pytest.mark.parametrize("position", [0, 10, -2])
def test_a_changed_token_opens_nothing(position: int) -> None:
    # Not the last letter: two of its six bits lie beyond the signature's 32 bytes and say nothing.
    token = list(KEEPER.open(None).token)
    token[position] = "A" if token[position] != "A" else "B"
    changed = "".join(token)
    assert KEEPER.read(changed) is None


def test_senders_fit_a_database_column_and_differ_by_session_and_part() -> None:
    senders = {KEEPER.sender(session, part) for session in ("a", "b") for part in range(3)}
    assert len(senders) == 6
    assert all(len(sender) <= 255 for sender in senders)


def test_the_key_is_made_once_and_for_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "web" / "secret.key"
    key = load_key(path)
    assert load_key(path) == key
    assert len(key) == 32
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
