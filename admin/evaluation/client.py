"""Puts questions to the gateway over HTTP, one conversation at a time."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Any

import httpx
from pydantic import BaseModel, ConfigDict, ValidationError

from index.errors import ServiceError

_SHAPE = ConfigDict(frozen=True, extra="ignore")


class Citation(BaseModel):
    """A quotation the reply cites; ``document_id``, ``start``, ``end`` are known where the gateway passes them on."""

    model_config = _SHAPE

    id: int
    document: str
    section: str
    quote: str
    document_id: str | None = None
    start: int | None = None
    end: int | None = None
    url: str = ""


class ShownFigure(BaseModel):
    """A figure the reply states."""

    model_config = _SHAPE

    indicator: str
    value: str
    unit: str | None
    bound: str
    period: str | None


class _Message(BaseModel):
    model_config = _SHAPE

    text: str
    status: str
    citations: list[Citation] = []
    figures: list[ShownFigure] = []
    debug: dict[str, Any] | None = None


class _Body(BaseModel):
    model_config = _SHAPE

    session: str
    replies: list[_Message]


@dataclass(frozen=True, slots=True)
class Reply:
    """What came back for the last turn of a conversation; ``failure`` says why when nothing usable did."""

    text: str
    status: str
    citations: tuple[Citation, ...] = ()
    figures: tuple[ShownFigure, ...] = ()
    debug: dict[str, Any] | None = None
    seconds: float = 0.0
    failure: str | None = None


class ChatClient:
    """Speaks to one gateway; safe to share between threads. ``token`` is a staff token, needed for ``debug``."""

    def __init__(
        self,
        base_url: str,
        *,
        timeout: float = 30.0,
        token: str | None = None,
        debug: bool = False,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        self._http = httpx.Client(base_url=base_url, timeout=timeout, headers=headers, transport=transport)
        self._debug = debug

    def __enter__(self) -> ChatClient:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._http.close()

    def converse(self, turns: Sequence[str]) -> Reply:
        """Say ``turns`` one after another in a new session and return the reply to the last one.

        Raises ServiceError when the bot cannot be reached or its rate limit stands in the way of measuring.
        """
        session: str | None = None
        reply = Reply("", "error", failure="không có lượt hỏi nào")
        for turn in turns:
            reply, session = self._say(turn, session)
        return reply

    def _say(self, message: str, session: str | None) -> tuple[Reply, str | None]:
        body: dict[str, Any] = {"message": message, "session": session}
        if self._debug:
            body["debug"] = True
        started = time.perf_counter()
        try:
            response = self._http.post("/api/chat", json=body)
        except httpx.TimeoutException:
            return Reply("", "error", seconds=time.perf_counter() - started, failure="quá thời gian chờ"), session
        except httpx.TransportError as error:
            raise ServiceError(
                f"Không kết nối được với bot tại {self._http.base_url}. Hãy chạy «make run» rồi thử lại."
            ) from error
        if response.status_code == httpx.codes.TOO_MANY_REQUESTS:
            raise ServiceError(
                "Cổng web đang giới hạn số câu hỏi nên không đo được. "
                "Hãy đặt HKH_SESSION_RATE=0 và HKH_ADDRESS_RATE=0 khi đánh giá."
            )
        return _read(response, time.perf_counter() - started, session)


def _read(response: httpx.Response, seconds: float, session: str | None) -> tuple[Reply, str | None]:
    try:
        body = _Body.model_validate_json(response.content)
    except ValidationError:
        failure = f"HTTP {response.status_code}, nội dung không đúng dạng" if response.status_code != 422 else None
        return Reply(_own_words(response), "error", seconds=seconds, failure=failure), session
    if not body.replies:
        return Reply("", "error", seconds=seconds, failure="không có câu trả lời nào"), body.session
    first = body.replies[0]
    reply = Reply(
        text="\n\n".join(message.text for message in body.replies),
        status=first.status,
        citations=tuple(citation for message in body.replies for citation in message.citations),
        figures=tuple(figure for message in body.replies for figure in message.figures),
        debug=first.debug,
        seconds=seconds,
        failure="lỗi máy chủ" if response.is_server_error and first.status != "error" else None,
    )
    return reply, body.session


def _own_words(response: httpx.Response) -> str:
    """The gateway's own words when it turns a message away without a reply (an empty or much too long one)."""
    try:
        message = response.json().get("message", "")
    except (ValueError, AttributeError):
        return ""
    return message if isinstance(message, str) else ""
