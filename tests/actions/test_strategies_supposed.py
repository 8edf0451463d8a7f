"""What a citizen supposes to be there already is set beside the target; the calculation and its figure are shown."""

from __future__ import annotations

from dataclasses import replace

import pytest

from actions.answer import Status
from actions.replies.citation_check import check
from index.release import Release
from tests.actions.asking import Conversation, body, first_line

pytestmark = pytest.mark.app


@pytest.mark.parametrize(
    ("question", "shown"),
    [
        (
            "Nếu mới thu được 1.300 tỷ thì thu ngân sách còn thiếu bao nhiêu?",
            "ít nhất 1.041,6 tỷ đồng: 2.341,6 − 1.300",
        ),
        ("Giả sử tới giờ chi được 580 tỷ thì còn phải chi bao nhiêu nữa?", "2.580 − 580 = 2.000 tỷ đồng"),
        ("Nếu thu tiền sử dụng đất mới đạt 20% thì còn thiếu mấy tỷ?", "1.445 − 289 = 1.156 tỷ đồng"),
        ("thu tiền sử dụng đất mới được một nửa kế hoạch thì còn thiếu bao nhiêu", "1.445 − 722,5 = 722,5 tỷ đồng"),
        ("Giả dụ đã chi 645 tỷ thì đạt bao nhiêu phần trăm chi ngân sách năm 2021?", "645 ÷ 2.580 = 25%"),
    ],
)
def test_what_is_left_or_reached_is_worked_out(talk: Conversation, question: str, shown: str) -> None:
    answer = talk.ask(question, "ask_compute")
    assert answer.status is Status.ANSWERED
    assert shown in first_line(answer)
    assert len(answer.figures) == len(answer.computations) == 1


@pytest.mark.parametrize(
    "question",
    [
        "Nếu mới thu được 9.000 tỷ thì thu ngân sách còn thiếu bao nhiêu?",  # more than the target
        "Nếu trồng được 12 ha rừng thì còn thiếu bao nhiêu?",  # nothing of its kind is stated
    ],
)
def test_nothing_is_left_of_what_does_not_fit(talk: Conversation, question: str) -> None:
    assert not talk.ask(question, "ask_compute").computations


def test_a_least_amount_sought_is_no_smallest_of_several(talk: Conversation) -> None:
    answer = talk.ask("Tổng thu ngân sách 2021 ít nhất phải được bao nhiêu tỷ mới gọi là đạt?", "ask_compute")
    assert "2.341,6 tỷ đồng trở lên" in first_line(answer)
    assert "896,6" in first_line(talk.ask("Khoản thu nào ít nhất?", "ask_compare"))


def test_as_much_as_an_amount_or_more_is_affirmed(talk: Conversation) -> None:
    assert talk.ask("Thành phố chi có tới 2.500 tỷ không?", "ask_yes_no").status is Status.ANSWERED
    assert talk.ask("Thành phố chi có tới 2.700 tỷ không?", "ask_yes_no").status is Status.CORRECTED_PREMISE


def test_a_hundred_shared_out_asks_for_the_share(talk: Conversation) -> None:
    answer = talk.ask("Cứ 100 đồng thu ngân sách thì mấy đồng là từ tiền sử dụng đất?", "ask_figure")
    assert "1.445 ÷ 2.341,6" in first_line(answer)


def test_half_a_year_without_figures_is_not_taken_for_many_years(talk: Conversation) -> None:
    assert "6 tháng đầu năm 2021" in body(talk.ask("Sáu tháng đầu năm thực thu được bao nhiêu tỷ rồi?"))


@pytest.mark.parametrize(
    ("question", "shown"),
    [
        ("Nếu thuế phí chỉ được 800 tỷ thì có đạt chỉ tiêu không?", "800 tỷ đồng là chưa đạt"),
        ("Thuế phí 850 tỷ thì đạt chưa?", "còn thiếu trên 46,6 tỷ đồng: 896,6 − 850"),
        ("Nếu thu ngân sách được 2.500 tỷ thì có vượt kế hoạch không?", "2.500 tỷ đồng là đạt"),
        ("Giả sử chi 2.900 tỷ thì bội chi bao nhiêu?", "tối đa 558,4 tỷ đồng: 2.900 − 2.341,6"),
        ("Nếu thu được 2.700 tỷ thì có đủ chi không?", "dư 120 tỷ đồng: 2.700 − 2.580"),
        ("Nếu thu ngân sách chỉ được 2.000 tỷ thì có đủ chi không?", "còn thiếu 580 tỷ đồng: 2.580 − 2.000"),
        ("Nếu thu đủ 2.341,6 tỷ mà chi 2.500 tỷ thì âm bao nhiêu?", "158,4 tỷ đồng: 2.500 − 2.341,6"),
        (
            "Giả sử thuế phí thu được 600 tỷ, tiền sử dụng đất 900 tỷ thì còn thiếu bao nhiêu?",
            "2.341,6 − 600 − 900 = 841,6",
        ),
        (
            "Giả sử chỉ thu ngân sách được 2.100 tỷ thì thiếu bao nhiêu so với chi?",
            "còn thiếu 480 tỷ đồng: 2.580 − 2.100",
        ),
        ("Nếu thu ngân sách vượt 5% thì được bao nhiêu?", "2.341,6 × 105% ≈ 2.458,7"),
        ("Cắt giảm chi ngân sách 5% thì còn bao nhiêu?", "2.580 × 95% = 2.451 tỷ đồng"),
        ("Nếu chi ngân sách hụt 80 tỷ thì còn bao nhiêu?", "nếu giảm đi 80 tỷ đồng, là 2.500 tỷ đồng: 2.580 − 80"),
        ("Nếu thu tiền sử dụng đất tăng 55 tỷ thì được bao nhiêu?", "tăng thêm 55 tỷ đồng, là 1.500 tỷ đồng"),
        ("Nếu thu ngân sách được 2.400 tỷ thì vượt bao nhiêu?", "2.400 − 2.341,6 = 58,4 tỷ đồng"),
        ("Đến nay mới thu ngân sách được 1.100 tỷ, đạt bao nhiêu phần trăm kế hoạch?", "1.100 ÷ 2.341,6 ≈ 47%"),
    ],
)
def test_what_comes_of_a_supposition_is_worked_out(talk: Conversation, question: str, shown: str) -> None:
    answer = talk.ask(question, "ask_compute")
    assert answer.status is Status.ANSWERED
    assert shown in first_line(answer)
    assert len(answer.computations) == 1


def test_another_amount_or_another_thing_is_worked_out_beside_the_same_figure(talk: Conversation) -> None:
    talk.ask("Nếu mới thu ngân sách được 1.100 tỷ thì còn thiếu bao nhiêu?", "ask_compute")
    assert "2.341,6 − 1.700" in first_line(talk.ask("à nhầm, 1.700 tỷ cơ", "ask_yes_no"))
    assert "2.341,6 − 1.400" in first_line(talk.ask("còn 1.400 thì sao", "ask_figure"))
    assert "2.341,6 − 1.300" in first_line(talk.ask("còn nếu 1.300 tỷ", "ask_yes_no"))
    assert "1.300 ÷ 2.341,6" in first_line(talk.ask("đạt mấy phần trăm?", "ask_figure"))
    assert "2.341,6 − 1.300" in first_line(talk.ask("vậy còn thiếu bao nhiêu", "ask_compute"))


def test_another_share_is_taken_of_the_same_figure(talk: Conversation) -> None:
    talk.ask("Nếu thu ngân sách tăng 10% thì được bao nhiêu?", "ask_compute")
    assert "2.341,6 × 120%" in first_line(talk.ask("còn 20% thì sao", "ask_figure"))
    assert "2.341,6 × 95%" in first_line(talk.ask("nếu giảm 5%", "ask_compute"))


def test_an_amount_less_of_one_thing_is_none_less_of_another(talk: Conversation) -> None:
    answer = talk.ask("Nếu thuế phí hụt 80 tỷ thì chi ngân sách còn bao nhiêu?", "ask_compute")
    assert all(not item.operation.startswith("less") for item in answer.computations)


def test_no_calculation_with_other_amounts_stands_for_what_is_supposed(talk: Conversation) -> None:
    answer = talk.ask("Giả sử thuế phí giảm còn 300 ha thì bội chi bao nhiêu?", "ask_compute")
    assert not answer.computations


def test_a_yearly_sum_is_shared_out_to_its_days(talk: Conversation) -> None:
    answer = talk.ask("Mỗi ngày thành phố thu ngân sách được bao nhiêu tiền?")
    assert "2.341,6 ÷ 365 ≈ 6,4 tỷ đồng" in body(answer)
    assert answer.status is Status.PARTLY_ANSWERED


@pytest.mark.parametrize("question", ["Tỷ lệ thuế phí trên tổng thu là bao nhiêu?", "ty le thue phi tren tong thu"])
def test_a_share_is_asked_as_the_rate_of_a_part_on_its_total(talk: Conversation, question: str) -> None:
    assert "896,6 ÷ 2.341,6" in first_line(talk.ask(question, "ask_compute"))


def test_another_part_is_set_beside_the_same_whole(talk: Conversation) -> None:
    talk.ask("Thuế phí chiếm mấy phần trăm thu ngân sách?", "ask_compute")
    assert "1.445 ÷ 2.341,6 ≈ 61,7%" in first_line(talk.ask("còn tiền đất", "ask_figure"))


@pytest.mark.parametrize(
    "operation", ["left:abc", "left:NaN", "left:-50", "left:1200", "times:7:xe", "rest", "multiplied", "reached:0"]
)
def test_no_other_calculation_passes_the_exit(talk: Conversation, plan_release: Release, operation: str) -> None:
    answer = talk.ask("Nếu mới thu được 1.300 tỷ thì thu ngân sách còn thiếu bao nhiêu?", "ask_compute")
    assert not check(answer, plan_release)
    changed = replace(answer.computations[0], operation=operation)
    assert check(replace(answer, computations=(changed,)), plan_release)


@pytest.mark.parametrize(
    ("question", "shown"),
    [
        (
            "Giả sử không thu được đồng nào từ đất thì thuế phí còn thiếu bao nhiêu tỷ mới đủ chi",
            "2.580 − 896,6 = 1.683,4",
        ),
        ("Nếu không bán được đất thì thuế phí kém tổng chi bao nhiêu?", "2.580 − 896,6 = 1.683,4"),
        ("Nếu không có tiền đất thì thu ngân sách còn bao nhiêu", "2.341,6 − 1.445 = 896,6"),
    ],
)
def test_what_is_left_where_a_part_is_supposed_to_fail_is_worked_out(
    talk: Conversation, question: str, shown: str
) -> None:
    answer = talk.ask(question, "ask_compute")
    assert answer.status is Status.ANSWERED
    assert shown in first_line(answer)


def test_a_whole_without_its_part_is_reckoned_with_nothing_else(talk: Conversation) -> None:
    answer = talk.ask("nếu không thu được tiền đất thì thu còn thiếu bao nhiêu so với chi", "ask_compute")
    assert not answer.computations


@pytest.mark.parametrize(
    ("question", "shown"),
    [
        (
            "Giả sử thị trường nguội lạnh, chỉ bán được đúng 1.000 tỷ, so với chỉ tiêu tiền sử dụng đất còn hụt bao nhiêu?",
            "1.445 − 1.000 = 445",
        ),
        ("hạn hán kéo dài, nếu thuế phí chỉ thu được 700 tỷ thì còn thiếu bao nhiêu", "896,6 − 700 = 196,6"),
    ],
)
def test_what_is_told_before_a_supposed_amount_is_no_part_of_the_reckoning(
    talk: Conversation, question: str, shown: str
) -> None:
    assert shown in first_line(talk.ask(question, "ask_compute"))


def test_an_amount_of_change_is_not_what_there_is(talk: Conversation) -> None:
    answer = talk.ask("nếu tiền đất hụt 200 tỷ thì tổng thu còn bao nhiêu", "ask_compute")
    assert "1.245" not in body(answer)


@pytest.mark.parametrize(
    ("question", "shown"),
    [
        ("Nếu thuế phí tăng thêm 50 tỷ thì tổng thu là bao nhiêu?", "2.341,6 + 50 = 2.391,6 tỷ đồng"),
        ("Nếu tiền sử dụng đất hụt 200 tỷ thì thu ngân sách còn bao nhiêu?", "2.341,6 − 200 = 2.141,6 tỷ đồng"),
        ("Nếu tiền sử dụng đất giảm 10% thì tổng thu còn bao nhiêu?", "2.341,6 − 144,5 = 2.197,1 tỷ đồng"),
        ("Nếu chi vượt 10% thì chi bao nhiêu?", "2.580 × 110% = 2.838 tỷ đồng"),
    ],
)
def test_a_whole_moves_with_its_part(talk: Conversation, question: str, shown: str) -> None:
    answer = talk.ask(question, "ask_compute")
    assert shown in first_line(answer)
    assert len(answer.figures) == 1


def test_what_another_thing_would_be_is_not_worked_out(talk: Conversation) -> None:
    assert not talk.ask("Nếu thuế phí tăng thêm 50 tỷ thì chi ngân sách là bao nhiêu?", "ask_compute").computations


def test_a_change_of_what_was_told_and_its_share_are_worked_out(talk: Conversation) -> None:
    talk.ask("Chi ngân sách năm 2021 bao nhiêu?", "ask_figure")
    assert "2.580 × 110% = 2.838 tỷ đồng" in first_line(talk.ask("tăng thêm 10% thì được mấy", "ask_compute"))
    talk.ask("Nếu tiền sử dụng đất hụt 200 tỷ thì còn bao nhiêu?", "ask_compute")
    assert "200 ÷ 1.445 ≈ 13,8%" in first_line(talk.ask("hụt mấy phần trăm", "ask_compute"))


@pytest.mark.parametrize(
    ("question", "shown"),
    [
        ("giả sử tiền sử dụng đất chỉ được 1.200 tỷ thì tổng thu còn bao nhiêu", "2.341,6 − 245 = 2.096,6"),
        ("nếu tiền đất đạt 1.545 tỷ thì tổng thu được bao nhiêu", "2.341,6 + 100 = 2.441,6"),
        ("nếu thu thêm 50 tỷ thì tổng là bao nhiêu", "2.341,6 + 50 = 2.391,6"),
    ],
)
def test_the_whole_becomes_less_or_more_with_what_is_supposed_of_a_part(
    talk: Conversation, question: str, shown: str
) -> None:
    assert shown in first_line(talk.ask(question, "ask_compute"))
