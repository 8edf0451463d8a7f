"""The Rasa actions translate a tracker into a question and the reply into a message for the channel that asked."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions import rasa_actions, runtime
from actions.pipeline import Pipeline
from actions.rasa_actions import (
    ActionAnswer,
    ActionConverse,
    ActionExplain,
    ActionFallback,
    ActionMore,
    ActionSource,
    ActionTrace,
    PipelineAction,
)

pytestmark = pytest.mark.app


@pytest.fixture(autouse=True)
def _served(plan_pipeline: Pipeline, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (runtime, rasa_actions):
        monkeypatch.setattr(module, "pipeline", lambda: plan_pipeline)


def tracker(
    text: str,
    intent: str | None = "ask_figure",
    *,
    slots: dict[str, Any] | None = None,
    channel: str = "rest",
    metadata: dict[str, Any] | None = None,
) -> Tracker:
    """A tracker as Rasa sends it."""
    message = {
        "text": text,
        "intent": {"name": intent, "confidence": 0.93},
        "entities": [],
        "metadata": metadata or {},
    }
    event = {"event": "user", "input_channel": channel, "text": text}
    return Tracker("citizen", slots or {}, message, [event], False, None, {}, "action_listen")


def run(action: Action, asked: Tracker) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """Run an action; return its messages and the slots it set."""
    dispatcher = CollectingDispatcher()
    events = asyncio.run(action.run(dispatcher, asked, {}))
    return dispatcher.messages, {event["name"]: event["value"] for event in events if event["event"] == "slot"}


def test_over_rest_the_reply_is_one_message_with_a_custom_object() -> None:
    messages, slots = run(ActionAnswer(), tracker("Chi ngân sách bao nhiêu?"))
    assert len(messages) == 1
    custom = messages[0]["custom"]
    assert custom["status"] == "answered"
    assert custom["release"]
    assert custom["figures"][0]["value"] == "2580"
    assert custom["debug"] is None
    assert slots["failures"] == 0.0
    assert json.loads(json.dumps(slots["last_answer"])) == slots["last_answer"]


def test_in_the_shell_the_reply_is_plain_text_with_the_figure_first_and_sources_under_it() -> None:
    messages, _ = run(ActionAnswer(), tracker("Chi ngân sách bao nhiêu?", channel="cmdline"))
    lines = messages[0]["text"].splitlines()
    assert lines[0].startswith("Chi ngân sách thành phố năm 2021: 2.580 tỷ đồng")
    assert "Nguồn:" in lines
    assert not messages[0]["custom"]


def test_only_the_staff_metadata_brings_the_trace() -> None:
    for metadata, debug in (({"debug": True}, True), ({"debug": "yes"}, False), ({}, False)):
        messages, _ = run(ActionAnswer(), tracker("Chi ngân sách bao nhiêu?", metadata=metadata))
        assert (messages[0]["custom"]["debug"] is not None) is debug


def test_the_slot_carries_the_conversation_to_the_next_turn() -> None:
    _, slots = run(ActionAnswer(), tracker("Thu ngân sách bao nhiêu?"))
    messages, slots = run(ActionAnswer(), tracker("còn chi thì sao?", slots=slots))
    assert "2.580" in messages[0]["custom"]["text"]
    messages, _ = run(ActionSource(), tracker("nguồn?", "ask_source", slots=slots))
    assert messages[0]["custom"]["citations"][0]["quote"] == "Chi ngân sách thành phố đạt 2.580 tỷ đồng."
    messages, _ = run(ActionExplain(), tracker("vì sao?", "ask_explanation", slots=slots))
    assert messages[0]["custom"]["citations"]


def trace_after(action: Action, asked: Tracker) -> str:
    """What /giai_thich shows in the shell after an action replied to ``asked``."""
    _, slots = run(action, asked)
    (message,), after = run(ActionTrace(), tracker("/giai_thich", "giai_thich", slots=slots, channel="cmdline"))
    assert not after
    assert not message["custom"]
    return str(message["text"])


def test_the_command_at_the_shell_shows_how_an_answer_came_about() -> None:
    text = trace_after(ActionAnswer(), tracker("Chi ngân sách bao nhiêu?", channel="cmdline"))
    assert "ask_figure (độ tin cậy 0,93)" in text
    assert "Cách trả lời: figure. Kết quả: answered" in text
    figures = text.partition("Số liệu đã xét")[2].partition("Đoạn đã xét")
    assert "100 % · chi ngân sách thành phố: 2.580 tỷ đồng, năm 2021 (chỉ tiêu)" in figures[0].splitlines()[1].lower()
    assert "2.580 tỷ đồng" in figures[2]


def test_the_command_names_the_rules_that_chose_how_to_answer() -> None:
    asked = tracker("Ai chủ trì, và trung bình mỗi tháng chi ngân sách bao nhiêu?", "ask_task", channel="cmdline")
    assert "quy tắc" not in trace_after(ActionAnswer(), tracker("Chi ngân sách bao nhiêu?", channel="cmdline"))
    assert "Quy tắc chọn cách trả lời: plain_amount" in trace_after(ActionAnswer(), asked)
    who = trace_after(ActionAnswer(), tracker("Ai chi ngân sách?", "ask_task", channel="cmdline"))
    assert "ý định được hiểu là: ask_who (quy tắc who)" in who


def test_the_command_says_why_a_question_was_refused() -> None:
    text = trace_after(ActionAnswer(), tracker("Học phí đại học bao nhiêu?", channel="cmdline"))
    assert "Kết quả: not_in_plan" in text
    assert "không số liệu hay đoạn nào nói tới «học phí»" in text
    other = trace_after(ActionAnswer(), tracker("Thu ngân sách năm 2030 bao nhiêu?", channel="cmdline"))
    assert "văn bản có nói tới điều được hỏi, nhưng không cho năm 2030" in other


def test_the_command_shows_replies_that_needed_no_search_and_says_when_there_was_none() -> None:
    assert "Ý định: greet" in trace_after(ActionConverse(), tracker("xin chào", "greet", channel="cmdline"))
    messages, _ = run(ActionTrace(), tracker("/giai_thich", "giai_thich", channel="cmdline"))
    assert "Chưa có câu trả lời nào" in messages[0]["text"]


def test_a_citizen_who_types_the_command_gets_the_citizens_explanation_and_no_trace() -> None:
    _, slots = run(ActionAnswer(), tracker("Chi ngân sách bao nhiêu?"))
    assert "trace" not in slots
    messages, slots = run(ActionTrace(), tracker("/giai_thich", "giai_thich", slots=slots))
    assert messages[0]["custom"]["citations"]
    assert "độ tin cậy" not in messages[0]["custom"]["text"]
    assert "trace" not in slots


def test_more_goes_on_where_the_last_answer_stopped() -> None:
    first, slots = run(ActionAnswer(), tracker("Kết quả 6 tháng đầu năm?", "ask_achievement"))
    second, _ = run(ActionMore(), tracker("xem thêm", "ask_more", slots=slots))
    quotes = [{item["quote"] for item in messages[0]["custom"]["citations"]} for messages in (first, second)]
    assert quotes[1]
    assert not quotes[0] & quotes[1]


def test_talk_is_answered_as_talk() -> None:
    messages, slots = run(ActionConverse(), tracker("xin chào", "greet"))
    assert messages[0]["custom"]["status"] == "small_talk"
    assert slots["failures"] == 0.0


def test_failures_are_counted_and_an_understood_message_starts_anew() -> None:
    messages, slots = run(ActionFallback(), tracker("asdf qwer", "nlu_fallback", slots={"failures": None}))
    assert messages[0]["custom"]["status"] == "clarify"
    assert slots["failures"] == 1.0
    messages, slots = run(ActionFallback(), tracker("zxcv", "nlu_fallback", slots=slots))
    assert messages[0]["custom"]["status"] == "hand_over"
    assert slots["failures"] == 2.0
    _, slots = run(ActionFallback(), tracker("chi ngân sách bao nhiêu", "nlu_fallback", slots=slots))
    assert slots["failures"] == 0.0


@pytest.mark.parametrize("intent", [None, "nlu_fallback"])
def test_a_message_without_text_or_intent_is_survived(intent: str | None) -> None:
    asked = tracker("", intent)
    asked.latest_message = {"text": None, "intent": {"name": intent, "confidence": None}, "entities": None}
    for action in (ActionAnswer(), ActionConverse(), ActionFallback(), ActionSource()):
        messages, _ = run(action, asked)
        assert messages[0]["custom"]["text"]


def test_every_action_of_the_domain_has_its_class() -> None:
    domain = yaml.safe_load(Path("domain.yml").read_text(encoding="utf-8"))
    assert sorted(action().name() for action in PipelineAction.__subclasses__()) == sorted(domain["actions"])


@pytest.mark.parametrize("action", [ActionAnswer(), ActionConverse(), ActionFallback(), ActionMore(), ActionTrace()])
def test_a_failure_is_answered_by_an_apology_and_nothing_is_forgotten(
    action: PipelineAction, plan_pipeline: Pipeline, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, slots = run(ActionAnswer(), tracker("Chi ngân sách bao nhiêu?"))

    def fail(*_: object, **__: object) -> None:
        raise KeyError("a mistake of the program")

    for method in ("answer", "converse", "unsure", "more", "explanation"):
        monkeypatch.setattr(plan_pipeline, method, fail)
    messages, after = run(action, tracker("còn thu?", slots=slots))
    assert messages[0]["custom"]["status"] == "error"
    assert "trục trặc" in messages[0]["custom"]["text"]
    assert after["last_answer"] == slots["last_answer"]


def test_what_was_spoken_of_is_carried_in_slots() -> None:
    _, slots = run(ActionAnswer(), tracker("Chi ngân sách năm 2021 bao nhiêu?"))
    assert slots["indicator"] == "chi ngân sách thành phố"
    assert slots["period"] == "năm 2021"
    assert slots["document"]
    _, after = run(ActionConverse(), tracker("cảm ơn", "thanks", slots=slots))
    assert {name: after[name] for name in ("indicator", "period", "document")} == {
        name: slots[name] for name in ("indicator", "period", "document")
    }
    _, slots = run(ActionAnswer(), tracker("Nhiệm vụ về nông nghiệp là gì?", "ask_task"))
    assert slots["topic"] == "nông nghiệp"
    assert slots["indicator"] is None


def test_the_whole_ranking_is_read_without_the_fallback() -> None:
    asked = tracker("x", "nlu_fallback")
    entries = [{"name": "nlu_fallback", "confidence": 0.5}, {"name": "abuse", "confidence": 0.4}, {"name": None}]
    asked.latest_message["intent_ranking"] = entries
    assert runtime.read_turn(asked).ranking == (("abuse", 0.4),)
