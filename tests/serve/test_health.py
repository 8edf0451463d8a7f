"""A process counts as up when it answers its health address, a release when it answers a question itself."""

from __future__ import annotations

import asyncio
import contextlib
import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from index.errors import ServiceError
from serve.health import smoke_test, wait_healthy
from serve.ports import free_port
from serve.processes import Process, Slot

pytestmark = pytest.mark.app


@contextmanager
def serving(
    *, health: Iterator[int] | None = None, replies: object = None, delays: Iterator[float] | None = None
) -> Iterator[str]:
    """Serve health answers one after the other, and ``replies`` to every message, after the next of ``delays``."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self._answer(next(health) if health else 200, {})

        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            time.sleep(next(delays, 0.0) if delays else 0.0)
            with contextlib.suppress(ConnectionError):  # whoever asked may have gone
                self._answer(200, replies)

        def _answer(self, status: int, content: object) -> None:
            sent = content if isinstance(content, bytes) else json.dumps(content).encode()
            self.send_response(status)
            self.send_header("Content-Length", str(len(sent)))
            self.end_headers()
            self.wfile.write(sent)

        def log_message(self, format: str, *args: object) -> None:
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def process(url: str) -> Process:
    return Process("rasa", "máy chủ Rasa", "rasa", (), f"{url}/")


def test_a_server_that_gets_well_is_waited_for() -> None:
    with serving(health=iter([503, 503, 200])) as url:
        asyncio.run(wait_healthy(process(url), alive=lambda: True, timeout=20.0))


def test_a_process_that_died_is_not_waited_for() -> None:
    started = time.monotonic()
    with pytest.raises(ServiceError, match="Máy chủ Rasa dừng ngay khi khởi động"):
        asyncio.run(wait_healthy(process("http://127.0.0.1:1"), alive=lambda: False, timeout=30.0))
    assert time.monotonic() - started < 10.0


def test_a_server_that_stays_silent_is_given_up() -> None:
    nobody = f"http://127.0.0.1:{free_port('127.0.0.1')}"
    with pytest.raises(ServiceError, match="chưa sẵn sàng sau 1 giây"):
        asyncio.run(wait_healthy(process(nobody), alive=lambda: True, timeout=0.6))


def ask(replies: object) -> None:
    with serving(replies=replies) as url:
        port = urlsplit(url).port
        assert port is not None
        asyncio.run(smoke_test(Slot("r1", Path("/srv/r1"), port, 1), patience=(10.0,)))


def test_a_release_that_answers_itself_passes() -> None:
    ask([{"recipient_id": "smoke-r1", "custom": {"release": "r1", "text": "…"}}])


@pytest.mark.parametrize(
    "replies",
    [
        [],
        [{"text": "plain"}],
        [{"custom": {"release": "r0"}}],
        [{"custom": {"release": "r1"}}, {"custom": {"release": "r1"}}],
    ],
)
def test_silence_and_another_release_do_not_pass(replies: object) -> None:
    with pytest.raises(ServiceError, match="«r1»"):
        ask(replies)


@pytest.mark.parametrize("replies", [b"<html>", {"status": "failure"}, [{"custom": None}], ["text"], None])
def test_an_answer_of_another_shape_does_not_pass(replies: object) -> None:
    with pytest.raises(ServiceError, match="«r1»"):
        ask(replies)


def test_nobody_there_does_not_pass() -> None:
    with pytest.raises(ServiceError, match=r"không trả lời câu hỏi thử: ConnectError \S"):
        asyncio.run(smoke_test(Slot("r1", Path("/srv/r1"), free_port("127.0.0.1"), 1), patience=(2.0,)))


def test_a_release_that_could_not_be_opened_is_refused_with_the_reason_in_the_log(tmp_path: Path) -> None:
    log = tmp_path / "actions.log"
    log.write_text(
        "Traceback (most recent call last):\n"
        "index.errors.CorruptRelease: Tệp «x» bị hỏng.\n"
        "index.errors.IncompatibleRelease: Chỉ mục do một phiên bản cũ của chương trình dựng.\n"
        "127.0.0.1 - POST /webhook 500\n",
        encoding="utf-8",
    )
    with serving(replies=[]) as url:
        slot = Slot("r1", tmp_path, int(urlsplit(url).port or 0), 1)
        with pytest.raises(ServiceError, match=r"trả lời sai câu hỏi thử\. Chỉ mục do một phiên bản cũ"):
            asyncio.run(smoke_test(slot, logs=[tmp_path / "nothing.log", log]))


def slow(*delays: float, log: Path, told: list[str]) -> None:
    with serving(replies=[{"custom": {"release": "r1"}}], delays=iter(delays)) as url:
        slot = Slot("r1", log.parent, int(urlsplit(url).port or 0), 1)
        asyncio.run(smoke_test(slot, patience=(0.4, 5.0 if len(delays) < 2 else 0.6), logs=[log], say=told.append))


def test_a_trial_question_that_timed_out_is_asked_once_more_with_more_patience(tmp_path: Path) -> None:
    told: list[str] = []
    slow(1.5, log=tmp_path / "rasa.log", told=told)
    assert [line for line in told if "hỏi lại một lần nữa" in line] == told
    assert len(told) == 1


def test_a_release_too_slow_twice_is_given_up_with_the_reason_the_log_and_what_to_do(tmp_path: Path) -> None:
    log = tmp_path / "rasa.log"
    log.write_text("rest.message.received.timeout\n", encoding="utf-8")
    with pytest.raises(ServiceError) as caught:
        slow(1.5, 1.5, log=log, told=[])
    message = str(caught.value)
    assert "không trả lời câu hỏi thử trong thời gian chờ (0 giây rồi 1 giây)" in message
    assert "chạy lại" in message
    assert f"Nhật ký: {log}." in message
