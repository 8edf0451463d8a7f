"""Which way something went: as a question takes it, as it is worked out, and against which time it is held."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.words.homographs import settled
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import build, opened, pipeline_over

pytestmark = pytest.mark.app

REPORT = """# BÁO CÁO Kết quả phát triển kinh tế - xã hội năm 2031, phương hướng, nhiệm vụ năm 2032 của xã Nà Khoang

Số: 91/BC-UBND

Nà Khoang, ngày 06 tháng 12 năm 2031

## I. KẾT QUẢ NĂM 2031

Trộm cắp tài sản xảy ra 18 vụ, giảm 6 vụ so với năm 2030. Số vụ bạo lực gia đình 9 vụ, tăng 2 vụ so với năm 2030.

Tai nạn giao thông làm chết 5 người, bị thương 9 người. So với năm 2030, giảm 2 người chết nhưng tăng 4 người bị thương.

Đàn trâu giữ ổn định 640 con; đàn dê giảm mạnh do thiếu bãi chăn.

Có 6 nhà nghỉ, đón 4.200 lượt khách, tăng 12,5%, doanh thu 3 tỷ đồng.

Tổ chức Hội đua thuyền, kinh phí 900 triệu đồng, trong đó ngân sách 300 triệu đồng, còn lại là xã hội hóa.

Thu ngân sách đạt 60 tỷ đồng, đạt 80% dự toán năm (75 tỷ đồng).

Sắn 120 ha, sản lượng 2.160 tấn; vừng 8 ha, sản lượng 5 tấn; giá bán sắn bình quân 2.400 đồng/kg.

## II. CHỈ TIÊU

| TT | Chỉ tiêu | Đơn vị | TH 2030 | KH 2031 | TH 2031 | KH 2032 |
|---|---|---|---|---|---|---|
| 1 | Sản lượng chè | Tấn | 410 | 400 | 380 | 390 |
| 2 | Thu nhập bình quân đầu người | Triệu đồng | 30 | 33 | 34 | 36 |
| 3 | Tỷ lệ hộ có nước máy | % | 70 | 80 | 76 | 82 |

### 1.1. Đầu tư công

Đến hết năm 2031 đã giải ngân 46 tỷ đồng, đạt 92% kế hoạch.

| TT | Công trình | Tổng mức đầu tư (tỷ đồng) | Vốn ngân sách (tỷ đồng) | Vốn khác (tỷ đồng) |
|---|---|---|---|---|
| 1 | Trạm bơm Bản Lầu | 18 | 11 | 7 |
| 2 | Đường lên Bản Sặt | 25 | 25 | 0 |

## III. PHƯƠNG HƯỚNG NĂM 2032

Phấn đấu thu ngân sách năm 2032 đạt 90 tỷ đồng.
"""


@pytest.fixture(scope="module")
def talk(tmp_path_factory: pytest.TempPathFactory) -> Conversation:
    folder = tmp_path_factory.mktemp("na-khoang")
    (folder / "bao-cao.md").write_text(REPORT, encoding="utf-8")
    return Conversation(pipeline_over(opened(build(folder, [folder / "bao-cao.md"]))))


@pytest.mark.parametrize(
    "question",
    [
        "Vì sao trộm cắp tài sản tăng so với năm trước?",
        "Trộm cắp tài sản tăng mạnh thì công an làm gì?",
        "trom cap tai san tang 6 vu so voi cung ky thi cong an xu ly ra sao",
    ],
)
def test_what_is_taken_to_have_risen_and_fell_is_put_right(talk: Conversation, question: str) -> None:
    answer = talk.ask(question, "ask_task")
    assert answer.status is Status.CORRECTED_PREMISE
    assert "giảm 6 vụ" in first_line(answer)


@pytest.mark.parametrize(
    "question",
    [
        "Vì sao trộm cắp tài sản giảm?",
        "Vì sao bạo lực gia đình tăng?",
        "Trộm cắp tài sản tăng hay giảm, vì sao?",
        "Để bạo lực gia đình giảm thì xã làm gì?",
    ],
)
def test_what_went_so_or_is_only_wished_for_is_not_put_right(talk: Conversation, question: str) -> None:
    assert talk.ask(question, "ask_task").status is not Status.CORRECTED_PREMISE


@pytest.mark.parametrize(
    ("question", "status", "line"),
    [
        ("Người bị thương giảm phải không?", Status.CORRECTED_PREMISE, "Người bị thương năm 2031: tăng 4 người"),
        ("Số người chết tăng đúng không?", Status.CORRECTED_PREMISE, "Người chết năm 2031: giảm 2 người"),
        ("Người bị thương tăng phải không?", Status.ANSWERED, "Đúng. Người bị thương năm 2031: tăng 4 người"),
        ("Số người chết có giảm không?", Status.ANSWERED, "Có. Người chết năm 2031: giảm 2 người"),
        ("Số người bị thương có giảm không?", Status.ANSWERED, "Người bị thương năm 2031: tăng 4 người"),
        (
            "Người bị thương giảm 2 người phải không?",
            Status.CORRECTED_PREMISE,
            "Người bị thương năm 2031: tăng 4 người",
        ),
        ("Lượt khách giảm phải không?", Status.CORRECTED_PREMISE, "tăng 12,5%"),
        ("Đàn trâu giảm phải không?", Status.PARTLY_ANSWERED, "Tài liệu không nêu tăng hay giảm."),
        ("Đàn dê giảm phải không?", Status.ANSWERED, "Có. «Đàn trâu giữ ổn định 640 con; đàn dê giảm mạnh"),
    ],
)
def test_a_claimed_direction_is_held_against_the_change_of_that_very_thing(
    talk: Conversation, question: str, status: Status, line: str
) -> None:
    answer = talk.ask(question, "ask_yes_no")
    assert (answer.status, line in first_line(answer)) == (status, True), first_line(answer)


def test_what_is_only_aimed_at_has_not_gone_so(talk: Conversation) -> None:
    line = first_line(talk.ask("Thu ngân sách năm 2032 tăng phải không?", "ask_yes_no"))
    assert not line.startswith("Có") and "90 tỷ đồng" in line


@pytest.mark.parametrize(
    "question",
    [
        "Sao lo cho dân mà năm 2032 hộ có nước máy lại tăng lên 95%?",
        "Sao làm kiểu gì mà năm 2032 hộ có nước máy chỉ 60%?",
    ],
)
def test_an_amount_that_the_end_of_a_question_wonders_at_is_put_right(talk: Conversation, question: str) -> None:
    answer = talk.ask(question, "ask_yes_no")
    assert answer.status is Status.CORRECTED_PREMISE
    assert "82%" in first_line(answer)


def test_what_stands_under_a_heading_is_of_its_subject(talk: Conversation) -> None:
    answer = talk.ask("Giải ngân đầu tư công năm 2031 đạt 98% kế hoạch phải không?", "ask_yes_no")
    assert answer.status is Status.CORRECTED_PREMISE
    assert "92%" in first_line(answer)


def test_a_part_is_one_of_the_thing_just_told_or_not_stated(talk: Conversation) -> None:
    assert "18 tỷ đồng" in first_line(talk.ask("Trạm bơm Bản Lầu tổng mức đầu tư bao nhiêu?", "ask_figure"))
    assert "11 tỷ đồng" in first_line(talk.ask("trong đó ngân sách bỏ mấy tỷ", "ask_compute"))
    assert "25 tỷ đồng" in first_line(talk.ask("Đường lên Bản Sặt tổng mức đầu tư bao nhiêu?", "ask_figure"))
    assert talk.ask("trong đó thu từ thuế bao nhiêu", "ask_figure").status is Status.NOT_IN_PLAN


def test_what_fell_is_said_to_be_less_than_before(talk: Conversation) -> None:
    line = first_line(talk.ask("Sản lượng chè năm 2031 so với năm 2030 lệch bao nhiêu?", "ask_compute"))
    assert line.startswith("Sản lượng chè năm 2031 ít hơn sản lượng chè năm 2030 30 tấn")


def test_a_change_is_given_though_only_the_time_before_is_named(talk: Conversation) -> None:
    assert "12,5%" in first_line(talk.ask("Khách du lịch tăng bao nhiêu % so với năm trước?", "ask_figure"))


def test_what_the_budget_does_not_pay_is_left_of_the_amounts_given(talk: Conversation) -> None:
    question = "Hội đua thuyền tốn 900 triệu mà ngân sách bỏ 300 triệu, vậy phải vận động bao nhiêu?"
    assert "900 − 300 = 600 triệu đồng" in first_line(talk.ask(question, "ask_yes_no"))


def test_the_target_that_a_question_gives_is_the_one_missed(talk: Conversation) -> None:
    answer = talk.ask("Còn thiếu bao nhiêu tỷ nữa thì đủ dự toán thu ngân sách 75 tỷ?", "ask_compute")
    assert "75 − 60 = 15 tỷ đồng" in body(answer)


def test_two_crops_are_compared_by_their_yields(talk: Conversation) -> None:
    answer = talk.ask("Xã thu sắn nhiều hơn hay vừng nhiều hơn, mỗi thứ mấy tấn?", "ask_compare")
    assert first_line(answer).startswith("Sản lượng sắn nhiều hơn sản lượng vừng 2.155 tấn")


def test_what_one_kilogram_sells_for_is_no_yield(talk: Conversation) -> None:
    assert "2.400 đồng/kg" in first_line(talk.ask("Sắn năm 2031 bán được bao nhiêu một cân?", "ask_figure"))


def test_an_average_is_what_each_person_earns(talk: Conversation) -> None:
    assert "36 triệu đồng" in first_line(talk.ask("Năm 2032 mỗi người bình quân thu nhập mấy triệu?", "ask_figure"))


def test_words_without_tones_between_two_things() -> None:
    assert settled("gộp cả sắn lần vừng", lambda _: False) == "gộp cả sắn lẫn vừng"
    assert settled("tiêm cả hai lần", lambda _: False) == "tiêm cả hai lần"
    assert settled("sắn bản được bao nhiêu một cân", lambda _: False) == "sắn bán được bao nhiêu một cân"
