"""A part or a multiple of one figure, a division of it and another unit are worked out, with the figure and its source."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.words.scale_said import scale_said
from tests.actions.asking import Conversation, body, first_line

pytestmark = pytest.mark.app


@pytest.mark.parametrize(
    ("text", "operation"),
    [
        ("một nửa tiền đất là bao nhiêu", "fraction:1:2"),
        ("hai phần ba tiền đất là mấy", "fraction:2:3"),
        ("1/4 thu ngân sách là bao nhiêu", "fraction:1:4"),
        ("gấp đôi lên thì được mấy", "multiple:2"),
        ("gấp rưỡi thuế phí", "multiple:1.5"),
        ("20% của thu ngân sách là mấy tỷ", "percent:20"),
        ("chia cho 12 được mấy", "divided:12"),
        ("chia đều mười hai tháng thì mỗi tháng mấy tỷ", "divided:12"),
        ("một phần mười hai của chi ngân sách", "fraction:1:12"),
        ("gấp hai mươi lăm lần", "multiple:25"),
        ("đổi ra triệu đồng đi", "into:triệu đồng"),
        ("bằng bao nhiêu nghìn tỷ", "into:nghìn tỷ đồng"),
    ],
)
def test_what_is_done_with_an_amount_is_read(text: str, operation: str) -> None:
    scale = scale_said(text)
    assert scale is not None and scale.operation == operation


@pytest.mark.parametrize(
    "text",
    [
        "nửa năm đầu thu bao nhiêu",
        "hơn một nửa số xã đạt chuẩn phải không",
        "gấp mấy lần",
        "thuế phí tăng 20% thì được bao nhiêu",
        "kế hoạch ngày 1/4 là gì",
        "chia 5 nhóm",
        "thuế thu nhập cá nhân năm 2021 là bao nhiêu",
        "bệnh nhân hai tháng đầu năm",
        "tiền đất chia năm 2021",
        "lễ 2/9 chi bao nhiêu",
        "nửa nhiệm kỳ thu bao nhiêu",
        "đạt bao nhiêu phần trăm",
    ],
)
def test_other_words_do_nothing_with_an_amount(text: str) -> None:
    assert scale_said(text) is None


@pytest.mark.parametrize(
    ("question", "shown"),
    [
        ("một nửa tiền sử dụng đất là bao nhiêu", "1.445 ÷ 2 = 722,5 tỷ đồng"),
        ("nếu tiền sử dụng đất thu được gấp đôi kế hoạch thì thành mấy tỷ", "1.445 × 2 = 2.890 tỷ đồng"),
        ("20% của thu ngân sách là mấy tỷ", "2.341,6 × 20% ≈ 468,3 tỷ đồng"),
        ("nếu tiền sử dụng đất giảm một nửa thì còn bao nhiêu", "1.445 ÷ 2 = 722,5 tỷ đồng"),
        ("thu ngân sách chia 12", "2.341,6 ÷ 12 ≈ 195,1 tỷ đồng"),
        ("một phần ba thuế phí là mấy", "896,6 ÷ 3 ≈ 298,9 tỷ đồng"),
        ("chi 2.580 tỷ, đổi ra triệu đồng là bao nhiêu", "2.580 tỷ đồng = 2.580.000 triệu đồng"),
    ],
)
def test_it_is_worked_out_of_the_figure_named(talk: Conversation, question: str, shown: str) -> None:
    answer = talk.ask(question, "ask_compute")
    assert answer.status is Status.ANSWERED
    assert shown in first_line(answer)
    assert len(answer.figures) == len(answer.computations) == 1


def test_a_bound_holds_for_the_part_too(talk: Conversation) -> None:
    answer = talk.ask("gấp ba thuế phí là bao nhiêu", "ask_compute")
    assert "trên 2.689,8 tỷ đồng" in first_line(answer)
    assert "có thể cao hơn" in body(answer)


@pytest.mark.parametrize(
    ("follow_up", "shown"),
    [
        ("một nửa của số đó là mấy", "2.580 ÷ 2 = 1.290 tỷ đồng"),
        ("chia cho 12 tháng", "chia đều cho 12 tháng thì mỗi tháng là 215 tỷ đồng"),
        ("gấp đôi lên thì sao", "2.580 × 2 = 5.160 tỷ đồng"),
        ("chia đều mười hai tháng thì mỗi tháng mấy tỷ", "thì mỗi tháng là 215 tỷ đồng"),
        ("đổi ra triệu đồng đi", "2.580.000 triệu đồng"),
    ],
)
def test_it_is_worked_out_of_the_figure_last_told(talk: Conversation, follow_up: str, shown: str) -> None:
    talk.ask("Chi ngân sách năm 2021 bao nhiêu?", "ask_figure")
    assert shown in first_line(talk.ask(follow_up, "ask_compute"))


def test_a_command_taken_for_talk_is_carried_out(talk: Conversation) -> None:
    talk.ask("Chi ngân sách năm 2021 bao nhiêu?", "ask_figure")
    assert "2.580.000 triệu đồng" in first_line(talk.say("đổi ra triệu đồng đi", "out_of_scope"))


@pytest.mark.parametrize(
    ("claim", "status"),
    [
        ("thuế phí chỉ bằng một nửa tiền sử dụng đất phải không", Status.CORRECTED_PREMISE),
        ("tiền sử dụng đất gấp đôi thuế phí đúng không", Status.CORRECTED_PREMISE),
        ("tiền sử dụng đất chiếm chưa tới một phần ba chi ngân sách phải không", Status.CORRECTED_PREMISE),
        ("tiền sử dụng đất chiếm hơn một nửa chi ngân sách đúng không", Status.ANSWERED),
        ("thuế phí hơn một nửa tiền sử dụng đất phải không", Status.ANSWERED),
    ],
)
def test_a_part_or_multiple_that_is_claimed_is_held_against_the_two(
    talk: Conversation, claim: str, status: Status
) -> None:
    answer = talk.ask(claim, "ask_yes_no")
    assert answer.status is status
    assert len(answer.computations) == 1
    assert body(answer).startswith("Đúng." if status is Status.ANSWERED else "Thông tin trong câu hỏi chưa đúng")


def test_what_a_bound_leaves_open_gets_no_verdict(talk: Conversation) -> None:
    """«2.341,6 tỷ đồng trở lên»: more of it would make the share of the land smaller, so that it may be half."""
    answer = talk.ask("tiền sử dụng đất chỉ bằng một nửa tổng thu ngân sách đúng không", "ask_yes_no")
    assert answer.computations
    assert not body(answer).startswith(("Đúng", "Có", "Thông tin"))


def test_what_only_states_two_amounts_affirms_no_part(talk: Conversation) -> None:
    answer = talk.ask("số đề án năm 2021 bằng một nửa năm 2020 đúng không", "ask_yes_no")
    assert not body(answer).startswith(("Có", "Đúng"))
