"""Asks a plan of clauses that go on with what a line opened, of titles, of parts of a year that are over, of names alike."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.documents.times import times_in
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

PLAN = """Số: 30/KH-UBND

Mỏ Vịt, ngày 15 tháng 7 năm 2063

# KẾ HOẠCH Phát triển kinh tế – xã hội năm 2063 của huyện Mỏ Vịt

## I. CHỈ TIÊU NĂM 2063

Thu ngân sách năm 2063 đạt 840 tỷ đồng trở lên.

Phấn đấu đến năm 2065 có ít nhất 50% xã, phường không ma túy.

Hướng dẫn các địa phương để đến năm 2065 có 60% xã, phường không có ma túy.

## II. TÌNH HÌNH 6 THÁNG ĐẦU NĂM

Thu ngân sách đạt kết quả tốt.

Vốn đầu tư công đã giải ngân 210,4 tỷ đồng; vốn trung ương hỗ trợ 80,5 tỷ đồng, đạt 52,1%; vốn ngân sách
tỉnh 62,9 tỷ đồng, đạt 68,9%.

Xảy ra 18 vụ lừa đảo qua mạng, gây thiệt hại 11,4 tỷ đồng.

Huyện có 87 trạm phát sóng. Trong năm đầu tư mới 12 trạm phát sóng, nâng tổng số trạm phát sóng lên 99 trạm.

## III. THÁNG HÀNH ĐỘNG

a) Chủ đề Tháng hành động năm 2063

“An toàn cho trẻ em trên mạng”.

b) Thời gian: từ ngày 15 tháng 5 đến ngày 15 tháng 6.
"""


@pytest.fixture(scope="module")
def district(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("mo-vit"), PLAN, name="ke-hoach.md")


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("vốn trung ương hỗ trợ đã giải ngân bao nhiêu phần trăm", "52,1%"),
        ("vốn ngân sách tỉnh giải ngân bao nhiêu phần trăm", "68,9%"),
        ("bị lừa trên mạng làm dân mất bao nhiêu tiền", "11,4 tỷ đồng"),
        ("lừa đảo qua mạng gây thiệt hại bao nhiêu", "11,4 tỷ đồng"),
    ],
)
def test_a_clause_goes_on_with_what_its_line_opened(district, asked, told):
    answer = Conversation(district).ask(asked)
    assert answer.status is Status.ANSWERED
    assert told in first_line(answer)


@pytest.mark.parametrize(
    "asked",
    ["sáu tháng đầu năm 2063 đã thu ngân sách được bao nhiêu", "nửa đầu năm 2063 thu ngân sách được mấy tỷ rồi"],
)
def test_a_target_for_a_year_is_no_word_on_what_was_done_in_a_part_of_it(district, asked):
    answer = Conversation(district).ask(asked)
    assert answer.status is Status.NOT_IN_PLAN
    assert "840" not in body(answer)
    assert "đạt kết quả tốt" in body(answer)
    assert any("năm 2063" in offered for offered in answer.suggestions)


def test_the_target_is_told_to_whoever_asks_for_it(district):
    assert "840 tỷ đồng" in body(Conversation(district).ask("thu ngân sách năm 2063 bao nhiêu"))
    assert "840 tỷ đồng" in body(Conversation(district).ask("6 tháng cuối năm 2063 phải thu ngân sách bao nhiêu"))


def test_figures_that_nobody_could_choose_between_are_both_told(district):
    answer = Conversation(district).ask("đến 2065 bao nhiêu phần trăm xã phường sạch ma túy")
    assert answer.status is not Status.CLARIFY
    assert "50%" in body(answer) and "60%" in body(answer)


def test_what_there_is_once_all_is_done_is_the_target(district):
    assert "99 trạm" in body(Conversation(district).ask("lắp xong hết thì huyện có tổng số bao nhiêu trạm phát sóng"))


def test_a_title_is_told_with_what_stands_below_it(district):
    assert "An toàn cho trẻ em trên mạng" in body(
        Conversation(district).ask("chủ đề Tháng hành động năm 2063 là gì", "ask_task")
    )


def test_both_ends_of_a_span_of_days_are_read():
    text = "tính từ ngày 15 tháng 12 năm trước kỳ báo cáo đến ngày 14 tháng 12 của kỳ báo cáo."
    assert times_in(text) == ["từ ngày 15 tháng 12 năm trước kỳ báo cáo đến ngày 14 tháng 12"]
