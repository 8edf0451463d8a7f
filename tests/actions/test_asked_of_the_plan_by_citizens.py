"""What citizens asked: a whole without a part, the year before, the other half of the year, shares in the order said."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

PLAN = """# KẾ HOẠCH
Nhiệm vụ 6 tháng cuối năm 2038 thành phố Bình Khê

**Số:** 44/KH-UBND
**Ngày:** 10/7/2038

## I. Kết quả 6 tháng đầu năm 2038

Tỉnh đã chỉ đạo xây dựng 9 đề án giai đoạn 2038 - 2042. Trật tự xã hội được giữ vững. Vệ sinh môi trường được thực hiện tốt.

## II. Nhiệm vụ 6 tháng cuối năm 2038

Phấn đấu cả năm thu ngân sách đạt 1.800 tỷ đồng (trong đó: thu thuế 700 tỷ đồng; thu tiền bán nhà 1.100 tỷ đồng).

Chi ngân sách đạt 2.000 tỷ đồng.

Triển khai kế hoạch số hóa hồ sơ theo Kế hoạch số 15/KH-UBND ngày 03/02/2038 và Nghị quyết số 08-NQ/TU ngày 04/5/2035.

Nâng cao hiệu quả công tác bảo vệ môi trường.

Đẩy nhanh Dự án “Đường kết nối vùng cao phía Tây”.
"""


@pytest.fixture(scope="module")
def bot(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("binh-khe"), PLAN, name="ke-hoach-binh-khe.md")


@pytest.mark.parametrize("without", ["không bao gồm", "chưa kể", "chưa tính", "không kể"])
def test_a_whole_without_its_part_is_worked_out(bot: Pipeline, without: str) -> None:
    answer = Conversation(bot).ask(f"thu ngân sách {without} thu tiền bán nhà là bao nhiêu")
    assert "700 tỷ đồng" in first_line(answer)
    assert "1.800 − 1.100" in first_line(answer)


def test_the_year_before_is_no_stage_of_years(bot: Pipeline) -> None:
    answer = Conversation(bot).ask("thu ngân sách năm rồi bao nhiêu")
    assert "2042" not in body(answer)


@pytest.mark.parametrize(
    ("asked", "share"),
    [("chi chiếm bao nhiêu % thu", "111,1%"), ("thu thuế bằng mấy phần trăm tổng thu", "38,9%")],
)
def test_a_share_is_taken_in_the_order_said(bot: Pipeline, asked: str, share: str) -> None:
    assert share in first_line(Conversation(bot).ask(asked, "ask_compute"))


def test_what_is_to_be_done_is_told_by_no_result_as_if_it_were(bot: Pipeline) -> None:
    answer = Conversation(bot).ask("trật tự xã hội 6 tháng cuối năm làm gì", "ask_task")
    assert answer.status is Status.PARTLY_ANSWERED
    assert "chỉ nêu kết quả" in first_line(answer)


def test_tasks_that_are_stated_are_not_said_to_be_missing(bot: Pipeline) -> None:
    asked = "môi trường 6 tháng đầu năm ra sao và 6 tháng cuối năm làm gì"
    assert "không nêu việc sẽ làm" not in body(Conversation(bot).ask(asked, "ask_task"))


def test_what_was_done_is_told_by_no_task_as_if_it_were(bot: Pipeline) -> None:
    answer = Conversation(bot).ask("số hóa hồ sơ 6 tháng đầu năm làm được gì", "ask_achievement")
    assert answer.status is not Status.ANSWERED


def test_documents_of_the_plans_own_year_are_told_apart(bot: Pipeline) -> None:
    answer = Conversation(bot).ask("văn bản nào ban hành năm 2038", "ask_document")
    assert "15/KH-UBND" in body(answer)
    assert "08-NQ/TU" not in first_line(answer)


def test_a_topic_inside_a_name_is_not_spoken_of(bot: Pipeline) -> None:
    answer = Conversation(bot).ask("công tác tôn giáo sắp tới làm gì", "ask_task")
    assert "vùng cao" not in body(answer)


def test_personal_data_ahead_of_a_question_does_not_hide_it(bot: Pipeline) -> None:
    answer = Conversation(bot).ask("cccd [số giấy tờ], sdt [số điện thoại], cho hỏi chi ngân sách bao nhiêu")
    assert "2.000 tỷ đồng" in first_line(answer)


@pytest.mark.parametrize("asked", ["thuế đất năm nay thu bao nhiêu", "thu thuế trước bạ được bao nhiêu"])
def test_a_tax_that_is_not_named_is_told_by_no_other_revenue(bot: Pipeline, asked: str) -> None:
    answer = Conversation(bot).ask(asked)
    assert answer.status is Status.NOT_IN_PLAN
    assert "1.100" not in body(answer)
