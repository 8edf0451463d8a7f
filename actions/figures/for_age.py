"""Tells by the age that somebody is of which figures of a rule may be for them: «Người từ đủ 80 tuổi trở lên … 910.000»."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.documents.knowledge import Knowledge
from actions.documents.tables import row_name
from actions.finding.figure_rank import FigureMatch
from actions.question import Question
from actions.words.ages import Ages, ages_of_people, ages_ruled, is_age
from index.model import Figure

FOR_BEHIND = re.compile(r"\s*(?:đồng )?(?:đối với|cho|với|nếu|khi)\b", re.IGNORECASE)
CLAUSE_END = re.compile(r";|\.(?!\d)")


def whom_it_is_for(figure: Figure, knowledge: Knowledge) -> str:
    """Return the words that say whom a figure is for: the name of its row, or what its sentence says of it.

    That stands ahead of it, since the amount before, or behind: «500.000 đồng/tháng đối với người từ đủ 75 đến dưới 80 tuổi».
    """
    passage = knowledge.release.passages[figure.passage]
    if passage.cells:
        return row_name(passage, knowledge)
    others = [
        item
        for item in knowledge.release.passage_figures.get(passage.id, ())
        if item.id != figure.id and not is_age(item.amount)
    ]
    begin = max((item.end for item in others if item.end <= figure.start), default=passage.start)
    end = min((item.start for item in others if item.start >= figure.end), default=passage.end)
    ahead = passage.text[begin - passage.start : figure.start - passage.start]
    behind = passage.text[figure.end - passage.start : end - passage.start]
    behind = CLAUSE_END.split(behind)[0]
    return behind if FOR_BEHIND.match(behind) and ages_ruled(behind) else CLAUSE_END.split(ahead)[-1]


def may_be_for(told: Sequence[Ages], figure: Figure, knowledge: Knowledge) -> bool:
    """Tell whether a figure may be for somebody of whose ages a question tells: it is for no others."""
    ruled = ages_ruled(whom_it_is_for(figure, knowledge)) if told and not is_age(figure.amount) else []
    return not ruled or any(not band.lack(ages) for band in ruled for ages in told)


def of_age_told(pool: Sequence[FigureMatch], question: Question, knowledge: Knowledge) -> list[FigureMatch]:
    """Keep the figures that may be for people of the age told: «72 tuổi» is none of «từ đủ 75 tuổi đến dưới 80 tuổi»."""
    told = ages_of_people(question.text)
    return [match for match in pool if may_be_for(told, match.figure, knowledge)]


def is_for(told: Sequence[Ages], figure: Figure, knowledge: Knowledge) -> bool:
    """Tell whether a figure is for people of all the ages that a question tells of."""
    ruled = ages_ruled(whom_it_is_for(figure, knowledge)) if told and not is_age(figure.amount) else []
    return bool(ruled) and all(any(band.hold(ages) for band in ruled) for ages in told)
