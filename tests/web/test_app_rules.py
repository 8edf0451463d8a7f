"""Who may do what, and how much: staff, limits, the switch, feedback, deletion, refusals."""

from __future__ import annotations

import sqlite3

import pytest
from fastapi.testclient import TestClient

from tests.web.asking import ask, status
from tests.web.fake_bot import FakeBot
from web.app import create_app
from web.settings import WebSettings


def test_the_debug_view_needs_the_staff_token(settings: WebSettings) -> None:
    with TestClient(create_app(settings.model_copy(update={"staff_token": "s3cret"}))) as client:
        for headers in ({}, {"Authorization": "Bearer wrong"}, {"Authorization": "Bearer "}):
            assert ask(client, "Thu ngân sách?", debug=True, headers=headers)["replies"][0]["debug"] is None
        staff = {"Authorization": "Bearer s3cret"}
        assert ask(client, "Thu ngân sách?", debug=True, headers=staff)["replies"][0]["debug"] == {"strategy": "figure"}


def test_nothing_and_too_much_are_told_without_asking_rasa(client: TestClient, bot: FakeBot) -> None:
    assert status(ask(client, " \u0000 ")) == "clarify"
    long = ask(client, "a" * 1001)
    assert status(long) == "clarify"
    assert "1000 ký tự" in long["replies"][0]["text"]
    assert bot.received == []
    assert client.post("/api/chat", json={"message": "a" * 100_000}).status_code == 413


def test_rates_are_limited_for_each_session_and_address(settings: WebSettings) -> None:
    limited = settings.model_copy(update={"session_rate": 2, "address_rate": 4})
    with TestClient(create_app(limited)) as client:
        session = ask(client, "xin chào")["session"]
        ask(client, "xin chào", session)
        refused = client.post("/api/chat", json={"message": "xin chào", "session": session})
        assert (refused.status_code, refused.headers["retry-after"], refused.json()["code"]) == (429, "60", "too_many")
        ask(client, "xin chào")
        assert client.post("/api/chat", json={"message": "xin chào"}).status_code == 429


def test_the_switch_turns_everything_or_a_topic_off(client: TestClient, bot: FakeBot, settings: WebSettings) -> None:
    settings.switch_file.write_text(
        '{"topics": [{"words": ["đất đai"], "notice": "Đất đai: tạm ngừng."}]}', encoding="utf-8"
    )
    assert ask(client, "Hỏi về dat dai")["replies"][0]["text"] == "Đất đai: tạm ngừng."
    settings.switch_file.write_text('{"off": true, "banner": "Bảo trì"}', encoding="utf-8")
    assert status(ask(client, "xin chào")) == "hand_over"
    config = client.get("/api/config").json()
    assert config["off"] and config["banner"] == "Bảo trì" and "1022" in config["notice"]
    assert bot.received == []


def test_feedback_and_deletion_belong_to_the_session(client: TestClient) -> None:
    mine, other = ask(client, "xin chào"), ask(client, "xin chào")
    thumb = {"turn": mine["turn"], "rating": "down", "reason": "wrong", "comment": "sai rồi"}
    assert client.post("/api/feedback", json=thumb | {"session": mine["session"]}).status_code == 204
    assert client.post("/api/feedback", json=thumb | {"session": other["session"]}).status_code == 404
    assert client.post("/api/history/delete", json={"session": "made-up"}).json() == {"deleted": 0}
    assert client.post("/api/history/delete", json={"session": mine["session"]}).json() == {"deleted": 1}
    assert client.post("/api/feedback", json=thumb | {"session": mine["session"]}).status_code == 404


def test_a_deleted_history_goes_on_as_a_new_conversation(client: TestClient, bot: FakeBot) -> None:
    session = ask(client, "xin chào")["session"]
    client.post("/api/history/delete", json={"session": session})
    ask(client, "xin chào", session)
    assert bot.received[0]["sender"] != bot.received[1]["sender"]


def test_a_store_that_fails_does_not_cost_the_answer(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    async def broken(*_: object) -> None:
        raise sqlite3.OperationalError("disk I/O error")

    monkeypatch.setattr("web.storage.ConversationStore._run", broken)
    assert status(ask(client, "Thu ngân sách?")) == "answered"
    assert "hkh_store_errors_total 2.0" in client.get("/metrics").text
    monkeypatch.undo()


def test_the_gateways_own_words_come_in_english_too(client: TestClient) -> None:
    assert "temporarily unavailable" in ask(client, "hỏng", language="en")["replies"][0]["text"]


def test_metrics_are_for_this_machine_or_staff_only(settings: WebSettings) -> None:
    app = create_app(settings.model_copy(update={"staff_token": "s3cret"}))
    with TestClient(app, client=("127.0.0.1", 1)) as local:
        assert local.get("/metrics").status_code == 200
        assert local.get("/metrics", headers={"X-Forwarded-For": "203.0.113.9"}).status_code == 404
    with TestClient(
        create_app(settings.model_copy(update={"staff_token": "s3cret"})), client=("203.0.113.9", 1)
    ) as remote:
        assert remote.get("/metrics").status_code == 404
        assert remote.get("/metrics", headers={"Authorization": "Bearer s3cret"}).status_code == 200


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b'{"message": 1}',
        b'{"message": "\\ud800"}',
        b"\xff",
        b'{"message": "a", "session": 7}',
        b"null",
    ],
)
def test_what_is_no_question_is_refused_without_being_repeated(client: TestClient, body: bytes) -> None:
    response = client.post("/api/chat", content=body, headers={"Content-Type": "application/json"})
    assert response.status_code in (400, 422)
    assert set(response.json()) == {"code", "message"}
