"""Which numbered point a follow-up asks for."""

from __future__ import annotations

import pytest

from actions.question import Memory
from actions.reading.asked_point import asked_point, point_named_at, with_point_named
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


@pytest.mark.parametrize(
    "text", ["muc thu nam 2021 la bao nhieu", "viec thu hai loai phi", "nhiệm vụ thứ mười một là gì"]
)
def test_revenue_and_longer_ordinals_name_no_point(text: str) -> None:
    assert asked_point(text) is None


@pytest.mark.parametrize(
    ("text", "point"),
    [("nhiem vu thu nam noi gi", 5), ("giải pháp thứ ba", 3), ("mục thứ hai nói gì", 2), ("đoạn “Ba là” kể gì", 3)],
)
def test_a_point_is_named_by_its_order(text: str, point: int) -> None:
    assert asked_point(text) == point


def test_so_many_tasks_are_no_point_of_that_number(talk: Conversation) -> None:
    answer = talk.ask("tóm gọn bảy việc thành phố sẽ làm cuối năm", "ask_task")
    assert answer.strategy == "points"


@pytest.mark.parametrize(
    "text", ["còn mức 4?", "Mức 2 là bao nhiêu", "thợ lành nghề mức 3 được trả bao nhiêu", "mức 1 thì sao"]
)
def test_a_level_is_no_point_of_that_number(text: str) -> None:
    assert asked_point(text) is None
    assert point_named_at(text) is None


@pytest.mark.parametrize("text", ["mục 4 nói gì", "muc 4 noi gi", "mức chi ở mục 4 là bao nhiêu"])
def test_a_point_is_read_with_or_without_marks_and_beside_a_level(text: str) -> None:
    assert asked_point(text) == 4
