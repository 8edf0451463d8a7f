"""The Rasa actions of the domain: each hands a message to one method of the pipeline and sends its reply."""

from __future__ import annotations

import asyncio
import logging
from abc import ABC, abstractmethod
from dataclasses import replace
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.answer import Status
from actions.pipeline import Reply
from actions.question import Memory, Turn
from actions.runtime import SHELL, pipeline, read_memory, read_turn, send
from actions.wording.staff import trace_text

logger = logging.getLogger(__name__)


class PipelineAction(Action, ABC):
    """An action whose reply the pipeline makes; a failure of it is logged and answered by an apology, nothing forgotten."""

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        """Translate the tracker into a question and the reply into a message."""
        turn, memory = read_turn(tracker), read_memory(tracker)
        try:
            reply = await asyncio.to_thread(self.reply, turn, memory, tracker)
        except Exception:
            logger.exception("no reply to a message of the intent %s", turn.intent)
            return send(pipeline().failed(memory), tracker, dispatcher)
        return [*send(reply, tracker, dispatcher), *self.events(reply, tracker)]

    @abstractmethod
    def reply(self, turn: Turn, memory: Memory, tracker: Tracker) -> Reply:
        """Return the pipeline's reply; called in a thread of its own."""

    def events(self, reply: Reply, tracker: Tracker) -> list[dict[str, Any]]:
        """Return the events that follow a reply beside those of the memory."""
        return []


class ActionAnswer(PipelineAction):
    """Answers a question about the documents."""

    def name(self) -> str:
        """Return the action's name in the domain."""
        return "action_answer"

    def reply(self, turn: Turn, memory: Memory, tracker: Tracker) -> Reply:
        """Answer a question."""
        return pipeline().answer(turn, memory)

    def events(self, reply: Reply, tracker: Tracker) -> list[dict[str, Any]]:
        """Begin to count failures anew."""
        return [SlotSet("failures", 0.0)]


class ActionConverse(PipelineAction):
    """Replies to what is no question about the documents."""

    def name(self) -> str:
        """Return the action's name in the domain."""
        return "action_converse"

    def reply(self, turn: Turn, memory: Memory, tracker: Tracker) -> Reply:
        """Reply to talk."""
        return pipeline().converse(turn, memory)

    def events(self, reply: Reply, tracker: Tracker) -> list[dict[str, Any]]:
        """Begin to count failures anew."""
        return [SlotSet("failures", 0.0)]


class ActionFallback(PipelineAction):
    """Answers a message whose intent is unsure, or asks to rephrase it."""

    def name(self) -> str:
        """Return the action's name in the domain."""
        return "action_fallback"

    def reply(self, turn: Turn, memory: Memory, tracker: Tracker) -> Reply:
        """Answer what Rasa could not tell the intent of."""
        return pipeline().unsure(turn, memory, failures=_failures(tracker))

    def events(self, reply: Reply, tracker: Tracker) -> list[dict[str, Any]]:
        """Count one more failure, unless the message was understood."""
        understood = reply.answer.status not in (Status.CLARIFY, Status.HAND_OVER)
        return [SlotSet("failures", 0.0 if understood else _failures(tracker) + 1.0)]


class ActionSource(PipelineAction):
    """Quotes again where the last answer came from."""

    def name(self) -> str:
        """Return the action's name in the domain."""
        return "action_source"

    def reply(self, turn: Turn, memory: Memory, tracker: Tracker) -> Reply:
        """Tell the source."""
        return pipeline().source(turn, memory)


class ActionExplain(PipelineAction):
    """Says how the last answer was found."""

    def name(self) -> str:
        """Return the action's name in the domain."""
        return "action_explain"

    def reply(self, turn: Turn, memory: Memory, tracker: Tracker) -> Reply:
        """Explain the last answer."""
        return pipeline().explanation(turn, memory)


class ActionMore(PipelineAction):
    """Shows what the last answer left out."""

    def name(self) -> str:
        """Return the action's name in the domain."""
        return "action_more"

    def reply(self, turn: Turn, memory: Memory, tracker: Tracker) -> Reply:
        """Show the rest."""
        return pipeline().more(turn, memory)


class ActionTrace(PipelineAction):
    """Shows the staff at the shell how the last answer came about (``/giai_thich``); elsewhere explains it as to a citizen."""

    def name(self) -> str:
        """Return the action's name in the domain."""
        return "action_trace"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        """Print the trace that the last reply left in its slot."""
        if tracker.get_latest_input_channel() == SHELL:
            dispatcher.utter_message(text=trace_text(tracker.get_slot("trace")))
            return []
        return await super().run(dispatcher, tracker, domain)

    def reply(self, turn: Turn, memory: Memory, tracker: Tracker) -> Reply:
        """Explain the last answer."""
        return pipeline().explanation(replace(turn, text="", intent="ask_explanation", entities=()), memory)


def _failures(tracker: Tracker) -> int:
    return int(tracker.get_slot("failures") or 0)
