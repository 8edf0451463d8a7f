"""Whether what a figure counts was done by another council or committee than a question says: the province's, not the city's."""

from __future__ import annotations

import re

from actions.documents.knowledge import Knowledge
from actions.question import Question
from actions.words.place_kinds import LEVELS, TOWNS
from index.model import Figure
from vietnamese.folding import fold

KINDS = {"ubnd": "uy ban nhan dan", "hdnd": "hoi dong nhan dan"}
PLACES = "|".join(fold(word) for word in (*TOWNS, *LEVELS))
NOT_DOING = "".join(f"(?<!{word} )" for word in ("cua", "theo", "giao", "trinh", "cao", "so", "gui"))
BODY = re.compile(rf"{NOT_DOING}\b(?P<kind>ubnd|hdnd|uy ban nhan dan|hoi dong nhan dan) (?P<level>{PLACES})\b")


def is_of_another_body(figure: Figure, question: Question, knowledge: Knowledge) -> bool:
    """Tell whether the sentence of a figure names, before it, only another body of the kind that a question asks about."""
    asked = _bodies(question.text)
    passage = knowledge.release.passages[figure.passage]
    doing = _bodies(passage.text[: max(figure.start - passage.start, 0)])
    same_kind = {body for body in doing if any(body[0] == kind for kind, _ in asked)}
    return len(asked) == 1 and bool(same_kind) and not same_kind & asked


def _bodies(text: str) -> set[tuple[str, str]]:
    return {(KINDS.get(body["kind"], body["kind"]), body["level"]) for body in BODY.finditer(fold(text))}
