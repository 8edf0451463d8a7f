"""Opens the release of this action server once, and hands its pipeline to the Rasa actions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from pydantic import TypeAdapter, ValidationError

from actions.documents.knowledge import Knowledge
from actions.pipeline import Pipeline, Reply
from actions.question import Memory, Turn
from actions.replies.render import payload, shell_text
from actions.talk.conversation import Office
from actions.trace import outline
from actions.words.segmentation import load_segmenter
from index.release import load_release
from index.thesaurus import load_thesaurus
from settings import load_settings

MEMORY = TypeAdapter(Memory)
SHELL = "cmdline"
FALLBACK = "nlu_fallback"


@cache
def pipeline() -> Pipeline:
    """Return the pipeline over the release this process serves; raises a HoiKeHoachError when it cannot be opened."""
    segment, tag = load_segmenter()
    settings = load_settings()
    release = load_release(settings.release or settings.current, encoder=settings.encoder, engines=settings.engines)
    knowledge = Knowledge(release, load_thesaurus(settings.thesaurus), segment, tag=tag)
    return Pipeline(knowledge, Office(city=settings.city, hotline=settings.hotline))


def read_turn(tracker: Any) -> Turn:
    """Read the latest message of a rasa-sdk tracker."""
    message = tracker.latest_message
    intent = message.get("intent") or {}
    return Turn(
        text=message.get("text") or "",
        intent=intent.get("name") or FALLBACK,
        confidence=float(intent.get("confidence") or 0.0),
        entities=tuple(message.get("entities") or ()),
        ranking=_ranking(message.get("intent_ranking") or ()),
    )


def _ranking(entries: Iterable[Mapping[str, Any]]) -> tuple[tuple[str, float], ...]:
    """Return the intents of Rasa's ranking with their confidences; its fallback, which it puts before them, is none."""
    named = ((entry.get("name") or "", float(entry.get("confidence") or 0.0)) for entry in entries)
    return tuple((name, confidence) for name, confidence in named if name not in ("", FALLBACK))


def read_memory(tracker: Any) -> Memory:
    """Read what the conversation remembers; an unreadable or empty slot is an empty memory."""
    try:
        return MEMORY.validate_python(tracker.get_slot("last_answer") or {})
    except ValidationError:
        return Memory()


def _slots_of(memory: Memory) -> dict[str, str | None]:
    """Return what the next message may go on with, by name, for whoever reads the tracker; talk between leaves it as it is."""
    known = pipeline().knowledge.release.figures
    figures = [known[key] for key in memory.figures if key in known]
    quoted = [
        item
        for item in figures
        if any(item.document == document and start <= item.start < end for document, start, end in memory.spoken_of)
    ]
    return {
        "indicator": quoted[0].indicator if quoted else None,
        "topic": memory.about or None,
        "period": memory.period or None,
        "document": memory.spoken_of[0][0] if memory.spoken_of else None,
    }


def send(reply: Reply, tracker: Any, dispatcher: Any) -> list[dict[str, Any]]:
    """Send a reply to the channel that asked, and return the slot events that carry the conversation on.

    In the shell they also carry how the reply came about, for ``/giai_thich``.
    """
    metadata = tracker.latest_message.get("metadata") or {}
    slots: dict[str, Any] = {"last_answer": MEMORY.dump_python(reply.memory, mode="json"), **_slots_of(reply.memory)}
    if tracker.get_latest_input_channel() == SHELL:
        dispatcher.utter_message(text=shell_text(reply.answer))
        slots["trace"] = outline(read_turn(tracker), reply.answer) | reply.trace
    else:
        debug = reply.trace if metadata.get("debug") is True else None
        release = pipeline().knowledge.release.id
        dispatcher.utter_message(json_message=payload(reply.answer, release=release, debug=debug))
    return [{"event": "slot", "timestamp": None, "name": name, "value": value} for name, value in slots.items()]
