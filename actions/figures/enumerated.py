"""Finds the names behind a count: «04 tiêu chí chưa đạt là Giao thông, Thu nhập …», «03 chỉ tiêu không đạt (…; …)»."""

from __future__ import annotations

import re

from actions.documents.document_choice import home_figures
from actions.documents.knowledge import Knowledge
from actions.documents.period_fit import period_fit
from actions.question import Question
from actions.words.coverage import cover
from actions.words.matching import MatchText
from index.model import Figure, Passage

NAMES_FOLLOW = re.compile(
    r"^[^.;:()]{0,80}?(?:(?<!\w)(?:là|gồm|bao gồm)(?!\w)\s*:?|:|\()\s*(?=[^.()]*(?:[,;]|\svà\s))", re.IGNORECASE
)
FAILED = re.compile(r"\b(?:chưa|không|khó|thiếu|trượt|hụt|rớt|kém)\b", re.IGNORECASE)


def enumerated(question: Question, knowledge: Knowledge) -> list[Passage]:
    """Return the sentence that counts the things a question wants named and names them; empty where none does.

    The things are said by their count noun («các chỉ tiêu», «bốn tiêu chí»). What is counted as missing or failed is told
    only where the question asks for that, and the other way round.
    """
    text = question.text.lower()
    asked = {amount.value for amount in question.amounts}
    found: list[tuple[float, Figure]] = []
    for figure in home_figures(question, knowledge):
        unit = figure.amount.unit or ""
        if not unit or not re.search(rf"\b{re.escape(unit)}\b", text):
            continue
        passage = knowledge.release.passages[figure.passage]
        after = passage.text[figure.end - passage.start :]
        following = NAMES_FOLLOW.match(after)
        if passage.cells or following is None or period_fit(figure.period, question.periods) < 0:
            continue
        said = f"{unit} {after[: following.end()]}"
        if bool(FAILED.search(said)) is not bool(FAILED.search(text)):
            continue
        terms = [term for term in question.terms if term.text != unit]
        layers = [(MatchText(said), 1.0), (knowledge.passage_texts[passage.id], 0.9)]
        own = cover(terms, [layers[0]])
        missing = [term for term in cover(terms, layers, loosely=True).missing if term.known]
        if not missing and (not terms or own.share > 0 or figure.amount.value in asked):
            found.append((own.share + (figure.amount.value in asked), figure))
    if not found:
        return []
    best = max(found, key=lambda pair: pair[0])[1]
    return [knowledge.release.passages[best.passage]]
