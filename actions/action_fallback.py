"""Rasa action: answers a message whose intent is unsure, or asks to rephrase it."""

from __future__ import annotations

import asyncio
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.answer import Status
from actions.runtime import pipeline, read_memory, read_turn, send


class ActionFallback(Action):
    """Answers a message whose intent is unsure, or asks to rephrase it."""

    def name(self) -> str:
        """Return the action's name in the domain."""
        return "action_fallback"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        """Translate the tracker into a question and the reply into a message."""
        failures = int(tracker.get_slot("failures") or 0)
        reply = await asyncio.to_thread(pipeline().unsure, read_turn(tracker), read_memory(tracker), failures=failures)
        understood = reply.answer.status not in (Status.CLARIFY, Status.HAND_OVER)
        return [*send(reply, tracker, dispatcher), SlotSet("failures", 0.0 if understood else failures + 1.0)]
