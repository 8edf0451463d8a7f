"""A plan of several years: works with columns of sums, times and investors, and totals of the years gone by and to come."""

from __future__ import annotations

from pathlib import Path

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from actions.replies.citation_check import check
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import build, opened, pipeline_over, pipeline_over_text

pytestmark = pytest.mark.app

PLAN = """# KẾ HOẠCH phát triển kinh tế - xã hội 5 năm 2026 - 2030 huyện Tân Hòa

## I. ĐÁNH GIÁ NHIỆM KỲ 2021 - 2025

1. Kinh tế. Tổng thu ngân sách nhà nước 5 năm đạt 965 tỷ đồng. Đã trải nhựa 132 km đường huyện. Diện tích cà phê 2.340 ha,
diện tích sầu riêng 860 ha. Đã trồng mới 4.150 ha rừng.

2. Xã hội. Tỷ lệ hộ nghèo giảm từ 15,8 % (đầu năm 2021) xuống 6,2 % (cuối năm 2025). Có 9/12 xã đạt chuẩn nông thôn mới.

## II. MỤC TIÊU

1. Chỉ tiêu cụ thể đến năm 2030

- Diện tích cà phê 2.200 ha, diện tích sầu riêng 1.500 ha. Tổng thu ngân sách nhà nước 5 năm đạt 1.480 tỷ đồng.
- 12/12 xã đạt chuẩn nông thôn mới. Trải nhựa thêm 95 km đường huyện.

## III. DANH MỤC CÔNG TRÌNH

**Phụ biểu 1. Danh mục công trình trọng điểm** *(đơn vị tính: tỷ đồng)*

| TT | Tên công trình | Khởi công - hoàn thành | Tổng vốn đầu tư | Ngân sách tỉnh | Nguồn khác | Đơn vị làm chủ đầu tư |
|---|---|---|---|---|---|---|
| 1 | Đường tránh thị trấn Tân Hòa, dài 11,4 km | 2026 - 2028 | 412 | 300 | 112 | Ban QLDA đầu tư xây dựng huyện |
| 2 | Cầu Sê Roa, dài 96 m | 2027 - 2028 | 64 | 50 | 14 | Ban QLDA đầu tư xây dựng huyện |
| 3 | Hồ thủy lợi Ea Lâm | 2026 - 2029 | 287 | 240 | 47 | Công ty Thủy lợi tỉnh |
| 4 | Chợ nông sản Cư Né | 2028 - 2029 | 31 | 9 | 22 | UBND xã Cư Né |
| | **Cộng** | | **794** | **599** | **195** | |

## IV. PHÂN CÔNG

| TT | Nội dung công việc | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành |
|---|---|---|---|---|
| 1 | Đề án thu hút giáo viên vùng sâu | Phòng Nội vụ | Phòng Giáo dục và Đào tạo | Tháng 8/2026 |
| 2 | Đề án phát triển sầu riêng | Phòng Nông nghiệp và Môi trường | Hội Nông dân huyện | Quý III/2026 |
| 3 | Phương án di dời trại heo | Phòng Nông nghiệp và Môi trường | UBND các xã | Tháng 11/2026 |
"""


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("tan-hoa"), PLAN, name="ke-hoach.md")


@pytest.fixture
def chat(plan: Pipeline) -> Conversation:
    return Conversation(plan)


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Đường tránh thị trấn Tân Hòa dài bao nhiêu km?", "11,4 km"),
        ("Cầu Sê Roa hết bao nhiêu tiền?", "64 tỷ đồng"),
        ("Hồ Ea Lâm ngân sách tỉnh cấp mấy tỷ?", "240 tỷ đồng"),
    ],
)
def test_each_column_of_a_work_is_told_from_the_others(chat: Conversation, question: str, said: str) -> None:
    answer = chat.ask(question)
    assert answer.status is Status.ANSWERED
    assert said in first_line(answer)


@pytest.mark.parametrize(
    ("question", "time"),
    [
        ("Đề án thu hút giáo viên vùng sâu bao giờ xong?", "Tháng 8/2026"),
        ("Khi nào hoàn thành phương án di dời trại heo?", "Tháng 11/2026"),
        ("Chợ Cư Né khởi công năm nào?", "2028 - 2029"),
    ],
)
def test_when_stands_in_the_row_of_the_thing(chat: Conversation, question: str, time: str) -> None:
    assert first_line(chat.ask(question, "ask_when")).startswith(time)


def test_a_wrong_year_is_put_right_by_the_row(chat: Conversation, plan: Pipeline) -> None:
    answer = chat.ask("Chợ nông sản Cư Né năm 2027 là xong đúng không?", "ask_yes_no")
    assert answer.status is Status.CORRECTED_PREMISE
    assert "2028 - 2029" in first_line(answer)
    assert not check(answer, plan.knowledge.release)


def test_a_right_year_is_confirmed_by_the_row(chat: Conversation) -> None:
    answer = chat.ask("Cầu Sê Roa năm 2027 khởi công phải không?", "ask_yes_no")
    assert answer.status is Status.ANSWERED
    assert first_line(answer).startswith("Có")


def test_the_rows_of_an_agency_are_listed(chat: Conversation) -> None:
    said = body(chat.ask("Phòng Nông nghiệp và Môi trường chủ trì những việc gì?", "ask_task"))
    assert "sầu riêng" in said
    assert "trại heo" in said
    assert "giáo viên" not in said


def test_the_works_of_an_investor_are_listed_by_its_full_name(chat: Conversation) -> None:
    question = "Liệt kê các công trình do Ban Quản lý dự án đầu tư xây dựng huyện làm chủ đầu tư"
    said = body(chat.ask(question, "ask_count"))
    assert "Sê Roa" in said
    assert "Đường tránh" in said
    assert "Ea Lâm" not in said


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Bình quân mỗi năm giai đoạn 2026 - 2030 thu ngân sách bao nhiêu tỷ?", "296 tỷ đồng"),
        ("Giai đoạn 2021 - 2025 trung bình mỗi năm trồng được bao nhiêu ha rừng?", "830 ha"),
    ],
)
def test_the_total_of_several_years_is_shared_out_among_them(
    chat: Conversation, plan: Pipeline, question: str, said: str
) -> None:
    answer = chat.ask(question, "ask_compute")
    assert said in first_line(answer)
    assert not check(answer, plan.knowledge.release)


def test_an_area_is_no_total_of_years(chat: Conversation) -> None:
    said = body(chat.ask("Giai đoạn 2021 - 2025 trung bình mỗi năm diện tích cà phê bao nhiêu?", "ask_compute"))
    assert "468" not in said


def test_what_there_is_now_is_compared_by_the_results(chat: Conversation) -> None:
    said = body(chat.ask("Hiện giờ diện tích cà phê với sầu riêng bên nào nhiều hơn?", "ask_compare"))
    assert "2.340" in said
    assert "1.500" not in said


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Đến cuối năm 2025 hộ nghèo vẫn còn tới 15,8% mà sao báo cáo nói tốt?", "6,2%"),
        ("Cả 12 xã đạt nông thôn mới hết rồi sao còn phải làm tiếp?", "9 xã"),
    ],
)
def test_what_was_so_before_or_is_to_be_is_no_proof_of_what_is(chat: Conversation, question: str, said: str) -> None:
    answer = chat.ask(question, "ask_yes_no")
    assert answer.status is Status.CORRECTED_PREMISE
    assert said in first_line(answer)


@pytest.mark.parametrize(
    "question",
    [
        "Trong các công trình trọng điểm, ngân sách tỉnh chiếm bao nhiêu phần trăm tổng vốn đầu tư?",
        "Danh mục công trình: ngân sách tỉnh bằng mấy phần trăm tổng vốn?",
    ],
)
def test_a_share_of_two_columns_is_taken_from_the_row_of_totals(
    chat: Conversation, plan: Pipeline, question: str
) -> None:
    answer = chat.ask(question, "ask_compute")
    assert "75,4%" in first_line(answer)
    assert not check(answer, plan.knowledge.release)


def test_a_share_of_two_columns_of_a_work_is_taken_from_its_row(chat: Conversation) -> None:
    assert "78,1%" in first_line(chat.ask("Cầu Sê Roa ngân sách tỉnh chiếm mấy phần trăm tổng vốn?", "ask_compute"))


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("5 năm qua huyện trải nhựa được mấy km đường?", "132 km"),
        ("Nhiệm kỳ qua thu ngân sách được bao nhiêu?", "965 tỷ đồng"),
        ("Năm năm tới thu ngân sách bao nhiêu?", "1.480 tỷ đồng"),
    ],
)
def test_the_years_gone_by_and_to_come_are_those_of_the_plan(chat: Conversation, question: str, said: str) -> None:
    assert said in first_line(chat.ask(question))


def test_who_invests_in_the_work_just_named_leaves_it_the_subject(chat: Conversation) -> None:
    chat.ask("Cầu Sê Roa làm từ năm nào?", "ask_when")
    assert "Ban QLDA" in first_line(chat.ask("Ai làm chủ đầu tư?", "ask_who"))
    assert "64 tỷ đồng" in first_line(chat.ask("Hết tổng cộng bao nhiêu tỷ?", "ask_figure"))


def test_every_agency_asked_for_keeps_its_rows(chat: Conversation) -> None:
    said = body(chat.ask("Phòng Nội vụ và Phòng Nông nghiệp và Môi trường chủ trì những việc gì?", "ask_task"))
    assert "thu hút giáo viên" in said
    assert "phát triển sầu riêng" in said


PROGRESS = """# BÁO CÁO tiến độ công trình huyện Nậm Xa năm 2026

## Tiến độ

| TT | Công trình | Tiến độ giải ngân (%) | Vốn giao cho huyện (tỷ đồng) |
|---|---|---|---|
| 1 | Kè suối Nậm Ngần | 62 | 14 |
| 2 | Cầu treo bản Hin | 40 | 9 |
"""


def test_a_column_of_amounts_tells_no_time_and_no_agency(tmp_path: Path) -> None:
    (tmp_path / "bao-cao.md").write_text(PROGRESS, encoding="utf-8")
    chat = Conversation(pipeline_over(opened(build(tmp_path / "work", [tmp_path / "bao-cao.md"]))))
    answer = chat.ask("Kè suối Nậm Ngần khi nào hoàn thành?", "ask_when")
    assert answer.status is Status.PARTLY_ANSWERED
    assert first_line(answer).startswith("Tài liệu không nêu thời điểm cụ thể")
