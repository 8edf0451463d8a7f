"""One turn of a conversation: cleaned, masked, checked against the switch, asked in order, answered in time, kept."""

from __future__ import annotations

import asyncio
import logging
import secrets
import sqlite3
import time
from collections.abc import Awaitable
from dataclasses import dataclass
from typing import TypeVar

from web.cleaning import clean_message
from web.errors import UpstreamError, UpstreamSlow
from web.masking import mask_personal_data
from web.metrics import Metrics
from web.models import ChatResponse, Reply, Status
from web.rasa import RasaClient
from web.sessions import Session, SessionKeeper
from web.settings import WebSettings
from web.storage import ConversationStore, TurnRecord
from web.switch import Switch
from web.turns import Turns
from web.upstream import Upstream
from web.watched import WatchedFile
from web.wording import Language, wording

logger = logging.getLogger(__name__)
Result = TypeVar("Result")
LONGEST_NUMBER = 64  # characters of personal data that may lie across the longest message's end


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a turn came to; ``cause`` names the failure, empty when there was none."""

    replies: list[Reply]
    cause: str = ""


@dataclass(frozen=True, slots=True)
class ChatService:
    """Everything a turn needs. ``ask`` never raises for what the servers behind the gateway do."""

    settings: WebSettings
    sessions: SessionKeeper
    turns: Turns
    rasa: RasaClient
    store: ConversationStore
    metrics: Metrics
    upstream: WatchedFile[Upstream]
    switch: WatchedFile[Switch]

    async def ask(self, message: str, session: Session, *, language: Language, debug: bool) -> ChatResponse:
        """Answer one message of a session within the turn's time-out."""
        began = time.monotonic()
        cleaned = clean_message(message)
        limit = self.settings.message_limit
        question = mask_personal_data(cleaned[: limit + LONGEST_NUMBER])[:limit]  # no number is cut before it is known
        outcome = self._answer_here(cleaned, language) or await self._ask_rasa(question, session, language, debug)
        record = TurnRecord(
            id=secrets.token_urlsafe(12),
            session=session.id,
            question=question,
            reply=mask_personal_data("\n\n".join(reply.text for reply in outcome.replies)),
            status=outcome.replies[-1].status,
            cause=outcome.cause,
            release=outcome.replies[-1].release,
            seconds=time.monotonic() - began,
        )
        self._count(record)
        await self._kept(self.store.add_turn(record), None)
        return ChatResponse(session=session.token, turn=record.id, question=question, replies=outcome.replies)

    def _answer_here(self, question: str, language: Language) -> Outcome | None:
        """Return the reply to what never reaches Rasa: nothing, too much, or what is switched off."""
        words = wording(language)
        switch = self.switch.value()
        if switch.off:
            return Outcome([self._say(switch.notice or words.switched_off, Status.HAND_OVER)])
        if not question:
            return Outcome([self._say(words.empty, Status.CLARIFY)])
        if len(question) > self.settings.message_limit:
            return Outcome([self._say(words.too_long, Status.CLARIFY)])
        topic = switch.topic_of(question)
        if topic is not None:
            return Outcome([self._say(topic.notice or words.topic_off, Status.HAND_OVER)])
        return None

    async def _ask_rasa(self, question: str, session: Session, language: Language, debug: bool) -> Outcome:
        words = wording(language)
        try:
            async with asyncio.timeout(self.settings.turn_timeout), self.turns.one_at_a_time(session.id):
                before = await self._kept(self.store.next_turn(session.id), 0)
                replies = await self.rasa.ask(
                    self.upstream.value(),
                    sender=self.sessions.sender(session.id, before // self.settings.turns_per_conversation),
                    message=question,
                    metadata={"debug": debug, "channel": "web"},
                )
        except TimeoutError:
            await self._begin_anew(session)
            return Outcome([self._say(words.slow, Status.ERROR)], UpstreamSlow.cause)
        except UpstreamError as error:
            if isinstance(error, UpstreamSlow):
                await self._begin_anew(session)
            text = words.slow if isinstance(error, UpstreamSlow) else words.unavailable
            return Outcome([self._say(text, Status.ERROR)], error.cause)
        self.metrics.unproved.inc(sum(not reply.checked for reply in replies))
        return Outcome([reply if debug else reply.model_copy(update={"debug": None}) for reply in replies])

    async def _begin_anew(self, session: Session) -> None:
        """Let a session go on as a new conversation: Rasa may still be busy with the old one, whose late answer nobody saw."""
        await self._kept(self.store.begin_anew(session.id, next_part=self.settings.turns_per_conversation), None)

    def _say(self, text: str, status: Status) -> Reply:
        filled = text.replace("{hotline}", self.settings.hotline).replace("{limit}", str(self.settings.message_limit))
        return Reply.model_validate({"text": filled, "status": status, "blocks": [{"type": "answer", "text": filled}]})

    def _count(self, record: TurnRecord) -> None:
        self.metrics.replies.labels(record.status).inc()
        self.metrics.seconds.observe(record.seconds)
        if record.cause:
            self.metrics.failures.labels(record.cause).inc()
            logger.warning("A turn got no answer: %s after %.2f s", record.cause, record.seconds)

    async def _kept(self, work: Awaitable[Result], instead: Result) -> Result:
        """Wait for the store; a citizen gets the answer even when it cannot be kept."""
        try:
            return await work
        except sqlite3.Error as error:
            self.metrics.store_errors.inc()
            logger.error("The conversation store failed: %s", error)
            return instead
