"""A sentence that the retriever is sure about is quoted as the closest one, even if other words were used for it."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.finding.evidence import PassageMatch
from actions.question import Memory, Turn
from actions.reading.analysis import analyse
from actions.strategies.amounts.nearest_amount import rule_of_case
from actions.words.coverage import Coverage
from tests.actions.asking import Conversation, first_line

pytestmark = pytest.mark.app


@pytest.mark.parametrize(
    ("question", "intent", "words"),
    [
        ("gà lợn chết vì dịch thành phố làm gì", "ask_task", "dịch bệnh trên cây trồng, vật nuôi"),
        ("Trường học có mua sắm thêm gì mới không?", "ask_task", "cơ sở vật chất cho các nhà trường"),
    ],
)
def test_everyday_words_find_the_sentence_that_says_it_formally(
    talk: Conversation, question: str, intent: str, words: str
) -> None:
    answer = talk.ask(question, intent)
    assert answer.status in (Status.ANSWERED, Status.PARTLY_ANSWERED)
    assert words in first_line(answer)


@pytest.mark.parametrize(
    ("question", "intent"),
    [
        ("Thành phố có trồng sầu riêng không?", "ask_yes_no"),
        ("Thành phố có làm metro không?", "ask_yes_no"),
        ("Nhiệm vụ về thiên văn học là gì?", "ask_task"),
    ],
)
def test_what_nothing_comes_close_to_is_still_refused(talk: Conversation, question: str, intent: str) -> None:
    assert talk.ask(question, intent).status is Status.NOT_IN_PLAN


def test_a_description_that_one_sentence_is_close_to_is_quoted_whatever_the_message_was_taken_for(
    talk: Conversation,
) -> None:
    answer = talk.ask("Trường học có mua sắm thêm gì mới không?", "ask_task", confidence=0.5)
    assert "cơ sở vật chất cho các nhà trường" in first_line(answer)


def test_an_amount_that_one_sentence_is_close_to_is_still_refused(talk: Conversation) -> None:
    answer = talk.ask("Học phí lớp 6 năm học 2021-2022 bao nhiêu một tháng?", "ask_figure")
    assert answer.status is Status.NOT_IN_PLAN


def test_words_of_the_documents_in_a_wish_to_see_somebody_make_no_question(talk: Conversation) -> None:
    assert talk.say("có nhân viên nào hỗ trợ không ạ", "hand_over").status is Status.HAND_OVER


def test_the_closest_sentence_is_named_as_no_more_than_that(talk: Conversation) -> None:
    assert first_line(talk.ask("Trường học có mua sắm thêm gì mới không?", "ask_task")).startswith(
        "Gần với câu hỏi nhất"
    )


def test_a_guess_is_no_whole_answer(talk: Conversation) -> None:
    question = "Nhà máy cạnh xóm em xả khói đen kịt, thành phố có kiểm tra xử lý ô nhiễm không?"
    assert talk.ask(question, "ask_task", confidence=0.5).status is Status.PARTLY_ANSWERED


def test_a_wrong_organisation_is_shown_the_sentence_that_names_the_right_one(talk: Conversation) -> None:
    answer = talk.ask("Dự án đô thị động lực vay vốn của ADB phải không?", "ask_yes_no")
    assert "Ngân hàng Thế giới" in first_line(answer)


def test_whoever_asks_for_a_person_gets_one(talk: Conversation) -> None:
    assert talk.say("Tôi muốn gặp cán bộ", "hand_over").status is Status.HAND_OVER


def test_no_one_is_put_through_who_names_nobody(talk: Conversation) -> None:
    answer = talk.say("giáo viên được bồi dưỡng những gì từ mấy giờ tới mấy giờ", "hand_over", confidence=0.9)
    assert answer.status is not Status.HAND_OVER


@pytest.mark.parametrize(
    ("scores", "chosen"),
    [
        (((0.4, 0.5), (0.15, 0.6), (0.1, 0.2)), 0),  # far closer than the second
        (((0.4, 0.5), (0.3, 0.7), (0.1, 0.2)), 1),  # of two far closer than the third the one that says more
        (((0.4, 0.5), (0.3, 0.52), (0.1, 0.2)), None),
        (((0.4, 0.5), (0.3, 0.7), (0.2, 0.2)), None),
    ],
)
def test_the_rule_of_a_case_stands_out(
    talk: Conversation, scores: tuple[tuple[float, float], ...], chosen: int | None
) -> None:
    knowledge = talk.pipeline.knowledge
    question = analyse(Turn("Trồng cây ven đường hết bao nhiêu tiền?", "ask_figure", 1.0), Memory(), knowledge)
    passage = next(iter(knowledge.release.passages.values()))
    ranked = [PassageMatch(passage, Coverage(0.3, ()), score, retrieval) for retrieval, score in scores]
    assert rule_of_case(ranked, question) is (None if chosen is None else ranked[chosen])
