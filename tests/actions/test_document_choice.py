"""Of many documents those answer that a question names, by number, time or place; else the one in force."""

from __future__ import annotations

from pathlib import Path

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import build, opened, pipeline_over

pytestmark = pytest.mark.app

NEW = """# ỦY BAN NHÂN DÂN THÀNH PHỐ BÌNH SƠN

Số: 12/KH-UBND

Bình Sơn, ngày 10 tháng 01 năm 2026

# KẾ HOẠCH phát triển kinh tế – xã hội năm 2026

## I. Chỉ tiêu

1. Tổng thu ngân sách nhà nước trên địa bàn đạt 4.250 tỷ đồng.

2. Trồng mới 320 ha rừng.

3. Tỷ lệ hộ nghèo giảm còn 1,2%.

## II. Nhiệm vụ, giải pháp

Một là, đẩy nhanh giải phóng mặt bằng khu công nghiệp Đồng Xuân, bàn giao trước ngày 30 tháng 6 năm 2026.

Hai là, xây dựng 24 phòng học mới cho các trường mầm non.
"""
OLD = """# ỦY BAN NHÂN DÂN THÀNH PHỐ BÌNH SƠN

Số: 05/KH-UBND

Bình Sơn, ngày 12 tháng 01 năm 2004

# KẾ HOẠCH phát triển kinh tế – xã hội năm 2004

## I. Chỉ tiêu

1. Thu ngân sách đạt 86 tỷ đồng.

2. Tỷ lệ hộ nghèo giảm còn 12%.

## II. Nhiệm vụ, giải pháp

Một là, sửa chữa 8 km đường liên xã.

Hai là, dựng 15 phòng học tranh tre thành phòng học ngói.

Ba là, khai hoang 40 ha đất bãi.
"""


@pytest.fixture(scope="module")
def two_years(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    folder: Path = tmp_path_factory.mktemp("two-years")
    paths = [folder / "ke-hoach-2026.md", folder / "ke-hoach-2004.md"]
    for path, text in zip(paths, (NEW, OLD), strict=True):
        path.write_text(text, encoding="utf-8")
    return pipeline_over(opened(build(folder / "release", paths)))


@pytest.fixture
def talk_of_years(two_years: Pipeline) -> Conversation:
    return Conversation(two_years)


def test_the_document_in_force_answers_though_an_older_one_words_it_more_closely(talk_of_years: Conversation) -> None:
    assert "4.250 tỷ đồng" in first_line(talk_of_years.ask("Thu ngân sách bao nhiêu?"))


def test_a_named_year_goes_to_its_document(talk_of_years: Conversation) -> None:
    assert "86 tỷ đồng" in first_line(talk_of_years.ask("Thu ngân sách năm 2004 bao nhiêu?"))
    tasks = body(talk_of_years.ask("Văn bản năm 2004 nêu những gì về nhiệm vụ, giải pháp?", "ask_task"))
    assert "khai hoang 40 ha" in tasks
    assert "Đồng Xuân" not in tasks


def test_the_points_asked_for_are_listed(talk_of_years: Conversation) -> None:
    assert "Đồng Xuân" in body(talk_of_years.ask("Kế hoạch có những nhiệm vụ gì?", "ask_task"))
    assert "320 ha rừng" in body(talk_of_years.ask("Kế hoạch có những chỉ tiêu gì?", "ask_count"))


def test_a_document_named_by_its_own_number_is_outlined(talk_of_years: Conversation) -> None:
    outline = body(talk_of_years.ask("Kế hoạch số 05/KH-UBND nói gì?", "ask_document"))
    assert "86 tỷ đồng" in outline
    assert "4.250" not in outline
    assert "ỦY BAN" not in outline


def test_shares_of_two_years_differ_by_percentage_points(talk_of_years: Conversation) -> None:
    line = first_line(talk_of_years.ask("hộ nghèo năm 2026 so với 2004 giảm bao nhiêu", "ask_compute"))
    assert "12 − 1,2 = 10,8 điểm phần trăm" in line


def test_what_only_an_older_document_states_is_still_found(talk_of_years: Conversation) -> None:
    answer = talk_of_years.ask("khai hoang bao nhiêu ha")
    assert "40 ha" in first_line(answer)
    assert "năm 2004" in first_line(answer)


def test_who_signed_is_not_guessed(talk_of_years: Conversation) -> None:
    assert talk_of_years.ask("ông nào ký kế hoạch này vậy", "ask_who").status is not Status.ANSWERED


def test_a_bound_of_a_date_is_kept_in_the_answering_line(talk_of_years: Conversation) -> None:
    line = first_line(talk_of_years.ask("Giải phóng mặt bằng khu công nghiệp Đồng Xuân khi nào xong?", "ask_when"))
    assert line.startswith("Trước ngày 30 tháng 6 năm 2026")


def test_a_change_is_worked_out_from_the_two_columns_of_a_row(tmp_path: Path) -> None:
    path = tmp_path / "ke-hoach-2025.md"
    path.write_text(
        "# KẾ HOẠCH phát triển kinh tế – xã hội năm 2025 của thành phố Bình Sơn\n\n## I. Chỉ tiêu\n\n"
        "| STT | Chỉ tiêu | Đơn vị | Ước thực hiện 2024 | Kế hoạch 2025 |\n| --- | --- | --- | --- | --- |\n"
        "| 1 | Thu ngân sách nhà nước trên địa bàn | tỷ đồng | 845 | 910 |\n"
        "| 2 | Trồng rừng tập trung | ha | 420 | 380 |\n",
        encoding="utf-8",
    )
    talk = Conversation(pipeline_over(opened(build(tmp_path / "release", [path]))))
    assert "65 tỷ đồng" in first_line(talk.ask("Thu ngân sách năm 2025 tăng bao nhiêu so với năm 2024?"))
    talk.ask("Trồng rừng tập trung năm 2025 bao nhiêu ha?")
    assert "40 ha" in first_line(talk.ask("vậy là giảm mấy ha?"))


def test_a_change_against_a_named_year_is_worked_out_from_that_year(tmp_path: Path) -> None:
    path = tmp_path / "ke-hoach-2026.md"
    path.write_text(
        "# KẾ HOẠCH phát triển kinh tế – xã hội năm 2026 của thành phố Bình Sơn\n\n## I. Chỉ tiêu\n\n"
        "| STT | Chỉ tiêu | Đơn vị | Thực hiện 2024 | Ước thực hiện 2025 | Kế hoạch 2026 |\n"
        "| --- | --- | --- | --- | --- | --- |\n"
        "| 1 | Trồng rừng tập trung | ha | 300 | 380 | 420 |\n",
        encoding="utf-8",
    )
    talk = Conversation(pipeline_over(opened(build(tmp_path / "release", [path]))))
    assert "120 ha" in first_line(talk.ask("Trồng rừng tập trung tăng bao nhiêu ha so với năm 2024?", "ask_compute"))
    assert "40 ha" in first_line(talk.ask("Trồng rừng tập trung tăng bao nhiêu ha so với năm 2025?", "ask_compute"))


def test_a_time_inside_the_year_of_a_document_still_names_it(talk_of_years: Conversation) -> None:
    answer = talk_of_years.ask("Kế hoạch năm 2004 đề ra nhiệm vụ gì cho 6 tháng cuối năm 2004?", "ask_task")
    assert "8 km đường liên xã" in body(answer)
    assert "khu công nghiệp Đồng Xuân" not in body(answer)
