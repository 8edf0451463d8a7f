"""Who does something is told by the body that heads a point, of the kind asked for, and by the task with the amount just told."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

REPORT = """ỦY BAN NHÂN DÂN XÃ LŨNG NHAI

Số: 77/BC-UBND

Lũng Nhai, ngày 15 tháng 9 năm 2061

# BÁO CÁO
## Tình hình kinh tế - xã hội 9 tháng đầu năm 2061 và nhiệm vụ 3 tháng cuối năm của xã Lũng Nhai

I. KẾT QUẢ 9 THÁNG

1. Các hợp tác xã trồng quế còn nợ 512 triệu đồng tiền thuê đất rừng.
2. Hiện còn 48 hộ chưa nhận tiền bồi thường đường lên bản.

II. NHIỆM VỤ 3 THÁNG CUỐI NĂM

1. Ban Quản lý rừng xã: sửa xong đập Khuổi Lè trước ngày 20/11/2061.
2. Phòng Kinh tế: đôn đốc nộp 512 triệu đồng tiền thuê đất rừng trước ngày 10/12/2061.
3. Di dời 60 sạp hàng chợ Bản Pó trước ngày 15/10/2061. Ủy ban nhân dân xã Nà Ban chủ trì, phối hợp với Ban Quản lý chợ.
4. Lập dự toán kinh phí mở chợ. Các xã bố trí kinh phí đối ứng.

III. PHÂN CÔNG

1. Ủy ban nhân dân các xã

Lập dự toán kinh phí hằng năm gửi về tỉnh; bố trí kinh phí đối ứng.

2. Sở Tài chính

Cân đối ngân sách, tham mưu kinh phí thực hiện.

IV. KIẾN NGHỊ

1. Đề nghị Ủy ban nhân dân tỉnh hỗ trợ 2,4 tỷ đồng sửa đập Khuổi Lè bị vỡ do lũ.
2. Đề nghị Sở Nội vụ bổ sung 02 công chức cho xã.

| TT | Tên công trình | Vốn (tỷ đồng) | Chủ đầu tư |
|---|---|---|---|
| 1 | Thoát nước khu vực chợ Bản Pó | 6 | Phòng Kinh tế |
| 2 | Cầu treo Khuổi Lè | 9 | Phòng Hạ tầng |
"""


@pytest.fixture(scope="module")
def pipeline(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("lung-nhai"), REPORT)


def test_those_above_do_not_what_they_are_only_asked_to_help_with(pipeline: Pipeline) -> None:
    answer = Conversation(pipeline).ask("đơn vị nào lo sửa đập Khuổi Lè", "ask_who")
    assert "Ban Quản lý rừng xã" in first_line(answer)


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("ai hỗ trợ tiền sửa đập Khuổi Lè bị vỡ", "Ủy ban nhân dân tỉnh"),
        ("cơ quan nào bổ sung công chức cho xã", "Sở Nội vụ."),
    ],
)
def test_whom_a_proposal_is_made_to_is_told_for_the_very_act(pipeline: Pipeline, asked: str, told: str) -> None:
    assert told in first_line(Conversation(pipeline).ask(asked, "ask_who"))


def test_the_kind_of_body_that_is_asked_for_is_kept(pipeline: Pipeline) -> None:
    assert "Sở Tài chính" in first_line(Conversation(pipeline).ask("sở nào lo kinh phí", "ask_who"))


def test_a_body_of_another_kind_is_told_where_none_of_the_kind_is_given_the_task(pipeline: Pipeline) -> None:
    assert "Ban Quản lý rừng xã" in first_line(Conversation(pipeline).ask("phòng nào sửa đập Khuổi Lè", "ask_who"))


def test_who_sees_to_an_amount_is_who_has_the_task_with_it(pipeline: Pipeline) -> None:
    talk = Conversation(pipeline)
    talk.ask("Các hợp tác xã trồng quế còn nợ bao nhiêu tiền thuê đất rừng?")
    answer = talk.ask("ai chịu trách nhiệm đòi?", "ask_who")
    assert first_line(answer).startswith("Phòng Kinh tế")
    assert "đôn đốc nộp 512 triệu đồng" in body(answer)


@pytest.mark.parametrize(
    ("told", "asked"),
    [
        ("Các hợp tác xã trồng quế còn nợ bao nhiêu tiền thuê đất rừng?", "ai nợ nhiều nhất?"),
        ("Còn mấy hộ chưa nhận tiền bồi thường?", "ai đi đòi?"),
    ],
)
def test_nobody_is_told_for_what_no_task_has_the_amount_of(pipeline: Pipeline, told: str, asked: str) -> None:
    talk = Conversation(pipeline)
    talk.ask(told)
    assert "Phòng Kinh tế" not in first_line(talk.ask(asked, "ask_who"))


@pytest.mark.parametrize(
    "asked",
    [
        "Tại sao lại giao cho Phòng Kinh tế chủ trì việc dời chợ Bản Pó?",
        "Phòng Kinh tế chủ trì di dời chợ Bản Pó phải không?",
    ],
)
def test_a_wrong_lead_is_put_right_by_the_sentence_after_the_task(pipeline: Pipeline, asked: str) -> None:
    answer = Conversation(pipeline).ask(asked, "ask_yes_no")
    assert answer.status is Status.CORRECTED_PREMISE
    assert "Ủy ban nhân dân xã Nà Ban chủ trì" in first_line(answer)
    assert "Di dời 60 sạp hàng" in body(answer)


def test_a_row_on_something_else_at_the_place_tells_not_who_does_the_task(pipeline: Pipeline) -> None:
    answer = Conversation(pipeline).ask("ai chủ trì dời chợ Bản Pó", "ask_who")
    assert "Ủy ban nhân dân xã Nà Ban" in first_line(answer)
    row = Conversation(pipeline).ask("ai làm chủ đầu tư thoát nước chợ Bản Pó", "ask_who")
    assert "Phòng Kinh tế" in first_line(row)
