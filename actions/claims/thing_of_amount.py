"""Tells of which of several things, that share words, a claim speaks: by whose sentence or row says most of what it names."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.documents.knowledge import Knowledge
from actions.documents.period_fit import period_fit
from actions.figures.asserted import comparable
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.words.matching import MatchText, Term
from index.model import Figure
from vietnamese.amounts import Amount

NAME_IN_CAPITALS = re.compile(r"\b(?=\w*[a-zđ]?[A-ZĐ]\w*[A-ZĐ])[^\W\d_]{3,}\b")  # «VNPT», «MobiFone»
CLAUSE_END = re.compile(r"[,;.]\s")


def names_unsaid(question: Question, figure: Figure, knowledge: Knowledge) -> bool:
    """Tell whether a claim is of one called by a name in capitals whose figure is another; this one's surroundings lack it."""
    named = NAME_IN_CAPITALS.findall(question.text)
    owners = {item.indicator for item in knowledge.release.figures.values()} if named else set()
    passage = knowledge.release.passages[figure.passage]
    section = knowledge.release.sections[passage.section]
    around = " ".join(
        (passage.text, section.title, *section.trail, knowledge.release.documents[figure.document].title)
    ).lower()
    return any(name in owners and name.lower() not in around for name in named)


def better_said(question: Question, chosen: Figure, evidence: Evidence, knowledge: Knowledge) -> Figure | None:
    """Return the figure, of the same table and unit, whose row says most of a claim; None where no row says more than its own."""
    passage = knowledge.release.passages[chosen.passage]
    if not passage.cells:
        return None
    things = [term for term in question.terms if term.vital and term.text != chosen.amount.unit]
    best, most = None, len(_said_in_row(things, chosen, knowledge))
    for match in evidence.figures:
        figure = match.figure
        row = knowledge.release.passages[figure.passage]
        same = row.cells and row.section == passage.section and figure.amount.unit == chosen.amount.unit
        if match.aside or not same or row == passage or period_fit(figure.period, question.periods) < 0:
            continue
        if (count := len(_said_in_row(things, figure, knowledge))) > most:
            best, most = figure, count
    return best


def stated_of_rest(question: Question, amount: Amount, evidence: Evidence, knowledge: Knowledge) -> Figure | None:
    """Return the figure whose sentence says all of a claim, if a thing («diện tích lúa») in words that stand apart in it."""
    for match in evidence.figures:
        text = knowledge.passage_texts[match.figure.passage]
        if match.aside or comparable(amount, match.figure.amount) is None:
            continue
        if period_fit(match.figure.period, question.periods) < 0:
            continue
        if match.coverage.missing and all(_says_apart(text, term) for term in match.coverage.missing):
            return match.figure
    return None


def rates_of(counted: Figure, rates: Sequence[Figure], knowledge: Knowledge) -> list[Figure]:
    """Return, of several rates of one sentence, the one for each of just so many: «5 căn với mức 70 triệu đồng/căn»."""
    text = knowledge.release.passages[counted.passage].text
    offset = knowledge.release.passages[counted.passage].start
    each = (counted.amount.unit or "").split(" ")[0]
    return [
        rate
        for rate in rates
        if (rate.amount.unit or "").endswith(f"/{each}")
        and rate.start >= counted.end
        and CLAUSE_END.search(text, counted.end - offset, rate.start - offset) is None
    ]


def _says_apart(text: MatchText, term: Term) -> bool:
    """Tell whether a text holds every syllable of a term as a word of its own somewhere."""
    return " " in term.text and all(f" {syllable} " in text.full for syllable in term.text.split())


def _said_in_row(things: Sequence[Term], figure: Figure, knowledge: Knowledge) -> list[Term]:
    return [term for term in things if knowledge.passage_texts[figure.passage].speaks_of(term)]
