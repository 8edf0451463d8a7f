"""Claims that set two amounts or two times side by side, and a part that is taken out of its whole."""

from __future__ import annotations

import pytest

from actions.answer import Status
from settings import PROJECT
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import build, opened, pipeline_over

pytestmark = pytest.mark.app

DOCUMENTS = PROJECT / "tests" / "fixtures" / "documents"


def _over(name: str, folder: pytest.TempPathFactory) -> Conversation:
    return Conversation(pipeline_over(opened(build(folder.mktemp("claims") / "work", [DOCUMENTS / name]))))


@pytest.fixture(scope="module")
def budget_read(tmp_path_factory: pytest.TempPathFactory) -> Conversation:
    return _over("du-toan-ngan-sach-dau-tu-cong-2036-thanh-pho-song-luy.md", tmp_path_factory)


@pytest.fixture(scope="module")
def programme_read(tmp_path_factory: pytest.TempPathFactory) -> Conversation:
    return _over("chuong-trinh-giam-ngheo-2032-2035-tinh-dai-thanh.md", tmp_path_factory)


@pytest.fixture
def budget(budget_read: Conversation) -> Conversation:
    return Conversation(budget_read.pipeline)


@pytest.fixture
def programme(programme_read: Conversation) -> Conversation:
    return Conversation(programme_read.pipeline)


@pytest.mark.parametrize(
    ("claim", "opening", "shown"),
    [
        ("chi lớn hơn thu đúng không", "Đúng.", "1.242,7 − 850 = 392,7"),
        ("thuế thu nhập cá nhân nhiều hơn lệ phí trước bạ đúng không", "Đúng.", "104,5 − 79,6"),
        ("chi y tế ít hơn chi giáo dục phải không", "Đúng.", "396,8 − 43,6"),
        ("chi lớn hơn thu không", "Có.", "1.242,7 − 850"),
        ("thu có đủ chi không", "Không.", "1.242,7 − 850"),
    ],
)
def test_the_larger_of_two_things_is_said_to_be_so(budget: Conversation, claim: str, opening: str, shown: str) -> None:
    answer = budget.ask(claim, "ask_yes_no")
    assert answer.status is Status.ANSWERED and first_line(answer) == opening and shown in body(answer)


def test_the_larger_of_two_times_is_put_right(budget: Conversation) -> None:
    answer = budget.ask("tiền đất 2036 thấp hơn 2035 phải không", "ask_yes_no")
    assert answer.status is Status.CORRECTED_PREMISE and "380 − 361,2 = 18,8" in body(answer)


@pytest.mark.parametrize(
    ("claim", "status", "shown"),
    [
        ("thu nhập hộ nghèo 2035 cao hơn 2031 đúng không", Status.ANSWERED, "30 − 19,6"),
        ("hộ cận nghèo 2035 nhiều hơn 2033 phải không", Status.CORRECTED_PREMISE, "4,6 − 3,8"),
        ("hộ nghèo 2035 bằng một nửa 2031 đúng không", Status.CORRECTED_PREMISE, "1,5 ÷ 3,92"),
        ("tỷ lệ hộ nghèo năm 2035 chỉ bằng một nửa năm 2031 phải không", Status.CORRECTED_PREMISE, "1,5 ÷ 3,92"),
        ("xã hội hóa cao hơn ngân sách tỉnh phải không", Status.CORRECTED_PREMISE, "385 − 250"),
        ("ngân sách trung ương nhiều hơn ngân sách tỉnh đúng không", Status.ANSWERED, "610 − 385"),
    ],
)
def test_amounts_of_a_programme_are_held_against_each_other(
    programme: Conversation, claim: str, status: Status, shown: str
) -> None:
    answer = programme.ask(claim, "ask_yes_no")
    verdict = "Đúng." if status is Status.ANSWERED else "Thông tin trong câu hỏi chưa đúng"
    assert answer.status is status and first_line(answer).startswith(verdict) and shown in body(answer)


@pytest.mark.parametrize(
    ("claim", "status"),
    [
        ("chi giáo dục chiếm hơn nửa chi thường xuyên đúng không", Status.CORRECTED_PREMISE),
        ("chi giáo dục chiếm gần nửa chi thường xuyên đúng không", Status.ANSWERED),
    ],
)
def test_a_claimed_part_is_held_against_the_share_that_is_stated(
    budget: Conversation, claim: str, status: Status
) -> None:
    answer = budget.ask(claim, "ask_yes_no")
    assert answer.status is status and "48,2%" in first_line(answer) and "÷" not in body(answer)


def test_the_two_sides_of_a_claimed_share_stand_around_it(budget: Conversation) -> None:
    answer = budget.ask("tiền đất chiếm gần nửa tổng thu đúng không", "ask_yes_no")
    assert first_line(answer) == "Đúng." and "361,2 ÷ 850" in body(answer)


@pytest.mark.parametrize(
    ("question", "shown"),
    [
        ("bỏ hết các khoản thu tiền đất, thu còn bao nhiêu", "850 − 361,2 = 488,8"),
        ("không có tiền đất thì thu được bao nhiêu", "850 − 361,2 = 488,8"),
        ("bỏ tiền đất đi thì dự toán thu 2036 còn mấy tỷ", "905 − 380 = 525"),
        ("trừ tiền đất thì thu 2036 còn bao nhiêu", "905 − 380 = 525"),
        ("thu được 50% rồi thì còn bao nhiêu", "880 − 440 = 440"),
    ],
)
def test_a_part_is_taken_out_of_the_total_of_its_column(budget: Conversation, question: str, shown: str) -> None:
    assert shown in first_line(budget.ask(question))


@pytest.mark.parametrize(
    ("question", "shown"),
    [
        ("nếu dân không góp thì còn mấy tỷ", "1.320 − 250 = 1.070"),
        ("bỏ ngân sách trung ương ra thì còn mấy tỷ", "1.320 − 610 = 710"),
        ("còn thiếu bao nhiêu tiền chưa có nguồn", "1.320 − 1.085 = 235"),
        ("bao nhiêu tiền chưa xác định được nguồn", "1.320 − 1.085 = 235"),
    ],
)
def test_a_part_is_taken_out_of_the_whole_of_a_programme(programme: Conversation, question: str, shown: str) -> None:
    answer = programme.ask(question, "ask_compute")
    assert shown in first_line(answer) and len(answer.figures) == 2


def test_the_group_that_a_row_stands_in_is_affirmed_or_put_right(budget: Conversation) -> None:
    budget.ask("Cầu Bến Lội", "ask_task")
    right = budget.ask("khởi công mới đúng không", "ask_yes_no")
    assert first_line(right).startswith("Có. Cầu Bến Lội") and "Công trình khởi công mới" in body(right)
    wrong = budget.ask("Công viên ven sông Đông Giang là công trình chuyển tiếp phải không", "ask_yes_no")
    assert wrong.status is Status.CORRECTED_PREMISE and "Công trình khởi công mới" in body(wrong)


def test_the_investor_claimed_is_that_of_the_row_told_last(programme: Conversation) -> None:
    programme.ask("Đường Nậm Khoai – Pà Lươn", "ask_task")
    answer = programme.ask("do Sở Nội vụ làm chủ đầu tư đúng không", "ask_yes_no")
    assert answer.status is Status.CORRECTED_PREMISE and "Ban Quản lý dự án tỉnh" in body(answer)


def test_a_work_done_within_a_year_is_not_done_before_it(programme: Conversation) -> None:
    programme.ask("Đường Nậm Khoai – Pà Lươn", "ask_task")
    answer = programme.ask("xong trước năm 2035 đúng không", "ask_yes_no")
    assert answer.status is Status.CORRECTED_PREMISE and "10/2035" in body(answer)


def test_bounds_that_leave_the_order_open_are_told_beside_the_verdict(talk: Conversation) -> None:
    said = body(talk.ask("chi lớn hơn thu đúng không", "ask_yes_no"))
    assert said.startswith("Tính theo các mức tài liệu nêu thì đúng.")
    assert "Chi ngân sách thành phố nhiều hơn thu ngân sách tối đa 238,4 tỷ đồng" in said
    assert "có mức tối thiểu" in said


@pytest.mark.parametrize("question", ["có 11 đề án, xong được một nửa chưa", "làm xong 11 đề án chưa"])
def test_a_number_of_things_tells_not_how_many_are_done(talk: Conversation, question: str) -> None:
    answer = talk.ask(question, "ask_yes_no")
    assert answer.status is Status.PARTLY_ANSWERED
    assert first_line(answer).startswith("Tài liệu không nêu đã xong được bao nhiêu.") and "11 đề án" in body(answer)


@pytest.mark.parametrize("question", ["không có thuế phí thì thu được bao nhiêu", "bỏ thuế phí ra thì còn mấy tỷ"])
def test_what_is_left_of_a_minimum_without_a_part_is_no_part(talk: Conversation, question: str) -> None:
    assert "2.341,6 − 896,6 = 1.445" in first_line(talk.ask(question))
