"""Claims and open questions over a small plan of the test's own: no wrong one passes, none that is stated is refused."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

PLAN = """ỦY BAN NHÂN DÂN THỊ XÃ ĐÔNG HẢI

Số: 57/KH-UBND

Đông Hải, ngày 12 tháng 7 năm 2028

# KẾ HOẠCH Phát triển kinh tế - xã hội 6 tháng cuối năm 2028 của thị xã Đông Hải

## A. TÌNH HÌNH THỰC HIỆN 6 THÁNG ĐẦU NĂM 2028

**1. Kinh tế.** Đón 52.000 lượt khách du lịch; doanh thu từ du lịch 41 tỷ đồng. Có 63 hợp tác xã thành lập mới; 28 hợp tác xã
tạm ngừng hoạt động. Thu phí tham quan đạt kết quả tốt.

**2. Hạ tầng, thủy lợi.** Khởi công cầu Bến Sứ với tổng mức đầu tư 88 tỷ đồng. Dự án kè Vạn Chài đã chi trả bồi thường cho 20/45
hộ. Cấp nước sạch cho hộ dân đạt 71% kế hoạch. Mới thực hiện phân loại rác ở 03 phường.

## B. KẾ HOẠCH 6 THÁNG CUỐI NĂM 2028

Một là, phát triển du lịch. Đón thêm 61.000 lượt khách du lịch. Đấu giá 34 lô đất tại khu Đồng Sậy. Mở 18 lớp đào tạo nghề cho 540
lao động nông thôn. Phòng Văn hóa và Thông tin theo dõi, tổng hợp.

Hai là, chăm lo giáo dục. Bổ sung 37 giáo viên hợp đồng trước ngày khai giảng năm học 2028 - 2029. Mở rộng phân loại rác ra toàn
bộ 11 phường.

TM. ỦY BAN NHÂN DÂN

CHỦ TỊCH

**Hồ Thanh Vân**
"""


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("dong-hai"), PLAN, name="ke-hoach.md")


@pytest.mark.parametrize(
    ("question", "stated"),
    [
        ("Đấu giá đất khu Đồng Sậy mấy lô?", "34 lô"),  # an auction asks for no price
        ("Lớp dạy nghề cho nông dân mấy lớp?", "18 lớp"),
        ("Kè Vạn Chài đã đền bù được mấy hộ?", "20 hộ"),
        ("How many tourists did the town welcome in the first half of 2028?", "52.000"),
    ],
)
def test_what_is_stated_in_other_words_is_found(town: Pipeline, question: str, stated: str) -> None:
    answer = Conversation(town).ask(question, "ask_figure")
    assert answer.status is Status.ANSWERED
    assert stated in first_line(answer)


def test_a_work_that_is_begun_is_said_to_be(town: Pipeline) -> None:
    talk = Conversation(town)
    assert first_line(talk.ask("Cầu Bến Sứ đã khởi công chưa?", "ask_yes_no")).startswith("Có.")
    talk.ask("Cầu Bến Sứ hết bao nhiêu tiền?", "ask_figure")
    assert first_line(talk.mumble("khởi công chưa?")).startswith("Có.")


def test_so_many_of_another_kind_are_said_to_be_that(town: Pipeline) -> None:
    answer = Conversation(town).ask("Có 28 hợp tác xã phá sản phải không?", "ask_yes_no")
    assert answer.status is Status.PARTLY_ANSWERED
    assert "không nêu thông tin về phá sản" in first_line(answer)
    assert "tạm ngừng hoạt động" in body(answer)


def test_another_office_than_the_one_that_has_a_task_is_put_right(town: Pipeline) -> None:
    answer = Conversation(town).ask("Phòng Kinh tế theo dõi phát triển du lịch đúng không?", "ask_yes_no")
    assert answer.status is Status.CORRECTED_PREMISE
    assert "Phòng Văn hóa và Thông tin theo dõi" in first_line(answer)


def test_what_is_wondered_at_is_put_right(town: Pipeline) -> None:
    answer = Conversation(town).ask("Vì sao thu phí tham quan kém thế?", "ask_explanation")
    assert answer.status is not Status.ANSWERED
    answer = Conversation(town).ask("Vì sao thu phí tham quan kém thế?", "ask_achievement")
    assert answer.status is Status.CORRECTED_PREMISE
    assert "đạt kết quả tốt" in first_line(answer)


def test_both_things_asked_of_one_sentence_are_told(town: Pipeline) -> None:
    answer = Conversation(town).ask("Giáo viên hợp đồng bổ sung bao nhiêu, trước khi nào?", "ask_figure")
    assert "37 giáo viên" in body(answer)
    assert "Trước ngày khai giảng năm học 2028 - 2029" in body(answer)


def test_what_was_so_in_june_is_not_given_for_december(town: Pipeline) -> None:
    talk = Conversation(town)
    talk.ask("Mấy phường phân loại rác rồi?", "ask_figure")
    assert "03 phường" not in body(talk.ask("cuối năm thì sao?", "ask_figure"))


def test_months_are_those_of_the_year_without_saying_so(town: Pipeline) -> None:
    talk = Conversation(town)
    talk.ask("6 tháng cuối năm đón bao nhiêu lượt khách du lịch?", "ask_figure")
    assert "52.000" in first_line(talk.ask("thế 6 tháng đầu thì đón bao nhiêu?", "ask_figure"))


def test_who_signed_is_told_by_the_name_too(town: Pipeline) -> None:
    answer = Conversation(town).say("Hồ Thanh Vân là ai vậy?", "out_of_scope")
    assert "CHỦ TỊCH" in body(answer)


def test_a_bare_title_answers_nothing(town: Pipeline) -> None:
    answer = Conversation(town).ask("Tôi có phải đi tát nước chống hạn không?", "ask_yes_no")
    assert "«2. Hạ tầng, thủy lợi.»" not in body(answer)


@pytest.mark.parametrize("question", ["ai kí bản này rứa, tên họ chi", "Bản này ai ký, ông chủ tịch tên chi vậy?"])
def test_a_signature_that_is_not_there_is_no_amount(talk: Conversation, question: str) -> None:
    assert talk.ask(question, "ask_who").status is Status.NOT_IN_PLAN


def test_the_least_that_must_be_is_the_target(talk: Conversation) -> None:
    answer = talk.ask("Cho xin mức ít nhất mà thành phố phải thu vào ngân sách năm 2021", "ask_figure")
    assert "2.341,6 tỷ đồng trở lên" in first_line(answer)


def test_groups_of_tasks_are_counted(talk: Conversation) -> None:
    answer = talk.ask("Kế hoạch gộp các việc nửa cuối năm thành mấy nhóm?", "ask_figure")
    assert first_line(answer).startswith("Tài liệu nêu 7 nội dung")


def test_another_issuer_is_put_right_where_two_words_share_a_syllable(talk: Conversation) -> None:
    answer = talk.ask("Kế hoạch 80 do Thành ủy ban hành đúng không, tôi chép vậy đó", "ask_yes_no")
    assert answer.status is Status.CORRECTED_PREMISE


def test_what_is_not_given_to_anybody_has_no_giver(talk: Conversation) -> None:
    assert talk.ask("ai phát chữ ký số?", "ask_who").status is not Status.ANSWERED


def test_a_body_alone_dates_no_event_of_it(talk: Conversation) -> None:
    assert talk.ask("Hội nghị Đảng bộ thành phố mở khi nào?", "ask_when").status is not Status.ANSWERED


def test_the_resolution_just_named_is_this_resolution(talk: Conversation) -> None:
    talk.ask("Nghị quyết 03-NQ/TU ban hành ngày nào?", "ask_when")
    answer = talk.ask("thành phố phải làm gì với nghị quyết này?", "ask_task")
    assert "báo cáo kết quả thực hiện Nghị quyết số 03-NQ/TU" in body(answer)
    assert "Một là" not in body(answer)


def test_a_name_is_repeated_whole(talk: Conversation) -> None:
    answer = talk.ask("Chương trình đô thị miền núi phía Bắc nghĩa là gì?", "ask_definition")
    assert "«chương trình đô thị miền núi phía Bắc»" in first_line(answer).lower().replace("bắc", "Bắc")


def test_a_stage_is_named_whole(talk: Conversation) -> None:
    answer = talk.ask("Dự án đô thị miền núi phía Bắc đang ở giai đoạn 4 phải không?", "ask_yes_no")
    assert "không nêu giai đoạn 4" in first_line(answer)


def test_a_target_that_is_not_reached_is_not_said_to_be_passed(town: Pipeline) -> None:
    answer = Conversation(town).ask("Cấp nước sạch vượt kế hoạch rồi đúng không?", "ask_yes_no")
    assert not body(answer).startswith("Có.")
    assert "71%" in first_line(answer)
