"""Answers «trong 48 giờ đầu làm những gì», «sau 72 giờ thì sao»: the item of a list that such a time labels."""

from __future__ import annotations

import re
from collections.abc import Iterator

from actions.answer import Answer
from actions.documents.document_choice import home_passages
from actions.documents.knowledge import Knowledge
from actions.finding.evidence import Evidence
from actions.question import Question
from actions.replies.compose import Composer
from actions.replies.quoting import quote_passages
from actions.words import cues
from actions.words.stretches import stretch_asked, stretches
from index.model import Passage

LABEL = re.compile(r"\W*(?:[^\W\d_]+ ){0,6}[^:;.]{0,40}:")  # «- Giai đoạn khẩn cấp (0-48 giờ):»
OPENS_ITEM = re.compile(r"\W*(?:[-–+*•]|\d{1,2}[.)]|[a-zđ]\))\s|[^:;.]{1,40}:\s*$")
FEWEST_ITEMS = 2  # of a list by stretches of time


def answer_timed_item(
    question: Question, evidence: Evidence, knowledge: Knowledge, composer: Composer
) -> Answer | None:
    """Quote the item labelled with the stretch of time that a question names; None where no list is labelled so."""
    asked = stretch_asked(question.text)
    if (
        asked is None
        or cues.HOW_MUCH.search(question.text)
        or cues.WHEN.search(question.text)
        or cues.WHO.search(question.text)
    ):
        return None
    labelled = [
        (stretch, passage)
        for passage in home_passages(question, knowledge)
        if not passage.cells and (label := LABEL.match(passage.text))
        for stretch in stretches(label.group())
    ]
    if len(labelled) < FEWEST_ITEMS:
        return None
    found = next((passage for stretch, passage in labelled if stretch == asked), None)
    if found is None:
        return None
    item = list(_item(found, knowledge))
    return quote_passages(item, composer, composer.wording.quote, strategy="timed_item", whole=True)


def _item(first: Passage, knowledge: Knowledge) -> Iterator[Passage]:
    """Yield a passage that opens an item and those after it that go on with it."""
    yield first
    for passage in knowledge.release.section_passages[first.section]:
        if passage.start > first.start:
            if passage.cells or OPENS_ITEM.match(passage.text):
                return
            yield passage
