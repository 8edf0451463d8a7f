"""A report whose tables have a row for each hamlet and each task: bare nouns, rows by name, limits, and talks that go on."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

TEXT = """# Báo cáo kết quả 6 tháng đầu năm 2041 của xã Hạ Mây

ỦY BAN NHÂN DÂN XÃ HẠ MÂY

Số: 58/BC-UBND

Hạ Mây, ngày 02 tháng 7 năm 2041

## I. Kết quả theo xóm

**Bảng 1. Tình hình các xóm**

| TT | Xóm | Số hộ | Nhân khẩu (người) | Hộ cận nghèo | Hộ khá | Diện tích ngô (ha) |
|---|---|---|---|---|---|---|
| 1 | Phú Nhiêu | 210 | 840 | 4 | 150 | 42,5 |
| 2 | Ao Cả | 188 | 702 | 9 | 97 | 31,0 |
| 3 | Đá Bàn | 305 | 1.190 | 2 | 240 | 66,0 |
| 4 | Đá Bàn Thượng | 164 | 655 | 12 | 70 | 20,5 |
| | Tổng cộng | 867 | 3.387 | 27 | 557 | 160,0 |

**Bảng 2. Các chỉ tiêu**

| TT | Chỉ tiêu | Đơn vị | Kế hoạch năm 2041 | Thực hiện | Đạt (%) |
|---|---|---|---|---|---|
| 1 | Trồng rừng | ha | 50 | 45 | 90,0 |
| 2 | Đàn dê | con | 400 | 300 | 75,0 |
| 3 | Thu ngân sách | triệu đồng | 900 | 540 | 60,0 |

## II. Nhiệm vụ 6 tháng cuối năm

| TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời hạn hoàn thành |
|---|---|---|---|---|
| 1 | Nạo vét mương Ao Cả | Phòng Hạ tầng | Công an xã | 15/8/2041 |
| 2 | Tiêm phòng đợt 2 cho đàn dê | Trạm Thú y | Phòng Hạ tầng | 30/9/2041 |
| 3 | Diễn tập chữa cháy rừng | Công an xã | Trạm Y tế xã | 10/11/2041 |
"""


@pytest.fixture(scope="module")
def pipeline(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("ha-may"), TEXT)


@pytest.fixture
def hamlets(pipeline: Pipeline) -> Conversation:
    return Conversation(pipeline)


@pytest.mark.parametrize(
    ("question", "intent", "said"),
    [
        ("Phú Nhiêu hơn Ao Cả bao nhiêu hộ?", "ask_compute", "210 − 188 = 22 hộ"),
        ("Đá Bàn và Đá Bàn Thượng chênh nhau bao nhiêu người?", "ask_compute", "1.190 − 655 = 535 người"),
        ("Tổng diện tích ngô của ba xóm Phú Nhiêu, Ao Cả và Đá Bàn", "ask_figure", "42,5 + 31 + 66 = 139,5 ha"),
        ("Hộ cận nghèo của Ao Cả chiếm bao nhiêu phần trăm toàn xã?", "ask_compute", "9 ÷ 27"),
        ("Tỷ lệ hộ cận nghèo xóm Ao Cả", "ask_figure", "9 ÷ 188"),
        ("Trung bình mỗi xóm có bao nhiêu hộ?", "ask_compute", "216,8 hộ"),
        ("Dân số toàn xã?", "ask_figure", "3.387 người"),
        ("Đá Bàn có mấy hộ?", "ask_count", "305 hộ"),
    ],
)
def test_rows_that_are_named_are_taken_in_the_column_asked_for(
    hamlets: Conversation, question: str, intent: str, said: str
) -> None:
    answer = hamlets.ask(question, intent)
    assert answer.status is Status.ANSWERED
    assert said in first_line(answer)


@pytest.mark.parametrize(
    ("question", "said", "unsaid"),
    [
        ("Xóm nào có trên 200 hộ?", ("Phú Nhiêu: 210", "Đá Bàn: 305"), ("188", "150")),
        ("Xóm nào có dưới 5 hộ cận nghèo?", ("Phú Nhiêu: 4", "Đá Bàn: 2"), ("Ao Cả",)),
        ("Có bao nhiêu chỉ tiêu đạt trên 70%?", ("90%", "75%"), ("60%",)),
        ("Nhiệm vụ nào phải xong trước 30/9?", ("15/8/2041",), ("30/9/2041", "10/11/2041")),
        ("Nhiệm vụ nào hoàn thành sau tháng 9?", ("10/11/2041",), ("15/8/2041",)),
        ("Việc nào có hạn muộn nhất?", ("10/11/2041",), ("15/8/2041",)),
        ("Phòng Hạ tầng chủ trì những việc gì?", ("Nạo vét",), ("Tiêm phòng",)),
        ("Top 2 xóm nhiều hộ cận nghèo nhất", ("12", "9"), ("Phú Nhiêu",)),
    ],
)
def test_a_limit_chooses_rows_in_the_column_it_is_of(
    hamlets: Conversation, question: str, said: tuple[str, ...], unsaid: tuple[str, ...]
) -> None:
    told = body(hamlets.ask(question, "ask_count"))
    assert all(words in told for words in said)
    assert not any(words in told for words in unsaid)


def test_another_kind_is_never_told_for_the_one_asked_for(hamlets: Conversation) -> None:
    for question in (
        "Phú Nhiêu có bao nhiêu hộ nghèo?",
        "Xóm nào có trên 10 hộ nghèo?",
    ):
        assert hamlets.ask(question, "ask_figure").status is not Status.ANSWERED


def test_a_claim_is_held_against_the_bare_noun(hamlets: Conversation) -> None:
    assert hamlets.ask("Xóm Ao Cả có 188 hộ đúng không?", "ask_yes_no").status is Status.ANSWERED
    wrong = hamlets.ask("Xóm Ao Cả có 300 hộ phải không?", "ask_yes_no")
    assert wrong.status is Status.CORRECTED_PREMISE
    assert "188 hộ" in body(wrong)


def test_what_a_talk_goes_on_with_keeps_the_row_and_the_column(hamlets: Conversation) -> None:
    assert "Đá Bàn Thượng" in first_line(hamlets.ask("Xóm nào nhiều hộ cận nghèo nhất?", "ask_compare"))
    assert "12 hộ" in first_line(hamlets.ask("có bao nhiêu hộ?", "ask_count"))
    assert "2 hộ" in first_line(hamlets.ask("còn xóm ít nhất?", "ask_compare"))


def test_two_told_one_after_the_other_are_added_up(hamlets: Conversation) -> None:
    hamlets.ask("Phú Nhiêu có bao nhiêu hộ cận nghèo?", "ask_figure")
    assert "9 hộ" in first_line(hamlets.ask("xóm Ao Cả thì sao", "ask_task"))
    assert "97 + 150" in first_line(hamlets.ask("hai xóm cộng lại bao nhiêu hộ khá", "ask_compute"))


def test_what_was_asked_of_two_rows_is_set_apart(hamlets: Conversation) -> None:
    hamlets.ask("Phú Nhiêu trồng bao nhiêu ha ngô?", "ask_figure")
    hamlets.ask("còn Ao Cả?", "ask_figure")
    assert "11,5 ha" in first_line(hamlets.ask("chênh nhau bao nhiêu", "ask_compute"))


def test_another_time_of_a_task_is_not_its_own(hamlets: Conversation) -> None:
    assert hamlets.ask("Tiêm phòng đợt 1 hạn ngày nào?", "ask_when").status is not Status.ANSWERED
    assert "30/9/2041" in first_line(hamlets.ask("Tiêm phòng đợt 2 hạn ngày nào?", "ask_when"))
