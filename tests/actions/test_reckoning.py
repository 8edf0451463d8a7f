"""Times that only the documents can place, calculations between times, the unit asked for, and rows of one column."""

from __future__ import annotations

from pathlib import Path

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import build, opened, pipeline_over

pytestmark = pytest.mark.app

PLAN = """# KẾ HOẠCH Phát triển kinh tế - xã hội 6 tháng cuối năm 2028 của thị xã Đồi Sim

Số: 77/KH-UBND

Đồi Sim, ngày 10 tháng 7 năm 2028

## A. KẾT QUẢ 6 THÁNG ĐẦU NĂM 2028

Thu ngân sách nhà nước trên địa bàn đạt 300 tỷ đồng, bằng 48% dự toán; trong đó thu thuế, phí
180 tỷ đồng, thu tiền sử dụng đất 120 tỷ đồng. Chi ngân sách thị xã 280 tỷ đồng.

Vốn đầu tư công đã giải ngân 90 tỷ đồng trên tổng số 250 tỷ đồng được giao, đạt 36,0%.
Đón 50.000 lượt khách du lịch.

## B. KẾ HOẠCH 6 THÁNG CUỐI NĂM 2028

### I. Mục tiêu

- Thu ngân sách 6 tháng cuối năm ít nhất 360 tỷ đồng, để cả năm đạt 660 tỷ đồng trở lên.
- Giải ngân vốn đầu tư công đạt 70% đến hết ngày 30/9/2028 và từ 96% trở lên đến hết ngày 31/12/2028.
- Đón thêm 40.000 lượt khách du lịch.

### II. Nhiệm vụ

1. Tổ chức Ngày hội Sim và Mật ong từ ngày 05 đến ngày 09/11/2028 với kinh phí 3,2 tỷ đồng, trong đó xã hội hóa 2,0 tỷ đồng.

2. Đề nghị tỉnh hỗ trợ 14 tỷ đồng xây dựng cầu treo Bản Lầm thay cho cầu tạm.
"""

REPORT = """# BÁO CÁO Kết quả phát triển kinh tế - xã hội năm 2031, phương hướng, nhiệm vụ năm 2032 của xã Mường Thín

Số: 90/BC-UBND

Mường Thín, ngày 06 tháng 12 năm 2031

## I. KẾT QUẢ NĂM 2031

Thu ngân sách trên địa bàn đạt 12 tỷ đồng, vượt 6,0% dự toán, tăng 15,0% so với năm 2030.

Trồng mới 120 ha trẩu. Vốn 03 chương trình mục tiêu quốc gia được giao 20,5 tỷ đồng, đã giải ngân 16,2 tỷ đồng, đạt 79,0%.
Đến nay xã đạt 13/19 tiêu chí nông thôn mới; 03 tiêu chí chưa đạt là Thủy lợi, Thu nhập, Trường học.

## II. CHỈ TIÊU

| TT | Chỉ tiêu | Đơn vị | KH 2031 | TH 2031 | KH 2032 |
|---|---|---|---|---|---|
| 1 | Tỷ lệ hộ nghèo | % | 14,0 | 14,6 | 10,5 |
| 2 | Diện tích trẩu trồng mới | Ha | 100 | 120 | 90 |
| 3 | Tỷ lệ lao động qua đào tạo | % | 40,0 | 37,5 | 42,0 |

## III. NHIỆM VỤ NĂM 2032

Bê tông hóa 6 km đường thôn.
"""


WORKS = """# KẾ HOẠCH Phát triển kinh tế - xã hội năm 2033 của quận Gò Mai

Số: 31/KH-UBND

Gò Mai, ngày 20 tháng 12 năm 2032

## I. KHÁI QUÁT NĂM 2032

Toàn quận có 5.200 doanh nghiệp đang hoạt động.

## II. CHỈ TIÊU

| TT | Chỉ tiêu | Đơn vị tính | Thực hiện 2032 | Kế hoạch 2033 |
|---|---|---|---|---|
| 1 | Doanh nghiệp thành lập mới | Doanh nghiệp | 610 | 700 |
| 2 | Tỷ lệ giải ngân vốn đầu tư công | % | 81,5 | ≥ 95 |

## III. KẾ HOẠCH ĐẦU TƯ CÔNG NĂM 2033

Tổng vốn đầu tư công năm 2033 là 100 tỷ đồng, gồm vốn ngân sách quận 60 tỷ đồng và vốn thành phố hỗ trợ 40 tỷ đồng, bố trí
cho các dự án:

1. Xây dựng kè Suối Tép (đoạn từ cầu Ván đến cống Lớn, dài 1,4 km): tổng mức đầu tư 120 tỷ đồng, vốn năm 2033 là 50 tỷ đồng.
2. Mở rộng đường Phan Huy Chú từ 6 m lên 15 m: tổng mức đầu tư 140 tỷ đồng, vốn năm 2033 là 30 tỷ đồng.
3. Trường Mầm non Sao Khuê 2: tổng mức đầu tư 38 tỷ đồng, vốn năm 2033 là 12 tỷ đồng.
4. Chuẩn bị đầu tư các dự án khác: 8 tỷ đồng.

Nguyên tắc: dự án giải ngân dưới 60% bị điều chuyển vốn.
"""


@pytest.fixture(scope="module", name="works")
def _works(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return _over(tmp_path_factory.mktemp("works"), WORKS)


@pytest.fixture(scope="module", name="half_year")
def _half_year(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return _over(tmp_path_factory.mktemp("half"), PLAN)


@pytest.fixture(scope="module", name="year")
def _year(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return _over(tmp_path_factory.mktemp("year"), REPORT)


def _over(folder: Path, text: str) -> Pipeline:
    path = folder / "van-ban.md"
    path.write_text(text, encoding="utf-8")
    return pipeline_over(opened(build(folder / "release", [path])))


@pytest.mark.parametrize(
    "asked",
    [
        "Nửa năm vừa rồi ngân sách thị xã thu về được bao nhiêu tỷ?",
        "6 tháng qua thu ngân sách được mấy tỷ",
        "sáu tháng vừa qua thu ngân sách bao nhiêu",
        "nua nam qua thu ngan sach duoc bao nhieu",
        "6t đầu năm thu ngân sách bao nhiêu",
        "Năm rồi thu ngân sách bao nhiêu?",
    ],
)
def test_the_time_gone_by_is_the_one_the_plan_reports_on(half_year: Pipeline, asked: str) -> None:
    assert "6 tháng đầu năm 2028: 300 tỷ đồng" in first_line(Conversation(half_year).ask(asked))


@pytest.mark.parametrize(
    "asked",
    ["6T cuối năm thu ngân sách bao nhiêu", "thu ns 6t cuoi nam la bn ty", "nửa năm tới thu ngân sách bao nhiêu"],
)
def test_the_half_year_to_come_is_the_one_planned(half_year: Pipeline, asked: str) -> None:
    assert "6 tháng cuối năm 2028: 360 tỷ đồng trở lên" in first_line(Conversation(half_year).ask(asked))


@pytest.mark.parametrize("asked", ["Năm rồi xã trồng mới bao nhiêu ha trẩu", "năm vừa qua trồng mới được mấy ha trẩu"])
def test_the_year_gone_by_is_the_one_a_report_is_on(year: Pipeline, asked: str) -> None:
    answer = Conversation(year).ask(asked)
    assert answer.status is Status.ANSWERED
    assert "năm 2031: 120 ha" in first_line(answer)


@pytest.mark.parametrize(
    "asked", ["mục tiêu tỷ lệ hộ nghèo sang năm là mấy", "ty le ho ngheo sang nam la may", "tỷ lệ hộ nghèo năm tới"]
)
def test_the_year_to_come_is_the_one_a_report_plans_for(year: Pipeline, asked: str) -> None:
    answer = body(Conversation(year).ask(asked))
    assert "năm 2032: 10,5%" in answer
    assert "14" not in answer.replace("2031", "").split("Nguồn")[0].replace("14,0 | 14,6", "")


def test_a_follow_up_that_only_changes_the_time_keeps_the_subject(year: Pipeline) -> None:
    talk = Conversation(year)
    talk.ask("Tỷ lệ hộ nghèo năm nay là bao nhiêu?")
    assert "năm 2032: 10,5%" in first_line(talk.ask("sang năm thì sao"))


def test_a_year_that_nothing_is_stated_for_stays_unstated_when_it_is_named(year: Pipeline) -> None:
    assert Conversation(year).ask("Năm 2030 xã trồng mới bao nhiêu ha trẩu?").status is Status.NOT_IN_PLAN


def test_now_beside_a_time_to_come_is_the_time_reported_on(year: Pipeline) -> None:
    answer = body(Conversation(year).ask("Tỷ lệ hộ nghèo giờ còn mấy phần trăm, sang năm định kéo xuống mấy?"))
    assert "năm 2031: 14,6%" in answer
    assert "năm 2032: 10,5%" in answer


@pytest.mark.parametrize(
    "asked",
    [
        "thu ns 6t cuoi nam cao hon 6t dau nam la bn ty",
        "Thu ngân sách nửa cuối năm nhiều hơn nửa đầu năm bao nhiêu?",
        "6 tháng cuối năm thu ngân sách tăng bao nhiêu so với 6 tháng đầu năm?",
    ],
)
def test_two_times_are_compared_by_the_figure_of_each(half_year: Pipeline, asked: str) -> None:
    answer = Conversation(half_year).ask(asked, "ask_compute")
    assert "360 − 300 = 60 tỷ đồng" in first_line(answer)


def test_one_figure_is_never_compared_with_itself(half_year: Pipeline) -> None:
    answer = Conversation(half_year).ask("Chi ngân sách 6 tháng cuối năm hơn 6 tháng đầu năm bao nhiêu?", "ask_compute")
    assert not answer.computations


@pytest.mark.parametrize(
    "asked",
    [
        "Trong số thu ngân sách nửa đầu năm, riêng thuế phí chiếm bao nhiêu phần trăm?",
        "Thuế phí chiếm mấy % thu ngân sách?",
    ],
)
def test_a_share_takes_part_and_whole_from_one_time(half_year: Pipeline, asked: str) -> None:
    assert "180 ÷ 300 = 60%" in first_line(Conversation(half_year).ask(asked, "ask_compute"))


@pytest.mark.parametrize(
    "asked",
    [
        "Ngày hội Sim hết 3,2 tỷ, trừ phần xã hội hóa thì ngân sách phải bỏ bao nhiêu?",
        "Ngày hội Sim trừ xã hội hóa ra còn mấy tỷ?",
    ],
)
def test_a_part_is_taken_from_its_total(half_year: Pipeline, asked: str) -> None:
    answer = Conversation(half_year).ask(asked, "ask_compute")
    assert answer.status is Status.ANSWERED
    assert "3,2 − 2 = 1,2 tỷ đồng" in first_line(answer)


def test_what_is_not_disbursed_is_the_capital_given_without_what_is(half_year: Pipeline, year: Pipeline) -> None:
    asked = Conversation(half_year).ask("Vốn đầu tư công còn bao nhiêu tỷ chưa giải ngân?")
    assert "250 − 90 = 160 tỷ đồng" in first_line(asked)
    asked = Conversation(year).ask("Vốn mục tiêu quốc gia còn lại chưa tiêu là mấy tỷ", "ask_compute")
    assert "20,5 − 16,2 = 4,3 tỷ đồng" in first_line(asked)


@pytest.mark.parametrize("asked", ["Cầu treo Bản Lầm dài bao nhiêu mét?", "cầu treo Bản Lầm dài bao nhiêu"])
def test_a_length_is_not_told_in_money(half_year: Pipeline, asked: str) -> None:
    answer = Conversation(half_year).ask(asked)
    assert answer.status is Status.NOT_IN_PLAN
    assert not answer.figures


def test_what_was_done_and_what_is_to_be_done_are_told_apart(half_year: Pipeline) -> None:
    done = Conversation(half_year).ask("vốn đầu tư công giải ngân được mấy % rồi")
    assert "36%" in first_line(done)
    assert "96%" not in body(done)
    due = Conversation(half_year).ask("vốn đầu tư công phải giải ngân mấy phần trăm")
    assert "96%" in body(due)
    assert "36%" not in body(due)


@pytest.mark.parametrize(
    "asked", ["liệt kê các dự án đầu tư công 2033", "liet ke cac cong trinh duoc dau tu cong nam 2033"]
)
def test_the_works_of_a_plan_are_listed_by_their_lines(works: Pipeline, asked: str) -> None:
    answer = body(Conversation(works).ask(asked, "ask_count"))
    assert all(name in answer for name in ("kè Suối Tép", "đường Phan Huy Chú", "Trường Mầm non Sao Khuê 2"))
    assert "Nguyên tắc" not in answer


@pytest.mark.parametrize(
    ("asked", "shown"),
    [
        ("Công trình nào được rót vốn năm 2033 nhiều nhất?", "xây dựng kè Suối Tép năm 2033: 50 tỷ đồng"),
        ("dự án nào được bố trí vốn ít nhất", "Trường Mầm non Sao Khuê 2 năm 2033: 12 tỷ đồng"),
        (
            "trong các dự án, công trình nào có tổng mức đầu tư lớn nhất",
            "mở rộng đường Phan Huy Chú năm 2033: 140 tỷ đồng",
        ),
    ],
)
def test_the_extreme_of_a_list_of_works_is_named(works: Pipeline, asked: str, shown: str) -> None:
    assert shown in first_line(Conversation(works).ask(asked, "ask_compare"))


def test_works_named_are_added_up_in_the_column_asked_for(works: Pipeline) -> None:
    asked = "kè Suối Tép và trường mầm non Sao Khuê 2 cộng lại vốn 2033 là bao nhiêu"
    assert "50 + 12 = 62 tỷ đồng" in first_line(Conversation(works).ask(asked, "ask_compute"))


@pytest.mark.parametrize(
    "asked", ["Mở rộng đường Phan Huy Chú tốn tổng cộng mấy tỷ?", "Mở rộng đường Phan Huy Chú hết bao nhiêu tiền?"]
)
def test_what_a_work_costs_is_its_total(works: Pipeline, asked: str) -> None:
    assert "140 tỷ đồng" in first_line(Conversation(works).ask(asked))


@pytest.mark.parametrize(
    "asked",
    [
        "Kể tên ba tiêu chí nông thôn mới xã còn thiếu",
        "Liệt kê giúp các tiêu chí chưa đạt",
        "những tiêu chí nào chưa đạt",
    ],
)
def test_what_a_count_names_is_named(year: Pipeline, asked: str) -> None:
    assert "Thủy lợi, Thu nhập, Trường học" in body(Conversation(year).ask(asked, "ask_count"))


def test_one_source_is_a_share_of_the_total(works: Pipeline) -> None:
    asked = "Vốn thành phố giúp chiếm mấy phần trăm tổng tiền đầu tư công năm 2033?"
    assert "40 ÷ 100 = 40%" in first_line(Conversation(works).ask(asked, "ask_figure"))


def test_what_is_short_of_the_target_is_worked_out(year: Pipeline) -> None:
    asked = "ty le lao dong qua dao tao thieu bao nhieu diem phan tram so voi ke hoach 2031"
    assert "40 − 37,5 = 2,5 điểm phần trăm" in first_line(Conversation(year).ask(asked))


def test_a_follow_up_may_ask_for_all_there_are_now(works: Pipeline) -> None:
    talk = Conversation(works)
    talk.ask("Năm 2033 thành lập mới mấy doanh nghiệp?")
    assert "5.200 doanh nghiệp" in first_line(talk.ask("hiện giờ tổng cộng có bao nhiêu"))


def test_a_follow_up_about_capital_that_was_spent_is_about_its_disbursement(half_year: Pipeline) -> None:
    talk = Conversation(half_year)
    talk.ask("Vốn đầu tư công được giao năm nay là bao nhiêu?")
    assert "90 tỷ đồng" in first_line(talk.ask("thế đã tiêu được mấy tỷ rồi"))


def test_a_growth_against_the_year_before_is_not_one_against_the_plan(year: Pipeline) -> None:
    answer = Conversation(year).ask("Thu ngân sách 2031 so năm trước tăng bao nhiêu %?", "ask_compare")
    assert answer.status is Status.ANSWERED
    assert "15%" in first_line(answer)


def test_a_share_is_given_in_the_order_said(talk: Conversation) -> None:
    line = first_line(talk.ask("tổng chi bằng mấy phần trăm tổng thu năm 2021", "ask_compute"))
    assert "2.580 ÷ 2.341,6" in line


@pytest.mark.parametrize(
    "text",
    [
        "Năm 2021 thành phố thu về nhiều hơn hay tiêu ra nhiều hơn?",
        "Thành phố mình tiêu nhiều hơn hay thu vào nhiều hơn?",
        "nam 2021 xai nhieu hay thu nhieu",
    ],
)
def test_spending_is_told_in_everyday_words_beside_revenue(talk: Conversation, text: str) -> None:
    line = first_line(talk.ask(text, "ask_compare"))
    assert line.startswith("Chi ngân sách thành phố nhiều hơn")


@pytest.mark.parametrize("text", ["ơ nhầm, tôi hỏi chi cơ", "à nhầm, chi chứ"])
def test_a_slip_put_right_asks_anew(talk: Conversation, text: str) -> None:
    talk.ask("năm 2021 thu ngân sách được mấy tỷ")
    assert "2.580 tỷ đồng" in first_line(talk.mumble(text))
