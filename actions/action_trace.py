"""Rasa action: shows the staff at the shell how the last answer came about (``/giai_thich``)."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.runtime import SHELL, pipeline, read_memory, read_turn, send
from actions.wording.staff import trace_text


class ActionTrace(Action):
    """Shows how the last answer came about; on any other channel than the shell it explains it as to a citizen."""

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
        turn = replace(read_turn(tracker), text="", intent="ask_explanation", entities=())
        reply = await asyncio.to_thread(pipeline().explanation, turn, read_memory(tracker))
        return send(reply, tracker, dispatcher)
