"""Which numbered point a follow-up asks for."""

from __future__ import annotations

import pytest

from actions.asked_point import with_point_named
from actions.question import Memory
from tests.actions.asking import Conversation, first_line


@pytest.mark.parametrize("text", ["còn cái thứ bảy?", "thế thứ bảy", "con cai thu bay"])
def test_a_follow_up_to_a_point_names_the_next(text: str) -> None:
    assert with_point_named(text, Memory(strategy="point")).startswith(
        ("còn nhiệm vụ thứ bảy", "thế nhiệm vụ", "nhiệm vụ thứ 7")
    )


@pytest.mark.parametrize("strategy", ["figure", ""])
def test_after_another_answer_nothing_is_read_into_it(strategy: str) -> None:
    assert with_point_named("còn cái thứ bảy?", Memory(strategy=strategy)) == "còn cái thứ bảy?"


@pytest.mark.parametrize("text", ["còn cái thứ bảy?", "the thu bay"])
def test_the_next_point_is_quoted(talk: Conversation, text: str) -> None:
    talk.ask("nhiệm vụ thứ sáu trong kế hoạch nói gì", "ask_task")
    assert "Bảy là" in first_line(talk.mumble(text))
