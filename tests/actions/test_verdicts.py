"""Verdicts on claims: targets taken for reached, acts and bodies that a sentence gives otherwise, and what bounds leave open."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.claims.claimed_done import takes_for_reached
from actions.pipeline import Pipeline
from actions.reading.parts import parts_of
from actions.words.matching import Term
from actions.words.opposites import does_otherwise, is_without
from actions.words.scale_said import claimed_scale
from tests.actions.asking import Conversation, first_line


@pytest.mark.parametrize(
    ("claim", "reached"),
    [
        ("xã thu được 40 tỷ đồng phải không", True),
        ("huyện chi hết 40 tỷ rồi", True),
        ("thu vượt 40 tỷ à", True),
        ("phải thu được 40 tỷ đúng không", False),
        ("mục tiêu là thu được 40 tỷ phải không", False),
        ("cầu này làm hết 40 tỷ phải không", False),
        ("rồi thu 40 tỷ phải không", False),
    ],
)
def test_what_is_taken_for_reached_is_told_from_a_target(claim: str, reached: bool) -> None:
    assert takes_for_reached(claim) is reached


def test_a_tag_after_already_is_no_second_question() -> None:
    assert parts_of("chi ra 40 tỷ rồi phải không") == ["chi ra 40 tỷ rồi phải không"]


@pytest.mark.parametrize(
    ("claim", "thing", "stated", "otherwise"),
    [
        ("vì sao bỏ chợ phiên", "chợ phiên", "Tiếp tục tổ chức chợ phiên hằng tháng.", True),
        ("cắt giảm y sĩ à", "y sĩ", "Bổ sung đội ngũ y sĩ cho các trạm.", True),
        ("cắt giảm y sĩ à", "y sĩ", "Thực hiện luân chuyển y sĩ.", False),
        ("vì sao bỏ chợ phiên", "chợ phiên", "Bãi bỏ chợ phiên, tổ chức lại chợ phiên mới.", False),
    ],
)
def test_what_is_furthered_is_not_given_up(claim: str, thing: str, stated: str, otherwise: bool) -> None:
    term = Term(thing, start=claim.index(thing))
    assert does_otherwise(claim, [term], stated) is otherwise


def test_what_is_done_without_is_told_from_what_is_used() -> None:
    assert is_without("tiền mặt", "thanh toán không dùng tiền mặt")
    assert not is_without("tiền mặt", "không tiền mặt nào thay được tiền mặt")


def test_the_greater_part_is_more_than_half() -> None:
    assert claimed_scale("rừng trồng chiếm phần lớn diện tích phải không") is not None


@pytest.mark.app
@pytest.mark.parametrize(
    ("claim", "status", "opening"),
    [
        ("thành phố thu về được 1.445 tỷ tiền đất rồi nhỉ", Status.PARTLY_ANSWERED, "Tài liệu chỉ nêu mức phải đạt"),
        ("UBND tỉnh ban hành 11 đề án rồi nhỉ", Status.PARTLY_ANSWERED, "Tài liệu không nêu «ban hành"),
        ("đề án trình HĐND tỉnh thông qua phải không", Status.CORRECTED_PREMISE, "Thông tin"),
        ("chuyển đổi số tới năm 2038 phải không", Status.CORRECTED_PREMISE, "Thông tin"),
        ("thành phố huy động nguồn lực của bà con phải không", Status.PARTLY_ANSWERED, "Tài liệu không nêu «của"),
        ("chữ ký số do huyện cấp đúng không", Status.PARTLY_ANSWERED, "Tài liệu không nêu «do huyện cấp»"),
        ("tiền đất chiếm đa số thu ngân sách đúng không", Status.ANSWERED, "Tính theo các mức tài liệu nêu thì đúng"),
        ("thuế phí dưới một nghìn tỷ đúng không", Status.PARTLY_ANSWERED, "Số liệu có trong tài liệu"),
    ],
)
def test_a_claim_gets_the_verdict_that_its_sentence_bears(
    plan_pipeline: Pipeline, claim: str, status: Status, opening: str
) -> None:
    answer = Conversation(plan_pipeline).ask(claim, "ask_yes_no")
    assert answer.status is status
    assert first_line(answer).startswith(opening)
