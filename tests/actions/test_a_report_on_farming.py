"""A report whose every line is of one field: what the field alone has in common answers nothing."""

from __future__ import annotations

import pytest

from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

REPORT = """# BÁO CÁO Sản xuất nông nghiệp năm 2030 của huyện Khe Vàng

Số: 45/BC-UBND

Khe Vàng, ngày 20 tháng 12 năm 2030

## I. KẾT QUẢ NĂM 2030

- Vốn giảm nghèo giải ngân 45,0 tỷ đồng trên 60,0 tỷ đồng được giao, bằng 75,0%, thấp hơn năm 2029 (81,0%).
- Trâu, bò được tiêm phòng vào tháng 4 và tháng 10.

## II. MỨC HỖ TRỢ

- Mua máy vắt sữa: 12 triệu đồng/hộ.
- Làm nhà lưới: 30 triệu đồng/hộ.
"""


@pytest.fixture(scope="module")
def pipeline(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("khe-vang"), REPORT)


@pytest.fixture
def farming(pipeline: Pipeline) -> Conversation:
    return Conversation(pipeline)


def test_which_of_two_years_was_better_is_told_after_one_of_them(farming: Conversation) -> None:
    farming.ask("vốn giảm nghèo năm 2030 giải ngân đạt mấy phần trăm", "ask_figure")
    assert "thấp hơn" in first_line(farming.ask("có khá hơn 2029 không hay tệ hơn", "ask_compare"))


def test_a_thing_of_the_same_field_is_given_no_amount_of_another(farming: Conversation) -> None:
    reply = farming.ask("hỗ trợ mua phân bón mấy triệu một hộ", "ask_figure")
    assert "12 triệu" not in body(reply)


def test_what_a_thing_of_the_field_gets_is_told(farming: Conversation) -> None:
    assert "30 triệu đồng" in first_line(farming.ask("làm nhà lưới được hỗ trợ mấy triệu", "ask_figure"))


def test_jabs_are_what_documents_call_vaccination(farming: Conversation) -> None:
    assert "Tháng 4 và tháng 10" in body(farming.ask("trâu bò chích ngừa nhằm tháng mấy", "ask_when"))
