"""Talks about a small plan of the test's own: short follow-ups are answered from what was spoken of, or not at all."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from actions.replies.citation_check import check
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

PLAN = """# KẾ HOẠCH Phát triển kinh tế - xã hội 6 tháng cuối năm 2027 của xã Bản Hoa

Số: 31/KH-UBND

Bản Hoa, ngày 08 tháng 7 năm 2027

## A. TÌNH HÌNH THỰC HIỆN 6 THÁNG ĐẦU NĂM 2027

**1. Kinh tế.** Đón 24.000 lượt khách du lịch, trong đó khách quốc tế 1.200 lượt. Có 12 hợp tác xã thành lập mới;
5 hợp tác xã tạm ngừng hoạt động. Thu ngân sách xã đạt 9,6 tỷ đồng, bằng 52,0% dự toán. Chi ngân sách xã 8,1 tỷ đồng,
bằng 46,5% dự toán. Tỷ lệ hộ nghèo còn 6,4%, tương ứng 128 hộ.

**2. Hạ tầng.** Trạm cấp nước Nà Phai đã chạy hết công suất 800 m3/ngày đêm. Dự án đường Bản Hoa - Nà Phai đã chi trả bồi
thường cho 20/45 hộ. Khởi công chợ Bản Hoa với tổng mức đầu tư 6,5 tỷ đồng.

**3. Xã hội.** Toàn xã có 9/14 trường đạt chuẩn quốc gia. Tạo việc làm cho 310 lao động. Cháy rừng xảy ra 8 vụ, giảm 03 vụ so
với cùng kỳ, làm 02 người bị thương. Trong 16 chỉ tiêu HĐND xã giao, có 05 chỉ tiêu đã hoàn thành, 11 chỉ tiêu bảo đảm tiến độ.

## B. KẾ HOẠCH 6 THÁNG CUỐI NĂM 2027

### I. Mục tiêu

- Đón 30.000 lượt khách du lịch.
- Tạo việc làm cho 290 lao động; tỷ lệ hộ nghèo cuối năm còn 5,1%.
- Có thêm 02 trường đạt chuẩn quốc gia.

### II. Nhiệm vụ

Một là, phát triển du lịch. Tổ chức Lễ hội Hoa Ban từ ngày 10 đến ngày 12/11/2027 với kinh phí 1,2 tỷ đồng, trong đó xã hội hóa
0,8 tỷ đồng. Tổ chức gặp mặt với hộ kinh doanh mỗi tháng một lần. Văn phòng HĐND và UBND xã chủ trì.

Hai là, hoàn thiện hạ tầng. Nâng công suất Trạm cấp nước Nà Phai lên 1.100 m3/ngày đêm, hoàn thành trước ngày 30/11/2027. Đấu giá
26 lô đất tại thôn Nà Phai, chia thành 02 đợt.

Ba là, chăm lo xã hội. Thành lập 04 tổ tuần rừng do Phó Chủ tịch UBND xã làm tổ trưởng. Hỗ trợ tổ dân phố, thôn mua loa với
kinh phí 75 triệu đồng. Khám sức khỏe miễn phí cho 640 người cao tuổi. Trao 90 suất học bổng trị giá 45 triệu đồng. Lắp đặt 30
camera an ninh. Nâng cao chất lượng giáo dục.
"""


@pytest.fixture(scope="module")
def village(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("ban-hoa"), PLAN, name="ke-hoach.md")


@pytest.fixture
def talk(village: Pipeline) -> Conversation:
    return Conversation(village)


def test_the_cost_is_that_of_what_was_spoken_of(talk: Conversation) -> None:
    talk.ask("Lễ hội Hoa Ban tổ chức khi nào?", "ask_when")
    answer = talk.ask("kinh phí?")
    assert "1,2 tỷ đồng" in first_line(answer)
    assert "75 triệu" not in body(answer)


def test_what_is_left_is_the_whole_without_the_part_just_given(talk: Conversation) -> None:
    talk.ask("Kinh phí Lễ hội Hoa Ban bao nhiêu?")
    talk.ask("xã hội hóa bao nhiêu?")
    assert "0,4 tỷ đồng" in first_line(talk.ask("còn lại bao nhiêu?", "ask_compute"))


def test_where_is_asked_of_the_event_and_not_of_the_source(talk: Conversation) -> None:
    talk.ask("Lễ hội Hoa Ban tổ chức khi nào?", "ask_when")
    answer = talk.source("ở đâu?")
    assert answer.status is Status.PARTLY_ANSWERED
    assert "không nêu địa điểm" in first_line(answer)


def test_a_count_is_sought_in_the_sentence_quoted_last(talk: Conversation) -> None:
    talk.ask("Tỷ lệ hộ nghèo hiện nay là bao nhiêu?")
    assert "128 hộ" in first_line(talk.ask("bao nhiêu hộ?"))


def test_groups_are_those_just_named(talk: Conversation) -> None:
    talk.ask("Tổ tuần rừng ai làm tổ trưởng?", "ask_who")
    assert "4 tổ" in first_line(talk.ask("mấy tổ?", "ask_count"))


def test_the_verb_of_a_follow_up_is_no_topic(talk: Conversation) -> None:
    talk.ask("Trạm cấp nước Nà Phai bao giờ nâng cấp xong?", "ask_when")
    assert "1.100" in first_line(talk.ask("nâng lên bao nhiêu?"))
    assert "800" in first_line(talk.ask("hiện tại là bao nhiêu?"))
    assert "37,5%" in first_line(talk.ask("tăng bao nhiêu phần trăm?", "ask_compute"))


def test_people_are_those_of_the_examination_just_told(talk: Conversation) -> None:
    talk.ask("Mẹ tôi 75 tuổi có được khám sức khỏe miễn phí không?", "ask_yes_no")
    assert "640 người" in first_line(talk.ask("bao nhiêu người được khám?"))


def test_a_doer_that_is_not_stated_is_not_taken_from_elsewhere(talk: Conversation) -> None:
    talk.ask("Đấu giá mấy lô đất ở thôn Nà Phai?", "ask_count")
    answer = talk.ask("ai mua?", "ask_who")
    assert answer.status is Status.NOT_IN_PLAN
    assert "HĐND" not in body(answer)
    assert "lô đất" in first_line(answer)  # of what it is not stated


def test_what_is_not_stated_of_the_topic_leaves_the_topic_in_the_talk(talk: Conversation) -> None:
    talk.ask("Chợ Bản Hoa hết bao nhiêu tiền?")
    assert talk.ask("ai thi công?", "ask_who").status is Status.NOT_IN_PLAN
    assert talk.source("nguồn đâu?").status is Status.NOT_IN_PLAN  # the refusal has none
    assert "6,5 tỷ đồng" in body(talk.ask("tổng mức đầu tư?"))


def test_after_something_unstated_no_amount_of_another_subject_is_given(talk: Conversation) -> None:
    talk.ask("Lễ hội Hoa Ban tổ chức khi nào?", "ask_when")
    talk.ask("Xã có làm sân bay không?", "ask_yes_no")
    answer = talk.ask("kinh phí?")
    assert "1,2" not in body(answer)
    assert "75" not in body(answer)


def test_a_number_of_times_is_quoted_from_the_last_sentence(talk: Conversation) -> None:
    talk.ask("Xã tổ chức gặp mặt hộ kinh doanh thế nào?", "ask_task")
    assert "mỗi tháng một lần" in body(talk.ask("gặp mặt mấy lần?", "ask_count"))


def test_the_target_of_the_topic_is_no_result_of_it(talk: Conversation) -> None:
    talk.ask("Tạo việc làm cho bao nhiêu lao động 6 tháng đầu năm?")
    assert "290" in first_line(talk.ask("mục tiêu 6 tháng cuối năm?"))


def test_two_halves_make_the_year(talk: Conversation) -> None:
    talk.ask("Khách du lịch 6 tháng đầu năm bao nhiêu?")
    talk.ask("trong đó khách quốc tế bao nhiêu?")
    answer = talk.ask("cả năm đón bao nhiêu khách?")
    assert "54.000 lượt" in first_line(answer)
    assert not check(answer, talk.pipeline.knowledge.release)


def test_a_part_is_compared_with_its_whole_in_the_shorter_unit(talk: Conversation) -> None:
    talk.ask("Khách du lịch 6 tháng đầu năm bao nhiêu?")
    talk.ask("trong đó khách quốc tế bao nhiêu?")
    answer = talk.ask("chiếm bao nhiêu phần trăm?", "ask_compute")
    assert "5%" in first_line(answer)
    assert not check(answer, talk.pipeline.knowledge.release)


def test_schools_to_come_are_added_to_those_there_are(talk: Conversation) -> None:
    talk.ask("Trường đạt chuẩn quốc gia có bao nhiêu?", "ask_count")
    assert "11 trường" in first_line(talk.ask("vậy là tổng bao nhiêu trường?", "ask_compute"))


def test_the_total_of_parts_of_one_whole_is_the_whole(talk: Conversation) -> None:
    talk.ask("Bao nhiêu chỉ tiêu đã hoàn thành?", "ask_count")
    assert "16 chỉ tiêu" in first_line(talk.ask("tổng cộng bao nhiêu chỉ tiêu?", "ask_compute"))


def test_last_year_is_not_compared_with_half_of_this_one(talk: Conversation) -> None:
    talk.ask("Tạo việc làm cho bao nhiêu lao động 6 tháng cuối năm?")
    answer = talk.ask("so với năm ngoái thì sao?", "ask_compare")
    assert not answer.computations
    assert "2026" in body(answer)


def test_the_other_side_of_the_budget_is_asked_the_same(talk: Conversation) -> None:
    talk.ask("Thu ngân sách xã 6 tháng đầu năm bằng bao nhiêu phần trăm dự toán?")
    assert "46,5%" in first_line(talk.ask("chi thì mấy phần trăm?"))


def test_a_direction_is_told_by_the_change(talk: Conversation) -> None:
    assert "giảm 3 vụ" in first_line(talk.ask("Cháy rừng tăng hay giảm?", "ask_compare"))


def test_a_number_just_put_right_is_named(talk: Conversation) -> None:
    talk.ask("Có phải trao 30 suất học bổng không?", "ask_yes_no")
    assert "30 camera" in first_line(talk.ask("thế 30 là cái gì?", "ask_definition"))


def test_what_stands_on_its_own_is_not_sought_in_the_last_sentence(talk: Conversation) -> None:
    talk.ask("Tỷ lệ hộ nghèo hiện nay là bao nhiêu?")
    assert "24.000" in body(talk.ask("Khách du lịch 6 tháng đầu năm bao nhiêu?"))
