"""Speaks to the Rasa server of one release over its REST channel, one conversation at a time."""

from __future__ import annotations

import time
import uuid
from collections.abc import Sequence
from types import TracebackType

import httpx
from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from admin.evaluation.client import Citation, Reply, ShownFigure
from index.errors import ServiceError


class _Payload(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")

    text: str
    status: str
    release: str = ""
    citations: list[Citation] = []
    figures: list[ShownFigure] = []


class _Message(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")

    custom: _Payload


_MESSAGES = TypeAdapter(list[_Message])


class RasaBot:
    """The bot behind ``url``; safe to share between threads. Replies of another release than ``release`` are failures."""

    def __init__(
        self,
        url: str,
        *,
        release: str | None = None,
        timeout: float = 30.0,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        self._http = httpx.Client(base_url=url, timeout=timeout, transport=transport)
        self._release = release

    def __enter__(self) -> RasaBot:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._http.close()

    def converse(self, turns: Sequence[str]) -> Reply:
        """Say ``turns`` in a new conversation and return the reply to the last one.

        Raises ServiceError when the server cannot be reached.
        """
        sender = f"admin-{uuid.uuid4().hex}"
        reply = Reply("", "error", failure="không có lượt hỏi nào")
        for turn in turns:
            reply = self._say(turn, sender)
        return reply

    def _say(self, message: str, sender: str) -> Reply:
        body = {"sender": sender, "message": message, "metadata": {"channel": "admin"}}
        started = time.perf_counter()
        try:
            response = self._http.post("/webhooks/rest/webhook", json=body)
        except httpx.TimeoutException:
            return Reply("", "error", seconds=time.perf_counter() - started, failure="quá thời gian chờ")
        except httpx.TransportError as error:
            raise ServiceError(f"Không kết nối được với máy chủ Rasa tại {self._http.base_url}.") from error
        return self._read(response, time.perf_counter() - started)

    def _read(self, response: httpx.Response, seconds: float) -> Reply:
        try:
            payloads = [message.custom for message in _MESSAGES.validate_json(response.content)]
        except ValidationError:
            failure = f"HTTP {response.status_code}, nội dung không đúng dạng"
            return Reply("", "error", seconds=seconds, failure=failure)
        if not payloads:
            return Reply("", "error", seconds=seconds, failure="không có câu trả lời nào")
        strangers = {item.release for item in payloads} - {self._release}
        return Reply(
            text="\n\n".join(item.text for item in payloads),
            status=payloads[0].status,
            citations=tuple(citation for item in payloads for citation in item.citations),
            figures=tuple(figure for item in payloads for figure in item.figures),
            seconds=seconds,
            failure=f"trả lời từ bản {', '.join(sorted(strangers))}" if self._release and strangers else None,
        )
