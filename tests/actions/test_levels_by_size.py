"""Levels set by the size of a household or a team, for the places that a row names or for the rest; rows of one amount."""

from __future__ import annotations

import pytest

from actions.answer import Status
from actions.figures.size_bands import named_by_size
from actions.pipeline import Pipeline
from tests.actions.asking import Conversation, body, first_line
from tests.actions.releases import pipeline_over_text

pytestmark = pytest.mark.app

TEXT = """**QUYẾT ĐỊNH**

VỀ MỨC HỖ TRỢ DI DỜI LỒNG BÈ TRÊN ĐỊA BÀN TỈNH BÃI SẬY

**Điều 1. Mức hỗ trợ một lần**

| Khu vực | Mức hỗ trợ (đồng) |
|---|---|
| Các phường: Cồn Én, Vàm Lở, Bến Rạng | 40.000.000 |
| Các xã: Rạch Chanh, Mỹ Lau | 30.000.000 |
| Các xã: Hòa Sậy, Tân Lác | 25.000.000 |

**Điều 2. Hỗ trợ ở tạm**

a) Mức hỗ trợ ở tạm một tháng là:

| Khu vực | Hộ độc thân (01 người) | Hộ từ 02 đến 04 người | Hộ từ 05 người trở lên |
|---|---|---|---|
| Các phường: Cồn Én, Vàm Lở, Bến Rạng | 3.000.000 đ | 5.000.000 đ | 6.000.000 đ |
| Các phường, xã còn lại | 2.500.000 đ | 4.000.000 đ | 5.500.000 đ |
"""


@pytest.fixture(scope="module")
def decision(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return pipeline_over_text(tmp_path_factory.mktemp("bai-say"), TEXT, name="quyet-dinh.md")


@pytest.mark.parametrize(
    ("question", "amount"),
    [
        ("Nhà tôi 3 người ở phường Cồn Én thì hỗ trợ ở tạm một tháng bao nhiêu?", "5.000.000 đồng"),
        ("Gia đình 6 nhân khẩu phường Vàm Lở được hỗ trợ ở tạm bao nhiêu?", "6.000.000 đồng"),
        ("Tôi sống một mình ở phường Bến Rạng, tiền hỗ trợ ở tạm mỗi tháng là mấy?", "3.000.000 đồng"),
        ("Hộ 4 người ở xã Rạch Chanh được hỗ trợ ở tạm mỗi tháng bao nhiêu?", "4.000.000 đồng"),
        ("Hộ 5 người ở xã Mỹ Lau được hỗ trợ ở tạm mỗi tháng bao nhiêu?", "5.500.000 đồng"),
    ],
)
def test_the_size_that_is_told_chooses_the_column(decision: Pipeline, question: str, amount: str) -> None:
    assert amount in first_line(Conversation(decision).ask(question))


def test_another_place_takes_the_size_told_before(decision: Pipeline) -> None:
    talk = Conversation(decision)
    talk.ask("Nhà tôi 3 người ở phường Cồn Én thì hỗ trợ ở tạm một tháng bao nhiêu?")
    assert "4.000.000 đồng" in first_line(talk.ask("Thế bên xã Tân Lác thì sao?"))


def test_cells_of_rows_that_nobody_named_are_not_added_up(decision: Pipeline) -> None:
    reply = Conversation(decision).ask("Tôi độc thân, hỗ trợ ở tạm tổng cộng được bao nhiêu?")
    assert "5.500.000" not in body(reply)


def test_the_rows_of_an_amount_are_told(decision: Pipeline) -> None:
    reply = Conversation(decision).ask("Mức hỗ trợ 25 triệu áp dụng cho những xã nào?")
    assert reply.status is Status.ANSWERED
    assert "Hòa Sậy, Tân Lác" in first_line(reply)
    assert "Rạch Chanh" not in first_line(reply)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("đội em 8 người", 1),
        ("đội có 10 người", 2),
        ("khoảng 3 người", None),
        ("8 triệu đồng", None),
        ("10 con bò", None),
    ],
)
def test_a_size_is_held_by_one_band_of_its_unit_at_most(text: str, number: int | None) -> None:
    names = [
        "Môn có từ 05 đến dưới 07 người",
        "Môn có từ 07 đến dưới 10 người",
        "Môn từ 10 người trở lên",
        "Giải 8 triệu đồng",
    ]
    assert [found for found, _ in named_by_size(text, names)] == ([] if number is None else [number])


def test_a_part_of_a_household_is_not_its_size() -> None:
    names = ["Hộ từ 02 đến 04 người", "Hộ từ 05 người trở lên"]
    assert [found for found, _ in named_by_size("nhà tôi 5 người, trong đó 2 người đi làm xa", names)] == [1]


def test_above_an_end_leaves_the_end_out() -> None:
    assert named_by_size("2 ha", ["Trên 2 đến 4 ha", "Từ 4 ha trở lên"]) == []


def test_one_band_alone_chooses_nothing() -> None:
    assert named_by_size("nhà 3 người", ["Hộ từ 02 người trở lên", "Hộ nghèo"]) == []
