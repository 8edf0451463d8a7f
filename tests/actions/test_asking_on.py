"""Talks about a small report of the test's own with amounts for several times: follow-ups that lean on the figures just given."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

REPORT = """ỦY BAN NHÂN DÂN XÃ MƯỜNG LAI

Số: 77/BC-UBND

*Mường Lai, ngày 24 tháng 9 năm 2027*

# BÁO CÁO Tình hình kinh tế - xã hội 9 tháng năm 2027 của xã Mường Lai

## I. KẾT QUẢ 9 THÁNG

**Biểu 1. Một số chỉ tiêu**

| TT | Chỉ tiêu | ĐVT | Kế hoạch 2027 | TH 9 tháng 2026 | Ước TH 9 tháng 2027 |
|---|---|---|---|---|---|
| 1 | Thu ngân sách nhà nước trên địa bàn | Tỷ đồng | 48 | 30,5 | 36,2 |
| 2 | Chi ngân sách địa phương | Tỷ đồng | 61 | 40,1 | 44,7 |
| 3 | Lệ phí trước bạ | Tỷ đồng | 4 | 2,4 | 3,1 |
| 4 | Khách du lịch | Lượt | 20.000 | 13.100 | 15.600 |

Xử phạt 41 trường hợp lấn chiếm lòng đường, thu 96 triệu đồng. Lắp 12 cửa van tại 05 tuyến mương. Trận lũ tháng 8 làm ngập 64
ha lúa, hư hỏng 9 phòng học, thiệt hại ước tính 3,8 tỷ đồng; không có thiệt hại về người. Ghi nhận 18 ca sốt xuất huyết,
không có tử vong. Tổ chức khám mắt miễn phí cho 320 học sinh.

**Biểu 2. Công trình**

| Công trình | Tổng mức đầu tư (tỷ đồng) | Đã giải ngân (tỷ đồng) | Khó khăn |
|---|---|---|---|
| Kè suối Nậm Khan | 21 | 8,4 | Thiếu đá hộc |
| Cầu treo Bản Mế | 9 | 6,2 | Không |

## II. NHIỆM VỤ 3 THÁNG CUỐI NĂM

1. Cải tạo chợ Mường Lai: khởi công tháng 10/2027, hoàn thành năm 2028, vốn năm 2027 là 2,5 tỷ đồng.
2. Có thêm 03 bản đạt chuẩn văn hóa trong 3 tháng cuối năm.

TM. ỦY BAN NHÂN DÂN

CHỦ TỊCH

**Lò Văn Pản**
"""


@pytest.fixture(scope="module")
def commune(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("muong-lai"), REPORT, name="bao-cao.md")


@pytest.fixture
def talk(commune: Pipeline) -> Conversation:
    return Conversation(commune)


def test_two_things_given_for_several_times_differ_in_one_time(talk: Conversation) -> None:
    talk.ask("Chi ngân sách bao nhiêu?", "ask_figure")
    talk.ask("thu thì sao?", "ask_figure")
    reply = talk.ask("chênh nhau bao nhiêu?", "ask_compute")
    assert any(amount in body(reply) for amount in ("61 − 48 = 13", "44,7 − 36,2 = 8,5"))


def test_no_part_is_taken_of_itself_at_another_time(talk: Conversation) -> None:
    talk.ask("Thu ngân sách 9 tháng bao nhiêu?", "ask_figure")
    talk.ask("trong đó lệ phí trước bạ bao nhiêu?", "ask_figure")
    reply = talk.ask("chiếm mấy phần trăm?", "ask_compute")
    assert "3,1 ÷ 36,2" in body(reply)


def test_the_times_just_given_are_compared_and_no_others(talk: Conversation) -> None:
    talk.ask("Khách du lịch 9 tháng năm 2026 bao nhiêu?", "ask_figure")
    talk.ask("cả năm 2027?", "ask_figure")
    reply = talk.ask("gấp mấy lần?", "ask_compute")
    assert "20.000 ÷ 13.100" in body(reply)


def test_what_is_lacking_is_what_the_result_lacks_to_the_target(talk: Conversation) -> None:
    talk.ask("Thu ngân sách cả năm 2027 bao nhiêu?", "ask_figure")
    reply = talk.ask("còn thiếu bao nhiêu?", "ask_compute")
    assert "48 − 36,2 = 11,8" in body(reply)


def test_the_time_before_sets_no_two_things_against_each_other(talk: Conversation) -> None:
    talk.ask("Khách du lịch 9 tháng năm 2027?", "ask_figure")
    talk.ask("ca sốt xuất huyết?", "ask_figure")
    reply = talk.ask("so với cùng kỳ?", "ask_compare")
    assert "15.600 −" not in body(reply)


def test_the_whole_year_asked_after_is_told_again_where_it_was_told_of_a_half(plan_pipeline: Pipeline) -> None:
    talk = Conversation(plan_pipeline)
    talk.ask("Thuế phí 6 tháng cuối năm thu 896,6 tỷ phải không?", "ask_yes_no")
    assert "896,6 tỷ đồng" in first_line(talk.ask("Thế cả năm thì bao nhiêu?", "ask_figure"))


def test_what_was_taken_for_an_offence_is_not_the_budget(talk: Conversation) -> None:
    talk.ask("Phạt lấn chiếm lòng đường bao nhiêu trường hợp?", "ask_figure")
    assert "96 triệu đồng" in first_line(talk.ask("thu được bao nhiêu tiền?", "ask_figure"))


def test_the_cost_asked_for_is_that_of_the_works_spoken_of(talk: Conversation) -> None:
    talk.ask("Kè suối Nậm Khan giải ngân được bao nhiêu?", "ask_figure")
    assert "21 tỷ đồng" in first_line(talk.ask("tổng mức đầu tư?", "ask_figure"))
    assert "Thiếu đá hộc" in body(talk.ask("khó khăn gì?", "ask_achievement"))


def test_a_year_in_a_follow_up_leaves_the_topic_in_the_talk(talk: Conversation) -> None:
    talk.ask("Cải tạo chợ Mường Lai khi nào khởi công?", "ask_when")
    assert "2,5 tỷ đồng" in body(talk.ask("năm 2027 bố trí bao nhiêu?", "ask_figure"))
    assert "2028" in first_line(talk.ask("khi nào xong?", "ask_when"))


def test_the_end_is_asked_after_the_beginning(talk: Conversation) -> None:
    talk.ask("Cải tạo chợ Mường Lai khi nào khởi công?", "ask_when")
    assert "2028" in first_line(talk.ask("khi nào xong?", "ask_when"))


def test_other_things_than_those_counted_are_not_given(talk: Conversation) -> None:
    talk.ask("Có bao nhiêu tuyến mương?", "ask_figure")
    reply = talk.ask("lắp mấy van?", "ask_count")
    assert not first_line(reply).startswith("Tuyến mương")
    assert "12" in body(reply)


def test_damage_that_is_stated_is_not_denied_by_there_being_no_victims(talk: Conversation) -> None:
    reply = talk.ask("Trận lũ tháng 8 làm thiệt hại hết bao nhiêu tiền?", "ask_figure")
    assert first_line(reply).endswith("3,8 tỷ đồng [1].")


def test_another_disease_is_not_answered_with_the_last_one(talk: Conversation) -> None:
    talk.ask("Sốt xuất huyết bao nhiêu ca?", "ask_figure")
    assert talk.ask("còn covid thì sao?", "ask_figure").status is Status.NOT_IN_PLAN


def test_the_end_of_the_year_is_that_of_its_last_months(talk: Conversation) -> None:
    reply = talk.ask("Cuối năm có thêm bao nhiêu bản đạt chuẩn văn hóa?", "ask_count")
    assert reply.status is Status.ANSWERED
    assert "3 bản" in first_line(reply)


def test_the_document_just_told_of_is_asked_on_about(talk: Conversation) -> None:
    talk.ask("Ai ký báo cáo này?", "ask_who")
    assert "ngày 24 tháng 9 năm 2027" in body(talk.ask("ngày nào?", "ask_when"))
    assert "77/BC-UBND" in body(talk.ask("số mấy?", "ask_document"))


def test_a_count_without_a_noun_is_no_question_for_all_tasks(talk: Conversation) -> None:
    talk.ask("Khám mắt miễn phí cho ai?", "ask_task")
    assert talk.ask("bao nhiêu em?", "ask_count").strategy != "points"


def test_where_a_work_is_is_a_question_also_where_it_is_taken_for_talk(talk: Conversation) -> None:
    talk.ask("Cầu treo Bản Mế giải ngân được bao nhiêu?", "ask_figure")
    assert talk.say("làm ở đâu?", "small_talk").status is not Status.SMALL_TALK


def test_where_something_is_done_is_no_question_for_the_source(talk: Conversation) -> None:
    talk.ask("Khám mắt miễn phí cho ai?", "ask_task")
    assert "Câu trả lời vừa rồi" not in body(talk.source("khám về ở đâu vậy"))


def test_where_something_is_done_is_not_told_by_all_tasks(plan_pipeline: Pipeline) -> None:
    talk = Conversation(plan_pipeline)
    talk.ask("Chương trình đô thị miền núi phía Bắc giai đoạn mấy?", "ask_task")
    talk.ask("giai đoạn 1 xong chưa?", "ask_yes_no")
    reply = talk.ask("làm ở đâu?", "ask_task")
    assert "không nêu địa điểm" in first_line(reply)
    assert len(reply.citations) == 1
    assert "Về 1," not in first_line(reply)


def test_what_was_done_is_told_of_the_latest_time_also_where_it_is_estimated(talk: Conversation) -> None:
    assert "15.600" in first_line(talk.ask("Đón được bao nhiêu khách du lịch?", "ask_figure"))


def test_the_target_is_asked_after_the_result(talk: Conversation) -> None:
    talk.ask("Khách du lịch 9 tháng năm 2027 bao nhiêu?", "ask_figure")
    assert "20.000" in first_line(talk.ask("kế hoạch năm 2027?", "ask_overview"))


def test_no_result_of_another_year_is_a_share_of_the_target(talk: Conversation) -> None:
    talk.ask("Khách du lịch 9 tháng năm 2026 bao nhiêu?", "ask_figure")
    talk.ask("kế hoạch năm 2027 bao nhiêu?", "ask_figure")
    assert "20.000 ÷ 13.100" not in body(talk.ask("đạt bao nhiêu phần trăm?", "ask_figure"))


def test_which_way_is_told_without_comparing_accidents_with_people(talk: Conversation) -> None:
    talk.ask("Trận lũ tháng 8 thiệt hại bao nhiêu?", "ask_figure")
    talk.ask("sốt xuất huyết bao nhiêu ca?", "ask_figure")
    assert "khác loại đơn vị" not in body(talk.ask("tăng hay giảm?", "ask_compare"))
