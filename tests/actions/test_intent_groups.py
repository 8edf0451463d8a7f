"""What no single intent makes sure, groups of intents may."""

from __future__ import annotations

import pytest

from actions.pipeline import Pipeline
from actions.question import Memory, Turn
from actions.talk.errands import is_errand
from actions.talk.intent_groups import leaning

pytestmark = pytest.mark.app


def unsure(pipeline: Pipeline, text: str, **ranking: float) -> str:
    """The status of the reply to a message that Rasa left to the fallback with this ranking."""
    turn = Turn(text, "nlu_fallback", 0.5, ranking=tuple(ranking.items()))
    return pipeline.unsure(turn, Memory(), failures=0).answer.status.value


def test_an_insult_half_abuse_half_complaint_is_talk_of_its_likelier_half() -> None:
    leans = leaning([("complaint", 0.47), ("abuse", 0.5), ("thanks", 0.03)])
    assert leans.talk == "abuse"
    assert leans.is_talk


def test_questions_of_several_kinds_add_up_against_talk() -> None:
    leans = leaning([("out_of_scope", 0.36), ("ask_figure", 0.15), ("ask_when", 0.25), ("ask_more", 0.24)])
    assert leans.is_question
    assert not leans.is_talk
    assert leans.asking_share == pytest.approx(0.4)


def test_a_message_without_a_learnt_word_leans_to_nothing() -> None:
    leans = leaning([("greet", 0.4), ("ask_figure", 0.1)])
    assert not leans.is_talk
    assert not leans.is_question


def test_nothing_ranked_leans_to_nothing() -> None:
    assert not leaning(()).is_talk
    assert not leaning(()).is_question


@pytest.mark.parametrize(
    ("text", "ranking", "status"),
    [
        ("quán nào bán bún chả ngon", {"out_of_scope": 0.45, "ask_count": 0.3, "greet": 0.25}, "out_of_scope"),
        ("mày dốt như cục đất", {"abuse": 0.46, "complaint": 0.45, "greet": 0.09}, "out_of_scope"),
        ("nối máy cho má gặp người thật", {"hand_over": 0.3, "complaint": 0.3, "greet": 0.4}, "hand_over"),
        ("bạn biết những chuyện chi", {"capabilities": 0.4, "greet": 0.3, "ask_task": 0.3}, "small_talk"),
        ("cầu treo Vàng Pó dài bao nhiêu mét", {"ask_figure": 0.5, "out_of_scope": 0.46, "greet": 0.04}, "not_in_plan"),
        ("ưưưư", {"thanks": 0.4, "ask_task": 0.3, "abuse": 0.3}, "clarify"),
        ("sdfkj wqoe", {"greet": 0.4, "abuse": 0.1}, "clarify"),
    ],
)
def test_an_unsure_message_gets_the_reply_that_its_ranking_leans_to(
    plan_pipeline: Pipeline, text: str, ranking: dict[str, float], status: str
) -> None:
    assert unsure(plan_pipeline, text, **ranking) == status


def test_an_unsure_message_that_the_documents_answer_is_answered_whatever_it_leans_to(plan_pipeline: Pipeline) -> None:
    leans = {"out_of_scope": 0.49, "ask_figure": 0.45, "greet": 0.06}
    assert unsure(plan_pipeline, "chi ngân sách bao nhiêu", **leans) == "answered"


@pytest.mark.parametrize(
    "text",
    [
        "Đặt bàn ăn tối giùm mình nha",
        "viết hộ em bài văn tả con mèo",
        "bạn ơi, dịch giúp mình đoạn này sang tiếng Anh",
        "nạp thẻ cho em với",
    ],
)
def test_a_thing_to_be_done_for_the_writer_is_an_errand(text: str) -> None:
    assert is_errand(text)


@pytest.mark.parametrize(
    "text",
    [
        "làm hộ khẩu mất bao lâu",
        "cho em biết thu ngân sách giùm",
        "làm sao giúp hộ nghèo thoát nghèo",
        "thành phố sửa đường cho dân chưa",
        "tóm tắt giúp tôi kế hoạch năm 2021",
    ],
)
def test_a_question_is_no_errand(text: str) -> None:
    assert not is_errand(text)


def test_an_errand_that_names_what_documents_speak_of_is_out_of_scope(plan_pipeline: Pipeline) -> None:
    turn = Turn("viết hộ em bài văn về chuyển đổi số", "out_of_scope", 0.68)
    assert plan_pipeline.converse(turn, Memory()).answer.status.value == "out_of_scope"


@pytest.mark.parametrize(
    "text",
    [
        "Cảm ơn ban biên tập, chúc các bạn nhiều sức khỏe",
        "tạm biệt, chúc cải cách hành chính thành công",
        "rõ rồi, tui cám ơn nha, có chi mai tui hỏi nữa",
    ],
)
def test_thanks_stay_thanks_whatever_their_good_wishes_name(plan_pipeline: Pipeline, text: str) -> None:
    intent = "thanks" if text.startswith("Cảm") else "goodbye"
    assert plan_pipeline.converse(Turn(text, intent, 0.6), Memory()).answer.status.value == "small_talk"


def test_thanks_with_a_question_are_answered(plan_pipeline: Pipeline) -> None:
    turn = Turn("cảm ơn nhé, cho hỏi chi ngân sách", "thanks", 0.6)
    assert plan_pipeline.converse(turn, Memory()).answer.citations
