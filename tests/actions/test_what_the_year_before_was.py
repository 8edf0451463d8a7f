"""What was before a change, why something fell short, and ages and bare numbers that claim nothing."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

REPORT = """# BÁO CÁO Kết quả công tác xã hội năm 2031 và kế hoạch năm 2032 của phường Gò Sậy

Số: 21/BC-UBND

Gò Sậy, ngày 20 tháng 12 năm 2031

## I. KẾT QUẢ NĂM 2031

- Cuối năm 2031, phường còn 84 hộ nghèo, giảm 17 hộ so với cuối năm 2030.
- Tỷ lệ trẻ dưới 2 tuổi được tiêm chủng đầy đủ đạt 93,4%.
- Tỷ lệ tiêm chủng chưa đạt do thiếu vắc-xin trong quý III.

## II. NHIỆM VỤ NĂM 2032

- Trạm Y tế phải giải ngân 40% kế hoạch vốn vào cuối tháng 5 và 75% vào cuối tháng 9.
- Mở tuyến xe điện Gò Sậy dài 12 km; giá vé 6.000 đồng/lượt.
- Tỷ lệ hộ nghèo còn dưới 0,8%.
- Tập huấn máy tính cho 60 cán bộ, chia thành 2 đợt, kết thúc trong tháng 8/2032.
"""


@pytest.fixture(scope="module", name="ward")
def _ward(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("go-say"), REPORT, name="bao-cao.md")


@pytest.mark.parametrize("asked", ["cuối năm 2030 có bao nhiêu hộ nghèo", "cuối 2030 phường có mấy hộ nghèo"])
def test_what_was_at_the_end_of_the_year_before_is_worked_out(ward: Pipeline, asked: str) -> None:
    answer = Conversation(ward).ask(asked)
    assert answer.status is Status.ANSWERED
    assert "101 hộ" in first_line(answer)
    assert "Hộ nghèo so với cuối năm 2030, cuối năm 2031: giảm 17 hộ" in body(answer)


def test_nothing_is_worked_out_for_a_third_time_of_which_nothing_is_told(ward: Pipeline) -> None:
    answer = Conversation(ward).ask("hộ nghèo so với cuối năm 2030 năm 2039 là bao nhiêu")
    assert answer.status is not Status.ANSWERED
    assert "101" not in body(answer)


def test_an_age_in_the_name_of_an_indicator_is_no_claim_beside_its_reason(ward: Pipeline) -> None:
    answer = Conversation(ward).ask("Tại sao tỷ lệ tiêm chủng đầy đủ cho trẻ dưới 2 tuổi không đạt?", "ask_yes_no")
    assert "thiếu vắc-xin" in first_line(answer)


@pytest.mark.parametrize(("month", "share"), [("tháng 5", "40%"), ("tháng 9", "75%")])
def test_each_share_has_the_month_said_after_it(ward: Pipeline, month: str, share: str) -> None:
    stated = [item for item in ward.knowledge.release.figures.values() if item.amount.text() == share]
    assert [item.period.label for item in stated if item.period] == [f"{month} năm 2032"]
    assert [item.kind.value for item in stated] == ["plan"]


def test_a_bare_number_far_from_an_amount_is_not_held_against_it(ward: Pipeline) -> None:
    answer = Conversation(ward).ask("tuyến xe điện Gò Sậy 15 nghìn phải không", "ask_yes_no")
    assert "12 km" not in first_line(answer)


def test_the_year_of_a_target_is_no_count_of_households(ward: Pipeline) -> None:
    answer = Conversation(ward).ask("chỉ tiêu 2032 hộ nghèo còn 2% phải không", "ask_yes_no")
    assert answer.status is Status.CORRECTED_PREMISE
    assert "dưới 0,8%" in body(answer)


def test_what_ends_in_a_month_is_done_then(ward: Pipeline) -> None:
    answer = Conversation(ward).ask("tập huấn máy tính cho cán bộ bao giờ xong", "ask_when")
    assert answer.status is Status.ANSWERED
    assert "tháng 8/2032" in first_line(answer).lower()
