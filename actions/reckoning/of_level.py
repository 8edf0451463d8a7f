"""Works out of one level what a rule makes of it: «học trực tuyến bằng 70% mức học phí», «không quá 9 tháng/năm học»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from actions.documents.document_choice import home_figures
from actions.documents.knowledge import Knowledge
from actions.figures.levels_asked import LevelsAsked
from actions.question import Question
from actions.reckoning.scaling import MONTH, is_cap_of_months, is_rate_of_level
from actions.words.counts_told import count_told
from index.figures.tariffs import LEVEL
from index.model import Figure

MOST_ASKED = re.compile(
    r"\b(?:tối đa|nhiều nhất|đủ số tháng|đủ tháng|(?:cả|một|1|trọn|nguyên|mỗi) năm(?: học)?)\b", re.IGNORECASE
)
AID = re.compile(r"\b(?:hỗ trợ|trợ cấp|trợ giúp|cấp bù)\b", re.IGNORECASE)


def reckoned_of_level(asked: LevelsAsked, question: Question, knowledge: Knowledge) -> tuple[str, list[Figure]] | None:
    """Return the operation and the figures that work out what is asked of one level, by the rate or the months that the
    document sets beside it; None where it sets none, or several."""
    if len(asked.figures) != 1 or question.amounts:
        return None
    level = asked.figures[0]
    plans = [*_rated(level, asked, knowledge)] if asked.unsaid else [*_over_months(level, question, knowledge)]
    return plans[0] if len(plans) == 1 else None


def _rated(level: Figure, asked: LevelsAsked, knowledge: Knowledge) -> Iterator[tuple[str, list[Figure]]]:
    """Yield the rates of the level set for what the table leaves unsaid: «Trường hợp học trực tuyến … bằng 70% mức học phí»."""
    named = LEVEL.search(asked.table.tariff.removeprefix("mức "))
    if named is None:
        return
    for rate in knowledge.release.document_figures[level.document]:
        sentence = knowledge.passage_texts[rate.passage]
        if is_rate_of_level(rate, named.group(), knowledge.release.passages[rate.passage].text) and all(
            sentence.speaks_of(term) for term in asked.unsaid
        ):
            yield "at_rate", [level, rate]


def _over_months(level: Figure, question: Question, knowledge: Knowledge) -> Iterator[tuple[str, list[Figure]]]:
    """Yield a monthly level as many times as the question says, or as the document allows in a year where that is asked."""
    if MONTH not in (level.amount.unit or "").split("/")[1:]:
        return
    count = count_told(question.text, MONTH)
    if count is not None:
        yield f"times:{count.number}:{MONTH}", [level]
    elif MOST_ASKED.search(question.text):
        caps = (item for item in home_figures(question, knowledge) if item.document == level.document)
        aid = AID.search(question.text) is not None
        for cap in caps:
            words = knowledge.release.passages[cap.passage].text
            if is_cap_of_months(cap) and (AID.search(words) is not None) is aid:
                yield "for_months", [level, cap]
