"""How a question is typed does not change what is answered."""

from __future__ import annotations

import unicodedata

import pytest

from actions.pipeline import Pipeline
from actions.question import Turn
from actions.reading.written import as_written, doubtful_syllables
from admin.evaluation.telex import encode_telex
from admin.evaluation.variants import without_diacritics
from tests.actions.asking import Conversation, body


@pytest.mark.parametrize(
    ("question", "intent"),
    [
        ("Tiền đất thu mấy tỷ, mà có làm phòng họp không giấy không?", "ask_yes_no"),
        ("Chữ HĐND đứng thay cho cụm nào", "ask_who"),
        ("Thu bao nhiêu, chi bao nhiêu, nói gọn thôi nhé", "ask_figure"),
    ],
)
@pytest.mark.parametrize(
    "typed",
    [encode_telex, without_diacritics, lambda text: unicodedata.normalize("NFD", text)],
    ids=["telex", "bare", "nfd"],
)
def test_every_way_of_typing_gets_the_same_answer(talk: Conversation, question: str, intent: str, typed) -> None:  # type: ignore[no-untyped-def]
    expected = talk.ask(question, intent)
    answer = talk.ask(typed(question), intent)
    assert (answer.strategy, body(answer)) == (expected.strategy, body(expected))


@pytest.mark.parametrize(
    ("typed", "written", "restored"),
    [
        ("thu ngaan sachs bao nhieeu", "thu ngân sách bao nhiêu", False),
        ("thu ngan sach bao nhieu", "thu ngân sách bao nhiêu", True),
        ("hdnd la gi", "HĐND là gì", True),
        ("HDDND laf gif", "HĐND là gì", False),
        ("GIẢI PHÓNG MẶT BẰNG LÀ J", "giải phóng mặt bằng là gì", False),
        ("how much revenue in 2021", "how much revenue in 2021", False),
    ],
)
def test_a_message_is_read_with_its_short_forms(
    plan_pipeline: Pipeline, typed: str, written: str, restored: bool
) -> None:
    turn = as_written(Turn(typed, "ask_figure"), plan_pipeline.knowledge.vocabulary)
    assert (turn.text, turn.restored) == (written, restored)


def test_reading_twice_changes_nothing_and_forgets_nothing(plan_pipeline: Pipeline) -> None:
    once = as_written(Turn("thu ngan sach bao nhieu, tru hdnd", "ask_figure"), plan_pipeline.knowledge.vocabulary)
    assert as_written(once, plan_pipeline.knowledge.vocabulary) == once


def test_a_syllable_is_doubtful_unless_its_neighbours_make_it_sure(plan_pipeline: Pipeline) -> None:
    text = "thu tiền sử dụng đất bao nhiêu hà"
    doubtful = doubtful_syllables(text, plan_pipeline.knowledge.vocabulary)
    assert text.index("hà") in doubtful
    assert not doubtful & {text.index(word) for word in ("tiền", "sử", "dụng", "đất")}
