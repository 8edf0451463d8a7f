"""Replies to what is no question about the documents: greetings, thanks, complaints, abuse, hand-over."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from actions.answer import Answer, Line, Status
from actions.talk.emergencies import LINES, is_desperate
from actions.wording import ENGLISH, VIETNAMESE, Wording
from actions.words.english.told import goes_on_in_english, is_english

REPLIES: Mapping[str, tuple[Callable[[Wording], str], Status]] = {
    "greet": (lambda words: words.greeting, Status.SMALL_TALK),
    "goodbye": (lambda words: words.goodbye, Status.SMALL_TALK),
    "thanks": (lambda words: words.thanks, Status.SMALL_TALK),
    "small_talk": (lambda words: words.small_talk, Status.SMALL_TALK),
    "apology": (lambda words: words.apology, Status.SMALL_TALK),
    "wellbeing": (lambda words: words.wellbeing, Status.SMALL_TALK),
    "capabilities": (lambda words: words.capabilities, Status.SMALL_TALK),
    "complaint": (lambda words: words.complaint, Status.HAND_OVER),
    "hand_over": (lambda words: words.hand_over, Status.HAND_OVER),
    "out_of_scope": (lambda words: words.out_of_scope, Status.OUT_OF_SCOPE),
    "abuse": (lambda words: words.abuse, Status.OUT_OF_SCOPE),
}


@dataclass(frozen=True, slots=True)
class Office:
    """What the fixed replies say about the office: its city and its hotline."""

    city: str
    hotline: str


def language_of(text: str, *, english: bool = False) -> Wording:
    """Return the sentences of the language that a message is in; ``english`` is that of the question before it."""
    return ENGLISH if is_english(text) or (english and goes_on_in_english(text)) else VIETNAMESE


def converse(
    intent: str, office: Office, *, text: str = "", suggestions: tuple[str, ...] = (), english: bool = False
) -> Answer:
    """Return the fixed reply for a conversational intent, in the language of ``text`` or of the question before it."""
    sentence, status = REPLIES[intent]
    return fixed(sentence(language_of(text, english=english)), status, office, suggestions=suggestions, strategy=intent)


def emergency(text: str, office: Office) -> Answer:
    """Return the national numbers and the office's for a message of somebody in danger, in the language of ``text``.

    The numbers are proved by nothing in the documents: the reply may hold them as it may hold the hotline, because they
    are constants of the program (``emergencies.LINES``) and set by the operator (``office.hotline``).
    """
    wording = language_of(text)
    template = wording.despair if is_desperate(text) else wording.emergency
    line = Line(template.format(hotline=office.hotline, **LINES), lead=True)
    return Answer(Status.HAND_OVER, (line,), allowed=(office.hotline, *LINES.values()), strategy="emergency")


def fixed(
    template: str, status: Status, office: Office, *, suggestions: tuple[str, ...] = (), strategy: str = "fixed"
) -> Answer:
    """Return an answer of one fixed sentence; the hotline is the only number it may hold."""
    text = template.format(city=office.city, hotline=office.hotline)
    return Answer(
        status=status,
        blocks=(Line(text, lead=True),),
        suggestions=suggestions,
        allowed=(office.hotline,),
        strategy=strategy,
    )
