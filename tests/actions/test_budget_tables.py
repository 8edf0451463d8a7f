"""A report on a budget with its tables: groups of rows, columns of shares, claims about the plan, what is left of a count."""

from __future__ import annotations

import pytest

from actions.answer import Status
from settings import PROJECT
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import build, opened, pipeline_over

pytestmark = pytest.mark.app

DOCUMENT = PROJECT / "tests" / "fixtures" / "documents" / "du-toan-ngan-sach-dau-tu-cong-2036-thanh-pho-song-luy.md"


@pytest.fixture(scope="module")
def budget(tmp_path_factory: pytest.TempPathFactory) -> Conversation:
    return Conversation(pipeline_over(opened(build(tmp_path_factory.mktemp("song-luy") / "work", [DOCUMENT]))))


def test_the_entries_of_the_group_named_are_listed(budget: Conversation) -> None:
    said = body(budget.ask("Những công trình nào được khởi công mới trong năm 2036?", "ask_count"))
    assert all(name in said for name in ("Bến Lội", "Hoa Sen", "Đông Giang", "Xuân Lộc Đông"))
    assert "Lương Hòa" not in said


def test_they_are_counted(budget: Conversation) -> None:
    assert "4 công trình" in first_line(budget.ask("Có mấy công trình khởi công mới?", "ask_count"))


def test_the_entries_due_are_those_of_the_group_named(budget: Conversation) -> None:
    said = body(budget.ask("Liệt kê mấy công trình chuyển tiếp sẽ xong trong năm 2036", "ask_count"))
    assert all(name in said for name in ("Lương Hòa", "Phan Khê", "chợ Mới", "Hải Yên"))
    assert "Đá Trắng" not in said


@pytest.mark.parametrize(
    ("question", "name", "amount"),
    [
        ("Khoản thu nào năm 2035 thu được nhiều tiền nhất?", "tiền sử dụng đất", "361,2"),
        ("Năm 2036 công trình nào được bố trí vốn nhiều nhất?", "vành đai phía Tây", "96 tỷ"),
        ("Công trình khởi công mới nào được bố trí nhiều vốn nhất?", "Bến Lội", "62 tỷ"),
        (
            "Trong chi thường xuyên 2035 lĩnh vực nào đạt tỷ lệ thấp nhất so với dự toán?",
            "hi thường xuyên khác",
            "87,5%",
        ),
    ],
)
def test_the_most_and_the_least_of_a_column_are_of_its_entries(
    budget: Conversation, question: str, name: str, amount: str
) -> None:
    line = first_line(budget.ask(question, "ask_compare"))
    assert name in line and amount in line


def test_the_entries_short_of_their_plan_are_named(budget: Conversation) -> None:
    said = body(budget.ask("Khoản thu nào hụt so với dự toán?", "ask_compare"))
    assert "tiền sử dụng đất" in said and "lệ phí trước bạ" in said
    assert "thuê đất" not in said
    said = body(budget.ask("Những khoản thu nào không đạt dự toán?", "ask_count"))
    assert "86%" in said and "90,5%" in said and "Đúng" not in said


def test_the_entries_beyond_their_plan_are_named(budget: Conversation) -> None:
    said = body(budget.ask("Lĩnh vực chi nào vượt dự toán?", "ask_compare"))
    assert "107,8%" in said and "103,8%" in said and "97,5%" not in said


@pytest.mark.parametrize(
    ("claim", "status"),
    [
        ("thu ngân sách 2035 vượt dự toán 10% đúng không", Status.CORRECTED_PREMISE),
        ("Nghe nói thu ngân sách 2035 vượt dự toán tới 10%, nhờ đâu mà giỏi vậy?", Status.CORRECTED_PREMISE),
        ("thu ngân sách 2035 không đạt dự toán phải không", Status.ANSWERED),
    ],
)
def test_a_claim_about_the_plan_is_held_against_the_share_reached(
    budget: Conversation, claim: str, status: Status
) -> None:
    answer = budget.ask(claim, "ask_yes_no")
    assert answer.status is status
    assert "96,6%" in first_line(answer)


def test_the_reason_of_what_is_true_is_told(budget: Conversation) -> None:
    said = body(budget.ask("Vì sao thu tiền sử dụng đất năm 2035 không đạt dự toán?", "ask_explanation"))
    assert "trầm lắng" in said


def test_two_plans_are_set_against_each_other(budget: Conversation) -> None:
    line = first_line(budget.ask("Y tế dự toán 2036 hơn dự toán 2035 mấy tỷ?", "ask_compute"))
    assert "46 − 42 = 4 tỷ đồng" in line


def test_those_left_of_a_count_are_worked_out(budget: Conversation) -> None:
    assert "118 − 71 = 47 lô" in first_line(budget.ask("Có bao nhiêu lô đất không bán được?", "ask_count"))


def test_what_a_sum_was_used_for_is_its_parts(budget: Conversation) -> None:
    said = body(budget.ask("Dự phòng ngân sách năm 2035 đã dùng vào những việc gì?", "ask_achievement"))
    assert all(amount in said for amount in ("18,4", "11,2", "4,7", "2,5"))


def test_sources_of_money_are_no_works(budget: Conversation) -> None:
    said = body(budget.ask("14 công trình hoàn thành gồm những gì?", "ask_count"))
    assert "05 công trình giao thông" in said and "cải cách tiền lương" not in said


def test_a_least_share_is_stated_not_worked_out(budget: Conversation) -> None:
    answer = budget.ask("Muốn khởi công mới thì cần tối thiểu bao nhiêu phần trăm mặt bằng sạch?", "ask_figure")
    assert "70%" in first_line(answer) and not answer.computations


def test_an_investor_is_no_builder(budget: Conversation) -> None:
    answer = budget.ask("Nhà thầu nào trúng thầu xây Trường Mầm non Hoa Sen cơ sở 2?", "ask_who")
    assert answer.status is not Status.ANSWERED
    assert "không nêu nhà thầu" in first_line(answer)


def test_a_claimed_end_is_held_against_the_row(budget: Conversation) -> None:
    answer = budget.ask("Đường vành đai phía Tây cuối năm 2036 là chạy được rồi, đúng không?", "ask_yes_no")
    assert answer.status is Status.CORRECTED_PREMISE
    assert "Quý III/2037" in body(answer)


def test_a_target_due_within_the_year_is_of_that_year(budget: Conversation) -> None:
    answer = budget.ask("Năm 2036 Trung tâm Phát triển quỹ đất sẽ đấu giá bao nhiêu lô đất?", "ask_figure")
    assert answer.status is Status.ANSWERED and "96 lô" in first_line(answer)
