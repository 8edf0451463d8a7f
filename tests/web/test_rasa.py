"""Rasa's answers are read in full or refused; silence is a failure."""

from __future__ import annotations

import json

import pytest

from tests.web.fake_bot import budget_answer
from web.errors import UpstreamMalformed, UpstreamSilent
from web.models import Status
from web.rasa import read_replies


def body(*messages: object) -> bytes:
    return json.dumps(messages).encode()


def test_a_reply_is_read_with_all_its_parts() -> None:
    [reply] = read_replies(body({"recipient_id": "x", "custom": budget_answer()}), release=None)
    assert reply.status is Status.ANSWERED
    assert [block.type for block in reply.blocks] == ["answer", "paragraph", "list", "bars"]
    assert reply.figures[0].bound == "at_least"


def test_a_block_of_an_unknown_kind_is_left_out() -> None:
    custom = {"text": "a", "status": "answered", "blocks": [{"type": "map"}, {"type": "paragraph", "text": "a"}, 7]}
    [reply] = read_replies(body({"custom": custom}), release=None)
    assert [block.type for block in reply.blocks] == ["paragraph"]


def test_plain_text_gets_the_serving_release() -> None:
    [reply] = read_replies(body({"text": "Xin chào"}), release="r7")
    assert (reply.text, reply.status, reply.release) == ("Xin chào", Status.SMALL_TALK, "r7")


@pytest.mark.parametrize("silent", [b"[]", b"[{}]", b'[{"recipient_id": "x"}]'])
def test_silence_is_a_failure(silent: bytes) -> None:
    with pytest.raises(UpstreamSilent):
        read_replies(silent, release=None)


@pytest.mark.parametrize(
    "nonsense",
    [
        b"",
        b"<html>",
        b"{}",
        b"null",
        b'[{"custom": {"status": "answered"}}]',
        b'[{"custom": {"text": "a", "status": "?"}}]',
    ],
)
def test_nonsense_is_a_failure(nonsense: bytes) -> None:
    with pytest.raises(UpstreamMalformed):
        read_replies(nonsense, release=None)


def test_both_ends_of_a_range_and_the_way_of_a_change_are_handed_on() -> None:
    figure = {"indicator": "vốn", "value": "50", "high": "60", "unit": "tỷ đồng", "bound": "range", "change": "tăng"}
    custom = {"text": "a", "status": "answered", "figures": [figure]}
    [reply] = read_replies(body({"custom": custom}), release=None)
    assert (reply.figures[0].high, reply.figures[0].change) == ("60", "tăng")
