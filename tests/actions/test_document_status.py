"""An answer says when its source is no document in force: a draft, one that was replaced, one that has expired."""

from __future__ import annotations

from copy import copy
from dataclasses import replace

import pytest

from actions.answer import Line
from actions.pipeline import Pipeline
from actions.replies.citation_check import check
from actions.wording import VIETNAMESE
from index.model import DocumentStatus
from tests.actions.asking import Conversation, body
from tests.actions.releases import pipeline_over

pytestmark = pytest.mark.app

QUESTION = "Thu ngân sách năm 2021 của thành phố Thái Nguyên là bao nhiêu?"


def talk_about(pipeline: Pipeline, status: DocumentStatus) -> Conversation:
    """Return a conversation about two plans of which that of 2021 has ``status``."""
    release = copy(pipeline.knowledge.release)
    documents = release.documents.values()
    release.documents = {
        item.id: replace(item, status=status if item.period and item.period.label == "năm 2021" else item.status)
        for item in documents
    }
    return Conversation(pipeline_over(release))


@pytest.mark.parametrize(
    ("status", "note"),
    [
        (DocumentStatus.DRAFT, VIETNAMESE.note_draft),
        (DocumentStatus.SUPERSEDED, VIETNAMESE.note_superseded),
        (DocumentStatus.EXPIRED, VIETNAMESE.note_expired),
    ],
)
def test_the_answer_says_that_its_source_is_not_in_force(
    two_plans_pipeline: Pipeline, status: DocumentStatus, note: str
) -> None:
    answer = talk_about(two_plans_pipeline, status).ask(QUESTION)
    assert "2.341,6 tỷ đồng" in body(answer)
    assert note.format(sources="[1]") in body(answer).splitlines()


def test_a_document_in_force_gets_no_note(two_plans_pipeline: Pipeline) -> None:
    text = body(talk_about(two_plans_pipeline, DocumentStatus.IN_FORCE).ask(QUESTION))
    assert "2.341,6 tỷ đồng" in text
    assert "Lưu ý" not in text


def test_an_answer_that_keeps_silent_about_a_draft_does_not_leave(two_plans_pipeline: Pipeline) -> None:
    conversation = talk_about(two_plans_pipeline, DocumentStatus.DRAFT)
    release = conversation.pipeline.knowledge.release
    answer = conversation.ask(QUESTION)
    assert check(answer, release) == []
    assert check(replace(answer, blocks=answer.blocks[:-1]), release)
    moved = Line(VIETNAMESE.note_draft.format(sources="[2]"))
    assert check(replace(answer, blocks=(*answer.blocks[:-1], moved)), release)
