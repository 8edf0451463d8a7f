"""Who does a task, by when and at what hour are read from the sentences around it and from the columns of a table."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

PROGRAMME = """# CHƯƠNG TRÌNH Phòng, chống thiên tai xã Đá Vách năm 2027

Số: 21/CTr-UBND

Đá Vách, ngày 09 tháng 02 năm 2027

## I. NHIỆM VỤ

| STT | Nội dung công việc | Chủ trì | Phối hợp | Hoàn thành | Kinh phí (triệu đồng) |
| --- | --- | --- | --- | --- | --- |
| 1 | Sửa chữa đập Ea Sang | Ban Quản lý dự án | Phòng Kinh tế | Trước 30/4/2027 | 2.450 |
| 2 | Cấp 300 bồn chứa nước cho hộ nghèo | Phòng Văn hóa - Xã hội | Mặt trận Tổ quốc | Quý II/2027 | 750 |

## II. GIẢI PHÁP

Về tuyên truyền: phát tin cảnh báo trên loa buôn lúc 5 giờ và 18 giờ hằng ngày trong mùa khô. Đoàn Thanh niên xã phụ trách.

Về chuyển đổi cây trồng: vận động bà con chuyển 75 ha cà phê thiếu nước sang trồng mắc ca. Hạn đăng ký đến hết ngày 31/5/2027
tại nhà văn hóa buôn.

Về lâm nghiệp: giao khoán bảo vệ 3.720 ha rừng cho 14 nhóm hộ, đơn giá 400.000 đồng/ha/năm. Việc nghiệm thu do Hạt Kiểm lâm
khu vực đảm nhiệm.

Về di dời: có 33 hộ sống ven suối Rung nằm trong vùng nguy hiểm. Chậm nhất 31/8/2027 phải đưa xong các hộ này lên khu tái
định cư.

Về văn hóa: tổ chức Hội chợ Hoa kiểng từ ngày 28/4 đến ngày 03/5/2027 tại sân vận động.
"""


@pytest.fixture(scope="module")
def programme(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("chuong-trinh"), PROGRAMME, name="chuong-trinh-2027-da-vach.md")


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("Ai nghiệm thu rừng giao khoán?", "Hạt Kiểm lâm khu vực."),
        ("Ai phụ trách phát tin cảnh báo trên loa buôn?", "Đoàn Thanh niên xã."),
        ("Ai phối hợp cấp bồn chứa nước cho hộ nghèo?", "Mặt trận Tổ quốc."),
        ("Ai chủ trì cấp bồn chứa nước cho hộ nghèo?", "Phòng Văn hóa - Xã hội."),
    ],
)
def test_who_does_a_task_is_named_by_its_own_column_or_the_next_sentence(
    programme: Pipeline, asked: str, told: str
) -> None:
    assert first_line(Conversation(programme).ask(asked, "ask_who")) == told


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("Hạn đăng ký chuyển đổi cây trồng tới ngày nào?", "Đến hết ngày 31/5/2027."),
        ("Các hộ ven suối Rung bao giờ dời xong?", "Chậm nhất 31/8/2027."),
        ("Hội chợ Hoa kiểng tổ chức ngày nào?", "Từ ngày 28/4 đến ngày 03/5/2027."),
    ],
)
def test_by_when_is_told_by_a_later_sentence_of_the_paragraph_and_from_day_to_day(
    programme: Pipeline, asked: str, told: str
) -> None:
    assert first_line(Conversation(programme).ask(asked, "ask_when")) == told


def test_the_hours_of_a_day_are_told_in_full(programme: Pipeline) -> None:
    assert first_line(Conversation(programme).ask("Loa buôn phát tin cảnh báo lúc mấy giờ?", "ask_when")) == (
        "Lúc 5 giờ và 18 giờ."
    )


def test_the_hours_of_one_thing_are_not_those_of_another(programme: Pipeline) -> None:
    assert Conversation(programme).ask("Thư viện mở cửa mấy giờ?", "ask_when").status is Status.NOT_IN_PLAN


def test_a_price_belongs_to_the_thing_its_sentence_named_before(programme: Pipeline) -> None:
    assert "400.000 đồng/ha" in body(
        Conversation(programme).ask("Đơn giá khoán bảo vệ rừng bao nhiêu một ha?", "ask_figure")
    )
