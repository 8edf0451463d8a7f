"""Reads Rasa's whole ranking of intents by groups that get the same kind of reply, where no single intent is sure.

An insult may be half abuse and half complaint, a question half one of time and half one of place: alone neither half is
enough for Rasa, together they leave no doubt.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

Ranking = Iterable[tuple[str, float]]

GROUPS = {  # intents of talk whose replies are of one kind; a cry for help belongs to none, Rasa must be sure of it
    "greet": "civil",
    "goodbye": "civil",
    "thanks": "civil",
    "small_talk": "civil",
    "capabilities": "civil",
    "complaint": "grievance",
    "hand_over": "grievance",
    "abuse": "grievance",
    "out_of_scope": "foreign",
}
RECALLING = ("ask_source", "ask_explanation", "ask_more")  # about the last answer, not about the documents
KNOWN_WORDS = 0.9  # what all confidences add up to at least; half of it in a message without one learnt word
# Of 25 messages of the plan's looked-at files that Rasa left to the fallback and no document answered, 14 add up to a half at
# most and are no words. Of the 11 others, 6 are talk whose group has 0.33 to 0.98 and leads; 3 are questions whose answer
# was not found, where a group has 0.39 to 0.48: no threshold parts them, so a document's answer always comes first.
TALK_SHARE = 0.3


@dataclass(frozen=True, slots=True)
class Leaning:
    """What a ranking leans to.

    ``talk`` is the likeliest intent of the likeliest group of talk and ``talk_share`` what that group adds up to,
    ``asking_share`` what the questions about the documents add up to, ``total`` what everything does; all in [0, 1].
    """

    talk: str = ""
    talk_share: float = 0.0
    asking_share: float = 0.0
    total: float = 0.0

    @property
    def is_talk(self) -> bool:
        """Whether some talk is likely enough to get its reply where the documents have no answer."""
        enough = self.total >= KNOWN_WORDS and self.talk_share >= TALK_SHARE
        return enough and self.talk_share >= self.asking_share

    @property
    def is_question(self) -> bool:
        """Whether a question is likelier than any talk, so that a refusal is the honest reply."""
        return self.total >= KNOWN_WORDS and self.asking_share > self.talk_share


def leaning(ranking: Ranking) -> Leaning:
    """Add up the confidences of a ranking (intent, confidence in [0, 1]) by groups."""
    shares: dict[str, float] = {}
    firsts: dict[str, str] = {}
    asking = total = 0.0
    for intent, confidence in sorted(ranking, key=lambda entry: -entry[1]):
        total += confidence
        if (group := GROUPS.get(intent)) is not None:
            shares[group] = shares.get(group, 0.0) + confidence
            firsts.setdefault(group, intent)
        elif intent.startswith("ask_") and intent not in RECALLING:
            asking += confidence
    likeliest = max(shares, key=lambda name: shares[name], default="")
    return Leaning(firsts.get(likeliest, ""), shares.get(likeliest, 0.0), asking, total)
