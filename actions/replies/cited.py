"""The sentences and rows that an answer cites."""

from __future__ import annotations

from collections.abc import Sequence

from actions.answer import Answer
from actions.documents.knowledge import Knowledge
from actions.words.matching import Term
from index.model import Passage


def cited_passages(answer: Answer, knowledge: Knowledge) -> list[Passage]:
    """Return the passages that an answer cites, in the order of the documents."""
    return knowledge.passages_at((item.document_id, item.start) for item in answer.citations)


def passages_naming(answer: Answer, terms: Sequence[Term], knowledge: Knowledge) -> list[Passage]:
    """Return the passages that an answer cites which say all of ``terms``."""
    cited = cited_passages(answer, knowledge)
    return [item for item in cited if all(knowledge.passage_texts[item.id].speaks_of(term) for term in terms)]
