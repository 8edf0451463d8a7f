"""The sentences and rows that an answer cites."""

from __future__ import annotations

from collections.abc import Sequence

from actions.answer import Answer
from actions.documents.areas import Area
from actions.documents.knowledge import Knowledge
from actions.replies.compose import Composer
from actions.words.matching import Term
from index.model import Passage


def cited_passages(answer: Answer, knowledge: Knowledge) -> list[Passage]:
    """Return the passages that an answer cites, in the order of the documents."""
    return knowledge.passages_at((item.document_id, item.start) for item in answer.citations)


def passages_naming(answer: Answer, terms: Sequence[Term], knowledge: Knowledge) -> list[Passage]:
    """Return the passages that an answer cites which say all of ``terms``."""
    cited = cited_passages(answer, knowledge)
    return [item for item in cited if all(knowledge.passage_texts[item.id].speaks_of(term) for term in terms)]


def quote_area(area: Area, composer: Composer) -> str:
    """Return what says that a place belongs to an area in quotation marks: a sentence, or its row and the one it stands under."""
    own = composer.quote(area.passage)
    return own if area.head is None else f"{composer.quote(area.head)}, {own}"
