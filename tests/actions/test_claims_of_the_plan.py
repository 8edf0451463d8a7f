"""Claims about the plan that ships which must not be left standing: another year, tasks done, two documents, a name."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from actions.strategies.office_claimed import is_named
from actions.words import cues
from tests.actions.asking import Conversation, body

pytestmark = pytest.mark.app


@pytest.mark.parametrize(
    ("claim", "status"),
    [
        ("chi ngân sách năm 2020 là 2.580 tỷ đồng đúng không", Status.CORRECTED_PREMISE),
        ("thuế phí năm 2022 là 896,6 tỷ phải không", Status.CORRECTED_PREMISE),
        ("thu ngân sách năm 2022 là 3.000 tỷ đồng đúng không", Status.PARTLY_ANSWERED),
    ],
)
def test_an_amount_claimed_of_another_year_is_not_left_standing(
    plan_pipeline: Pipeline, claim: str, status: Status
) -> None:
    answer = Conversation(plan_pipeline).ask(claim, "ask_yes_no")
    assert answer.status is status
    assert "2021" in body(answer)


@pytest.mark.parametrize(
    "claim",
    ["đã hoàn thành 7 nhiệm vụ chưa", "làm xong bảy nhiệm vụ rồi phải không", "năm 2020 có 7 nhiệm vụ phải không"],
)
def test_tasks_counted_are_not_said_to_be_done_or_of_another_year(plan_pipeline: Pipeline, claim: str) -> None:
    assert not body(Conversation(plan_pipeline).ask(claim, "ask_yes_no")).startswith("Đúng")


def test_a_claim_of_two_documents_is_held_against_both(plan_pipeline: Pipeline) -> None:
    claim = "Nghị quyết 03 và nghị quyết 01 đều do Ban Thường vụ Tỉnh ủy ban hành, đúng không?"
    answer = Conversation(plan_pipeline).ask(claim, "ask_yes_no")
    assert answer.status is Status.CORRECTED_PREMISE
    assert "01-NQ/TU" in body(answer)


def test_where_the_writer_lives_stays_in_the_question(plan_pipeline: Pipeline) -> None:
    answer = Conversation(plan_pipeline).ask("Tôi ở thành phố Sông Công, thu ngân sách bao nhiêu?", "ask_figure")
    assert answer.status is Status.NOT_IN_PLAN


@pytest.mark.parametrize("text", ["dự án nào chưa bàn giao mặt bằng", "xã nào quy hoạch thành đô thị loại V"])
def test_what_only_sounds_like_a_question_for_the_unsaid_is_none(text: str) -> None:
    assert cues.UNSAID.search(text) is None


@pytest.mark.parametrize(
    ("said", "same"), [("Văn Anh", True), ("nguyen van anh", True), ("Nguyễn Văn An", False), ("Văn Ánh", False)]
)
def test_a_name_said_in_part_or_bare_is_the_same(said: str, same: bool) -> None:
    assert is_named(said, "Nguyễn Văn Anh") is same
