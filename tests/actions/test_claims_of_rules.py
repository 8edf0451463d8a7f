"""Claims and questions of yes or no about rules and mishaps: bounds of a case, refusals, who one signs with, nobody harmed."""

from __future__ import annotations

from pathlib import Path

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from actions.words.spoken.months import with_months_named
from tests.actions.asking import Conversation, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

RULES = """# QUYẾT ĐỊNH

Ban hành Quy định hỗ trợ người học nghề và quản lý chợ đêm trên địa bàn tỉnh Lâm Sa

Lâm Sa, ngày 12 tháng 4 năm 2051

## Điều 1. Hỗ trợ người học nghề

1. Người được cấp thẻ học nghề phải có hợp đồng đào tạo với thời hạn từ 9 tháng trở lên.
2. Người học nộp hồ sơ và ký bản cam kết với Trung tâm Dịch vụ việc làm tỉnh về việc học đủ khóa.

## Điều 2. Quản lý chợ đêm

1. Hộ kinh doanh ký cam kết với Ủy ban nhân dân cấp xã về bảo đảm an toàn thực phẩm trước khi bán hàng.
2. Ban quản lý chợ có quyền từ chối cho thuê quầy đối với hộ kinh doanh không niêm yết giá.
3. Hộ kinh doanh có diện tích quầy dưới 12 m2 được miễn phí giữ xe cho khách.

## Điều 3. Kết quả năm 2050

1. Tỷ lệ người dân tham gia bảo hiểm cây trồng đạt 81,4%, thấp hơn kế hoạch 1,6 điểm phần trăm.
2. Xảy ra 11 vụ tai nạn giao thông, chết 2 người, bị thương 9 người; so với năm 2049 giảm 1 người chết, tăng 3 người bị thương.
3. Đợt lũ tháng 10/2050 làm ngập 340 căn nhà, thiệt hại 5,2 tỷ đồng, không có thiệt hại về người.
4. Tỷ lệ hộ kinh doanh niêm yết giá đạt 93%, cao hơn kế hoạch 3 điểm phần trăm.
"""


@pytest.fixture(scope="module")
def pipeline(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("rules"), RULES)


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Hợp đồng đào tạo của em 6 tháng thì được cấp thẻ học nghề chưa?", "6 tháng không nằm trong giới hạn"),
        ("Hợp đồng đào tạo 12 tháng có được cấp thẻ học nghề không?", "12 tháng nằm trong giới hạn"),
        ("Hợp đồng đào tạo 9 tháng có được cấp thẻ học nghề không?", "9 tháng nằm trong giới hạn"),
        ("Quầy nhà tôi 8 m2, có được miễn phí giữ xe cho khách không?", "8 m² nằm trong giới hạn"),
        ("Quầy nhà tôi 12 m2, có được miễn phí giữ xe cho khách không?", "12 m² không nằm trong giới hạn"),
    ],
)
def test_an_amount_told_of_a_case_is_held_against_the_bound_of_the_rule(
    pipeline: Pipeline, question: str, said: str
) -> None:
    answer = Conversation(pipeline).ask(question, "ask_yes_no")
    assert answer.status is Status.ANSWERED
    assert said in first_line(answer)


def test_the_bound_itself_is_claimed_where_it_is_what_must_be(pipeline: Pipeline) -> None:
    claimed = "Phải có hợp đồng đào tạo 6 tháng mới được cấp thẻ học nghề phải không?"
    answer = Conversation(pipeline).ask(claimed, "ask_yes_no")
    assert answer.status is Status.CORRECTED_PREMISE
    assert "9 tháng" in first_line(answer)


def test_who_is_outside_a_bound_and_claims_what_it_grants_is_put_right(pipeline: Pipeline) -> None:
    claimed = "Quầy nhà tôi 20 m2 được miễn phí giữ xe cho khách đúng không?"
    assert Conversation(pipeline).ask(claimed, "ask_yes_no").status is Status.CORRECTED_PREMISE


@pytest.mark.parametrize(
    ("question", "opening"),
    [
        ("Nếu hộ không niêm yết giá thì ban quản lý chợ có quyền không cho thuê quầy đúng không?", "Đúng."),
        ("Hộ không niêm yết giá thì ban quản lý chợ không có quyền từ chối cho thuê quầy đúng không?", "Thông tin"),
        ("Hộ niêm yết giá rồi thì ban quản lý chợ có quyền không cho thuê quầy đúng không?", "Về nội dung này"),
    ],
)
def test_the_right_to_refuse_is_that_of_not_doing(pipeline: Pipeline, question: str, opening: str) -> None:
    assert first_line(Conversation(pipeline).ask(question, "ask_yes_no")).startswith(opening)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Quán cà phê tôi phải ký cam kết an toàn thực phẩm với Sở Công thương đúng không?", "Ủy ban nhân dân cấp xã"),
        ("Người học phải ký cam kết học đủ khóa với Sở Nội vụ đúng không?", "Trung tâm Dịch vụ việc làm tỉnh"),
    ],
)
def test_whom_one_signs_with_is_put_right(pipeline: Pipeline, question: str, told: str) -> None:
    answer = Conversation(pipeline).ask(question, "ask_yes_no")
    assert answer.status is Status.CORRECTED_PREMISE
    assert told in first_line(answer)


def test_whom_one_does_sign_with_is_not_put_right(pipeline: Pipeline) -> None:
    claimed = "Quán cà phê tôi phải ký cam kết an toàn thực phẩm với UBND xã đúng không?"
    assert Conversation(pipeline).ask(claimed, "ask_yes_no").status is not Status.CORRECTED_PREMISE


@pytest.mark.parametrize(
    ("question", "status", "opening"),
    [
        ("Lũ tháng 10 không ai chết hay mất tích đúng không?", Status.ANSWERED, "Đúng."),
        ("Lũ tháng 10/2050 có ai bị thương không?", Status.ANSWERED, "Không."),
        ("Đợt lũ làm nhiều người mất tích phải không?", Status.CORRECTED_PREMISE, "Thông tin trong câu hỏi chưa đúng"),
    ],
)
def test_no_harm_to_persons_is_none_killed_hurt_or_lost(
    pipeline: Pipeline, question: str, status: Status, opening: str
) -> None:
    answer = Conversation(pipeline).ask(question, "ask_yes_no")
    assert answer.status is status
    assert first_line(answer).startswith(opening)


@pytest.mark.parametrize("event", ["tai nạn giao thông", "lũ tháng 9"])
def test_nobody_harmed_in_one_mishap_is_said_of_no_other(pipeline: Pipeline, event: str) -> None:
    answer = Conversation(pipeline).ask(f"Nghe nói {event} không ai chết đúng không?", "ask_yes_no")
    assert not first_line(answer).startswith("Đúng.")


def test_which_way_those_counted_went_is_read_in_the_likely_sentence(pipeline: Pipeline) -> None:
    wrong = Conversation(pipeline).ask("Sao năm 2050 số người bị thương do tai nạn xe cộ lại giảm vậy?", "ask_yes_no")
    right = Conversation(pipeline).ask("Sao năm 2050 số người chết do tai nạn xe cộ lại giảm vậy?", "ask_yes_no")
    assert wrong.status is Status.CORRECTED_PREMISE
    assert "tăng 3 người" in first_line(wrong)
    assert right.status is not Status.CORRECTED_PREMISE


def test_off_its_plan_is_read_in_the_likely_sentence(pipeline: Pipeline) -> None:
    claimed = "Tỉ lệ dân mua bảo hiểm cây trồng năm rồi vượt kế hoạch đúng ko?"
    answer = Conversation(pipeline).ask(claimed, "ask_yes_no")
    assert answer.status is Status.CORRECTED_PREMISE
    assert "1,6 điểm %" in first_line(answer)


def test_what_is_truly_beyond_its_plan_is_confirmed(pipeline: Pipeline) -> None:
    answer = Conversation(pipeline).ask("Tỷ lệ hộ niêm yết giá vượt kế hoạch phải không?", "ask_yes_no")
    assert first_line(answer).startswith("Đúng.")
    assert answer.strategy == "beyond_plan"


@pytest.mark.parametrize(
    "question",
    [
        "Hộ kinh doanh có quyền từ chối ban quản lý chợ cho thuê quầy không?",
        "Không biết đợt lũ tháng 10/2050 có ai chết không?",
        "Đợt lũ tháng 10/2050 không ít người chết phải không?",
    ],
)
def test_what_is_said_of_another_or_not_said_is_not_confirmed(pipeline: Pipeline, question: str) -> None:
    line = first_line(Conversation(pipeline).ask(question, "ask_yes_no"))
    assert not line.startswith("Đúng.")


def test_about_so_much_is_on_neither_side_of_a_bound(pipeline: Pipeline) -> None:
    question = "Hợp đồng đào tạo của em khoảng 9 tháng, có được cấp thẻ học nghề không?"
    assert "giới hạn" not in first_line(Conversation(pipeline).ask(question, "ask_yes_no"))


def test_a_place_without_victims_speaks_for_no_other(tmp_path: Path) -> None:
    text = """# BÁO CÁO

Lâm Sa, ngày 12 tháng 12 năm 2050

Bão số 3 gây thiệt hại 4 tỷ đồng; tại xã Bình Lộc không có thiệt hại về người.

Bão số 3 làm chết 02 người ở xã Thượng Sơn.
"""
    answer = Conversation(pipeline_over_text(tmp_path, text)).ask("Bão số 3 không có ai chết phải không?", "ask_yes_no")
    assert not first_line(answer).startswith("Đúng.")


@pytest.mark.parametrize("question", ["Kết quả công tác 6 tháng ra sao", "Giá trị hợp đồng đã ký 6 tháng là bao nhiêu"])
def test_a_half_year_is_meant_behind_work_and_what_was_signed(question: str) -> None:
    assert "6 tháng đầu năm" in with_months_named(question)


def test_how_long_a_contract_is_names_no_half_year() -> None:
    assert "đầu năm" not in with_months_named("Hợp đồng đào tạo của em 6 tháng thì được cấp thẻ chưa")
