"""The gateway from outside: turns, their failures, and who may do what."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest
from fastapi.testclient import TestClient

from tests.web.asking import ask, status
from tests.web.conftest import web_settings
from tests.web.fake_bot import FakeBot
from tests.web.fake_release import make_release
from tests.web.servers import serving
from web.app import create_app
from web.settings import WebSettings


def test_answers_with_figure_and_citation(client: TestClient) -> None:
    [reply] = ask(client, "Thu ngân sách năm 2021 là bao nhiêu?")["replies"]
    assert reply["status"] == "answered"
    assert reply["figures"][0]["value"] == "2341.6"
    assert reply["citations"][0]["quote"].startswith("Trong đó, thu ngân sách đạt 2.341,6")
    assert reply["release"] == "r1"
    assert reply["debug"] is None


def test_a_session_keeps_its_sender_and_others_get_another(client: TestClient, bot: FakeBot) -> None:
    first = ask(client, "xin chào")
    ask(client, "xin chào", first["session"])
    ask(client, "xin chào")
    ask(client, "xin chào", "made-up-token")
    senders = [turn["sender"] for turn in bot.received]
    assert senders[0] == senders[1]
    assert len(set(senders)) == 3
    assert first["session"] not in senders


def test_the_citizen_chooses_neither_sender_nor_metadata(client: TestClient, bot: FakeBot) -> None:
    ask(client, "xin chào", sender="admin", metadata={"debug": True}, debug=True)
    assert bot.received[0]["metadata"] == {"debug": False, "channel": "web"}
    assert bot.received[0]["sender"].startswith("web-")


def test_a_slash_command_reaches_rasa_as_text(client: TestClient, bot: FakeBot) -> None:
    ask(client, " /restart")
    ask(client, "\u0000/\u200brestart")
    assert [turn["message"] for turn in bot.received] == ["restart", "restart"]


def test_personal_data_reaches_neither_rasa_nor_the_store(
    client: TestClient, bot: FakeBot, settings: WebSettings
) -> None:
    answer = ask(client, "Tôi là chủ số 0912345678, thu ngân sách 2.341,6 tỷ đồng đúng không?")
    assert answer["question"] == "Tôi là chủ số [số điện thoại], thu ngân sách 2.341,6 tỷ đồng đúng không?"
    assert bot.received[0]["message"] == answer["question"]
    feedback = {"session": answer["session"], "turn": answer["turn"], "rating": "down", "comment": "gọi 0912345678"}
    assert client.post("/api/feedback", json=feedback).status_code == 204
    kept = b"".join(path.read_bytes() for path in settings.database.parent.iterdir())
    assert b"0912345678" not in kept


def test_the_conversation_id_moves_on_after_fifty_turns(client: TestClient, bot: FakeBot) -> None:
    session = None
    for _ in range(51):
        session = ask(client, "xin chào", session)["session"]
    senders = [turn["sender"] for turn in bot.received]
    assert len(set(senders[:50])) == 1
    assert senders[50] != senders[0]


@pytest.mark.parametrize(
    ("message", "cause"), [("im lặng", "silent"), ("hỏng", "unreachable"), ("vô nghĩa", "malformed")]
)
def test_a_failing_rasa_gets_an_honest_reply_and_recovers(client: TestClient, message: str, cause: str) -> None:
    failed = ask(client, message)
    assert status(failed) == "error"
    assert "1022" in failed["replies"][0]["text"]
    assert status(ask(client, "Thu ngân sách?", failed["session"])) == "answered"
    assert f'hkh_failures_total{{cause="{cause}"}} 1.0' in client.get("/metrics").text


def test_a_slow_rasa_is_given_up_in_time(client: TestClient, settings: WebSettings) -> None:
    began = time.monotonic()
    failed = ask(client, "chậm quá")
    assert time.monotonic() - began < settings.turn_timeout + 0.5
    assert status(failed) == "error"
    assert WebSettings.model_fields["turn_timeout"].default < 5


def test_after_a_turn_that_was_too_slow_the_session_goes_on_as_a_new_conversation(
    client: TestClient, bot: FakeBot
) -> None:
    failed = ask(client, "chậm quá")
    ask(client, "Thu ngân sách?", failed["session"])
    senders = [turn["sender"] for turn in bot.received]
    assert senders[-1] != senders[-2]


def test_rasa_that_is_down_and_comes_back_needs_no_restart(tmp_path: Path) -> None:
    bot = FakeBot()
    with serving(bot.app) as url:
        pass
    port = int(url.rsplit(":", 1)[1])
    settings = web_settings(tmp_path, rasa_url=url, actions_url=url)
    with TestClient(create_app(settings)) as client:
        down = ask(client, "xin chào")
        assert status(down) == "error"
        assert client.get("/healthz").status_code == 503
        with serving(bot.app, port=port):
            assert status(ask(client, "xin chào", down["session"])) == "small_talk"


@pytest.fixture
def live(settings: WebSettings) -> Iterator[httpx.Client]:
    """A real server, for turns that overlap."""
    with serving(create_app(settings)) as url, httpx.Client(base_url=url, timeout=10, trust_env=False) as client:
        yield client


def test_turns_of_one_session_never_overlap_at_rasa(live: httpx.Client, bot: FakeBot) -> None:
    session = ask(live, "xin chào")["session"]
    with ThreadPoolExecutor(3) as pool:
        answers = list(pool.map(lambda _: ask(live, "hơi chậm", session), range(3)))
    assert bot.overlaps == 0
    assert {status(answer) for answer in answers} == {"small_talk"}


def test_sessions_do_not_wait_for_each_other(live: httpx.Client) -> None:
    began = time.monotonic()
    with ThreadPoolExecutor(3) as pool:
        list(pool.map(lambda _: ask(live, "hơi chậm"), range(3)))
    assert time.monotonic() - began < 0.8


def test_a_publish_switches_the_upstream_between_two_turns(live: httpx.Client, settings: WebSettings) -> None:
    green = FakeBot("green")
    session = ask(live, "xin chào")["session"]
    with serving(green.app) as url, ThreadPoolExecutor(1) as pool:
        running = pool.submit(ask, live, "hơi chậm", session)
        time.sleep(0.1)
        beside = settings.upstream.with_suffix(".new")
        beside.write_text(json.dumps({"rasa": url, "actions": f"{url}/webhook", "release": "r2"}), encoding="utf-8")
        beside.replace(settings.upstream)
        after = ask(live, "xin chào", session)
        assert running.result()["replies"][0]["text"].startswith("[blue]")
        assert after["replies"][0]["text"].startswith("[green]")
        assert after["replies"][0]["release"] == "r2"
        assert live.get("/healthz").json()["release"] == "r2"


def test_health_names_every_part(client: TestClient) -> None:
    health = client.get("/healthz")
    assert health.status_code == 200
    assert health.json()["parts"] == dict.fromkeys(("gateway", "rasa", "actions", "release", "store"), "ok")


def test_without_a_release_the_chat_still_answers(tmp_path: Path, bot_url: str) -> None:
    settings = web_settings(tmp_path, rasa_url=bot_url, actions_url=bot_url)
    with TestClient(create_app(settings)) as client:
        assert status(ask(client, "Thu ngân sách?")) == "answered"
        assert client.get("/").status_code == 200
        assert client.get("/documents").status_code == 200
        assert client.get("/documents/x").status_code == 404
        assert client.get("/healthz").json()["parts"]["release"] == "down"


def test_a_new_current_release_is_seen_at_once(settings: WebSettings, client: TestClient) -> None:
    make_release(settings.releases / "r2", name="r2", originals=settings.documents)
    beside = settings.current.with_name("next")
    beside.symlink_to("releases/r2")
    beside.replace(settings.current)
    assert client.get("/healthz").json()["release"] == "r2"
