"""How something went, in a word that no document has: told of what was just told, of a whole time, or asked back."""

from __future__ import annotations

import pytest

from actions.answer import Status
from tests.actions.asking import Conversation, body, first_line

pytestmark = pytest.mark.app


def test_how_it_went_is_asked_of_what_was_told(talk: Conversation) -> None:
    talk.ask("bầu cử thế nào", "ask_task")
    answer = talk.ask("có lộn xộn gì không", "ask_yes_no", confidence=0.6)
    assert "bảo đảm an toàn" in first_line(answer)


def test_how_it_went_is_asked_back_where_nothing_was_told(talk: Conversation) -> None:
    assert talk.ask("có suôn sẻ không", "ask_yes_no").status is Status.CLARIFY


def test_how_all_of_a_time_went_is_told_by_its_results(talk: Conversation) -> None:
    answer = talk.ask("nửa đầu năm mọi thứ có êm xuôi không", "ask_yes_no", confidence=0.7)
    assert answer.status is Status.ANSWERED
    assert "Sản xuất nông nghiệp ổn định" in body(answer)
