"""Tells the messages that ask only how something went, in everyday words that no document has: «có suôn sẻ không»."""

from __future__ import annotations

from actions.question import Question
from actions.words.polarity import evaluates


def asks_only_how_it_went(question: Question) -> bool:
    """Tell whether a message names nothing of its own but how something went."""
    own = [term for term in question.terms if term.start >= 0]
    return bool(own) and all(evaluates(term.text) for term in own)
