"""The client keeps a conversation's session and turns every kind of reply into a ``Reply``."""

from __future__ import annotations

import json
from collections.abc import Callable

import httpx
import pytest

from admin.evaluation.client import ChatClient
from index.errors import ServiceError

pytestmark = pytest.mark.app

Handler = Callable[[httpx.Request], httpx.Response]


def client(handler: Handler, *, debug: bool = False, token: str | None = None) -> ChatClient:
    return ChatClient("http://bot", transport=httpx.MockTransport(handler), debug=debug, token=token)


def answer(*texts: str, session: str = "s1") -> httpx.Response:
    replies = [{"text": text, "status": "answered", "citations": [], "figures": []} for text in texts]
    return httpx.Response(200, json={"session": session, "replies": replies})


def test_the_session_of_the_first_turn_carries_the_second() -> None:
    bodies = []

    def handle(request: httpx.Request) -> httpx.Response:
        bodies.append(json.loads(request.content))
        return answer("một", "hai")

    with client(handle) as bot:
        reply = bot.converse(["thu?", "còn chi?"])
    assert bodies == [{"message": "thu?", "session": None}, {"message": "còn chi?", "session": "s1"}]
    assert reply.text == "một\n\nhai"
    assert reply.failure is None


def test_staff_ask_for_the_explanation() -> None:
    def handle(request: httpx.Request) -> httpx.Response:
        assert request.headers["authorization"] == "Bearer khoa"
        assert json.loads(request.content)["debug"] is True
        return answer("vâng")

    with client(handle, debug=True, token="khoa") as bot:
        assert bot.converse(["thu?"]).status == "answered"


def test_a_message_that_is_turned_away_is_an_error_reply_not_a_failure() -> None:
    with client(lambda _: httpx.Response(422, json={"code": "too_large", "message": "Câu hỏi quá dài."})) as bot:
        reply = bot.converse(["a" * 10_000])
    assert (reply.status, reply.text, reply.failure) == ("error", "Câu hỏi quá dài.", None)


@pytest.mark.parametrize(
    "response",
    [
        httpx.Response(500, text="oops"),
        httpx.Response(200, json=[]),
        httpx.Response(200, json={"session": "s", "replies": []}),
    ],
)
def test_what_is_no_reply_is_a_failure(response: httpx.Response) -> None:
    with client(lambda _: response) as bot:
        reply = bot.converse(["thu?"])
    assert reply.status == "error"
    assert reply.failure


def test_a_time_out_is_a_failure_of_that_question() -> None:
    def handle(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadTimeout("slow", request=request)

    with client(handle) as bot:
        assert bot.converse(["thu?"]).failure == "quá thời gian chờ"


def test_a_bot_that_does_not_run_stops_the_measurement() -> None:
    def handle(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("refused", request=request)

    with client(handle) as bot, pytest.raises(ServiceError, match="make run"):
        bot.converse(["thu?"])


def test_a_rate_limit_stops_the_measurement() -> None:
    with client(lambda _: httpx.Response(429)) as bot, pytest.raises(ServiceError, match="giới hạn"):
        bot.converse(["thu?"])
