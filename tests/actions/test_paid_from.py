"""A list of works with a column of the money they are paid from: the works of one source added up, counted and named."""

from __future__ import annotations

import pytest

from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

TEXT = """# Kế hoạch phát triển kinh tế - xã hội giai đoạn 2051 - 2055 xã Mường Lát Thượng

ỦY BAN NHÂN DÂN XÃ MƯỜNG LÁT THƯỢNG

Số: 12/KH-UBND

## I. Danh mục công trình đầu tư

| STT | Tên công trình | Địa điểm | Tổng mức đầu tư (tỷ đồng) | Nguồn vốn | Thời gian |
|---|---|---|---|---|---|
| 1 | Đường Nà Phai đi Khau Vai | Bản Nà Phai | 21,5 | Ngân sách tỉnh | 2051 - 2052 |
| 2 | Cầu treo Pác Ngòi | Bản Pác Ngòi | 8,2 | Ngân sách trung ương | 2052 - 2053 |
| 3 | Trường Trung học cơ sở Lũng Cao | Bản Lũng Cao | 16,4 | Ngân sách tỉnh | 2053 - 2054 |
| 4 | Bể nước Khau Vai | Bản Khau Vai | 3,1 | Ngân sách xã, vốn doanh nghiệp | 2051 |
| 5 | Trạm y tế xã | Bản Nà Phai | 9,3 | Ngân sách trung ương | 2054 |
| 6 | Sân thể thao | Bản Lũng Cao | 2,6 | Ngân sách xã | 2055 |

## II. Tổ chức thực hiện

1. Phòng Kinh tế xã theo dõi, đôn đốc việc thực hiện Kế hoạch.
"""


@pytest.fixture(scope="module")
def pipeline(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("muong-lat"), TEXT)


@pytest.mark.parametrize(
    ("asked", "amount"),
    [
        ("Ngân sách trung ương rót tổng cộng bao nhiêu tỷ cho các công trình?", "17,5 tỷ"),
        ("Tổng mức đầu tư các công trình dùng ngân sách tỉnh là bao nhiêu?", "37,9 tỷ"),
    ],
)
def test_the_works_of_one_source_are_added_up(pipeline: Pipeline, asked: str, amount: str) -> None:
    assert amount in first_line(Conversation(pipeline).ask(asked, intent="ask_compute"))


def test_what_two_sources_share_is_added_to_nothing(pipeline: Pipeline) -> None:
    reply = body(
        Conversation(pipeline).ask("Tổng vốn các công trình dùng ngân sách xã là bao nhiêu?", intent="ask_compute")
    )
    assert "3,1 tỷ" in reply and "2,6 tỷ" in reply
    assert "5,7" not in reply


def test_the_works_of_one_source_are_counted_and_named(pipeline: Pipeline) -> None:
    counted = Conversation(pipeline).ask("Ngân sách trung ương đầu tư mấy công trình?", intent="ask_count")
    assert "2 công trình" in first_line(counted)
    named = body(Conversation(pipeline).ask("Công trình nào dùng vốn doanh nghiệp?", intent="ask_who"))
    assert "Bể nước Khau Vai" in named and "Sân thể thao" not in named
