"""A question is offered only of what an indicator names by itself."""

from __future__ import annotations

import pytest

from index.figure_names import may_be_asked

pytestmark = pytest.mark.app


@pytest.mark.parametrize(
    "name",
    [
        "thu ngân sách",
        "dân số",
        "tỷ lệ hộ nghèo",
        "giá trị sản xuất công nghiệp",
        "tổng chi ngân sách phường",
        "số vụ cháy",
    ],
)
def test_a_measured_thing_may_be_asked_for_by_itself(name: str) -> None:
    assert may_be_asked(name)


@pytest.mark.parametrize(
    "name",
    [
        "xã",
        "hộ",
        "chỉ tiêu chưa đạt",
        "tổng mức đầu tư",
        "sản lượng",
        "khuyết",
        "tỷ lệ bao phủ bảo hiểm y tế không đạt do",
        "giá xăng dầu, vật liệu xây dựng tăng làm chỉ số giá tiêu dùng bình quân",
        "lại là nhà nghỉ",
        "thu ngân sách so với dự toán",
        "dự án nhóm B năm 2021",
    ],
)
def test_a_lone_word_or_half_a_sentence_is_nothing_to_ask_for(name: str) -> None:
    assert not may_be_asked(name)
