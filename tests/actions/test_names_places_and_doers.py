"""What a question takes for granted of places, names, doers and changes, over a ward's report with an annex of works."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

REPORT = """**ỦY BAN NHÂN DÂN**
**PHƯỜNG AN NHƠN TÂY**

Số: 77/BC-UBND

*An Nhơn Tây, ngày 24 tháng 9 năm 2028*

# BÁO CÁO

## Tình hình kinh tế - xã hội 9 tháng đầu năm 2028 và nhiệm vụ 3 tháng cuối năm

## I. KẾT QUẢ

Phường An Nhơn Tây được lập trên cơ sở phường An Nhơn và xã Gò Dừa. Đầu năm có 140 hộ nghèo, nay còn 92 hộ nghèo.

Đàn bò còn 830 con, giảm 21,4% so với cùng kỳ do chuyển đổi nghề. Ghi nhận 58 ca thủy đậu, không có tử vong.

Trong 9 điểm rác tự phát đầu năm đã xóa 7 điểm, còn 2 điểm ở đường Bờ Kênh. UBND phường đã nhắc nhở 3 nhà xe tự ý tăng giá vé.

Trong 12 chỉ tiêu được giao, 10 chỉ tiêu đạt và 2 chỉ tiêu khó hoàn thành là: thu gom rác và tỷ lệ cây xanh.

## II. NHIỆM VỤ 3 THÁNG CUỐI NĂM

Công an phường mở đợt kiểm tra lưu trú từ ngày 01/10/2028, gắn biển số nhà tại các hẻm mới.
Phấn đấu 80% hẻm không có rác thải tồn đọng.

Khởi công chợ An Nhơn trong tháng 11/2028; hoàn thành nạo vét 6 tuyến mương. Tổ chức Hội hoa xuân từ ngày 20 đến ngày 26/12/2028.

Giải ngân vốn đầu tư công đạt 60% đến hết ngày 31/10/2028 và 95% đến hết ngày 31/12/2028. Thành lập 03 tổ giải ngân do các Phó
Chủ tịch UBND phường làm tổ trưởng. Dự án nào giải ngân dưới 40% thì điều chuyển vốn.

Xóa 14 nhà tạm. Tặng quà người có công nhân dịp 27/7 với tổng kinh phí 320 triệu đồng.

CHỦ TỊCH

(Đã ký)

**Võ Thành Danh**

## PHỤ LỤC. CÔNG TRÌNH

| TT | Công trình | Chủ đầu tư | Tổng mức đầu tư (tỷ đồng) | Thời gian thực hiện |
| --- | --- | --- | --- | --- |
| 1 | Công viên hồ Sen | Phòng Kinh tế, Hạ tầng và Đô thị | 14,5 | 2028 |
| 2 | Kè rạch Ông Mười | Ban Quản lý dự án khu vực | 86,0 | 2027 - 2029 |
| 3 | Lắp đặt camera giao thông | Công an phường | 3,2 | 2028 |
"""


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("bao-cao"), REPORT, name="bao-cao-9-thang-2028-an-nhon-tay.md")


def test_who_has_a_work_stands_in_its_row_whatever_column_was_asked_for_before(report: Pipeline) -> None:
    talk = Conversation(report)
    talk.ask("Công viên hồ Sen tổng mức đầu tư bao nhiêu?")
    assert "Phòng Kinh tế, Hạ tầng và Đô thị" in first_line(talk.ask("Đơn vị nào làm chủ đầu tư?", "ask_who"))


@pytest.mark.parametrize(
    "asked",
    [
        "Hộ nghèo của phường An Nhơn Đông còn bao nhiêu?",
        "Khu phố 14 có mấy ca thủy đậu?",
        "Ấp 3 có bao nhiêu hộ nghèo?",
    ],
)
def test_another_place_has_not_the_figures_of_this_one(report: Pipeline, asked: str) -> None:
    assert Conversation(report).ask(asked).status is Status.NOT_IN_PLAN


def test_the_place_itself_and_those_it_was_made_of_are_known(report: Pipeline) -> None:
    assert "92 hộ" in body(Conversation(report).ask("Hộ nghèo của phường An Nhơn Tây còn bao nhiêu?"))
    assert Conversation(report).ask("Xã Gò Dừa nhập vào phường nào?", "ask_overview").status is not Status.NOT_IN_PLAN


def test_what_an_office_has_to_do_is_more_than_what_it_pays_for(report: Pipeline) -> None:
    told = body(Conversation(report).ask("Từ nay tới cuối năm công an phường phải làm những việc gì?", "ask_task"))
    assert "kiểm tra lưu trú" in told


def test_whose_works_are_asked_for_are_the_rows_it_stands_in(report: Pipeline) -> None:
    told = body(Conversation(report).ask("Công an phường làm chủ đầu tư những công trình nào?", "ask_task"))
    assert "camera giao thông" in told


def test_names_that_are_not_stated_are_not_given_as_if_they_were(report: Pipeline) -> None:
    answer = Conversation(report).ask("Ba nhà xe tự ý tăng giá vé tên là gì?", "ask_task")
    assert answer.status is Status.PARTLY_ANSWERED
    assert "không nêu tên" in first_line(answer)


def test_a_change_the_other_way_is_put_right_though_compared_with_last_year(report: Pipeline) -> None:
    answer = Conversation(report).ask("Nghe nói đàn bò tăng hơn 21% so với năm ngoái, sao nuôi dữ vậy?", "ask_compare")
    assert answer.status is Status.CORRECTED_PREMISE


def test_so_many_done_are_not_all_of_them(report: Pipeline) -> None:
    answer = Conversation(report).ask("Cả 9 điểm rác tự phát đã xóa xong mà sao hẻm tôi còn hôi?", "ask_yes_no")
    assert answer.status is Status.CORRECTED_PREMISE
    assert "7 điểm" in first_line(answer)


def test_a_work_given_to_another_body_is_put_right(report: Pipeline) -> None:
    asked = "Kè rạch Ông Mười do Công an phường làm chủ đầu tư thì tổng mức bao nhiêu?"
    answer = Conversation(report).ask(asked)
    assert answer.status is Status.CORRECTED_PREMISE
    assert "Ban Quản lý dự án khu vực" in body(answer)


def test_a_work_given_to_its_own_body_is_no_false_premise(report: Pipeline) -> None:
    asked = "Công viên hồ Sen do Phòng Kinh tế, Hạ tầng và Đô thị làm chủ đầu tư thì tổng mức bao nhiêu?"
    assert Conversation(report).ask(asked).status is not Status.CORRECTED_PREMISE


@pytest.mark.parametrize(
    ("asked", "status"),
    [
        ("Chợ An Nhơn hoàn thành tháng 11/2028 đúng không?", Status.CORRECTED_PREMISE),
        ("Chợ An Nhơn xây xong chưa?", Status.PARTLY_ANSWERED),
        ("Hội hoa xuân tổ chức tháng 10 đúng không?", Status.CORRECTED_PREMISE),
        ("Hội hoa xuân tổ chức tháng 12 đúng không?", Status.ANSWERED),
    ],
)
def test_beginning_is_no_end_and_another_month_is_put_right(report: Pipeline, asked: str, status: Status) -> None:
    answer = Conversation(report).ask(asked, "ask_yes_no")
    assert answer.status is status
    assert not body(answer).startswith("Có")


def test_a_reply_repeats_no_number_of_a_question_without_a_source(report: Pipeline) -> None:
    reply = body(Conversation(report).ask("Học sinh cấp 2 và cấp 3 của phường có bao nhiêu em?"))
    assert "2" not in reply
    assert "3" not in reply


def test_targets_by_a_day_are_told_apart_by_it(report: Pipeline) -> None:
    talk = Conversation(report)
    assert "60%" in body(talk.ask("Đến 31/10/2028 phải giải ngân bao nhiêu phần trăm?"))
    asked = body(talk.ask("Đến cuối tháng 10 phải giải ngân bao nhiêu phần trăm?"))
    assert "60%" in asked
    assert "không nêu" not in asked
    assert "95%" in body(talk.ask("Đến ngày 31/12/2028 thì giải ngân được bao nhiêu phần trăm?"))


def test_who_heads_a_group_is_named_with_the_office(report: Pipeline) -> None:
    answer = Conversation(report).ask("Ai làm tổ trưởng tổ giải ngân?", "ask_who")
    assert "Các Phó Chủ tịch UBND phường" in first_line(answer)


@pytest.mark.parametrize(
    ("asked", "intent"),
    [
        ("Bao nhiêu người chết vì thủy đậu?", "ask_figure"),
        ("Có mấy ca tử vong do thủy đậu?", "ask_figure"),
        ("Thủy đậu có ai chết không?", "ask_yes_no"),
    ],
)
def test_that_there_was_none_is_said_and_no_other_number(report: Pipeline, asked: str, intent: str) -> None:
    assert "không có tử vong" in first_line(Conversation(report).ask(asked, intent))


@pytest.mark.parametrize("asked", ["Ai là chủ tịch phường?", "Chủ tịch UBND phường tên gì?"])
def test_who_signed_as_the_head_of_the_place_is_its_head(report: Pipeline, asked: str) -> None:
    assert "Võ Thành Danh" in first_line(Conversation(report).ask(asked, "ask_who"))


@pytest.mark.parametrize(
    "asked", ["Ai là chủ tịch tỉnh?", "Chủ tịch HĐND phường là ai?", "Phó chủ tịch phường tên gì?"]
)
def test_who_signed_is_the_head_of_nothing_else(report: Pipeline, asked: str) -> None:
    assert "Võ Thành Danh" not in body(Conversation(report).ask(asked, "ask_who"))


def test_targets_at_risk_are_those_hard_to_reach(report: Pipeline) -> None:
    told = body(Conversation(report).ask("Chỉ tiêu nào có nguy cơ không đạt?", "ask_yes_no"))
    assert "thu gom rác" in told


def test_a_sum_is_of_the_doing_that_its_own_sentence_opens_with(report: Pipeline) -> None:
    told = first_line(Conversation(report).ask("Tặng quà người có công hết bao nhiêu tiền?"))
    assert "320 triệu đồng" in told
    assert "nhà tạm" not in told


def test_what_kind_a_thing_is_does_not_say_that_there_is_none_of_another(report: Pipeline) -> None:
    answer = Conversation(report).ask("Phấn đấu bao nhiêu phần trăm hẻm sạch rác thải?")
    assert answer.strategy != "none_stated"
