"""What one of something is or costs, what two things come to, which width, and what is of a year, not until it."""

from __future__ import annotations

import pytest

from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

SCHEME = """# ĐỀ ÁN Phát triển nghề biển thị xã Cửa Sót giai đoạn 2041–2045

Số: 77/ĐA-UBND

Cửa Sót, ngày 3 tháng 9 năm 2040

## I. HIỆN TRẠNG

1. Doanh thu du lịch năm 2038 đạt 120 tỷ đồng, năm 2039 đạt 150 tỷ đồng, năm 2040 ước đạt 210 tỷ đồng.

2. Đền Cả Ngư được xếp hạng cấp tỉnh năm 2019. Mỗi năm đền Cả Ngư đón khoảng 12.000 lượt khách; miếu Bà Sóng đón 4.000 lượt khách.

3. Các làng nghề năm 2040 như sau:

| Làng nghề | Phường | Số hộ làm nghề | Số lao động | Thu nhập bình quân (triệu đồng/người/tháng) |
|---|---|---|---|---|
| Đan lưới Hải Đông | Phường Hải Đông | 140 | 420 | 6,1 |
| Nước mắm Xuân Ninh | Phường Xuân Ninh | 95 | 310 | 7,4 |
| Đóng thuyền Kỳ Lạc | Phường Kỳ Lạc | 60 | 250 | 9,8 |

## II. MỤC TIÊU ĐẾN NĂM 2043

Chuyển đổi 75 thuyền gỗ sang thuyền vỏ thép.

## III. NHIỆM VỤ

1. Chuyển đổi thuyền gỗ: năm 2041 chuyển 15 thuyền, năm 2042 chuyển 25 thuyền, năm 2043 chuyển 35 thuyền.

2. Mở rộng 8,2 km đường ra bến cá lên mặt đường rộng tối thiểu 6 m.

3. Mở 40 lớp dạy nghề đi biển. Phòng Kinh tế chủ trì; mở đều 8 lớp mỗi năm.

## IV. KINH PHÍ

Đường ra bến cá là 41 tỷ đồng, tương đương 5 tỷ đồng/km; chợ cá 18 tỷ đồng; nhà lưới 7 tỷ đồng.
"""


@pytest.fixture(scope="module")
def pipeline(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    """Return a pipeline over the scheme."""
    return pipeline_over_text(tmp_path_factory.mktemp("until"), SCHEME, name="de-an-2041-cua-sot.md")


@pytest.fixture
def talk(pipeline: Pipeline) -> Conversation:
    """Return a new conversation."""
    return Conversation(pipeline)


def test_what_is_opened_each_year_is_not_all_of_them(talk: Conversation) -> None:
    talk.ask("Mở bao nhiêu lớp dạy nghề đi biển?", "ask_count")
    assert "8 lớp" in first_line(talk.ask("Mỗi năm mấy lớp?", "ask_figure"))


def test_a_width_is_no_length(talk: Conversation) -> None:
    talk.ask("Đường ra bến cá dài bao nhiêu?", "ask_figure")
    line = first_line(talk.ask("Mặt đường rộng bao nhiêu mét?", "ask_figure"))
    assert "6 m" in line
    assert "8,2" not in line


def test_one_kilometre_is_not_told_by_how_many_there_are(talk: Conversation) -> None:
    talk.ask("Đường ra bến cá dài bao nhiêu?", "ask_figure")
    assert "8,2" not in first_line(talk.ask("Mỗi km bao nhiêu?", "ask_figure"))


def test_two_things_are_added_up(talk: Conversation) -> None:
    assert "25 tỷ đồng" in first_line(talk.ask("Tổng kinh phí chợ cá và nhà lưới?", "ask_figure"))


def test_the_measure_said_first_is_that_of_both(talk: Conversation) -> None:
    line = first_line(talk.ask("Thu nhập thợ đóng thuyền Kỳ Lạc cao hơn thợ đan lưới bao nhiêu?", "ask_compute"))
    assert "3,7" in line


def test_a_row_is_named_by_its_place(talk: Conversation) -> None:
    talk.ask("Đan lưới Hải Đông có bao nhiêu lao động?", "ask_figure")
    assert "310" in first_line(talk.ask("Xuân Ninh thì sao?", "ask_figure"))


def test_the_year_that_went_beyond_an_amount(talk: Conversation) -> None:
    line = first_line(talk.ask("Năm nào doanh thu du lịch vượt 200 tỷ đồng?", "ask_when"))
    assert "2040" in line
    assert "2038" not in line


def test_what_is_of_a_year_is_not_what_is_reached_by_then(talk: Conversation) -> None:
    assert "35 thuyền" in first_line(talk.ask("Năm 2043 chuyển bao nhiêu thuyền gỗ?", "ask_figure"))


def test_the_year_of_another_name_is_not_told(talk: Conversation) -> None:
    assert "2019" not in first_line(talk.ask("Miếu Bà Sóng được xếp hạng năm nào?", "ask_when"))
    assert "2019" in first_line(talk.ask("Đền Cả Ngư được xếp hạng năm nào?", "ask_when"))
