"""Who does what a point under an office's heading says, beside those that it works with."""

from __future__ import annotations

import pytest

from actions.pipeline import Pipeline
from actions.words.organisations import organisations_in
from tests.actions.asking import Conversation, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

TEXT = """**QUYẾT ĐỊNH**

Ban hành quy định về quản lý lồng bè trên địa bàn tỉnh Bãi Sậy

*Căn cứ Thông tư của Bộ trưởng Bộ Tài nguyên và Môi trường hướng dẫn đăng ký lồng bè;*

**Điều 8. Trách nhiệm của các Sở, ngành**

1. Sở Tài chính

a) Chủ trì, phối hợp với Sở Nông nghiệp và Môi trường xây dựng mức giá neo đậu lồng bè.

2. Sở Xây dựng

a) Chủ trì, phối hợp Sở Tài chính, Ủy ban nhân dân các xã hướng dẫn gắn phao tiêu cho bến neo đậu.

b) Trạm trung chuyển vật tư phải đặt cách bến neo đậu 200 mét.
"""


@pytest.fixture(scope="module")
def decision(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("long-be"), TEXT, name="quyet-dinh.md")


@pytest.mark.parametrize(
    ("question", "office"),
    [
        ("Sở nào hướng dẫn gắn phao tiêu cho bến neo đậu?", "Sở Xây dựng"),
        ("Cơ quan nào xây dựng mức giá neo đậu lồng bè?", "Sở Tài chính"),
    ],
)
def test_the_office_of_the_heading_leads(decision: Pipeline, question: str, office: str) -> None:
    assert first_line(Conversation(decision).ask(question, "ask_who")).startswith(office)


def test_what_a_decision_is_based_on_gives_nobody_a_task(decision: Pipeline) -> None:
    assert "Tài nguyên" not in first_line(Conversation(decision).ask("Ai hướng dẫn đăng ký lồng bè?", "ask_who"))


def test_a_place_for_goods_is_no_office() -> None:
    assert organisations_in("Trạm trung chuyển vật tư phải đặt xa bến.") == []
    assert organisations_in("Trạm Y tế xã Mỹ Lau tổ chức tiêm chủng.") == ["Trạm Y tế xã Mỹ Lau"]
