"""A plan with a list of tasks as its appendix, tasks under the headings of agencies, and stages by the hour."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

PLAN = """# KẾ HOẠCH
# Số hóa bến đò và chợ nổi tỉnh Cồn Vạn

ỦY BAN NHÂN DÂN TỈNH CỒN VẠN

Số: 318/KH-UBND

Cồn Vạn, ngày 11 tháng 9 năm 2051

## I. MỤC TIÊU

a) Đến hết năm 2052: Có ≥ 35% chủ đò, tiểu thương, hợp tác xã dùng vé điện tử.

b) Đến hết năm 2056: Có ≥ 62% chủ đò, tiểu thương, hợp tác xã dùng vé điện tử.

c) Đến hết năm 2061: Có ≥ 88% chủ đò, tiểu thương, hợp tác xã dùng vé điện tử.

d) Đến hết năm 2066: 100% chủ đò, tiểu thương, hợp tác xã dùng vé điện tử.

## II. KHI CÓ NƯỚC LÊN

- Giai đoạn khẩn cấp (0-36 giờ): Neo ghe vào bến kín, phát áo phao cho chủ đò;

cắt điện các cầu phao.

- Giai đoạn 36-60 giờ: Lập bếp ăn tại bến, chia gạo cho từng ghe.

- Giai đoạn sau 60 giờ: Vá ghe, sửa cầu phao, dọn bùn ở chợ nổi.

Bảo đảm người già neo đơn, trẻ em, phụ nữ mang thai được tiếp cận cứu trợ trong 12 giờ đầu.

## III. TỔ CHỨC THỰC HIỆN

**1. Sở Giao thông:**

a) Là cơ quan đầu mối, chủ trì tham mưu Ủy ban nhân dân tỉnh tổ chức triển khai kế hoạch.

b) Tổng hợp nhu cầu, báo cáo Ủy ban nhân dân tỉnh trước 18h30’ hằng ngày.

**2. Bộ Chỉ huy Quân sự tỉnh:**

Phối hợp Ủy ban nhân dân các xã dựng lều bạt cho chủ đò.

**3. Sở Tài chính:**

Chủ trì điều phối nguồn hàng cứu trợ từ ngân sách.

**4. Ủy ban nhân dân các xã:**

Báo cáo tình hình cấp phát hai lần mỗi ngày (trước 8h00’ và 15h00’) gửi Sở Giao thông.

| TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Đỗ Thanh Sương |
|---|

## PHỤ LỤC

DANH MỤC NHIỆM VỤ

| STT | Tên nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành |
|---|---|---|---|---|
| 1 | Lập bản đồ bến đò | Sở Giao thông | Sở Tài chính; UBND các xã | Quí IV-2051 |
| 2 | In vé điện tử cho chợ nổi | Sở Giao thông | UBND các xã | Quí II-2052 |
| 3 | Khen thưởng chủ đò giỏi | Sở Nội vụ | Sở Giao thông | Thường xuyên, hằng năm |
| 4 | Dựng trạm phát sóng ở bến | Sở Giao thông | Sở Nội vụ | Quí IV-2051 |
"""


@pytest.fixture(scope="module")
def bot(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("appendix"), PLAN)


@pytest.mark.parametrize(
    ("question", "count"),
    [
        ("Trong phụ lục, Sở Giao thông chủ trì mấy việc?", "3 nội dung"),
        ("Sở Nội vụ chủ trì bao nhiêu nhiệm vụ?", "1 nhiệm vụ"),
        ("UBND xã phối hợp bao nhiêu việc?", "2 nội dung"),
        ("Danh mục ở phụ lục có mấy nhiệm vụ?", "4 nhiệm vụ"),
    ],
)
def test_rows_of_an_appendix_are_counted(bot: Pipeline, question: str, count: str) -> None:
    assert count in first_line(Conversation(bot).ask(question, "ask_count"))


def test_rows_are_listed_by_their_deadline_and_by_who_does_not_lead_them(bot: Pipeline) -> None:
    due = body(Conversation(bot).ask("Việc nào phải xong trong quý 4 năm 2051?", "ask_count"))
    assert "bản đồ bến đò" in due
    assert "trạm phát sóng" in due
    assert "vé điện tử" not in due
    others = body(Conversation(bot).ask("Nhiệm vụ nào không do Sở Giao thông chủ trì?", "ask_count"))
    assert "Khen thưởng" in others
    assert "bản đồ" not in others


def test_the_time_of_the_row_just_told_is_told(bot: Pipeline) -> None:
    talk = Conversation(bot)
    talk.ask("Ai lập bản đồ bến đò?", "ask_who")
    assert first_line(talk.ask("bao giờ xong?", "ask_when")).startswith("Quí IV-2051")
    talk = Conversation(bot)
    talk.ask("Sở Nội vụ chủ trì việc gì?", "ask_task")
    assert "Thường xuyên, hằng năm" in first_line(talk.ask("bao giờ xong?", "ask_when"))


@pytest.mark.parametrize(
    ("question", "status", "said"),
    [
        ("Kế hoạch này do Chủ tịch tỉnh trực tiếp ký phải không?", Status.CORRECTED_PREMISE, "PHÓ CHỦ TỊCH"),
        ("Kế hoạch này do Phó Chủ tịch ký đúng không?", Status.ANSWERED, "Có."),
        ("Kế hoạch này do Phó Chủ tịch Lê Văn Tám ký đúng không?", Status.CORRECTED_PREMISE, "Đỗ Thanh Sương"),
        ("Giám đốc Sở Giao thông ký kế hoạch này à?", Status.CORRECTED_PREMISE, "Đỗ Thanh Sương"),
        ("Sao lại giao Sở Nội vụ làm cơ quan đầu mối của kế hoạch này?", Status.CORRECTED_PREMISE, "Sở Giao thông"),
        ("Sao lại giao Sở Nội vụ chủ trì điều phối nguồn hàng?", Status.CORRECTED_PREMISE, "Sở Tài chính"),
        ("Sở Tài chính chủ trì điều phối nguồn hàng phải không?", Status.ANSWERED, "Có."),
        ("Sở Giao thông là đầu mối của kế hoạch này đúng không?", Status.ANSWERED, "Có."),
        ("Đến hết 2056 là 100% tiểu thương dùng vé điện tử, đúng không ạ?", Status.CORRECTED_PREMISE, "62%"),
    ],
)
def test_a_claim_is_put_right_or_affirmed(bot: Pipeline, question: str, status: Status, said: str) -> None:
    reply = Conversation(bot).ask(question, "ask_yes_no")
    assert reply.status is status
    assert said in first_line(reply)


def test_a_year_and_a_unit_name_the_one_figure_and_a_follow_up_compares_it(bot: Pipeline) -> None:
    talk = Conversation(bot)
    assert "88%" in first_line(talk.ask("Hết 2061 nhắm bao nhiêu phần trăm?"))
    assert "26 điểm" in first_line(talk.ask("so với mục tiêu 2056 thì tăng thêm mấy điểm phần trăm?", "ask_compute"))
    talk = Conversation(bot)
    talk.ask("Đến hết 2061 bao nhiêu phần trăm tiểu thương dùng vé điện tử?")
    assert "53 điểm" in first_line(talk.ask("tăng bao nhiêu so với 2052?", "ask_compute"))


@pytest.mark.parametrize("question", ["Toàn tỉnh hiện có bao nhiêu tiểu thương?", "Tỉnh có bao nhiêu hợp tác xã?"])
def test_a_share_does_not_tell_how_many_there_are(bot: Pipeline, question: str) -> None:
    assert not Conversation(bot).ask(question).figures


def test_what_is_done_in_a_stretch_of_hours_is_told(bot: Pipeline) -> None:
    talk = Conversation(bot)
    assert "Neo ghe" in first_line(talk.ask("Trong 36 giờ đầu làm những gì?", "ask_task"))
    assert "Vá ghe" in first_line(talk.ask("sau 60 giờ thì sao?", "ask_task"))
    assert "bếp ăn" in first_line(Conversation(bot).ask("Từ 36 đến 60 giờ làm gì?", "ask_task"))
    granted = Conversation(bot).ask("Những ai phải được tiếp cận cứu trợ trong 12 giờ đầu?", "ask_who")
    assert "người già" in first_line(granted)


def test_hours_with_a_minute_mark_are_told_of_the_agency_that_is_named(bot: Pipeline) -> None:
    talk = Conversation(bot)
    assert "8h00’ và 15h00’" in first_line(talk.ask("Xã báo cáo tình hình cấp phát lúc mấy giờ?", "ask_when"))
    assert "18h30’" in first_line(talk.ask("thế Sở Giao thông phải báo cáo tỉnh trước mấy giờ?", "ask_when"))


def test_who_helps_another_body_is_told_by_the_heading(bot: Pipeline) -> None:
    assert "Bộ Chỉ huy Quân sự tỉnh" in first_line(Conversation(bot).ask("Ai dựng lều bạt cho chủ đò?", "ask_who"))
