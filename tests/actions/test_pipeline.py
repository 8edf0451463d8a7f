"""A message of any kind gets one checked reply; a follow-up takes what it leaves unsaid from the turn before."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from actions.answer import Answer, Bars, Status
from actions.pipeline import Pipeline
from actions.question import Memory, Turn
from actions.replies.citation_check import check
from actions.replies.render import plain_text
from tests.actions.asking import Conversation, body, first_line

pytestmark = pytest.mark.app

QUESTION_INTENTS = (
    "ask_figure",
    "ask_task",
    "ask_achievement",
    "ask_document",
    "ask_when",
    "ask_who",
    "ask_count",
    "ask_compare",
    "ask_compute",
    "ask_yes_no",
    "ask_definition",
    "ask_overview",
)


WORDS = """thu chi ngân sách năm 2021 2022 2.500 tỷ đồng bao nhiêu thuế phí đất giáo dục 03-NQ/TU ngày nào ai có không
chiếm phần trăm gấp mấy lần cộng và hay hơn nhiệm vụ thứ ba quý III chuyển đổi số Hà Nội"""


@pytest.mark.parametrize("text", ["", "   ", "\n\t", "\u200b\ufeff"])
@pytest.mark.parametrize("intent", ["ask_figure", "ask_task"])
def test_an_empty_message_is_asked_back(talk: Conversation, text: str, intent: str) -> None:
    answer = talk.ask(text, intent)
    assert answer.status is Status.CLARIFY
    assert answer.suggestions
    assert not answer.citations


def test_a_message_of_ten_thousand_characters_is_asked_to_be_shorter(talk: Conversation) -> None:
    answer = talk.ask("thu ngân sách bao nhiêu " * 420)
    assert answer.status is Status.CLARIFY
    assert len(first_line(answer)) < 200


@pytest.mark.parametrize(
    "text",
    [
        "thu\x00 ngân\x07 sách\x1b[31m bao nhiêu?",
        "thu\u200b ngân sách\ufeff bao nhiêu",
        "thu   ngân\t\tsách\nbao nhiêu",
        "thu nga\u0302n sa\u0301ch bao nhie\u0302u",
        "«thu ngân sách» bao nhiêu?!?!",
        "thu ngân sách bao nhiêu 😀🙏",
    ],
)
def test_control_characters_and_odd_spaces_change_nothing(talk: Conversation, text: str) -> None:
    assert first_line(talk.ask(text)).startswith("Thu ngân sách năm 2021: 2.341,6 tỷ đồng trở lên")


@pytest.mark.parametrize(
    "text", ["预算收入是多少？", "Каков бюджет города?", "세입은 얼마입니까", "كم الميزانية", "😀😀😀", "?!..."]
)
def test_other_scripts_and_signs_get_an_honest_reply_without_figures(talk: Conversation, text: str) -> None:
    answer = talk.ask(text)
    assert answer.status in (Status.NOT_IN_PLAN, Status.CLARIFY)
    assert not answer.figures


@pytest.mark.parametrize("text", ["<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "'; DROP TABLE x; --"])
def test_markup_and_code_are_never_answered_with_a_figure(talk: Conversation, text: str) -> None:
    answer = talk.ask(text)
    assert not answer.figures
    assert not check(answer, talk.pipeline.knowledge.release)


def test_markup_around_a_question_does_not_hide_it(talk: Conversation) -> None:
    assert "2.341,6" in first_line(talk.ask("<b>thu ngân sách</b> là bao nhiêu?"))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=120), intent=st.sampled_from((*QUESTION_INTENTS, "nlu_fallback", "no such intent")))
def test_any_text_gets_a_reply_that_passes_the_check(plan_pipeline: Pipeline, text: str, intent: str) -> None:
    reply = plan_pipeline.answer(Turn(text, intent), Memory())
    assert reply.answer.status is not Status.ERROR
    assert plain_text(reply.answer)
    assert not check(reply.answer, plan_pipeline.knowledge.release)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    words=st.lists(
        st.sampled_from(WORDS.split()),
        min_size=1,
        max_size=12,
    ),
    intents=st.lists(st.sampled_from(QUESTION_INTENTS), min_size=1, max_size=3),
)
def test_any_order_of_known_words_gets_a_reply_that_passes_the_check(
    plan_pipeline: Pipeline, words: list[str], intents: list[str]
) -> None:
    memory = Memory()
    for intent in intents:
        reply = plan_pipeline.answer(Turn(" ".join(words), intent), memory)
        memory = reply.memory
        assert reply.answer.status is not Status.ERROR
        assert reply.answer.strategy != "failed_check"


def test_a_follow_up_keeps_the_question_and_changes_the_subject(talk: Conversation) -> None:
    talk.ask("Thu ngân sách năm 2021 là bao nhiêu?")
    assert "2.580 tỷ đồng" in first_line(talk.ask("còn chi thì sao?"))


def test_a_follow_up_keeps_the_subject_and_changes_the_time(talk: Conversation) -> None:
    talk.ask("Thu ngân sách năm 2021 là bao nhiêu?")
    answer = talk.ask("thế năm 2022 thì sao?")
    assert answer.status is Status.NOT_IN_PLAN
    assert "2022" in first_line(answer)


def test_a_follow_up_changes_the_topic_of_a_task(talk: Conversation) -> None:
    talk.ask("Nhiệm vụ về giáo dục là gì?", "ask_task")
    answer = talk.ask("còn nông nghiệp?", "ask_task")
    assert "nông nghiệp" in body(answer)
    assert "nhà trường" not in body(answer)


def test_a_new_question_forgets_the_one_before(talk: Conversation) -> None:
    talk.ask("Thu ngân sách năm 2021 là bao nhiêu?")
    assert talk.ask("Tỷ lệ hộ nghèo của thành phố là bao nhiêu?").status is Status.NOT_IN_PLAN


def test_the_source_of_the_last_answer_is_quoted_again(talk: Conversation) -> None:
    asked = talk.ask("Chi ngân sách bao nhiêu?")
    answer = talk.source()
    assert answer.status is Status.ANSWERED
    assert [item.quote for item in answer.citations] == [item.quote for item in asked.citations]


@pytest.mark.parametrize("what", ["explanation", "more"])
def test_without_an_answer_before_there_is_nothing_to_refer_to(talk: Conversation, what: str) -> None:
    answer = getattr(talk, what)()
    assert answer.status is Status.CLARIFY
    assert not answer.citations


def test_the_source_of_a_refusal_is_no_earlier_answer(talk: Conversation) -> None:
    talk.ask("Chi ngân sách bao nhiêu?")
    talk.ask("Tỷ lệ hộ nghèo là bao nhiêu?")
    assert not talk.source().citations


def test_the_explanation_says_how_a_figure_was_found(talk: Conversation) -> None:
    talk.ask("Chi ngân sách bao nhiêu?")
    answer = talk.explanation()
    assert "số liệu" in first_line(answer)
    assert answer.citations


def test_the_explanation_of_a_refusal_says_that_nothing_was_found(talk: Conversation) -> None:
    talk.ask("Tỷ lệ hộ nghèo là bao nhiêu?")
    answer = talk.explanation()
    assert answer.status is Status.NOT_IN_PLAN
    assert not answer.citations


@pytest.mark.parametrize(
    ("text", "intent", "expected"),
    [
        ("What is the budget revenue in 2021?", "ask_figure", "2.341,6 tỷ đồng trở lên"),
        ("What are the tasks about education?", "ask_task", "The document says (in Vietnamese): «Sáu là"),
    ],
)
def test_an_english_question_gets_an_english_frame_around_vietnamese_words(
    talk: Conversation, text: str, intent: str, expected: str
) -> None:
    answer = talk.ask(text, intent)
    assert expected in first_line(answer)
    assert "Sources:" in plain_text(answer)
    assert "Nguồn:" not in plain_text(answer)


@pytest.mark.parametrize(
    ("intent", "status"),
    [
        ("greet", Status.SMALL_TALK),
        ("goodbye", Status.SMALL_TALK),
        ("thanks", Status.SMALL_TALK),
        ("capabilities", Status.SMALL_TALK),
        ("small_talk", Status.SMALL_TALK),
        ("complaint", Status.HAND_OVER),
        ("hand_over", Status.HAND_OVER),
        ("out_of_scope", Status.OUT_OF_SCOPE),
        ("abuse", Status.OUT_OF_SCOPE),
    ],
)
def test_talk_gets_a_fixed_reply_without_figures(talk: Conversation, intent: str, status: Status) -> None:
    answer = talk.say("ừm", intent)
    assert answer.status is status
    assert not answer.citations
    assert not re.search(r"\d", body(answer).replace("1022", ""))


def test_a_greeting_that_asks_something_is_answered(talk: Conversation) -> None:
    assert "2.341,6" in first_line(talk.say("chào bạn, thu ngân sách bao nhiêu?", "greet"))


def test_a_sure_complaint_stays_a_complaint(talk: Conversation) -> None:
    assert talk.say("bạn trả lời thu ngân sách sai rồi", "complaint").status is Status.HAND_OVER


def test_a_message_not_understood_twice_is_handed_over(talk: Conversation) -> None:
    assert talk.mumble("asdf qwer").status is Status.CLARIFY
    handed = talk.mumble("zxcv")
    assert handed.status is Status.HAND_OVER
    assert "1022" in body(handed)


def test_a_message_of_unknown_intent_that_the_documents_answer_is_answered(talk: Conversation) -> None:
    assert "2.580" in first_line(talk.mumble("chi ngân sách bao nhiêu"))
    assert talk.mumble("chuyển đổi số").citations


def test_an_answer_that_fails_the_check_is_replaced_by_its_bare_quotations(talk: Conversation) -> None:
    answer = talk.ask("Chi ngân sách bao nhiêu?")
    broken = replace(answer, blocks=(replace(answer.blocks[0], text="Chi ngân sách: 9.999 tỷ đồng [1]."),))
    replaced = talk.pipeline.checked(broken)
    assert replaced.status is Status.PARTLY_ANSWERED
    assert "9.999" not in plain_text(replaced)
    assert answer.citations[0].quote in plain_text(replaced)


def test_an_unproved_answer_without_quotations_is_replaced_by_an_apology(talk: Conversation) -> None:
    broken = replace(talk.say("chào", "greet"), blocks=(), allowed=())
    broken = replace(broken, blocks=(replace(talk.ask("Chi ngân sách?").blocks[0], text="9.999 tỷ", emphasis=None),))
    replaced = talk.pipeline.checked(broken)
    assert replaced.status is Status.ERROR
    assert "9.999" not in plain_text(replaced)


def test_the_trace_names_what_was_read_and_considered(plan_pipeline: Pipeline) -> None:
    trace = plan_pipeline.answer(Turn("chi ngan sach bao nhieu", "ask_figure", 0.9), Memory()).trace
    assert trace["intent"] == "ask_figure"
    assert trace["read_as"] == "chi ngân sách bao nhiêu"
    assert trace["strategy"] == "figure"
    assert trace["settled"] is None
    assert trace["routes"] == []
    assert trace["figures"][0]["amount"] == "2.580 tỷ đồng"


def test_every_status_of_an_answer_is_one_of_the_contract() -> None:
    contract = "answered partly_answered corrected_premise clarify not_in_plan out_of_scope hand_over small_talk error"
    assert {status.value for status in Status} == set(contract.split())
    assert Answer(Status.ERROR, ()).citations == ()


def test_the_source_without_an_answer_before_is_the_documents_that_answer(talk: Conversation) -> None:
    answer = talk.source("bạn lấy số liệu ở đâu ra")
    assert answer.status is Status.ANSWERED
    assert "Các giải pháp phát triển kinh tế – xã hội năm 2021 của thành phố Thái Nguyên" in body(answer)


def test_the_source_of_a_refusal_says_where_was_looked(talk: Conversation) -> None:
    talk.ask("Tỷ lệ hộ nghèo là bao nhiêu?")
    answer = talk.source()
    assert answer.status is Status.NOT_IN_PLAN
    assert "năm 2021 của thành phố Thái Nguyên" in body(answer)


def test_the_second_refusal_in_a_row_says_whom_to_ask(talk: Conversation) -> None:
    assert "1022" not in body(talk.ask("Tỷ lệ hộ nghèo là bao nhiêu?"))
    assert "1022" in body(talk.ask("Thu nhập bình quân đầu người là bao nhiêu?"))
    talk.ask("Chi ngân sách bao nhiêu?")
    assert "1022" not in body(talk.ask("Thu nhập bình quân đầu người là bao nhiêu?"))


def test_two_questions_without_a_subject_are_handed_over_however_they_were_read(talk: Conversation) -> None:
    assert talk.ask("ai thế", "ask_who").status is Status.CLARIFY
    assert talk.mumble("zxcv").status is Status.HAND_OVER


def test_talk_between_two_failures_makes_them_no_row(talk: Conversation) -> None:
    talk.ask("ai thế", "ask_who")
    talk.say("xin chào", "greet")
    assert talk.ask("ai thế", "ask_who").status is Status.CLARIFY


@pytest.mark.parametrize(
    ("question", "intent", "expected"),
    [
        ("What is the average budget revenue per month?", "ask_compute", "÷ 12"),
        ("What are the main goals for land management?", "ask_task", "đất đai"),
        ("When was Resolution 03 issued?", "ask_when", "02/8/2016"),
    ],
)
def test_english_questions_are_read_past_the_words_that_only_ask(
    talk: Conversation, question: str, intent: str, expected: str
) -> None:
    answer = talk.ask(question, intent)
    assert answer.status is Status.ANSWERED
    assert expected in body(answer)


@pytest.mark.parametrize("question", ["How much will the new metro cost?", "How much budget for the stadium?"])
def test_an_english_word_that_names_an_unknown_thing_is_not_read_over(talk: Conversation, question: str) -> None:
    assert not talk.ask(question, "ask_figure").figures


@pytest.mark.parametrize(
    "intent", ["greet", "complaint", "hand_over", "out_of_scope", "abuse", "capabilities", "thanks"]
)
def test_talk_in_english_is_answered_in_english(talk: Conversation, intent: str) -> None:
    text = body(talk.say("please tell me what you can do about this", intent))
    assert text.isascii() or "Thái Nguyên" in text
    assert "Tôi" not in text


@pytest.mark.parametrize("question", ["tóm tắt kế hoạch trong 3 câu", "Tóm tắt kế hoạch bằng vài dòng"])
def test_how_long_the_answer_may_be_is_no_amount(talk: Conversation, question: str) -> None:
    assert talk.ask(question, "ask_overview").status is Status.ANSWERED


def test_a_message_that_is_too_long_is_never_read(talk: Conversation) -> None:
    talk.ask("Thu ngân sách bao nhiêu?")
    for reply in (talk.explanation("vì sao " * 900), talk.source("ở đâu " * 900), talk.more("còn gì " * 900)):
        assert reply.status is Status.CLARIFY
        assert "dài" in first_line(reply)


def test_a_caption_names_a_figure_of_the_answer(talk: Conversation) -> None:
    answer = talk.ask("Thu ngân sách bao nhiêu?")
    forged = [
        replace(item, caption="Chi năm 2030: 9.999 tỷ đồng") if isinstance(item, Bars) else item
        for item in answer.blocks
    ]
    assert any(isinstance(item, Bars) for item in forged)
    release = talk.pipeline.knowledge.release
    assert not check(answer, release)
    assert check(replace(answer, blocks=tuple(forged)), release)


def test_names_that_are_never_written_small_are_found_in_one_pass(talk: Conversation) -> None:
    known = talk.pipeline.knowledge
    texts = [known.release.text(key) for key in known.release.documents]
    assert known.only_names
    for small in known.only_names:
        assert not any(re.search(rf"(?<!\w){re.escape(small)}(?!\w)", text) for text in texts)


def test_the_time_of_the_tasks_is_no_answer_for_another_year(talk: Conversation) -> None:
    assert "2021" not in first_line(talk.ask("Bao giờ có kế hoạch năm 2022?", "ask_when"))


def test_no_lone_word_is_offered_to_be_asked_about(talk: Conversation) -> None:
    answer = talk.ask("Bí thư thành ủy tên gì?", "ask_who")
    assert not any(question.endswith((" họp?", " xã?")) for question in answer.suggestions)


@pytest.mark.parametrize("text", ["chào bạn, mình biết trang này qua hội phụ nữ", "Chao ad nhe"])
def test_a_greeting_whose_intent_is_unsure_is_greeted(talk: Conversation, text: str) -> None:
    assert talk.mumble(text).strategy == "greet"


def test_a_greeting_that_goes_on_to_ask_is_answered_however_typed(talk: Conversation) -> None:
    assert "2.341,6" in body(talk.mumble("chao ad cho hoi thu ngan sach bao nhieu"))
