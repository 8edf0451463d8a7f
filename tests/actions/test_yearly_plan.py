"""What citizens ask of a city's yearly plan: results in prose, works with their sums, a budget, a letterhead."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import build, opened, pipeline_over

pytestmark = pytest.mark.app

PLAN = """**ỦY BAN NHÂN DÂN**
**THÀNH PHỐ HOA LĨNH**

Số: 205/KH-UBND

*Hoa Lĩnh, ngày 20 tháng 12 năm 2030*

# KẾ HOẠCH

## Phát triển kinh tế - xã hội thành phố Hoa Lĩnh năm 2031

## Phần I. TÌNH HÌNH THỰC HIỆN NHIỆM VỤ NĂM 2030

Thành phố có dân số 91.200 người, gồm 12 đơn vị hành chính cấp xã (8 phường, 4 xã). Trong 15 chỉ tiêu Hội đồng nhân dân
giao, có 13 chỉ tiêu đạt, 2 chỉ tiêu không đạt là: tổng đàn bò và tỷ lệ thu gom nước thải.

### 1. Kinh tế

Tổng giá trị sản xuất đạt 9.000 tỷ đồng, tăng 8,5% so với năm 2029; trong đó công nghiệp 4.500 tỷ đồng, dịch vụ 3.150 tỷ đồng,
nông nghiệp 1.350 tỷ đồng.

Sản lượng cam đạt 2.640 tấn. Diện tích cam 180 ha. Mật ong khai thác: 34 tấn, giảm 11,3% do mưa kéo dài trong mùa hoa.

Cụm công nghiệp (CCN) Gò Sành có 9 dự án, tỷ lệ lấp đầy 64%; CCN Bãi Đá lấp đầy 88%. Có 120 doanh nghiệp thành lập mới,
31 doanh nghiệp giải thể.

Thành phố đón 310.000 lượt khách du lịch, tăng 12,4% so với năm 2029. Thu ngân sách nhà nước trên địa bàn đạt 640 tỷ đồng,
bằng 104,2% dự toán.

### 2. Xã hội

Trong 40 trường do thành phố quản lý, 33 trường có sân chơi đạt chuẩn.

Tai nạn giao thông xảy ra 26 vụ, làm 9 người chết, 17 người bị thương.

## Phần II. KẾ HOẠCH NĂM 2031

### 1. Nhiệm vụ

Không tiếp nhận dự án luyện thép và mạ kẽm.

- Cầu Suối Rạc, dài 120 m, tổng mức 64 tỷ đồng; năm 2031 bố trí 20 tỷ đồng.
- Kè hồ Đầm Vạc đoạn Gò Sành, dài 1,2 km, tổng mức 30 tỷ đồng; năm 2031 bố trí 12 tỷ đồng.

Phòng Văn hóa - Thông tin xây dựng đề án phố đêm, trình UBND thành phố trước ngày 31/3/2031. Phòng Giáo dục và Đào tạo tuyển
dụng 25 giáo viên trước năm học 2031 - 2032.

Tổ chức 2 phiên chợ nông sản, phiên thứ nhất vào tháng 4, phiên thứ hai vào tháng 10.

### 2. Dự toán ngân sách năm 2031

Thu ngân sách nhà nước trên địa bàn 700 tỷ đồng. Trong đó:

- Tiền sử dụng đất: 210 tỷ đồng;
- Lệ phí trước bạ: 45 tỷ đồng.

Tổng chi ngân sách thành phố 800 tỷ đồng, gồm chi đầu tư phát triển 250 tỷ đồng và chi thường xuyên 550 tỷ đồng. Trong chi thường
xuyên, sự nghiệp giáo dục, đào tạo 280 tỷ đồng, bảo đảm xã hội 90 tỷ đồng, quản lý hành chính, đoàn thể 120 tỷ đồng.

**TM. ỦY BAN NHÂN DÂN**
**CHỦ TỊCH**

**Lưu Thế Khang**
"""


@pytest.fixture(scope="module", name="city")
def _city(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    folder = tmp_path_factory.mktemp("city")
    path = folder / "ke-hoach.md"
    path.write_text(PLAN, encoding="utf-8")
    return pipeline_over(opened(build(folder / "release", [path])))


@pytest.mark.parametrize(
    ("asked", "intent", "stated"),
    [
        ("Cả thành phố năm 2030 thu được bao nhiêu tấn cam?", "ask_figure", "2.640 tấn"),
        ("Hoa Lĩnh chia ra mấy phường với mấy xã?", "ask_count", "8 phường"),
        ("Sang năm 2031 thành phố bố trí mấy tỷ cho cầu Suối Rạc?", "ask_figure", "20 tỷ đồng"),
        ("Số khách tới chơi năm 2030 hơn 2029 mấy phần trăm?", "ask_figure", "12,4%"),
        ("Năm tới phòng giáo dục tuyển bao nhiêu giáo viên?", "ask_figure", "25 giáo viên"),
        ("Số vụ tai nạn giao thông, số người chết, số người bị thương năm 2030?", "ask_figure", "9 người"),
    ],
)
def test_the_figure_asked_for_is_told(city: Pipeline, asked: str, intent: str, stated: str) -> None:
    answer = Conversation(city).ask(asked, intent)
    assert stated in body(answer)
    assert answer.status is Status.ANSWERED


@pytest.mark.parametrize(
    ("asked", "shown"),
    [
        ("Riêng năm 2031, vốn cho cầu Suối Rạc cộng với vốn cho kè hồ Đầm Vạc được mấy tỷ?", "20 + 12 = 32 tỷ đồng"),
        ("Năm 2030 lấy số doanh nghiệp lập mới trừ số doanh nghiệp giải thể còn mấy doanh nghiệp?", "120 − 31 = 89"),
        ("Còn lại bao nhiêu trường chưa có sân chơi đạt chuẩn?", "40 − 33 = 7"),
    ],
)
def test_what_is_asked_of_two_figures_is_worked_out(city: Pipeline, asked: str, shown: str) -> None:
    assert shown in body(Conversation(city).ask(asked, "ask_compute"))


def test_the_share_of_each_part_is_one_of_their_whole(city: Pipeline) -> None:
    answer = body(Conversation(city).ask("Năm 2030 công nghiệp, dịch vụ, nông nghiệp mỗi ngành chiếm mấy phần trăm?"))
    assert all(share in answer for share in ("50%", "35%", "15%"))
    assert "70%" not in answer  # dịch vụ ÷ công nghiệp


def test_a_sum_said_in_passing_is_no_assertion_where_its_parts_are_asked_for(city: Pipeline) -> None:
    answer = body(
        Conversation(city).ask("Khoản 550 tỷ chi thường xuyên rót vào những lĩnh vực nào, mỗi lĩnh vực mấy tỷ?")
    )
    assert all(part in answer for part in ("280 tỷ", "90 tỷ", "120 tỷ"))


def test_the_reason_asked_for_in_a_sentence_of_its_own_is_told(city: Pipeline) -> None:
    answer = Conversation(city).ask("Tôi nuôi ong, thấy bảo mật ong sụt. Lý do là gì vậy?", "ask_achievement")
    assert answer.status is Status.ANSWERED
    assert "do mưa kéo dài" in first_line(answer)


@pytest.mark.parametrize(
    "asked", ["Năm 2030 thành phố để lỡ những chỉ tiêu nào mà Hội đồng đã giao?", "Chỉ tiêu nào bị hụt năm 2030?"]
)
def test_targets_missed_are_told_by_everyday_words(city: Pipeline, asked: str) -> None:
    assert "tổng đàn bò" in first_line(Conversation(city).ask(asked, "ask_achievement"))


def test_why_a_plan_was_missed_that_was_reached_is_put_right(city: Pipeline) -> None:
    answer = Conversation(city).ask("Sao năm 2030 thu ngân sách lại không về tới mức dự toán Hội đồng giao?")
    assert answer.status is Status.CORRECTED_PREMISE
    assert "104,2%" in first_line(answer)
    reached = Conversation(city).ask("Vì sao năm 2030 thu ngân sách vượt dự toán?")
    assert reached.status is not Status.CORRECTED_PREMISE


def test_the_amount_of_another_place_confirms_nothing(city: Pipeline) -> None:
    answer = Conversation(city).ask("Cụm Gò Sành đã lấp kín 88% rồi thì còn chỗ đâu mà thuê?", "ask_achievement")
    assert answer.status is Status.CORRECTED_PREMISE
    assert "64%" in first_line(answer)


def test_a_follow_up_means_the_sum_just_told(city: Pipeline) -> None:
    talk = Conversation(city)
    talk.ask("Tiền sử dụng đất năm 2031 dự toán bao nhiêu?")
    talk.ask("Lệ phí trước bạ năm 2031 bao nhiêu?")
    assert "45 tỷ đồng" in first_line(talk.ask("Thế sang năm 2031 thì dự toán khoản ấy bao nhiêu vậy cán bộ?"))


def test_a_short_question_after_an_answer_is_no_farewell(city: Pipeline) -> None:
    talk = Conversation(city)
    talk.ask("Phiên chợ nông sản thứ nhất tổ chức tháng mấy?", "ask_when")
    assert "tháng 10" in body(talk.say("Vậy phiên sau?", "goodbye", confidence=0.6))


@pytest.mark.parametrize(
    ("asked", "intent", "stated"),
    [
        ("Văn bản này ai đứng tên ký vậy, chức vụ gì?", "ask_who", ("Lưu Thế Khang", "CHỦ TỊCH")),
        ("Kế hoạch này số ký hiệu gì, đề ngày tháng nào?", "ask_document", ("205/KH-UBND", "20 tháng 12 năm 2030")),
    ],
)
def test_all_that_is_asked_of_the_letterhead_is_told(
    city: Pipeline, asked: str, intent: str, stated: tuple[str, ...]
) -> None:
    answer = Conversation(city).ask(asked, intent)
    assert answer.status is Status.ANSWERED
    assert all(words in body(answer) for words in stated)


def test_an_agency_ends_where_its_task_begins(city: Pipeline) -> None:
    answer = Conversation(city).ask("Ai xây dựng đề án phố đêm?", "ask_who")
    assert first_line(answer).startswith("Phòng Văn hóa - Thông tin.")


def test_no_agency_stands_in_for_the_name_of_an_official(city: Pipeline) -> None:
    answer = Conversation(city).ask("Cho tôi xin tên vị phó chủ tịch phụ trách mảng giáo dục của thành phố.", "ask_who")
    assert answer.status is Status.NOT_IN_PLAN


def test_who_asks_for_a_business_is_no_part_of_the_question(city: Pipeline) -> None:
    answer = Conversation(city).ask("Công ty em mạ kẽm, Hoa Lĩnh có nhận dự án này không ạ?", "ask_yes_no")
    assert "Không tiếp nhận dự án luyện thép và mạ kẽm" in body(answer)
