"""What is worked out with the figures of a report on part of a year, and what a talk about it goes on to ask."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

REPORT = """# BÁO CÁO Tình hình phát triển kinh tế - xã hội 9 tháng đầu năm 2033 và nhiệm vụ 3 tháng cuối năm của phường Bến Sỏi

Số: 41/BC-UBND

Bến Sỏi, ngày 22 tháng 9 năm 2033

## I. KẾT QUẢ 9 THÁNG ĐẦU NĂM 2033

Phường có diện tích 12,5 km², 9.120 hộ với 36.480 nhân khẩu, 24 khu phố.

| TT | Chỉ tiêu | Đơn vị tính | Kế hoạch 2033 | 9 tháng 2032 | Ước 9 tháng 2033 | So kế hoạch (%) |
|---|---|---|---|---|---|---|
| 1 | Thu ngân sách nhà nước trên địa bàn | Tỷ đồng | 240,0 | 160,0 | 184,0 | 76,7 |
| 2 | Hợp tác xã thành lập mới | Hợp tác xã | 12 | 7 | 9 | 75,0 |
| 3 | Cấp giấy chứng nhận quyền sử dụng đất | Giấy | 400 | 250 | 230 | 57,5 |

Ghi nhận 52 ca thủy đậu, giảm 11 ca so với cùng kỳ.

Cháy nổ xảy ra 6 vụ, làm 2 người chết; so với cùng kỳ giảm 3 vụ, tăng 1 người chết.

Đàn bò tăng 4,2% (cùng kỳ tăng 3,6%).

Tỷ lệ hộ dùng nước sạch đạt 91,3% (cùng kỳ đạt 88,4%).

Cấp 230 giấy chứng nhận quyền sử dụng đất, bằng 57,5% kế hoạch.

Năm học 2033 - 2034 có 6.200 học sinh, trong đó mầm non 1.500, tiểu học 2.700, THCS 2.000.

Toàn phường có 820 hộ kinh doanh, trong đó 610 hộ đã chuyển sang hóa đơn điện tử; 150 hộ chăn nuôi còn lại trong khu dân cư.

Thiếu 14 giáo viên, gồm 8 giáo viên tiếng Anh và 6 giáo viên mỹ thuật. Hội thi có 7 môn.

## II. NHIỆM VỤ 3 THÁNG CUỐI NĂM 2033

- Thu ngân sách cả năm đạt 252 tỷ đồng, vượt 5,0% dự toán.
- Cấp ít nhất 90 giấy chứng nhận quyền sử dụng đất trong quý IV.
- Hướng dẫn 210 hộ kinh doanh còn lại chuyển sang hóa đơn điện tử trước ngày 30/11/2033.
- Di dời 150 hộ chăn nuôi còn lại trước ngày 20/12/2033.
"""


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("bao-cao"), REPORT, name="bao-cao-9-thang-2033-ben-soi.md")


@pytest.mark.parametrize("until_now", ["từ đầu năm tới giờ", "từ đầu năm tới nay", "tu dau nam toi gio"])
def test_until_now_is_no_year_to_come(report: Pipeline, until_now: str) -> None:
    asked = "thuy dau may ca" if until_now.isascii() else "thủy đậu mấy ca"
    assert "52 ca" in first_line(Conversation(report).ask(f"{until_now} {asked}?"))


def test_what_is_lacking_until_it_is_enough_is_the_target_less_the_result(report: Pipeline) -> None:
    asked = "So với số được giao thì năm 2033 còn phải có thêm mấy hợp tác xã mới nữa mới đủ?"
    assert "12 − 9 = 3 hợp tác xã" in first_line(Conversation(report).ask(asked))


@pytest.mark.parametrize(
    ("asked", "told"), [("bao nhiêu người", "36.480 ÷ 24 = 1.520"), ("mấy hộ", "9.120 ÷ 24 = 380")]
)
def test_the_people_of_a_place_are_shared_out_to_its_parts(report: Pipeline, asked: str, told: str) -> None:
    assert told in first_line(Conversation(report).ask(f"Chia đều ra thì một khu phố có {asked}?", "ask_count"))


def test_the_growth_asked_after_two_figures_is_theirs(report: Pipeline) -> None:
    talk = Conversation(report)
    assert "184 tỷ đồng" in first_line(talk.ask("Thu ngân sách chín tháng được bao nhiêu?"))
    assert "160 tỷ đồng" in first_line(talk.ask("Năm ngoái cùng kỳ bao nhiêu?"))
    assert "15%" in first_line(talk.ask("Thế là tăng mấy phần trăm?", "ask_compute"))


def test_a_share_of_the_plan_is_no_growth(report: Pipeline) -> None:
    assert "76,7" not in body(Conversation(report).ask("Thu ngân sách tăng mấy phần trăm?"))


def test_a_target_is_added_to_what_was_reached(report: Pipeline) -> None:
    talk = Conversation(report)
    assert "90 giấy" in first_line(talk.ask("Quý IV cấp ít nhất bao nhiêu sổ đỏ?"))
    assert "320" in first_line(talk.ask("Cộng với số đã cấp thì cả năm được bao nhiêu giấy?"))


def test_another_amount_of_the_plan_is_put_right_though_it_is_what_shall_be_reached(report: Pipeline) -> None:
    answer = Conversation(report).ask(
        "Dự toán thu ngân sách năm 2033 giao là 252 tỷ, vậy chín tháng đạt mấy phần trăm?"
    )
    assert answer.status is Status.CORRECTED_PREMISE
    assert "240 tỷ đồng" in first_line(answer)


def test_those_that_are_left_are_those_just_spoken_of(report: Pipeline) -> None:
    talk = Conversation(report)
    talk.ask("Bao nhiêu hộ kinh doanh đã chuyển sang hóa đơn điện tử?")
    assert "30/11/2033" in first_line(talk.ask("vậy mấy hộ còn lại hạn chót là hôm nào", "ask_when"))


def test_a_language_is_a_subject_and_riêng_goes_on(report: Pipeline) -> None:
    talk = Conversation(report)
    talk.ask("Phường thiếu bao nhiêu giáo viên?")
    assert "8 giáo viên" in first_line(talk.ask("Riêng môn tiếng Anh thì thiếu mấy người?"))


def test_levels_of_schools_are_told_by_their_numbers(report: Pipeline) -> None:
    told = body(Conversation(report).ask("Năm học này trẻ mầm non bao nhiêu cháu, cấp 1 bao nhiêu, cấp 2 bao nhiêu?"))
    assert all(count in told for count in ("1.500", "2.700", "2.000"))


def test_a_number_in_what_is_not_stated_is_the_questions_own(report: Pipeline) -> None:
    answer = Conversation(report).ask("Có bao nhiêu ca thủy đậu, tuyến xe số 9 chạy bao nhiêu chuyến?")
    assert "52 ca" in body(answer)
    assert answer.strategy != "failed_check"


@pytest.mark.parametrize(
    ("asked", "level", "change"),
    [
        ("Ca thủy đậu năm nay nhiều hay ít hơn năm ngoái?", "52 ca", "giảm 11 ca"),
        ("Số vụ cháy nổ có giảm so với cùng kỳ không?", "6 vụ", "giảm 3 vụ"),
        ("Thủy đậu 9 tháng tăng hay giảm so với cùng kỳ, chênh cỡ nào?", "52 ca", "giảm 11 ca"),
    ],
)
def test_more_or_less_than_before_is_told_with_the_change_that_is_stated(
    report: Pipeline, asked: str, level: str, change: str
) -> None:
    told = body(Conversation(report).ask(asked, "ask_compare"))
    assert level in told
    assert change in told


def test_a_change_against_another_year_is_not_given_for_the_one_asked_for(report: Pipeline) -> None:
    answer = Conversation(report).ask("Thủy đậu năm 2030 nhiều hay ít hơn năm 2029?", "ask_compare")
    assert answer.strategy != "moved"


@pytest.mark.parametrize(
    ("asked", "unstated"),
    [
        ("Kế hoạch số ca thủy đậu năm 2033 là bao nhiêu?", "mức kế hoạch"),
        ("Ước cả năm 2033 bao nhiêu ca thủy đậu?", "mức ước cả năm"),
        ("6 tháng đầu năm có bao nhiêu ca thủy đậu?", "6 tháng đầu năm 2033"),
    ],
)
def test_a_plan_an_estimate_or_a_half_year_that_is_not_stated_is_said_to_be_missing(
    report: Pipeline, asked: str, unstated: str
) -> None:
    answer = Conversation(report).ask(asked)
    assert unstated in first_line(answer)
    assert "52 ca" in body(answer)
    assert answer.status is Status.PARTLY_ANSWERED


@pytest.mark.parametrize(
    ("asked", "told", "other"),
    [
        ("Đàn bò cùng kỳ tăng bao nhiêu phần trăm?", "3,6%", "4,2%"),
        ("9 tháng đầu năm 2032 đàn bò tăng mấy phần trăm?", "3,6%", "4,2%"),
        ("Tỷ lệ hộ dùng nước sạch cùng kỳ là bao nhiêu?", "88,4%", "91,3%"),
        ("Cùng kỳ có bao nhiêu ca thủy đậu?", "52 + 11 = 63 ca", ""),
    ],
)
def test_the_same_time_a_year_before_is_told_and_not_this_year(
    report: Pipeline, asked: str, told: str, other: str
) -> None:
    told_first = first_line(Conversation(report).ask(asked))
    assert told in told_first
    assert not other or other not in told_first


def test_what_is_held_against_the_year_before_is_of_this_year(report: Pipeline) -> None:
    assert "4,2%" in body(Conversation(report).ask("Đàn bò tăng mấy phần trăm so với cùng kỳ?", "ask_compute"))
