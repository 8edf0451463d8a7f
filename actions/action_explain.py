"""Rasa action: says how the last answer was found."""

from __future__ import annotations

import asyncio
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.runtime import pipeline, read_memory, read_turn, send


class ActionExplain(Action):
    """Says how the last answer was found."""

    def name(self) -> str:
        """Return the action's name in the domain."""
        return "action_explain"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        """Translate the tracker into a question and the reply into a message."""
        reply = await asyncio.to_thread(pipeline().explanation, read_turn(tracker), read_memory(tracker))
        return send(reply, tracker, dispatcher)
