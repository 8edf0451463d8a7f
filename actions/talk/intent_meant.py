"""Gives a message that is talk indeed the intent that its words show, where the classifier took it for another kind of talk."""

from __future__ import annotations

from dataclasses import replace

from actions.question import Turn
from actions.talk.mishaps import tells_mishap
from actions.talk.of_bot import (
    apologises,
    asks_how_it_is,
    asks_to_mend,
    asks_whether_a_machine,
    asks_who_made_it,
    only_asks_of_bot,
    wants_an_officer,
)


def with_intent_meant(turn: Turn, written: str) -> Turn:
    """Return a message with the kind of talk that it is; ``written`` is its text as it would be written in full."""
    intent = turn.intent
    if wants_an_officer(turn.text):
        intent = "hand_over"
    if asks_to_mend(turn.text) or (intent != "hand_over" and tells_mishap(written)):
        intent = "complaint"
    if (intent == "abuse" and only_asks_of_bot(turn.text)) or (
        intent == "hand_over" and asks_whether_a_machine(turn.text)
    ):
        intent = "capabilities"
    if intent in ("complaint", "abuse", "hand_over") and asks_who_made_it(written):
        intent = "small_talk"
    if intent in ("complaint", "small_talk", "abuse", "thanks") and apologises(written):
        intent = "apology"
    if intent in ("small_talk", "capabilities", "out_of_scope") and asks_how_it_is(written):
        intent = "wellbeing"
    return replace(turn, intent=intent)
