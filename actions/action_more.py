"""Rasa action: shows what the last answer left out."""

from __future__ import annotations

import asyncio
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.runtime import pipeline, read_memory, read_turn, send


class ActionMore(Action):
    """Shows what the last answer left out."""

    def name(self) -> str:
        """Return the action's name in the domain."""
        return "action_more"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        """Translate the tracker into a question and the reply into a message."""
        reply = await asyncio.to_thread(pipeline().more, read_turn(tracker), read_memory(tracker))
        return send(reply, tracker, dispatcher)
