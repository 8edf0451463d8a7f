"""The intent decides which strategies are tried; plain words overrule it where they leave no doubt."""

from __future__ import annotations

import pytest

from actions import cues
from actions.matching import Term
from actions.question import Memory, Question
from actions.routing import SELF_NAMED, STRATEGIES, likely_intent, settled_intent, strategies_for
from actions.strategies.point import answer_point
from actions.strategies.references import answer_references

pytestmark = pytest.mark.app


def question(text: str, intent: str = "ask_task", confidence: float = 1.0, **values: object) -> Question:
    return Question(text, text, intent, confidence, terms=(Term("thu ngân sách", kind="indicator"),), **values)  # type: ignore[arg-type]


@pytest.mark.parametrize("intent", sorted(STRATEGIES))
def test_every_intent_has_a_strategy(intent: str) -> None:
    assert strategies_for(question("thu ngân sách", intent))


def test_an_unknown_intent_still_has_a_strategy() -> None:
    assert strategies_for(question("thu ngân sách", "no_such_intent"))


@pytest.mark.parametrize(
    ("text", "intent", "settled"),
    [
        ("nghị quyết ban hành ngày nào", "ask_document", "ask_when"),
        ("ai phụ trách đất đai", "ask_task", "ask_who"),
        ("cơ quan nào quản lý đất đai", "ask_overview", "ask_who"),
        ("nhiệm vụ về đất đai", "ask_task", "ask_task"),
        ("chi ngân sách là bao nhiêu", "ask_figure", "ask_figure"),
    ],
)
def test_a_plain_question_word_overrules_the_intent(text: str, intent: str, settled: str) -> None:
    assert settled_intent(question(text, intent)) == settled


def test_an_unsure_yes_no_without_its_words_is_a_figure_question() -> None:
    assert settled_intent(question("chi ngân sách bao nhiêu", "ask_yes_no", 0.4)) == "ask_figure"
    assert settled_intent(question("chi ngân sách tăng đúng không", "ask_yes_no", 0.4)) == "ask_yes_no"


def test_a_point_named_by_number_is_tried_first() -> None:
    assert strategies_for(question("nhiệm vụ thứ năm là gì"))[1 + len(SELF_NAMED)] is answer_point


def test_counting_documents_lists_them() -> None:
    assert (
        strategies_for(question("có bao nhiêu nghị quyết được nhắc đến", "ask_count"))[1 + len(SELF_NAMED)]
        is answer_references
    )


@pytest.mark.parametrize(
    ("text", "values", "intent"),
    [
        ("chi ngân sách bao nhiêu", {}, "ask_figure"),
        ("mấy vụ lấn đất này bị xử lý thế nào", {}, "ask_task"),
        ("tuyển mấy bác sĩ", {}, "ask_figure"),
        ("khi nào hoàn thành", {}, "ask_when"),
        ("ai làm việc này", {}, "ask_who"),
        ("nghị quyết 03-NQ/TU", {"numbers": ("03-NQ/TU",)}, "ask_document"),
        ("thu ngân sách", {}, "ask_figure"),
    ],
)
def test_an_intent_is_guessed_from_the_words(text: str, values: dict[str, object], intent: str) -> None:
    assert likely_intent(question(text, "nlu_fallback", **values)) == intent


def test_a_follow_up_of_unknown_intent_keeps_the_one_before() -> None:
    asked = Question(
        "còn giáo dục", "còn giáo dục", "nlu_fallback", 0.2, memory=Memory(intent="ask_task"), follow_up=True
    )
    assert likely_intent(asked) == "ask_task"


def test_several_persons_are_no_amount() -> None:
    assert not cues.AMOUNT.search("mấy ổng có bị đổi chỗ không")
    assert cues.AMOUNT.search("tuyển mấy bác sĩ")
